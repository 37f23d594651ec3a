benefits-code-lam_them_gio = Overtime pay
benefits-code-lam_dem = Night-work pay
benefits-code-lam_them_ban_dem = Pay for overtime at night
benefits-code-gioi_han_lam_them = Overtime limits
benefits-step-hourly-wage = Normal hour: { $daily } a day divided by { $hours } hours.
benefits-step-overtime-rate = { $day ->
    [weekly_rest] Overtime on a weekly rest day, by day: { $rate } % of the normal hour.
    [public_holiday] Overtime on a public holiday, by day: { $rate } % of the normal hour.
   *[weekday] Overtime on a weekday, by day: { $rate } % of the normal hour.
}
benefits-step-night-rate = Night work in normal hours: { $extra } % more, which makes { $rate } % of the normal hour.
benefits-step-night-overtime-rate = Overtime at night: { $base } % for overtime, { $night } % for the night and { $share } % from that day's daytime hour make { $rate } %.
benefits-step-overtime-amount = { $wage } × { $rate } % × { $hours } hours = { $amount }.
benefits-step-holiday-pay = A daily-paid worker also gets the wage of the holiday itself: { $amount }.
benefits-step-overtime-total = Together: { $overtime } + { $holiday } = { $total }.
benefits-step-limit-month = In the month: { $hours } hours of overtime, the limit is { $limit }.
benefits-step-limit-month-doubt = According to Resolution 17/2022/UBTVQH15 some places may reach { $reported } hours a month. I could not check it; please ask the union.
benefits-step-limit-year = In the year: { $hours } hours of overtime, the limit is { $limit }.
benefits-step-limit-day = A day of { $normal } normal hours allows at most { $limit } hours of overtime.
benefits-step-limit-day-worked = In the day: { $hours } hours of overtime, the limit is { $limit }.

## Overtime

benefits-overtime-title = Overtime and night pay
benefits-overtime-work = Which hours shall I reckon? Night is from 22:00 to 6:00.
    .day = Overtime by day
    .night = Overtime at night
    .shift = Night shift, no overtime
benefits-overtime-day-type = What kind of day was it?
    .weekday = An ordinary workday
    .weekly-rest = A weekly rest day
    .public-holiday = A public holiday
    .unsure = Do not know
benefits-overtime-day-type-help = A weekly rest day is the day off that the company gives every week, mostly Sunday. A public holiday is a day off for the whole country. Any other day is an ordinary one.
benefits-overtime-before = Before those night hours, had you already worked overtime by day on that day?
    .yes = Yes
    .no = No
    .unsure = Do not know
benefits-overtime-wage-kind = How are you paid?
    .monthly = By the month
    .daily = By the day
    .hourly = By the hour
    .unsure = Just show the %
benefits-overtime-monthly-wage = What is your monthly wage? Leave out overtime, night pay, bonuses, meals, petrol and housing. For example: 8 triệu.
benefits-overtime-daily-wage = What is your wage for a day? For example: 350k.
benefits-overtime-hourly-wage = What is your wage for a normal hour? For example: 45k.
benefits-overtime-month-days = How many normal working days did the company count in that month?
    .unsure = Do not know
benefits-overtime-day-hours = How many hours do you work on a normal day, without overtime?
    .unsure = Do not know
benefits-overtime-day-hours-long = A normal day is not that long. Please give the hours without overtime, such as 8.
benefits-overtime-hours = How many such hours on that day? For example: 3, or 2.5.
benefits-overtime-hours-none = There is nothing to reckon for 0 hours. Please give the hours, such as 3.
benefits-overtime-hours-window = { $work ->
    [day] Daytime is only from 6:00 to 22:00, { $most } hours at most. I reckon hours after 22:00 separately. Please type again.
   *[night] Night is only from 22:00 to 6:00, { $most } hours at most. I reckon daytime hours separately. Please type again.
}
benefits-overtime-hours-full = For { $on } you already told { $told } hours; together it is more than 24. Please check the hours.
benefits-overtime-on = On which day did you work? For example: yesterday, or 15/11/2026.
benefits-overtime-edit = Which answer would you like to change?
    .work = Kind of hours
    .day-type = Kind of day
    .before = Overtime before it
    .wage-kind = How I am paid
    .monthly-wage = Monthly wage
    .daily-wage = Daily wage
    .hourly-wage = Hourly wage
    .month-days = Working days
    .day-hours = Hours of a day
    .hours = Number of hours
    .on = Day worked
benefits-overtime-sum = By law you are owed at least { $amount } for these hours (before tax).
benefits-overtime-sum-range = By law you are owed at least { $low } to { $high } for these hours (before tax), depending on what is unclear below.
benefits-overtime-rate = By law each of these hours pays at least { $low } % of a normal hour.
benefits-overtime-rate-range = By law each of these hours pays at least { $low } % or { $high } % of a normal hour, depending on what is unclear below.
benefits-overtime-hour-monthly = A normal hour: { $wage } a month over { $days } working days, over { $hours } hours = { $hour } (rounded).
benefits-overtime-hour-daily = A normal hour: { $wage } a day over { $hours } hours = { $hour } (rounded).
benefits-overtime-days-assumed = I took { $days } working days; with fewer days in that month the hour is worth more.
benefits-overtime-hours-assumed = I took { $hours } hours a day; if you work fewer, the hour is worth more.
benefits-overtime-before-no = If there was no overtime by day before it:
benefits-overtime-before-yes = If there was overtime by day before it:
benefits-overtime-line = • { $on }: { $hours } hours × { $rate } % = { $low }
benefits-overtime-line-range = • { $on }: { $hours } night hours, { $low } to { $high }

## Limits of overtime

benefits-limits-title = Overtime hours check
benefits-limits-month-hours = How many hours of overtime have you worked this month?
    .unsure = Do not know
benefits-limits-year-hours = How many hours of overtime since the beginning of the year?
    .unsure = Do not know
benefits-limits-year-less = A year cannot have fewer hours than the { $month } of this month. Please check, or tap “Do not know”.
benefits-limits-special = Is your workplace in a sector where 300 hours of overtime a year are allowed? For example: garments, shoes, electronics or seafood for export.
    .yes = Yes
    .no = No
    .unsure = Do not know
benefits-limits-edit = Which answer would you like to change?
    .month-hours = Hours of the month
    .year-hours = Hours of the year
    .special = Sector
benefits-limits-within = These hours of overtime are within the limits of the law.
benefits-limits-over = These hours of overtime exceed the limits of the law.
benefits-limits-depends = These hours of overtime exceed the limits, unless your workplace is in a sector where 300 hours a year are allowed.
