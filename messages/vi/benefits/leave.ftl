benefits-code-nghi_hang_nam = Số ngày phép năm
benefits-code-nghi_hang_nam_thang_le = Tháng có được tính phép không
benefits-code-thanh_toan_phep = Tiền phép chưa nghỉ

benefits-step-leave-base = { $condition ->
    [hazardous] Công việc nặng nhọc, độc hại, người khuyết tật hoặc chưa thành niên: { $days } ngày phép một năm.
    [extremely_hazardous] Công việc đặc biệt nặng nhọc, độc hại: { $days } ngày phép một năm.
   *[normal] Công việc bình thường: { $days } ngày phép một năm.
}
benefits-step-leave-seniority = Làm { $years } năm cùng công ty: thêm { $days } ngày.
benefits-step-leave-months = Làm { $months } tháng trong năm: { $full } ngày chia 12 nhân { $months } tháng = { $days } ngày.
benefits-step-leave-part-day = Chắc chắn được { $days } ngày. Phần lẻ thì luật không nói cách làm tròn, anh/chị nên hỏi lại quy chế của công ty.
benefits-step-leave-month = Có { $worked } ngày làm hoặc nghỉ hưởng lương trên { $standard } ngày; từ { $least } % trở lên thì tính là một tháng.
benefits-step-leave-daily-wage = Lương một ngày: { $wage } chia { $standard } ngày công của tháng.
benefits-step-leave-payout = { $days } ngày phép chưa nghỉ × { $daily } một ngày.

## Annual leave

benefits-leave-title = Tính phép năm
benefits-leave-condition = Công việc của anh/chị thuộc loại nào ạ?
    .normal = Bình thường
    .hazardous = Nặng nhọc, độc hại
    .extremely-hazardous = Đặc biệt nặng nhọc
    .unsure = Không biết
benefits-leave-years = Anh/chị làm cho công ty này được mấy năm tròn rồi ạ?
    .under = 0–4 năm
benefits-leave-months = Năm nay anh/chị làm được mấy tháng ạ? Tháng nào làm hoặc nghỉ có lương từ một nửa số ngày công thì tính là một tháng.
    .full = 12 (đủ năm)
benefits-leave-taken = Năm nay anh/chị đã nghỉ mấy ngày phép rồi ạ?
    .none = 0 ngày
    .unsure = Không biết
benefits-leave-leaving = Anh/chị có sắp nghỉ việc hoặc đã nghỉ việc ở công ty này không ạ?
    .yes = Có
    .no = Không
benefits-leave-wage = Lương theo hợp đồng của tháng liền trước khi nghỉ việc là bao nhiêu ạ? Ví dụ: 8 triệu.
    .unsure = Không biết
benefits-leave-month-days = Tháng đó công ty tính bao nhiêu ngày công bình thường ạ?
    .unsure = Không biết
benefits-leave-edit = Anh/chị muốn sửa câu nào ạ?
    .condition = Loại công việc
    .years = Số năm làm việc
    .months = Số tháng năm nay
    .taken = Số ngày đã nghỉ
    .leaving = Có nghỉ việc không
    .wage = Lương hợp đồng
    .month-days = Số ngày công
benefits-leave-due = Năm nay anh/chị được { $days } ngày phép.
benefits-leave-left = Anh/chị còn { $left } ngày phép, trong số { $days } ngày của năm nay.
benefits-leave-payout = Anh/chị được trả { $amount } cho { $left } ngày phép chưa nghỉ.
benefits-leave-taken-note = Anh/chị đã nghỉ { $taken } ngày.
benefits-leave-over-note = Anh/chị đã nghỉ { $taken } ngày, nhiều hơn số ngày tính được.
benefits-leave-condition-assumed = Em tạm tính công việc bình thường; nặng nhọc, độc hại thì nhiều ngày hơn. Anh/chị xem hợp đồng hoặc hỏi công đoàn.
benefits-leave-wage-unknown = Khi biết lương hợp đồng, anh/chị bấm “Sửa một câu” để em tính tiền những ngày còn lại.
benefits-leave-days-assumed = Em tạm lấy { $days } ngày công; nếu tháng đó ít ngày công hơn thì số tiền cao hơn.
