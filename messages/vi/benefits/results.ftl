# One line for every result.

benefits-result-additional_min = Thêm ít nhất: { $value }
benefits-result-after_8pct = Sau khi tăng 8 %: { $value }
benefits-result-also_receives_wage = { $value ->
    [true] Vẫn được trả lương cho những ngày đi làm.
   *[false] Không có thêm tiền lương.
}
benefits-result-amount = Số tiền: { $value }
benefits-result-amount_month = Mỗi tháng: { $value }
benefits-result-arbitration_by = Yêu cầu trọng tài: đến hết ngày { $value }
benefits-result-arbitration_still_possible = { $value ->
    [true] Vẫn còn kịp yêu cầu trọng tài.
   *[false] Đã quá hạn yêu cầu trọng tài.
}
benefits-result-benefit_starts = Được hưởng từ ngày { $value }
benefits-result-bhtn = Bảo hiểm thất nghiệp: { $value }
benefits-result-bhxh = BHXH: { $value }
benefits-result-bhxh_decide_days = Cơ quan BHXH giải quyết trong { $value } ngày
benefits-result-bhyt = BHYT: { $value }
benefits-result-calculated = Tính ra: { $value }
benefits-result-calendar_days = Tổng cộng { $value } ngày theo lịch
benefits-result-cap = Mức trần: { $value }
benefits-result-compliant = { $value ->
    [true] Đúng luật.
   *[false] Chưa đúng luật.
}
benefits-result-copay = Anh/chị trả: { $value }
benefits-result-copy_of_minutes_working_days = Bản sao biên bản: trong { $value } ngày làm việc
benefits-result-counts_as_month = { $value ->
    [true] Tính là một tháng.
   *[false] Không tính là một tháng.
}
benefits-result-court_by = Kiện ra toà: đến hết ngày { $value }
benefits-result-court_still_possible = { $value ->
    [true] Vẫn còn kịp kiện ra toà.
   *[false] Đã quá hạn kiện ra toà.
}
benefits-result-daily_amount = Mỗi ngày: { $value }
benefits-result-daily_wage = Lương một ngày: { $value }
benefits-result-day_off = { $value ->
    [true] Được nghỉ.
   *[false] Không phải ngày nghỉ.
}
benefits-result-days = { $value } ngày
benefits-result-days_exact = Tính chính xác: { $value } ngày
benefits-result-days_floor = Ít nhất: { $value } ngày
benefits-result-days_late = Chậm { $value } ngày
benefits-result-deadline = Hạn của công ty: { $value }
benefits-result-decide_by = Phải giải quyết xong trước hết ngày { $value }
benefits-result-decree = Áp dụng: Nghị định { $value }
benefits-result-earliest_end = Nghỉ sớm nhất: ngày { $value }
benefits-result-earliest_hint = Sớm nhất: { $value }
benefits-result-eligible = { $value ->
    [true] Đủ điều kiện.
   *[false] Chưa đủ điều kiện.
}
benefits-result-employer_allowance = Công ty trợ cấp ít nhất: { $value }
benefits-result-employer_compensation = Công ty bồi thường ít nhất: { $value }
benefits-result-employer_submit_by = Nộp hồ sơ chậm nhất: { $value }
benefits-result-excess = Trừ quá: { $value }
benefits-result-expired = { $value ->
    [true] Đã hết hạn.
   *[false] Vẫn còn hạn.
}
benefits-result-extra_min = Thêm ít nhất: { $value }
benefits-result-extra_payable = Công ty nộp thêm: { $value }
benefits-result-file_by = Nộp hồ sơ đến hết ngày { $value }
benefits-result-fine_range = Mức phạt: { $value }
benefits-result-finish_by = Hoà giải xong trước hết ngày { $value }
benefits-result-first_complaint_by = Khiếu nại lần đầu đến hết ngày { $value }
benefits-result-fund_one_off_36x = Quỹ trợ cấp một lần: { $value }
benefits-result-fund_pays = Quỹ BHYT trả: { $value }
benefits-result-fund_pays_100_from_now = { $value ->
    [true] Từ nay đến hết năm quỹ trả toàn bộ phần trong phạm vi bảo hiểm.
   *[false] Chưa được miễn cùng chi trả.
}
benefits-result-funeral_10x = Mai táng: { $value }
benefits-result-holiday_pay = Lương ngày lễ: { $value }
benefits-result-interest = Tiền lãi ít nhất: { $value }
benefits-result-interest_due = { $value ->
    [true] Công ty phải trả thêm tiền lãi.
   *[false] Chưa phải trả tiền lãi.
}
benefits-result-keeps_remaining_benefit = { $value ->
    [true] Vẫn nhận đủ tiền thai sản đến hết thời gian nghỉ.
   *[false] Không giữ được phần còn lại.
}
benefits-result-leave_amount = Tiền nghỉ: { $value }
benefits-result-leave_benefit = Tiền nghỉ sinh: { $value }
benefits-result-leave_last_day = Nghỉ đến hết ngày { $value }
benefits-result-leave_months = Được nghỉ { $value } tháng
benefits-result-max_days = Tối đa { $value } ngày
benefits-result-max_days_year = Một năm tối đa { $value } ngày làm việc
benefits-result-max_deduction = Được trừ nhiều nhất: { $value }
benefits-result-max_overtime_day = Làm thêm tối đa { $value } giờ một ngày
benefits-result-may_leave_immediately = { $value ->
    [true] Được nghỉ ngay, không cần báo trước.
   *[false] Phải báo trước.
}
benefits-result-may_return_early = { $value ->
    [true] Được đi làm sớm.
   *[false] Chưa được đi làm sớm.
}
benefits-result-mediation_by = Yêu cầu hoà giải: đến hết ngày { $value }
benefits-result-mediation_required = { $value ->
    [true] Phải hoà giải trước khi ra trọng tài hoặc toà.
   *[false] Không bắt buộc hoà giải, có thể ra toà ngay.
}
benefits-result-mediation_still_possible = { $value ->
    [true] Vẫn còn kịp yêu cầu hoà giải.
   *[false] Đã quá hạn yêu cầu hoà giải.
}
benefits-result-min_total = Tổng cộng ít nhất: { $value }
benefits-result-minimum = Mức thấp nhất một tháng: { $value }
benefits-result-minimum_hourly = Mức thấp nhất một giờ: { $value }
benefits-result-monthly_amount = Mỗi tháng: { $value }
benefits-result-monthly_benefit = Mỗi tháng nghỉ: { $value }
benefits-result-months = Trong { $value } tháng
benefits-result-months_of_pension = Bằng { $value } tháng lương hưu
benefits-result-months_of_salary = Bằng { $value } tháng lương bình quân
benefits-result-months_of_wage = Bằng { $value } tháng lương
benefits-result-name = { $value }
benefits-result-notice_days = Báo trước { $value } ngày
benefits-result-one_off = Trợ cấp một lần: { $value }
benefits-result-one_off_on_retirement = Thêm một lần khi nghỉ hưu: { $value }
benefits-result-overtime_amount = Tiền làm thêm: { $value }
benefits-result-paid = { $value ->
    [true] Được hưởng nguyên lương.
   *[false] Không hưởng lương.
}
benefits-result-paid_days = Được hưởng { $value } ngày
benefits-result-paid_visits = { $value } lần khám được tính
benefits-result-part_by_disability = Theo mức suy giảm: { $value }
benefits-result-part_by_years = Theo năm đóng: { $value }
benefits-result-pay_all_by = Công ty trả hết trước hết ngày { $value }
benefits-result-pay_within_days = Công ty trả trong { $value } ngày từ khi có kết luận giám định
benefits-result-pension_from = Lương hưu từ tháng { $value }
benefits-result-per_relative = Mỗi người thân: { $value }
benefits-result-public_holiday = { $value ->
    [true] Là ngày lễ.
   *[false] Không phải ngày lễ.
}
benefits-result-rate_pct = Mức hưởng: { $value } %
benefits-result-raw_deadline = Tính đúng ngày: { $value }
benefits-result-reach_month = Đủ tuổi: tháng { $value }
benefits-result-reason = Lý do: { $value }
benefits-result-relatives_submit_by = Gia đình nộp hồ sơ đến hết ngày { $value }
benefits-result-retirement_age = Tuổi nghỉ hưu: { $value }
benefits-result-second_complaint_by = Khiếu nại lần hai đến hết ngày { $value }
benefits-result-severance = Trợ cấp thôi việc: { $value }
benefits-result-shortfall = Còn thiếu: { $value }
benefits-result-shortfall_per_hour = Mỗi giờ thiếu: { $value }
benefits-result-threshold = Ngưỡng: { $value }
benefits-result-total = Tổng cộng: { $value }
benefits-result-type = { $value ->
    [monthly] Trả hằng tháng.
   *[one_off] Trả một lần.
}
benefits-result-ui_eligible_if_other_conditions_met = { $value ->
    [true] Nghỉ đúng luật: được trợ cấp thất nghiệp nếu đủ các điều kiện khác.
   *[false] Nghỉ như vậy thì không được trợ cấp thất nghiệp.
}
benefits-result-violation = Vi phạm: { $value }
benefits-result-violations = Vượt: { $value }
benefits-result-wage_back = Tiền lương những tháng mất việc: { $value }
benefits-result-window_from = Từ tháng { $value }
benefits-result-window_to = Đến tháng { $value }
benefits-result-worker_submit_deadline = Nộp giấy đến hết ngày { $value }
benefits-result-working_days = Được nghỉ { $value } ngày làm việc
benefits-result-years_counted = Tính { $value } năm
