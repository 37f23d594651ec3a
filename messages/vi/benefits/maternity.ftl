# Maternity and parenthood.

benefits-code-thai_san_sinh_con = Tiền thai sản khi sinh con
benefits-code-thai_san_xac_dinh_12_thang = 12 tháng trước khi sinh tính từ đâu
benefits-code-thai_san_cha = Chồng nghỉ khi vợ sinh
benefits-code-thai_san_kham_thai = Tiền nghỉ khám thai
benefits-code-thai_san_say_thai = Nghỉ khi sẩy thai, thai lưu
benefits-code-duong_suc_sau_sinh = Dưỡng sức sau sinh
benefits-code-thai_san_han_nop = Hạn nộp hồ sơ thai sản
benefits-code-thai_san_tu_nguyen = Trợ cấp sinh con (BHXH tự nguyện)

benefits-step-birth-grant = Trợ cấp một lần: 2 × { $level } mức tham chiếu của tháng sinh × { $children } con.
benefits-step-birth-leave = Tiền nghỉ: { $months } tháng × { $average } bình quân 6 tháng.
benefits-step-birth-total = Cộng lại: { $leave } + { $grant } = { $total }.
benefits-step-birth-bed-rest = Nghỉ dưỡng thai theo chỉ định nên chỉ cần { $least } tháng đóng trong 12 tháng và { $whole } tháng tất cả.
benefits-step-birth-months = Được nghỉ { $months } tháng: { $base } tháng, thêm { $more } vì sinh nhiều con, thêm { $second } vì là con thứ hai.
benefits-step-early-return = Muốn đi làm sớm phải nghỉ ít nhất { $least } tháng, công ty đồng ý và có xác nhận của cơ sở y tế.
benefits-step-birth-window = { $kind ->
    [with] Sinh từ ngày 15 và tháng đó có đóng: tính cả tháng sinh, từ { $first } đến { $last }.
   *[without] Không tính tháng sinh: từ { $first } đến { $last }.
}
benefits-step-maternity-end = Nghỉ từ { $start }, { $months } tháng, đến hết ngày { $on }.
benefits-step-maternity-claim = Thêm { $days } ngày để nộp hồ sơ: đến ngày { $on }.
benefits-step-voluntary-birth = { $each } × { $children } con.
benefits-step-father-days = Chồng được nghỉ { $days } ngày làm việc, bắt đầu trong 60 ngày từ ngày sinh.
benefits-step-parent-days = { $days } ngày × { $daily } một ngày.
benefits-step-antenatal = Tính { $visits } lần khám (nhiều nhất { $most } lần, mỗi lần { $each } ngày).
benefits-step-loss-most = Thai { $weeks } tuần: nghỉ tối đa { $days } ngày, tính cả ngày lễ và ngày nghỉ.

benefits-failing-birth-months = Trong 12 tháng trước khi sinh mới đóng { $had } tháng, cần { $least } tháng, thiếu { $short } tháng.
benefits-failing-early-return-months = Mới nghỉ { $taken } tháng, phải nghỉ ít nhất { $least } tháng mới được đi làm sớm.
benefits-failing-early-return-consent = Chưa có đồng ý của công ty và xác nhận của cơ sở y tế.
benefits-failing-voluntary-scheme = Mục này dành cho BHXH tự nguyện. Anh/chị đóng bắt buộc thì xem mục tiền thai sản khi sinh con.
benefits-failing-antenatal-none = Chưa có lần khám nào.
benefits-failing-rest-returned-early = Đi làm trước khi hết thời gian nghỉ sinh thì không có dưỡng sức.

benefits-note-second-child = Theo Luật Dân số 113/2025/QH15, sinh con thứ hai từ 01/07/2026 được nghỉ thêm. Em mới đọc qua bản trích; anh/chị hỏi lại cơ quan BHXH, nơi sinh có thể phải xác nhận.
benefits-note-second-child-before = Sinh con thứ hai trước 01/07/2026 mà còn đang nghỉ ngày đó: chưa rõ có được thêm không. Anh/chị hỏi cơ quan BHXH.
benefits-note-father-grant-months = Chồng nhận trợ cấp một lần thay vợ khi đã đóng từ { $least } tháng trong 12 tháng trước khi sinh.
benefits-note-loss-as-birth = Thai từ 22 tuần, nếu đủ điều kiện đóng, thì hưởng như sinh con. Anh/chị xem thêm mục tiền thai sản.

benefits-paper-birth-certificate = Giấy khai sinh hoặc giấy chứng sinh của con
benefits-paper-surgery-paper = Giấy ghi sinh phẫu thuật hoặc sinh dưới 32 tuần, nếu giấy chứng sinh không ghi
benefits-paper-bhxh-leave-certificate = Giấy chứng nhận nghỉ việc hưởng BHXH
benefits-filing-maternity = Nộp cho công ty trong 45 ngày từ khi hết nghỉ. Công ty nộp BHXH trong 7 ngày làm việc; BHXH trả trong 7 ngày làm việc. Đã nghỉ việc thì tự nộp BHXH, trả trong 5 ngày làm việc.
benefits-filing-father = Bắt đầu nghỉ trong 60 ngày từ ngày sinh. Nộp giấy cho công ty trong 45 ngày từ khi hết nghỉ.
benefits-filing-birth-recuperation = Nghỉ trong 30 ngày sau khi hết nghỉ sinh mà còn yếu. Công ty cùng công đoàn cơ sở quyết định số ngày rồi báo BHXH.
benefits-filing-voluntary-birth = Nộp cho cơ quan BHXH trong 60 ngày từ ngày sinh.

benefits-if-thai_san_sinh_con-months_contributed_in_12 = Em tạm coi đã đóng đủ { $value } tháng; cần ít nhất 6 tháng trong 12 tháng trước khi sinh.
benefits-if-thai_san_cha-mother_eligible_for_bhxh = { $value ->
    [false] Nếu vợ không được hưởng BHXH
   *[true] Em tạm coi vợ được hưởng BHXH; nếu không, chồng có thể nhận trợ cấp một lần.
}
