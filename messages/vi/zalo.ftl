# Lời của riêng kênh Zalo, nơi không có nút bấm và không gửi được tệp.

zalo-choose-number = Anh/chị gõ số để chọn.
zalo-choose-letter = Muốn chọn, anh/chị gõ chữ cái đầu dòng, ví dụ: a.
zalo-photo = 📷 Ảnh “{ $name }”: em chưa gửi được qua Zalo. Anh/chị hỏi cán bộ công đoàn để xem nhé.
zalo-photo-link = 📷 Ảnh “{ $name }”, xem được trong { $hours } giờ tại: { $link }
zalo-file = 📎 Tệp “{ $name }”: Zalo không nhận tệp từ em. Anh/chị hỏi cán bộ công đoàn để lấy nhé.
zalo-file-link = 📎 Tệp “{ $name }”, tải được trong { $hours } giờ tại: { $link }
