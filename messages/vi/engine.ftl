# Lời của bộ máy: dùng cho mọi dịch vụ.

engine-union-name = Công đoàn
engine-data-officer = phụ trách dữ liệu của công đoàn, gõ /riengtu
engine-apology = Xin lỗi anh/chị, bên em gặp trục trặc và chưa xử lý được tin vừa rồi. Anh/chị gửi lại giúp em; những gì đã điền vẫn còn.
engine-unknown-command = Em không có lệnh này. Gõ /menu để xem những việc em làm được.
engine-old-button = Nút này thuộc câu hỏi cũ nên không còn dùng được. Anh/chị trả lời câu mới nhất, hoặc gõ /menu.
engine-nothing-open = Hiện không có mẫu nào đang điền dở. Gõ /menu để chọn việc.
engine-unsupported = Em chưa đọc được loại tin này. Anh/chị gõ chữ, gửi ảnh, ghi âm hoặc tệp PDF giúp em.
engine-file-too-large = Tệp này lớn quá 20 MB nên em không nhận được. Anh/chị gửi ảnh chụp hoặc tệp nhỏ hơn giúp em.
engine-file-type = Em không nhận loại tệp này vì lý do an toàn. Anh/chị gửi ảnh (JPG, PNG), ghi âm hoặc PDF giúp em.
engine-file-not-fetched = Em chưa tải được tệp này vì đường truyền. Anh/chị gửi lại giúp em, hoặc gõ nội dung bằng chữ nhé.
engine-not-your-contact = Em chỉ nhận số điện thoại của chính anh/chị. Anh/chị bấm nút chia sẻ số của mình hoặc gõ số giúp em.
engine-not-optional = Câu này cần có câu trả lời ạ.
engine-no-way-back = Đây là câu đầu tiên nên chưa quay lại được.
engine-parked = Em đã để dành mẫu “{ $title }”. Khi nào rảnh, anh/chị gõ /menu rồi bấm “Tiếp tục”.
engine-cancelled = Em đã huỷ mẫu này, những gì vừa điền không được giữ lại. Gõ /menu để chọn việc khác.
engine-form-gone = Xin lỗi anh/chị, mẫu đang điền dở không dùng được nữa. Gõ /menu để bắt đầu lại.
engine-form-restarted = Xin lỗi anh/chị, mẫu này vừa được đổi mới nên em xin hỏi lại từ đầu.
engine-form-waiting = Anh/chị còn một mẫu đang điền dở: “{ $title }”. Anh/chị điền tiếp chứ?
engine-form-erased = Mẫu “{ $title }” đã lâu không được điền tiếp nên em đã xoá để giữ kín thông tin. Anh/chị có thể bắt đầu lại bất cứ lúc nào.

engine-print-failed = Xin lỗi anh/chị, em chưa làm được tệp “{ $name }”. Nội dung vẫn còn trong câu trả lời ở trên; anh/chị bấm lại nút lưu sau ít phút giúp em.
engine-prints-waiting = Em đang làm { $count } tệp cho anh/chị rồi. Anh/chị chờ nhận các tệp đó, rồi bấm lại giúp em nhé.

form-back = ◂ Quay lại
form-skip = Bỏ qua
form-later = Để sau
form-cancel = Huỷ
form-more = Quay lại, huỷ…
form-page = Xem thêm ▸

act-menu = Về menu
act-form-resume = Điền tiếp
engine-share-contact = Gửi số điện thoại của tôi
