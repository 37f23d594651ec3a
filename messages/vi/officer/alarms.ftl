# Báo động cho quản trị viên.

alarm-dead-letters = ⚠ { $channel }: { $count } tin gửi không được, em đã thôi gửi. Trên máy chủ, anh/chị gõ nhipcau outbox --failed để xem lý do, rồi --retry hoặc --drop.
alarm-dead-updates = ⚠ { $channel }: { $count } tin đến em không đọc được. Em đã cất nguyên văn (mã hoá) và bỏ qua; nhờ anh/chị báo người phát triển phần mềm.
alarm-tick-failed = ⚠ Việc nền “{ $channel }” liên tục bị lỗi, có thể trễ nhắc hạn. Anh/chị xem nhật ký máy chủ, dòng tick.failed.
alarm-channel-down = ⚠ { $channel } đã hơn một phút không trả lời (lúc { $at }). Tin nằm chờ, không mất. Anh/chị xem mạng và mã token: nhipcau check.
alarm-channel-ill = ⚠ { $channel } đã hơn hai phút không nhận được tin của mọi người (lúc { $at }). Anh/chị xem lý do ở /health của máy chủ, và mã token: nhipcau check.
alarm-channel-back = { $channel } hoạt động lại từ { $at }, sau { $count } phút gián đoạn. Tin đang chờ được gửi tiếp.
alarm-quota-80 = { $channel }: tháng này đã gửi { $count } tin, quá 80 % hạn mức. Anh/chị hoãn thông báo không gấp hoặc tăng gói.
alarm-quota-95 = ⚠ { $channel }: tháng này đã gửi { $count } tin, quá 95 % hạn mức. Sắp hết: thông báo sẽ phải chờ. Anh/chị tăng gói nếu cần.
alarm-quota-100 = ⚠ { $channel }: đã hết hạn mức tháng ({ $count } tin). Em chỉ còn trả lời và báo tin vụ việc; thông báo chờ sang tháng hoặc khi tăng gói.
alarm-rules-refused = ⚠ Tệp quy định mới bị lỗi ở { $channel } ({ $count } lỗi) nên em chưa dùng; quy định cũ vẫn có hiệu lực. Trên máy chủ, anh/chị gõ nhipcau rules check để xem từng lỗi.
alarm-other = ⚠ Báo động “{ $kind }” ({ $channel }, { $count }) lúc { $at }. Anh/chị xem nhật ký máy chủ.
