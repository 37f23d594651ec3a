command-don = Đơn gia nhập chờ xét
command-duyet = Duyệt đơn, ví dụ /duyet GN-26-000123
command-tuchoi = Từ chối đơn, ví dụ /tuchoi GN-26-000123
applications-title = Từ chối đơn gia nhập
applications-none = Không có đơn gia nhập nào đang chờ anh/chị xét.
applications-list =
    { $count } đơn đang chờ xét:
    { $lines }
    .applications-page = Xem thêm ▸
applications-line-a = • { $number } – { $name } – { $place }, nộp { $submitted }
applications-line-b = • { $number } – { $name } – { $place }, HẠN { $due }
applications-card-open =
    Đơn { $number } gửi { $unit }, nộp lúc { $submitted }.
    • Nơi làm việc: { $workplace }
    { $fields }
    { $notes }
    .application-approve = Duyệt
    .application-refuse = Từ chối
    .applications = Danh sách đơn
applications-card-closed =
    Đơn { $number } gửi { $unit }, nộp lúc { $submitted }. { $state }
    • Nơi làm việc: { $workplace }
    { $fields }
    { $notes }
    .applications = Danh sách đơn
applications-situation-worker = • Người lao động có hợp đồng
applications-situation-free = • Người lao động không có quan hệ lao động (nghiệp đoàn)
applications-situation-foreign = • Người nước ngoài, khai hợp đồng từ đủ 12 tháng
applications-situation-retired = • Người nghỉ hưu còn làm việc theo hợp đồng
applications-situation-capital = • Đại diện phần vốn nhà nước tại doanh nghiệp
applications-situation-partner = • Góp vốn, không quản lý doanh nghiệp
applications-due = • Hạn trả lời: { $due }
applications-young = • Người nộp chưa đủ { $age } tuổi: xin trao đổi trực tiếp.
applications-leads = ⚠ Vị trí công việc có thể thuộc diện chưa được gia nhập (theo HD 38/HD-TLĐ, mục 1.2): xin kiểm tra.
applications-twin = ⚠ Số giấy tờ trùng với người khác: xin đối chiếu bản gốc trước khi duyệt.
applications-state-submitted = Đang chờ xét.
applications-state-approved = Đã duyệt lúc { $at }.
applications-state-refused = Đã từ chối lúc { $at }.
applications-state-withdrawn = Người nộp đã rút lúc { $at }.
applications-decided = Đơn { $number } không còn chờ xét. { $state }
applications-own = Đây là đơn của chính anh/chị, xin để cán bộ khác hoặc công đoàn cấp trên xét.
applications-member = Chưa duyệt được { $number }: người này, hoặc người có cùng số giấy tờ, đang là đoàn viên công đoàn. Xin đối chiếu bản gốc; nếu trùng, anh/chị từ chối đơn với lý do này.
applications-which-approve = Anh/chị ghi số đơn giúp em, ví dụ: /duyet GN-26-000123. Hoặc chọn trong danh sách.
    .applications = Danh sách đơn
applications-which-refuse = Anh/chị ghi số đơn giúp em, ví dụ: /tuchoi GN-26-000123 kèm lý do. Hoặc chọn trong danh sách.
    .applications = Danh sách đơn
applications-approved = Đã duyệt đơn { $number } của { $name } và đã báo người nộp. Việc tiếp theo: mời dự lễ kết nạp, in mẫu 5a để ký.
    .applications = Danh sách đơn
applications-refused = Đã từ chối đơn { $number } của { $name } và đã báo lý do cho người nộp.
    .applications = Danh sách đơn
applications-reason = Vì sao từ chối đơn { $number }? Chọn lý do, hoặc gõ lý do của anh/chị. Người nộp sẽ đọc được.
    .elsewhere = Không làm ở đơn vị
    .excluded = Không thuộc diện
    .unclear = Thông tin chưa đúng
    .member = Đã là đoàn viên CĐ
applications-why-elsewhere = anh/chị không làm việc tại đơn vị này.
applications-why-excluded = vị trí của anh/chị không thuộc diện được gia nhập.
applications-why-unclear = thông tin trong đơn chưa đúng hoặc chưa đủ.
applications-why-member = theo hồ sơ, anh/chị đã là đoàn viên công đoàn.
applications-new-a = Đơn gia nhập mới { $number }: { $name }, { $workplace }.
    .application = Xem đơn
applications-new-b = Đơn gia nhập mới { $number }: { $name }, { $workplace }. Nơi làm việc chưa có công đoàn; hạn trả lời { $due }.
    .application = Xem đơn
applications-withdrawn = Người nộp đã rút đơn { $number }, anh/chị không cần xét nữa.
applications-nearly-due = Đơn { $number } sắp đến hạn trả lời: { $due }.
    .application = Xem đơn
applications-overdue = Đơn { $number } đã QUÁ HẠN trả lời từ { $due }. Người nộp đang chờ anh/chị.
    .application = Xem đơn
