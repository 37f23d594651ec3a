# Two messengers for one record.

link-mine =
    Your code: { $code }
    Open Nhịp Cầu in the other app (Zalo, Telegram or the web page), type /link and then this code. It works once, for { $minutes } minutes; give it to nobody, not even to an officer.
    .links = Linked apps
linking-title = Link an app
linking-code = Which 6 digits did I send you in the other app?
linking-confirm = Link with the account { $name } on { $messenger }? Your profile, cases and notices will be shared: whoever opens one app reads both. Link only if you yourself have just got the code there.
    .confirm = Link
    .decline = Do not link
linking-confirm-officer = Link with the account { $name } on { $messenger }? Profile, cases, notices and your rights as an officer will work in both apps: whoever opens one can use them. Link only if you yourself have just got the code there.
    .confirm = Link
    .decline = Do not link
link-named = named { $name }
link-nameless = without a name
link-done = Linked with { $messenger }. Your profile, cases and notices are shared from now on. News comes where you wrote last; to choose a place, tap below.
    .links = Choose where news comes
link-news = This account was just linked with { $messenger }: your profile and cases can be read there too. If that was not you, take it off at once.
    .link-remove = Not me, take it off
    .links = Linked apps
link-declined = All right, nothing was linked. Everything stays as it was.
link-digits = A code has exactly 6 digits. Please look again.
link-wrong = This code does not work: mistyped, used, or older than 15 minutes. Please look again, or type /link in the other app for a new one.
    .link-code = Another code
link-own = This is the code of this very account. Type it in the other app, or type here the code of the other app.
link-slow = That was wrong several times. Please wait a minute and try again.
link-wait = That was wrong many times. To keep everybody safe I take no codes from you for an hour. Then get a new code and try again.
link-closed = Too many wrong codes came from many places. So that nobody guesses yours, I take no codes for now. Please try again in about an hour.
link-busy = The other app is just being answered. Please tap again.
link-clash-identity = These two accounts have different identity papers, so I do not link them by myself. If both are yours, an officer will help.
    .ask = Ask an officer
link-clash-membership = Both accounts are in the union's register, so I do not join them by myself. Please ask an officer to do it.
    .ask = Ask an officer
link-clash-application = One of the accounts has an application waiting, and the other has one too or is a union member already. Please wait for the decision, or ask an officer.
    .ask = Ask an officer
link-clash-request = A request about your data is still open (to erase, or the same one in both accounts). Please wait for its end, or ask an officer.
    .ask = Ask an officer
link-clash-case = One of the accounts handles a case that the other one reported, so I cannot link them. Another officer has to take the case first.
    .ask = Ask an officer

links =
    Apps that share your record:
    { $lines }
    { $where }
    .link-notices = Where I wrote last
    .link = Link another
links-one = You use { $messenger } only. With another app linked, profile and cases are shared, and you choose where news comes.
    .link = Link another app
links-line-here = • { $messenger } (this one)
links-line = • { $messenger }, last used { $on }
links-line-away = • { $messenger }, cannot be reached now
links-where = News comes on { $messenger }. When it cannot be reached there, the other one is used.
links-where-last = News comes where you wrote last.
links-send = News on { $messenger }
links-chosen = Noted. { $where }
    .links = Linked apps

unlinking-title = Take an app off
unlinking-which = Which app shall I take off?
unlinking-confirm = Take off { $messenger }? Profile and cases cannot be seen there any more; it becomes a new account. Old messages stay in that app, unfinished forms there are erased.
    .confirm = Take it off
    .decline = Leave it
unlinking-done = { $messenger } was taken off. Old messages in that app are yours to delete.
    .links = Linked apps
unlinking-news = This app was taken off the old record and starts anew. To link it again, type /link.
unlinking-kept = All right, everything stays as it was.
    .links = Linked apps
unlinking-only = You have only one app left, so it cannot be taken off.
    .link = Link another app

messenger-telegram = Telegram
messenger-zalo = Zalo
messenger-web = the web page
messenger-other = the app { $name }
messenger-nth = { $messenger } ({ $number })
messenger-gone = the app that was taken off

act-links = Apps, where news comes
act-link = Link another app
act-link-code = I have a code
act-link-remove = Take one off
command-lienket = Zalo, Telegram and the web page in one record
