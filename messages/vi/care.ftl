# Chăm lo của công đoàn. Mức tiền do từng đơn vị nhập; ở đây không có mức nào.

command-chamlo = Chăm lo của công đoàn: xem, nộp hồ sơ
command-baocaochamlo = Công khai chi chăm lo của đơn vị
act-care = Các khoản chăm lo
act-care-show = Xem khoản này
act-care-file = Nộp hồ sơ
act-care-claims = Hồ sơ chăm lo của tôi
act-care-claim = Xem hồ sơ
act-care-add = Gửi thêm giấy tờ
act-care-withdraw = Rút hồ sơ
act-care-report = Công khai chi
care-ask = Hỏi BCH công đoàn
care-law = Quy định chung

care-kind-tham-hoi = Thăm hỏi
care-kind-om-dau = Ốm đau
care-kind-nam-vien = Nằm viện
care-kind-benh-hiem-ngheo = Bệnh hiểm nghèo
care-kind-thai-san = Thai sản
care-kind-ket-hon = Kết hôn
care-kind-tang-che = Tang chế
care-kind-tai-nan-lao-dong = Tai nạn lao động
care-kind-benh-nghe-nghiep = Bệnh nghề nghiệp
care-kind-thien-tai-hoa-hoan = Thiên tai, hoả hoạn
care-kind-kho-khan-dot-xuat = Khó khăn đột xuất
care-kind-tet = Tết
care-kind-sinh-nhat = Sinh nhật
care-kind-tham-quan-du-lich = Tham quan, du lịch
care-kind-khen-thuong-con = Khen thưởng con
care-kind-hoc-bong = Học bổng
care-kind-nha-o-mai-am = Mái ấm Công đoàn
care-kind-vay-von = Vay vốn
care-kind-giam-gia = Giảm giá, ưu đãi
care-kind-tu-van-phap-luat = Tư vấn pháp luật

care-state-submitted = đã gửi, chờ cán bộ xét
care-state-half-approved = một cán bộ đã duyệt, chờ cán bộ thứ hai
care-state-approved = đã duyệt, chờ chi tiền
care-state-paid = đã chi tiền
care-state-refused = không được duyệt
care-state-withdrawn = người gửi đã rút

care-gift-sum = { $sum }
care-gift-words = { $words }
care-gift-none = hỏi công đoàn để biết thêm
care-no-words = (không ghi thêm)

care-not-member = Mỗi công đoàn cơ sở có các khoản chăm lo riêng cho đoàn viên công đoàn của mình. Em chưa thấy anh/chị trong danh sách: anh/chị gia nhập, hoặc hỏi BCH công đoàn cơ sở nơi làm việc.
    .join = Gia nhập công đoàn
care-none = { $unit } chưa nhập khoản chăm lo nào vào đây. Em không tự đặt ra mức tiền: anh/chị hỏi BCH công đoàn cơ sở giúp em.
care-none-of-kind = { $kind }: { $unit } chưa nhập khoản nào vào đây. Em không tự đặt ra mức tiền: anh/chị hỏi BCH công đoàn cơ sở giúp em.
care-several = { $kind }: có mấy khoản dưới đây, anh/chị chọn một khoản để xem.
care-list =
    Các khoản chăm lo ở { $unit }:
    { $lines }
    Việc nào không có ở đây thì anh/chị hỏi BCH công đoàn cơ sở.
care-list-line = • { $kind } – { $name }: { $gift }
care-list-line-not-yet = • { $kind } – { $name }: { $gift } (hiện chưa đủ điều kiện)
care-one =
    { $kind } – { $name } ({ $unit })
    { $gift }
    { $answer }
    { $lines }
care-answer-may = Anh/chị đủ điều kiện hiện nay:
care-answer-not-yet = Hiện nay anh/chị chưa đủ điều kiện:
care-answer-ask = Khoản này không nộp hồ sơ ở đây, anh/chị hỏi BCH công đoàn cơ sở:
care-reason-always = ✓ Đang áp dụng
care-reason-valid-met = ✓ Đang áp dụng, đến hết { $day }
care-reason-valid-unmet = ✗ Không áp dụng cho ngày này (mốc { $day })
care-reason-months-met = ✓ Là đoàn viên công đoàn từ đủ { $need } tháng: đã được { $have } tháng
care-reason-months-unmet = ✗ Cần là đoàn viên công đoàn đủ { $need } tháng: mới { $have } tháng, đủ vào { $day }
care-reason-within-rule = ✓ Nộp trong { $need } ngày kể từ ngày có việc
care-reason-within-met = ✓ Nộp trong { $need } ngày: mới qua { $have } ngày, hạn { $day }
care-reason-within-unmet = ✗ Nộp trong { $need } ngày: đã qua { $have } ngày, hạn là { $day }
care-reason-times-met = ✓ Mỗi người mỗi năm { $need } lần: đã dùng { $have }
care-reason-times-unmet = ✗ Mỗi người mỗi năm { $need } lần: đã dùng { $have }, có lại từ { $day }
care-papers = Giấy tờ cần: { $papers }
care-note = Ghi chú: { $note }
care-gone = Khoản chăm lo này không còn áp dụng cho anh/chị. Anh/chị gõ /chamlo để xem các khoản hiện có.
care-not-then = Vào ngày đó đơn vị gần anh/chị hơn có quyết định riêng cho loại việc này, nên khoản này không áp dụng. Anh/chị hỏi BCH công đoàn cơ sở giúp em.
care-no-claim = Khoản này không nộp hồ sơ ở đây. Anh/chị hỏi BCH công đoàn cơ sở giúp em.

care-claim-title = Hồ sơ chăm lo
care-claim-event-on = { $name }: việc diễn ra ngày nào ạ? Ví dụ: 15/11/2026, “hôm qua”.
    .today = Hôm nay
care-claim-words = Anh/chị kể ngắn gọn giúp em (ai, việc gì). Chuyện sức khoẻ, gia đình là dữ liệu nhạy cảm: em lưu mã hoá, chỉ cán bộ xét hồ sơ và cấp trên của họ thấy. Không cần thì bấm Bỏ qua.
care-claim-files = Anh/chị gửi ảnh giấy tờ nếu có. Em không đọc được ảnh và không biết giấy là của ai: cán bộ sẽ xem. Đừng gửi ảnh CCCD. Gửi hết (hoặc chưa có) thì bấm Xong.
    .done = Xong
care-claim-files-these = Anh/chị gửi ảnh giấy tờ ({ $papers }). Em không đọc được ảnh và không biết giấy là của ai: cán bộ sẽ xem. Đừng gửi ảnh CCCD. Gửi hết (hoặc chưa có) thì bấm Xong.
    .done = Xong
care-claim-files-more = Em đã giữ { $count } tệp. Giấy có đúng là của anh/chị hay không thì em không biết được, cán bộ sẽ xem. Anh/chị gửi tiếp, hoặc bấm Xong ạ.
    .done = Xong
care-claim-files-enough = Em giữ được nhiều nhất { $most } tệp lúc này. Anh/chị bấm Xong; sau này vẫn gửi thêm được.
care-claim-review =
    Anh/chị xem lại giúp em; gửi nghĩa là giấy tờ đúng là của mình hoặc gia đình mình:
    { $summary }
    .submit = Gửi
    .edit = Sửa
care-claim-edit = Anh/chị muốn sửa phần nào ạ?
    .event-on = Ngày có việc
    .words = Lời kể
    .files = Thêm giấy tờ
care-line-programme = • Khoản: { $name }
care-line-sum = • Mức của đơn vị: { $sum }
care-line-day = • Ngày có việc: { $day }
care-line-words = • Lời kể: { $words }
care-line-files = • Giấy tờ: { $count } tệp
care-no-valid = Khoản này không áp dụng cho ngày anh/chị ghi (mốc { $day }). Gõ nhầm thì anh/chị ghi lại ngày giúp em.
care-no-months = Khoản này cần là đoàn viên công đoàn đủ { $need } tháng tính đến ngày có việc; lúc đó anh/chị mới { $have } tháng, đủ vào { $day }. Gõ nhầm ngày thì anh/chị ghi lại.
care-no-within = Khoản này phải nộp trong { $need } ngày; ngày anh/chị ghi đã qua { $have } ngày, hạn là { $day }. Gõ nhầm thì anh/chị ghi lại; có lý do chính đáng thì hỏi BCH công đoàn cơ sở.
care-no-times = Khoản này mỗi năm { $need } lần, năm đó anh/chị đã có { $have } hồ sơ; có lại từ { $day }. Gõ nhầm ngày thì anh/chị ghi lại.
care-twice =
    Việc này anh/chị đã có hồ sơ { $number } ({ $kind }, ngày { $day }): { $state }.
    Mỗi việc một hồ sơ, nên em không lập thêm. Anh/chị mở hồ sơ đó để theo dõi hoặc gửi thêm giấy tờ; nếu là việc khác, hỏi BCH công đoàn cơ sở giúp em.
care-filed = Em đã gửi hồ sơ { $number } tới { $unit }. Cán bộ xem giấy tờ rồi quyết định; mỗi bước em nhắn anh/chị ngay. Theo dõi bất cứ lúc nào bằng /chamlo.

care-claims-none = Anh/chị chưa có hồ sơ chăm lo nào.
care-claims =
    Hồ sơ chăm lo của anh/chị:
    { $lines }
care-claims-line = • { $number } · { $kind } · { $sum } · { $state }
care-claim =
    { $number } · { $kind } · { $sum }
    Ngày có việc: { $day }. Nơi xét: { $unit }
    Tình trạng: { $state }
    { $steps }
care-step-filed = { $at } – Đã gửi hồ sơ
care-step-words = { $at } – Người gửi nói thêm: { $words }
care-step-file = { $at } – Người gửi gửi giấy tờ
care-step-half-approved = { $at } – Một cán bộ đã duyệt
care-step-approved = { $at } – Đã duyệt
care-step-refused = { $at } – Không duyệt: { $words }
care-step-paid = { $at } – Đã chi tiền: { $words }
care-step-withdrawn = { $at } – Người gửi rút hồ sơ
care-wrong-number = Số “{ $number }” gõ nhầm ở đâu đó ạ. Số đúng giống như CL-26-000123K; gõ /chamlo rồi bấm “Hồ sơ chăm lo của tôi” để xem.
care-not-found = Em không thấy hồ sơ { $number } của anh/chị. Gõ /chamlo rồi bấm “Hồ sơ chăm lo của tôi” để xem.
care-ended = Hồ sơ { $number } đã kết thúc ({ $state }) nên không đổi được nữa.

care-add-title = Gửi thêm giấy tờ
care-add-what = Anh/chị gửi ảnh giấy tờ hoặc lời nhắn cho hồ sơ { $number } nhé. Em không biết giấy là của ai; cán bộ sẽ xem.
care-add-more = Em đã thêm vào hồ sơ { $number } ({ $count }). Anh/chị gửi tiếp, hoặc bấm Xong ạ.
    .done = Xong
care-add-nothing = Em chưa nhận được gì thêm. Anh/chị gửi giúp em, hoặc gõ “huỷ” để thôi.
care-added = Em đã chuyển phần thêm của hồ sơ { $number } tới cán bộ.
care-withdraw-title = Rút hồ sơ chăm lo
care-withdraw-sure = Anh/chị chắc chắn muốn rút hồ sơ { $number }? Cán bộ sẽ không xét nữa.
    .yes = Có, rút
    .no = Không, giữ lại
care-kept = Dạ, hồ sơ { $number } vẫn được giữ.
care-withdrawn = Em đã rút hồ sơ { $number }. Khi cần anh/chị nộp lại được.
care-moved = Hồ sơ { $number } vừa có thay đổi. Anh/chị xác nhận lại giúp em.

care-half-approved-news = Hồ sơ { $number } ({ $kind }, { $sum }): một cán bộ đã duyệt. Khoản này cần thêm một cán bộ nữa duyệt.
care-approved-news = Hồ sơ { $number } ({ $kind }) của anh/chị đã được duyệt: { $sum }. Có tiền em nhắn anh/chị ngay.
care-refused-news =
    Hồ sơ { $number } ({ $kind }) chưa được duyệt. Lý do: { $reason }
    Anh/chị hỏi BCH công đoàn cơ sở nếu chưa rõ; bổ sung đủ thì nộp lại được.
care-paid-news = Hồ sơ { $number } ({ $kind }): công đoàn đã chi { $sum } cho anh/chị ({ $way }). Nếu chưa nhận được, anh/chị hỏi BCH công đoàn cơ sở.

claim-new-for-officer = Hồ sơ chăm lo mới { $number } · { $kind } · { $sum } · { $unit }.
claim-more-for-officer = Hồ sơ chăm lo { $number } ({ $kind }, { $sum }) ở { $unit } có thêm giấy tờ hoặc lời nhắn.
claim-withdrawn-for-officer = Hồ sơ chăm lo { $number } ({ $kind }, { $sum }) ở { $unit } đã được người gửi rút.

care-report =
    Chi chăm lo năm { $year } của { $unit } (chỉ số gộp, không có tên):
    { $lines }
care-report-none = Năm { $year }, { $unit } chưa ghi khoản chi chăm lo nào ở đây.
care-report-line = • { $kind } – { $name }: { $people } người, { $sum }
care-report-few = • { $kind } – { $name }: dưới { $least } người
care-report-total = Cộng các khoản hiện số: { $sum }
care-report-hidden = Khoản dưới { $least } người không hiện số và không cộng vào tổng, để không ai bị nhận ra.
care-report-year = Năm { $year }
care-report-above = Công đoàn cấp trên
care-report-whose = Anh/chị xem được báo cáo của đơn vị mình và cấp trên; cán bộ xem thêm các đơn vị mình phụ trách. Ví dụ: /baocaochamlo CD001 2026.
