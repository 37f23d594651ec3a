## Life events

benefits-event-sickness = Ốm, bệnh, thẻ BHYT
benefits-event-sick-child = Con ốm
benefits-event-maternity = Mang thai, sinh con
benefits-event-father = Vợ sinh con
benefits-event-accident = Tai nạn, bệnh nghề nghiệp
benefits-event-leaving = Nghỉ việc
benefits-event-unemployment = Mất việc, thất nghiệp
benefits-event-pension = Về hưu
benefits-event-lump-sum = Rút BHXH một lần
benefits-event-bereavement = Người thân mất
benefits-event-overtime = Tăng ca, làm đêm
benefits-event-rest = Phép và ngày nghỉ
benefits-event-wages = Lương
benefits-event-dues = Đoàn phí, kinh phí công đoàn
benefits-event-union-care = Công đoàn chăm lo
benefits-event-disputes = Khiếu nại, tranh chấp

## Entries: sickness

benefits-entry-sick-leave = Nghỉ ốm hưởng 75 % tiền lương đóng BHXH của tháng trước, chia 24 ra một ngày. Mỗi năm tối đa 30, 40 hoặc 60 ngày làm việc tuỳ số năm đóng; việc nặng nhọc, độc hại thêm 10 ngày. Anh/chị nộp giấy cho công ty trong 45 ngày từ khi đi làm lại.
    .title = Nghỉ ốm
benefits-entry-long-illness = Bệnh thuộc danh mục dài ngày: hết số ngày hưởng 75 %, anh/chị còn được hưởng tiếp 65 % nếu đã đóng BHXH từ đủ 30 năm, 55 % nếu từ 15 đến dưới 30 năm, 50 % nếu dưới 15 năm.
    .title = Bệnh dài ngày
benefits-entry-sick-recuperation = Đã nghỉ ốm từ 30 ngày trong năm mà còn yếu trong 30 ngày sau đó: anh/chị được nghỉ dưỡng sức tối đa 5 ngày, 7 ngày nếu phẫu thuật, 10 ngày nếu bệnh dài ngày. Mỗi ngày bằng 30 % mức tham chiếu (759.000 đ từ 01/07/2026).
    .title = Dưỡng sức sau ốm
benefits-entry-health-card = Người lao động khám đúng nơi: quỹ trả 80 %, còn 100 % ở tuyến xã và cấp ban đầu. Cấp cứu ở đâu cũng được hưởng đủ mức của thẻ. Đủ 5 năm liên tục và tự trả trong năm quá 15.180.000 đ thì quỹ trả 100 %.
    .title = Thẻ bảo hiểm y tế
benefits-entry-health-five-years = Anh/chị có BHYT từ đủ 5 năm liên tục, và phần mình cùng chi trả trong năm đã quá 6 lần mức tham chiếu (15.180.000 đ từ 01/07/2026): từ đó đến hết năm, quỹ trả 100 % phần trong phạm vi BHYT. Anh/chị giữ lại biên lai viện phí.
    .title = Miễn cùng chi trả viện phí

## Entries: sick-child

benefits-entry-sick-child = Con dưới 3 tuổi ốm: 20 ngày làm việc một năm; từ 3 đến dưới 7 tuổi: 15 ngày. Tính cho mỗi con, và cả cha lẫn mẹ đều có quyền. Mức hưởng 75 % tiền lương đóng BHXH, chia 24 ra một ngày.
    .title = Nghỉ chăm con ốm

## Entries: maternity

benefits-entry-birth = Đóng BHXH từ đủ 6 tháng trong 12 tháng trước khi sinh: mẹ nghỉ 6 tháng, mỗi tháng hưởng 100 % bình quân lương đóng 6 tháng cuối, thêm trợ cấp một lần 2 lần mức tham chiếu mỗi con. Sinh đôi trở lên, mỗi con thêm nghỉ 1 tháng.
    .title = Nghỉ sinh con
benefits-entry-birth-window = Cần đóng BHXH từ đủ 6 tháng trong 12 tháng trước khi sinh. Sinh trước ngày 15: không tính tháng sinh. Sinh từ ngày 15 và tháng đó có đóng: tính cả tháng sinh. Nghỉ việc trước khi sinh mà đã đủ thì vẫn được hưởng.
    .title = Đóng đủ để hưởng thai sản chưa
benefits-entry-birth-filing = Anh/chị nộp giấy khai sinh, trích lục hoặc giấy chứng sinh cho công ty trong 45 ngày sau khi hết nghỉ sinh. Công ty nộp trong 7 ngày làm việc, BHXH trả lời trong 7 ngày làm việc. Đã nghỉ việc thì nộp thẳng cho cơ quan BHXH.
    .title = Hạn nộp giấy thai sản
benefits-entry-birth-voluntary = Đóng BHXH tự nguyện từ đủ 6 tháng trong 12 tháng trước khi sinh: được 2.000.000 đ cho mỗi con. Nộp hồ sơ cho cơ quan BHXH trong 60 ngày từ khi sinh.
    .title = Sinh con khi đóng BHXH tự nguyện
benefits-entry-second-child = Theo Luật Dân số 113/2025/QH15 (em mới đọc qua bản trích), sinh con thứ hai từ 01/07/2026 thì mẹ nghỉ 7 tháng, cha nghỉ 10 ngày làm việc. Anh/chị nên hỏi lại cơ quan BHXH, nhất là khi đang nghỉ vào ngày đó.
    .title = Sinh con thứ hai
benefits-entry-antenatal = Anh/chị được nghỉ đi khám thai 5 lần, mỗi lần tối đa 2 ngày làm việc. Mỗi ngày hưởng bình quân lương đóng BHXH 6 tháng cuối chia 24.
    .title = Đi khám thai
benefits-entry-pregnancy-loss = Em rất tiếc nếu chuyện này đã xảy ra. Anh/chị được nghỉ tối đa 10 ngày (thai dưới 5 tuần), 20 ngày (từ 5 tuần), 40 ngày (từ 13 tuần) hoặc 50 ngày (từ 22 tuần), tính cả ngày lễ và ngày nghỉ.
    .title = Sẩy thai, thai lưu
benefits-entry-contraception = Khi dùng biện pháp tránh thai, anh/chị được nghỉ tối đa 7 ngày nếu đặt vòng, tối đa 15 ngày nếu triệt sản, theo chỉ định của nơi khám. Mỗi ngày hưởng bình quân lương đóng BHXH 6 tháng cuối chia 30.
    .title = Đặt vòng, triệt sản
benefits-entry-birth-recuperation = Trong 30 ngày sau khi hết nghỉ sinh mà còn yếu, anh/chị được nghỉ tối đa 5 ngày, 7 ngày nếu phẫu thuật, 10 ngày nếu sinh từ hai con. Mỗi ngày bằng 30 % mức tham chiếu. Đi làm sớm thì không có khoản này.
    .title = Dưỡng sức sau sinh
benefits-entry-maternity-protection = Không ai bị cho nghỉ vì mang thai, nghỉ sinh hay nuôi con dưới 12 tháng. Nuôi con dưới 12 tháng nghỉ 60 phút mỗi ngày, ngày hành kinh nghỉ 30 phút, đủ lương. Bầu từ tháng thứ 7 không làm đêm, làm thêm, đi xa. Hết nghỉ về đúng việc cũ.
    .title = Bảo vệ khi mang thai, nuôi con

## Entries: father

benefits-entry-father-leave = Cha đóng BHXH được nghỉ 5 ngày làm việc khi vợ sinh; 7 ngày nếu phẫu thuật hoặc con dưới 32 tuần; 10 ngày nếu sinh đôi; 14 ngày nếu sinh đôi phải phẫu thuật. Bắt đầu nghỉ trong 60 ngày từ ngày sinh.
    .title = Vợ sinh, chồng nghỉ
benefits-entry-father-grant = Mẹ không đủ điều kiện mà cha đóng BHXH từ đủ 6 tháng trong 12 tháng trước khi vợ sinh: cha được trợ cấp một lần bằng 2 lần mức tham chiếu cho mỗi con (5.060.000 đ từ 01/07/2026), ngoài tiền những ngày nghỉ.
    .title = Chỉ cha đóng BHXH

## Entries: accident

benefits-entry-accident-treatment = Công ty phải sơ cứu, trả phần viện phí BHYT không trả và trả đủ lương suốt thời gian điều trị, rồi giới thiệu anh/chị đi giám định mức suy giảm khả năng lao động.
    .title = Chữa trị sau tai nạn
benefits-entry-accident-compensation = Không hoàn toàn do lỗi của anh/chị: công ty bồi thường ít nhất 1,5 tháng lương nếu suy giảm 5–10 %, thêm 0,4 tháng cho mỗi 1 % trên 10, ít nhất 30 tháng từ 81 %. Do lỗi của mình: ít nhất 40 % mức đó. Trả trong 5 ngày sau giám định.
    .title = Công ty bồi thường
benefits-entry-accident-fund = Ngoài phần của công ty, quỹ bảo hiểm trả một lần nếu suy giảm 5–30 %, trả hằng tháng nếu từ 31 %. Mức tính theo mức tham chiếu, tỷ lệ suy giảm, số năm đóng và lương tháng trước tai nạn.
    .title = Quỹ bảo hiểm tai nạn trả
benefits-entry-accident-commute = Bị tai nạn trên đường đi làm hoặc về nhà hợp lý, do lỗi người khác hoặc không rõ ai gây ra: công ty trợ cấp ít nhất bằng 40 % mức bồi thường. Anh/chị giữ giấy tờ của công an và bệnh viện.
    .title = Tai nạn trên đường đi làm
benefits-entry-accident-recuperation = Điều trị xong mà còn yếu: anh/chị được nghỉ dưỡng sức 5 ngày (suy giảm 15–30 %), 7 ngày (31–50 %) hoặc 10 ngày (từ 51 %), mỗi ngày bằng 30 % mức tham chiếu.
    .title = Dưỡng sức sau tai nạn
benefits-entry-accident-death = Em xin chia buồn. Gia đình được công ty bồi thường ít nhất 30 tháng lương nếu không hoàn toàn do lỗi người mất, quỹ trợ cấp một lần 36 lần mức tham chiếu, thêm mai táng và tuất. Công đoàn sẽ đi cùng gia đình.
    .title = Người thân mất vì tai nạn

## Entries: leaving

benefits-entry-severance = Làm từ đủ 12 tháng, nghỉ đúng luật: mỗi năm không đóng bảo hiểm thất nghiệp (thường là thử việc và trước 2009) được nửa tháng lương. Không có khi đủ điều kiện hưu, bị sa thải hoặc nghỉ trái luật.
    .title = Trợ cấp thôi việc
benefits-entry-notice = Anh/chị báo trước 45 ngày với hợp đồng không thời hạn, 30 ngày với hợp đồng 12–36 tháng, 3 ngày làm việc với hợp đồng dưới 12 tháng. Không cần báo trước khi bị chậm, thiếu lương, bị quấy rối, ngược đãi và vài trường hợp khác.
    .title = Báo trước khi nghỉ việc
benefits-entry-final-pay = Công ty phải trả hết các khoản trong 14 ngày làm việc từ khi hết hợp đồng (vài trường hợp đến 30 ngày), xác nhận thời gian đóng bảo hiểm và trả lại giấy tờ gốc cho anh/chị.
    .title = Thanh toán khi nghỉ việc
benefits-entry-unfair-ending = Công ty phải nhận anh/chị lại, trả lương và đóng bảo hiểm cho thời gian mất việc, thêm ít nhất 2 tháng lương. Nếu anh/chị không muốn về: thêm trợ cấp thôi việc. Anh/chị nên gặp công đoàn sớm vì có thời hiệu.
    .title = Bị cho nghỉ trái luật

## Entries: unemployment

benefits-entry-job-loss = Mất việc vì đổi cơ cấu, công nghệ, lý do kinh tế hay sáp nhập: mỗi năm không đóng bảo hiểm thất nghiệp được 1 tháng lương, ít nhất 2 tháng lương nếu đã làm từ đủ 12 tháng.
    .title = Trợ cấp mất việc
benefits-entry-unemployment-benefit = Đóng từ đủ 12 tháng trong 24 tháng trước khi nghỉ đúng luật: hưởng 60 % bình quân lương 6 tháng cuối, có mức trần theo vùng. Đóng 12–36 tháng được 3 tháng, thêm mỗi 12 tháng đủ được thêm 1, tối đa 12 tháng.
    .title = Trợ cấp thất nghiệp
benefits-entry-unemployment-filing = Nộp trong 3 tháng từ ngày nghỉ việc tại trung tâm dịch vụ việc làm công bất kỳ; tiền tính từ ngày làm việc thứ 11 sau khi đủ hồ sơ. Giấy tờ theo Nghị định 374/2025/NĐ-CP, anh/chị hỏi lại trung tâm.
    .title = Nộp hồ sơ thất nghiệp
benefits-entry-unemployment-training = Khi thất nghiệp, anh/chị được tư vấn tìm việc và được hỗ trợ học phí học nghề tối đa 6 tháng. Anh/chị hỏi tại trung tâm dịch vụ việc làm.
    .title = Hỗ trợ học nghề, tìm việc
benefits-entry-unemployment-ending = Mỗi tháng anh/chị phải báo việc tìm việc làm, nếu không sẽ bị tạm dừng. Từ chối 2 việc, không báo 3 tháng liền hoặc có việc mới đóng bảo hiểm thì chấm dứt. Trong lúc hưởng, quỹ đóng BHYT cho anh/chị.
    .title = Khi đang hưởng thất nghiệp
benefits-entry-unemployment-left-over = Em nghe nói số tháng đóng bảo hiểm thất nghiệp còn lẻ được để dành cho lần sau, nhưng em chưa đọc được văn bản nói điều này. Anh/chị hỏi lại trung tâm dịch vụ việc làm trước khi quyết định.
    .title = Số tháng đóng còn lẻ

## Entries: pension

benefits-entry-pension-age = Năm 2026, việc bình thường: nam 61 tuổi 6 tháng, nữ 57 tuổi; mỗi năm sau nam thêm 3 tháng đến 62, nữ thêm 4 tháng đến 60. Đủ 15 năm làm việc nặng nhọc, độc hại hoặc ở vùng đặc biệt khó khăn thì sớm hơn 5 tuổi.
    .title = Tuổi nghỉ hưu
benefits-entry-pension-rate = Cần đủ 15 năm đóng BHXH bắt buộc. Nữ: 45 % cho 15 năm, mỗi năm thêm 2 %. Nam: 40 % cho 15 năm, mỗi năm thêm 1 % đến dưới 20 năm; 45 % cho 20 năm, rồi mỗi năm thêm 2 %. Tối đa 75 % bình quân lương đóng.
    .title = Lương hưu
benefits-entry-pension-early = Đóng từ đủ 20 năm và suy giảm khả năng lao động: từ 61 % được nghỉ sớm tối đa 5 năm, từ 81 % tối đa 10 năm. Mỗi năm nghỉ sớm giảm 2 % lương hưu.
    .title = Nghỉ hưu trước tuổi
benefits-entry-pension-allowance = Đủ tuổi nghỉ hưu mà đóng chưa đủ 15 năm: anh/chị có thể chọn trợ cấp hằng tháng thay cho rút một lần. Anh/chị hỏi cơ quan BHXH để so hai cách trước khi quyết định.
    .title = Đủ tuổi, chưa đủ 15 năm
benefits-entry-pension-raise = Từ 01/07/2026, lương hưu tháng 06/2026 được tăng 8 %. Người nghỉ hưu trước năm 1995 mà sau đó còn từ 3.500.000 đ trở xuống thì thêm 300.000 đ; trên mức đó mà dưới 3.800.000 đ thì nâng lên 3.800.000 đ.
    .title = Tăng lương hưu
benefits-entry-pension-filing = Hồ sơ hưu nộp cho cơ quan BHXH ít nhất 20 ngày trước ngày hưởng lương hưu: đang đi làm thì công ty nộp, đã nghỉ thì anh/chị tự nộp. BHXH giải quyết trong 20 ngày.
    .title = Hạn nộp hồ sơ hưu

## Entries: lump-sum

benefits-entry-lump-sum = Đóng trước 01/07/2025, nghỉ đủ 12 tháng không đóng và có dưới 20 năm thì được rút. Bắt đầu đóng từ 01/07/2025 thì chỉ vài trường hợp đặc biệt. Rút là mất lương hưu và các năm đã đóng; anh/chị nên hỏi trước khi rút.
    .title = Rút BHXH một lần
benefits-entry-lump-sum-or-pension = Đủ 15 năm đóng và đủ tuổi thì có lương hưu mỗi tháng đến cuối đời; khi mất, gia đình được mai táng và tuất. Rút rồi thì những năm đó mất hẳn. Em tính được cả hai để anh/chị so trước khi quyết định.
    .title = Rút hay chờ lương hưu

## Entries: bereavement

benefits-entry-funeral = Em xin chia buồn. Người mất đã đóng BHXH bắt buộc từ đủ 12 tháng hoặc đang hưởng lương hưu: người lo mai táng được 10 lần mức tham chiếu (25.300.000 đ từ 01/07/2026).
    .title = Trợ cấp mai táng
benefits-entry-survivors = Em xin chia buồn. Người mất đã đóng từ đủ 15 năm hoặc đang hưởng lương hưu: mỗi người thân đủ điều kiện được 50 % mức tham chiếu mỗi tháng (70 % nếu không ai nuôi), tối đa 4 người. Nộp trong 90 ngày.
    .title = Tiền tuất cho người thân
benefits-entry-survivors-once = Em xin chia buồn. Không ai đủ điều kiện tuất hằng tháng thì gia đình nhận một lần: 1,5 tháng lương bình quân cho mỗi năm đóng trước 2014, 2 tháng cho mỗi năm từ 2014, ít nhất 3 tháng. Người đang hưởng lương hưu mất thì tính cách khác.
    .title = Tuất một lần
benefits-entry-survivors-filing = Em xin chia buồn. Gia đình nộp giấy chứng tử và hồ sơ trong 90 ngày từ ngày mất: cho công ty nếu người mất đang đi làm, cho cơ quan BHXH nếu không. BHXH giải quyết trong 10 ngày làm việc.
    .title = Hạn nộp hồ sơ tử tuất

## Entries: overtime

benefits-entry-overtime-pay = Làm thêm ban ngày: ngày thường 150 %, ngày nghỉ hằng tuần 200 %, ngày lễ 300 % giờ lương thường; 300 % chưa gồm lương ngày lễ của người lãnh lương ngày. Làm thêm ban đêm cao hơn. Em có thể tính giúp anh/chị.
    .title = Tiền làm thêm giờ
benefits-entry-night-work = Làm từ 22 giờ đến 6 giờ: thêm ít nhất 30 %. Làm thêm vào ban đêm: ngày thường 200 % (210 % nếu đã làm thêm ban ngày), ngày nghỉ hằng tuần 270 %, ngày lễ 390 %. Em có thể tính giúp anh/chị.
    .title = Tiền làm đêm
benefits-entry-overtime-limits = Làm thêm cần anh/chị đồng ý: mỗi ngày tối đa 50 % giờ bình thường, 40 giờ một tháng, 200 giờ một năm (vài ngành 300). Theo Nghị quyết 17/2022/UBTVQH15 có nơi đến 60 giờ một tháng; anh/chị nên hỏi lại công đoàn.
    .title = Giới hạn làm thêm

## Entries: rest

benefits-entry-annual-leave = Làm đủ 12 tháng: 12 ngày phép, 14 ngày nếu việc nặng nhọc, độc hại, 16 ngày nếu đặc biệt nặng nhọc. Đủ mỗi 5 năm làm cùng công ty thêm 1 ngày. Chưa đủ 12 tháng thì tính theo số tháng. Em có thể tính giúp anh/chị.
    .title = Phép năm
benefits-entry-unused-leave = Khi thôi việc hay mất việc mà còn phép chưa nghỉ, công ty phải trả tiền những ngày đó theo lương hợp đồng của tháng liền trước. Em có thể tính giúp anh/chị.
    .title = Tiền phép chưa nghỉ
benefits-entry-public-holidays = Mỗi năm anh/chị có 12 ngày lễ hưởng lương: 01/01, 5 ngày Tết, Giỗ Tổ, 30/04, 01/05, 2 ngày Quốc khánh và Ngày Văn hoá Việt Nam 24/11 (từ 01/07/2026). Lễ trùng ngày nghỉ hằng tuần thì nghỉ bù ngày làm việc kế tiếp.
    .title = Ngày lễ, Tết
benefits-entry-personal-leave = Nghỉ hưởng nguyên lương: bản thân cưới 3 ngày; con cưới 1 ngày; cha mẹ hai bên, vợ, chồng, con mất 3 ngày. Nghỉ 1 ngày không lương: ông, bà, anh, chị, em ruột mất; cha, mẹ, anh, chị, em ruột cưới. Anh/chị báo công ty trước.
    .title = Nghỉ cưới, nghỉ tang

## Entries: wages

benefits-entry-late-wages = Công ty phải trả lương đúng hạn. Chỉ khi bất khả kháng mới được chậm, không quá 30 ngày; chậm từ 15 ngày phải trả thêm ít nhất tiền lãi gửi 1 tháng của ngân hàng trả lương. Anh/chị có thể báo công đoàn.
    .title = Chậm lương
benefits-entry-minimum-wage = Từ 01/01/2026, lương tối thiểu tháng của vùng I, II, III, IV là 5.310.000 đ, 4.730.000 đ, 4.140.000 đ và 3.700.000 đ. Vùng theo xã, phường nơi anh/chị làm việc.
    .title = Lương tối thiểu
benefits-entry-part-month-wage = Lương một ngày là lương tháng chia cho số ngày công bình thường của tháng đó (công ty chọn số ngày). Làm không đủ tháng thì lấy lương một ngày nhân số ngày làm và ngày nghỉ có lương. Anh/chị xem phiếu lương.
    .title = Lương tháng làm không đủ ngày
benefits-entry-probation-wage = Lương thử việc ít nhất 85 % lương của công việc đó. Thời gian tối đa: quản lý doanh nghiệp 180 ngày; việc cần bằng cao đẳng trở lên 60 ngày; cần bằng trung cấp, công nhân kỹ thuật 30 ngày; việc khác 6 ngày làm việc.
    .title = Thử việc
benefits-entry-wage-deduction = Công ty chỉ được trừ lương để bồi thường hư hỏng tài sản, mỗi tháng không quá 30 % lương sau khi trừ bảo hiểm và thuế. Phạt tiền, cắt lương thay kỷ luật là trái luật. Anh/chị được biết lý do trừ.
    .title = Trừ lương, phạt tiền
benefits-entry-insurance-deduction = Mỗi tháng người lao động đóng 10,5 % lương đóng bảo hiểm: BHXH 8 %, BHYT 1,5 %, thất nghiệp 1 %. Công ty đóng phần của công ty, không được trừ vào lương. Lương đóng có mức trần.
    .title = Tiền bảo hiểm trừ vào lương
benefits-entry-insurance-late = Công ty phải đóng BHXH của mỗi tháng chậm nhất vào ngày cuối tháng sau. Chậm hoặc trốn đóng thì phải nộp thêm 0,03 % mỗi ngày. Anh/chị xem trên VssID có tháng nào thiếu không rồi báo công đoàn.
    .title = Công ty chậm đóng bảo hiểm

## Entries: dues

benefits-entry-union-dues = Theo Quyết định 61/QĐ-TLĐ, từ 01/07/2025 đoàn phí là 0,5 % lương đóng BHXH. Ở công ty, mức cao nhất bằng 10 % lương cơ sở (253.000 đ từ 01/07/2026). Đang hưởng BHXH hay nghỉ không lương từ 1 tháng thì miễn. Công đoàn cơ sở có thể thu cao hơn; anh/chị nên hỏi lại.
    .title = Đoàn phí công đoàn
benefits-entry-union-fund = Công ty đóng kinh phí công đoàn bằng 2 % quỹ lương đóng BHXH, kể cả nơi chưa có công đoàn, chậm nhất ngày cuối tháng sau. Khoản này công ty chịu, không được trừ vào lương người lao động. Bị trừ thì anh/chị báo công đoàn.
    .title = Kinh phí công đoàn 2 %

## Entries: union-care

benefits-entry-union-visits = Đoàn viên công đoàn được công đoàn thăm hỏi, giúp khi ốm đau, thai sản, khó khăn, hoạn nạn. Mức tiền do từng công đoàn cơ sở quy định; anh/chị hỏi ban chấp hành công đoàn của mình.
    .title = Thăm hỏi, giúp lúc khó khăn
benefits-entry-union-lawyer = Công đoàn giúp đoàn viên công đoàn miễn phí: tư vấn và soạn đơn, bảo vệ khi kiện tụng, đại diện ngoài toà án. Anh/chị nhắn cho cán bộ công đoàn để được hẹn.
    .title = Tư vấn, bảo vệ pháp luật
benefits-entry-union-inquiry = Công đoàn tham gia điều tra tai nạn lao động. Anh/chị báo công đoàn sớm và giữ lại giấy tờ, hình ảnh, tên người chứng kiến.
    .title = Công đoàn cùng điều tra tai nạn
benefits-entry-union-housing = Đoàn viên công đoàn có quyền thuê nhà ở xã hội của công đoàn. Nơi nào có nhà và cách đăng ký thì anh/chị hỏi công đoàn cơ sở.
    .title = Thuê nhà ở xã hội
benefits-entry-union-tet = Theo Kế hoạch 34/KH-TLĐ, Tết 2026 có quà 1.300.000 đ cho người khó khăn được chọn, Chợ Tết, bữa cơm tất niên, xe tàu về quê. Tết sau có thể khác; anh/chị hỏi lại công đoàn cơ sở.
    .title = Chăm lo Tết
benefits-entry-union-shelter = Một số công đoàn tỉnh có giúp xây, sửa nhà (Mái ấm Công đoàn). Mức và điều kiện mỗi nơi một khác, em chưa chắc nơi anh/chị còn áp dụng; anh/chị hỏi lại công đoàn cơ sở.
    .title = Mái ấm Công đoàn
benefits-entry-union-loan = Ở TP.HCM có Quỹ CEP của công đoàn cho người lao động nghèo vay vốn. Em chưa có thông tin mới về mức vay và lãi; anh/chị hỏi lại công đoàn cơ sở trước khi vay.
    .title = Vay vốn Quỹ CEP

## Entries: disputes

benefits-entry-dispute-limits = Từ ngày biết quyền lợi bị xâm phạm, anh/chị có 6 tháng để nhờ hoà giải viên, 9 tháng để nhờ trọng tài và 1 năm để kiện ra toà. Nên làm sớm và giữ giấy tờ. Công đoàn giúp viết đơn, đi cùng anh/chị.
    .title = Còn kiện được không
benefits-entry-mediation = Phần lớn tranh chấp phải qua hoà giải viên trước khi ra toà; hoà giải xong trong 5 ngày làm việc. Không bắt buộc khi bị sa thải, bị cho nghỉ, đòi bồi thường hay trợ cấp khi nghỉ, tranh chấp bảo hiểm, giúp việc gia đình.
    .title = Hoà giải lao động
benefits-entry-complaints = Khiếu nại lần đầu gửi công ty trong 180 ngày từ khi biết việc làm sai; công ty giải quyết trong 30 ngày, việc phức tạp 45 ngày. Không đồng ý thì khiếu nại lần hai trong 30 ngày. Vùng sâu, vùng xa lâu hơn.
    .title = Khiếu nại công ty
benefits-entry-fines = Mức phạt tuỳ việc làm sai và số người bị ảnh hưởng; công ty, tổ chức bị phạt gấp đôi cá nhân. Việc từ 10/09/2026 theo Nghị định 283/2026/NĐ-CP, việc trước đó theo nghị định cũ. Cơ quan có thẩm quyền quyết định.
    .title = Công ty làm sai bị phạt sao
