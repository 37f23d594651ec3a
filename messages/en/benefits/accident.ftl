benefits-code-tnld_quy_mot_lan = Accident fund, paid once
benefits-code-tnld_quy_hang_thang = Accident fund, paid every month
benefits-code-tnld_boi_thuong_nsdld = The company's compensation
benefits-code-tnld_tro_cap_nsdld = The company's allowance
benefits-code-tnld_chet = Death by a work accident
benefits-code-duong_suc_sau_tnld = Recuperation after a work accident

## How it was reckoned

benefits-step-accident-one-off-loss = By the loss of ability: { $base } times and { $more } × { $further } times the reference level { $level } = { $amount }.
benefits-step-accident-one-off-years = { $years } years in the fund: { $times } months × the salary of the month before { $salary } = { $amount }.
benefits-step-accident-monthly-loss = Every month by the loss of ability: { $base } % and { $more } × { $further } % of the reference level { $level } = { $amount }.
benefits-step-accident-monthly-years = { $years } years in the fund: { $times } % of the salary of the month before { $salary } = { $amount } every month.
benefits-step-accident-sum = Together: { $loss } + { $years } = { $amount }.
benefits-step-accident-nothing = Nothing is paid for this yet: 0 đ.
benefits-step-accident-months = { $group ->
    [flat] A loss of { $lost } %: at least { $months } months' wage (the same from { $least } to { $flat } %).
    [full] A loss of { $lost } %: at least { $months } months' wage (from { $full } % on).
   *[more] A loss of { $lost } %: { $base } months' wage, { $further } more for each percent above { $flat }, at least { $months } months.
}
benefits-step-accident-share = { $why ->
    [commute] On the way to or from work: { $pct } % of { $full } months = { $months } months.
   *[fault] The injured person's own fault alone: { $pct } % of { $full } months = { $months } months.
}
benefits-step-accident-amount = The average wage of 6 months { $wage } × { $months } months = { $amount }.
benefits-step-accident-pay-within = The company must pay within { $days } days of the medical council's conclusion.
benefits-step-accident-death = I am very sorry for your loss. The fund pays once: { $times } × the reference level { $level } = { $amount }.
benefits-step-accident-funeral = Funeral: { $times } × the reference level { $level } = { $amount }.
benefits-step-accident-death-months = The company: at least { $months } months' wage.
benefits-step-accident-recuperation-limit = A loss of { $lost } %: at most { $days } days of recuperation, days off included.

## What is not met

benefits-failing-accident-least = A loss of ability of { $least } % or more is needed; the conclusion is { $lost } %, { $short } % short. If the injury gets worse, a new assessment can be asked for.
benefits-failing-accident-commute-own-fault = After an accident on the way by your own fault the law does not oblige the company. Please look at the police minutes again and ask the union.
benefits-failing-accident-recuperation = Recuperation after an accident needs a loss of { $least } % or more; the conclusion is { $lost } %, { $short } % short.

## What must be said beside it

benefits-note-accident-is-monthly = From 31 % on the fund pays every month, not once; the sum below is for each month.
benefits-note-accident-is-one-off = Under 31 % the fund pays once, not every month; the sum below is paid once.
benefits-note-accident-attendance = From { $least } % on, with a listed injury that needs somebody to look after you, { $amount } a month comes on top.
benefits-note-accident-fault-assumed = I reckoned for an accident that was not your fault alone. If it was, the company pays at least 40 % of this.
benefits-note-accident-own-fault = When it was your own fault alone there is no compensation, but the company still owes an allowance; the sum below is the allowance.
benefits-note-accident-full-instead = When it was not your fault alone the company owes full compensation, not only the allowance; the sum below is the compensation.
benefits-note-accident-survivors = The family may also have survivors' benefits, monthly or once. The union will stand by the family; ask me about survivors' benefits.

## Papers and where to hand them in

benefits-paper-accident-discharge = The discharge paper or a summary of the medical record.
benefits-paper-accident-assessment = The medical council's minutes on the loss of ability to work.
benefits-paper-accident-minutes = The minutes of the accident inquiry.
benefits-paper-accident-traffic = Traffic accident: a paper of the police or the court.
benefits-paper-accident-death-extract = The death certificate or an extract of it.
benefits-filing-accident-fund = Give the papers to the company. It files within 30 days of having them all; social insurance pays or answers within 10 days. What the company owes comes besides; you have both.
benefits-filing-accident-employer = The company pays within 5 days of the conclusion, besides wage and costs of treatment. The fund pays besides. A company that did not insure also owes the fund's part. If it is late, tell the union.
benefits-filing-accident-death = The company pays within 5 days of the inquiry's minutes. Give the papers to the company to file within 90 days; social insurance decides within 10 working days. The union can do it for you.
benefits-filing-accident-recuperation = Tell the company and the grassroots union. The company sends the list to social insurance, which pays within 10 days.

## What was taken where somebody did not know

benefits-if-tnld_quy_mot_lan-disability_pct = If the conclusion is { $value } %
benefits-if-tnld_quy_mot_lan-fund_contribution_years = I took { $value } year in the fund, the lowest.
benefits-if-tnld_quy_hang_thang-disability_pct = If the conclusion is { $value } %
benefits-if-tnld_quy_hang_thang-fund_contribution_years = I took { $value } year in the fund, the lowest.
benefits-if-tnld_boi_thuong_nsdld-disability_pct = If the conclusion is { $value } %
benefits-if-tnld_boi_thuong_nsdld-worker_sole_fault = { $value ->
    [true] If it was your own fault alone
   *[false] If it was not your fault alone
}
benefits-if-tnld_tro_cap_nsdld-disability_pct = If the conclusion is { $value } %
benefits-if-tnld_tro_cap_nsdld-worker_sole_fault = { $value ->
    [true] If it was your own fault alone
   *[false] If it was not your fault alone
}
benefits-if-tnld_chet-worker_sole_fault = { $value ->
    [true] If it was the own fault alone of the person who died
   *[false] If it was not the fault alone of the person who died
}
benefits-if-duong_suc_sau_tnld-days_taken = I reckoned for 1 day; the company and the grassroots union decide how many.

## Questions in other words

benefits-ask-tnld_chet-on = I am very sorry for your loss. On which day did the person die? For example: 21/10/2026.
    .field = Day of death
