# How delivery stands (administrators).

command-hethong = State of the system
act-system = State of the system
system =
    Delivery at { $at }
    { $lines }
    .system = Refresh
system-channel = ▪ { $channel }
system-down = ⚠ does not answer since { $since }
system-nobody = ⚠ no process is sending
system-calm = nothing waits
system-waiting = Waiting
    .answers = answers: { $count } waiting, the oldest { $wait }
    .news = case news: { $count } waiting, the oldest { $wait }
    .broadcasts = announcements: { $count } waiting, the oldest { $wait }
system-dead = ⚠ { $count } messages given up: nhipcau outbox --failed
system-used = { $count } messages sent this month
system-used-of = { $count } of { $most } messages sent this month
system-span = Time
    .seconds = { $count } s
    .minutes = { $count } min
    .hours = { $count } h
    .days = { $count } days
