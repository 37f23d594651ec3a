# Wages and contributions.

benefits-code-thu_viec = Lương thử việc
benefits-code-luong_toi_thieu = Lương tối thiểu vùng
benefits-code-luong_thang_le = Lương tháng làm không đủ ngày
benefits-code-cham_luong = Chậm lương, tiền lãi
benefits-code-khau_tru_luong = Trừ lương tối đa bao nhiêu
benefits-code-trich_dong_bao_hiem = Trừ lương đóng bảo hiểm
benefits-code-cham_dong_bhxh = Công ty chậm đóng BHXH

benefits-step-probation = { $wage } × { $pct } % = { $least }, lương thử việc không được thấp hơn.
benefits-step-short = Được trả { $paid }, thấp hơn { $least }.
benefits-step-minimum-wage = Vùng { $region }: ít nhất { $month } một tháng, { $hour } một giờ.
benefits-step-daily-wage = Lương một ngày: { $wage } chia { $days } ngày công của tháng.
benefits-step-part-month = { $days } ngày làm × { $daily } một ngày.
benefits-step-late-days = Từ { $due } đến { $paid }: chậm { $days } ngày. Từ { $least } ngày trở lên phải trả thêm tiền lãi.
benefits-step-late-interest = { $amount } × { $rate } % một năm × { $days } ngày chia { $year }.
benefits-step-deduction-most = { $wage } thực nhận × { $pct } % = { $most }, trừ nhiều nhất một tháng.
benefits-step-deduction-none = Công ty chỉ được trừ lương để bồi thường thiệt hại; lý do này thì không được trừ đồng nào.
benefits-step-contribution-bounds = Lương { $salary } được tính đóng theo mức { $base } (có mức sàn và mức trần).
benefits-step-contribution = { $fund ->
    [bhxh] BHXH
    [bhyt] BHYT
   *[bhtn] Bảo hiểm thất nghiệp
}: { $base } × { $pct } % = { $sum }.
benefits-step-contribution-deadline = Tiền tháng { $month }: công ty phải đóng chậm nhất ngày { $on }.
benefits-step-contribution-late = { $amount } × { $pct } % × { $days } ngày, công ty phải nộp thêm.

benefits-note-late-violation = Chậm lương không do bất khả kháng là trái luật. Công ty phải trả đủ lương và tiền lãi; thanh tra có thể buộc trả. Anh/chị báo công đoàn sớm.

benefits-word-late-unexcused = trả lương chậm, không do bất khả kháng
benefits-word-late-too-long = chậm quá 30 ngày, dù bất khả kháng cũng trái luật
benefits-word-fine-banned = phạt tiền, cắt lương thay kỷ luật bị cấm
benefits-word-not-damage = trừ lương không phải để bồi thường thiệt hại

benefits-filing-ask-company = Anh/chị giữ hợp đồng, bảng lương rồi hỏi phòng nhân sự. Nếu không được trả lời rõ, anh/chị nhờ công đoàn cơ sở.
benefits-filing-late-wages = Anh/chị giữ bảng lương, sao kê, tin nhắn về ngày trả. Báo công đoàn cơ sở; có thể yêu cầu hoà giải trong 6 tháng từ ngày biết quyền bị xâm phạm.
benefits-filing-late-contribution = Anh/chị xem quá trình đóng trên VssID. Thấy thiếu thì báo công đoàn hoặc cơ quan BHXH (tổng đài 1900 9068).

benefits-if-luong_toi_thieu-region = Nếu nơi làm việc thuộc vùng { $value }
benefits-if-luong_thang_le-standard_working_days = Em tạm lấy { $value } ngày công; tháng ít ngày công hơn thì lương ngày cao hơn.
benefits-if-cham_luong-bank_1month_deposit_rate_pct_year = Nếu lãi gửi 1 tháng là { $value } % một năm
benefits-if-cham_luong-force_majeure = { $value ->
    [true] Em tạm coi là bất khả kháng.
   *[false] Em tạm coi không phải do bất khả kháng (thiên tai, dịch bệnh, hoả hoạn).
}
