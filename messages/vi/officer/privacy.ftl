requests =
    Yêu cầu về dữ liệu đang mở: { $count }
    { $lines }
requests-line = • { $number } ({ $kind }): hạn { $on }
requests-late = • { $number } ({ $kind }): QUÁ HẠN từ { $on }
requests-none = Không có yêu cầu nào về dữ liệu đang mở.
request-card =
    { $line }
    Người yêu cầu: { $person } (gửi ngày { $asked })
    Trả lời đầu tiên: { $reply }. Hoàn thành: { $done }.
    { $more }
    .request-reply = Trả lời
    .request-done = Đã thực hiện
    .request-erase = Xoá dữ liệu
    .request-correct = Sửa theo yêu cầu
    .request-refuse = Từ chối
    .request-extend = Gia hạn
    .requests = Danh sách
request-no-name = chưa cho tên
request-words = Nội dung: { $words }
request-wanted = Sửa { $field } thành: { $value }
request-holds-member = ⚠ Đang là đoàn viên công đoàn của { $unit }.
request-holds-cases = ⚠ Còn vụ việc đang mở.
request-holds-applications = ⚠ Còn đơn gia nhập đang chờ.
request-holds-claims = ⚠ Còn hồ sơ chăm lo chưa xong.
request-holds-offices = ⚠ Đang giữ nhiệm vụ cán bộ trong hệ thống.
request-own = Đây là yêu cầu của chính anh/chị, nên người khác phải xử lý { $number }.
request-over = Yêu cầu { $number } đã kết thúc.
request-extended-once = Yêu cầu { $number } đã được gia hạn; luật chỉ cho gia hạn một lần.
request-blocked =
    Chưa xoá được theo { $number }:
    { $reasons }
    Anh/chị trả lời để người yêu cầu biết, hoặc từ chối có lý do (Luật 91/2025/QH15 Điều 14, 19).
    .request-reply = Trả lời
    .request-refuse = Từ chối
request-work-title = Xử lý yêu cầu về dữ liệu
request-work-reply = Anh/chị trả lời yêu cầu { $number } thế nào? Em chuyển nguyên văn tới người yêu cầu.
request-work-refuse = Vì sao từ chối { $number }? Em chuyển nguyên văn lý do tới người yêu cầu; nên nêu điều luật.
request-work-extend = Vì sao cần gia hạn { $number }? Chỉ được gia hạn một lần; em báo lý do và hạn mới cho người yêu cầu.
request-work-correct = { $number }. { $wanted } Anh/chị đã đối chiếu với giấy tờ và đồng ý sửa?
    .yes = Sửa
    .no = Chưa sửa
request-work-erase = Xoá hết dữ liệu theo { $number }? Hồ sơ, đơn, nội dung vụ việc đã đóng và tin nhắn sẽ mất hẳn, không lấy lại được.
    .yes = Xoá hết
    .no = Chưa xoá
request-work-erase-member = Xoá hết dữ liệu theo { $number }? Người này đang là đoàn viên công đoàn: tư cách trong sổ chấm dứt từ hôm nay. Dữ liệu mất hẳn, không lấy lại được.
    .yes = Xoá hết
    .no = Chưa xoá
request-replied = Em đã chuyển câu trả lời cho { $number }.
request-refused = Em đã báo từ chối { $number } kèm lý do.
request-extended = Em đã gia hạn { $number } và báo cho người yêu cầu.
request-done = { $number } đã xong; em đã báo cho người yêu cầu.
request-left = { $number } giữ nguyên, chưa làm gì.
request-member-left = { $person } ({ $unit }) thôi là đoàn viên công đoàn theo yêu cầu xoá dữ liệu { $number }. Nhờ anh/chị cập nhật sổ.
request-soon = Sắp đến hạn: { $number } ({ $kind }), hạn { $on }.
request-late = QUÁ HẠN: { $number } ({ $kind }), hạn { $on }.
act-requests = Yêu cầu dữ liệu
command-yeucau = Yêu cầu về dữ liệu cá nhân
