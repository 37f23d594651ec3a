## Leaving

benefits-code-tro_cap_thoi_viec = Trợ cấp thôi việc
benefits-code-tro_cap_mat_viec = Trợ cấp mất việc
benefits-code-thoi_han_bao_truoc = Báo trước khi nghỉ việc
benefits-code-cham_dut_trai_phap_luat = Bị cho nghỉ trái luật
benefits-code-thanh_toan_khi_nghi = Hạn trả tiền khi nghỉ việc

benefits-step-severance-refused = { $count ->
    [1] Xét điều kiện: có một điều chưa đạt.
   *[other] Xét điều kiện: có { $count } điều chưa đạt.
}
benefits-step-severance-service = Đã làm { $months } tháng; cần từ đủ { $least } tháng.
benefits-step-severance-uncovered = Từ { $start } đến { $last } không đóng bảo hiểm thất nghiệp: { $months } tháng đủ.
benefits-step-severance-years = { $days ->
    [some] { $months } tháng và vài ngày không đóng bảo hiểm thất nghiệp, tính là { $years } năm.
   *[none] { $months } tháng không đóng bảo hiểm thất nghiệp, tính là { $years } năm.
}
benefits-step-severance-amount = { $months } tháng lương × { $wage } = { $amount } (cho { $years } năm).
benefits-step-job-loss-least = Ít nhất { $least } tháng lương vì đã làm từ đủ 12 tháng.
benefits-step-notice-days = { $contract ->
    [indefinite] Hợp đồng không xác định thời hạn
    [fixed_term_under_12] Hợp đồng dưới 12 tháng
    [fixed_term_24_months] Hợp đồng 24 tháng
   *[fixed_term_12_to_36] Hợp đồng từ 12 đến 36 tháng
}: báo trước ít nhất { $days } { $kind ->
    [working] ngày làm việc.
   *[calendar] ngày.
}
benefits-step-notice-end = Báo ngày { $given } thì sớm nhất được nghỉ từ { $end }.
benefits-step-notice-at-once = { $reason ->
    [wage_unpaid_on_time] Không được trả đủ lương hoặc đúng hạn
    [mistreated] Bị ngược đãi, đánh đập, làm nhục hoặc cưỡng bức
    [harassed] Bị quấy rối tình dục
    [pregnant_medical] Mang thai và bác sĩ xác nhận phải nghỉ
    [wrong_job] Không được bố trí đúng việc, đúng nơi đã thoả thuận
    [false_information] Công ty cho thông tin không đúng về công việc
   *[retirement] Đã đủ tuổi nghỉ hưu
}: được nghỉ ngay, không cần báo trước.
benefits-step-illegal-back = Tiền lương thời gian không được làm: { $wage } × { $months } tháng = { $back }.
benefits-step-illegal-extra = Thêm ít nhất 2 tháng lương: { $wage } × 2 = { $extra }.
benefits-step-illegal-severance = Trợ cấp thôi việc: { $severance }.
benefits-step-illegal-refusal = Công ty không muốn nhận lại và anh/chị đồng ý: thêm ít nhất 2 tháng lương nữa, { $additional }.
benefits-step-illegal-total = Cộng lại ít nhất { $total }.
benefits-step-last-payment = { $kind ->
    [working] { $days } ngày làm việc từ ngày hết hợp đồng { $end }: đến { $raw }.
   *[calendar] Trường hợp đặc biệt, nhiều nhất { $days } ngày từ ngày hết hợp đồng { $end }: đến { $raw }.
}

benefits-failing-severance-short = Làm chưa đủ { $least } tháng, thiếu { $left } tháng. Nếu làm tiếp thì đủ khoảng tháng { $when }.
benefits-failing-severance-pension = Đã đủ điều kiện hưởng lương hưu thì không có trợ cấp thôi việc; anh/chị làm hồ sơ lương hưu.
benefits-failing-severance-fault = { $reason ->
    [dismissed] Bị sa thải thì không có trợ cấp thôi việc. Nếu sa thải không đúng, anh/chị báo công đoàn ngay.
   *[quit_without_notice_illegal] Tự ý nghỉ trái luật thì không có trợ cấp thôi việc.
}
benefits-failing-severance-job-loss-instead = Nghỉ vì công ty đổi cơ cấu, công nghệ hoặc lý do kinh tế thì nhận trợ cấp mất việc, cao hơn, thay cho trợ cấp thôi việc.
benefits-failing-job-loss-reason = Trợ cấp mất việc chỉ có khi nghỉ vì đổi cơ cấu, công nghệ, lý do kinh tế hoặc sáp nhập. Lý do khác thì xem trợ cấp thôi việc.

benefits-note-severance-all-insured = Cả thời gian làm đã đóng bảo hiểm thất nghiệp nên công ty không phải trả khoản này. Anh/chị xem trợ cấp thất nghiệp.
benefits-note-notice-none-needed = Được nghỉ ngay khi bị nợ lương, ngược đãi, quấy rối, bố trí sai việc, hoặc mang thai phải nghỉ. Em nghe nói vài nghề như tổ bay, quản lý doanh nghiệp phải báo lâu hơn. Nghỉ ngang thì mất trợ cấp thất nghiệp.
benefits-note-notice-employer-ground = Công ty còn phải có lý do luật cho phép, không chỉ báo trước. Nếu thấy không đúng, anh/chị báo công đoàn ngay.
benefits-note-notice-keep-proof = Anh/chị vẫn nên gửi giấy báo nghỉ ghi rõ lý do và giữ bằng chứng, để sau này không bị coi là nghỉ ngang.
benefits-note-illegal-insurance = Công ty còn phải đóng bù BHXH, BHYT, BHTN cho thời gian đó. Số tiền trên là mức ít nhất.
benefits-note-illegal-notice-days = Công ty không báo trước đủ ngày thì trả thêm tiền lương những ngày không báo trước. Em chưa cộng vì chưa biết số ngày.
benefits-note-illegal-severance-besides = Chưa gồm trợ cấp thôi việc. Anh/chị tính mục “Trợ cấp thôi việc” rồi cộng thêm.
benefits-note-illegal-outcomes = Nếu anh/chị không muốn về làm thì có thêm trợ cấp thôi việc; nếu công ty không nhận lại và anh/chị đồng ý thì thêm ít nhất 2 tháng lương nữa.
benefits-note-illegal-give-back = Được nhận lại làm thì thường phải trả lại trợ cấp thôi việc đã nhận; anh/chị hỏi lại công đoàn.
benefits-note-illegal-dispute = Có thời hạn để đòi: anh/chị báo công đoàn sớm, giữ hợp đồng, quyết định cho nghỉ và phiếu lương. Toà án mới quyết định việc cho nghỉ có trái luật không.
benefits-note-last-payment-longer = Công ty đóng cửa, đổi cơ cấu, sáp nhập, hoặc thiên tai, hoả hoạn, dịch bệnh thì được trả muộn hơn, nhiều nhất 30 ngày.
benefits-note-last-payment-late = Ngày { $last } đã qua. Nếu công ty chưa trả đủ, anh/chị báo công đoàn hoặc gửi phản ánh.

benefits-paper-leaving-contract = Hợp đồng lao động và phụ lục
benefits-paper-leaving-end-of-work = Quyết định hoặc giấy chấm dứt hợp đồng
benefits-paper-leaving-payslips = Phiếu lương 6 tháng cuối
benefits-paper-leaving-notice-letter = Đơn hoặc tin nhắn báo nghỉ có ngày, giữ một bản
benefits-filing-leaving-company = Công ty phải tự trả, không cần xin: trong 14 ngày làm việc từ ngày hết hợp đồng, vài trường hợp đến 30 ngày. Công ty xác nhận thời gian đóng bảo hiểm và trả giấy tờ gốc. Chậm thì anh/chị báo công đoàn.
benefits-filing-leaving-notice = Gửi cho quản lý hoặc phòng nhân sự, giữ lại bằng chứng đã gửi. Công ty không cần đồng ý, chỉ cần anh/chị báo đủ ngày.
benefits-filing-leaving-dispute = Anh/chị báo công đoàn cơ sở trước. Việc này không bắt buộc hoà giải, có thể yêu cầu Hội đồng trọng tài lao động hoặc kiện ra Toà án. Công đoàn giúp soạn đơn và bảo vệ miễn phí cho đoàn viên công đoàn.

benefits-if-tro_cap_thoi_viec-months_not_covered_by_ui = { $value ->
    [0] Nếu cả thời gian làm đều đóng bảo hiểm thất nghiệp
   *[other] Nếu có { $value } tháng thử việc không đóng
}
benefits-if-tro_cap_mat_viec-months_not_covered_by_ui = { $value ->
    [0] Nếu cả thời gian làm đều đóng bảo hiểm thất nghiệp
   *[other] Nếu có { $value } tháng thử việc không đóng
}
benefits-if-cham_dut_trai_phap_luat-severance_amount = Em tạm tính trợ cấp thôi việc là { $value } đồng; nếu có thì cộng thêm.
benefits-if-cham_dut_trai_phap_luat-notice_violation = { $value ->
   *[false] Em tạm tính công ty có báo trước đủ ngày.
    [true] Em tạm tính công ty không báo trước đủ ngày.
}
benefits-if-thanh_toan_khi_nghi-special_extension = { $value ->
   *[false] Em tạm tính trường hợp thường, không phải đóng cửa, sáp nhập hay bất khả kháng.
    [true] Em tạm tính trường hợp đặc biệt.
}

benefits-ask-tro_cap_thoi_viec-reason = Anh/chị nghỉ việc vì lý do nào ạ?
    .field = Lý do nghỉ
    .contract-expired = Hết hạn hợp đồng
    .mutual-agreement = Hai bên thoả thuận
    .resigned-with-notice = Tôi xin nghỉ, có báo trước
    .retirement = Nghỉ hưu
    .dismissed = Bị sa thải
    .restructuring = Công ty cắt giảm, đổi cơ cấu
    .job-loss = Mất việc vì lý do kinh tế
    .quit-without-notice-illegal = Nghỉ ngang
benefits-ask-thoi_han_bao_truoc-reason = Anh/chị nghỉ vì lý do nào dưới đây không ạ?
    .field = Lý do nghỉ
    .none = Không, lý do khác
    .wage-unpaid-on-time = Bị nợ, chậm, thiếu lương
    .mistreated = Bị ngược đãi, cưỡng bức
    .harassed = Bị quấy rối tình dục
    .pregnant-medical = Mang thai, bác sĩ bảo nghỉ
    .wrong-job = Bị bố trí sai việc, sai nơi
    .false-information = Công ty cho tin không đúng
    .retirement = Đủ tuổi nghỉ hưu
