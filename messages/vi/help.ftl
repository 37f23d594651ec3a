help =
    Em giúp được: /thamgia gia nhập công đoàn, /quyenloi xem quyền lợi, /phananh gửi phản ánh, /vuviec theo dõi, /thongbao, /hoso, /lienket nối Zalo hay Telegram.
    Gõ bình thường cũng được, không cần dấu. Trong lúc điền: “quay lại”, “bỏ qua”, “để sau”, “huỷ”.
    .ask = Hỏi cán bộ
help-not-understood = Em chưa hiểu ý anh/chị. Anh/chị chọn trong menu, hoặc để em chuyển câu hỏi tới cán bộ công đoàn nhé?
    .ask = Hỏi cán bộ
help-other-language = Em chỉ đọc được tiếng Việt và tiếng Anh. Anh/chị bấm nút dưới để chọn. / I read Vietnamese and English only. Tap below to choose.
    .language = Ngôn ngữ / Language
help-file = Em đã nhận tệp. Anh/chị muốn để tệp này vào đâu ạ?
    .cases = Vụ việc khác
    .grievance = Phản ánh mới
help-file-new = Em đã nhận tệp. Anh/chị muốn gửi phản ánh mới kèm tệp này ạ? Nếu không, em không dùng tới tệp.
    .grievance = Phản ánh mới
help-file-case = Thêm vào { $number }
help-unasked = Em chưa cần thông tin này nên không lưu lại. Anh/chị chọn việc trong menu giúp em.
help-empty = Tin này trống nên em chưa đọc được gì. Anh/chị gõ lại giúp em.
help-danger-accident = NẾU ĐANG CÓ NGƯỜI GẶP NẠN, gọi ngay:
    { $numbers }
    Dừng máy, tránh xa chỗ nguy hiểm, báo người quản lý và công đoàn.
    .grievance = Gửi phản ánh
    .ask = Gặp cán bộ
help-danger-fire = NẾU ĐANG CHÁY, ra khỏi chỗ nguy hiểm và gọi ngay:
    { $numbers }
    .grievance = Gửi phản ánh
    .ask = Gặp cán bộ
help-danger-violence = NẾU ANH/CHỊ ĐANG BỊ ĐE DOẠ HOẶC BỊ ĐÁNH, đến chỗ có người và gọi ngay:
    { $numbers }
    .grievance = Gửi phản ánh
    .ask = Gặp cán bộ
help-danger-suicide = Anh/chị không phải chịu một mình. Xin gọi ngay một người anh/chị tin, hoặc:
    { $numbers }
    .grievance = Kể với công đoàn
    .ask = Gặp cán bộ
help-hotline = • { $number } – { $use }
command-trogiup = Trợ giúp
help-use-ambulance = cấp cứu y tế
help-use-fire = chữa cháy, cứu nạn
help-use-police = công an
help-use-children = bảo vệ trẻ em
help-use-gender-violence = hỗ trợ nạn nhân bạo lực giới
help-thanks = Dạ, không có gì ạ. Khi cần, anh/chị cứ nhắn em.
