## Browsing

command-quyenloi = Xem và tính quyền lợi
benefits = Anh/chị đang gặp chuyện gì ạ? Anh/chị bấm một mục, hoặc cứ gõ câu hỏi, ví dụ: “phép năm được mấy ngày”.
benefits-list = { $event }: anh/chị muốn xem mục nào ạ?
benefits-show = { $lines }
    .benefits-overtime = Tính tiền cho tôi
    .benefits-limits = Kiểm tra số giờ
    .benefits-leave = Tính phép cho tôi
    .benefits-calculators = Tính giúp tôi
benefits-several = Em tìm thấy vài mục gần với câu hỏi. Anh/chị muốn xem mục nào ạ?
benefits-or-report = Em rất tiếc nếu quyền lợi của anh/chị chưa được bảo đảm. Anh/chị muốn gửi phản ánh tới công đoàn, hay xem quy định trước ạ?
    .grievance = Gửi phản ánh
benefits-more = Xem thêm ▸
benefits-back = ◂ Danh sách
benefits-ask = Hỏi cán bộ
