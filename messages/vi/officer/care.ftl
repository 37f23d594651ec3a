command-chamlocs = Hồ sơ chăm lo chờ xét
command-duyetchi = Duyệt hồ sơ chăm lo: /duyetchi SỐ
command-tuchoichi = Không duyệt hồ sơ chăm lo: /tuchoichi SỐ lý do
command-dachi = Ghi đã chi tiền: /dachi SỐ phiếu chi
command-chuongtrinh = Danh mục chăm lo của đơn vị: /chuongtrinh MÃ
act-claims = Hồ sơ chăm lo
act-claim = Xem hồ sơ
act-claim-approve = Duyệt
act-claim-refuse = Không duyệt
act-claim-pay = Đã chi tiền
act-claim-files = Xem giấy tờ
act-programmes = Danh mục chăm lo
act-programme = Xem khoản
act-programme-add = Thêm khoản
act-programme-edit = Sửa
act-programme-end = Kết thúc
act-programme-off = Tắt ở đơn vị này

claims-none = Không có hồ sơ chăm lo nào chờ anh/chị.
claims-list =
    { $count } hồ sơ chăm lo chờ xét hoặc chờ chi:
    { $lines }
claims-line = • { $number } · { $kind } · { $sum } · { $who }, nộp { $filed } · { $state }
claim-no-name = chưa có tên
claim-who = { $name }, điện thoại { $phone }
claim-card =
    Hồ sơ { $number } · { $kind } · { $sum }
    Khoản: { $name } ({ $unit })
    Người gửi: { $who } – { $home }
    Ngày có việc: { $day }. Nộp: { $filed }
    Lời kể: { $words }
    Giấy tờ: { $papers } tệp. Bot không biết giấy là của ai: anh/chị đối chiếu bản gốc.
    Tình trạng: { $state }
    { $checks }
    { $steps }
claim-no-member = ✗ Người gửi hiện không còn là đoàn viên công đoàn, hoặc dữ liệu đã xoá: xin kiểm tra.
claim-budget = Ngân sách năm { $year }: các hồ sơ khác đã dùng { $spent } trên { $budget }
claim-needs-two = Từ { $sum } trở lên cần hai cán bộ khác nhau duyệt
claim-files = Giấy tờ của hồ sơ { $number } (tất cả { $count }). Bot không biết giấy là của ai: anh/chị đối chiếu bản gốc.
claim-no-files = Hồ sơ { $number } không có giấy tờ nào.

claim-which = Anh/chị gõ kèm số hồ sơ, ví dụ: /duyetchi CL-26-000123K. Gõ /chamlocs để xem các hồ sơ.
claim-wrong-number = Số “{ $number }” gõ nhầm: chữ kiểm tra ở cuối không khớp. Anh/chị xem lại, ví dụ: CL-26-000123K.
claim-own = Hồ sơ { $number } của chính anh/chị nên cán bộ khác xét và chi. Gõ /chamlo để theo dõi.
claim-moved = Hồ sơ { $number } vừa có người thay đổi. Anh/chị mở lại hồ sơ rồi thử lần nữa.
claim-not-own = Hồ sơ { $number } của chính anh/chị nên cán bộ khác xét.
claim-not-ended = Hồ sơ { $number } không đổi như vậy được nữa: { $state }.
claim-not-payable = Hồ sơ { $number } chưa duyệt xong nên chưa ghi chi tiền được: { $state }.
claim-not-same-officer = Hồ sơ { $number } anh/chị đã duyệt rồi; lần thứ hai phải là một cán bộ khác.
claim-not-over-limit = Chưa duyệt được { $number }: người này đã được duyệt đủ số lần trong năm. Anh/chị không duyệt kèm lý do, hoặc sửa khoản này trong danh mục.
claim-not-over-budget = Chưa duyệt được { $number }: vượt ngân sách năm của khoản này. Anh/chị không duyệt kèm lý do, hoặc sửa ngân sách trong danh mục sau khi BCH quyết định.
claim-approved = Đã duyệt hồ sơ { $number } ({ $sum }) và báo người gửi. Chi tiền xong thì bấm “Đã chi tiền” trong hồ sơ.
claim-half-approved = Anh/chị đã duyệt hồ sơ { $number } ({ $sum }). Mức này cần thêm một cán bộ khác; em đã báo họ.
claim-refused = Không duyệt hồ sơ { $number } ({ $sum }); em đã báo lý do cho người gửi.
claim-paid = Đã ghi chi { $sum } cho hồ sơ { $number } và báo người gửi.
claim-second-for-officer = Hồ sơ chăm lo { $number } ({ $kind }, { $sum }) ở { $unit } cần anh/chị duyệt lần hai.

claim-refuse-title = Không duyệt hồ sơ chăm lo
claim-refuse-reason = Vì sao không duyệt hồ sơ { $number }? Chọn lý do, hoặc gõ lý do của anh/chị. Người gửi sẽ đọc được.
    .papers = Thiếu giấy tờ
    .mismatch = Giấy tờ chưa khớp
    .conditions = Chưa đủ điều kiện
    .budget = Hết ngân sách năm
claim-why-papers = còn thiếu giấy tờ.
claim-why-mismatch = giấy tờ chưa khớp với hồ sơ.
claim-why-conditions = chưa đủ điều kiện của khoản này.
claim-why-budget = ngân sách năm nay của khoản này đã hết.
claim-pay-title = Ghi đã chi tiền
claim-pay-voucher = Hồ sơ { $number }: chi bằng cách nào ạ? Bấm chọn, hoặc gõ số phiếu chi, ví dụ: PC 45. Người gửi sẽ đọc được.
    .cash = Tiền mặt
    .transfer = Chuyển khoản
claim-way-cash = tiền mặt
claim-way-transfer = chuyển khoản

programmes =
    Danh mục chăm lo ở { $unit }:
    { $lines }
programmes-none = { $unit } chưa có khoản chăm lo nào. Anh/chị thêm theo quy chế chi tiêu nội bộ của đơn vị; em không tự đặt mức tiền.
programmes-line-own = • { $kind } – { $name }: { $gift }
programmes-line-above = • { $kind } – { $name }: { $gift } (của cấp trên)
programmes-line-off = • { $kind }: đã tắt ở đơn vị này
programme-off-button = Đã tắt: { $kind }
programme-card =
    { $kind } – { $name }
    Đơn vị: { $unit }
    { $lines }
programme-off = { $unit } đã tắt các khoản “{ $kind }” của cấp trên. Muốn áp dụng lại thì bấm Kết thúc.
    .programme-end = Kết thúc việc tắt
programme-gone = Khoản này không còn trong danh mục ở đây. Anh/chị gõ /chuongtrinh để xem danh mục.
programme-switched-off = Đã tắt các khoản “{ $kind }” của cấp trên ở { $unit }, từ hôm nay.
programme-saved = Đã lưu khoản “{ $name }” của { $unit }. Hồ sơ đã nộp giữ mức cũ.
programme-ended = Đã kết thúc: từ hôm nay không áp dụng nữa.
programme-kept = Dạ, giữ nguyên.
programme-end-title = Kết thúc một khoản chăm lo
programme-end-sure = Kết thúc khoản “{ $name }” ({ $kind }) từ hôm nay? Hồ sơ đã nộp vẫn được xét.
    .yes = Kết thúc
    .no = Giữ lại
programme-end-sure-off = Thôi tắt các khoản “{ $kind }” của cấp trên ({ $name }) ở đơn vị này?
    .yes = Thôi tắt
    .no = Giữ nguyên

programme-line-unit = • Đơn vị: { $value }
programme-line-kind = • Loại: { $value }
programme-line-name = • Tên: { $value }
programme-line-amount = • Mức: { $value }
programme-line-note = • Ghi chú: { $value }
programme-line-papers = • Giấy tờ: { $value }
programme-line-min-months = • Là đoàn viên công đoàn từ đủ: { $value } tháng
programme-line-times-per-year = • Mỗi người mỗi năm: { $value } lần
programme-line-within-days = • Nộp trong: { $value } ngày
programme-line-apart-days = • Gần nhau dưới { $value } ngày tính là một việc
programme-line-yearly-budget = • Ngân sách năm: { $value }
programme-line-second-from = • Hai cán bộ duyệt từ: { $value }
programme-line-valid-from = • Từ ngày: { $value }
programme-line-valid-to = • Đến hết ngày: { $value }

care-programme-title = Khoản chăm lo
care-programme-no-file = Ở đây em chỉ nhận chữ và số. Anh/chị gõ giúp em; nhiều khoản thì nhờ quản trị nhập từ bảng CSV.
care-programme-unit = Khoản này của đơn vị nào ạ? Bấm chọn, hoặc gõ mã hay tên đơn vị trong phạm vi phụ trách.
care-programme-unit-unknown = Em không thấy “{ $given }” trong phạm vi anh/chị phụ trách.
care-programme-kind = Khoản này thuộc loại nào ạ?
care-programme-name = Tên khoản, đúng như trong quy chế của đơn vị? Ví dụ: Mừng cưới đoàn viên công đoàn.
care-programme-amount = Mức tiền mỗi lần theo quy chế của đơn vị? Khoản không chi tiền theo hồ sơ (giảm giá, vay vốn…) thì bấm Bỏ qua.
care-programme-note = Ghi chú cho đoàn viên công đoàn? Không chi theo hồ sơ thì ghi ở đây được gì, hỏi ai. Không có thì bấm Bỏ qua.
care-programme-papers = Cần giấy tờ gì ạ? Ví dụ: giấy ra viện. Không cần thì bấm Bỏ qua.
care-programme-min-months = Cần là đoàn viên công đoàn từ đủ mấy tháng? Không cần thì bấm Bỏ qua.
care-programme-times-per-year = Mỗi người mỗi năm mấy lần? Không giới hạn thì bấm Bỏ qua.
care-programme-within-days = Phải nộp trong bao nhiêu ngày kể từ ngày có việc? Không có hạn thì bấm Bỏ qua.
care-programme-apart-days = Hai việc cách nhau dưới mấy ngày thì tính là một? Chỉ tính trùng đúng ngày thì bấm Bỏ qua.
care-programme-yearly-budget = Ngân sách cả năm cho khoản này? Không đặt thì bấm Bỏ qua.
care-programme-second-from = Từ mức nào thì cần hai cán bộ duyệt? Không cần thì bấm Bỏ qua.
care-programme-valid-from = Áp dụng từ ngày nào ạ? Ví dụ: 1/1/2026.
    .today = Từ hôm nay
care-programme-valid-to = Áp dụng đến hết ngày nào ạ? Chưa biết thì bấm Bỏ qua.
care-programme-valid-to-before = Ngày cuối phải từ { $day } trở đi.
care-programme-twice = Đơn vị đã có khoản “{ $name }” (từ { $day }) trùng thời gian. Anh/chị sửa khoản đó, kết thúc nó, hoặc đổi tên hay ngày.
care-programme-review =
    Anh/chị xem lại, đúng rồi thì bấm Lưu:
    { $summary }
    .submit = Lưu
    .edit = Sửa
care-programme-edit = Anh/chị muốn sửa phần nào ạ?
    .unit = Đơn vị
    .kind = Loại
    .name = Tên
    .amount = Mức tiền
    .note = Ghi chú
    .papers = Giấy tờ
    .min-months = Số tháng tham gia
    .times-per-year = Số lần một năm
    .within-days = Hạn nộp
    .apart-days = Khoảng cách hai việc
    .yearly-budget = Ngân sách năm
    .second-from = Mức cần hai người
    .valid-from = Từ ngày
    .valid-to = Đến ngày
