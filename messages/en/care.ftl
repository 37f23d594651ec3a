# Union care. Each unit enters its own sums; there is none here.

command-chamlo = Union care: see it, file a claim
command-baocaochamlo = What the unit spent on care
act-care = All union care
act-care-show = Show this one
act-care-file = File a claim
act-care-claims = My care claims
act-care-claim = Show the claim
act-care-add = Add papers
act-care-withdraw = Withdraw the claim
act-care-report = Public report
care-ask = Ask the committee
care-law = General rules

care-kind-tham-hoi = Visit
care-kind-om-dau = Sickness
care-kind-nam-vien = Hospital stay
care-kind-benh-hiem-ngheo = Serious illness
care-kind-thai-san = Maternity
care-kind-ket-hon = Wedding
care-kind-tang-che = Bereavement
care-kind-tai-nan-lao-dong = Occupational accident
care-kind-benh-nghe-nghiep = Occupational disease
care-kind-thien-tai-hoa-hoan = Disaster, fire
care-kind-kho-khan-dot-xuat = Sudden hardship
care-kind-tet = Tết
care-kind-sinh-nhat = Birthday
care-kind-tham-quan-du-lich = Trip, holiday
care-kind-khen-thuong-con = Praise for children
care-kind-hoc-bong = Scholarship
care-kind-nha-o-mai-am = Union Shelter
care-kind-vay-von = Loan
care-kind-giam-gia = Discount
care-kind-tu-van-phap-luat = Legal advice

care-state-submitted = sent, waits for an officer
care-state-half-approved = one officer approved, waits for a second one
care-state-approved = approved, waits for payment
care-state-paid = paid
care-state-refused = not approved
care-state-withdrawn = withdrawn by the member

care-gift-sum = { $sum }
care-gift-words = { $words }
care-gift-none = ask the union for more
care-no-words = (nothing more)

care-not-member = Each grassroots union has care of its own for its union members. I do not find you in a list: join, or ask the committee of the union at your workplace.
    .join = Join the union
care-none = { $unit } has not entered any care here yet. I never make up a sum: please ask the committee of your grassroots union.
care-none-of-kind = { $kind }: { $unit } has not entered any here yet. I never make up a sum: please ask the committee of your grassroots union.
care-several = { $kind }: there are several, choose one to see it.
care-list =
    Union care at { $unit }:
    { $lines }
    For anything that is not here, ask the committee of your grassroots union.
care-list-line = • { $kind } – { $name }: { $gift }
care-list-line-not-yet = • { $kind } – { $name }: { $gift } (conditions not met now)
care-one =
    { $kind } – { $name } ({ $unit })
    { $gift }
    { $answer }
    { $lines }
care-answer-may = You meet the conditions now:
care-answer-not-yet = You do not meet the conditions now:
care-answer-ask = Nothing is claimed here, ask the committee of your grassroots union:
care-reason-always = ✓ In force
care-reason-valid-met = ✓ In force until { $day }
care-reason-valid-unmet = ✗ Not in force on that day (mark: { $day })
care-reason-months-met = ✓ A union member for { $need } months: { $have } so far
care-reason-months-unmet = ✗ A union member for { $need } months: { $have } so far, enough on { $day }
care-reason-within-rule = ✓ Claim within { $need } days of the event
care-reason-within-met = ✓ Claim within { $need } days: { $have } have passed, last day { $day }
care-reason-within-unmet = ✗ Claim within { $need } days: { $have } have passed, last day was { $day }
care-reason-times-met = ✓ { $need } a person and year: { $have } used
care-reason-times-unmet = ✗ { $need } a person and year: { $have } used, again from { $day }
care-papers = Papers: { $papers }
care-note = Note: { $note }
care-gone = This care does not hold for you any more. Type /chamlo to see what there is.
care-not-then = On that day a unit nearer to you had decided otherwise on this kind, so this does not hold. Please ask the committee of your grassroots union.
care-no-claim = Nothing is claimed here for this one. Please ask the committee of your grassroots union.

care-claim-title = Care claim
care-claim-event-on = { $name }: on which day did it happen? For example: 15/11/2026, "yesterday".
    .today = Today
care-claim-words = Please tell it in a few words (who, what). Health and family are sensitive data: I keep them encrypted, only the officers who decide and those above them see them. Skip it if you like.
care-claim-files = Send photos of papers if you have any. I cannot read photos and do not know whose paper it is: an officer looks. No photo of your ID card. When all is sent (or there is none yet), tap Done.
    .done = Done
care-claim-files-these = Send photos of papers ({ $papers }). I cannot read photos and do not know whose paper it is: an officer looks. No photo of your ID card. When all is sent (or there is none yet), tap Done.
    .done = Done
care-claim-files-more = I keep { $count } files. I cannot tell whether a paper is really yours; an officer looks. Send more, or tap Done.
    .done = Done
care-claim-files-enough = I can keep { $most } files now. Tap Done; you can add more later.
care-claim-review =
    Please check; sending it means that the papers are yours or your family's:
    { $summary }
    .submit = Send
    .edit = Correct
care-claim-edit = What would you like to correct?
    .event-on = Day of the event
    .words = Your words
    .files = More papers
care-line-programme = • For: { $name }
care-line-sum = • The unit's sum: { $sum }
care-line-day = • Day of the event: { $day }
care-line-words = • Your words: { $words }
care-line-files = • Papers: { $count } files
care-no-valid = This care does not hold on the day you gave (mark: { $day }). If it was a slip, give the day again.
care-no-months = This needs { $need } months as a union member on the day of the event; by then you had { $have }, enough on { $day }. If the day was a slip, give it again.
care-no-within = This must be claimed within { $need } days; { $have } have passed, the last day was { $day }. If it was a slip, give the day again; with a good reason, ask the committee.
care-no-times = This is { $need } a year, and you have { $have } claims in that year; again from { $day }. If the day was a slip, give it again.
care-twice =
    You have claim { $number } for this already ({ $kind }, on { $day }): { $state }.
    One event, one claim, so I make no second one. Open it to follow it or to add papers; if it is another event, please ask the committee of your grassroots union.
care-filed = Claim { $number } went to { $unit }. An officer looks at the papers and decides; I tell you every step. Follow it with /chamlo.

care-claims-none = You have no care claim yet.
care-claims =
    Your care claims:
    { $lines }
care-claims-line = • { $number } · { $kind } · { $sum } · { $state }
care-claim =
    { $number } · { $kind } · { $sum }
    Day of the event: { $day }. Decided by: { $unit }
    State: { $state }
    { $steps }
care-step-filed = { $at } – Filed
care-step-words = { $at } – Member added: { $words }
care-step-file = { $at } – Member sent a paper
care-step-half-approved = { $at } – One officer approved
care-step-approved = { $at } – Approved
care-step-refused = { $at } – Not approved: { $words }
care-step-paid = { $at } – Paid: { $words }
care-step-withdrawn = { $at } – Withdrawn by the member
care-wrong-number = The number "{ $number }" has a slip in it. A right one looks like CL-26-000123K; type /chamlo and tap "My care claims" to see them.
care-not-found = I do not find claim { $number } among yours. Type /chamlo and tap "My care claims" to see them.
care-ended = Claim { $number } has ended ({ $state }), so it cannot be changed any more.

care-add-title = Add papers
care-add-what = Send photos of papers or a message for claim { $number }. I do not know whose paper it is; an officer looks.
care-add-more = I added it to claim { $number } ({ $count }). Send more, or tap Done.
    .done = Done
care-add-nothing = Nothing new has come. Please send it, or type "cancel".
care-added = What you added to claim { $number } is with the officers.
care-withdraw-title = Withdraw a care claim
care-withdraw-sure = Do you really want to withdraw claim { $number }? Officers will not look at it any more.
    .yes = Yes, withdraw
    .no = No, keep it
care-kept = Claim { $number } is kept.
care-withdrawn = Claim { $number } is withdrawn. You can file it again when you need to.
care-moved = Claim { $number } has just changed. Please confirm again.

care-half-approved-news = Claim { $number } ({ $kind }, { $sum }): one officer approved. This sum needs one more.
care-approved-news = Your claim { $number } ({ $kind }) is approved: { $sum }. I tell you when it is paid.
care-refused-news =
    Claim { $number } ({ $kind }) is not approved. Reason: { $reason }
    Ask the committee of your grassroots union if it is not clear; with what was missing you can file it again.
care-paid-news = Claim { $number } ({ $kind }): the union paid you { $sum } ({ $way }). If you did not get it, ask the committee of your grassroots union.

claim-new-for-officer = New care claim { $number } · { $kind } · { $sum } · { $unit }.
claim-more-for-officer = Care claim { $number } ({ $kind }, { $sum }) at { $unit } has more papers or words.
claim-withdrawn-for-officer = Care claim { $number } ({ $kind }, { $sum }) at { $unit } was withdrawn by the member.

care-report =
    Spent on care in { $year } by { $unit } (aggregates, no names):
    { $lines }
care-report-none = In { $year }, { $unit } has not recorded any care spending here.
care-report-line = • { $kind } – { $name }: { $people } people, { $sum }
care-report-few = • { $kind } – { $name }: fewer than { $least } people
care-report-total = Total of the lines shown: { $sum }
care-report-hidden = Lines of fewer than { $least } people show no number and enter no total, so that nobody is recognised.
care-report-year = { $year }
care-report-above = The union above
care-report-whose = You can see the report of your own unit and those above it; officers also those they are in charge of. For example: /baocaochamlo CD001 2026.
