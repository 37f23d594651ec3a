# One line for every result of a calculation. The value arrives as people read it; yes or no as true, false.

benefits-result-additional_min = Thêm vì công ty không nhận lại, ít nhất: { $value }
benefits-result-after_8pct = Sau khi tăng 8 %: { $value }
benefits-result-also_receives_wage = { $value ->
    [true] Đi làm sớm vẫn có thêm lương.
   *[false] Không có thêm lương.
}
benefits-result-amount = Số tiền: { $value }
benefits-result-amount_month = Cả nhà mỗi tháng: { $value }
benefits-result-arbitration_by = Nhờ trọng tài chậm nhất: { $value }
benefits-result-arbitration_still_possible = { $value ->
    [true] Còn kịp nhờ trọng tài.
   *[false] Đã hết hạn nhờ trọng tài.
}
benefits-result-benefit_starts = Tiền tính từ ngày: { $value }
benefits-result-bhtn = Bảo hiểm thất nghiệp: { $value }
benefits-result-bhxh = BHXH: { $value }
benefits-result-bhxh_decide_days = BHXH giải quyết trong { $value } ngày
benefits-result-bhyt = BHYT: { $value }
benefits-result-calculated = Tính theo công thức: { $value }
benefits-result-calendar_days = Số ngày theo lịch: { $value }
benefits-result-cap = Mức cao nhất: { $value }
benefits-result-compliant = { $value ->
    [true] Đúng luật.
   *[false] Không đúng luật.
}
benefits-result-copay = Anh/chị trả: { $value }
benefits-result-copy_of_minutes_working_days = Nhận bản sao biên bản trong { $value } ngày làm việc
benefits-result-counts_as_month = { $value ->
    [true] Tháng đó được tính phép.
   *[false] Tháng đó không được tính phép.
}
benefits-result-court_by = Kiện ra toà chậm nhất: { $value }
benefits-result-court_still_possible = { $value ->
    [true] Còn kịp kiện ra toà.
   *[false] Đã hết hạn kiện ra toà.
}
benefits-result-daily_amount = Mỗi ngày: { $value }
benefits-result-daily_wage = Lương một ngày: { $value }
benefits-result-day_off = { $value ->
    [true] Hôm đó được nghỉ.
   *[false] Hôm đó không phải ngày nghỉ lễ.
}
benefits-result-days = Được nghỉ { $value } ngày
benefits-result-days_exact = Tính ra { $value } ngày
benefits-result-days_floor = Chắc chắn được ít nhất { $value } ngày
benefits-result-days_late = Trả chậm { $value } ngày
benefits-result-deadline = Công ty phải đóng chậm nhất: { $value }
benefits-result-decide_by = Phải giải quyết chậm nhất: { $value }
benefits-result-decree = Theo Nghị định { $value }
benefits-result-earliest_end = Nghỉ được sớm nhất: { $value }
benefits-result-earliest_hint = { $value }
benefits-result-eligible = { $value ->
    [true] Đủ điều kiện, theo những gì anh/chị cho biết.
   *[false] Chưa đủ điều kiện.
}
benefits-result-employer_allowance = Công ty trợ cấp ít nhất: { $value }
benefits-result-employer_compensation = Công ty bồi thường ít nhất: { $value }
benefits-result-employer_submit_by = Nộp hồ sơ chậm nhất: { $value }
benefits-result-excess = Trừ quá mức: { $value }
benefits-result-expired = { $value ->
    [true] Đã hết hạn khiếu nại.
   *[false] Còn trong hạn khiếu nại.
}
benefits-result-extra_min = Bồi thường thêm ít nhất: { $value }
benefits-result-extra_payable = Công ty phải nộp thêm: { $value }
benefits-result-file_by = Nộp hồ sơ chậm nhất: { $value }
benefits-result-fine_range = Mức phạt: { $value }
benefits-result-finish_by = Hoà giải xong chậm nhất: { $value }
benefits-result-first_complaint_by = Khiếu nại lần đầu chậm nhất: { $value }
benefits-result-fund_one_off_36x = Quỹ trả gia đình một lần: { $value }
benefits-result-fund_pays = BHYT trả: { $value }
benefits-result-fund_pays_100_from_now = { $value ->
    [true] Từ nay đến hết năm, BHYT trả 100 %.
   *[false] Chưa được BHYT trả 100 %.
}
benefits-result-funeral_10x = Trợ cấp mai táng: { $value }
benefits-result-holiday_pay = Lương của chính ngày lễ: { $value }
benefits-result-interest = Tiền lãi ít nhất: { $value }
benefits-result-interest_due = { $value ->
    [true] Công ty phải trả thêm tiền lãi.
   *[false] Công ty chưa phải trả thêm tiền lãi.
}
benefits-result-keeps_remaining_benefit = { $value ->
    [true] Vẫn hưởng đủ tiền thai sản.
   *[false] Không giữ được phần tiền còn lại.
}
benefits-result-leave_amount = Tiền những ngày nghỉ: { $value }
benefits-result-leave_benefit = Tiền những tháng nghỉ sinh: { $value }
benefits-result-leave_last_day = Ngày nghỉ cuối: { $value }
benefits-result-leave_months = Được nghỉ { $value } tháng
benefits-result-max_days = Tối đa { $value } ngày
benefits-result-max_days_year = Mỗi năm tối đa { $value } ngày làm việc
benefits-result-max_deduction = Được trừ nhiều nhất: { $value }
benefits-result-max_overtime_day = Mỗi ngày làm thêm tối đa { $value } giờ
benefits-result-may_leave_immediately = { $value ->
    [true] Được nghỉ ngay, không cần báo trước.
   *[false] Phải báo trước rồi mới nghỉ.
}
benefits-result-may_return_early = { $value ->
    [true] Được đi làm sớm.
   *[false] Chưa được đi làm sớm.
}
benefits-result-mediation_by = Nhờ hoà giải viên chậm nhất: { $value }
benefits-result-mediation_required = { $value ->
    [true] Phải hoà giải trước khi kiện.
   *[false] Không cần hoà giải, kiện thẳng được.
}
benefits-result-mediation_still_possible = { $value ->
    [true] Còn kịp nhờ hoà giải viên.
   *[false] Đã hết hạn nhờ hoà giải viên.
}
benefits-result-min_total = Tổng cộng ít nhất: { $value }
benefits-result-minimum = Mức thấp nhất theo luật: { $value }
benefits-result-minimum_hourly = Mức thấp nhất một giờ: { $value }
benefits-result-monthly_amount = Mỗi tháng: { $value }
benefits-result-monthly_benefit = Mỗi tháng nghỉ: { $value }
benefits-result-months = Số tháng được tính: { $value }
benefits-result-months_of_pension = Bằng { $value } tháng lương hưu
benefits-result-months_of_salary = Bằng { $value } tháng lương đóng bình quân
benefits-result-months_of_wage = Bằng { $value } tháng lương
benefits-result-name = Ngày: { $value }
benefits-result-notice_days = Báo trước { $value } ngày
benefits-result-one_off = Trợ cấp một lần: { $value }
benefits-result-one_off_on_retirement = Thêm một lần khi nghỉ hưu: { $value }
benefits-result-overtime_amount = Tiền làm thêm: { $value }
benefits-result-paid = { $value ->
    [true] Nghỉ có hưởng lương.
   *[false] Nghỉ không hưởng lương.
}
benefits-result-paid_days = Số ngày được trả: { $value } ngày
benefits-result-paid_visits = Số lần khám được trả: { $value }
benefits-result-part_by_disability = Phần theo mức suy giảm: { $value }
benefits-result-part_by_years = Phần theo năm đóng: { $value }
benefits-result-pay_all_by = Công ty trả hết chậm nhất: { $value }
benefits-result-pay_within_days = Công ty phải trả trong { $value } ngày từ khi có kết luận
benefits-result-pension_from = Hưởng lương hưu từ: { $value }
benefits-result-per_relative = Mỗi người thân: { $value } một tháng
benefits-result-public_holiday = { $value ->
    [true] Là ngày lễ.
   *[false] Không phải ngày lễ.
}
benefits-result-rate_pct = Tỷ lệ: { $value } %
benefits-result-raw_deadline = Tính đúng theo lịch thì hết hạn: { $value }
benefits-result-reach_month = Đủ tuổi vào tháng: { $value }
benefits-result-reason = Lý do: { $value }
benefits-result-relatives_submit_by = Gia đình nộp hồ sơ chậm nhất: { $value }
benefits-result-retirement_age = Tuổi nghỉ hưu: { $value }
benefits-result-second_complaint_by = Khiếu nại lần hai chậm nhất: { $value }
benefits-result-severance = Trợ cấp thôi việc: { $value }
benefits-result-shortfall = Trả thiếu: { $value }
benefits-result-shortfall_per_hour = Mỗi giờ trả thiếu: { $value }
benefits-result-threshold = Ngưỡng theo luật: { $value }
benefits-result-total = Tổng cộng: { $value }
benefits-result-type = { $value ->
    [monthly] Trả hằng tháng.
   *[one_off] Trả một lần.
}
benefits-result-ui_eligible_if_other_conditions_met = { $value ->
    [true] Nghỉ vậy vẫn được thất nghiệp nếu đủ điều kiện khác.
   *[false] Nghỉ vậy thì không được trợ cấp thất nghiệp.
}
benefits-result-violation = Sai ở chỗ: { $value }
benefits-result-violations = { $value ->
    [over_40h_month] Quá 40 giờ một tháng.
    [over_200h_year] Quá 200 giờ một năm.
    [over_300h_year] Quá 300 giờ một năm.
    [over_50pct_day] Quá một nửa số giờ bình thường của ngày.
    [over_12h_day] Quá 12 giờ một ngày.
   *[other] Quá hơn một giới hạn làm thêm.
}
benefits-result-wage_back = Tiền lương những ngày không được làm: { $value }
benefits-result-window_from = Tính từ tháng: { $value }
benefits-result-window_to = Đến hết tháng: { $value }
benefits-result-worker_submit_deadline = Anh/chị nộp giấy chậm nhất: { $value }
benefits-result-working_days = Được nghỉ { $value } ngày làm việc
benefits-result-years_counted = Thời gian được tính: { $value } năm
