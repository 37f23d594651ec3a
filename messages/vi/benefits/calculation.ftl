# The conversation around any calculation: questions in general, the answer's frame, comparing, keeping.

calc-title = Tính quyền lợi

## Asking

benefits-unsure = Không biết
benefits-flag =
    .yes = Có
    .no = Không
benefits-quick = { $value }
benefits-as-before = Như lần trước: { $value }
benefits-span = { $years ->
    [0] { $months } tháng
   *[other] { $months ->
        [0] { $years } năm
       *[other] { $years } năm { $months } tháng
    }
}
benefits-range = { $low } – { $high }
benefits-edit = Anh/chị muốn sửa câu nào ạ? Các câu khác em giữ nguyên.
benefits-too-small = Con số này nhỏ quá, ít nhất là { $bound }. Anh/chị xem lại giúp em.
benefits-too-large = Con số này lớn quá, nhiều nhất là { $bound }. Anh/chị xem lại giúp em.
benefits-too-early = Ngày này xa quá. Anh/chị xem lại giúp em.
benefits-impossible = Em chưa tính được với câu trả lời này. Anh/chị xem lại giúp em.
benefits-contradicts = Câu này không khớp với “{ $field }” anh/chị đã cho. Anh/chị trả lời lại, hoặc gõ “quay lại” để sửa câu trước.
benefits-calc-one = Tính giúp tôi
benefits-calc-code = Tính: { $name }
benefits-which = Anh/chị muốn em tính gì ạ?

## The answer

benefits-reckoned = { $lines }
benefits-not-eligible = Theo những gì anh/chị cho biết thì chưa đủ điều kiện hưởng.
benefits-how = Em tính như sau:
benefits-known = Em dùng điều công đoàn đã có: { $name }: { $value }.
benefits-asked-on = Tính theo quy định của ngày { $on }.
benefits-stale = Phần này đáng lẽ phải đối chiếu lại trước ngày { $due }, quy định có thể đã đổi. Anh/chị hỏi lại cán bộ công đoàn trước khi quyết định.
benefits-papers = Giấy tờ cần có:
benefits-item = • { $item }
benefits-deadline = Hạn của anh/chị: hết ngày { $on }.
benefits-rules-changed = Từ ngày anh/chị hỏi ({ $on }), em đã cập nhật quy định. Đây là kết quả theo quy định mới nhất.

## Two ways side by side

benefits-against = Anh/chị muốn so sánh với trường hợp nào ạ?
    .later = { $months } tháng nữa
benefits-compared = { $lines }
    .benefits-compare = So sánh khác
    .benefits-chart = Lưu thành ảnh
    .benefits-change = Sửa một câu
    .ask = Hỏi cán bộ
benefits-side = ▸ { $name }
benefits-side-now = ▸ Bây giờ
benefits-side-later = ▸ { $months } tháng nữa
benefits-side-with = ▸ { $name }: { $value }
benefits-gap = { $how ->
    [more] Cách thứ hai nhiều hơn { $gap }.
    [less] Cách thứ hai ít hơn { $gap }.
   *[same] Hai cách bằng nhau.
}
benefits-even-after = Khoản nhận một lần bằng khoản hằng tháng của { $months } tháng.

## Keeping

benefits-save = Anh/chị muốn lưu kết quả này thế nào ạ? Tệp có tên quyền lợi và số tiền, anh/chị giữ kín giúp em.
    .benefits-pdf = Tệp PDF để in
    .benefits-picture = Ảnh
    .benefits-answer = ◂ Kết quả
    .remember = Nhớ mức lương của tôi
    .forget = Thôi nhớ mức lương
benefits-wage-remembered = Lần sau em sẽ gợi ý mức lương anh/chị đã cho, khỏi gõ lại. Em giữ kín, và thôi nhớ khi anh/chị muốn.
    .benefits-answer = ◂ Kết quả
benefits-wage-forgotten = Em sẽ không gợi ý mức lương của anh/chị nữa.
    .benefits-answer = ◂ Kết quả
benefits-claiming = Làm hồ sơ
benefits-depends = Số tiền tuỳ chỗ anh/chị chưa rõ
benefits-printing = Em đang làm tệp, xong em gửi ngay ạ.
benefits-printed = Tệp của anh/chị đây ạ. Đây là thông tin để tham khảo, không phải quyết định.
    .benefits-answer = ◂ Kết quả
benefits-printed-on = In ngày { $on }.
benefits-compared-title = So sánh hai cách
benefits-chart = Số tiền
benefits-reminder = làm hồ sơ { $name }
benefits-deadline-passed = Hạn của anh/chị là ngày { $on }, đã qua. Anh/chị vẫn nên nộp ngay kèm giải trình, và hỏi cán bộ công đoàn.
