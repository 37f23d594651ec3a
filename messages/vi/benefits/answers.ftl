## Where it stands and how sure we are

benefits-source = Căn cứ: { $document }, Điều { $article }, áp dụng từ { $from }.
benefits-source-document = Căn cứ: { $document }, áp dụng từ { $from }.
benefits-source-undated = Căn cứ: { $document }. Em không rõ áp dụng từ ngày nào.
benefits-checked = Em đối chiếu lần cuối ngày { $checked }.
benefits-confidence-V = Em đã đối chiếu với văn bản luật.
benefits-confidence-S = Theo { $document }; em mới đọc qua bản trích, anh/chị nên hỏi lại công đoàn.
benefits-confidence-C = Luật không nói rõ điều này; đây là cách tính thường dùng, anh/chị nên hỏi lại.
benefits-confidence-M = Em không chắc về điều này; anh/chị nên hỏi cán bộ công đoàn trước khi quyết định.
benefits-not-a-decision = Đây là thông tin để anh/chị tham khảo; cơ quan có thẩm quyền mới quyết định.
benefits-not-known-then = Em không biết quy định áp dụng cho ngày { $on }, nên không tính để khỏi nói sai.

## Any calculation

benefits-answer = { $lines }
    .benefits-change = Sửa một câu
    .benefits-more = Cộng thêm giờ khác
    .benefits-day = Tính cho ngày khác
    .benefits-remind = Nhắc tôi trước hạn
    .benefits-compare = So sánh
    .benefits-save = Lưu lại
    .ask = Hỏi cán bộ
    .grievance = Phản ánh
benefits-answer-gone = Kết quả này không còn sửa được nữa. Anh/chị chọn lại mục cần tính giúp em nhé.
benefits-over-limits = Lưu ý, số giờ này vượt giới hạn làm thêm:
