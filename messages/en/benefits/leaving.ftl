## Leaving

benefits-code-tro_cap_thoi_viec = Severance allowance
benefits-code-tro_cap_mat_viec = Job-loss allowance
benefits-code-thoi_han_bao_truoc = Notice before leaving
benefits-code-cham_dut_trai_phap_luat = Dismissed against the law
benefits-code-thanh_toan_khi_nghi = When the last payment is due

benefits-step-severance-refused = { $count ->
    [1] Conditions: one is not met.
   *[other] Conditions: { $count } are not met.
}
benefits-step-severance-service = { $months } months of service; it takes { $least } full months.
benefits-step-severance-uncovered = From { $start } to { $last } without unemployment insurance: { $months } full months.
benefits-step-severance-years = { $days ->
    [some] { $months } months and some days without unemployment insurance count as { $years } years.
   *[none] { $months } months without unemployment insurance count as { $years } years.
}
benefits-step-severance-amount = { $months } months' wage × { $wage } = { $amount } (for { $years } years).
benefits-step-job-loss-least = At least { $least } months' wage after 12 full months of service.
benefits-step-notice-days = { $contract ->
    [indefinite] Contract without an end
    [fixed_term_under_12] Contract of less than 12 months
    [fixed_term_24_months] Contract of 24 months
   *[fixed_term_12_to_36] Contract of 12 to 36 months
}: notice of at least { $days } { $kind ->
    [working] working days.
   *[calendar] days.
}
benefits-step-notice-end = With notice on { $given } one may leave from { $end } at the earliest.
benefits-step-notice-at-once = { $reason ->
    [wage_unpaid_on_time] Wages not paid in full or in time
    [mistreated] Mistreated, beaten, humiliated or forced to work
    [harassed] Sexually harassed
    [pregnant_medical] Pregnant, and a doctor says to stop
    [wrong_job] Not given the work or place agreed on
    [false_information] Told untruths about the work
   *[retirement] Pension age reached
}: one may leave at once, without notice.
benefits-step-illegal-back = Wages for the time without work: { $wage } × { $months } months = { $back }.
benefits-step-illegal-extra = At least 2 months' wage more: { $wage } × 2 = { $extra }.
benefits-step-illegal-severance = Severance allowance: { $severance }.
benefits-step-illegal-refusal = The company does not want you back and you agree: at least 2 months' wage more, { $additional }.
benefits-step-illegal-total = Together at least { $total }.
benefits-step-last-payment = { $kind ->
    [working] { $days } working days from the end of the contract on { $end }: until { $raw }.
   *[calendar] Special case, at most { $days } days from the end of the contract on { $end }: until { $raw }.
}

benefits-failing-severance-short = Less than { $least } months of service, { $left } are missing. Working on they are full around { $when }.
benefits-failing-severance-pension = Whoever may draw a pension gets no severance allowance; please file for the pension.
benefits-failing-severance-fault = { $reason ->
    [dismissed] Dismissal gives no severance allowance. If it was wrong, tell the union at once.
   *[quit_without_notice_illegal] Leaving against the law gives no severance allowance.
}
benefits-failing-severance-job-loss-instead = Restructuring, new technology or economic reasons give the job-loss allowance, which is higher, instead of severance.
benefits-failing-job-loss-reason = The job-loss allowance is only for restructuring, new technology, economic reasons or mergers. For other reasons see the severance allowance.

benefits-note-severance-all-insured = All of the service had unemployment insurance, so the company owes nothing here. See unemployment benefit.
benefits-note-notice-none-needed = One may leave at once over unpaid wages, mistreatment, harassment, the wrong work, or a pregnancy that needs rest. I have heard that aircrew, managers and some others need longer notice. Just walking out loses unemployment benefit.
benefits-note-notice-employer-ground = The company also needs a reason that the law allows, not only notice. If it looks wrong, tell the union at once.
benefits-note-notice-keep-proof = Still hand in a letter that names the reason, and keep proof, so that nobody can call it walking out.
benefits-note-illegal-insurance = The company must also pay social, health and unemployment insurance for that time. The sum above is the least.
benefits-note-illegal-notice-days = Without full notice the company owes the wages of the missing days as well. I have not added them, as I do not know how many.
benefits-note-illegal-severance-besides = Without the severance allowance. Reckon it under “Severance allowance” and add it.
benefits-note-illegal-outcomes = If you do not want to go back, severance is added; if the company does not take you back and you agree, at least 2 months' wage more.
benefits-note-illegal-give-back = Taken back, one usually returns the severance received; please ask the union.
benefits-note-illegal-dispute = There are time limits: tell the union early, keep the contract, the decision and payslips. Only a court decides whether it was against the law.
benefits-note-last-payment-longer = A company that closes, restructures or merges, or a disaster, fire or epidemic allow more time, at most 30 days.
benefits-note-last-payment-late = { $last } has passed. If the company has not paid in full, tell the union or report it.

benefits-paper-leaving-contract = Labour contract and annexes
benefits-paper-leaving-end-of-work = Decision or paper that ends the contract
benefits-paper-leaving-payslips = Payslips of the last 6 months
benefits-paper-leaving-notice-letter = Letter or message of notice with its date; keep a copy
benefits-filing-leaving-company = The company must pay without being asked: within 14 working days of the end of the contract, in some cases 30 days. It confirms the insured time and returns original papers. If it is late, tell the union.
benefits-filing-leaving-notice = Send it to your manager or the personnel office and keep proof. The company need not agree; it is enough that the notice is long enough.
benefits-filing-leaving-dispute = Tell the union first. Mediation is not required here; you may ask the labour arbitration council or sue. The union writes papers and defends its members free of charge.

benefits-if-tro_cap_thoi_viec-months_not_covered_by_ui = { $value ->
    [0] If all of the service had unemployment insurance
   *[other] If { $value } months of probation had none
}
benefits-if-tro_cap_mat_viec-months_not_covered_by_ui = { $value ->
    [0] If all of the service had unemployment insurance
   *[other] If { $value } months of probation had none
}
benefits-if-cham_dut_trai_phap_luat-severance_amount = I assume a severance allowance of { $value } đồng; whatever there is comes on top.
benefits-if-cham_dut_trai_phap_luat-notice_violation = { $value ->
   *[false] I assume that the company gave full notice.
    [true] I assume that the company did not give full notice.
}
benefits-if-thanh_toan_khi_nghi-special_extension = { $value ->
   *[false] I assume the usual case: no closing, merger or force majeure.
    [true] I assume a special case.
}

benefits-ask-tro_cap_thoi_viec-reason = Why did the job end?
    .field = Reason
    .contract-expired = The contract ran out
    .mutual-agreement = By agreement
    .resigned-with-notice = I left, with notice
    .retirement = Retirement
    .dismissed = Dismissed
    .restructuring = Cuts, restructuring
    .job-loss = Lost for economic reasons
    .quit-without-notice-illegal = Walked out
benefits-ask-thoi_han_bao_truoc-reason = Is one of these your reason?
    .field = Reason
    .none = No, another
    .wage-unpaid-on-time = Wages unpaid, late or short
    .mistreated = Mistreated, forced to work
    .harassed = Sexually harassed
    .pregnant-medical = Pregnant, doctor says stop
    .wrong-job = Wrong work or place
    .false-information = Told untruths
    .retirement = Pension age reached
