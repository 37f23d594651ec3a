## Unemployment

benefits-code-tro_cap_that_nghiep = Unemployment benefit
benefits-code-bhtn_thoi_diem_huong = When the benefit begins
benefits-code-bhtn_han_nop = When to file for unemployment

benefits-step-unemployment-refused = { $count ->
    [1] Conditions for the benefit: one is not met.
   *[other] Conditions for the benefit: { $count } are not met.
}
benefits-step-unemployment-condition = { $needed } months paid in the time before the end that the law looks at: met.
benefits-step-unemployment-months = { $further ->
    [0] { $paid } months paid: 12 to { $covered } months give { $first } months of benefit, a rest below 12 adds nothing. It runs { $months } months.
   *[other] { $paid } months paid: { $first } months of benefit for the first { $covered }, one more for each further full 12, that is { $further }; at most { $most }. It runs { $months } months.
}
benefits-step-unemployment-share = { $average } × { $pct } % = { $amount } a month.
benefits-step-unemployment-below-cap = Below the cap of { $cap }, so nothing is cut.
benefits-step-unemployment-cap = Cap: { $times } times the regional minimum wage of the last month paid, { $last }: { $wage } × { $times } = { $cap }. The cap is paid.
benefits-step-unemployment-total = { $amount } × { $months } months = { $total }.
benefits-step-unemployment-start = Working day number { $number } after the whole file on { $filed }, days off not counted: { $begins }.
benefits-step-unemployment-filing = { $months } months from the end of work on { $ended }: until { $raw }.

benefits-failing-unemployment-illegal-quit = Leaving against the law gives no unemployment benefit. Leaving because of unpaid wages, harassment or mistreatment is not against the law; please ask the union.
benefits-failing-unemployment-too-few = { $months } months paid, it takes { $needed }. { $left } are missing; paying on without a gap they are full around { $when }. What is paid is not lost.
benefits-failing-unemployment-window = { $months } months paid in the last { $window } before the end, it takes { $needed }. { $left } are missing; paying on without a gap they are full around { $when }.

benefits-note-unemployment-left-over = { $left } months paid are not used. I have heard that they are kept for the next time, but have not read it; please ask the employment service centre.
benefits-note-unemployment-next-year = The last month paid is in another year. The minimum wage may change and the cap with it; ask again when you file.
benefits-note-unemployment-filing-passed = { $last } has passed. Ask the employment service centre at once whether a reason can count, and how the months paid count the next time.

benefits-paper-unemployment-request = Request for unemployment benefit (form at the centre)
benefits-paper-unemployment-end-of-work = Copy of the paper that ends the contract
benefits-paper-unemployment-insurance-record = Social-insurance book or number, identity card
benefits-filing-unemployment-3-months = File within 3 months of the end of work, at any public employment service centre, at the counter or by internet. Papers are set by Decree 374/2025/NĐ-CP; ask the centre. A new job within 10 working days of filing ends the claim.

benefits-if-tro_cap_that_nghiep-ui_months_in_24 = I assume { $value } months paid in the last 24 before the end. With fewer there may be no benefit.
