## Unemployment

benefits-code-tro_cap_that_nghiep = Trợ cấp thất nghiệp
benefits-code-bhtn_thoi_diem_huong = Ngày bắt đầu hưởng thất nghiệp
benefits-code-bhtn_han_nop = Hạn nộp hồ sơ thất nghiệp

benefits-step-unemployment-refused = { $count ->
    [1] Xét điều kiện hưởng: có một điều chưa đạt.
   *[other] Xét điều kiện hưởng: có { $count } điều chưa đạt.
}
benefits-step-unemployment-condition = Đóng từ đủ { $needed } tháng trong thời gian luật xét trước khi nghỉ: đạt.
benefits-step-unemployment-months = { $further ->
    [0] Đã đóng { $paid } tháng: từ 12 đến { $covered } tháng được { $first } tháng hưởng, phần lẻ chưa đủ 12 tháng không thêm. Được hưởng { $months } tháng.
   *[other] Đã đóng { $paid } tháng: { $first } tháng hưởng cho { $covered } tháng đầu, cứ 12 tháng đủ tiếp theo thêm 1, là { $further }; tối đa { $most }. Được hưởng { $months } tháng.
}
benefits-step-unemployment-share = { $average } × { $pct } % = { $amount } một tháng.
benefits-step-unemployment-below-cap = Thấp hơn mức trần { $cap } nên không bị giảm.
benefits-step-unemployment-cap = Mức trần: { $times } lần lương tối thiểu vùng của tháng đóng cuối { $last }, { $wage } × { $times } = { $cap }. Được hưởng mức trần.
benefits-step-unemployment-total = { $amount } × { $months } tháng = { $total }.
benefits-step-unemployment-start = Ngày làm việc thứ { $number } sau khi nộp đủ hồ sơ { $filed }, không kể ngày nghỉ: { $begins }.
benefits-step-unemployment-filing = { $months } tháng từ ngày nghỉ việc { $ended }: đến { $raw }.

benefits-failing-unemployment-illegal-quit = Tự ý nghỉ trái luật thì không được trợ cấp thất nghiệp. Nếu anh/chị nghỉ vì bị nợ lương, quấy rối, ngược đãi thì không phải nghỉ trái luật; anh/chị hỏi công đoàn.
benefits-failing-unemployment-too-few = Mới đóng { $months } tháng, cần từ đủ { $needed } tháng. Thiếu { $left } tháng; đóng tiếp liên tục thì đủ khoảng tháng { $when }. Các tháng đã đóng không mất.
benefits-failing-unemployment-window = Mới đóng { $months } tháng trong { $window } tháng trước khi nghỉ, cần từ đủ { $needed } tháng. Thiếu { $left } tháng; đóng tiếp liên tục thì đủ khoảng tháng { $when }.

benefits-note-unemployment-left-over = Còn { $left } tháng đã đóng chưa được tính. Em nghe nói số này được để dành cho lần sau, nhưng em chưa đọc được văn bản; anh/chị hỏi lại trung tâm dịch vụ việc làm.
benefits-note-unemployment-next-year = Tháng đóng cuối sang năm khác. Lương tối thiểu có thể đổi nên mức trần có thể khác; anh/chị hỏi lại khi nộp.
benefits-note-unemployment-filing-passed = Ngày { $last } đã qua. Anh/chị hỏi ngay trung tâm dịch vụ việc làm xem có lý do được xét không, và các tháng đã đóng được tính cho lần sau thế nào.

benefits-paper-unemployment-request = Đơn đề nghị hưởng trợ cấp thất nghiệp (mẫu ở trung tâm)
benefits-paper-unemployment-end-of-work = Bản sao giấy chấm dứt hợp đồng lao động hoặc quyết định thôi việc
benefits-paper-unemployment-insurance-record = Sổ BHXH hoặc mã số BHXH, căn cước
benefits-filing-unemployment-3-months = Nộp trong 3 tháng từ ngày nghỉ việc, ở trung tâm dịch vụ việc làm công nào cũng được, tại quầy hoặc trên mạng. Giấy tờ theo Nghị định 374/2025/NĐ-CP, anh/chị hỏi lại trung tâm. Có việc mới trong 10 ngày làm việc sau khi nộp thì không được hưởng.

benefits-if-tro_cap_that_nghiep-ui_months_in_24 = Em tạm tính đã đóng đủ { $value } tháng trong 24 tháng trước khi nghỉ. Nếu ít hơn thì có thể không được hưởng.
