command-thamgia = Gia nhập công đoàn
join-title = Đơn gia nhập công đoàn
join-ask = Hỏi cán bộ

# Nguồn của một quy định: luật đã đọc thì nói thẳng, điều được dẫn lại thì nói "theo".
join-source-a = Căn cứ: { $source }.
join-source-b = Theo { $source }.
join-source-charter = Theo { $source } (cần đối chiếu Điều lệ khóa XIV).

join-under-way = Anh/chị đang điền đơn gia nhập. Mình làm tiếp nhé.
join-aside = Anh/chị có một đơn gia nhập đang điền dở. Anh/chị điền tiếp hay làm đơn mới?
    .form-resume = Điền tiếp
    .join-new = Làm đơn mới

# Ai được gia nhập
join-situation = Trước hết, em xem anh/chị thuộc trường hợp nào. Gia nhập là tự nguyện. Hiện anh/chị làm việc thế nào ạ?
    .worker = Có hợp đồng lao động
    .free = Làm tự do, tự làm
    .foreign = Là người nước ngoài
    .retired = Nghỉ hưu, vẫn đi làm
join-hint-free = Người không có quan hệ lao động gia nhập nghiệp đoàn cơ sở. { $source }
join-hint-retired = Người nghỉ hưu còn đi làm theo hợp đồng được tiếp tục là đoàn viên công đoàn, không cần kết nạp lại. Nếu chưa từng là đoàn viên công đoàn, anh/chị điền đơn. { $source }
join-term = Hợp đồng lao động của anh/chị có thời hạn từ đủ 12 tháng trở lên không ạ?
    .yes = Có
    .no = Không
join-exclusion = Anh/chị có thuộc trường hợp nào dưới đây không ạ?
    .none = Không thuộc mục nào
    .manager = Chủ hoặc quản lý
    .state = Cơ quan, quân đội, công an
    .left = Từng thôi công đoàn
    .prison = Đang chấp hành án
join-manager = Anh/chị giữ vai trò nào ạ?
    .enterprise-head = Chủ, giám đốc, HĐQT
    .cooperative-head = Quản lý hợp tác xã
    .unit-head = Trưởng, phó đơn vị
    .capital = Đại diện vốn nhà nước
    .partner = Góp vốn, không quản lý
join-left = Lần trước anh/chị thôi tham gia công đoàn thế nào ạ?
    .left = Tự xin thôi
    .expelled = Bị khai trừ
join-left-on = Anh/chị thôi tham gia từ ngày nào ạ? Ví dụ: 15/06/2026.
join-no-foreign-short = Người lao động nước ngoài cần hợp đồng từ đủ 12 tháng trở lên để gia nhập. { $source } Khi hợp đồng đủ thời hạn, anh/chị làm đơn lại nhé.
join-no-enterprise-head = Chủ, chủ tịch, thành viên HĐQT, giám đốc, tổng giám đốc, người được uỷ quyền ký hợp đồng lao động ở doanh nghiệp ngoài nhà nước thì chưa gia nhập được. { $source } Nếu em hiểu chưa đúng vai trò của anh/chị, xin hỏi cán bộ.
join-no-cooperative-head = Chủ tịch, giám đốc, ban kiểm soát, thành viên HĐQT trực tiếp quản lý và ký hợp đồng của hợp tác xã ngoài nhà nước thì chưa gia nhập được. { $source } Nếu em hiểu chưa đúng vai trò của anh/chị, xin hỏi cán bộ.
join-no-unit-head = Cấp trưởng, cấp phó của đơn vị sự nghiệp ngoài công lập thì chưa gia nhập được. { $source } Nếu em hiểu chưa đúng vai trò của anh/chị, xin hỏi cán bộ.
join-no-prison = Người đang chấp hành án phạt tù thì chưa gia nhập được. { $source } Cán bộ công đoàn có thể hướng dẫn anh/chị khi hoàn cảnh thay đổi.
join-no-state = Từ năm 2025, cơ quan nhà nước, lực lượng vũ trang và đơn vị hưởng lương 100% ngân sách không còn tổ chức công đoàn. { $source } Nếu đơn vị của anh/chị khác, xin hỏi cán bộ.
join-no-left-lately = Người đã thôi tham gia được xin vào lại sớm nhất sau 3 tháng: với anh/chị là từ ngày { $earliest }. { $source } Đến hôm đó anh/chị gõ /thamgia nhé.
join-no-expelled = Trường hợp này công đoàn cơ sở xác minh và công đoàn cấp trên quyết định, nên cần cán bộ hướng dẫn trực tiếp. { $source }
join-no-union = Em chưa tìm được công đoàn để gửi đơn. Anh/chị để em chuyển tới cán bộ nhé.

# Nơi làm việc
join-workplace = Anh/chị làm việc ở đâu ạ? Gõ tên công ty hoặc đơn vị, không cần dấu, ví dụ: may An Phu.
join-workplace-free = Anh/chị làm nghề gì, ở đâu ạ? Gõ tên nghiệp đoàn hoặc nghề và địa bàn, ví dụ: xe ôm Thủ Đức.
join-workplace-invited = Anh/chị được mời từ { $unit }. Anh/chị làm việc ở đây phải không ạ? Nếu không, gõ tên nơi làm việc.
    .here = Đúng, tôi ở đây
join-found = Em tìm thấy các đơn vị gần giống “{ $query }”. Anh/chị chọn đơn vị của mình, hoặc gõ tên khác.
    .none = Không phải các đơn vị này
join-unlisted = Anh/chị gõ lại tên để em tìm, có thể thêm quận, huyện hoặc khu công nghiệp. Nếu vẫn không có, bấm nút dưới đây.
    .unlisted = Chưa có trong danh sách
join-unlisted-unknown = Em chưa tìm thấy “{ $query }”. Anh/chị gõ tên khác, ngắn hơn cũng được. Nếu nơi làm việc chưa có công đoàn, bấm nút dưới đây.
    .unlisted = Chưa có trong danh sách
join-employer = Anh/chị cho em tên đầy đủ và địa chỉ nơi làm việc để ghi vào đơn nhé.
join-upper = Nơi này chưa có công đoàn trong danh sách, nên đơn gửi tới { $unit }: trả lời trong { $days } ngày làm việc từ ngày nhận. { $source }

# Thông tin theo mẫu đơn 5a
join-reuse =
    Em đã có các thông tin này. Anh/chị dùng lại chứ?
    { $known }
    .yes = Dùng thông tin này
    .no = Điền lại từ đầu
join-full-name = Anh/chị cho em họ và tên đầy đủ như trên CCCD, có dấu nếu gõ được ạ.
join-sex = Anh/chị là nam hay nữ ạ?
    .male = Nam
    .female = Nữ
join-birth-date = Anh/chị sinh ngày nào ạ? Ví dụ: 15/06/1995.
join-minor = Ngày sinh { $born } là chưa đủ { $age } tuổi, cần người đại diện hợp pháp đồng ý về dữ liệu cá nhân. Anh/chị xem lại ngày sinh, hay để cán bộ hỗ trợ?
    .fix = Sửa ngày sinh
    .officer = Nhờ cán bộ
join-minor-officer = Em dừng ở đây và không giữ lại thông tin vừa điền. Bạn mời cha mẹ hoặc người giám hộ cùng gặp cán bộ công đoàn; bấm nút dưới đây để em báo cán bộ.
join-ethnicity-consent = Mẫu đơn có mục dân tộc. Đây là DỮ LIỆU NHẠY CẢM: em chỉ ghi vào đơn gia nhập, lưu mã hoá, chỉ cán bộ xét đơn xem được. Anh/chị đồng ý cung cấp ở đây không? Không đồng ý vẫn nộp đơn được.
    .agree = Đồng ý
    .decline = Không đồng ý
join-ethnicity-later = Vâng, em để trống mục dân tộc. Anh/chị tự ghi vào bản giấy khi ký đơn.
join-ethnicity = Anh/chị thuộc dân tộc nào ạ? Chọn hoặc gõ tên dân tộc.
join-hometown = Quê quán của anh/chị ở đâu ạ? Ví dụ: phường Vân Giang, tỉnh Ninh Bình.
join-home = Hiện anh/chị đang ở đâu ạ? Ghi số nhà, đường, phường/xã, tỉnh/thành phố.
join-citizen-id = Anh/chị gõ giúp em 12 chữ số CCCD. Chỉ cần số, xin ĐỪNG gửi ảnh thẻ.
join-no-card-photo = Em không nhận ảnh thẻ: ảnh CCCD, hộ chiếu là dữ liệu nhạy cảm. Em đã xoá ảnh, không lưu lại. Anh/chị gõ số giúp em nhé.
join-no-photo = Câu này trả lời bằng chữ. Tệp vừa gửi em đã xoá, không lưu lại.
join-passport = Anh/chị gõ giúp em số hộ chiếu. Chỉ cần số, xin ĐỪNG gửi ảnh.
join-passport-letters = Em chưa đọc được số hộ chiếu. Anh/chị gõ 6–12 chữ cái và chữ số, ví dụ: C1234567.
join-phone = Số điện thoại của anh/chị là gì ạ? Gõ số, hoặc bấm nút chia sẻ số của mình nếu có.
join-job = Anh/chị đang làm công việc gì, vị trí nào ạ? Ví dụ: công nhân may.
join-statement = Lời đơn: “Tôi đã tìm hiểu Điều lệ Công đoàn Việt Nam, tán thành Điều lệ và tự nguyện xin gia nhập.” Anh/chị xác nhận chứ?
    .confirm = Tôi xác nhận
    .charter = Xem Điều lệ ở đâu?
join-charter = Điều lệ có ở công đoàn nơi anh/chị làm việc; cán bộ sẽ đưa bản đang áp dụng. Đại hội XIV có thể đã sửa Điều lệ, nên em không gửi bản cũ. Anh/chị đọc trước rồi xác nhận sau cũng được: bấm “Để sau”.
join-promise = Lời hứa: “Tôi thực hiện nhiệm vụ của đoàn viên công đoàn, chấp hành sự phân công, Điều lệ và nghị quyết của công đoàn, đóng đoàn phí đầy đủ.” Anh/chị xác nhận chứ?
    .confirm = Tôi xác nhận
join-review =
    Anh/chị xem lại đơn giúp em:
    { $summary }
    Đúng hết thì bấm “Gửi đơn”.
    .submit = Gửi đơn
    .edit = Sửa
join-edit = Anh/chị muốn sửa mục nào ạ?
    .situation = Trường hợp của tôi
    .workplace = Nơi làm việc
    .full-name = Họ tên
    .sex = Nam/nữ
    .birth-date = Ngày sinh
    .ethnicity-consent = Đồng ý hỏi dân tộc
    .ethnicity = Dân tộc
    .hometown = Quê quán
    .home = Nơi ở
    .citizen-id = Số CCCD
    .passport = Số hộ chiếu
    .phone = Điện thoại
    .job = Công việc
join-line-workplace = • Nơi làm việc: { $value }
join-line-full-name = • Họ tên: { $value }
join-line-sex = • Giới tính: { $value }
join-line-birth-date = • Ngày sinh: { $value }
join-line-ethnicity = • Dân tộc: { $value }
join-line-hometown = • Quê quán: { $value }
join-line-home = • Nơi ở: { $value }
join-line-citizen-id = • CCCD: { $value }
join-line-passport = • Hộ chiếu: { $value }
join-line-phone = • Điện thoại: { $value }
join-line-job = • Công việc: { $value }

# Sau khi gửi
join-submitted-a =
    Đã gửi đơn { $number } tới { $unit } lúc { $submitted }.
    Công đoàn nơi anh/chị làm việc xét và quyết định; quy định không ghi thời hạn. Có tin là em báo ngay. Gõ /thamgia để xem đơn.
    .join-withdraw = Rút đơn
join-submitted-b =
    Đã gửi đơn { $number } tới { $unit } lúc { $submitted }.
    Hạn trả lời: { $due } (10 ngày làm việc). { $source } Có tin là em báo ngay. Gõ /thamgia để xem đơn.
    .join-withdraw = Rút đơn
join-signature = Đơn trên chat chưa có chữ ký. Theo mẫu 5a, anh/chị ký tay trên bản giấy hoặc ký bằng chữ ký số; cán bộ in đơn để anh/chị ký khi kết nạp.
join-open-a =
    Đơn { $number } đã gửi lúc { $submitted }, đang chờ { $unit } xét. Quy định không ghi thời hạn cho trường hợp này; có tin là em báo ngay.
    .join-withdraw = Rút đơn
join-open-b =
    Đơn { $number } đã gửi lúc { $submitted }, đang chờ { $unit } xét. Hạn trả lời: { $due }. { $source }
    .join-withdraw = Rút đơn
join-member = Anh/chị đã là đoàn viên công đoàn của { $unit } từ ngày { $since }, không cần làm đơn nữa ạ.
    .profile = Hồ sơ của tôi
    .benefits = Quyền lợi
join-look-wait = Em chưa nhận đơn qua chat được: cán bộ cần xem giấy tờ gốc cùng anh/chị. Anh/chị mang CCCD hoặc hộ chiếu gặp cán bộ { $unit }, hoặc bấm “Hỏi cán bộ”. Em đã báo cán bộ rồi ạ.
join-look = { $name } muốn gửi đơn vào { $unit }, nhưng số giấy tờ cần đối chiếu bản gốc nên em chưa nhận đơn. Xin anh/chị gặp trực tiếp để kiểm tra.
join-withdraw = Anh/chị chắc chắn rút đơn { $number } chứ ạ? Sau này làm đơn mới lúc nào cũng được.
    .join-drop = Rút đơn
    .join-keep = Giữ đơn
join-withdrawn = Đã rút đơn { $number }. Khi muốn gia nhập, anh/chị làm đơn mới nhé.
    .join = Làm đơn mới
join-nothing-open = Đơn này không còn chờ xét nữa.
    .join = Làm đơn mới
join-approved = Chúc mừng anh/chị! Đơn { $number } đã được duyệt: từ ngày { $since }, anh/chị là đoàn viên công đoàn của { $unit }. Tiếp theo: cán bộ mời anh/chị dự lễ kết nạp, ký đơn và nhận thẻ (nếu có).
    .benefits = Xem quyền lợi
join-refused = Đơn { $number } chưa được { $unit } đồng ý. Lý do: { $reason } Nếu thông tin đã thay đổi, anh/chị làm đơn mới; nếu thấy chưa thoả đáng, xin hỏi cán bộ.
    .join = Làm đơn mới
join-overdue = Đơn { $number } đã quá hạn trả lời ({ $due }). Em đã nhắc { $unit } và sẽ báo ngay khi có tin. Xin lỗi anh/chị vì phải chờ.
