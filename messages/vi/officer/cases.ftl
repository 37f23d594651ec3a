command-vu = Mở một vụ: /vu SỐ
command-nhan = Nhận vụ: /nhan SỐ
command-traloi = Trả lời người gửi: /traloi SỐ nội dung
command-hoi = Hỏi thêm người gửi: /hoi SỐ câu hỏi
command-ghichu = Ghi chú nội bộ: /ghichu SỐ nội dung
command-dong = Đóng vụ: /dong SỐ kết-quả lý do
act-case-open = Mở vụ
act-case-take = Nhận vụ
act-case-answer = Trả lời
act-case-query = Hỏi thêm
act-case-note = Ghi chú
act-case-settle = Đã có kết quả
act-case-close = Đóng vụ
act-case-log = Diễn biến
act-case-files = Xem tệp

officer-case =
    { $number } · { $category } · { $urgency }
    Tình trạng: { $state }
    Người gửi: { $who }
    Nơi: { $unit }. Ngày xảy ra: { $occurred }. { $happening }
    Chủ đề: { $topic }. Tệp: { $attached }. Hạn: { $due }
officer-case-story =
    Nội dung { $number }:
    { $words }
officer-case-hidden = người gửi giấu tên
officer-case-named = { $name }, điện thoại { $phone }
officer-case-no-name = chưa cho tên
officer-case-happening-now = ĐANG NGUY HIỂM.
officer-case-happening-ongoing = Vẫn tiếp diễn.
officer-case-happening-over = Đã qua.
officer-case-happening-unknown = Chưa rõ còn tiếp diễn không.
officer-case-log =
    Diễn biến { $number }:
    { $lines }
officer-case-files = Tệp của vụ { $number } (tất cả { $count }).
officer-case-no-files = Vụ { $number } không có tệp nào.

officer-case-which = Anh/chị gõ kèm số vụ, ví dụ: /vu PA-26-000123K. Gõ /viec để xem các vụ.
officer-case-wrong-number = Số “{ $number }” gõ nhầm: chữ kiểm tra ở cuối không khớp. Anh/chị xem lại, ví dụ: PA-26-000123K.
officer-case-own = Vụ { $number } do chính anh/chị gửi nên cán bộ khác xử lý. Gõ /vuviec để theo dõi.
officer-case-ended = Vụ { $number } đã kết thúc nên không làm gì thêm được, trừ ghi chú.
officer-case-no-way = Vụ { $number } ({ $state }) chưa chuyển như vậy được.
officer-case-moved = Vụ { $number } vừa có người thay đổi. Anh/chị mở lại vụ rồi thử lần nữa.
officer-case-yours = Vụ { $number } anh/chị đã nhận rồi.
officer-case-taken-by-other = Vụ { $number } đã có cán bộ khác nhận trước.
officer-case-settled-before = Vụ { $number } đã báo có kết quả rồi. Bước tiếp theo là đóng vụ.
officer-case-taken = Anh/chị đã nhận vụ { $number }. Liên hệ người gửi chậm nhất { $due }.
officer-case-answered = Em đã chuyển câu trả lời vụ { $number } tới người gửi, không kèm tên anh/chị.
officer-case-queried = Em đã hỏi người gửi vụ { $number }; vụ chuyển sang chờ trả lời.
officer-case-noted = Em đã ghi chú nội bộ vụ { $number }; người gửi không thấy.
officer-case-settled = Em đã báo người gửi: vụ { $number } có kết quả.
officer-case-closed = Em đã đóng vụ { $number } và báo người gửi.

officer-case-title = Viết cho một vụ việc
officer-case-answer = Anh/chị trả lời gì cho người gửi vụ { $number }? (không kèm tên anh/chị)
officer-case-query = Anh/chị cần hỏi gì người gửi vụ { $number }?
officer-case-note = Anh/chị ghi chú gì cho vụ { $number }? (người gửi không thấy)
officer-close-title = Đóng vụ việc
officer-close-ending = Vụ { $number } kết thúc thế nào ạ?
    .xong = Giải quyết xong
    .motphan = Được một phần
    .tuvan = Đã tư vấn
    .chuyen = Chuyển cơ quan khác
    .khongduoc = Chưa giải quyết được
officer-close-reason = Kết quả cụ thể của vụ { $number } là gì ạ? Người gửi sẽ đọc lời này.
