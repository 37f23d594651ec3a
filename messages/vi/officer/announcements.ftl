# Soạn, gửi và theo dõi thông báo (cán bộ).

announce-title = Soạn thông báo
announce-unit = Anh/chị gửi thông báo cho đơn vị nào? Bấm chọn, hoặc gõ tên hay mã một đơn vị cấp dưới. Các đơn vị bên dưới cũng nhận được.
announce-unit-found = Anh/chị chọn đúng đơn vị giúp em; chưa thấy thì gõ lại tên hoặc mã.
announce-unit-unknown = Em không tìm thấy “{ $given }” trong phạm vi anh/chị phụ trách.
announce-audience = Gửi cho những ai?
    .members = Đoàn viên công đoàn
    .contacts = Tất cả mọi người
announce-topic = Thông báo thuộc chủ đề nào? Ai đã tắt chủ đề đó sẽ không nhận.
    .general = Tin chung
    .benefits = Quyền lợi
    .events = Sự kiện
    .urgent = Tin khẩn
announce-body = Anh/chị gõ nội dung, nhiều nhất 3.500 ký tự. Có thể gửi một ảnh kèm chữ.
announce-picture = Anh/chị muốn kèm một ảnh không? Gửi ảnh, hoặc bấm “Bỏ qua”.
announce-picture-only = Em chỉ nhận một ảnh (JPG, PNG) ở đây.
announce-when = Gửi khi nào? Bấm “Gửi ngay”, hoặc gõ giờ và ngày, ví dụ: 18h30 ngày 25/11.
    .now = Gửi ngay
announce-repeats = Thông báo này có lặp lại không?
    .once = Chỉ một lần
    .daily = Hằng ngày
    .weekly = Hằng tuần
    .monthly = Hằng tháng
announce-confirm =
    Trên đây là thông báo như người nhận sẽ thấy.
    Gửi từ { $unit } cho { $audience }: { $people } người, trong đó { $unreachable } người chưa liên lạc được.
    { $when }, { $repeats }. Anh/chị gửi chứ?
    .edit = Sửa
announce-send-to = Gửi { $people } người
announce-edit = Anh/chị muốn sửa mục nào?
    .unit = Đơn vị
    .audience = Người nhận
    .topic = Chủ đề
    .body = Nội dung
    .picture = Ảnh
    .when = Giờ gửi
    .repeats = Lặp lại
announce-count-changed = Số người nhận vừa thay đổi, nay là { $people } người. Anh/chị xem lại giúp em.
announce-time-passed = Giờ gửi { $at } đã qua. Anh/chị chọn lại giúp em.
announce-sending = Em bắt đầu gửi cho { $people } người. Xong em sẽ báo kết quả.
    .announce-cancel = Dừng gửi
announce-scheduled = Em đã hẹn gửi cho { $people } người lúc { $at }. Gửi xong em sẽ báo kết quả.
    .announce-cancel = Huỷ

announce-to-members = đoàn viên công đoàn
announce-to-contacts = tất cả mọi người
announce-now = Gửi ngay
announce-at = Gửi lúc { $at }
announce-every-once = một lần
announce-every-daily = lặp lại hằng ngày
announce-every-weekly = lặp lại hằng tuần
announce-every-monthly = lặp lại hằng tháng

announce-stage-scheduled = Chờ gửi
announce-stage-sending = Đang gửi
announce-stage-paused = Tạm dừng
announce-stage-stopping = Đang dừng
announce-stage-done = Đã gửi
announce-stage-cancelled = Đã huỷ

announce-list =
    Thông báo trong phạm vi anh/chị phụ trách:
    { $lines }
announce-list-line = • { $stage }: { $title } ({ $unit })
announce-list-none = Chưa có thông báo nào trong phạm vi anh/chị phụ trách.
announce-list-more = Xem thêm ▸
announce-card =
    { $title }

    { $stage } • { $unit } → { $audience } • { $topic } • { $repeats }
    { $lines }
    .announce-show = Cập nhật
announce-card-next = Lần gửi tới: { $at }
announce-card-run = Lần gửi thứ { $run }:
announce-tally-sent = Nhận được: { $sent } trên { $people } người
announce-tally-waiting = Đang chờ gửi: { $count }
announce-tally-failed = Gửi không được: { $count }
announce-tally-unreachable = Không liên lạc được: { $count }
announce-tally-cancelled = Không gửi nữa: { $count }
announce-tally-twice = Có thể đã nhận hai lần: { $count }
announce-tally-perhaps = Chưa chắc, có thể vẫn đã nhận: { $count }
announce-pace = Tốc độ: { $count } tin mỗi phút
announce-pace-end = Dự kiến xong lúc { $at }
announce-waits-down = { $channel } không trả lời từ { $since }. Em đang chờ, có lại thì em gửi tiếp.
announce-waits-quota = { $channel } đã dùng hết số tin của tháng này. Em chờ sang tháng sau rồi gửi tiếp.
announce-waits-off = { $channel } đang tắt. Em chờ quản trị bật lại rồi gửi tiếp.
announce-cancel-sure = Huỷ thông báo “{ $title }”? Huỷ rồi không khôi phục được.
announce-stop-sure = Dừng gửi “{ $title }”? Ai đã nhận thì vẫn giữ, những người còn lại sẽ không nhận.
announce-keep = Không, giữ lại
announce-cancelled = Em đã huỷ thông báo “{ $title }”.
announce-stopping = Em đã dừng gửi “{ $title }”. Vài tin đang trên đường có thể vẫn tới; xong em sẽ báo kết quả.
announce-paused = Em đã tạm dừng “{ $title }”. Vài tin đang trên đường có thể vẫn tới; những người còn lại chờ đến khi anh/chị bấm “Gửi tiếp”.
announce-resumed = Em gửi tiếp “{ $title }” từ chỗ đã dừng. Xong em sẽ báo kết quả.
announce-not-sending = Thông báo này hiện không được gửi, nên không tạm dừng hay gửi tiếp được.
announce-retry-sure =
    Gửi lại “{ $title }” cho { $people } người chưa nhận được mà nay liên lạc được?
    { $lines }
announce-retry-perhaps = Trong số đó, { $count } người có thể đã nhận rồi và sẽ nhận hai lần.
announce-retrying = Em gửi lại “{ $title }” cho { $people } người. Xong em sẽ báo kết quả của cả lần gửi.
announce-retry-paused = Em đã ghi lại { $people } người để gửi lại “{ $title }”. Thông báo đang tạm dừng, bấm “Gửi tiếp” thì em gửi.
announce-retry-none = Hiện không có ai để gửi lại: chưa liên lạc được, hoặc họ đã tắt chủ đề này.
announce-retry-over = Thông báo này chưa gửi, hoặc đã huỷ hay dừng hẳn, nên không gửi lại được.
announce-cancelled-for-you = Thông báo “{ $title }” của anh/chị vừa được một cán bộ khác huỷ hoặc dừng gửi.
announce-paused-for-you = Thông báo “{ $title }” của anh/chị vừa được một cán bộ khác tạm dừng.
announce-resumed-for-you = Thông báo “{ $title }” của anh/chị vừa được một cán bộ khác cho gửi tiếp.
announce-over = Thông báo này đã kết thúc nên không huỷ được nữa.
announce-report =
    Đã gửi xong thông báo “{ $title }” của { $unit }.
    { $lines }
announce-report-stopped =
    Thông báo “{ $title }” của { $unit } đã dừng.
    { $lines }
announce-report-next = Lần gửi tới: { $at }
announce-missed =
    Những người chưa nhận được “{ $title }”:
    { $lines }
announce-missed-line = • { $name }: { $why }
announce-missed-nameless = Chưa có tên
announce-missed-more = … và những người khác; em chỉ liệt kê { $most } người đầu.
announce-missed-none = Không có ai bị sót trong lần gửi này.
announce-why-failed = gửi không được
announce-why-unreachable = không liên lạc được

act-announce = Soạn thông báo
act-announce-list = Danh sách thông báo
act-announce-show = Xem tình hình
act-announce-cancel = Huỷ hoặc dừng
act-announce-stop = Đồng ý
act-announce-pause = Tạm dừng
act-announce-resume = Gửi tiếp
act-announce-retry = Gửi lại cho người sót
act-announce-resend = Gửi lại
act-announce-missed = Ai chưa nhận được
command-guithongbao = Soạn và gửi thông báo
command-dsthongbao = Thông báo đã hẹn, đang gửi, đã gửi
