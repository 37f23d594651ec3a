bind-done = Xong! Tài khoản này giờ là { $role } của { $unit }. Anh/chị gõ /viec để xem việc hôm nay, /don để xem đơn gia nhập.
    .work = Việc hôm nay
    .applications = Đơn gia nhập
bind-how = Nếu anh/chị là cán bộ công đoàn, gõ /canbo kèm mã được công đoàn cấp trên cấp, ví dụ: /canbo 7KHF-M3XA-9TCE.
bind-offices =
    Anh/chị đang phụ trách:
    { $offices }
    .work = Việc hôm nay
    .applications = Đơn gia nhập
bind-office = • { $role } – { $unit }
bind-mistyped = Mã này chưa đúng: mã có 12 ký tự, chia 3 nhóm. Anh/chị xem lại từng ký tự rồi gõ lại /canbo kèm mã. Còn thử được { $left } lần.
bind-unknown = Em không tìm thấy mã này. Anh/chị xem lại, hoặc xin người cấp một mã mới. Còn thử được { $left } lần.
bind-used = Mã này đã được dùng rồi; mỗi mã chỉ dùng một lần. Anh/chị xin người cấp một mã mới nhé. Còn thử được { $left } lần.
bind-expired = Mã này đã quá hạn. Anh/chị xin người cấp một mã mới nhé. Còn thử được { $left } lần.
bind-wait = Anh/chị đã nhập sai 5 lần. Để giữ an toàn, em tạm dừng nhận mã trong một giờ. Sau đó anh/chị thử lại, hoặc xin mã mới.
bind-role-officer = cán bộ
bind-role-chair = chủ tịch
bind-role-editor = người soạn thông báo
bind-role-data-officer = phụ trách dữ liệu
bind-role-admin = quản trị
command-canbo = Gắn tài khoản cán bộ
