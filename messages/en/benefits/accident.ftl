# Occupational accident and disease.

benefits-code-tnld_quy_mot_lan = One-off accident benefit (fund)
benefits-code-tnld_quy_hang_thang = Monthly accident benefit (fund)
benefits-code-tnld_boi_thuong_nsdld = Accident compensation by the company
benefits-code-tnld_tro_cap_nsdld = Accident allowance by the company
benefits-code-tnld_chet = A relative died of a work accident
benefits-code-duong_suc_sau_tnld = Recuperation after a work accident

benefits-step-accident-by-loss = For the loss of working ability: { $times } times the reference level of { $level }.
benefits-step-accident-by-years = For { $years } years in the fund: { $rate } months of salary × { $salary }.
benefits-step-accident-monthly-loss = For the loss of working ability: { $pct } % of the reference level of { $level } a month.
benefits-step-accident-monthly-years = For { $years } years in the fund: { $rate } % of the salary of { $salary } a month.
benefits-step-accident-sum = Together: { $first } + { $second } = { $total }.
benefits-step-accident-months = { $lost } % lost: at least { $months } months' wage.
benefits-step-accident-own-fault = Entirely the worker's own fault: at least { $pct } % of it, { $months } months' wage.
benefits-step-accident-commute = An accident on the way to work: at least { $pct } % of it, { $months } months' wage.
benefits-step-accident-wage = { $months } months × { $wage } average wage.
benefits-step-accident-death-fund = Paid once by the fund: 36 × { $level } = { $amount }.
benefits-step-accident-funeral = Funeral allowance: 10 × { $level } = { $amount }.
benefits-step-rest-most = At most { $days } days of rest (days off included).
benefits-step-rest-paid = { $days } days × { $daily } a day (30 % of the reference level).

benefits-failing-accident-light = { $lost } % lost is not enough; it takes { $least } % or more by the medical assessment.
benefits-failing-accident-monthly-instead = For { $lost } % lost the fund pays monthly, not once. See the monthly benefit.
benefits-failing-accident-one-off-instead = For { $lost } % lost the fund pays once; monthly payment begins at { $least } %. See the one-off benefit.
benefits-failing-accident-recuperation = { $lost } % lost gives no recuperation; it takes { $least } % or more.

benefits-note-accident-full = It was not entirely the worker's fault, so full compensation is due. This is the least; the company may pay more.
benefits-note-accident-death-survivors = The family may also get survivors' benefits, monthly or once. See those entries.

benefits-paper-accident-hospital = Hospital discharge paper or extract of the record
benefits-paper-accident-council = Minutes of the medical assessment
benefits-paper-accident-minutes = Minutes of the accident investigation
benefits-paper-accident-police = Police paper if it was a traffic accident

benefits-filing-accident-fund = Hand the papers to the company. It files with the social insurance office within 30 days of having them all; the office decides within 10 days.
benefits-filing-accident-employer = The company must pay within 5 days of the medical assessment. If it is late, tell the union.
benefits-filing-accident-death = The company pays within 5 days of the investigation minutes. For the fund: file with the company or the social insurance office within 90 days of the death. The union will stand by the family.
benefits-filing-accident-recuperation = The company and the grassroots union fix the days and send the list to the social insurance office.

benefits-if-tnld_quy_mot_lan-fund_contribution_years = I reckoned with { $value } year in the fund; longer gives more.
benefits-if-tnld_quy_hang_thang-fund_contribution_years = I reckoned with { $value } year in the fund; longer gives more.
benefits-ask-tnld_chet-on = My condolences. On which day did the accident happen and your relative die? For example: 21/10/2026.
    .field = Day of death
