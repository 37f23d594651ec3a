# Dues and the union fund.

benefits-code-doan_phi = Đoàn phí công đoàn
benefits-code-kinh_phi_cong_doan = Kinh phí công đoàn (công ty đóng)
benefits-step-dues = { $base } × { $rate } % = { $sum }.
benefits-step-dues-cap = Không quá { $cap } một tháng (10 % lương cơ sở).
benefits-step-dues-fixed = Nơi đóng mức cố định: ít nhất { $least } một tháng (0,5 % lương cơ sở).
benefits-step-dues-local = Công đoàn cơ sở đã quyết mức { $rate } %: { $sum }, phần hơn { $more } để lại hết cho công đoàn cơ sở.
benefits-step-dues-exempt = { $why ->
    [insurance_benefit] Tháng hưởng trợ cấp BHXH từ 1 tháng trở lên thì không phải đóng.
    [unpaid_leave] Nghỉ không lương từ 1 tháng trở lên thì không phải đóng.
   *[paused] Đang tạm dừng sinh hoạt thì không phải đóng.
}
benefits-step-fund = { $payroll } quỹ lương đóng BHXH × { $pct } % = { $sum }, công ty đóng, không trừ của người lao động.
benefits-step-fund-split = Theo quyết định của Tổng Liên đoàn, công đoàn cơ sở giữ { $pct } %: { $own }; phần còn lại { $upper }.
benefits-step-fund-dues = Trong { $collected } đoàn phí thu được, công đoàn cơ sở giữ { $share }.
benefits-step-fund-deadline = Tiền tháng { $month }: chậm nhất ngày { $on }; từ ngày { $unpaid } mà chưa nộp thì coi là không đóng.
benefits-filing-dues = Đoàn phí thường được trừ qua lương hoặc nộp cho tổ công đoàn. Thấy chưa đúng, anh/chị hỏi ban chấp hành công đoàn cơ sở.
benefits-filing-union-fund = Công ty nộp hằng tháng. Anh/chị muốn xem công đoàn chi tiêu thế nào thì hỏi ban chấp hành; tài chính phải công khai mỗi năm.
benefits-if-doan_phi-unit_type = Em tạm tính cho doanh nghiệp ngoài nhà nước ({ $value }).
benefits-ask-unit_type = Nơi anh/chị làm thuộc loại nào ạ?
    .U1 = Đơn vị sự nghiệp công
    .U2 = Doanh nghiệp nhà nước
    .U3 = Doanh nghiệp khác
    .U4 = Nghiệp đoàn, không rõ lương
    .field = Loại đơn vị
benefits-ask-month = Đoàn phí của tháng nào ạ? Ví dụ: 11/2026.
    .field = Tháng
benefits-ask-local_rate_pct = Công đoàn cơ sở thu bao nhiêu % ạ? Ví dụ: 1.
    .field = Mức riêng
benefits-ask-local_amount = Công đoàn cơ sở thu bao nhiêu một tháng ạ? Ví dụ: 20 nghìn.
    .field = Mức cố định
benefits-ask-exempt = Anh/chị có thuộc trường hợp được miễn không ạ?
    .insurance-benefit = Đang hưởng BHXH
    .unpaid-leave = Nghỉ không lương
    .paused = Tạm dừng sinh hoạt
    .field = Được miễn
benefits-ask-payroll = Quỹ lương đóng BHXH của tháng là bao nhiêu ạ? Ví dụ: 1 tỷ.
    .field = Quỹ lương
benefits-ask-dues_collected = Đoàn phí thu được là bao nhiêu ạ? Ví dụ: 10 triệu.
    .field = Đoàn phí thu
benefits-result-base_amount = Mức chung: { $value }
benefits-result-unpaid_from = Coi là không đóng từ ngày { $value }
benefits-result-grassroots_share = Công đoàn cơ sở giữ: { $value }
benefits-result-upper_share = Công đoàn cấp trên: { $value }
benefits-result-dues_share = Phần đoàn phí giữ lại: { $value }
benefits-result-doan_phi-excess = Phần thu thêm: { $value }
