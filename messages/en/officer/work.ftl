command-viec = Work today
act-work = Work today
work =
    Work today: yours { $mine }, not taken { $unassigned }, overdue { $overdue }.
    Applications waiting: { $applications }.{ $claims ->
        [0] { "" }
       *[other] { " " }Care claims: { $claims }.
    }{ $requests ->
        [0] { "" }
       *[other] { " " }Requests about data: { $requests }.
    }
work-list-button = Work
    .mine = Mine ({ $count })
    .unassigned = Not taken ({ $count })
    .applications = Applications ({ $count })
    .claims = Care claims ({ $count })
    .requests = Data requests ({ $count })
    .overdue = Overdue ({ $count })
work-nothing = Nothing waits for you now.
work-list =
    { $title }
    { $cases }
work-list-title = Cases
    .mine = Cases that you have taken:
    .unassigned = Cases that nobody has taken:
    .overdue = Overdue cases:
work-line-due = • { $number } · { $urgency } · { $category } · { $state } · due { $due } · { $who }
work-line-late = • { $number } · { $urgency } · { $category } · { $state } · OVERDUE { $due } · { $who }
