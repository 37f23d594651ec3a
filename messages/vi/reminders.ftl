# Lời nhắc trước hạn, do chính người lao động đặt. { $subject } là việc phải làm: “nộp giấy nghỉ ốm”.

reminders-new =
    Em đã đặt lời nhắc: { $subject }.
    Hạn chót: { $deadline }. { $next }
    Không cần nữa thì bấm nút dưới, hoặc gõ /nhac để xem và bỏ.
reminders-hurry =
    Hạn chót là ngày mai, { $deadline }: { $subject }. Hôm nay làm được thì anh/chị làm luôn nhé.
    { $next }
reminders-same =
    Lời nhắc này đã đặt rồi: { $subject }.
    Hạn chót: { $deadline }. { $next }
reminders-changed =
    Em đã đổi lời nhắc sang hạn mới: { $subject }.
    Hạn chót: { $deadline }. { $next }
reminders-again =
    Em nhắc lại như cũ: { $subject }.
    Hạn chót: { $deadline }. { $next }
reminders-next = Lần nhắc tới: khoảng { $hour } giờ sáng ngày { $day }.
reminders-no-more = Không còn lần nhắc nào nữa.
reminders-today = Hạn chót là hôm nay, { $deadline }, nên em không kịp nhắc sau. Anh/chị làm ngay trong hôm nay nhé. Vướng chỗ nào thì hỏi cán bộ.
reminders-passed = Hạn này đã qua từ ngày { $deadline } nên em không đặt lời nhắc được. Anh/chị hỏi cán bộ xem còn cách nào không nhé.
reminders-many = Anh/chị đang có { $most } lời nhắc, là nhiều nhất em giữ được. Anh/chị bỏ bớt một lời nhắc rồi đặt lại giúp em.

reminders-due =
    Nhắc anh/chị: { $subject }.
    { $left ->
        [0] Hạn chót là hôm nay, { $deadline }.
        [1] Hạn chót là ngày mai, { $deadline }.
       *[other] Hạn chót: { $deadline }, còn { $left } ngày.
    }
    Xong rồi thì bấm “Đã xong” để em thôi nhắc.
    .back = Xem lại
    .reminder-done = Đã xong
reminders-something = một việc có hạn mà anh/chị nhờ nhắc

reminders =
    Anh/chị có { $count } lời nhắc, hạn gần nhất ở trên:
    { $lines }
reminders-line = { $number }. { $subject }. Hạn chót: { $deadline }. { $next }
reminders-drop = Bỏ lời nhắc { $number }
reminders-more = Xem thêm ▸
reminders-none = Anh/chị chưa có lời nhắc nào. Khi em báo hạn chót của một quyền lợi, anh/chị bấm “Nhắc tôi” là em nhắc trước hạn.
    .benefits = Xem quyền lợi
reminders-dropped = Em đã bỏ lời nhắc: { $subject }. Hạn chót vẫn là { $deadline }, anh/chị nhớ giúp em.
    .reminder-undo = Nhắc lại
reminders-done = Dạ, anh/chị đã làm xong: { $subject }. Em thôi nhắc việc này (hạn chót { $deadline }).
    .reminder-undo = Chưa xong, nhắc lại
reminders-gone = Lời nhắc này không còn nữa: hạn đã qua, hoặc anh/chị đã bỏ từ mấy ngày trước. Gõ /nhac để xem những lời nhắc còn lại.

act-reminders = Lời nhắc của tôi
act-reminder-drop = Bỏ lời nhắc
act-reminder-undo = Nhắc lại
command-nhac = Lời nhắc trước hạn của tôi
