## After a death

benefits-code-mai_tang = Funeral allowance
benefits-code-tuat_hang_thang = Monthly survivors' allowance
benefits-code-tuat_mot_lan = Survivors' allowance at once
benefits-code-tuat_mot_lan_nguoi_huu = At once, after a pensioner's death
benefits-code-tuat_han_nop = When survivors must file

benefits-step-funeral-right = I am sorry for your loss. { $cause ->
    [occupational_accident] Death by a work accident: the funeral allowance is due however few months are paid.
   *[unknown] { $least } months or more were paid: whoever arranges the funeral gets the allowance.
}
benefits-step-funeral-months = I am sorry for your loss. { $months } months were paid; the funeral allowance needs { $least } full months.
benefits-step-funeral-amount = { $times } × { $level } (reference level of the month of death) = { $amount }.
benefits-step-survivors-months = I am sorry for your loss. { $months } months were paid; the monthly allowance needs { $least } full months.
benefits-step-survivors-most = There are { $people } relatives, at most { $most } get it; I take those with the higher rate.
benefits-step-survivors-share = { $alone ->
    [yes] { $people } with nobody to care for them: { $pct } % × { $level } = { $share } each.
   *[no] { $people } people: { $pct } % × { $level } = { $share } each.
}
benefits-step-survivors-total = { $people } people together: { $total } a month.
benefits-step-survivors-one-off-months = I am sorry for your loss. Months paid: { $months }.
benefits-step-survivors-of-pensioner = I am sorry for your loss. At most { $full } months of the pension; after the first { $free }, each month drawn costs { $less }. { $drawn } months were drawn, { $over } of them cost.
benefits-step-survivors-monthly-instead = I am sorry for your loss. The relatives are due a monthly allowance.
benefits-step-survivors-least = At least { $least } months, so { $least } months are taken.
benefits-step-survivors-one-off-amount = { $month } × { $months } months = { $amount }.
benefits-step-survivors-filing = I am sorry for your loss. File within { $days } days of the death on { $death }: until { $raw }.

benefits-failing-funeral-too-short = Less than { $least } months of compulsory insurance, { $left } are missing. { $cause ->
    [accident] If it was a work accident, or the person drew a pension, it is still due.
   *[illness] If the person drew a pension, or it was an occupational disease, it is still due.
} Please ask the social-insurance office.
benefits-failing-survivors-too-short = Less than { $least } months, { $left } are missing, so it is paid at once. A pensioner, a death by work accident, or somebody drawing an accident allowance of 61 % or more still gives it monthly.
benefits-failing-survivors-nobody = No relative may get it monthly. The family gets it at once.
benefits-failing-survivors-nothing-paid = No month was paid, so nothing is due at once.
benefits-failing-survivors-monthly-instead = Relatives who may get it monthly do not get it at once. I have heard that the family may choose so, but for cases such as a child under 6; please ask the social-insurance office.

benefits-note-survivors-conditions = Children under 18 get it. A spouse, parents and others must have reached an age or lost their ability to work, and have no or little income. The social-insurance office looks at each person.
benefits-note-survivors-if-none-monthly = It is paid at once only if no relative may get it monthly.
benefits-note-survivors-average = The average takes a coefficient for prices, so the sum is an estimate; the social-insurance office reckons it exactly.
benefits-note-survivors-filing-passed = { $last } has passed. The family should still file now, say in writing why it is late, and ask the social-insurance office.
benefits-note-term-moved = { $raw } is a day off, so I took the working day { $last }. The law does not say so plainly; file earlier to be safe.

benefits-paper-death-certificate = Extract of the death certificate
benefits-paper-death-family-form = Relatives' declaration (ask the social-insurance office for the form)
benefits-paper-death-insurance-record = Social-insurance book or number of the person who died
benefits-filing-death-90-days = If the person was in work, file with the company; otherwise straight with the social-insurance office. Within 90 days of the death; the company passes it on within 30 days, the office decides within 10 working days. A work accident needs the inquiry's minutes too.

benefits-if-tuat_hang_thang-relatives_without_caregiver = I assume { $value } people with nobody to care for them; each of those would get the higher rate.

benefits-ask-mai_tang-on = On which day did the person die?
    .field = Day of death
benefits-ask-tuat_hang_thang-on = On which day did the person die?
    .field = Day of death
benefits-ask-tuat_hang_thang-relatives_count = How many relatives are left who must be supported: children under 18, old parents, a spouse unable to work?
    .field = Number of relatives
benefits-ask-tuat_hang_thang-relatives_without_caregiver = How many of them have nobody to care for them?
    .field = Without anybody to care
