command-thamgia = Join the union
join-title = Application to join the union
join-ask = Ask an officer

# Where a rule is written: law that was read is stated, what others quote is said with "according to".
join-source-a = Source: { $source }.
join-source-b = According to { $source }.
join-source-charter = According to { $source } (to be checked against the Charter of Congress XIV).

join-under-way = You are filling in the application. Let us go on.
join-aside = You have an application that is not finished. Go on with it, or begin a new one?
    .form-resume = Go on
    .join-new = New application

# Who may join
join-situation = First let me see which rules apply to you. Joining is voluntary. How do you work at present?
    .worker = With a contract
    .free = Self-employed
    .foreign = I am a foreigner
    .retired = Retired, still working
join-hint-free = People without an employment relationship join a grassroots syndicate. { $source }
join-hint-retired = Retired people who work under contract may stay union members without being admitted again. If you never were a union member, please fill in the application. { $source }
join-term = Is your labour contract for 12 months or more?
    .yes = Yes
    .no = No
join-exclusion = Does one of these apply to you?
    .none = None of these
    .manager = Owner or manager
    .state = State, army, police
    .left = I left the union before
    .prison = Serving a sentence
join-manager = Which role do you have?
    .enterprise-head = Owner, director, board
    .cooperative-head = Head of a co-operative
    .unit-head = Head, deputy of a unit
    .capital = For the state’s capital
    .partner = Partner, not managing
join-left = How did you leave the union last time?
    .left = I asked to leave
    .expelled = I was expelled
join-left-on = On which day did you leave? For example: 15/06/2026.
join-no-foreign-short = Foreign workers need a contract of 12 months or more to join. { $source } Please apply again once your contract is that long.
join-no-enterprise-head = Owners, chairs, board members, directors, general directors and people authorised to sign labour contracts in non-state enterprises cannot join. { $source } If I misunderstood your role, please ask an officer.
join-no-cooperative-head = Chairs, directors, control boards and board members who manage and sign contracts in non-state co-operatives cannot join. { $source } If I misunderstood your role, please ask an officer.
join-no-unit-head = Heads and deputy heads of non-public units cannot join. { $source } If I misunderstood your role, please ask an officer.
join-no-prison = A person serving a prison sentence cannot join. { $source } An officer can guide you when that changes.
join-no-state = Since 2025 there are no unions in state agencies, armed forces and units paid wholly from the budget. { $source } If yours is different, please ask an officer.
join-no-left-lately = Who left may apply again after 3 months at the earliest: for you from { $earliest }. { $source } Please type /thamgia on that day.
join-no-expelled = Here the grassroots union verifies and the union above decides, so an officer must guide you in person. { $source }
join-no-union = I found no union to send your application to. Let me pass you on to an officer.

# Workplace
join-workplace = Where do you work? Type the name of the company or unit, for example: may An Phu.
join-workplace-free = What is your trade, and where? Type the syndicate, or trade and area, for example: xe om Thu Duc.
join-workplace-invited = You were invited from { $unit }. Do you work here? If not, type the name of your workplace.
    .here = Yes, I work here
join-found = These units are similar to “{ $query }”. Choose yours, or type another name.
    .none = None of these
join-unlisted = Type the name again so that I can search, perhaps with the district or industrial park. If it is still not there, tap the button.
    .unlisted = It is not in the list
join-unlisted-unknown = I did not find “{ $query }”. Type another name, a shorter one will do. If your workplace has no union yet, tap the button.
    .unlisted = It is not in the list
join-employer = Please give me the full name and address of your workplace for the form.
join-upper = This workplace has no union in the list, so the application goes to { $unit }: it answers within { $days } working days of receipt. { $source }

# The fields of form 5a
join-reuse =
    I have these details already. Use them again?
    { $known }
    .yes = Use them
    .no = Fill in anew
join-full-name = Your full name, please, as on your identity card, with its diacritics if you can.
join-sex = Are you male or female?
    .male = Male
    .female = Female
join-birth-date = When were you born? For example: 15/06/1995.
join-minor = Born on { $born } means younger than { $age }: a legal representative must agree to the use of personal data. Is the date right, or shall an officer help?
    .fix = Mend the date
    .officer = Ask an officer
join-minor-officer = I stop here and keep nothing of what you filled in. Please see a union officer together with a parent or guardian; tap the button and I tell an officer.
join-ethnicity-consent = The form has a line for ethnic group. This is SENSITIVE DATA: it goes into the application only, encrypted, seen only by the deciding officers. Do you agree to give it here? You may apply without it.
    .agree = I agree
    .decline = I do not agree
join-ethnicity-later = All right, I leave ethnic group empty. You write it on the paper when you sign.
join-ethnicity = Which ethnic group do you belong to? Choose, or type its name.
join-hometown = Where is your hometown? For example: phường Vân Giang, tỉnh Ninh Bình.
join-home = Where do you live now? House number, street, ward or commune, province or city.
join-citizen-id = Please type the 12 digits of your citizen identity. Only the number, please do NOT send a photo.
join-no-card-photo = I take no photos of cards: pictures of identity cards and passports are sensitive data. I deleted the photo. Please type the number.
join-no-photo = This question is answered in writing. I deleted the file and kept nothing.
join-passport = Please type your passport number. Only the number, please do NOT send a photo.
join-passport-letters = I could not read the passport number. Type 6–12 letters and digits, for example: C1234567.
join-phone = What is your phone number? Type it, or tap the button that shares your number, if there is one.
join-job = What is your job and position? For example: sewing worker.
join-statement = The form says: “I have studied the Charter of the Vietnam Trade Unions, agree with it and ask to join of my own free will.” Do you confirm?
    .confirm = I confirm
    .charter = Where is the Charter?
join-charter = The Charter is kept by the union at your workplace; an officer gives you the one in force. Congress XIV may have changed it, so I send no old copy. You may read first and confirm later: tap “Later”.
join-promise = The promise: “I will do the tasks of a union member, follow assignments, the Charter and resolutions of the union, and pay my dues in full.” Do you confirm?
    .confirm = I confirm
join-review =
    Please look through your application:
    { $summary }
    If all is right, tap “Send”.
    .submit = Send
    .edit = Change
join-edit = What would you like to change?
    .situation = How I work
    .workplace = Workplace
    .full-name = Name
    .sex = Male/female
    .birth-date = Date of birth
    .ethnicity-consent = Consent: ethnic group
    .ethnicity = Ethnic group
    .hometown = Hometown
    .home = Address
    .citizen-id = Citizen identity
    .passport = Passport
    .phone = Phone
    .job = Job
join-line-workplace = • Workplace: { $value }
join-line-full-name = • Name: { $value }
join-line-sex = • Sex: { $value }
join-line-birth-date = • Born: { $value }
join-line-ethnicity = • Ethnic group: { $value }
join-line-hometown = • Hometown: { $value }
join-line-home = • Address: { $value }
join-line-citizen-id = • Citizen identity: { $value }
join-line-passport = • Passport: { $value }
join-line-phone = • Phone: { $value }
join-line-job = • Job: { $value }

# After sending
join-submitted-a =
    Application { $number } went to { $unit } at { $submitted }.
    The union at your workplace decides; the rules set no deadline. I tell you as soon as there is news. Type /thamgia to see it.
    .join-withdraw = Withdraw
join-submitted-b =
    Application { $number } went to { $unit } at { $submitted }.
    Answer due: { $due } (10 working days). { $source } I tell you as soon as there is news. Type /thamgia to see it.
    .join-withdraw = Withdraw
join-signature = An application in a chat bears no signature. For form 5a you sign on paper or with a digital signature; an officer prints the form for you to sign at the admission.
join-open-a =
    Application { $number }, sent at { $submitted }, is waiting for { $unit }. The rules set no deadline here; I tell you as soon as there is news.
    .join-withdraw = Withdraw
join-open-b =
    Application { $number }, sent at { $submitted }, is waiting for { $unit }. Answer due: { $due }. { $source }
    .join-withdraw = Withdraw
join-member = You are a union member of { $unit } since { $since }; no application is needed.
    .profile = My profile
    .benefits = Benefits
join-look-wait = I cannot take this application by chat: an officer must see the original document with you. Please bring your identity card or passport to an officer of { $unit }, or tap “Ask an officer”. I have told them.
join-look = { $name } wants to apply to { $unit }, but the document number must be compared with the original, so I did not take the application. Please meet in person to check.
join-withdraw = Withdraw application { $number }, are you sure? You may apply again at any time.
    .join-drop = Withdraw
    .join-keep = Keep it
join-withdrawn = Application { $number } is withdrawn. Whenever you want to join, begin a new one.
    .join = New application
join-nothing-open = This application is not waiting any more.
    .join = New application
join-approved = Congratulations! Application { $number } is approved: since { $since } you are a union member of { $unit }. Next: an officer invites you to the admission ceremony, where you sign the form and get your card (if there is one).
    .benefits = See benefits
join-refused = { $unit } did not approve application { $number }. Reason: { $reason } If things have changed, please apply again; if you disagree, please ask an officer.
    .join = New application
join-overdue = Application { $number } is past the day for an answer ({ $due }). I have reminded { $unit } and tell you as soon as there is news. We are sorry that you must wait.
