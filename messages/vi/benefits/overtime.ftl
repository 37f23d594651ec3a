benefits-code-lam_them_gio = Tiền làm thêm giờ
benefits-code-lam_dem = Tiền làm đêm
benefits-code-lam_them_ban_dem = Tiền làm thêm ban đêm
benefits-code-gioi_han_lam_them = Giới hạn giờ làm thêm
benefits-step-hourly-wage = Giờ lương thường: { $daily } một ngày chia { $hours } giờ.
benefits-step-overtime-rate = { $day ->
    [weekly_rest] Làm thêm ngày nghỉ hằng tuần, ban ngày: { $rate } % giờ lương thường.
    [public_holiday] Làm thêm ngày lễ, Tết, ban ngày: { $rate } % giờ lương thường.
   *[weekday] Làm thêm ngày thường, ban ngày: { $rate } % giờ lương thường.
}
benefits-step-night-rate = Làm đêm trong giờ bình thường: thêm { $extra } %, thành { $rate } % giờ lương thường.
benefits-step-night-overtime-rate = Làm thêm ban đêm: { $base } % làm thêm, { $night } % làm đêm và { $share } % theo giờ ban ngày của ngày đó, cộng thành { $rate } %.
benefits-step-overtime-amount = { $wage } × { $rate } % × { $hours } giờ = { $amount }.
benefits-step-holiday-pay = Người lãnh lương ngày còn được lương của chính ngày lễ: { $amount }.
benefits-step-overtime-total = Cộng lại: { $overtime } + { $holiday } = { $total }.
benefits-step-limit-month = Trong tháng: { $hours } giờ làm thêm, giới hạn { $limit } giờ.
benefits-step-limit-month-doubt = Theo Nghị quyết 17/2022/UBTVQH15, có nơi được làm thêm đến { $reported } giờ một tháng. Em chưa kiểm tra được, anh/chị nên hỏi lại công đoàn.
benefits-step-limit-year = Trong năm: { $hours } giờ làm thêm, giới hạn { $limit } giờ.
benefits-step-limit-day = Một ngày làm bình thường { $normal } giờ thì được làm thêm tối đa { $limit } giờ.
benefits-step-limit-day-worked = Trong ngày: { $hours } giờ làm thêm, giới hạn { $limit } giờ.

## Overtime

benefits-overtime-title = Tính tiền làm thêm, làm đêm
benefits-overtime-work = Anh/chị muốn tính giờ nào ạ? Ban đêm là từ 22 giờ đến 6 giờ sáng.
    .day = Làm thêm ban ngày
    .night = Làm thêm ban đêm
    .shift = Ca đêm, không làm thêm
benefits-overtime-day-type = Hôm đó là ngày gì ạ?
    .weekday = Ngày làm việc thường
    .weekly-rest = Ngày nghỉ hằng tuần
    .public-holiday = Ngày lễ, Tết
    .unsure = Không biết
benefits-overtime-day-type-help = Ngày nghỉ hằng tuần là ngày công ty cho nghỉ mỗi tuần, thường là Chủ nhật. Ngày lễ, Tết là ngày nghỉ chung của Nhà nước. Còn lại là ngày thường.
benefits-overtime-before = Trước giờ đêm đó, trong ngày anh/chị đã làm thêm ban ngày chưa ạ?
    .yes = Có
    .no = Không
    .unsure = Không biết
benefits-overtime-wage-kind = Anh/chị được trả lương theo cách nào ạ?
    .monthly = Theo tháng
    .daily = Theo ngày
    .hourly = Theo giờ
    .unsure = Chưa rõ, xem % thôi
benefits-overtime-monthly-wage = Lương một tháng của anh/chị bao nhiêu ạ? Không kể tiền làm thêm, làm đêm, thưởng, tiền ăn, xăng xe, nhà ở. Ví dụ: 8 triệu.
benefits-overtime-daily-wage = Lương một ngày của anh/chị bao nhiêu ạ? Ví dụ: 350 nghìn.
benefits-overtime-hourly-wage = Lương một giờ làm bình thường của anh/chị bao nhiêu ạ? Ví dụ: 45 nghìn.
benefits-overtime-month-days = Tháng đó công ty tính bao nhiêu ngày công bình thường ạ?
    .unsure = Không biết
benefits-overtime-day-hours = Một ngày bình thường anh/chị làm mấy giờ, không kể làm thêm ạ?
    .unsure = Không biết
benefits-overtime-day-hours-long = Một ngày làm bình thường không dài như vậy. Anh/chị cho em số giờ chưa kể làm thêm, ví dụ: 8.
benefits-overtime-hours = Hôm đó là mấy giờ như vậy ạ? Ví dụ: 3, hoặc 2 tiếng rưỡi.
benefits-overtime-hours-none = 0 giờ thì không có gì để tính. Anh/chị cho em số giờ, ví dụ: 3.
benefits-overtime-hours-window = { $work ->
    [day] Ban ngày chỉ từ 6 giờ đến 22 giờ, nhiều nhất { $most } giờ. Giờ sau 22 giờ em tính riêng. Anh/chị gõ lại giúp em.
   *[night] Ban đêm chỉ từ 22 giờ đến 6 giờ, nhiều nhất { $most } giờ. Giờ ban ngày em tính riêng. Anh/chị gõ lại giúp em.
}
benefits-overtime-hours-full = Ngày { $on } anh/chị đã kể { $told } giờ, cộng thêm thì quá 24 giờ. Anh/chị xem lại số giờ giúp em.
benefits-overtime-on = Anh/chị làm vào ngày nào ạ? Ví dụ: hôm qua, hoặc 15/11/2026.
benefits-overtime-edit = Anh/chị muốn sửa câu nào ạ?
    .work = Loại giờ
    .day-type = Loại ngày
    .before = Làm thêm trước đó
    .wage-kind = Cách trả lương
    .monthly-wage = Lương tháng
    .daily-wage = Lương ngày
    .hourly-wage = Lương giờ
    .month-days = Số ngày công
    .day-hours = Giờ làm một ngày
    .hours = Số giờ
    .on = Ngày làm
benefits-overtime-sum = Theo luật, anh/chị được trả ít nhất { $amount } cho những giờ này (chưa trừ thuế).
benefits-overtime-sum-range = Theo luật, anh/chị được trả ít nhất từ { $low } đến { $high } cho những giờ này (chưa trừ thuế), tuỳ chỗ chưa rõ bên dưới.
benefits-overtime-rate = Theo luật, mỗi giờ này được trả ít nhất { $low } % giờ lương thường.
benefits-overtime-rate-range = Theo luật, mỗi giờ này được trả ít nhất { $low } % hoặc { $high } % giờ lương thường, tuỳ chỗ chưa rõ bên dưới.
benefits-overtime-hour-monthly = Giờ lương thường: { $wage } một tháng chia { $days } ngày công, chia { $hours } giờ = { $hour } (làm tròn).
benefits-overtime-hour-daily = Giờ lương thường: { $wage } một ngày chia { $hours } giờ = { $hour } (làm tròn).
benefits-overtime-days-assumed = Em tạm lấy { $days } ngày công; nếu tháng đó ít ngày công hơn thì giờ lương cao hơn.
benefits-overtime-hours-assumed = Em tạm lấy { $hours } giờ một ngày; nếu anh/chị làm ít giờ hơn thì giờ lương cao hơn.
benefits-overtime-before-no = Nếu chưa làm thêm ban ngày trước đó:
benefits-overtime-before-yes = Nếu đã làm thêm ban ngày trước đó:
benefits-overtime-line = • { $on }: { $hours } giờ × { $rate } % = { $low }
benefits-overtime-line-range = • { $on }: { $hours } giờ đêm, từ { $low } đến { $high }

## Limits of overtime

benefits-limits-title = Kiểm tra giờ làm thêm
benefits-limits-month-hours = Tháng này anh/chị làm thêm bao nhiêu giờ ạ?
    .unsure = Không biết
benefits-limits-year-hours = Từ đầu năm đến nay anh/chị làm thêm bao nhiêu giờ ạ?
    .unsure = Không biết
benefits-limits-year-less = Số giờ cả năm không thể ít hơn { $month } giờ của tháng này. Anh/chị xem lại giúp em, hoặc bấm “Không biết”.
benefits-limits-special = Nơi anh/chị làm có thuộc ngành được làm thêm đến 300 giờ một năm không ạ? Ví dụ: gia công xuất khẩu dệt may, da giày, điện tử, thuỷ sản.
    .yes = Có
    .no = Không
    .unsure = Không biết
benefits-limits-edit = Anh/chị muốn sửa câu nào ạ?
    .month-hours = Giờ trong tháng
    .year-hours = Giờ trong năm
    .special = Ngành
benefits-limits-within = Số giờ làm thêm này còn trong giới hạn của luật.
benefits-limits-over = Số giờ làm thêm này vượt giới hạn của luật.
benefits-limits-depends = Số giờ làm thêm này vượt giới hạn, trừ khi nơi anh/chị thuộc ngành được làm thêm đến 300 giờ một năm.
