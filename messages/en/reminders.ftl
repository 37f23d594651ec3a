# Reminders before a deadline, set by the worker. { $subject } is what to do: “hand in the sick-leave paper”.

reminders-new =
    I set a reminder: { $subject }.
    Last day: { $deadline }. { $next }
    If you do not need it any more, tap below, or type /nhac to see and drop your reminders.
reminders-hurry =
    The last day is tomorrow, { $deadline }: { $subject }. If you can, do it today.
    { $next }
reminders-same =
    This reminder is set already: { $subject }.
    Last day: { $deadline }. { $next }
reminders-changed =
    I moved your reminder to the new date: { $subject }.
    Last day: { $deadline }. { $next }
reminders-again =
    The reminder is on again: { $subject }.
    Last day: { $deadline }. { $next }
reminders-next = Next reminder: about { $hour } in the morning of { $day }.
reminders-no-more = There is no further reminder.
reminders-today = The last day is today, { $deadline }, so I cannot remind you later. Please do it today. If anything stands in the way, ask an officer.
reminders-passed = This deadline passed on { $deadline }, so I cannot set a reminder. Ask an officer whether there is still a way.
reminders-many = You have { $most } reminders, the most that I keep. Drop one of them and set this one again.

reminders-due =
    A reminder: { $subject }.
    { $left ->
        [0] The last day is today, { $deadline }.
        [1] The last day is tomorrow, { $deadline }.
       *[other] Last day: { $deadline }, in { $left } days.
    }
    When it is done, tap “Done” and I stop reminding you.
    .back = See it again
    .reminder-done = Done
reminders-something = something with a deadline that you asked me to remind you of

reminders =
    { $count ->
        [one] You have one reminder:
       *[other] You have { $count } reminders, the next deadline first:
    }
    { $lines }
reminders-line = { $number }. { $subject }. Last day: { $deadline }. { $next }
reminders-drop = Drop reminder { $number }
reminders-more = More ▸
reminders-none = You have no reminders yet. When I tell you the last day of a benefit, tap “Remind me” and I will remind you in time.
    .benefits = See your benefits
reminders-dropped = I dropped the reminder: { $subject }. The last day is still { $deadline }; please keep it in mind.
    .reminder-undo = Remind me again
reminders-done = So it is done: { $subject }. I stop reminding you of it (last day { $deadline }).
    .reminder-undo = Not done, remind me
reminders-gone = This reminder is not there any more: its deadline has passed, or you dropped it days ago. Type /nhac to see those that are left.

act-reminders = My reminders
act-reminder-drop = Drop the reminder
act-reminder-undo = Remind me again
command-nhac = My reminders before deadlines
