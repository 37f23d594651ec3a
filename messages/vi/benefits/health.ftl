# Health insurance.

benefits-code-bhyt_muc_huong = Bảo hiểm y tế trả bao nhiêu
benefits-code-bhyt_5_nam = BHYT 5 năm liên tục

benefits-step-health-paid = { $cost } trong phạm vi bảo hiểm × { $rate } % = { $paid }.
benefits-step-health-first-level = Khám ở trạm y tế xã hoặc cơ sở cấp ban đầu: quỹ trả 100 %.
benefits-step-health-small = Một lần khám dưới { $threshold } (15 % mức tham chiếu) thì không phải cùng chi trả.
benefits-step-health-emergency = Cấp cứu thì ở bệnh viện nào cũng hưởng đủ mức { $rate } %.
benefits-step-health-threshold = Ngưỡng cùng chi trả trong năm: { $levels } lần mức tham chiếu, là { $threshold }.
benefits-failing-health-years = Mới tham gia liên tục { $years } năm, cần đủ { $least } năm.
benefits-failing-health-copay = Năm nay mới cùng chi trả { $paid }, còn phải hơn { $short } nữa.
benefits-note-health-outside = Theo luật, đi khám không đúng tuyến thì mức hưởng tuỳ cấp bệnh viện: em tính như nằm viện ở bệnh viện chuyên sâu, quỹ trả { $share } % của mức hưởng. Bệnh viện cấp cơ bản có thể trả nhiều hơn, khám ngoại trú có thể không được trả; anh/chị hỏi lại bệnh viện.

benefits-paper-health-card = Thẻ BHYT (trên VNeID, VssID) và CCCD
benefits-paper-health-receipts = Hoá đơn, bảng kê cùng chi trả trong năm
benefits-filing-health-visit = Đưa thẻ và CCCD khi đăng ký khám. Phần quỹ trả được trừ ngay tại bệnh viện.
benefits-filing-health-five-years = Anh/chị mang giấy tờ đến cơ quan BHXH để được cấp giấy chứng nhận không cùng chi trả trong năm.
benefits-if-bhyt_muc_huong-commune_level = { $value ->
    [true] Nếu khám ở trạm y tế xã
   *[false] Em tạm coi là bệnh viện, không phải trạm y tế xã.
}
