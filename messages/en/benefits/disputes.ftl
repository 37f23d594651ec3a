# Time limits of disputes and complaints.

benefits-code-thoi_hieu_tranh_chap_ca_nhan = Time limits of a dispute
benefits-code-hoa_giai_bat_buoc = Must mediation come first
benefits-code-thoi_han_hoa_giai = How long mediation takes
benefits-code-thoi_hieu_khieu_nai = Last day of a first complaint
benefits-code-khieu_nai_lan_dau = When a complaint must be decided
benefits-code-khieu_nai_lan_hai = Last day of a second complaint
benefits-step-dispute-limit = { $way ->
    [mediation] Mediation
    [arbitration] Arbitration
   *[court] Court
}: { $months } months from finding out on { $found }, until { $on }.
benefits-step-mediation-required = { $required ->
    [yes] A labour mediator must come first.
   *[no] Court is open at once, mediation is not compulsory.
}
benefits-step-mediation-time = Received on { $received }: done within { $days } working days, by { $on }.
benefits-step-complaint-term = { $days } days from { $start } end on { $on }.
benefits-note-dispute-obstacle = Time of an obstacle beyond your control (grave illness, disaster) does not count if it is proved. See the union early.
benefits-note-second-complaint-office = The office for second complaints has changed in 2025; ask the provincial Home Affairs department or the union.
benefits-filing-dispute = See the grassroots union for help with the request. Keep contract, payslips, messages, photos of papers; sign nothing that is not what you want.
benefits-filing-complaint = A first complaint goes to the company, accepted or refused within 7 working days. The union helps to write it, free of charge.
benefits-filing-second-complaint = To the provincial Home Affairs department with the first decision, or sue. Ask the union first.
benefits-if-khieu_nai_lan_dau-remote_area = { $value ->
    [true] I took it for a remote area.
   *[false] I took it that it is no remote area.
}
benefits-if-khieu_nai_lan_hai-remote_area = { $value ->
    [true] I took it for a remote area.
   *[false] I took it that it is no remote area.
}
benefits-if-khieu_nai_lan_dau-complex = { $value ->
    [true] I took it for a complex matter.
   *[false] I took it for no complex matter.
}
