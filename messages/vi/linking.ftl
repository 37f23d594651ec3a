# Nối hai ứng dụng nhắn tin vào một hồ sơ.

link-mine =
    Mã của anh/chị: { $code }
    Mở Nhịp Cầu ở ứng dụng kia (Zalo, Telegram hay trang web), gõ /lienket rồi gõ mã này. Mã dùng một lần, trong { $minutes } phút; đừng đưa mã cho ai, kể cả cán bộ.
    .links = Ứng dụng đã nối
linking-title = Nối ứng dụng
linking-code = Anh/chị gõ 6 chữ số mà em đã gửi ở ứng dụng kia ạ.
linking-confirm = Nối với tài khoản { $name } trên { $messenger }? Hồ sơ, vụ việc và thông báo sẽ dùng chung: ai mở được một bên là đọc được cả hai. Chỉ nối khi chính anh/chị vừa lấy mã ở đó.
    .confirm = Nối
    .decline = Không nối
linking-confirm-officer = Nối với tài khoản { $name } trên { $messenger }? Hồ sơ, vụ việc, thông báo và cả quyền cán bộ sẽ dùng được ở hai bên: ai mở được một bên là dùng được. Chỉ nối khi chính anh/chị vừa lấy mã ở đó.
    .confirm = Nối
    .decline = Không nối
link-named = tên { $name }
link-nameless = chưa có tên
link-done = Đã nối với { $messenger }. Từ giờ hồ sơ, vụ việc và thông báo của anh/chị dùng chung. Em báo tin ở nơi anh/chị nhắn gần nhất; muốn chọn nơi khác, anh/chị bấm nút dưới.
    .links = Chọn nơi nhận tin
link-news = Tài khoản này vừa được nối với { $messenger }: ở đó giờ cũng đọc được hồ sơ, vụ việc của anh/chị. Nếu không phải anh/chị làm, bấm gỡ ra ngay.
    .link-remove = Không phải tôi, gỡ ra
    .links = Ứng dụng đã nối
link-declined = Dạ, em không nối. Mọi thứ giữ nguyên.
link-digits = Mã nối có đúng 6 chữ số. Anh/chị xem lại giúp em.
link-wrong = Mã này không dùng được: sai số, đã dùng hoặc đã quá 15 phút. Anh/chị xem lại, hoặc gõ /lienket ở ứng dụng kia để lấy mã mới.
    .link-code = Nhập mã khác
link-own = Đây là mã của chính tài khoản này. Anh/chị gõ mã này ở ứng dụng kia, hoặc gõ vào đây mã của ứng dụng kia.
link-slow = Anh/chị đã nhập sai mấy lần. Chờ một phút rồi nhập lại giúp em.
link-wait = Anh/chị đã nhập sai nhiều lần. Để giữ an toàn, em ngừng nhận mã của anh/chị trong một giờ. Sau đó anh/chị lấy mã mới rồi thử lại nhé.
link-closed = Vừa có quá nhiều mã sai từ nhiều nơi. Để không ai dò được mã của anh/chị, em tạm ngừng nhận mã. Khoảng một giờ nữa anh/chị thử lại nhé.
link-busy = Ứng dụng kia đang có tin được xử lý. Anh/chị bấm lại giúp em.
link-clash-identity = Hai tài khoản này có giấy tờ khác nhau nên em không tự nối. Nếu đều là của anh/chị, cán bộ sẽ giúp sửa cho khớp.
    .ask = Hỏi cán bộ
link-clash-membership = Cả hai tài khoản đều có tên trong sổ công đoàn nên em không tự gộp. Anh/chị hỏi cán bộ để gộp giúp.
    .ask = Hỏi cán bộ
link-clash-application = Một trong hai tài khoản đang có đơn gia nhập chờ xét, bên kia cũng có đơn hoặc đã là đoàn viên công đoàn. Anh/chị chờ xét xong, hoặc hỏi cán bộ giúp.
    .ask = Hỏi cán bộ
link-clash-request = Đang có yêu cầu về dữ liệu chưa xong (xin xoá, hoặc cùng một yêu cầu ở cả hai bên). Anh/chị chờ xong việc đó, hoặc hỏi cán bộ giúp.
    .ask = Hỏi cán bộ
link-clash-case = Một bên đang xử lý vụ việc do bên kia gửi, nên em không nối được. Cần chuyển vụ việc cho cán bộ khác trước.
    .ask = Hỏi cán bộ

links =
    Ứng dụng đang dùng chung hồ sơ của anh/chị:
    { $lines }
    { $where }
    .link-notices = Nơi nhắn gần nhất
    .link = Nối thêm
links-one = Anh/chị mới dùng { $messenger }. Nối thêm ứng dụng khác thì hồ sơ, vụ việc dùng chung, và anh/chị chọn được nơi nhận tin.
    .link = Nối ứng dụng khác
links-line-here = • { $messenger } (đang dùng)
links-line = • { $messenger }, nhắn lần cuối { $on }
links-line-away = • { $messenger }, hiện không gửi tới được
links-where = Em báo tin qua { $messenger }. Khi nơi đó không gửi được, em dùng nơi còn lại.
links-where-last = Em báo tin ở nơi anh/chị nhắn gần nhất.
links-send = Báo tin qua { $messenger }
links-chosen = Đã ghi nhận. { $where }
    .links = Ứng dụng đã nối

unlinking-title = Gỡ ứng dụng
unlinking-which = Anh/chị muốn gỡ ứng dụng nào ạ?
unlinking-confirm = Gỡ { $messenger }? Ở đó sẽ không xem được hồ sơ, vụ việc nữa và thành tài khoản mới. Tin cũ và mẫu điền dở: tin vẫn nằm trong ứng dụng đó, mẫu thì em xoá.
    .confirm = Gỡ ra
    .decline = Không gỡ
unlinking-done = Đã gỡ { $messenger }. Tin cũ trong ứng dụng đó, anh/chị tự xoá nếu cần.
    .links = Ứng dụng đã nối
unlinking-news = Ứng dụng này đã được gỡ khỏi hồ sơ cũ và bắt đầu lại từ đầu. Muốn nối lại, gõ /lienket.
unlinking-kept = Dạ, mọi thứ giữ nguyên.
    .links = Ứng dụng đã nối
unlinking-only = Anh/chị chỉ còn một ứng dụng nên không gỡ được.
    .link = Nối ứng dụng khác

messenger-telegram = Telegram
messenger-zalo = Zalo
messenger-web = trang web
messenger-other = ứng dụng { $name }
messenger-nth = { $messenger } ({ $number })
messenger-gone = ứng dụng đã gỡ

act-links = Ứng dụng, nơi nhận tin
act-link = Nối ứng dụng khác
act-link-code = Tôi đã có mã
act-link-remove = Gỡ một ứng dụng
command-lienket = Nối Zalo, Telegram, trang web vào một hồ sơ
