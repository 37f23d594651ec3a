command-vuviec = My cases
act-cases = My cases
act-case-show = See the case
act-case-add = Add to this case
act-case-withdraw = Withdraw
act-case-reopen = Reopen
act-case-rate = Rate
act-case-history = History

case-category-wage-unpaid = Unpaid or cut wages
case-category-wage-level = Low wages, payslips
case-category-overtime-rest = Overtime, days off
case-category-termination = Fired, forced to quit
case-category-discipline-fine = Discipline, fines
case-category-social-insurance = Insurance not paid
case-category-benefit-claim = Benefit late or refused
case-category-severance-settlement = Money at the end of work
case-category-accident-safety = Accident, unsafe work
case-category-harassment-violence = Harassment, violence
case-category-maternity-protection = Pregnant, small child
case-category-contract-papers = Contract, papers kept
case-category-discrimination-union = Unequal, retaliation
case-category-collective = Many people, stoppage
case-category-question = Question to an officer

case-state-new = sent, waiting for an officer
case-state-taken = taken by an officer
case-state-in-progress = being worked on
case-state-waiting = waiting for the reporter
case-state-resolved = there is a result
case-state-closed = closed
case-state-withdrawn = withdrawn by the reporter
case-state-reopened = reopened, waiting for an officer

case-urgency-u1 = Urgent (U1)
case-urgency-u2 = Pressing (U2)
case-urgency-u3 = Normal (U3)
case-level-workplace = the union at the workplace
case-level-above = the union above the workplace
case-level-top = the highest union here
case-promise-u1 = an officer contacts you within 1 hour and acts the same day, final answer within 15 days
case-promise-u2 = an officer contacts you within 1 working day, final answer within 15 days
case-promise-u3 = an officer contacts you within 3 working days, final answer within 15 days
case-ending-xong = solved
case-ending-motphan = partly solved
case-ending-tuvan = advice given
case-ending-chuyen = passed to the authority in charge
case-ending-khongduoc = could not be solved
case-no-words = (no words)
case-with-file = { $words } (with a file)

case-evidence-wage-unpaid =
    Please keep: contract, payslips or bank statement, time sheets, messages about the pay date.
    { $limit }
    { $basis }
case-evidence-wage-level =
    Please keep: job offer, contract, payslips, bank statement, the workplace's address.
    { $limit }
    { $basis }
case-evidence-overtime-rest =
    Please keep: photos of the clock records, messages calling you to overtime, payslips, leave slips.
    { $limit }
    { $basis }
case-evidence-termination =
    Do not sign a voluntary resignation if it is not what you want; keep copies of every paper.
    Also keep: the decision or notice, messages, the last payslip.
    { $limit }
    { $basis }
case-evidence-discipline-fine =
    Please keep: work rules, minutes, the hearing notice, the cut payslip. Do not sign an admission you disagree with.
    { $limit }
    { $basis }
case-evidence-social-insurance =
    Please keep: contract, payslips showing the deduction, your contribution history in VssID, the termination paper if any.
    { $limit }
    { $basis }
case-evidence-benefit-claim =
    Please keep: the day you handed the papers in, the receipt, any refusal letter.
    { $limit }
    { $basis }
case-evidence-severance-settlement =
    Please keep: your contracts, your insurance history, the termination decision.
    { $limit }
    { $basis }
case-evidence-accident-safety =
    Please keep: time, place, names of witnesses, photos, hospital papers, the accident minutes.
    { $limit }
    { $basis }
case-evidence-harassment-violence =
    Keep messages, note dates and witnesses; you need not retell details if that is hard. The union does not tell the company unless you agree.
    { $limit }
    { $basis }
case-evidence-maternity-protection =
    Please keep: the pregnancy paper, your notice to the company, rosters, the contract.
    { $limit }
    { $basis }
case-evidence-contract-papers =
    Please keep: work messages, time cards, payments received, the deposit slip, the name of who keeps your papers.
    { $limit }
    { $basis }
case-evidence-discrimination-union =
    Note what differs before and after (shift, pay), who is treated otherwise, messages, dates of union activity.
    { $limit }
    { $basis }
case-evidence-collective =
    Please note: what people ask for, how many, where, who can speak with the company. An officer will contact you soon.
    { $limit }
    { $basis }
case-law-labour = Basis: Labour Code, art. { $articles }.
case-law-insurance = Basis: Social Insurance Law 41/2024/QH15, art. { $articles }.
case-law-safety = Basis: Law on Occupational Safety, art. { $articles }.
case-limit-mediation = If it comes to the law: ask a mediator within 6 months, go to court within 1 year, from the day you knew (Labour Code art. 190).
case-limit-court = If it comes to the law: you may go straight to court within 1 year from the day you knew; mediation is not required (Labour Code art. 188, 190).
case-limit-depends = If it comes to the law: usually mediation within 6 months, court within 1 year from the day you knew (Labour Code art. 190); an officer will say what holds for you.

cases-none = You have no case yet. Would you like to report a problem or ask an officer?
cases-list =
    Your cases; tap a number to see it or add photos and papers:
    { $cases }
cases-list-line = • { $number } · { $category } · { $state }
cases-more = Show more ▸
cases-one =
    { $number } · { $category }
    State: { $state }
    Handled by: { $unit } ({ $level })
    { $next }
    { $last }
cases-next = Answer promised by: { $due }
cases-next-late = The promised { $due } has passed; I have reminded the officers. We are sorry.
cases-next-waiting = An officer waits for your answer: tap “Add to this case”.
cases-next-closed = Result: { $ending }
cases-next-withdrawn = You withdrew this case; nobody works on it.
cases-history =
    History of { $number }:
    { $lines }
cases-wrong-number = The number “{ $number }” has a slip in it. A right one looks like PA-26-000123K; type /cases to see yours.
cases-not-found = I do not find a case { $number } of yours. Type /cases to see your cases.
cases-ended = Case { $number } has ended, so nothing can be added. Please send a new report with /report.
cases-ended-reopen = Case { $number } is closed. Type /cases, choose it and tap “Reopen” to go on.

case-line-opened = { $at } – Sent
case-line-taken = { $at } – Taken by an officer
case-line-answer = { $at } – The union answers: { $words }
case-line-query = { $at } – The union asks: { $words }
case-line-note = { $at } – Internal note: { $words }
case-line-member-message = { $at } – The reporter adds: { $words }
case-line-file = { $at } – The reporter adds a file
case-line-state = { $at } – Now: { $state }
case-line-closed = { $at } – Closed: { $words }
case-line-withdrawn = { $at } – Withdrawn by the reporter
case-line-reopened = { $at } – Reopened: { $words }
case-line-rated = { $at } – Rated: { $words } stars

case-add-title = Add to a case
case-add-what = What would you like to add to case { $number }? Text, voice, photo or file. (received: { $count })
case-add-more = Added to case { $number } ({ $count }). Send more, or tap Done.
    .done = Done
case-file-again = I do not have that file at hand any more. Please send it again.
case-add-nothing = I have not received anything yet. Please send it, or type “cancel”.
case-added = I passed what you added to case { $number } to the officers.
case-withdraw-title = Withdraw a case
case-withdraw-sure = Do you really want to withdraw case { $number }? Officers will stop working on it.
    .yes = Yes, withdraw
    .no = No, keep it
case-kept = All right, case { $number } goes on.
case-withdrawn = Case { $number } is withdrawn. You can report again whenever you need.
case-moved = The case has just changed. Please confirm again.
case-reopen-title = Reopen a case
case-reopen-reason = What is not right yet with case { $number }? Please tell, so that officers look again.
case-reopen-too-late = Case { $number } cannot be reopened: only within 14 days of closing. Please send a new report with /report.
case-reopened = Case { $number } is open again. An officer will contact you by { $due }.
case-rate = How many stars for how case { $number } was handled? 5 is very satisfied.
case-stars = { $count } ★
case-rated = Thank you for rating case { $number }.
case-rated-before = You have rated case { $number } already.
case-rate-not-closed = Case { $number } is not closed, so it cannot be rated yet.

case-taken-news = An officer has taken your case { $number }. You will be contacted by { $due }.
case-answer-news =
    The union answers case { $number }:
    { $words }
    .case-add = Say more
case-query-news =
    An officer asks about case { $number }:
    { $words }
    .case-add = Answer
case-resolved-news = There is a result for case { $number }. If it is not right, tap “Not right” and tell us.
    .case-add = Not right
case-closed-news =
    Case { $number } is closed: { $ending }. Reason: { $reason }
    How many stars? If you disagree, you can reopen it within 14 days.

case-new-for-officer =
    New case { $number } · { $category } · { $urgency }
    Place: { $unit }. First contact by { $due }.
case-more-for-officer = Case { $number } ({ $category }, { $urgency }) at { $unit } has more words or files. Due { $due }.
case-withdrawn-for-officer = Case { $number } ({ $category }, { $urgency }) at { $unit } was withdrawn by the reporter. It was due { $due }.
case-reopened-for-officer = Case { $number } ({ $category }, { $urgency }) at { $unit } is reopened. First contact by { $due }.
case-late-for-officer = OVERDUE since { $due }: case { $number } ({ $category }, { $urgency }) at { $unit }. Please act.
