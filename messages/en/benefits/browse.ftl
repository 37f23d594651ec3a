## Browsing

command-quyenloi = See and reckon your benefits
benefits = What is it about? Tap a topic, or just type your question, such as “how many days of annual leave”.
benefits-list = { $event }: what would you like to see?
benefits-show = { $lines }
    .benefits-overtime = Calculate my pay
    .benefits-limits = Check my hours
    .benefits-leave = Calculate my leave
    .benefits-calculators = Calculate for me
benefits-several = I found several topics close to your question. Which one would you like to see?
benefits-or-report = I am sorry if you did not get what you are due. Would you like to report it to the union, or see the rule first?
    .grievance = Report it
benefits-more = More ▸
benefits-back = ◂ List
benefits-ask = Ask an officer
