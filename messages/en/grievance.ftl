grievance-title = Report a problem
command-phananh = Report a problem to the union
act-grievance = Report a problem
grievance-not-ready = Sorry, the union has not set up its list of units yet, so I cannot take a report. Please try again later.

grievance-category = What is the matter? Tap one, or say it in a few words, such as “unpaid wages”, “forced overtime”.
grievance-category-guess = I understand that it is about this. Is that right?
    .other = Something else
grievance-category-unclear = I am not sure where this belongs. Choose the nearest; if none fits, type /ask to ask an officer.
grievance-details = What happened? Type, record your voice or send a photo. If you like, say how many people it concerns and what you want to come of it.
grievance-details-said = You just wrote: “{ $said }”. Tell more (text, voice or photo), or use these words?
    .use = Use these words
grievance-when = On which day did it happen? For example 15/11/2026 or “yesterday”. If you do not remember, tap Skip.
grievance-where = At which company did it happen? Tap the button if it is right, or type the company's name.
grievance-where-found = I found places like “{ $place }”. Choose one, or type another name.
    .other = Not in the list
grievance-where-none = I do not find “{ $place }” in the list. Type another name, or tap the button to report with this name.
    .other = Not in the list
grievance-above = Does this concern union officers at the company, or people close to them? If so, or if unsure, I send it to the union above; the union at the company does not see it.
    .workplace = No, send it there
    .above = Yes, send it above
grievance-happening = How is it now?
    .now = Danger right now
    .ongoing = Still going on
    .over = It is over
grievance-files = Send photos, payslips, papers or recordings here, as many as you have. When that is all (or you have none), tap Done.
    .done = Done
grievance-files-more = I kept { $count } files. Send more, or tap Done.
    .done = Done
grievance-files-enough = I can keep { $most } files for now. Tap Done; you can add more to the case later.
grievance-identity = May officers see your name and phone number? Hidden: they do not; I keep the link encrypted to bring you answers. The chat app's company still sees your account, and photos or your voice may give you away.
    .named = Show my name
    .hidden = Hide my name
grievance-name = What is your full name, so that officers can reach you? If you would rather not, tap Skip.
grievance-review =
    Please check; if it is right, tap Send:
    { $summary }
    .submit = Send
    .edit = Change
grievance-edit = What would you like to change?
    .category = The matter
    .details = What happened
    .when = The day
    .where = The place
    .above = Who gets it
    .happening = How it is now
    .files = Add files
    .identity = Hide or show name
    .name = Name

grievance-line-category = • Matter: { $category }
grievance-line-details = • What: { $words }
grievance-line-when = • Day: { $day }
grievance-line-where = • Place: { $place }
grievance-line-files = • Files: { $count }
grievance-line-named = • Officers see your name
grievance-line-hidden = • Name hidden from officers

grievance-filed =
    Sent. Your case number: { $number } – please keep it.
    It goes to: { $unit } ({ $level }). { $seen }
    The union promises: { $promise } (the union's own promise, not a legal term).
    I tell you at once when there is news; look any time with /cases.
    .case-show = See the case
grievance-seen-named = The officers in charge there and above them can read it, with your name and phone; each reading is recorded.
grievance-seen-hidden = The officers in charge there and above them can read it, but not your name or phone; each reading is recorded.
