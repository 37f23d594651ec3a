command-vu = Open a case: /vu NUMBER
command-nhan = Take a case: /nhan NUMBER
command-traloi = Answer the reporter: /traloi NUMBER text
command-hoi = Ask the reporter: /hoi NUMBER question
command-ghichu = Internal note: /ghichu NUMBER text
command-dong = Close a case: /dong NUMBER outcome reason
act-case-open = Open
act-case-take = Take it
act-case-answer = Answer
act-case-query = Ask
act-case-note = Note
act-case-settle = There is a result
act-case-close = Close
act-case-log = History
act-case-files = See files

officer-case =
    { $number } · { $category } · { $urgency }
    State: { $state }
    Reporter: { $who }
    Place: { $unit }. Day: { $occurred }. { $happening }
    Topic: { $topic }. Files: { $attached }. Due: { $due }
officer-case-story =
    What was told in { $number }:
    { $words }
officer-case-hidden = somebody who hides their name
officer-case-named = { $name }, phone { $phone }
officer-case-no-name = no name given
officer-case-happening-now = DANGER NOW.
officer-case-happening-ongoing = Still going on.
officer-case-happening-over = It is over.
officer-case-happening-unknown = Not known whether it goes on.
officer-case-log =
    History of { $number }:
    { $lines }
officer-case-files = Files of case { $number } ({ $count } in all).
officer-case-no-files = Case { $number } has no files.

officer-case-which = Type the number too, such as /vu PA-26-000123K. Type /viec to see the cases.
officer-case-wrong-number = The number “{ $number }” is mistyped: its check letter does not fit. Please look again, for example PA-26-000123K.
officer-case-own = You reported case { $number } yourself, so other officers handle it. Type /cases to follow it.
officer-case-ended = Case { $number } has ended; nothing more can be done except notes.
officer-case-no-way = Case { $number } ({ $state }) cannot move like that.
officer-case-moved = Somebody has just changed case { $number }. Open it again and retry.
officer-case-yours = You have taken case { $number } already.
officer-case-taken-by-other = Another officer was quicker with case { $number }.
officer-case-settled-before = The result of case { $number } was told before. The next step is to close it.
officer-case-taken = You have taken case { $number }. Contact the reporter by { $due }.
officer-case-answered = Your answer in case { $number } went to the reporter, without your name.
officer-case-queried = I asked the reporter of case { $number }; it waits for them now.
officer-case-noted = Noted internally in case { $number }; the reporter does not see it.
officer-case-settled = I told the reporter that case { $number } has a result.
officer-case-closed = Case { $number } is closed, and the reporter was told.

officer-case-title = Writing for a case
officer-case-answer = What do you answer the reporter of case { $number }? (without your name)
officer-case-query = What do you need to ask the reporter of case { $number }?
officer-case-note = What do you note for case { $number }? (the reporter does not see it)
officer-close-title = Closing a case
officer-close-ending = How does case { $number } end?
    .xong = Solved
    .motphan = Partly solved
    .tuvan = Advice given
    .chuyen = Passed on
    .khongduoc = Not solved
officer-close-reason = What came of case { $number }? The reporter will read this.
