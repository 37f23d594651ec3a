## Pension

benefits-code-luong_huu = Old-age pension
benefits-code-luong_huu_suy_giam = Early pension
benefits-code-tuoi_nghi_huu = Pension age
benefits-code-dieu_chinh_luong_huu = Rise of pensions from 07/2026
benefits-code-luong_huu_han_nop = When to file for the pension

benefits-step-insurance-years = { $full ->
    [0] { $odd } odd months count as { $years } years.
   *[other] { $full } years { $odd } months count as { $years } years.
}
benefits-step-pension-months = { $months } months of compulsory insurance paid; a pension needs { $least } full months.
benefits-step-pension-rate = Rate: { $base } % for { $since } years, { $yearly } % more for each further year, at most { $most } %. { $years } years give { $rate } %.
benefits-step-pension-amount = { $average } × { $rate } % = { $amount } a month.
benefits-step-pension-floor = Joined before 01/07/2025 and paid { $least } full years: the pension is at least the reference level, { $floor }.
benefits-step-pension-one-off = One-off on retirement: { $late ->
    [0] { $above } years above those of the highest rate give { $times } months' average salary = { $amount }.
   *[other] { $above } years above those of the highest rate, { $late } of them after pension age, give { $times } months' average salary = { $amount }.
}
benefits-step-pension-early-months = { $months } months paid; an early pension needs { $least } full months.
benefits-step-pension-early-allowed = Ability to work reduced by { $pct } %: up to { $years } years early.
benefits-step-pension-early-cut = { $cut ->
    [0] Less than 6 months early, or not early: nothing is taken off.
   *[other] { $years } years { $odd } months early: { $cut } % taken off.
}
benefits-step-pension-rise = { $before } and { $percent } % more = { $raised }.
benefits-step-pension-rise-old = Retired before 1995 and still low: up to { $low } a sum is added, above that it is lifted to the common level. It becomes { $topped }.
benefits-step-pension-filing = At least { $days } days before it begins on { $begins }: by { $last }.
benefits-step-retirement-age = { $sex ->
    [female] A woman who reaches the age in { $year }
   *[male] A man who reaches the age in { $year }
}: { $months ->
    [0] { $years } years.
   *[other] { $years } years { $months } months.
}
benefits-step-retirement-lower = { $condition ->
    [hazardous] Hazardous work for 15 full years
    [extremely_hazardous] Extremely hazardous work for 15 full years
   *[extremely_difficult_area] Work in an extremely difficult area for 15 full years
}: { $years } years earlier, already counted above.
benefits-step-retirement-reach = Born in { $birth }, the age is reached in { $reach }.
benefits-step-retirement-pension = The pension runs from the month after: { $begins }.

benefits-word-retirement-age = { $months ->
    [0] { $years } years
   *[other] { $years } years { $months } months
}
benefits-word-pension-too-few = Less than { $least } months (15 years) of compulsory insurance, { $left } months are missing; this condition is not rounded.

benefits-failing-pension-too-few = { $months } months are paid, a pension needs { $least } full months, not rounded. { $left } months are missing; paying on without a gap they are full around { $when }.
benefits-failing-pension-early-too-few = An early pension needs 20 full years, not rounded. { $left } months are missing; paying on without a gap they are full around { $when }.
benefits-failing-pension-early-too-able = A reduction of { $pct } % is below { $low } %. The medical assessment council decides on this figure.
benefits-failing-pension-early-too-soon = It is { $left } months too early. The earliest is around { $when }.

benefits-note-pension-average = The average is over all months paid, with the State's coefficients for prices. The sum is an estimate from the average you gave; the social-insurance office reckons it exactly.
benefits-note-pension-other-ways = You may pay on, or ask about voluntary insurance. If years are still missing at pension age you may choose a monthly allowance. Ask the social-insurance office before you withdraw everything.
benefits-note-pension-pay-the-rest = I have heard that at pension age up to { $most } missing months may be paid at once. I have not read that article; please ask the social-insurance office.
benefits-note-pension-years-after-age = Years paid after pension age count for more. Tell me how many and I will reckon again.
benefits-note-pension-filing-day-off = { $last } is a day off. The law counts back, so to be safe file by the working day { $day }.
benefits-note-pension-filing-passed = { $last } has passed. File as soon as you can and ask the social-insurance office; the pension may come late.
benefits-note-retirement-lower-years = It takes 15 full years of that work or in that area, by the State's lists. This is the earliest age; you may retire later.
benefits-note-retirement-much-lower = A few listed jobs may retire up to 10 years early; I have heard that underground coal miners are among them. Please ask the social-insurance office.

benefits-paper-pension-request = Request for the pension (ask the company or the social-insurance office for the form)
benefits-paper-pension-insurance-record = Social-insurance book or number, identity card
benefits-paper-pension-end-of-work = Paper that ends the labour contract, if you are in work
benefits-paper-pension-medical-minutes = Medical council's minutes with the reduction of ability to work
benefits-filing-pension-20-days = In work, file through the company; otherwise straight with the social-insurance office: counter, post or the public service portal. File at least 20 days before it begins; the office decides within 20 days. It may ask for more papers.
benefits-filing-pension-rise = Nothing to file: the social-insurance office adjusts it by itself. If a month looks short, ask the office that pays your pension.

benefits-if-luong_huu-years_after_retirement_age = I assume no years paid after pension age ({ $value } years).
benefits-if-tuoi_nghi_huu-condition = { $value ->
    [normal] I assume normal work; 15 years of hazardous work or in an extremely difficult area make it earlier.
   *[other] With other working conditions
}

benefits-ask-tuoi_nghi_huu-condition = Have you 15 full years of hazardous work, or in an extremely difficult area?
    .field = Working conditions
    .normal = No, normal
    .hazardous = Hazardous
    .extremely-hazardous = Extremely hazardous
    .extremely-difficult-area = Extremely difficult area
