command-don = Applications to decide on
command-duyet = Approve, e.g. /duyet GN-26-000123
command-tuchoi = Refuse, e.g. /tuchoi GN-26-000123
applications-title = Refuse an application
applications-none = No application is waiting for you.
applications-list =
    { $count } applications are waiting:
    { $lines }
    .applications-page = More ▸
applications-line-a = • { $number } – { $name } – { $place }, sent { $submitted }
applications-line-b = • { $number } – { $name } – { $place }, DUE { $due }
applications-card-open =
    Application { $number } to { $unit }, sent at { $submitted }.
    • Workplace: { $workplace }
    { $fields }
    { $notes }
    .application-approve = Approve
    .application-refuse = Refuse
    .applications = All applications
applications-card-closed =
    Application { $number } to { $unit }, sent at { $submitted }. { $state }
    • Workplace: { $workplace }
    { $fields }
    { $notes }
    .applications = All applications
applications-situation-worker = • Worker with a contract
applications-situation-free = • Worker without an employment relationship (syndicate)
applications-situation-foreign = • Foreigner, says the contract is for 12 months or more
applications-situation-retired = • Retired, working under contract
applications-situation-capital = • Represents state capital in the enterprise
applications-situation-partner = • Partner who does not manage the enterprise
applications-due = • Answer due: { $due }
applications-young = • The applicant is younger than { $age }: please talk in person.
applications-leads = ⚠ This position may be one that cannot join (according to HD 38/HD-TLĐ, 1.2): please check.
applications-twin = ⚠ Somebody else gave the same document number: compare the original before approving.
applications-state-submitted = Waiting.
applications-state-approved = Approved at { $at }.
applications-state-refused = Refused at { $at }.
applications-state-withdrawn = Withdrawn by the applicant at { $at }.
applications-decided = Application { $number } is not waiting any more. { $state }
applications-own = This is your own application; please leave it to another officer or the union above.
applications-member = { $number } cannot be approved: this person, or one with the same document number, is a union member. Compare the original; if it is the same person, refuse with that reason.
applications-which-approve = Please give the number, for example: /duyet GN-26-000123. Or choose from the list.
    .applications = All applications
applications-which-refuse = Please give the number, for example: /tuchoi GN-26-000123 and the reason. Or choose from the list.
    .applications = All applications
applications-approved = Application { $number } of { $name } is approved, and the applicant has been told. Next: invite to the ceremony, print form 5a for signing.
    .applications = All applications
applications-refused = Application { $number } of { $name } is refused, and the applicant has been told why.
    .applications = All applications
applications-reason = Why is { $number } refused? Choose a reason, or type yours. The applicant will read it.
    .elsewhere = Does not work here
    .excluded = May not join
    .unclear = Details are wrong
    .member = Is a member already
applications-why-elsewhere = you do not work at this unit.
applications-why-excluded = your position is not one that may join.
applications-why-unclear = details in the application are wrong or missing.
applications-why-member = according to our records you are a union member already.
applications-new-a = New application { $number }: { $name }, { $workplace }.
    .application = Open
applications-new-b = New application { $number }: { $name }, { $workplace }. The workplace has no union; answer due { $due }.
    .application = Open
applications-withdrawn = The applicant withdrew { $number }; nothing is left to decide.
applications-nearly-due = Application { $number } is nearly due: { $due }.
    .application = Open
applications-overdue = Application { $number } is OVERDUE since { $due }. The applicant is waiting for you.
    .application = Open
