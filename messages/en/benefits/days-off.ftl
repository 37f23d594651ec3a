# Public holidays and personal leave.

benefits-code-ngay_le = Is that day a holiday
benefits-code-nghi_viec_rieng = Days of personal leave
benefits-step-holiday = { $kind ->
    [holiday] { $day } is a public holiday.
    [in-lieu] { $day } is off in lieu of a holiday on a rest day.
    [swapped] On { $day } state offices have a swapped day off; a company follows its own notice.
    [weekend] { $day } is a weekend.
   *[other] { $day } is an ordinary working day.
}
benefits-step-personal-leave = { $paid ->
    [yes] { $days } days on full pay. Tell the company first.
   *[no] { $days } days without pay; more by agreement. Tell the company first.
}
benefits-note-holiday-announced = Next year's days of Tết and National Day are announced by the State and may differ.
benefits-word-holiday = { $name }
benefits-word-in-lieu = a day in lieu
benefits-word-swapped = a swapped day of state offices
benefits-word-weekend = a weekend
benefits-word-ordinary-day = an ordinary working day
benefits-filing-personal-leave = Tell the company first and keep a paper (marriage or death certificate).
