## Social insurance at once

benefits-code-bhxh_mot_lan = Rút BHXH một lần

benefits-step-lump-sum-right = { $ground ->
    [abroad] Ra nước ngoài để định cư: được rút, không cần chờ.
    [serious_illness] Bệnh nặng trong danh sách hoặc suy giảm từ 81 %: được rút, không cần chờ.
    [retirement_age] Đủ tuổi nghỉ hưu mà chưa đủ 15 năm đóng: được rút.
    [pre_2025_12_months_out] Đóng trước 01/07/2025, nghỉ đủ 12 tháng không đóng và dưới 20 năm: được rút.
   *[not_told] Chưa xét điều kiện, mới tính số tiền.
}
benefits-step-lump-sum-refused = { $count ->
    [1] Xét điều kiện để rút: có một điều chưa đạt.
   *[other] Xét điều kiện để rút: có { $count } điều chưa đạt.
}
benefits-step-lump-sum-moved = { $odd } tháng lẻ trước 2014 chuyển sang sau, thành { $months } tháng.
benefits-step-lump-sum-months = { $early ->
    [0] Từ 2014: { $late } năm × { $twice } tháng lương = { $months } tháng lương.
   *[other] Trước 2014: { $early } năm × { $once } tháng lương; từ 2014: { $late } năm × { $twice } tháng lương. Cộng { $months } tháng lương.
}
benefits-step-lump-sum-amount = { $average } × { $months } tháng = { $amount }.
benefits-step-lump-sum-paid-in = Đóng chưa đủ một năm thì nhận lại tiền đã đóng: { $salary } × { $rate } % × { $months } tháng = { $paid }.
benefits-step-lump-sum-cap = Nhiều nhất bằng 2 tháng lương bình quân, { $cap }: được { $amount }.

benefits-failing-lump-sum-nothing-paid = Chưa có tháng đóng BHXH nào nên không có gì để rút.
benefits-failing-lump-sum-pension-due = Đã đóng { $months } tháng, từ đủ { $least } tháng và đủ tuổi thì được lương hưu, không rút một lần. Chỉ khi ra nước ngoài định cư hoặc bệnh nặng mới được rút.
benefits-failing-lump-sum-began-new = Bắt đầu đóng từ { $first }, tức từ { $change } trở đi, nên không được rút theo diện nghỉ 12 tháng. Chỉ được khi đủ tuổi mà thiếu năm, ra nước ngoài định cư hoặc bệnh nặng.
benefits-failing-lump-sum-many-years = Đã đóng { $months } tháng. Từ đủ { $years } năm trở lên thì không rút theo diện nghỉ 12 tháng; giữ lại thì đủ tuổi có lương hưu.
benefits-failing-lump-sum-too-soon = Mới nghỉ đóng { $stopped } tháng, cần đủ { $least } tháng liền, cả bắt buộc lẫn tự nguyện. Còn { $left } tháng nữa, khoảng tháng { $when }.

benefits-word-lump-sum-wait = Sớm nhất khi đủ 12 tháng không đóng: còn { $left } tháng, khoảng tháng { $when }, nếu trong lúc đó không đóng lại
benefits-word-lump-sum-never = Chờ thêm cũng không rút được theo diện này. Chỉ khi ra nước ngoài định cư, bệnh nặng, hoặc đủ tuổi nghỉ hưu mà chưa đủ 15 năm đóng

benefits-note-lump-sum-price = Rút là mất các năm đã đóng và lương hưu sau này. Từ đủ 15 năm là có lương hưu. Đủ tuổi mà thiếu năm thì được chọn trợ cấp hằng tháng thay cho rút. Anh/chị nên hỏi công đoàn trước.
benefits-note-lump-sum-allowance = Anh/chị đang được chọn: rút một lần, hoặc nhận trợ cấp hằng tháng theo Điều 23 Luật BHXH. Anh/chị hỏi cơ quan BHXH tính cả hai cách rồi hãy quyết định.
benefits-note-lump-sum-estimate = Đây là ước tính: mức bình quân phải nhân hệ số trượt giá của từng năm. Cơ quan BHXH mới tính chính xác.
benefits-note-lump-sum-if-entitled = Số tiền này chỉ có khi anh/chị thuộc diện được rút. Em chưa hỏi điều kiện nên chưa nói được là có hay không.

benefits-paper-lump-sum-request = Đơn đề nghị hưởng BHXH một lần (hỏi mẫu ở cơ quan BHXH)
benefits-paper-lump-sum-insurance-record = Sổ BHXH hoặc mã số BHXH, căn cước
benefits-paper-lump-sum-proof = Giấy chứng minh, nếu rút vì bệnh nặng hoặc ra nước ngoài định cư
benefits-filing-lump-sum-office = Nộp cơ quan BHXH nơi đang ở: tại quầy, qua bưu điện hoặc trên cổng dịch vụ công. BHXH trả lời trong 7 ngày làm việc. Cơ quan BHXH có thể hỏi thêm giấy tờ.

benefits-ask-bhxh_mot_lan-special_case = Anh/chị có thuộc trường hợp nào sau đây không ạ?
    .field = Trường hợp đặc biệt
    .none = Không thuộc trường hợp nào
    .cancer = Ung thư
    .polio = Bại liệt
    .decompensated-cirrhosis = Xơ gan mất bù
    .severe-tuberculosis = Lao nặng
    .aids = AIDS
    .disability_81 = Suy giảm từ 81 %
    .settles-abroad = Ra nước ngoài định cư
