# Maternity and parenthood.

benefits-code-thai_san_sinh_con = Maternity benefit for a birth
benefits-code-thai_san_xac_dinh_12_thang = Which 12 months before the birth
benefits-code-thai_san_cha = The father's leave
benefits-code-thai_san_kham_thai = Pay for antenatal visits
benefits-code-thai_san_say_thai = Leave after losing a pregnancy
benefits-code-duong_suc_sau_sinh = Recuperation after birth
benefits-code-thai_san_han_nop = Last day for maternity papers
benefits-code-thai_san_tu_nguyen = Birth grant (voluntary scheme)

benefits-step-birth-grant = One-off grant: 2 × { $level } reference level of the birth month × { $children } children.
benefits-step-birth-leave = Leave: { $months } months × { $average }, the average of 6 months.
benefits-step-birth-total = Together: { $leave } + { $grant } = { $total }.
benefits-step-birth-bed-rest = With ordered bed rest { $least } months in the 12 and { $whole } in all are enough.
benefits-step-birth-months = { $months } months of leave: { $base }, { $more } more for several children, { $second } more for a second child.
benefits-step-early-return = An early return takes at least { $least } months of leave, the company's consent and a medical note.
benefits-step-birth-window = { $kind ->
    [with] Born on the 15th or later with a contribution that month: the birth month counts, { $first } to { $last }.
   *[without] The birth month does not count: { $first } to { $last }.
}
benefits-step-maternity-end = From { $start }, { $months } months, to the end of { $on }.
benefits-step-maternity-claim = { $days } more days to file: by { $on }.
benefits-step-voluntary-birth = { $each } × { $children } children.
benefits-step-father-days = The father has { $days } working days, begun within 60 days of the birth.
benefits-step-parent-days = { $days } days × { $daily } a day.
benefits-step-antenatal = { $visits } visits count (at most { $most }, { $each } days each).
benefits-step-loss-most = { $weeks } weeks of pregnancy: at most { $days } days, days off included.

benefits-failing-birth-months = { $had } months were contributed in the 12 before the birth, it takes { $least }; { $short } short.
benefits-failing-early-return-months = { $taken } months taken; an early return takes { $least }.
benefits-failing-early-return-consent = The company's consent and the medical note are missing.
benefits-failing-voluntary-scheme = This is for the voluntary scheme. In the compulsory one see the maternity benefit.
benefits-failing-antenatal-none = There is no visit yet.
benefits-failing-rest-returned-early = Who goes back before the leave ends has no recuperation.

benefits-note-second-child = By Population Law 113/2025/QH15 a second child born from 01/07/2026 gives more leave. I know it from quotations only; ask the social insurance office, a confirmation may be needed.
benefits-note-second-child-before = A second child born before 01/07/2026 with the leave still running then: it is not clear whether more is due. Ask the social insurance office.
benefits-note-father-grant-months = The father gets the one-off grant in the mother's place with { $least } months contributed in the 12 before the birth.
benefits-note-loss-as-birth = From 22 weeks on, with the conditions met, it counts as a birth. See the maternity benefit.

benefits-paper-birth-certificate = The child's birth certificate or notification
benefits-paper-surgery-paper = A paper on the surgery or birth under 32 weeks, if the notification does not show it
benefits-paper-bhxh-leave-certificate = Certificate of leave for social insurance
benefits-filing-maternity = Hand in to the company within 45 days after the leave. The company files within 7 working days; the office pays within 7 working days. Who has left files directly, paid within 5 working days.
benefits-filing-father = Begin within 60 days of the birth. Hand the papers to the company within 45 days after the leave.
benefits-filing-birth-recuperation = Within 30 days after the leave, if still weak. The company and the grassroots union fix the days and tell the office.
benefits-filing-voluntary-birth = File with the social insurance office within 60 days of the birth.

benefits-if-thai_san_sinh_con-months_contributed_in_12 = I took it that { $value } months were contributed; it takes at least 6 in the 12 before the birth.
benefits-if-thai_san_cha-mother_eligible_for_bhxh = { $value ->
    [false] If the mother has no right to the insurance
   *[true] I took it that the mother has the right; if not, the father may get the one-off grant.
}
