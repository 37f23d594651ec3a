privacy-notice =
    NOTICE ON PERSONAL DATA (version { $version })
    Who keeps it: { $union } (data controller). Contact: { $officer }.
    What: name, date of birth, sex, citizen id, phone, home, hometown, job, workplace; what you report and ask. Ethnicity is sensitive data and asked with its own notice. I never ask for a photo of your identity card.
    What for: deciding applications, working out benefits, handling reports, sending union notices. The machine passes on and reminds; people decide.
    How: encrypted, seen only by officers in charge, and every look is recorded. Never sold, never given to your employer.
    Your rights (Law 91/2025/QH15): to know, agree, withdraw, see, correct, get a copy, erase, restrict, object, complain.
    Terms (Decree 356/2025/NĐ-CP Article 5): first reply within { $reply } working days; done within { $copy } days (see, correct, copy), { $withdraw } days (withdraw, restrict, object) or { $erase } days (erase).
privacy =
    Consents given:
    { $consents }
    Your requests:
    { $requests }
    .privacy-copy = Download my data
    .profile-edit = Correct something
    .privacy-withdraw = Withdraw consent
    .privacy-restrict = Restrict, object
    .privacy-erase = Ask for erasure
privacy-title = Privacy
privacy-no-consent = • none
privacy-consent = • { $purpose }: version { $version }, at { $given }
privacy-consent-withdrawn = • { $purpose }: version { $version }, at { $given }; withdrawn at { $withdrawn }
privacy-purpose-service = doing what you ask
privacy-purpose-ethnicity = ethnicity (sensitive)
privacy-purpose-other = something else
privacy-no-request = • none
privacy-kind = request
    .copy = copy of data
    .correct = correction
    .withdraw = withdrawal of consent
    .restrict = restriction, objection
    .erase = erasure
privacy-line-open = • { $number } ({ $kind }): waiting for a reply, due { $on }
privacy-line-replied = • { $number } ({ $kind }): replied to, to be done by { $on }
privacy-line-done = • { $number } ({ $kind }): done { $on }
privacy-line-refused = • { $number } ({ $kind }): could not be carried out, { $on }
privacy-request =
    { $line }
    Sent on { $asked }. First reply due: { $reply }. To be done by: { $done }.
    { $answer }
privacy-answer = The data officer replied: { $words }
privacy-request-unknown = I cannot find this request of yours. Type /privacy to see what you sent.

privacy-copy = Here is a copy of everything I keep about you (a JSON file). It holds private information: keep it safe. The one I keep for sending is removed after { $days } days.
privacy-copy-often = You downloaded { $most } times today. Please try again tomorrow.
privacy-erase = Ask for all your data to be erased? The data officer replies within { $reply } working days and is done within { $erase } days. It cannot be undone. Open cases or applications must end first.
    .yes = Ask for erasure
    .no = Do not erase
privacy-erase-member = You are a union member: erasing all data also ends your membership. The data officer replies within { $reply } working days, is done within { $erase } days, and it cannot be undone. Ask for erasure all the same?
    .yes = Ask for erasure
    .no = Do not erase
privacy-withdraw = Withdrawing takes effect at once: I ask and note nothing private any more. What was done before stays valid. Do you withdraw?
    .yes = Withdraw consent
    .no = Leave it
privacy-restrict = Which use of your data would you like to restrict or object to? Please write a few words.
privacy-nothing-agreed = There is no consent to withdraw.
privacy-kept = All right, everything stays as it is.
privacy-asked-erase = I sent your request for erasure { $number }. First reply by { $reply }; done by { $done }.
privacy-asked-withdraw = I stopped relying on your consent as of now. Request { $number }: reply by { $reply }, finished elsewhere by { $done }.
privacy-asked-restrict = I sent your request { $number }. First reply by { $reply }; done by { $done }.
privacy-asked-correct = I sent your request for correction { $number } to the data officer. First reply by { $reply }; done by { $done }.
privacy-already =
    You have such a request already, I did not send another:
    { $line }
    First reply by: { $reply }. To be done by: { $done }.
privacy-relayed =
    The data officer on your request { $number }:
    { $words }
privacy-refused =
    Request { $number } ({ $kind }) could not be carried out. The reason:
    { $words }
    If you disagree you have the right to complain; type /gapcanbo to reach an officer.
privacy-extended =
    Request { $number } needs more time, the new date is { $done }. The reason:
    { $words }
privacy-done-erase = Request { $number }: your data is erased. I only keep proof of your consents and of this request. Thank you.
privacy-done-correct = Request { $number }: your information is corrected. Type /me to see it.
privacy-done-withdraw = Request { $number }: the withdrawal of consent is complete.
privacy-done-restrict = Request { $number }: carried out.
privacy-news = New request on personal data: { $number } ({ $kind }). First reply due: { $reply }.
act-privacy = Privacy
act-profile-edit = Correct something
act-request-show = Open the request
command-riengtu = My data and privacy
