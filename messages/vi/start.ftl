start-hello = Chào anh/chị! Em là Nhịp Cầu, trợ lý tự động (bot) của { $union }. Em giúp anh/chị gia nhập công đoàn, xem quyền lợi, gửi phản ánh và theo dõi đến khi có kết quả. Em không phải người thật; khi cần, em chuyển tới cán bộ công đoàn.
start-invited = Anh/chị được mời từ { $unit }. Khi đăng ký gia nhập, em sẽ gợi ý sẵn nơi làm việc này.
command-batdau = Bắt đầu
