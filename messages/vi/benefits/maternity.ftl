benefits-code-thai_san_sinh_con = Tiền thai sản khi sinh con
benefits-code-thai_san_xac_dinh_12_thang = 12 tháng trước khi sinh
benefits-code-thai_san_cha = Vợ sinh, chồng nghỉ
benefits-code-thai_san_kham_thai = Tiền nghỉ khám thai
benefits-code-thai_san_say_thai = Tiền nghỉ khi mất thai
benefits-code-duong_suc_sau_sinh = Tiền dưỡng sức sau sinh
benefits-code-thai_san_han_nop = Hạn nộp giấy tờ thai sản
benefits-code-thai_san_tu_nguyen = Thai sản BHXH tự nguyện

## How it was reckoned

benefits-step-birth-insured = Đóng { $months } tháng trong 12 tháng trước khi sinh, cần ít nhất { $least } tháng: đủ.
benefits-step-birth-bed-rest = Nghỉ dưỡng thai theo chỉ định: đóng tổng { $total } tháng (cần { $least }) và { $recent } tháng trong 12 tháng trước khi sinh (cần { $fewest }): đủ.
benefits-step-birth-months = Sinh một con nghỉ { $base } tháng; lần này tất cả { $months } tháng.
benefits-step-birth-months-several = Sinh { $born } con một lần: thêm { $more } tháng.
benefits-step-birth-months-second = Theo Luật Dân số 113/2025/QH15, sinh con thứ hai từ 01/07/2026: thêm { $more } tháng.
benefits-step-birth-monthly = Mỗi tháng hưởng { $pct } % bình quân lương đóng BHXH 6 tháng cuối, là { $average }.
benefits-step-birth-leave = { $monthly } × { $months } tháng = { $amount }.
benefits-step-birth-one-off = Trợ cấp một lần: { $levels } × mức tham chiếu { $level } × { $born } con = { $amount }.
benefits-step-birth-total = Cộng lại: { $leave } + { $grant } = { $total }.
benefits-step-birth-nothing = Khoản này chưa được trả: 0 đ.
benefits-step-birth-return = { $may ->
    [yes] Đã nghỉ { $taken } tháng và có đồng ý: được đi làm sớm, vừa có lương vừa hưởng tiếp thai sản đến hết thời gian. Đi làm sớm thì không có dưỡng sức sau sinh.
   *[no] Mới nghỉ { $taken } tháng hoặc chưa có đồng ý: chưa được đi làm sớm.
}
benefits-step-birth-window = { $side ->
    [before] Sinh trước ngày { $day } nên không tính tháng sinh: 12 tháng từ { $first } đến { $last }.
    [counted] Sinh từ ngày { $day } và tháng sinh có đóng BHXH nên tính cả tháng sinh: 12 tháng từ { $first } đến { $last }.
   *[unpaid] Tháng sinh không đóng BHXH nên không tính: 12 tháng từ { $first } đến { $last }.
}
benefits-step-birth-workday = Một ngày: bình quân lương đóng BHXH 6 tháng cuối { $average } ÷ { $divisor }.
benefits-step-birth-days-amount = { $daily } một ngày × { $days } ngày = { $amount }.
benefits-step-birth-leave-end = Nghỉ từ { $start } đến hết { $end }.
benefits-step-birth-deadline = Nghỉ hết ngày { $end }, thêm { $days } ngày: hạn nộp giấy tờ cho công ty là { $day }.
benefits-step-birth-recuperation-limit = Dưỡng sức sau sinh tối đa { $days } ngày, tính cả ngày nghỉ, trong 30 ngày sau khi hết nghỉ thai sản.
benefits-step-father-days = { $kind ->
    [surgery] Vợ sinh phải phẫu thuật: chồng nghỉ { $days } ngày làm việc.
    [premature_under_32_weeks] Con sinh dưới 32 tuần: chồng nghỉ { $days } ngày làm việc.
    [twins] Vợ sinh { $born } con một lần: chồng nghỉ { $days } ngày làm việc.
    [twins_surgery] Vợ sinh { $born } con một lần và phải phẫu thuật: chồng nghỉ { $days } ngày làm việc.
   *[normal] Vợ sinh thường: chồng nghỉ { $days } ngày làm việc.
}
benefits-step-father-second-child = Theo Luật Dân số 113/2025/QH15, vợ sinh con thứ hai từ 01/07/2026: chồng nghỉ { $days } ngày làm việc.
benefits-step-father-start = Phải bắt đầu nghỉ chậm nhất ngày { $start } (trong 60 ngày từ ngày sinh).
benefits-step-father-leave = { $daily } một ngày × { $days } ngày = { $amount }.
benefits-step-father-grant-mother = Trợ cấp một lần cho mẹ nhận nên cha không nhận khoản này.
benefits-step-father-grant-months = Cha mới đóng { $months } tháng trong 12 tháng trước khi sinh, cần { $least } tháng nên chưa có trợ cấp một lần.
benefits-step-antenatal-days = { $visits } lần khám thai: được trả { $days } ngày làm việc.
benefits-step-loss-limit = Em rất tiếc về chuyện này. Thai { $weeks } tuần: được nghỉ tối đa { $days } ngày, tính cả ngày nghỉ và ngày lễ.
benefits-step-voluntary-grant = BHXH tự nguyện: { $each } mỗi con × { $born } con = { $amount }.

## What is not met

benefits-failing-birth-months = Cần đóng ít nhất { $least } tháng trong 12 tháng trước khi sinh; mới có { $months } tháng, còn thiếu { $short } tháng.
benefits-failing-birth-bed-rest = Nghỉ dưỡng thai theo chỉ định thì cần đóng tổng ít nhất { $least } tháng và ít nhất { $fewest } tháng trong 12 tháng trước khi sinh; anh/chị chưa đủ cả hai ({ $recent } tháng trong 12 tháng).
benefits-failing-voluntary-scheme = Anh/chị đóng BHXH bắt buộc thì hưởng chế độ thai sản bắt buộc, không hưởng khoản của BHXH tự nguyện. Em tính giúp được ở mục sinh con.
benefits-failing-recuperation-returned-early = Đi làm sớm trước khi hết thời gian nghỉ sinh thì không có dưỡng sức sau sinh.

## What must be said beside it

benefits-note-birth-others = Nghỉ việc để điều trị hiếm muộn thì cần 6 tháng trong 24 tháng trước khi sinh. Nếu mẹ không đủ mà cha đóng đủ 6 tháng trong 12 tháng thì cha được trợ cấp một lần. Anh/chị hỏi BHXH.
benefits-note-second-child-quoted = Theo bản trích Luật Dân số 113/2025/QH15 và Nghị định 168/2026/NĐ-CP: con thứ hai là khi sinh, mẹ đang có một con đẻ còn sống. Nên hỏi lại cơ quan BHXH; nghe nói cần thêm giấy xác nhận của xã.
benefits-note-second-child-several = Theo bản trích Luật Dân số 113/2025/QH15, em cộng cả tháng của con thứ hai và của sinh đôi trở lên. Em chưa đọc được hướng dẫn, anh/chị hỏi lại cơ quan BHXH.
benefits-note-second-child-on-leave = Nếu đến 01/07/2026 anh/chị còn đang nghỉ sinh con thứ hai: em chưa thấy quy định chuyển tiếp nên tính theo mức cũ. Anh/chị hỏi cơ quan BHXH.
benefits-note-second-child-untold = Theo Luật Dân số 113/2025/QH15, sinh con thứ hai từ 01/07/2026 được thêm { $more } tháng. Cho em biết khi sinh đã có mấy con đẻ còn sống thì em mới tính đủ được.
benefits-note-second-child-untold-father = Theo Luật Dân số 113/2025/QH15, vợ sinh con thứ hai từ 01/07/2026 thì chồng nghỉ { $days } ngày. Cho em biết vợ đã có mấy con đẻ còn sống thì em mới tính được.
benefits-note-return-too-early = Phải nghỉ ít nhất { $least } tháng mới được đi làm sớm; còn thiếu { $short } tháng.
benefits-note-return-without-consent = Đi làm sớm cần công ty đồng ý và giấy của cơ sở khám chữa bệnh là không hại sức khoẻ.
benefits-note-antenatal-over = Chỉ tính { $visits } lần khám đầu, mỗi lần tối đa { $days } ngày; phần hơn không được trả.
benefits-note-loss-like-birth = Thai từ đủ 22 tuần mà đủ điều kiện đóng BHXH thì mẹ được hưởng như sinh con. Anh/chị xem thêm mục sinh con hoặc hỏi cơ quan BHXH.
benefits-note-loss-over = Bác sĩ cho nghỉ { $asked } ngày, nhưng chỉ được trả tối đa { $most } ngày.

## Papers and where to hand them in

benefits-paper-birth-certificate = Giấy khai sinh, trích lục khai sinh hoặc giấy chứng sinh của con.
benefits-paper-birth-bed-rest = Giấy chỉ định nghỉ dưỡng thai (nếu có).
benefits-paper-birth-second-child = Con thứ hai: nghe nói cần giấy xác nhận của xã, phường; anh/chị hỏi lại BHXH.
benefits-paper-birth-surgery = Giấy của bệnh viện ghi phẫu thuật hoặc dưới 32 tuần, nếu giấy chứng sinh không ghi.
benefits-paper-birth-visit = Giấy chứng nhận nghỉ việc hưởng BHXH của từng lần khám.
benefits-paper-birth-loss = Giấy ra viện hoặc giấy chứng nhận nghỉ việc hưởng BHXH.
benefits-filing-birth-to-employer = Nộp cho công ty trong 45 ngày sau khi hết nghỉ. Công ty gửi BHXH trong 7 ngày làm việc; BHXH trả trong 7 ngày làm việc. Đã nghỉ việc trước khi sinh thì nộp thẳng BHXH, trả trong 5 ngày làm việc.
benefits-filing-birth-window = Số tháng đóng xem trên ứng dụng VssID hoặc hỏi công ty, cơ quan BHXH.
benefits-filing-father-to-employer = Bắt đầu nghỉ trong 60 ngày từ ngày sinh. Nộp cho công ty trong 45 ngày sau khi hết nghỉ. Công ty gửi BHXH trong 7 ngày làm việc; BHXH trả hoặc trả lời trong 7 ngày làm việc.
benefits-filing-birth-visit = Nộp cho công ty trong 45 ngày sau khi hết nghỉ. Công ty gửi BHXH trong 7 ngày làm việc; BHXH trả hoặc trả lời trong 7 ngày làm việc.
benefits-filing-birth-loss = Khi khoẻ lại, nộp cho công ty trong 45 ngày sau khi hết nghỉ. Công ty gửi BHXH trong 7 ngày làm việc; BHXH trả hoặc trả lời trong 7 ngày làm việc. Công đoàn có thể nộp giúp.
benefits-filing-birth-recuperation = Anh/chị không phải nộp gì. Công ty cùng công đoàn cơ sở quyết định số ngày và gửi danh sách cho BHXH trong 7 ngày làm việc; BHXH trả hoặc trả lời trong 7 ngày làm việc.
benefits-filing-birth-voluntary = Nộp cho cơ quan BHXH nơi mình đóng trong 60 ngày từ ngày sinh. Anh/chị hỏi cơ quan BHXH về giấy tờ.

## What was taken where somebody did not know

benefits-if-thai_san_sinh_con-months_contributed_in_12 = Em tạm tính đã đóng { $value } tháng trong 12 tháng trước khi sinh. Anh/chị xem lại trên VssID.
benefits-if-thai_san_xac_dinh_12_thang-contributed_in_birth_month = { $value ->
    [false] Nếu tháng sinh không đóng BHXH
   *[true] Nếu tháng sinh có đóng BHXH
}
benefits-if-thai_san_cha-mother_eligible_for_bhxh = Em tạm tính mẹ đủ điều kiện thai sản nên mẹ nhận trợ cấp một lần.
benefits-if-thai_san_cha-father_months_in_12 = Em tạm tính cha đã đóng { $value } tháng trong 12 tháng trước khi sinh.
benefits-if-duong_suc_sau_sinh-days_taken = Em tạm tính cho 1 ngày; số ngày do công ty và công đoàn cơ sở quyết định.
