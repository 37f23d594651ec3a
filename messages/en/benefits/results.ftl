# One line for every result of a calculation. The value arrives as people read it; yes or no as true, false.

benefits-result-additional_min = More because you are not taken back, at least: { $value }
benefits-result-after_8pct = After the rise of 8 %: { $value }
benefits-result-also_receives_wage = { $value ->
    [true] You get the wage as well.
   *[false] No wage as well.
}
benefits-result-amount = Amount: { $value }
benefits-result-amount_month = Together a month: { $value }
benefits-result-arbitration_by = Arbitration by: { $value }
benefits-result-arbitration_still_possible = { $value ->
    [true] There is still time for arbitration.
   *[false] The time for arbitration is over.
}
benefits-result-benefit_starts = Paid from: { $value }
benefits-result-bhtn = Unemployment insurance: { $value }
benefits-result-bhxh = Social insurance: { $value }
benefits-result-bhxh_decide_days = The insurance office decides within { $value } days
benefits-result-bhyt = Health insurance: { $value }
benefits-result-calculated = By the formula: { $value }
benefits-result-calendar_days = Calendar days: { $value }
benefits-result-cap = At most: { $value }
benefits-result-compliant = { $value ->
    [true] Within the law.
   *[false] Against the law.
}
benefits-result-copay = Your own share: { $value }
benefits-result-copy_of_minutes_working_days = Copy of the minutes within { $value } working days
benefits-result-counts_as_month = { $value ->
    [true] That month counts for leave.
   *[false] That month does not count for leave.
}
benefits-result-court_by = Court by: { $value }
benefits-result-court_still_possible = { $value ->
    [true] There is still time for the court.
   *[false] The time for the court is over.
}
benefits-result-daily_amount = A day: { $value }
benefits-result-daily_wage = Wage a day: { $value }
benefits-result-day_off = { $value ->
    [true] That day is off.
   *[false] That day is not off as a holiday.
}
benefits-result-days = { $value } days off
benefits-result-days_exact = Works out at { $value } days
benefits-result-days_floor = At least { $value } days for sure
benefits-result-days_late = Late by { $value } days
benefits-result-deadline = The company pays by: { $value }
benefits-result-decide_by = To be decided by: { $value }
benefits-result-decree = Under Decree { $value }
benefits-result-earliest_end = Earliest last day: { $value }
benefits-result-earliest_hint = { $value }
benefits-result-eligible = { $value ->
    [true] You qualify, by what you told me.
   *[false] The conditions are not met.
}
benefits-result-employer_allowance = Allowance by the company, at least: { $value }
benefits-result-employer_compensation = Compensation by the company, at least: { $value }
benefits-result-employer_submit_by = File by: { $value }
benefits-result-excess = Taken off too much: { $value }
benefits-result-expired = { $value ->
    [true] The time to complain is over.
   *[false] There is still time to complain.
}
benefits-result-extra_min = Compensation on top, at least: { $value }
benefits-result-extra_payable = The company pays on top: { $value }
benefits-result-file_by = File by: { $value }
benefits-result-fine_range = Fine: { $value }
benefits-result-finish_by = Mediation ends by: { $value }
benefits-result-first_complaint_by = First complaint by: { $value }
benefits-result-fund_one_off_36x = The fund pays the family once: { $value }
benefits-result-fund_pays = Health insurance pays: { $value }
benefits-result-fund_pays_100_from_now = { $value ->
    [true] Health insurance now pays 100 % until the year ends.
   *[false] Health insurance does not pay 100 % yet.
}
benefits-result-funeral_10x = Funeral grant: { $value }
benefits-result-holiday_pay = Pay for the holiday itself: { $value }
benefits-result-interest = Interest, at least: { $value }
benefits-result-interest_due = { $value ->
    [true] The company owes interest.
   *[false] The company does not owe interest yet.
}
benefits-result-keeps_remaining_benefit = { $value ->
    [true] You keep the full maternity benefit.
   *[false] The rest of the benefit is not kept.
}
benefits-result-leave_amount = Pay for the days off: { $value }
benefits-result-leave_benefit = Pay for the months of leave: { $value }
benefits-result-leave_last_day = Last day of leave: { $value }
benefits-result-leave_months = { $value } months of leave
benefits-result-max_days = Up to { $value } days
benefits-result-max_days_year = Up to { $value } working days a year
benefits-result-max_deduction = At most may be taken off: { $value }
benefits-result-max_overtime_day = Up to { $value } hours of overtime a day
benefits-result-may_leave_immediately = { $value ->
    [true] You may leave at once, without notice.
   *[false] Notice is needed before leaving.
}
benefits-result-may_return_early = { $value ->
    [true] You may return early.
   *[false] You may not return early yet.
}
benefits-result-mediation_by = Mediator by: { $value }
benefits-result-mediation_required = { $value ->
    [true] Mediation is needed before suing.
   *[false] No mediation needed; you may sue directly.
}
benefits-result-mediation_still_possible = { $value ->
    [true] There is still time for the mediator.
   *[false] The time for the mediator is over.
}
benefits-result-min_total = In all, at least: { $value }
benefits-result-minimum = The least by law: { $value }
benefits-result-minimum_hourly = The least an hour: { $value }
benefits-result-monthly_amount = A month: { $value }
benefits-result-monthly_benefit = Each month of leave: { $value }
benefits-result-months = Months that count: { $value }
benefits-result-months_of_pension = { $value } months of pension
benefits-result-months_of_salary = { $value } months of average salary
benefits-result-months_of_wage = { $value } months of wage
benefits-result-name = Day: { $value }
benefits-result-notice_days = Notice of { $value } days
benefits-result-one_off = Paid once: { $value }
benefits-result-one_off_on_retirement = Once on retiring: { $value }
benefits-result-overtime_amount = Overtime pay: { $value }
benefits-result-paid = { $value ->
    [true] With pay.
   *[false] Without pay.
}
benefits-result-paid_days = Days paid: { $value }
benefits-result-paid_visits = Visits paid: { $value }
benefits-result-part_by_disability = Part by disability: { $value }
benefits-result-part_by_years = Part by years paid in: { $value }
benefits-result-pay_all_by = The company pays everything by: { $value }
benefits-result-pay_within_days = The company pays within { $value } days of the finding
benefits-result-pension_from = Pension from: { $value }
benefits-result-per_relative = Each relative: { $value } a month
benefits-result-public_holiday = { $value ->
    [true] A public holiday.
   *[false] Not a public holiday.
}
benefits-result-rate_pct = Rate: { $value } %
benefits-result-raw_deadline = Counted by the calendar it ends: { $value }
benefits-result-reach_month = Reaches the age in: { $value }
benefits-result-reason = Reason: { $value }
benefits-result-relatives_submit_by = The family files by: { $value }
benefits-result-retirement_age = Pension age: { $value }
benefits-result-second_complaint_by = Second complaint by: { $value }
benefits-result-severance = Severance: { $value }
benefits-result-shortfall = Short by: { $value }
benefits-result-shortfall_per_hour = Short an hour by: { $value }
benefits-result-threshold = Threshold: { $value }
benefits-result-total = In all: { $value }
benefits-result-type = { $value ->
    [monthly] Paid every month.
   *[one_off] Paid once.
}
benefits-result-ui_eligible_if_other_conditions_met = { $value ->
    [true] Unemployment benefit stays possible, other conditions met.
   *[false] No unemployment benefit after such an ending.
}
benefits-result-violation = Wrong: { $value }
benefits-result-violations = { $value ->
    [over_40h_month] Over 40 hours a month.
    [over_200h_year] Over 200 hours a year.
    [over_300h_year] Over 300 hours a year.
    [over_50pct_day] Over half the normal hours of the day.
    [over_12h_day] Over 12 hours a day.
   *[other] Over more than one limit of overtime.
}
benefits-result-wage_back = Wages for the time kept from work: { $value }
benefits-result-window_from = Counted from: { $value }
benefits-result-window_to = To the end of: { $value }
benefits-result-worker_submit_deadline = Hand in your papers by: { $value }
benefits-result-working_days = { $value } working days off
benefits-result-years_counted = Time that counts: { $value } years
