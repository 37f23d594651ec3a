benefits-code-bhyt_muc_huong = BHYT trả bao nhiêu
benefits-code-bhyt_5_nam = BHYT đủ 5 năm liên tục

## How it was reckoned

benefits-step-health-share = { $why ->
    [commune] Khám ở trạm y tế xã hoặc cấp ban đầu: quỹ trả { $pct } % của { $cost } là { $amount }, anh/chị trả { $own }.
    [small] Chi phí một lần khám thấp: quỹ trả { $pct } % của { $cost } là { $amount }, anh/chị trả { $own }.
    [emergency] Cấp cứu ở đâu cũng được đủ mức của thẻ: quỹ trả { $pct } % của { $cost } là { $amount }, anh/chị trả { $own }.
   *[network] Thẻ của người lao động, khám đúng nơi hoặc có giấy chuyển: quỹ trả { $pct } % của { $cost } là { $amount }, anh/chị trả { $own }.
}
benefits-step-health-outside-basic = Tự đi khám, nằm viện ở cấp ban đầu hoặc cấp cơ bản: quỹ trả đủ mức của thẻ, khoảng { $amount }.
benefits-step-health-outside-specialised = Tự đi khám, nằm viện ở cấp chuyên sâu: quỹ trả { $pct } % mức của thẻ, khoảng { $amount }, trừ bệnh trong danh mục được hưởng đủ.
benefits-step-health-threshold = Mức cùng chi trả trong năm: { $levels } × mức tham chiếu { $level }.

## What is not met

benefits-failing-health-years = Cần tham gia BHYT đủ { $least } năm liên tục; anh/chị có { $years } năm, còn thiếu { $short } năm.
benefits-failing-health-copay = Phần tự trả trong năm phải trên { $threshold }; anh/chị đã trả { $own }, còn cách { $short }.

## What must be said beside it

benefits-note-health-small-cost = Theo Nghị định 188/2025/NĐ-CP (em mới đọc bản trích), một lần khám dưới { $threshold } thì quỹ trả hết. Anh/chị nên hỏi lại quầy BHYT.
benefits-note-health-outside = Tự đi khám không có giấy chuyển thì mức tuỳ cấp của bệnh viện; khám ngoại trú theo lộ trình của Chính phủ mà em chưa có đủ. Anh/chị hỏi quầy BHYT của bệnh viện trước khi khám.

## Papers and where to hand them in

benefits-paper-health-card = Thẻ BHYT (hoặc trên VssID, VNeID) và giấy tờ tuỳ thân.
benefits-paper-health-referral = Giấy chuyển cơ sở khám chữa bệnh (nếu được chuyển).
benefits-paper-health-receipts = Hoá đơn, biên lai phần tự trả trong năm.
benefits-filing-health-share = Đưa thẻ khi vào khám, quỹ trả thẳng cho bệnh viện. Công ty không đóng BHYT cho anh/chị thì phải hoàn lại phần quỹ lẽ ra đã trả; khi đó báo công đoàn.
benefits-filing-health-five-years = Mang biên lai đến cơ quan BHXH để được xác nhận miễn phần cùng chi trả đến hết năm. Em chưa đọc được thủ tục, anh/chị hỏi lại cơ quan BHXH.

## What was taken where somebody did not know

benefits-if-bhyt_muc_huong-commune_level = Em tạm tính không phải trạm y tế xã hay cấp ban đầu.
