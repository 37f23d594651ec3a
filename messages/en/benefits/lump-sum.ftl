## Social insurance at once

benefits-code-bhxh_mot_lan = Social insurance at once

benefits-step-lump-sum-right = { $ground ->
    [abroad] Settling abroad: it may be taken, without waiting.
    [serious_illness] A listed grave illness or a reduction of 81 % or more: it may be taken, without waiting.
    [retirement_age] Pension age reached with less than 15 years: it may be taken.
    [pre_2025_12_months_out] Paid before 01/07/2025, 12 months out and less than 20 years: it may be taken.
   *[not_told] The conditions are not looked at yet, only the sum.
}
benefits-step-lump-sum-refused = { $count ->
    [1] Conditions for taking it: one is not met.
   *[other] Conditions for taking it: { $count } are not met.
}
benefits-step-lump-sum-moved = { $odd } odd months before 2014 count with the later part, which becomes { $months } months.
benefits-step-lump-sum-months = { $early ->
    [0] From 2014: { $late } years × { $twice } months' salary = { $months } months' salary.
   *[other] Before 2014: { $early } years × { $once } months' salary; from 2014: { $late } years × { $twice } months' salary. Together { $months } months' salary.
}
benefits-step-lump-sum-amount = { $average } × { $months } months = { $amount }.
benefits-step-lump-sum-paid-in = Less than a year gives back what was paid in: { $salary } × { $rate } % × { $months } months = { $paid }.
benefits-step-lump-sum-cap = At most 2 months' average salary, { $cap }: it is { $amount }.

benefits-failing-lump-sum-nothing-paid = No month of social insurance is paid, so there is nothing to take.
benefits-failing-lump-sum-pension-due = { $months } months are paid; with { $least } or more at pension age it is a pension, not a lump sum. Only settling abroad or a grave illness allow it.
benefits-failing-lump-sum-began-new = The first contribution was in { $first }, that is from { $change } on, so 12 months out do not allow it. Only pension age with too few years, settling abroad or a grave illness do.
benefits-failing-lump-sum-many-years = { $months } months are paid. From { $years } full years on, 12 months out do not allow it; kept, the years give a pension.
benefits-failing-lump-sum-too-soon = { $stopped } months out so far; it takes { $least } in a row, out of the compulsory and the voluntary scheme. { $left } more months, around { $when }.

benefits-word-lump-sum-wait = At the earliest after 12 months without paying: { $left } more months, around { $when }, if nothing is paid until then
benefits-word-lump-sum-never = Waiting does not help. Only settling abroad, a grave illness, or pension age with less than 15 years

benefits-note-lump-sum-price = Taking it costs the years paid and the later pension. From 15 full years on there is a pension. At pension age with too few years you may choose a monthly allowance instead. Please ask the union first.
benefits-note-lump-sum-allowance = You may choose now: the lump sum, or the monthly allowance of Article 23 of the social-insurance law. Have the social-insurance office reckon both before you decide.
benefits-note-lump-sum-estimate = This is an estimate: the average takes a coefficient for the prices of each year. The social-insurance office reckons it exactly.
benefits-note-lump-sum-if-entitled = This sum is due only if you may take it. I have not asked about the conditions, so I cannot say.

benefits-paper-lump-sum-request = Request for social insurance at once (ask the social-insurance office for the form)
benefits-paper-lump-sum-insurance-record = Social-insurance book or number, identity card
benefits-paper-lump-sum-proof = Proof, if it is for a grave illness or for settling abroad
benefits-filing-lump-sum-office = File with the social-insurance office where you live: counter, post or the public service portal. It answers within 7 working days. It may ask for more papers.

benefits-ask-bhxh_mot_lan-special_case = Is one of these your case?
    .field = Special case
    .none = None of them
    .cancer = Cancer
    .polio = Polio
    .decompensated-cirrhosis = Decompensated cirrhosis
    .severe-tuberculosis = Severe tuberculosis
    .aids = AIDS
    .disability_81 = Reduced by 81 % or more
    .settles-abroad = Settling abroad
