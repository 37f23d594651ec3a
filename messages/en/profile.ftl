profile =
    Your profile (partly hidden to keep it private):
    { $known }
    { $union }
    Consent on data: { $consent }
    Language: { $language }
    .profile-edit = Correct something
    .profile-invite = Invite colleagues
    .privacy = Privacy
    .language = Change language
profile-nothing = I keep nothing private about you yet.
profile-line-full-name = Name: { $value }
profile-line-phone = Phone: { $value }
profile-line-birth-date = Date of birth: { $value }
profile-line-sex = Sex: { $value }
profile-line-home = Home: { $value }
profile-line-hometown = Hometown: { $value }
profile-line-job = Job: { $value }
profile-line-citizen-id = Citizen id: { $value }
profile-line-passport = Passport: { $value }
profile-line-ethnicity = Ethnicity: { $value } (kept, not shown)
profile-sex = Sex
    .male = Male
    .female = Female
profile-no-member = Not a union member yet.
profile-member = Union member of { $unit } since { $since }.
profile-office = Office: { $role } – { $unit }
profile-consent = version { $version }, at { $at }
profile-no-consent = none

profile-title = Correct my profile
profile-field = What would you like to correct?
    .full-name = Name
    .phone = Phone
    .birth-date = Date of birth
    .sex = Sex
    .home = Home
    .hometown = Hometown
    .job = Job
    .citizen-id = Citizen id
    .ethnicity = Ethnicity
profile-full-name = Your full name, as on your identity card?
profile-phone = Your new mobile number?
profile-birth-date = Your date of birth? For example: 15/06/1995.
profile-sex-ask = Your sex?
    .male = Male
    .female = Female
profile-home = Where do you live now? For example: group 3, Long Bình ward, Đồng Nai.
profile-hometown = Your hometown? Give commune or ward, and province.
profile-job = What is your job? For example: sewing worker.
profile-citizen-id = Your citizen id of 12 digits? Please send no photo of the card.
profile-ethnicity = Your ethnicity? This is sensitive data and not required; it is only used for the application to join. If you do not want it kept, tap “Cancel”.
profile-confirm = New { $field }: { $value }. Shall I save it?
    .save = Save
    .again = Enter again
profile-confirm-sensitive = { $field }: { $value }. This is sensitive data. Do you agree that the union keeps it, for the application and the register of members only?
    .save = Agree and save
    .again = Enter again
profile-confirm-request = New { $field }: { $value }. As it stands in a union register or application, shall I send a request to the data officer?
    .save = Send the request
    .again = Enter again
profile-saved = I saved the new information.
    .profile = See my profile
profile-invite-link =
    Pass this link on to colleagues at { $unit }. Whoever opens it is offered the workplace:
    { $link }
profile-invite-command =
    Ask colleagues at { $unit } to open Nhịp Cầu and send this line; I will offer the workplace:
    /batdau { $start }
profile-invite-members = An invitation with the workplace in it is for union members. Would you like to join first?
    .join = Join
act-profile = My profile
command-hoso = My profile
