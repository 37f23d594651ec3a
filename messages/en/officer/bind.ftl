bind-done = Done! This account is now { $role } of { $unit }. Type /viec for today’s work, /don for applications.
    .work = Work today
    .applications = Applications
bind-how = If you are a union officer, type /canbo with the code that the union above gave you, for example: /canbo 7KHF-M3XA-9TCE.
bind-offices =
    You are in charge of:
    { $offices }
    .work = Work today
    .applications = Applications
bind-office = • { $role } – { $unit }
bind-mistyped = This code is not right yet: a code has 12 characters in 3 groups. Please check each character and type /canbo with the code again. Tries left: { $left }.
bind-unknown = I cannot find this code. Please check it, or ask for a new one. Tries left: { $left }.
bind-used = This code has been used; each code works once. Please ask for a new one. Tries left: { $left }.
bind-expired = This code is too old. Please ask for a new one. Tries left: { $left }.
bind-wait = Five wrong codes. To be safe I take no codes for an hour. Please try again after that, or ask for a new code.
bind-role-officer = officer
bind-role-chair = chair
bind-role-editor = editor of notices
bind-role-data-officer = data officer
bind-role-admin = administrator
command-canbo = Bind an officer account
