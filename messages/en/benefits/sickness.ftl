# Sickness: own illness, a sick child, long diseases, recuperation.

benefits-code-om_dau = Sick pay
benefits-code-om_dau_con_om = Pay while a child is sick
benefits-code-om_dau_benh_dai_ngay = Sick pay for a long disease
benefits-code-duong_suc_sau_om = Recuperation after illness

benefits-step-sick-daily = A day: { $salary } × { $pct } % divided by { $divisor } = { $daily }.
benefits-step-sick-amount = { $days } days × { $daily } = { $amount }.
benefits-step-sick-most = At most { $most } working days this year, { $used } used: { $paid } days are paid now.
benefits-step-sick-part-day = { $hours } of { $normal } hours off count as { $part } days.
benefits-step-sick-claim = Back at work on { $start }: hand the papers to the company within { $days } days, by { $on }.
benefits-step-sick-long-rate = A disease of the long-treatment list, after the days at 75 %: { $pct } % of the salary.
benefits-step-child-limit = A child of { $age } months: at most { $days } working days a year, for each parent.
benefits-step-child-days = { $off } days off; without weekly rest and holidays { $working } working days.
benefits-step-rest-daily = A day of recuperation pays { $daily } (30 % of the reference level).

benefits-failing-sick-other-leave = { $leave ->
    [annual_leave] Days of annual leave
    [personal_leave] Days of personal leave
    [unpaid_leave] Days of unpaid leave
   *[maternity_leave] Days of maternity leave
} do not count as sick leave.
benefits-failing-sick-used-up = { $used } days were used this year, the whole limit of { $most }. It begins anew next year.
benefits-failing-sick-not-listed = The disease must be on the Ministry's long-treatment list; ask the doctor.
benefits-failing-child-too-old = Only for children under { $years } years.
benefits-failing-child-used-up = The { $most } days for the child are used up this year; the other parent has days of their own.
benefits-failing-rest-sick-days = { $sick } sick days this year, it takes { $least }; { $short } short.
benefits-failing-rest-too-late = The rest must be within 30 days after the sick leave.
benefits-note-sick-long-disease = { $days } days are beyond the limit. A long disease is paid on at a lower rate; see that entry.
benefits-word-other-leave = { $leave ->
    [annual_leave] on annual leave
    [personal_leave] on personal leave
    [unpaid_leave] on unpaid leave
   *[maternity_leave] on maternity leave
}

benefits-paper-sick-discharge = In hospital: discharge paper or record summary
benefits-paper-sick-leave-certificate = Outpatient: the certificate of leave for social insurance
benefits-paper-sick-child-discharge = The child in hospital: the child's discharge paper
benefits-paper-sick-child-certificate = The child as outpatient: the parent's certificate of leave for social insurance
benefits-filing-sick-to-employer = Hand the papers to the company within 45 days of the return to work. The company files within 7 working days; the office pays within 7 working days. Late papers need an explanation.
benefits-filing-sick-recuperation = The company and the grassroots union fix the days and send the list to the office within 7 working days.

benefits-if-om_dau-days_already_used_this_year = I took it that no sick day was used this year.
benefits-if-om_dau-contribution_months = { $value ->
    [120] With under 15 years of contribution
    [240] With 15 to under 30 years
   *[400] With 30 years or more
}
benefits-if-om_dau-working_condition = { $value ->
    [hazardous] With hazardous work or in an extremely difficult area
   *[normal] With normal work
}
benefits-if-om_dau_con_om-days_already_used_for_child_this_year = I took it that no day was used for the child this year.
benefits-if-om_dau_benh_dai_ngay-contribution_months = { $value ->
    [120] With under 15 years of contribution
    [240] With 15 to under 30 years
   *[400] With 30 years or more
}
benefits-if-om_dau_benh_dai_ngay-long_term_disease = { $value ->
    [false] If the disease is not on the list
   *[true] I took it that the disease is on the list.
}
benefits-if-duong_suc_sau_om-days_taken = Reckoned for { $value } day.
