## After a death

benefits-code-mai_tang = Trợ cấp mai táng
benefits-code-tuat_hang_thang = Tiền tuất hằng tháng
benefits-code-tuat_mot_lan = Tiền tuất một lần
benefits-code-tuat_mot_lan_nguoi_huu = Tuất một lần khi người hưu mất
benefits-code-tuat_han_nop = Hạn nộp hồ sơ tiền tuất

benefits-step-funeral-right = Em xin chia buồn cùng gia đình. { $cause ->
    [occupational_accident] Mất vì tai nạn lao động: có trợ cấp mai táng, không cần đủ số tháng đóng.
   *[unknown] Người mất đã đóng từ đủ { $least } tháng: người lo mai táng được trợ cấp.
}
benefits-step-funeral-months = Em xin chia buồn cùng gia đình. Người mất đã đóng { $months } tháng; trợ cấp mai táng cần từ đủ { $least } tháng.
benefits-step-funeral-amount = { $times } × { $level } (mức tham chiếu của tháng mất) = { $amount }.
benefits-step-survivors-months = Em xin chia buồn cùng gia đình. Người mất đã đóng { $months } tháng; tiền tuất hằng tháng cần từ đủ { $least } tháng.
benefits-step-survivors-most = Có { $people } người thân, nhiều nhất { $most } người được hưởng; em chọn người có mức cao hơn.
benefits-step-survivors-share = { $alone ->
    [yes] { $people } người không có ai trực tiếp nuôi: { $pct } % × { $level } = { $share } mỗi người.
   *[no] { $people } người: { $pct } % × { $level } = { $share } mỗi người.
}
benefits-step-survivors-total = Cộng { $people } người: { $total } mỗi tháng.
benefits-step-survivors-one-off-months = Em xin chia buồn cùng gia đình. Số tháng đã đóng: { $months }.
benefits-step-survivors-of-pensioner = Em xin chia buồn cùng gia đình. Tối đa { $full } tháng lương hưu; sau { $free } tháng đầu, mỗi tháng đã nhận trừ { $less } tháng. Đã nhận { $drawn } tháng, tính trừ { $over } tháng.
benefits-step-survivors-monthly-instead = Em xin chia buồn cùng gia đình. Người thân thuộc diện nhận tiền tuất hằng tháng.
benefits-step-survivors-least = Ít nhất { $least } tháng, nên lấy { $least } tháng.
benefits-step-survivors-one-off-amount = { $month } × { $months } tháng = { $amount }.
benefits-step-survivors-filing = Em xin chia buồn cùng gia đình. Nộp trong { $days } ngày từ ngày mất { $death }: đến { $raw }.

benefits-failing-funeral-too-short = Chưa đủ { $least } tháng đóng BHXH bắt buộc, thiếu { $left } tháng. { $cause ->
    [accident] Nếu là tai nạn lao động hoặc người mất đang hưởng lương hưu thì vẫn có.
   *[illness] Nếu người mất đang hưởng lương hưu, hoặc mất vì bệnh nghề nghiệp thì vẫn có.
} Anh/chị hỏi cơ quan BHXH.
benefits-failing-survivors-too-short = Chưa đủ { $least } tháng, thiếu { $left } tháng nên nhận tuất một lần. Nếu người mất đang hưởng lương hưu, mất vì tai nạn lao động, hoặc đang hưởng trợ cấp tai nạn từ 61 % thì vẫn được hằng tháng.
benefits-failing-survivors-nobody = Không có người thân đủ điều kiện nhận hằng tháng. Gia đình nhận tuất một lần.
benefits-failing-survivors-nothing-paid = Chưa có tháng đóng nào nên không có tiền tuất một lần.
benefits-failing-survivors-monthly-instead = Người thân đủ điều kiện nhận hằng tháng thì không nhận một lần. Em nghe nói gia đình được chọn một lần nếu muốn, trừ vài trường hợp như con dưới 6 tuổi; anh/chị hỏi lại cơ quan BHXH.

benefits-note-survivors-conditions = Con dưới 18 tuổi thì được. Vợ, chồng, cha mẹ, người khác phải đến tuổi hoặc suy giảm khả năng lao động, và không có thu nhập hoặc thu nhập thấp. Cơ quan BHXH xét từng người.
benefits-note-survivors-if-none-monthly = Chỉ nhận một lần khi không có người thân nào đủ điều kiện nhận hằng tháng.
benefits-note-survivors-average = Mức bình quân phải nhân hệ số trượt giá nên số tiền là ước tính; cơ quan BHXH mới tính chính xác.
benefits-note-survivors-filing-passed = Ngày { $last } đã qua. Gia đình vẫn nên nộp ngay, kèm giấy giải thích lý do nộp muộn, và hỏi cơ quan BHXH.
benefits-note-term-moved = Ngày { $raw } là ngày nghỉ nên em tính sang ngày làm việc { $last }. Luật không nói rõ, anh/chị nên nộp sớm hơn.

benefits-paper-death-certificate = Trích lục khai tử
benefits-paper-death-family-form = Tờ khai của thân nhân (hỏi mẫu ở cơ quan BHXH)
benefits-paper-death-insurance-record = Sổ BHXH hoặc mã số BHXH của người mất
benefits-filing-death-90-days = Người mất đang đi làm thì nộp cho công ty; còn lại nộp thẳng cơ quan BHXH. Nộp trong 90 ngày từ ngày mất; công ty nộp tiếp trong 30 ngày, BHXH giải quyết trong 10 ngày làm việc. Tai nạn lao động cần thêm biên bản điều tra.

benefits-if-tuat_hang_thang-relatives_without_caregiver = Em tạm tính { $value } người không có ai trực tiếp nuôi; nếu có thì người đó được mức cao hơn.

benefits-ask-mai_tang-on = Người mất qua đời ngày nào ạ?
    .field = Ngày mất
benefits-ask-tuat_hang_thang-on = Người mất qua đời ngày nào ạ?
    .field = Ngày mất
benefits-ask-tuat_hang_thang-relatives_count = Người mất để lại mấy người thân phải nuôi: con dưới 18 tuổi, cha mẹ già, vợ chồng không còn sức lao động ạ?
    .field = Số người thân
benefits-ask-tuat_hang_thang-relatives_without_caregiver = Trong đó mấy người không còn ai trực tiếp nuôi ạ?
    .field = Số người không ai nuôi
