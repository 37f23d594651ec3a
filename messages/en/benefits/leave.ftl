benefits-code-nghi_hang_nam = Days of annual leave
benefits-code-nghi_hang_nam_thang_le = Does a month count for leave
benefits-code-thanh_toan_phep = Pay for leave not taken

benefits-step-leave-base = { $condition ->
    [hazardous] Hazardous work, disabled workers or minors: { $days } days of leave a year.
    [extremely_hazardous] Extremely hazardous work: { $days } days of leave a year.
   *[normal] Normal work: { $days } days of leave a year.
}
benefits-step-leave-seniority = { $years } years with the company: { $days } more.
benefits-step-leave-months = { $months } months of work this year: { $full } days divided by 12 times { $months } months = { $days } days.
benefits-step-leave-part-day = { $days } days are due in any case. The law does not say how to round the rest; please check the company's rules.
benefits-step-leave-month = { $worked } days worked or on paid leave out of { $standard }; from { $least } % on the month counts.
benefits-step-leave-daily-wage = A day's wage: { $wage } divided by the month's { $standard } working days.
benefits-step-leave-payout = { $days } days of leave not taken × { $daily } a day.

## Annual leave

benefits-leave-title = Annual leave
benefits-leave-condition = What kind of work do you do?
    .normal = Normal
    .hazardous = Hazardous
    .extremely-hazardous = Extremely hazardous
    .unsure = Do not know
benefits-leave-years = How many full years have you been with this company?
    .under = 0–4 years
benefits-leave-months = How many months have you worked this year? A month counts if you worked or had paid leave on half of its working days or more.
    .full = 12 (whole year)
benefits-leave-taken = How many days of annual leave have you taken this year?
    .none = 0 days
    .unsure = Do not know
benefits-leave-leaving = Are you about to leave this company, or have you left it?
    .yes = Yes
    .no = No
benefits-leave-wage = What was the contract wage of the month just before leaving? For example: 8 triệu.
    .unsure = Do not know
benefits-leave-month-days = How many normal working days did the company count in that month?
    .unsure = Do not know
benefits-leave-edit = Which answer would you like to change?
    .condition = Kind of work
    .years = Years of work
    .months = Months this year
    .taken = Days taken
    .leaving = Leaving or not
    .wage = Contract wage
    .month-days = Working days
benefits-leave-due = You have { $days } days of annual leave this year.
benefits-leave-left = You have { $left } days of leave left, out of { $days } this year.
benefits-leave-payout = You are owed { $amount } for { $left } days of leave not taken.
benefits-leave-taken-note = You have taken { $taken } days.
benefits-leave-over-note = You have taken { $taken } days, more than were due.
benefits-leave-condition-assumed = I reckoned with normal work; hazardous work has more days. See your contract or ask the union.
benefits-leave-wage-unknown = Once you know the contract wage, tap “Change an answer” and I will reckon the money for the days left.
benefits-leave-days-assumed = I took { $days } working days; with fewer days in that month the sum is higher.
