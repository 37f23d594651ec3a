# Composing, sending and following announcements (officers).

announce-title = Write an announcement
announce-unit = Which unit is it for? Tap one, or type the name or code of a unit below yours. Units under it get it too.
announce-unit-found = Please choose the right unit; if it is not here, type its name or code again.
announce-unit-unknown = I cannot find “{ $given }” in the branch you look after.
announce-audience = Who gets it?
    .members = Union members
    .contacts = Everybody
announce-topic = Which topic is it? People who muted the topic will not get it.
    .general = General
    .benefits = Benefits
    .events = Events
    .urgent = Urgent
announce-body = Please type the text, at most 3,500 characters. You may send one picture with it.
announce-picture = Would you like to add a picture? Send it, or tap “Skip”.
announce-picture-only = I take one picture (JPG, PNG) here.
announce-when = When shall it go? Tap “Send now”, or type hour and day, for example: 18:30 25/11.
    .now = Send now
announce-repeats = Shall it be repeated?
    .once = Only once
    .daily = Every day
    .weekly = Every week
    .monthly = Every month
announce-confirm =
    Above is what people will see.
    From { $unit } to { $audience }: { $people } people, { $unreachable } of whom cannot be reached now.
    { $when }, { $repeats }. Shall I send it?
    .edit = Change
announce-send-to = Send to { $people }
announce-edit = What would you like to change?
    .unit = Unit
    .audience = Audience
    .topic = Topic
    .body = Text
    .picture = Picture
    .when = Time
    .repeats = Repetition
announce-count-changed = The number of people has just changed to { $people }. Please look again.
announce-time-passed = The time { $at } is over. Please choose another.
announce-sending = I am sending it to { $people } people. I will report when it is done.
    .announce-cancel = Stop
announce-scheduled = It will go to { $people } people at { $at }. I will report when it is done.
    .announce-cancel = Cancel

announce-to-members = union members
announce-to-contacts = everybody
announce-now = Now
announce-at = At { $at }
announce-every-once = once
announce-every-daily = every day
announce-every-weekly = every week
announce-every-monthly = every month

announce-stage-scheduled = Scheduled
announce-stage-sending = Sending
announce-stage-paused = Paused
announce-stage-stopping = Stopping
announce-stage-done = Sent
announce-stage-cancelled = Cancelled

announce-list =
    Announcements in your branch:
    { $lines }
announce-list-line = • { $stage }: { $title } ({ $unit })
announce-list-none = There are no announcements in your branch yet.
announce-list-more = Show more ▸
announce-card =
    { $title }

    { $stage } • { $unit } → { $audience } • { $topic } • { $repeats }
    { $lines }
    .announce-show = Refresh
announce-card-next = Next: { $at }
announce-card-run = Run { $run }:
announce-tally-sent = Received: { $sent } of { $people }
announce-tally-waiting = Waiting: { $count }
announce-tally-failed = Failed: { $count }
announce-tally-unreachable = Not reachable: { $count }
announce-tally-cancelled = Not sent any more: { $count }
announce-tally-twice = May have got it twice: { $count }
announce-tally-perhaps = Not sure, may have got it all the same: { $count }
announce-pace = Speed: { $count } messages a minute
announce-pace-end = Expected to end at { $at }
announce-waits-down = { $channel } has not answered since { $since }. I am waiting, and go on when it does.
announce-waits-quota = { $channel } has used up its messages of this month. I go on next month.
announce-waits-off = { $channel } is switched off. I go on when an administrator switches it on.
announce-cancel-sure = Cancel “{ $title }”? This cannot be undone.
announce-stop-sure = Stop sending “{ $title }”? Who has it keeps it, the others will not get it.
announce-keep = No, keep it
announce-cancelled = I cancelled “{ $title }”.
announce-stopping = I stopped “{ $title }”. A few on their way may still arrive; I will report when it is done.
announce-paused = I paused “{ $title }”. A few on their way may still arrive; the others wait until you tap “Go on”.
announce-resumed = I go on with “{ $title }” where it stopped. I will report when it is done.
announce-not-sending = This announcement is not being sent, so it can be neither paused nor resumed.
announce-retry-sure =
    Send “{ $title }” again to { $people } people who did not get it and can be reached now?
    { $lines }
announce-retry-perhaps = { $count } of them may have got it already and would get it twice.
announce-retrying = I am sending “{ $title }” again to { $people } people. I will report on the whole run when it is done.
announce-retry-paused = I noted { $people } people to get “{ $title }” again. It is paused; tap “Go on” and they get it.
announce-retry-none = There is nobody to send it to again: they cannot be reached yet, or muted the topic.
announce-retry-over = This announcement was not sent yet, or was cancelled or stopped; it cannot be sent again.
announce-cancelled-for-you = Another officer has just cancelled or stopped your announcement “{ $title }”.
announce-paused-for-you = Another officer has just paused your announcement “{ $title }”.
announce-resumed-for-you = Another officer has just let your announcement “{ $title }” go on.
announce-over = This announcement is over and can no longer be cancelled.
announce-report =
    “{ $title }” of { $unit } has been sent.
    { $lines }
announce-report-stopped =
    “{ $title }” of { $unit } has been stopped.
    { $lines }
announce-report-next = Next: { $at }
announce-missed =
    People who did not get “{ $title }”:
    { $lines }
announce-missed-line = • { $name }: { $why }
announce-missed-nameless = No name yet
announce-missed-more = … and others; I list the first { $most } only.
announce-missed-none = Nobody was missed this time.
announce-why-failed = sending failed
announce-why-unreachable = not reachable

act-announce = Write an announcement
act-announce-list = Announcements
act-announce-show = See progress
act-announce-cancel = Cancel or stop
act-announce-stop = Yes
act-announce-pause = Pause
act-announce-resume = Go on
act-announce-retry = Send again to those missed
act-announce-resend = Send again
act-announce-missed = Who missed it
command-guithongbao = Write and send an announcement
command-dsthongbao = Announcements: scheduled, sending, sent
