requests =
    Open requests on personal data: { $count }
    { $lines }
requests-line = • { $number } ({ $kind }): due { $on }
requests-late = • { $number } ({ $kind }): OVERDUE since { $on }
requests-none = There is no open request on personal data.
request-card =
    { $line }
    Asked by: { $person } (sent on { $asked })
    First reply: { $reply }. Done: { $done }.
    { $more }
    .request-reply = Reply
    .request-done = Carried out
    .request-erase = Erase the data
    .request-correct = Correct as asked
    .request-refuse = Refuse
    .request-extend = Extend
    .requests = List
request-no-name = no name given
request-words = Words: { $words }
request-wanted = Correct { $field } to: { $value }
request-holds-member = ⚠ Is a union member of { $unit }.
request-holds-cases = ⚠ Has open cases.
request-holds-applications = ⚠ Has an application that waits.
request-holds-claims = ⚠ A care claim is still open.
request-holds-offices = ⚠ Holds an office in the system.
request-own = This is your own request, so somebody else must handle { $number }.
request-over = Request { $number } has ended.
request-extended-once = Request { $number } was extended already; the law allows it once.
request-blocked =
    Cannot be erased yet on { $number }:
    { $reasons }
    Reply to let the person know, or refuse with a reason (Law 91/2025/QH15 Articles 14, 19).
    .request-reply = Reply
    .request-refuse = Refuse
request-work-title = Handle a request on data
request-work-reply = What do you reply to { $number }? I pass it on word for word.
request-work-refuse = Why is { $number } refused? I pass the reason on word for word; name the article of law.
request-work-extend = Why does { $number } need more time? It can be extended once; I tell the person the reason and the new date.
request-work-correct = { $number }. { $wanted } Have you compared it with papers, and correct it?
    .yes = Correct
    .no = Not yet
request-work-erase = Erase all data on { $number }? Profile, applications, contents of closed cases and messages are gone for good.
    .yes = Erase all
    .no = Not yet
request-work-erase-member = Erase all data on { $number }? This person is a union member: membership in the register ends today. The data is gone for good.
    .yes = Erase all
    .no = Not yet
request-replied = I passed the reply to { $number } on.
request-refused = I told of the refusal of { $number } with its reason.
request-extended = I extended { $number } and told the person.
request-done = { $number } is done; I told the person.
request-left = { $number } stays as it is, nothing was done.
request-member-left = { $person } ({ $unit }) is no longer a union member, by the request for erasure { $number }. Please update the register.
request-soon = Due soon: { $number } ({ $kind }), due { $on }.
request-late = OVERDUE: { $number } ({ $kind }), due { $on }.
act-requests = Requests on data
command-yeucau = Requests on personal data
