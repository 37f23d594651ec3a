benefits-code-thai_san_sinh_con = Maternity pay at a birth
benefits-code-thai_san_xac_dinh_12_thang = The 12 months before a birth
benefits-code-thai_san_cha = Leave of a father
benefits-code-thai_san_kham_thai = Pay for antenatal visits
benefits-code-thai_san_say_thai = Pay after the loss of a pregnancy
benefits-code-duong_suc_sau_sinh = Recuperation after a birth
benefits-code-thai_san_han_nop = When to hand in maternity papers
benefits-code-thai_san_tu_nguyen = Maternity, voluntary insurance

## How it was reckoned

benefits-step-birth-insured = { $months } months paid in the 12 before the birth, at least { $least } are needed: enough.
benefits-step-birth-bed-rest = Ordered bed rest: { $total } months paid in all ({ $least } needed) and { $recent } in the 12 before the birth ({ $fewest } needed): enough.
benefits-step-birth-months = One child gives { $base } months; this time { $months } months in all.
benefits-step-birth-months-several = { $born } children at once: { $more } more.
benefits-step-birth-months-second = According to Population Law 113/2025/QH15, a second child from 01/07/2026: { $more } more.
benefits-step-birth-monthly = Each month pays { $pct } % of the average insured salary of the last 6 months, { $average }.
benefits-step-birth-leave = { $monthly } × { $months } months = { $amount }.
benefits-step-birth-one-off = One-off grant: { $levels } × the reference level { $level } × { $born } children = { $amount }.
benefits-step-birth-total = Together: { $leave } + { $grant } = { $total }.
benefits-step-birth-nothing = Nothing is paid for this yet: 0 đ.
benefits-step-birth-return = { $may ->
    [yes] { $taken } months taken, and there is consent: an early return is possible, with wage and the benefit to its end. There is no recuperation after an early return.
   *[no] { $taken } months taken, or no consent yet: an early return is not possible.
}
benefits-step-birth-window = { $side ->
    [before] A birth before day { $day } leaves its month out: 12 months from { $first } to { $last }.
    [counted] A birth from day { $day } on, with a contribution in that month, includes it: 12 months from { $first } to { $last }.
   *[unpaid] No contribution in the birth month, so it is left out: 12 months from { $first } to { $last }.
}
benefits-step-birth-workday = A day: the average insured salary of the last 6 months { $average } ÷ { $divisor }.
benefits-step-birth-days-amount = { $daily } a day × { $days } days = { $amount }.
benefits-step-birth-leave-end = Leave from { $start } to the end of { $end }.
benefits-step-birth-deadline = The leave ends on { $end }, { $days } days later: the papers are due at the company by { $day }.
benefits-step-birth-recuperation-limit = Recuperation after a birth: at most { $days } days, days off included, within 30 days after the leave.
benefits-step-father-days = { $kind ->
    [surgery] Birth with surgery: the father has { $days } working days.
    [premature_under_32_weeks] Birth under 32 weeks: the father has { $days } working days.
    [twins] { $born } children at once: the father has { $days } working days.
    [twins_surgery] { $born } children at once with surgery: the father has { $days } working days.
   *[normal] Normal birth: the father has { $days } working days.
}
benefits-step-father-second-child = According to Population Law 113/2025/QH15, a second child from 01/07/2026: the father has { $days } working days.
benefits-step-father-start = The leave must begin by { $start } (within 60 days of the birth).
benefits-step-father-leave = { $daily } a day × { $days } days = { $amount }.
benefits-step-father-grant-mother = The one-off grant goes to the mother, so not to the father.
benefits-step-father-grant-months = The father paid { $months } months in the 12 before the birth, { $least } are needed, so there is no one-off grant yet.
benefits-step-antenatal-days = { $visits } antenatal visits: { $days } working days are paid.
benefits-step-loss-limit = I am very sorry. A pregnancy of { $weeks } weeks: at most { $days } days of leave, days off and holidays included.
benefits-step-voluntary-grant = Voluntary insurance: { $each } a child × { $born } children = { $amount }.

## What is not met

benefits-failing-birth-months = At least { $least } months in the 12 before the birth are needed; there are { $months }, so { $short } are missing.
benefits-failing-birth-bed-rest = With ordered bed rest at least { $least } months in all and at least { $fewest } in the 12 before the birth are needed; not both are met ({ $recent } in the 12).
benefits-failing-voluntary-scheme = With compulsory insurance you have its maternity benefit, not this one. I can reckon it under the birth of a child.
benefits-failing-recuperation-returned-early = There is no recuperation after going back to work before the leave ends.

## What must be said beside it

benefits-note-birth-others = Those off work for infertility treatment need 6 months in the 24 before. If the mother has no right and the father paid 6 months in the 12 before, he has the one-off grant. Please ask social insurance.
benefits-note-second-child-quoted = According to quotations of Population Law 113/2025/QH15 and Decree 168/2026/NĐ-CP, a second child is one born while the mother has one living biological child. Please check with social insurance; a paper of the commune is said to be needed.
benefits-note-second-child-several = According to quotations of Population Law 113/2025/QH15, I added both the second child's month and those for several children. I have not read how they join; please ask social insurance.
benefits-note-second-child-on-leave = If you were still on leave for a second child on 01/07/2026: I have seen no rule for that and reckoned by the old one. Please ask social insurance.
benefits-note-second-child-untold = According to Population Law 113/2025/QH15, a second child from 01/07/2026 gives { $more } more. Tell me how many living biological children there are at the birth, and I can reckon it all.
benefits-note-second-child-untold-father = According to Population Law 113/2025/QH15, a second child from 01/07/2026 gives the father { $days } days. Tell me how many living biological children his wife has, and I can reckon it.
benefits-note-return-too-early = At least { $least } months of leave come before an early return; { $short } are missing.
benefits-note-return-without-consent = An early return needs the company's consent and a medical paper that it does no harm.
benefits-note-antenatal-over = Only the first { $visits } visits count, at most { $days } days each; the rest is not paid.
benefits-note-loss-like-birth = From 22 full weeks on, a mother insured long enough has the benefit as at a birth. See under the birth of a child or ask social insurance.
benefits-note-loss-over = The doctor ordered { $asked } days, but at most { $most } are paid.

## Papers and where to hand them in

benefits-paper-birth-certificate = The child's birth certificate, an extract of it, or the notification of birth.
benefits-paper-birth-bed-rest = The order of bed rest (if any).
benefits-paper-birth-second-child = Second child: a paper of the commune is said to be needed; please ask social insurance.
benefits-paper-birth-surgery = The hospital's paper of surgery or under 32 weeks, if the notification of birth does not say so.
benefits-paper-birth-visit = The certificate of leave for social insurance of each visit.
benefits-paper-birth-loss = The discharge paper or the certificate of leave for social insurance.
benefits-filing-birth-to-employer = Hand in at the company within 45 days after the leave. It files within 7 working days; social insurance pays within 7 working days. If you left the job before the birth, file with social insurance: 5 working days.
benefits-filing-birth-window = See the months paid in the VssID app, or ask the company or social insurance.
benefits-filing-father-to-employer = Begin the leave within 60 days of the birth. Hand in at the company within 45 days after the leave. It files within 7 working days; social insurance pays or answers within 7 working days.
benefits-filing-birth-visit = Hand in at the company within 45 days after the leave. It files within 7 working days; social insurance pays or answers within 7 working days.
benefits-filing-birth-loss = When you are better, hand in at the company within 45 days after the leave. It files within 7 working days; social insurance pays or answers within 7 working days. The union can hand it in for you.
benefits-filing-birth-recuperation = You need not file anything. The company and the grassroots union decide the days and send the list within 7 working days; social insurance pays or answers within 7 working days.
benefits-filing-birth-voluntary = File with the social-insurance office where you pay, within 60 days of the birth. Please ask it about the papers.

## What was taken where somebody did not know

benefits-if-thai_san_sinh_con-months_contributed_in_12 = I took { $value } months paid in the 12 before the birth. Please check in VssID.
benefits-if-thai_san_xac_dinh_12_thang-contributed_in_birth_month = { $value ->
    [false] If nothing was paid in the birth month
   *[true] If a contribution was paid in the birth month
}
benefits-if-thai_san_cha-mother_eligible_for_bhxh = I took it that the mother has the right to maternity benefit and so the one-off grant.
benefits-if-thai_san_cha-father_months_in_12 = I took { $value } months paid by the father in the 12 before the birth.
benefits-if-duong_suc_sau_sinh-days_taken = I reckoned for 1 day; the company and the grassroots union decide how many.
