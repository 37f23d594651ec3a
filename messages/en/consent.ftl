# Raise the version when the notice changes: everybody is asked again.
consent-version = 2026-11.2
consent-title = Notice on personal data
consent-notice = Before anything private: { $union } uses what you tell only for what you ask, keeps it encrypted, never sells it, never gives it to your employer. See, correct, erase or withdraw at any time with /privacy. Do you agree?
    .agree = I agree
    .details = Details
    .decline = I do not agree
consent-details =
    Data controller: { $union }. Contact for data: { $officer }.
    Data: name, birth date, citizen id, phone, home, workplace, what you report; the words and papers of care claims (health and family are sensitive data); ethnicity is sensitive data and asked with its own notice.
    Purpose: deciding your application, answering on benefits, handling reports, deciding on care claims, sending union notices. The machine only passes on and reminds; people decide.
    Your rights (Law 91/2025/QH15): to know, agree, withdraw, see, correct, get a copy, erase, restrict, complain.
consent-declined = All right, I keep nothing private. You can still look at benefits and help; if you change your mind, just choose again.
