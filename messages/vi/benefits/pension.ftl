## Pension

benefits-code-luong_huu = Lương hưu
benefits-code-luong_huu_suy_giam = Lương hưu trước tuổi
benefits-code-tuoi_nghi_huu = Tuổi nghỉ hưu
benefits-code-dieu_chinh_luong_huu = Tăng lương hưu từ 07/2026
benefits-code-luong_huu_han_nop = Hạn nộp hồ sơ hưu

benefits-step-insurance-years = { $full ->
    [0] { $odd } tháng lẻ, tính là { $years } năm.
   *[other] { $full } năm { $odd } tháng, tính là { $years } năm.
}
benefits-step-pension-months = Đã đóng { $months } tháng BHXH bắt buộc; lương hưu cần từ đủ { $least } tháng.
benefits-step-pension-rate = Tỷ lệ: { $base } % cho { $since } năm, mỗi năm hơn thêm { $yearly } %, tối đa { $most } %. { $years } năm được { $rate } %.
benefits-step-pension-amount = { $average } × { $rate } % = { $amount } một tháng.
benefits-step-pension-floor = Tham gia trước 01/07/2025 và đóng từ đủ { $least } năm: lương hưu thấp nhất bằng mức tham chiếu, { $floor }.
benefits-step-pension-one-off = Trợ cấp một lần khi nghỉ hưu: { $late ->
    [0] { $above } năm đóng cao hơn số năm cần cho mức cao nhất, được { $times } tháng bình quân lương = { $amount }.
   *[other] { $above } năm đóng cao hơn số năm cần cho mức cao nhất, trong đó { $late } năm sau tuổi nghỉ hưu, được { $times } tháng bình quân lương = { $amount }.
}
benefits-step-pension-early-months = Đã đóng { $months } tháng; nghỉ hưu trước tuổi cần từ đủ { $least } tháng.
benefits-step-pension-early-allowed = Suy giảm { $pct } % khả năng lao động: được nghỉ sớm tối đa { $years } năm.
benefits-step-pension-early-cut = { $cut ->
    [0] Nghỉ sớm dưới 6 tháng hoặc không sớm: không bị trừ.
   *[other] Nghỉ sớm { $years } năm { $odd } tháng: trừ { $cut } %.
}
benefits-step-pension-rise = { $before } tăng { $percent } % = { $raised }.
benefits-step-pension-rise-old = Nghỉ hưu trước năm 1995 và lương còn thấp: từ { $low } trở xuống được cộng thêm, cao hơn thì nâng lên mức chung. Thành { $topped }.
benefits-step-pension-filing = Nộp trước ngày hưởng { $begins } ít nhất { $days } ngày: chậm nhất { $last }.
benefits-step-retirement-age = { $sex ->
    [female] Lao động nữ đến tuổi trong năm { $year }
   *[male] Lao động nam đến tuổi trong năm { $year }
}: { $months ->
    [0] { $years } tuổi.
   *[other] { $years } tuổi { $months } tháng.
}
benefits-step-retirement-lower = { $condition ->
    [hazardous] Việc nặng nhọc, độc hại từ đủ 15 năm
    [extremely_hazardous] Việc đặc biệt nặng nhọc, độc hại từ đủ 15 năm
   *[extremely_difficult_area] Làm ở vùng đặc biệt khó khăn từ đủ 15 năm
}: sớm hơn { $years } tuổi, đã tính ở trên.
benefits-step-retirement-reach = Sinh tháng { $birth }, đủ tuổi vào tháng { $reach }.
benefits-step-retirement-pension = Lương hưu tính từ tháng liền sau: { $begins }.

benefits-word-retirement-age = { $months ->
    [0] { $years } tuổi
   *[other] { $years } tuổi { $months } tháng
}
benefits-word-pension-too-few = Chưa đủ { $least } tháng (15 năm) đóng BHXH bắt buộc, còn thiếu { $left } tháng; điều kiện này không làm tròn.

benefits-failing-pension-too-few = Mới đóng { $months } tháng, lương hưu cần đủ { $least } tháng và không làm tròn. Còn thiếu { $left } tháng; đóng liên tục từ nay thì đủ vào khoảng tháng { $when }.
benefits-failing-pension-early-too-few = Nghỉ hưu trước tuổi cần đủ 20 năm đóng, không làm tròn. Còn thiếu { $left } tháng; đóng liên tục từ nay thì đủ vào khoảng tháng { $when }.
benefits-failing-pension-early-too-able = Mức suy giảm { $pct } % chưa đến { $low } %. Mức này do Hội đồng giám định y khoa kết luận.
benefits-failing-pension-early-too-soon = Còn sớm { $left } tháng so với mức được nghỉ sớm. Sớm nhất là khoảng tháng { $when }.

benefits-note-pension-average = Mức bình quân tính cả quá trình đóng, có hệ số trượt giá do Nhà nước công bố. Số tiền trên là ước tính theo mức anh/chị cho; cơ quan BHXH mới tính chính xác.
benefits-note-pension-other-ways = Anh/chị có thể đóng tiếp, hoặc hỏi về đóng BHXH tự nguyện. Khi đủ tuổi mà vẫn thiếu năm thì được chọn trợ cấp hằng tháng. Anh/chị hỏi cơ quan BHXH trước khi rút một lần.
benefits-note-pension-pay-the-rest = Em nghe nói khi đủ tuổi mà thiếu không quá { $most } tháng thì được đóng một lần cho đủ. Em chưa đọc được điều luật này, anh/chị hỏi lại cơ quan BHXH.
benefits-note-pension-years-after-age = Nếu có năm đóng sau khi đã đủ tuổi nghỉ hưu thì mỗi năm đó được nhiều hơn. Anh/chị nói số năm để em tính lại.
benefits-note-pension-filing-day-off = Ngày { $last } là ngày nghỉ. Luật tính lùi nên anh/chị nộp chậm nhất ngày làm việc { $day } cho chắc.
benefits-note-pension-filing-passed = Ngày { $last } đã qua. Anh/chị nộp sớm nhất có thể và hỏi cơ quan BHXH, lương hưu có thể đến chậm.
benefits-note-retirement-lower-years = Cần đủ 15 năm làm việc đó hoặc ở vùng đó, theo danh mục của Nhà nước. Đây là tuổi sớm nhất; anh/chị được chọn nghỉ muộn hơn.
benefits-note-retirement-much-lower = Vài nghề trong danh mục được sớm đến 10 tuổi; em nghe nói có thợ khai thác than hầm lò. Anh/chị hỏi lại cơ quan BHXH.

benefits-paper-pension-request = Văn bản đề nghị hưởng lương hưu (hỏi mẫu ở công ty hoặc cơ quan BHXH)
benefits-paper-pension-insurance-record = Sổ BHXH hoặc mã số BHXH, căn cước
benefits-paper-pension-end-of-work = Giấy chấm dứt hợp đồng lao động, nếu đang đi làm
benefits-paper-pension-medical-minutes = Biên bản giám định y khoa ghi mức suy giảm khả năng lao động
benefits-filing-pension-20-days = Đang đi làm thì nộp qua công ty; đã nghỉ thì nộp thẳng cơ quan BHXH, tại quầy, qua bưu điện hoặc trên cổng dịch vụ công. Nộp trước ngày hưởng ít nhất 20 ngày; BHXH giải quyết trong 20 ngày. Cơ quan BHXH có thể hỏi thêm giấy tờ.
benefits-filing-pension-rise = Không phải nộp gì: cơ quan BHXH tự điều chỉnh. Nếu tháng nào anh/chị thấy thiếu thì hỏi cơ quan BHXH nơi trả lương hưu.

benefits-if-luong_huu-years_after_retirement_age = Em tạm tính không có năm nào đóng sau tuổi nghỉ hưu ({ $value } năm).
benefits-if-tuoi_nghi_huu-condition = { $value ->
    [normal] Em tạm tính công việc bình thường; việc nặng nhọc, độc hại hoặc vùng đặc biệt khó khăn từ đủ 15 năm thì sớm hơn.
   *[other] Với điều kiện làm việc khác
}

benefits-ask-tuoi_nghi_huu-condition = Anh/chị có từ đủ 15 năm làm việc nặng nhọc, độc hại hoặc ở vùng đặc biệt khó khăn không ạ?
    .field = Điều kiện làm việc
    .normal = Không, bình thường
    .hazardous = Nặng nhọc, độc hại
    .extremely-hazardous = Đặc biệt nặng nhọc
    .extremely-difficult-area = Vùng đặc biệt khó khăn
