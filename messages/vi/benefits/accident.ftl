# Occupational accident and disease.

benefits-code-tnld_quy_mot_lan = Trợ cấp tai nạn một lần (quỹ)
benefits-code-tnld_quy_hang_thang = Trợ cấp tai nạn hằng tháng (quỹ)
benefits-code-tnld_boi_thuong_nsdld = Công ty bồi thường tai nạn
benefits-code-tnld_tro_cap_nsdld = Công ty trợ cấp tai nạn
benefits-code-tnld_chet = Người thân mất vì tai nạn lao động
benefits-code-duong_suc_sau_tnld = Dưỡng sức sau tai nạn lao động

benefits-step-accident-by-loss = Theo mức suy giảm: { $times } lần mức tham chiếu { $level }.
benefits-step-accident-by-years = Theo { $years } năm đóng quỹ: { $rate } tháng lương × { $salary }.
benefits-step-accident-monthly-loss = Theo mức suy giảm: { $pct } % mức tham chiếu { $level } mỗi tháng.
benefits-step-accident-monthly-years = Theo { $years } năm đóng quỹ: { $rate } % lương { $salary } mỗi tháng.
benefits-step-accident-sum = Cộng lại: { $first } + { $second } = { $total }.
benefits-step-accident-months = Suy giảm { $lost } %: bồi thường ít nhất { $months } tháng lương.
benefits-step-accident-own-fault = Do lỗi hoàn toàn của người lao động thì ít nhất bằng { $pct } %: { $months } tháng lương.
benefits-step-accident-commute = Tai nạn trên đường đi làm thì ít nhất bằng { $pct } %: { $months } tháng lương.
benefits-step-accident-wage = { $months } tháng × { $wage } lương bình quân.
benefits-step-accident-death-fund = Quỹ trả một lần: 36 × { $level } = { $amount }.
benefits-step-accident-funeral = Trợ cấp mai táng: 10 × { $level } = { $amount }.
benefits-step-rest-most = Được nghỉ dưỡng sức tối đa { $days } ngày (tính cả ngày nghỉ).
benefits-step-rest-paid = { $days } ngày × { $daily } một ngày (30 % mức tham chiếu).

benefits-failing-accident-light = Suy giảm { $lost } % thì chưa được; phải từ { $least } % trở lên theo kết luận giám định.
benefits-failing-accident-monthly-instead = Suy giảm { $lost } % thì quỹ trả hằng tháng, không trả một lần. Anh/chị xem mục trợ cấp hằng tháng.
benefits-failing-accident-one-off-instead = Suy giảm { $lost } % thì quỹ trả một lần; trả hằng tháng là từ { $least } %. Anh/chị xem mục trợ cấp một lần.
benefits-failing-accident-recuperation = Suy giảm { $lost } % thì chưa có dưỡng sức; phải từ { $least } % trở lên.

benefits-note-accident-full = Không hoàn toàn do lỗi của người lao động nên được bồi thường đủ. Đây là mức ít nhất, công ty có thể trả cao hơn.
benefits-note-accident-death-survivors = Gia đình còn có thể hưởng tuất hằng tháng hoặc một lần. Anh/chị xem thêm mục tiền tuất.

benefits-paper-accident-hospital = Giấy ra viện hoặc trích sao bệnh án
benefits-paper-accident-council = Biên bản giám định mức suy giảm khả năng lao động
benefits-paper-accident-minutes = Biên bản điều tra tai nạn lao động
benefits-paper-accident-police = Giấy của công an nếu là tai nạn giao thông

benefits-filing-accident-fund = Anh/chị đưa giấy tờ cho công ty. Công ty nộp cơ quan BHXH trong 30 ngày từ khi đủ giấy tờ; BHXH giải quyết trong 10 ngày.
benefits-filing-accident-employer = Công ty phải trả trong 5 ngày kể từ khi có kết luận giám định. Chậm trả thì anh/chị báo công đoàn.
benefits-filing-accident-death = Công ty trả trong 5 ngày từ khi có biên bản điều tra. Hồ sơ hưởng quỹ: nộp công ty hoặc cơ quan BHXH trong 90 ngày từ ngày mất. Công đoàn sẽ đi cùng gia đình.
benefits-filing-accident-recuperation = Công ty cùng công đoàn cơ sở quyết định số ngày, rồi lập danh sách gửi cơ quan BHXH.

benefits-if-tnld_quy_mot_lan-fund_contribution_years = Em tạm tính { $value } năm đóng quỹ; đóng lâu hơn thì được nhiều hơn.
benefits-if-tnld_quy_hang_thang-fund_contribution_years = Em tạm tính { $value } năm đóng quỹ; đóng lâu hơn thì được nhiều hơn.
benefits-ask-tnld_chet-on = Em xin chia buồn. Tai nạn xảy ra, người thân mất ngày nào ạ? Ví dụ: 21/10/2026.
    .field = Ngày mất
