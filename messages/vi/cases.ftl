command-vuviec = Vụ việc của tôi
act-cases = Vụ việc của tôi
act-case-show = Xem vụ việc
act-case-add = Thêm vào vụ này
act-case-withdraw = Rút phản ánh
act-case-reopen = Mở lại
act-case-rate = Đánh giá
act-case-history = Diễn biến

case-category-wage-unpaid = Nợ, chậm, trừ lương
case-category-wage-level = Lương thấp, phiếu lương
case-category-overtime-rest = Tăng ca, ngày nghỉ
case-category-termination = Bị cho nghỉ, ép nghỉ
case-category-discipline-fine = Kỷ luật, phạt tiền
case-category-social-insurance = BHXH: không đóng, sổ
case-category-benefit-claim = Chậm ốm, thai sản, BHTN
case-category-severance-settlement = Tiền khi thôi việc
case-category-accident-safety = Tai nạn, mất an toàn
case-category-harassment-violence = Quấy rối, đánh, chửi
case-category-maternity-protection = Bầu, con nhỏ bị ép
case-category-contract-papers = Hợp đồng, giữ giấy tờ
case-category-discrimination-union = Phân biệt, trù dập
case-category-collective = Nhiều người, ngừng việc
case-category-question = Câu hỏi cho cán bộ

case-state-new = đã gửi, chờ cán bộ nhận
case-state-taken = đã có cán bộ nhận
case-state-in-progress = đang giải quyết
case-state-waiting = chờ người gửi trả lời
case-state-resolved = đã có kết quả
case-state-closed = đã đóng
case-state-withdrawn = người gửi đã rút
case-state-reopened = mở lại, chờ cán bộ nhận

case-urgency-u1 = Khẩn (U1)
case-urgency-u2 = Gấp (U2)
case-urgency-u3 = Thường (U3)
case-level-workplace = công đoàn tại nơi làm việc
case-level-above = công đoàn cấp trên cơ sở
case-level-top = công đoàn cấp cao nhất ở đây
case-promise-u1 = có cán bộ liên hệ trong 1 giờ, bắt tay xử lý trong ngày, trả lời cuối cùng trong 15 ngày
case-promise-u2 = có cán bộ liên hệ trong 1 ngày làm việc, trả lời cuối cùng trong 15 ngày
case-promise-u3 = có cán bộ liên hệ trong 3 ngày làm việc, trả lời cuối cùng trong 15 ngày
case-ending-xong = đã giải quyết xong
case-ending-motphan = giải quyết được một phần
case-ending-tuvan = đã tư vấn
case-ending-chuyen = đã chuyển cơ quan có thẩm quyền
case-ending-khongduoc = chưa giải quyết được
case-no-words = (không có chữ)
case-with-file = { $words } (kèm tệp)

case-evidence-wage-unpaid =
    Anh/chị giữ giúp: hợp đồng, phiếu lương hoặc sao kê ngân hàng, bảng chấm công, tin nhắn hẹn ngày trả lương.
    { $limit }
    { $basis }
case-evidence-wage-level =
    Anh/chị giữ giúp: thư mời làm việc, hợp đồng, phiếu lương, sao kê ngân hàng, địa chỉ nơi làm việc.
    { $limit }
    { $basis }
case-evidence-overtime-rest =
    Anh/chị giữ giúp: ảnh bảng chấm công, tin nhắn gọi tăng ca, phiếu lương, đơn xin nghỉ.
    { $limit }
    { $basis }
case-evidence-termination =
    Anh/chị chưa ký đơn tự nguyện nghỉ việc nếu không đúng ý mình; giữ bản chụp mọi giấy tờ.
    Giữ thêm: quyết định hoặc thông báo cho nghỉ, tin nhắn, phiếu lương cuối.
    { $limit }
    { $basis }
case-evidence-discipline-fine =
    Anh/chị giữ giúp: nội quy, biên bản, thông báo họp kỷ luật, phiếu lương bị trừ. Chưa đồng ý thì đừng ký nhận lỗi.
    { $limit }
    { $basis }
case-evidence-social-insurance =
    Anh/chị giữ giúp: hợp đồng, phiếu lương có trừ BHXH, ảnh quá trình đóng trên VssID, quyết định thôi việc nếu có.
    { $limit }
    { $basis }
case-evidence-benefit-claim =
    Anh/chị giữ giúp: ngày nộp giấy tờ, giấy biên nhận, thư từ chối nếu có.
    { $limit }
    { $basis }
case-evidence-severance-settlement =
    Anh/chị giữ giúp: các hợp đồng đã ký, quá trình đóng bảo hiểm, quyết định thôi việc.
    { $limit }
    { $basis }
case-evidence-accident-safety =
    Anh/chị giữ giúp: giờ, chỗ, tên người chứng kiến, ảnh hiện trường, giấy bệnh viện, biên bản tai nạn.
    { $limit }
    { $basis }
case-evidence-harassment-violence =
    Anh/chị giữ tin nhắn, ghi lại ngày giờ và người chứng kiến; không cần kể lại chi tiết nếu thấy khó. Công đoàn không báo cho công ty khi anh/chị chưa đồng ý.
    { $limit }
    { $basis }
case-evidence-maternity-protection =
    Anh/chị giữ giúp: giấy khám thai, giấy đã báo cho công ty, lịch ca, hợp đồng.
    { $limit }
    { $basis }
case-evidence-contract-papers =
    Anh/chị giữ giúp: tin nhắn giao việc, thẻ chấm công, lần nhận tiền, giấy đặt cọc, tên người giữ giấy tờ.
    { $limit }
    { $basis }
case-evidence-discrimination-union =
    Anh/chị ghi lại trước và sau khác nhau ra sao (ca, lương), ai được đối xử khác, tin nhắn, ngày hoạt động công đoàn.
    { $limit }
    { $basis }
case-evidence-collective =
    Anh/chị ghi giúp: mọi người đề nghị gì, bao nhiêu người, ở đâu, ai nói chuyện được với công ty. Cán bộ sẽ liên hệ sớm.
    { $limit }
    { $basis }
case-law-labour = Căn cứ: Bộ luật Lao động, điều { $articles }.
case-law-insurance = Căn cứ: Luật BHXH 41/2024/QH15, điều { $articles }.
case-law-safety = Căn cứ: Luật An toàn, vệ sinh lao động, điều { $articles }.
case-limit-mediation = Nếu phải nhờ tới luật: yêu cầu hoà giải viên trong 6 tháng, ra toà trong 1 năm, từ ngày biết chuyện (BLLĐ Điều 190).
case-limit-court = Nếu phải nhờ tới luật: được kiện thẳng ra toà trong 1 năm từ ngày biết chuyện, không bắt buộc qua hoà giải (BLLĐ Điều 188, 190).
case-limit-depends = Nếu phải nhờ tới luật: thường là hoà giải trong 6 tháng, ra toà trong 1 năm từ ngày biết chuyện (BLLĐ Điều 190); cán bộ sẽ nói rõ cho vụ của anh/chị.

cases-none = Anh/chị chưa có vụ việc nào. Anh/chị muốn gửi phản ánh hay hỏi cán bộ ạ?
cases-list =
    Vụ việc của anh/chị, bấm số để xem hoặc thêm ảnh, giấy tờ:
    { $cases }
cases-list-line = • { $number } · { $category } · { $state }
cases-more = Xem thêm ▸
cases-one =
    { $number } · { $category }
    Tình trạng: { $state }
    Nơi xử lý: { $unit } ({ $level })
    { $next }
    { $last }
cases-next = Hẹn trả lời chậm nhất: { $due }
cases-next-late = Đã quá hẹn { $due }; em đã nhắc cán bộ, mong anh/chị thông cảm.
cases-next-waiting = Cán bộ đang chờ anh/chị trả lời: bấm “Thêm vào vụ này”.
cases-next-closed = Kết quả: { $ending }
cases-next-withdrawn = Anh/chị đã rút vụ này, cán bộ không xử lý nữa.
cases-history =
    Diễn biến { $number }:
    { $lines }
cases-wrong-number = Số “{ $number }” gõ nhầm ở đâu đó ạ. Số đúng giống như PA-26-000123K; gõ /vuviec để xem các số của anh/chị.
cases-not-found = Em không thấy vụ việc { $number } của anh/chị. Gõ /vuviec để xem các vụ của mình.
cases-ended = Vụ { $number } đã kết thúc nên không thêm được nữa. Anh/chị gửi phản ánh mới bằng /phananh nhé.
cases-ended-reopen = Vụ { $number } đã đóng. Anh/chị gõ /vuviec, chọn vụ này rồi bấm “Mở lại” để nói tiếp nhé.

case-line-opened = { $at } – Đã gửi
case-line-taken = { $at } – Cán bộ nhận vụ
case-line-answer = { $at } – Công đoàn trả lời: { $words }
case-line-query = { $at } – Công đoàn hỏi: { $words }
case-line-note = { $at } – Ghi chú nội bộ: { $words }
case-line-member-message = { $at } – Người gửi nói thêm: { $words }
case-line-file = { $at } – Người gửi thêm tệp
case-line-state = { $at } – Chuyển sang: { $state }
case-line-closed = { $at } – Đóng vụ: { $words }
case-line-withdrawn = { $at } – Người gửi rút vụ
case-line-reopened = { $at } – Mở lại: { $words }
case-line-rated = { $at } – Đánh giá: { $words } sao

case-add-title = Thêm vào vụ việc
case-add-what = Anh/chị muốn thêm gì vào vụ { $number }? Gõ, ghi âm, gửi ảnh hay tệp đều được. (đã nhận: { $count })
case-add-more = Em đã thêm vào vụ { $number } ({ $count }). Anh/chị gửi tiếp, hoặc bấm Xong ạ.
    .done = Xong
case-file-again = Tệp đó em không còn giữ sẵn. Anh/chị gửi lại giúp em.
case-add-nothing = Em chưa nhận được gì thêm. Anh/chị gửi giúp em, hoặc gõ “huỷ” để thôi.
case-added = Em đã chuyển phần thêm vào vụ { $number } tới cán bộ.
case-withdraw-title = Rút phản ánh
case-withdraw-sure = Anh/chị chắc chắn muốn rút vụ { $number }? Cán bộ sẽ không xử lý nữa.
    .yes = Có, rút
    .no = Không, giữ lại
case-kept = Dạ, vụ { $number } vẫn được giữ và xử lý tiếp.
case-withdrawn = Em đã rút vụ { $number }. Khi cần anh/chị cứ gửi phản ánh mới.
case-moved = Vụ việc vừa có thay đổi. Anh/chị xác nhận lại giúp em.
case-reopen-title = Mở lại vụ việc
case-reopen-reason = Vụ { $number } chưa ổn ở chỗ nào ạ? Anh/chị nói giúp em để cán bộ xem lại.
case-reopen-too-late = Vụ { $number } không mở lại được: chỉ mở lại trong 14 ngày sau khi đóng. Anh/chị gửi phản ánh mới bằng /phananh nhé.
case-reopened = Em đã mở lại vụ { $number }. Cán bộ sẽ liên hệ chậm nhất { $due }.
case-rate = Anh/chị chấm mấy sao cho việc giải quyết vụ { $number }? 5 sao là rất hài lòng.
case-stars = { $count } ★
case-rated = Cảm ơn anh/chị đã đánh giá vụ { $number }.
case-rated-before = Vụ { $number } anh/chị đã đánh giá rồi ạ.
case-rate-not-closed = Vụ { $number } chưa đóng nên chưa đánh giá được ạ.

case-taken-news = Vụ { $number } của anh/chị đã có cán bộ nhận. Cán bộ liên hệ chậm nhất { $due }.
case-answer-news =
    Công đoàn trả lời vụ { $number }:
    { $words }
    .case-add = Nói thêm
case-query-news =
    Cán bộ cần hỏi thêm về vụ { $number }:
    { $words }
    .case-add = Trả lời
case-resolved-news = Vụ { $number } đã có kết quả. Nếu chưa ổn, anh/chị bấm “Chưa ổn” và nói giúp em.
    .case-add = Chưa ổn
case-closed-news =
    Vụ { $number } đã đóng: { $ending }. Lý do: { $reason }
    Anh/chị chấm mấy sao ạ? Chưa đồng ý thì mở lại được trong 14 ngày.

case-new-for-officer =
    Vụ mới { $number } · { $category } · { $urgency }
    Nơi: { $unit }. Liên hệ chậm nhất { $due }.
case-more-for-officer = Vụ { $number } ({ $category }, { $urgency }) ở { $unit } có thêm lời hoặc tệp. Hạn { $due }.
case-withdrawn-for-officer = Vụ { $number } ({ $category }, { $urgency }) ở { $unit } đã được người gửi rút. Hạn cũ { $due }.
case-reopened-for-officer = Vụ { $number } ({ $category }, { $urgency }) ở { $unit } được mở lại. Liên hệ chậm nhất { $due }.
case-late-for-officer = QUÁ HẠN { $due }: vụ { $number } ({ $category }, { $urgency }) ở { $unit }. Anh/chị xử lý giúp.
