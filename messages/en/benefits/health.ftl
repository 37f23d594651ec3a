benefits-code-bhyt_muc_huong = What health insurance pays
benefits-code-bhyt_5_nam = Health insurance after five years

## How it was reckoned

benefits-step-health-share = { $why ->
    [commune] At a commune health station or a first-level facility the fund pays { $pct } % of { $cost }, that is { $amount }; you pay { $own }.
    [small] For a small cost of one visit the fund pays { $pct } % of { $cost }, that is { $amount }; you pay { $own }.
    [emergency] In an emergency the card's full level holds anywhere: the fund pays { $pct } % of { $cost }, that is { $amount }; you pay { $own }.
   *[network] Employee's card, in the network or with a referral: the fund pays { $pct } % of { $cost }, that is { $amount }; you pay { $own }.
}
benefits-step-health-outside-basic = On your own, in-patient at first or basic level: the fund pays the card's full level, about { $amount }.
benefits-step-health-outside-specialised = On your own, in-patient at specialised level: the fund pays { $pct } % of the card's level, about { $amount }, but for listed diseases.
benefits-step-health-threshold = Own share in a year: { $levels } × the reference level { $level }.

## What is not met

benefits-failing-health-years = { $least } years of health insurance without a break are needed; you have { $years }, { $short } short.
benefits-failing-health-copay = What you paid yourself this year must be over { $threshold }; you paid { $own }, { $short } short.

## What must be said beside it

benefits-note-health-small-cost = According to Decree 188/2025/NĐ-CP (I have read only quotations), the fund pays all of a visit under { $threshold }. Please check at the insurance counter.
benefits-note-health-outside = Without a referral it depends on the level of the hospital; for out-patients on a government roadmap that I do not have in full. Please ask the hospital's insurance counter first.

## Papers and where to hand them in

benefits-paper-health-card = The health-insurance card (or in VssID, VNeID) and an identity paper.
benefits-paper-health-referral = The referral (if you were referred).
benefits-paper-health-receipts = Invoices and receipts of what you paid yourself this year.
benefits-filing-health-share = Show the card when you arrive; the fund pays the hospital. A company that did not insure you must refund what the fund would have paid; tell the union then.
benefits-filing-health-five-years = Take the receipts to social insurance to be freed of your share until the year ends. I have not read the procedure; please ask social insurance.

## What was taken where somebody did not know

benefits-if-bhyt_muc_huong-commune_level = I took it that it is no commune health station or first-level facility.
