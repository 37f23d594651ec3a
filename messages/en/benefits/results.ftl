# One line for every result.

benefits-result-additional_min = At least this more: { $value }
benefits-result-after_8pct = After the 8 % raise: { $value }
benefits-result-also_receives_wage = { $value ->
    [true] The wage is paid as well.
   *[false] No wage beside it.
}
benefits-result-amount = Sum: { $value }
benefits-result-amount_month = A month: { $value }
benefits-result-arbitration_by = Arbitration: by { $value }
benefits-result-arbitration_still_possible = { $value ->
    [true] Arbitration can still be asked for.
   *[false] Too late for arbitration.
}
benefits-result-benefit_starts = The benefit starts on { $value }
benefits-result-bhtn = Unemployment insurance: { $value }
benefits-result-bhxh = Social insurance: { $value }
benefits-result-bhxh_decide_days = Decided within { $value } days
benefits-result-bhyt = Health insurance: { $value }
benefits-result-calculated = Calculated: { $value }
benefits-result-calendar_days = { $value } calendar days
benefits-result-cap = Ceiling: { $value }
benefits-result-compliant = { $value ->
    [true] Within the law.
   *[false] Against the law.
}
benefits-result-copay = You pay: { $value }
benefits-result-copy_of_minutes_working_days = Copy of the minutes: within { $value } working days
benefits-result-counts_as_month = { $value ->
    [true] Counts as a month.
   *[false] Does not count as a month.
}
benefits-result-court_by = Court: by { $value }
benefits-result-court_still_possible = { $value ->
    [true] Court is still possible.
   *[false] Too late for court.
}
benefits-result-daily_amount = A day: { $value }
benefits-result-daily_wage = A day's wage: { $value }
benefits-result-day_off = { $value ->
    [true] A day off.
   *[false] Not a day off.
}
benefits-result-days = { $value } days
benefits-result-days_exact = Exactly: { $value } days
benefits-result-days_floor = At least { $value } days
benefits-result-days_late = { $value } days late
benefits-result-deadline = The company's last day: { $value }
benefits-result-decide_by = To be decided by { $value }
benefits-result-decree = Decree in force: { $value }
benefits-result-earliest_end = Earliest last day: { $value }
benefits-result-earliest_hint = At the earliest: { $value }
benefits-result-eligible = { $value ->
    [true] The conditions are met.
   *[false] The conditions are not met.
}
benefits-result-employer_allowance = The company's allowance: at least { $value }
benefits-result-employer_compensation = The company's compensation: at least { $value }
benefits-result-employer_submit_by = File by { $value }
benefits-result-excess = Too much by { $value }
benefits-result-expired = { $value ->
    [true] The time is over.
   *[false] There is still time.
}
benefits-result-extra_min = At least this more: { $value }
benefits-result-extra_payable = The company pays on top: { $value }
benefits-result-file_by = File by { $value }
benefits-result-fine_range = Fine: { $value }
benefits-result-finish_by = Mediation ends by { $value }
benefits-result-first_complaint_by = First complaint by { $value }
benefits-result-fund_one_off_36x = Paid once by the fund: { $value }
benefits-result-fund_pays = The insurance pays: { $value }
benefits-result-fund_pays_100_from_now = { $value ->
    [true] For the rest of the year the fund pays all that is covered.
   *[false] Own payments go on.
}
benefits-result-funeral_10x = Funeral: { $value }
benefits-result-holiday_pay = Holiday pay: { $value }
benefits-result-interest = Interest, at least: { $value }
benefits-result-interest_due = { $value ->
    [true] Interest is due.
   *[false] No interest is due yet.
}
benefits-result-keeps_remaining_benefit = { $value ->
    [true] The benefit goes on to the end.
   *[false] The rest of the benefit is not kept.
}
benefits-result-leave_amount = For the leave: { $value }
benefits-result-leave_benefit = For the leave: { $value }
benefits-result-leave_last_day = Leave until { $value }
benefits-result-leave_months = { $value } months of leave
benefits-result-max_days = At most { $value } days
benefits-result-max_days_year = At most { $value } working days a year
benefits-result-max_deduction = The most to deduct: { $value }
benefits-result-max_overtime_day = At most { $value } hours of overtime a day
benefits-result-may_leave_immediately = { $value ->
    [true] May leave at once, without notice.
   *[false] Notice is needed.
}
benefits-result-may_return_early = { $value ->
    [true] An early return is possible.
   *[false] An early return is not possible yet.
}
benefits-result-mediation_by = Mediation: by { $value }
benefits-result-mediation_required = { $value ->
    [true] Mediation comes first.
   *[false] No mediation needed; court is open at once.
}
benefits-result-mediation_still_possible = { $value ->
    [true] Mediation can still be asked for.
   *[false] Too late for mediation.
}
benefits-result-min_total = At least, together: { $value }
benefits-result-minimum = Least a month: { $value }
benefits-result-minimum_hourly = Least an hour: { $value }
benefits-result-monthly_amount = A month: { $value }
benefits-result-monthly_benefit = A month of leave: { $value }
benefits-result-months = { $value } months
benefits-result-months_of_pension = { $value } months of pension
benefits-result-months_of_salary = { $value } months of average salary
benefits-result-months_of_wage = { $value } months' wage
benefits-result-name = { $value }
benefits-result-notice_days = { $value } days of notice
benefits-result-one_off = One-off grant: { $value }
benefits-result-one_off_on_retirement = Once on retirement: { $value }
benefits-result-overtime_amount = Overtime pay: { $value }
benefits-result-paid = { $value ->
    [true] Paid in full.
   *[false] Unpaid.
}
benefits-result-paid_days = { $value } days are paid
benefits-result-paid_visits = { $value } visits count
benefits-result-part_by_disability = For the loss: { $value }
benefits-result-part_by_years = For the years: { $value }
benefits-result-pay_all_by = All to be paid by { $value }
benefits-result-pay_within_days = To be paid within { $value } days of the assessment
benefits-result-pension_from = Pension from { $value }
benefits-result-per_relative = For each relative: { $value }
benefits-result-public_holiday = { $value ->
    [true] A public holiday.
   *[false] Not a public holiday.
}
benefits-result-rate_pct = Rate: { $value } %
benefits-result-raw_deadline = By the calendar: { $value }
benefits-result-reach_month = Age reached in { $value }
benefits-result-reason = Reason: { $value }
benefits-result-relatives_submit_by = The family files by { $value }
benefits-result-retirement_age = Age of retirement: { $value }
benefits-result-second_complaint_by = Second complaint by { $value }
benefits-result-severance = Severance: { $value }
benefits-result-shortfall = Short by { $value }
benefits-result-shortfall_per_hour = Short by { $value } an hour
benefits-result-threshold = Threshold: { $value }
benefits-result-total = Together: { $value }
benefits-result-type = { $value ->
    [monthly] Paid monthly.
   *[one_off] Paid once.
}
benefits-result-ui_eligible_if_other_conditions_met = { $value ->
    [true] Lawful: unemployment benefit if the other conditions are met.
   *[false] No unemployment benefit this way.
}
benefits-result-violation = Violation: { $value }
benefits-result-violations = Exceeded: { $value }
benefits-result-wage_back = Wages for the time out of work: { $value }
benefits-result-window_from = From { $value }
benefits-result-window_to = To { $value }
benefits-result-worker_submit_deadline = Hand the papers in by { $value }
benefits-result-working_days = { $value } working days
benefits-result-years_counted = { $value } years count
