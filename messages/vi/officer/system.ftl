# Tình trạng gửi tin (quản trị viên).

command-hethong = Tình trạng hệ thống
act-system = Tình trạng hệ thống
system =
    Tình trạng gửi tin lúc { $at }
    { $lines }
    .system = Cập nhật
system-channel = ▪ { $channel }
system-down = ⚠ không trả lời từ { $since }
system-nobody = ⚠ không có tiến trình nào đang gửi
system-calm = không có gì đang chờ
system-waiting = Đang chờ
    .answers = câu trả lời: { $count } đang chờ, lâu nhất { $wait }
    .news = tin vụ việc: { $count } đang chờ, lâu nhất { $wait }
    .broadcasts = thông báo: { $count } đang chờ, lâu nhất { $wait }
system-dead = ⚠ { $count } tin đã thôi gửi: nhipcau outbox --failed
system-used = tháng này đã gửi { $count } tin
system-used-of = tháng này đã gửi { $count } trên { $most } tin
system-span = Thời gian
    .seconds = { $count } giây
    .minutes = { $count } phút
    .hours = { $count } giờ
    .days = { $count } ngày
