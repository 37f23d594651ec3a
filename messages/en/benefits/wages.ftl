# Wages and contributions.

benefits-code-thu_viec = Wage during probation
benefits-code-luong_toi_thieu = Regional minimum wage
benefits-code-luong_thang_le = Wage for part of a month
benefits-code-cham_luong = Late wages and interest
benefits-code-khau_tru_luong = The most that may be deducted
benefits-code-trich_dong_bao_hiem = Insurance taken off the wage
benefits-code-cham_dong_bhxh = The company pays insurance late

benefits-step-probation = { $wage } × { $pct } % = { $least }, the least during probation.
benefits-step-short = { $paid } is paid, less than { $least }.
benefits-step-minimum-wage = Region { $region }: at least { $month } a month, { $hour } an hour.
benefits-step-daily-wage = A day: { $wage } divided by the { $days } working days of the month.
benefits-step-part-month = { $days } days worked × { $daily } a day.
benefits-step-late-days = From { $due } to { $paid }: { $days } days late. From { $least } days on interest is due.
benefits-step-late-interest = { $amount } × { $rate } % a year × { $days } days divided by { $year }.
benefits-step-deduction-most = { $wage } take-home × { $pct } % = { $most }, the most in a month.
benefits-step-deduction-none = The company may deduct only for damage; for this reason nothing may be taken.
benefits-step-contribution-bounds = The salary of { $salary } counts as { $base } (there is a floor and a ceiling).
benefits-step-contribution = { $fund ->
    [bhxh] Social insurance
    [bhyt] Health insurance
   *[bhtn] Unemployment insurance
}: { $base } × { $pct } % = { $sum }.
benefits-step-contribution-deadline = For { $month } the company must pay by { $on }.
benefits-step-contribution-late = { $amount } × { $pct } % × { $days } days that the company must pay on top.

benefits-note-late-violation = Late wages without force majeure break the law. The company owes the whole wage and interest; an inspector may order it. Tell the union soon.

benefits-word-late-unexcused = wages paid late without force majeure
benefits-word-late-too-long = more than 30 days late, unlawful even with force majeure
benefits-word-fine-banned = fines and wage cuts instead of discipline are banned
benefits-word-not-damage = a deduction that is not for damage

benefits-filing-ask-company = Keep contract and payslips and ask the personnel office. If the answer is not clear, turn to the grassroots union.
benefits-filing-late-wages = Keep payslips, bank statements and messages about pay day. Tell the grassroots union; mediation can be asked for within 6 months of knowing.
benefits-filing-late-contribution = Look at your contributions in VssID. If something is missing, tell the union or the social insurance office (1900 9068).

benefits-if-luong_toi_thieu-region = If the workplace is in region { $value }
benefits-if-luong_thang_le-standard_working_days = I reckoned with { $value } working days; fewer in the month make the day worth more.
benefits-if-cham_luong-bank_1month_deposit_rate_pct_year = If the one-month deposit rate is { $value } % a year
benefits-if-cham_luong-force_majeure = { $value ->
    [true] I took it for force majeure.
   *[false] I took it that there was no force majeure (disaster, epidemic, fire).
}
