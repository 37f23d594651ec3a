# Dues and the union fund.

benefits-code-doan_phi = Union dues
benefits-code-kinh_phi_cong_doan = Union fund (paid by the company)
benefits-step-dues = { $base } × { $rate } % = { $sum }.
benefits-step-dues-cap = Not more than { $cap } a month (10 % of the base salary).
benefits-step-dues-fixed = A fixed sum: at least { $least } a month (0.5 % of the base salary).
benefits-step-dues-local = The grassroots union resolved on { $rate } %: { $sum }; the { $more } beyond stays with it.
benefits-step-dues-exempt = { $why ->
    [insurance_benefit] Nothing is due for a month or more on insurance benefits.
    [unpaid_leave] Nothing is due for a month or more of unpaid leave.
   *[paused] Nothing is due while membership is paused.
}
benefits-step-fund = { $payroll } insured payroll × { $pct } % = { $sum }, paid by the company, never by the workers.
benefits-step-fund-split = By the confederation's decision the grassroots union keeps { $pct } %: { $own }; the rest is { $upper }.
benefits-step-fund-dues = Of { $collected } dues collected the grassroots union keeps { $share }.
benefits-step-fund-deadline = For { $month }: by { $on }; from { $unpaid } on it counts as not paid.
benefits-filing-dues = Dues are taken off the wage or paid to the union group. If something looks wrong, ask the grassroots committee.
benefits-filing-union-fund = The company pays monthly. Ask the committee how the money is spent; it is disclosed every year.
benefits-if-doan_phi-unit_type = Reckoned for a non-state company ({ $value }).
benefits-ask-unit_type = What kind of workplace is it?
    .U1 = Public service unit
    .U2 = State enterprise
    .U3 = Any other company
    .U4 = Syndicate, no fixed wage
    .field = Kind of workplace
benefits-ask-month = Dues of which month? For example: 11/2026.
    .field = Month
benefits-ask-local_rate_pct = What rate has the grassroots union, in %? For example: 1.
    .field = Own rate
benefits-ask-local_amount = What fixed sum a month? For example: 20 nghìn.
    .field = Fixed sum
benefits-ask-exempt = Is one of these your case?
    .insurance-benefit = On insurance benefits
    .unpaid-leave = Unpaid leave
    .paused = Membership paused
    .field = Exemption
benefits-ask-payroll = What is the insured payroll of the month? For example: 1 tỷ.
    .field = Payroll
benefits-ask-dues_collected = How much was collected in dues? For example: 10 triệu.
    .field = Dues collected
benefits-result-base_amount = General sum: { $value }
benefits-result-unpaid_from = Counts as not paid from { $value }
benefits-result-grassroots_share = The grassroots union keeps: { $value }
benefits-result-upper_share = The upper union gets: { $value }
benefits-result-dues_share = Share of the dues: { $value }
benefits-result-doan_phi-excess = Beyond the general sum: { $value }
