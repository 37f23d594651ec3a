benefits-code-om_dau = Sick pay
benefits-code-om_dau_con_om = Pay while a child is sick
benefits-code-om_dau_benh_dai_ngay = Pay in a long disease
benefits-code-duong_suc_sau_om = Recuperation after sickness

## How it was reckoned

benefits-step-sick-limit = { $condition ->
    [hazardous] { $years ->
        [short] Hazardous work or an extremely difficult area, insured under 15 years: at most { $days } working days a year.
        [middle] Hazardous work or an extremely difficult area, insured from 15 to under 30 years: at most { $days } working days a year.
       *[long] Hazardous work or an extremely difficult area, insured for 30 years or more: at most { $days } working days a year.
    }
   *[normal] { $years ->
        [short] Normal work, insured under 15 years: at most { $days } working days a year.
        [middle] Normal work, insured from 15 to under 30 years: at most { $days } working days a year.
       *[long] Normal work, insured for 30 years or more: at most { $days } working days a year.
    }
}
benefits-step-sick-part-day = { $hours } hours off in a shift of { $normal } hours count as { $days } of a day (under half a day is half a day, from half a day on a whole one).
benefits-step-sick-daily = A day: last month's insured salary { $salary } × { $rate } % ÷ { $divisor } = { $daily }.
benefits-step-sick-days = { $asked } working days off, { $days } of them paid.
benefits-step-sick-amount = { $daily } a day × { $days } days = { $amount }.
benefits-step-sick-nothing = Nothing is paid for this yet: 0 đ.
benefits-step-sick-deadline = Back at work on { $back }, { $days } days later: the papers are due at the company by { $day }.
benefits-step-sick-child-limit = A child of { $age } months: at most { $days } working days a year, for each child and for each parent.
benefits-step-sick-child-too-old = A child of { $age } months: 7 years or older, so there are no days for its sickness any more.
benefits-step-sick-child-calendar = The time off has { $days } calendar days, each counted once.
benefits-step-sick-long-rate = { $years ->
    [short] The days at 75 % are used up, long disease, insured under 15 years: { $rate } % from then on.
    [middle] The days at 75 % are used up, long disease, insured from 15 to under 30 years: { $rate } % from then on.
   *[long] The days at 75 % are used up, long disease, insured for 30 years or more: { $rate } % from then on.
}
benefits-step-sick-recuperation-limit = { $reason ->
    [long_term_disease] After a long disease: at most { $days } days of recuperation a year, days off included.
    [surgery] After surgery: at most { $days } days of recuperation a year, days off included.
   *[other] After another illness: at most { $days } days of recuperation a year, days off included.
}
benefits-step-recuperation-daily = A day: { $share } % of the reference level { $level } = { $daily }.
benefits-step-recuperation-amount = { $days } days of recuperation: { $amount }.
benefits-step-recuperation-nothing = The conditions for recuperation are not met: 0 đ.

## What is not met

benefits-word-sick-on-other-leave = { $leave ->
    [annual_leave] The sick days fall on annual leave
    [personal_leave] The sick days fall on personal leave
    [maternity_leave] The sick days fall within maternity leave
   *[unpaid_leave] The sick days fall on unpaid leave
}
benefits-failing-sick-on-other-leave = { $leave ->
    [annual_leave] Sick days on annual leave are not paid as sickness. If you are still sick when the leave ends, the days from then on count.
    [personal_leave] Sick days on personal leave are not paid as sickness. If you are still sick afterwards, the days from then on count.
    [maternity_leave] Sick days within maternity leave are not paid as sickness. If you are still sick when it ends, the days from then on count.
   *[unpaid_leave] Sick days on unpaid leave are not paid as sickness. If you are still sick afterwards, the days from then on count.
}
benefits-failing-sick-limit-used = This year's { $limit } sick days are used up. They start afresh on 01/01/{ NUMBER($year, useGrouping: 0) }.
benefits-failing-sick-not-on-list = The illness is not on the Ministry's list of long diseases, so nothing follows the days at 75 %. Please ask the doctor whether yours is on the list.
benefits-failing-sick-child-too-old = The child is { $years } or older, so this leave has ended. You may use annual leave or ask for unpaid leave.
benefits-failing-sick-child-limit-used = This year's { $limit } days for a sick child are used up. They start afresh on 01/01/{ NUMBER($year, useGrouping: 0) }. The other parent has days too, if insured.
benefits-failing-sick-recuperation-days = At least { $least } sick days in the year are needed; you have { $days }, so { $short } are missing.
benefits-failing-sick-recuperation-late = Recuperation is only for those still weak within 30 days after the sick leave; that time has passed.

## What must be said beside it

benefits-note-sick-used-unknown = I took it that you have had no sick days this year. If you have, fewer days are left.
benefits-note-sick-over-limit = This year's limit is { $limit } days and { $used } are used, so { $over } days are not paid at 75 %.
benefits-note-sick-long-disease-goes-on = If the illness is on the list of long diseases, the days after that are paid at 50, 55 or 65 %, by years of insurance. I can reckon that part too.
benefits-note-sick-across-years = Part of this leave lies before { NUMBER($year, useGrouping: 0) }. Each year's days count for that year; please ask me about each year by itself.
benefits-note-sick-return-assumed = I took { $back } as your return to work, right after the last day of leave. If you return later, the last day is later too.
benefits-note-claim-day-moved = The time ends on { $last }, a day off, so I took the next working day, { $day }. This is the usual way to reckon; please file earlier to be safe.
benefits-note-sick-child-used-unknown = I took it that you have had no days off for a sick child this year.
benefits-note-sick-child-over-limit = { $over } days are over the limit and are not paid. The other parent has days too, if insured.
benefits-note-sick-child-week-assumed = I took Saturday and Sunday as days off. If only Sunday is, more days are paid.
benefits-note-sick-recuperation-limits = The most days depend on the illness: from { $least } to { $most }. The company and the grassroots union decide how many.
benefits-note-recuperation-over-limit = You said { $asked } days, but at most { $most } are paid.

## Papers and where to hand them in

benefits-paper-sick-discharge = In hospital: the discharge paper or a summary of the medical record.
benefits-paper-sick-leave-certificate = Out-patient: the certificate of leave for social insurance.
benefits-paper-sick-child-discharge = Child in hospital: its discharge paper or a summary of its medical record.
benefits-paper-sick-child-certificate = Child out-patient: the certificate of leave for social insurance, made out to the parent.
benefits-filing-sick-to-employer = Hand in at the company within 45 days of your return to work. It files with social insurance within 7 working days, which pays or answers within 7 working days. If late, explain in writing.
benefits-filing-sick-recuperation = You need not file anything. The company and the grassroots union decide the days and send the list within 7 working days; social insurance pays or answers within 7 working days.

## What was taken where somebody did not know

benefits-if-om_dau-contribution_months = { $value ->
    [120] Insured under 15 years
    [240] Insured from 15 to under 30 years
   *[400] Insured for 30 years or more
}
benefits-if-om_dau-working_condition = { $value ->
    [hazardous] Hazardous work or an extremely difficult area
   *[normal] Normal work
}
benefits-if-om_dau-days_already_used_this_year = I took it that you have had no sick days this year.
benefits-if-om_dau_con_om-days_already_used_for_child_this_year = I took it that you have had no days off for this child this year.
benefits-if-om_dau_benh_dai_ngay-contribution_months = { $value ->
    [120] Insured under 15 years
    [240] Insured from 15 to under 30 years
   *[400] Insured for 30 years or more
}
benefits-if-om_dau_benh_dai_ngay-long_term_disease = I took it that the illness is on the list of long diseases; please ask the doctor.
benefits-if-duong_suc_sau_om-days_taken = I reckoned for 1 day; the company and the grassroots union decide how many.
