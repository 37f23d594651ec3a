command-chamlocs = Care claims to decide on
command-duyetchi = Approve a care claim: /duyetchi NUMBER
command-tuchoichi = Refuse a care claim: /tuchoichi NUMBER reason
command-dachi = Record a payment: /dachi NUMBER voucher
command-chuongtrinh = The unit's list of care: /chuongtrinh UNIT
act-claims = Care claims
act-claim = Show the claim
act-claim-approve = Approve
act-claim-refuse = Refuse
act-claim-pay = Paid
act-claim-files = Show papers
act-programmes = List of care
act-programme = Show it
act-programme-add = Add
act-programme-edit = Edit
act-programme-end = End
act-programme-off = Switch off here

claims-none = No care claim waits for you.
claims-list =
    { $count } care claims wait for a decision or payment:
    { $lines }
claims-line = • { $number } · { $kind } · { $sum } · { $who }, filed { $filed } · { $state }
claim-no-name = no name yet
claim-who = { $name }, phone { $phone }
claim-card =
    Claim { $number } · { $kind } · { $sum }
    For: { $name } ({ $unit })
    From: { $who } – { $home }
    Day of the event: { $day }. Filed: { $filed }
    Words: { $words }
    Papers: { $papers } files. The bot does not know whose paper it is: compare the originals.
    State: { $state }
    { $checks }
    { $steps }
claim-no-member = ✗ The claimant is no union member now, or the data were erased: please check.
claim-budget = Budget of { $year }: other claims took { $spent } of { $budget }
claim-needs-two = From { $sum } on, two different officers approve
claim-files = Papers of claim { $number } ({ $count } in all). The bot does not know whose paper it is: compare the originals.
claim-no-files = Claim { $number } has no papers.

claim-which = Type the number too, for example: /duyetchi CL-26-000123K. /chamlocs lists the claims.
claim-wrong-number = The number "{ $number }" has a slip: its check letter does not fit. Please look again, for example: CL-26-000123K.
claim-own = Claim { $number } is your own, so another officer decides and pays. Type /chamlo to follow it.
claim-moved = Somebody has just changed claim { $number }. Open it again and retry.
claim-not-own = Claim { $number } is your own, so another officer decides.
claim-not-ended = Claim { $number } cannot change like that any more: { $state }.
claim-not-payable = Claim { $number } is not fully approved, so no payment can be recorded: { $state }.
claim-not-same-officer = You approved claim { $number } already; the second must be another officer.
claim-not-over-limit = { $number } cannot be approved: this person has had all of the year. Refuse it with a reason, or edit the programme in the list.
claim-not-over-budget = { $number } cannot be approved: it passes the year's budget. Refuse it with a reason, or edit the budget in the list once the committee decided.
claim-approved = Claim { $number } ({ $sum }) is approved and the member told. After paying, tap "Paid" in the claim.
claim-half-approved = You approved claim { $number } ({ $sum }). This sum needs another officer; I told them.
claim-refused = Claim { $number } ({ $sum }) is refused; I told the member why.
claim-paid = A payment of { $sum } is recorded for claim { $number } and the member told.
claim-second-for-officer = Care claim { $number } ({ $kind }, { $sum }) at { $unit } needs your second approval.

claim-refuse-title = Refuse a care claim
claim-refuse-reason = Why is claim { $number } refused? Choose a reason, or type your own. The member will read it.
    .papers = Papers are missing
    .mismatch = Papers do not match
    .conditions = Conditions not met
    .budget = Budget is used up
claim-why-papers = papers are missing.
claim-why-mismatch = the papers do not match the claim.
claim-why-conditions = the conditions are not met.
claim-why-budget = this year's budget is used up.
claim-pay-title = Record a payment
claim-pay-voucher = Claim { $number }: how was it paid? Tap one, or type the number of the voucher, for example: PC 45. The member will read it.
    .cash = Cash
    .transfer = Bank transfer
claim-way-cash = cash
claim-way-transfer = bank transfer

programmes =
    List of care at { $unit }:
    { $lines }
programmes-none = { $unit } has no care in its list yet. Add it from the unit's own spending rules; I never make up a sum.
programmes-line-own = • { $kind } – { $name }: { $gift }
programmes-line-above = • { $kind } – { $name }: { $gift } (of a unit above)
programmes-line-off = • { $kind }: switched off here
programme-off-button = Off: { $kind }
programme-card =
    { $kind } – { $name }
    Unit: { $unit }
    { $lines }
programme-off = { $unit } switched off what units above offer as "{ $kind }". To have it again, tap End.
    .programme-end = Have it again
programme-gone = That is not in the list here any more. Type /chuongtrinh to see the list.
programme-switched-off = What units above offer as "{ $kind }" is off at { $unit } from today.
programme-saved = "{ $name }" of { $unit } is saved. Claims that were filed keep their sum.
programme-ended = Ended: from today it does not hold any more.
programme-kept = All right, it stays.
programme-end-title = End a programme of care
programme-end-sure = End "{ $name }" ({ $kind }) from today? Claims that were filed are still decided.
    .yes = End it
    .no = Keep it
programme-end-sure-off = Have what units above offer as "{ $kind }" ({ $name }) here again?
    .yes = Have it again
    .no = Leave it off

programme-line-unit = • Unit: { $value }
programme-line-kind = • Kind: { $value }
programme-line-name = • Name: { $value }
programme-line-amount = • Sum: { $value }
programme-line-note = • Note: { $value }
programme-line-papers = • Papers: { $value }
programme-line-min-months = • A union member for: { $value } months
programme-line-times-per-year = • Per person and year: { $value }
programme-line-within-days = • Claimed within: { $value } days
programme-line-apart-days = • Less than { $value } days apart counts as one event
programme-line-yearly-budget = • Yearly budget: { $value }
programme-line-second-from = • Two officers from: { $value }
programme-line-valid-from = • From: { $value }
programme-line-valid-to = • Until: { $value }

care-programme-title = A programme of care
care-programme-no-file = I take only words and numbers here. Please type it; for many, an administrator imports a CSV table.
care-programme-unit = Of which unit? Tap one, or type the code or name of one in your branch.
care-programme-unit-unknown = I do not find "{ $given }" in your branch.
care-programme-kind = Which kind is it?
care-programme-name = Its name, just as in the unit's rules? For example: Wedding of a union member.
care-programme-amount = The sum each time by the unit's rules? If nothing is paid on claims (discount, loan…), skip it.
care-programme-note = A note for union members? Where nothing is paid on claims, say here what there is and whom to ask. Skip it if there is none.
care-programme-papers = Which papers are needed? For example: hospital discharge. Skip it if none.
care-programme-min-months = A union member for how many months at least? Skip it if that does not matter.
care-programme-times-per-year = How often a person and year? Skip it for no limit.
care-programme-within-days = Within how many days of the event must it be claimed? Skip it for no limit.
care-programme-apart-days = Less than how many days apart do two events count as one? Skip it where only the same day does.
care-programme-yearly-budget = The budget of a whole year? Skip it if there is none.
care-programme-second-from = From which sum on must two officers approve? Skip it if never.
care-programme-valid-from = In force from which day? For example: 1/1/2026.
    .today = From today
care-programme-valid-to = In force until which day? Skip it if that is not known.
care-programme-valid-to-before = The last day must be { $day } or later.
care-programme-twice = The unit has "{ $name }" (from { $day }) at the same time already. Edit that one, end it, or change name or dates.
care-programme-review =
    Please check, then tap Save:
    { $summary }
    .submit = Save
    .edit = Correct
care-programme-edit = What would you like to correct?
    .unit = Unit
    .kind = Kind
    .name = Name
    .amount = Sum
    .note = Note
    .papers = Papers
    .min-months = Months of membership
    .times-per-year = Times a year
    .within-days = Days to claim
    .apart-days = Days between events
    .yearly-budget = Yearly budget
    .second-from = Two officers from
    .valid-from = From
    .valid-to = Until
