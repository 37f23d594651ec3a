# Thông báo của công đoàn, phía người nhận.

notice =
    { $unit } – { $topic }

    { $body }

    Soạn lúc { $composed }. Không muốn nhận nữa: gõ “ngừng nhận tin”.
    .notice-mute = Tắt chủ đề này
    .notices = Thông báo khác
notice-topic-general = Tin chung
notice-topic-benefits = Quyền lợi
notice-topic-events = Sự kiện
notice-topic-urgent = Tin khẩn
notice-gone = Em không tìm thấy thông báo này trong các tin đã gửi cho anh/chị.
notice-muted = Em đã tắt chủ đề “{ $topic }”. Anh/chị sẽ không nhận tin thuộc chủ đề này nữa, khi nào muốn thì bật lại.
    .notice-unmute = Bật lại
notice-unmuted = Em đã bật chủ đề “{ $topic }”. Khi có tin mới em sẽ gửi anh/chị.

notices =
    Thông báo gần đây của anh/chị:
    { $lines }
    Bấm vào một tin để đọc lại.
notices-line = • { $at }: { $title }
notices-none = Anh/chị chưa nhận thông báo nào. Khi công đoàn có tin mới, em sẽ gửi ngay tại đây.
notices-topics =
    Các chủ đề anh/chị đang nhận:
    { $lines }
    Anh/chị muốn tắt hay bật chủ đề nào?
notices-on = ✓ { $topic }: đang nhận
notices-off = ✗ { $topic }: đã tắt
notices-turn-on = Bật: { $topic }
notices-turn-off = Tắt: { $topic }
notices-all-on = Bật tất cả
notices-all-off = Tắt tất cả
notices-stopped = Em đã ngừng gửi mọi thông báo cho anh/chị, kể cả tin khẩn. Câu trả lời cho việc của riêng anh/chị vẫn được gửi. Muốn nhận lại, anh/chị bấm nút dưới hoặc gõ /nhantin.
    .notice-unmute = Nhận lại thông báo
notices-again = Em đã bật lại mọi chủ đề. Khi có tin mới em sẽ gửi anh/chị.

act-notices = Thông báo
act-notices-topics = Chọn chủ đề
act-notice-mute = Tắt chủ đề này
act-notice-unmute = Bật lại
command-thongbao = Thông báo đã nhận, tắt hoặc bật chủ đề
command-ngungtin = Ngừng nhận mọi thông báo
command-nhantin = Nhận lại thông báo
