grievance-title = Gửi phản ánh
command-phananh = Gửi phản ánh tới công đoàn
act-grievance = Gửi phản ánh
grievance-not-ready = Xin lỗi anh/chị, công đoàn chưa cài xong danh sách đơn vị nên em chưa nhận phản ánh được. Anh/chị thử lại sau giúp em.

grievance-category = Anh/chị gặp chuyện gì ạ? Bấm một mục, hoặc kể vài chữ, ví dụ: “nợ lương”, “ép tăng ca”.
grievance-category-guess = Em hiểu chuyện của anh/chị là mục dưới đây, đúng không ạ?
    .other = Mục khác
grievance-category-unclear = Em chưa rõ chuyện này thuộc mục nào. Anh/chị chọn mục gần nhất; nếu không có, gõ /gapcanbo để hỏi cán bộ.
grievance-details = Chuyện xảy ra thế nào ạ? Anh/chị gõ, ghi âm hoặc gửi ảnh đều được. Cho em biết bao nhiêu người cùng bị và anh/chị muốn kết quả ra sao, nếu tiện.
grievance-details-said = Anh/chị vừa nhắn: “{ $said }”. Anh/chị kể thêm (gõ, ghi âm hoặc ảnh), hay dùng luôn lời này ạ?
    .use = Dùng lời vừa nhắn
grievance-when = Chuyện xảy ra ngày nào ạ? Ví dụ: 15/11/2026, “hôm qua”. Không nhớ rõ thì anh/chị bấm Bỏ qua.
grievance-where = Chuyện xảy ra ở công ty nào ạ? Anh/chị bấm nút nếu đúng, hoặc gõ tên công ty.
grievance-where-found = Em tìm thấy mấy nơi giống “{ $place }”. Anh/chị chọn một nơi, hoặc gõ lại tên khác nhé.
    .other = Không có trong danh sách
grievance-where-none = Em không thấy “{ $place }” trong danh sách. Anh/chị gõ lại tên khác, hoặc bấm nút để gửi với tên này nhé.
    .other = Không có trong danh sách
grievance-above = Chuyện này có dính tới cán bộ công đoàn ở công ty, hoặc người quen của họ không ạ? Nếu có hoặc chưa chắc, em gửi thẳng lên công đoàn cấp trên, công đoàn tại công ty không thấy.
    .workplace = Không, gửi tại công ty
    .above = Có, gửi cấp trên
grievance-happening = Chuyện này bây giờ thế nào ạ?
    .now = Đang nguy hiểm ngay
    .ongoing = Vẫn còn tiếp diễn
    .over = Đã qua rồi
grievance-files = Anh/chị có ảnh, bảng lương, giấy tờ hay ghi âm nào thì gửi vào đây, bao nhiêu cũng được. Gửi hết (hoặc không có) thì bấm Xong.
    .done = Xong
grievance-files-more = Em đã giữ { $count } tệp. Anh/chị gửi tiếp, hoặc bấm Xong ạ.
    .done = Xong
grievance-files-enough = Em giữ được nhiều nhất { $most } tệp lúc này. Anh/chị bấm Xong; sau này vẫn thêm vào vụ việc được.
grievance-identity = Cán bộ có được thấy tên, số điện thoại của anh/chị không? Giấu: cán bộ không thấy, em giữ liên hệ ở dạng mã hoá để báo kết quả; nhà cung cấp ứng dụng chat vẫn thấy tài khoản, ảnh và giọng nói có thể làm lộ anh/chị.
    .named = Cho thấy tên
    .hidden = Giấu tên
grievance-name = Anh/chị cho em xin họ và tên để cán bộ tiện liên hệ ạ? Không muốn thì bấm Bỏ qua.
grievance-review =
    Anh/chị xem lại giúp em, đúng rồi thì bấm Gửi:
    { $summary }
    .submit = Gửi
    .edit = Sửa
grievance-edit = Anh/chị muốn sửa phần nào ạ?
    .category = Loại chuyện
    .details = Nội dung
    .when = Ngày xảy ra
    .where = Nơi xảy ra
    .above = Nơi nhận
    .happening = Tình trạng
    .files = Thêm tệp
    .identity = Giấu hay hiện tên
    .name = Họ tên

grievance-line-category = • Chuyện: { $category }
grievance-line-details = • Nội dung: { $words }
grievance-line-when = • Ngày: { $day }
grievance-line-where = • Nơi: { $place }
grievance-line-files = • Tệp kèm: { $count }
grievance-line-named = • Cán bộ thấy tên anh/chị
grievance-line-hidden = • Giấu tên với cán bộ

grievance-filed =
    Em đã gửi. Số vụ việc: { $number } – anh/chị giữ số này nhé.
    Nơi nhận: { $unit } ({ $level }). { $seen }
    Công đoàn cam kết: { $promise } (đây là cam kết của công đoàn, không phải thời hạn luật định).
    Có tin mới em nhắn ngay; xem lại bất cứ lúc nào bằng /vuviec.
    .case-show = Xem vụ việc
grievance-seen-named = Cán bộ xử lý tại đó và cấp trên của họ xem được nội dung, tên và số điện thoại; mỗi lần xem đều được ghi lại.
grievance-seen-hidden = Cán bộ xử lý tại đó và cấp trên của họ xem được nội dung nhưng không thấy tên, số điện thoại; mỗi lần xem đều được ghi lại.
