privacy-notice =
    THÔNG BÁO VỀ DỮ LIỆU CÁ NHÂN (bản { $version })
    Ai giữ: { $union } (bên kiểm soát dữ liệu). Liên hệ: { $officer }.
    Giữ gì: họ tên, ngày sinh, giới tính, số CCCD, điện thoại, nơi ở, quê quán, công việc, nơi làm việc; nội dung anh/chị phản ánh và hỏi. Dân tộc là dữ liệu nhạy cảm, được hỏi riêng. Em không xin ảnh CCCD.
    Để làm gì: xét gia nhập, tính quyền lợi, xử lý phản ánh, gửi thông báo công đoàn. Máy chuyển và nhắc việc; quyết định do cán bộ.
    Giữ thế nào: mã hoá, chỉ cán bộ được giao mới xem và mỗi lần xem đều được ghi lại. Không bán, không chuyển cho chủ doanh nghiệp.
    Quyền của anh/chị (Luật 91/2025/QH15): biết, đồng ý, rút lại đồng ý, xem, sửa, nhận bản sao, xoá, hạn chế, phản đối, khiếu nại.
    Thời hạn (NĐ 356/2025/NĐ-CP Điều 5): trả lời đầu tiên trong { $reply } ngày làm việc; xong trong { $copy } ngày (xem, sửa, bản sao), { $withdraw } ngày (rút lại đồng ý, hạn chế, phản đối) hoặc { $erase } ngày (xoá).
privacy =
    Đồng ý đã cho:
    { $consents }
    Yêu cầu của anh/chị:
    { $requests }
    .privacy-copy = Tải dữ liệu
    .profile-edit = Sửa thông tin
    .privacy-withdraw = Rút lại đồng ý
    .privacy-restrict = Hạn chế, phản đối
    .privacy-erase = Xin xoá dữ liệu
privacy-title = Quyền riêng tư
privacy-no-consent = • chưa có
privacy-consent = • { $purpose }: bản { $version }, lúc { $given }
privacy-consent-withdrawn = • { $purpose }: bản { $version }, lúc { $given }; đã rút lại lúc { $withdrawn }
privacy-purpose-service = làm việc anh/chị yêu cầu
privacy-purpose-ethnicity = dân tộc (nhạy cảm)
privacy-purpose-other = việc khác
privacy-no-request = • chưa có
privacy-kind = yêu cầu
    .copy = bản sao dữ liệu
    .correct = sửa thông tin
    .withdraw = rút lại đồng ý
    .restrict = hạn chế, phản đối
    .erase = xoá dữ liệu
privacy-line-open = • { $number } ({ $kind }): đang chờ trả lời, hạn { $on }
privacy-line-replied = • { $number } ({ $kind }): đã trả lời, xong trước hết ngày { $on }
privacy-line-done = • { $number } ({ $kind }): đã xong { $on }
privacy-line-refused = • { $number } ({ $kind }): không thực hiện được, { $on }
privacy-request =
    { $line }
    Gửi ngày { $asked }. Hạn trả lời đầu tiên: { $reply }. Hạn hoàn thành: { $done }.
    { $answer }
privacy-answer = Phụ trách dữ liệu trả lời: { $words }
privacy-request-unknown = Em không tìm thấy yêu cầu này của anh/chị. Gõ /riengtu để xem các yêu cầu đã gửi.

privacy-copy = Đây là bản sao mọi dữ liệu em đang giữ về anh/chị (tệp JSON). Tệp chứa thông tin riêng: anh/chị cất kỹ. Bản em giữ để gửi sẽ tự xoá sau { $days } ngày.
privacy-copy-often = Hôm nay anh/chị đã tải { $most } lần. Mai anh/chị tải lại giúp em nhé.
privacy-erase = Xin xoá hết dữ liệu của anh/chị? Phụ trách dữ liệu trả lời trong { $reply } ngày làm việc và xong trong { $erase } ngày. Xoá rồi thì không lấy lại được. Vụ việc hoặc đơn đang mở cần kết thúc trước.
    .yes = Gửi yêu cầu xoá
    .no = Không xoá
privacy-erase-member = Anh/chị đang là đoàn viên công đoàn: xoá hết dữ liệu cũng là thôi tham gia. Phụ trách dữ liệu sẽ trả lời trong { $reply } ngày làm việc, xong trong { $erase } ngày, và không lấy lại được. Anh/chị vẫn gửi yêu cầu xoá chứ?
    .yes = Gửi yêu cầu xoá
    .no = Không xoá
privacy-withdraw = Rút lại đồng ý có hiệu lực ngay: em sẽ không hỏi hay ghi thêm điều riêng nào. Việc đã làm trước đó vẫn có giá trị. Anh/chị rút lại chứ?
    .yes = Rút lại đồng ý
    .no = Giữ nguyên
privacy-restrict = Anh/chị muốn hạn chế hoặc phản đối việc dùng dữ liệu nào? Anh/chị viết ngắn gọn giúp em.
privacy-nothing-agreed = Hiện không có đồng ý nào để rút lại.
privacy-kept = Dạ, mọi thứ giữ nguyên.
privacy-asked-erase = Em đã gửi yêu cầu xoá { $number }. Trả lời đầu tiên chậm nhất { $reply }; hoàn thành chậm nhất { $done }.
privacy-asked-withdraw = Em đã ngừng dùng sự đồng ý của anh/chị từ bây giờ. Yêu cầu { $number }: trả lời chậm nhất { $reply }, các nơi khác hoàn tất chậm nhất { $done }.
privacy-asked-restrict = Em đã gửi yêu cầu { $number }. Trả lời đầu tiên chậm nhất { $reply }; hoàn thành chậm nhất { $done }.
privacy-asked-correct = Em đã gửi yêu cầu sửa { $number } tới phụ trách dữ liệu. Trả lời đầu tiên chậm nhất { $reply }; hoàn thành chậm nhất { $done }.
privacy-already =
    Anh/chị đã có yêu cầu này rồi, em không gửi lần nữa:
    { $line }
    Hạn trả lời đầu tiên: { $reply }. Hạn hoàn thành: { $done }.
privacy-relayed =
    Phụ trách dữ liệu trả lời yêu cầu { $number }:
    { $words }
privacy-refused =
    Yêu cầu { $number } ({ $kind }) không thực hiện được. Lý do:
    { $words }
    Nếu không đồng ý, anh/chị có quyền khiếu nại; gõ /gapcanbo để gặp cán bộ.
privacy-extended =
    Yêu cầu { $number } cần thêm thời gian, hạn mới là { $done }. Lý do:
    { $words }
privacy-done-erase = Yêu cầu { $number }: dữ liệu của anh/chị đã được xoá. Em chỉ còn giữ bằng chứng về các lần đồng ý và yêu cầu này. Cảm ơn anh/chị.
privacy-done-correct = Yêu cầu { $number }: thông tin đã được sửa. Gõ /hoso để xem.
privacy-done-withdraw = Yêu cầu { $number }: việc rút lại đồng ý đã hoàn tất.
privacy-done-restrict = Yêu cầu { $number }: đã thực hiện xong.
privacy-news = Yêu cầu mới về dữ liệu: { $number } ({ $kind }). Hạn trả lời đầu tiên: { $reply }.
act-privacy = Quyền riêng tư
act-profile-edit = Sửa thông tin
act-request-show = Mở yêu cầu
command-riengtu = Dữ liệu của tôi và quyền riêng tư
