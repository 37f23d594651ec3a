# Health insurance.

benefits-code-bhyt_muc_huong = What health insurance pays
benefits-code-bhyt_5_nam = Health insurance: five years

benefits-step-health-paid = { $cost } of covered cost × { $rate } % = { $paid }.
benefits-step-health-first-level = At the commune health station or another first-level facility the fund pays 100 %.
benefits-step-health-small = A visit below { $threshold } (15 % of the reference level) costs you nothing.
benefits-step-health-emergency = In an emergency any hospital counts: { $rate } %.
benefits-step-health-threshold = Own payments in a year beyond which the fund pays all: { $levels } times the reference level, { $threshold }.
benefits-failing-health-years = Insured without a gap for { $years } years; it takes { $least }.
benefits-failing-health-copay = Paid { $paid } yourself this year; more than { $short } is still missing.
benefits-note-health-outside = By the law, without a referral it depends on the hospital's level: I reckoned a stay in a specialised hospital, where the fund pays { $share } % of the level. A basic hospital may pay more, an outpatient visit may pay nothing; ask the hospital.

benefits-paper-health-card = Health insurance card (VNeID, VssID) and citizen card
benefits-paper-health-receipts = Receipts of your own payments this year
benefits-filing-health-visit = Show the card when you register. What the fund pays is deducted at the hospital.
benefits-filing-health-five-years = Take the papers to the social insurance office for the certificate of the year.
benefits-if-bhyt_muc_huong-commune_level = { $value ->
    [true] If it is the commune health station
   *[false] I took it for a hospital, not a commune health station.
}
