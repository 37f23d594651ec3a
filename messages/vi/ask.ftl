ask-title = Hỏi cán bộ
act-ask = Hỏi cán bộ
command-gapcanbo = Hỏi cán bộ công đoàn
ask-question = Anh/chị muốn hỏi cán bộ công đoàn điều gì ạ? Anh/chị gõ, ghi âm hoặc gửi ảnh đều được.
ask-identity = Cán bộ có được thấy tên, số điện thoại của anh/chị không? Nếu giấu, cán bộ chỉ thấy câu hỏi; em giữ liên hệ ở dạng mã hoá để chuyển câu trả lời. Nhà cung cấp ứng dụng chat vẫn thấy tài khoản.
    .named = Cho thấy tên
    .hidden = Giấu tên
ask-sent =
    Em đã chuyển câu hỏi, số { $number }.
    Nơi nhận: { $unit } ({ $level }). Công đoàn cam kết: { $promise }.
    Có trả lời em nhắn anh/chị ngay tại đây.
    .case-show = Xem câu hỏi
