# Benefits: life events, entries, calculators and how sure we are. Plain text, at most 300 characters.

## Life events

benefits-event-sickness = Sickness and treatment
benefits-event-maternity = Pregnancy, birth, small children
benefits-event-accident = Work accident or disease
benefits-event-unemployment = Unemployment
benefits-event-pension = Pension and bereavement
benefits-event-leaving = Leaving or losing a job
benefits-event-wages = Wages, overtime, days off
benefits-event-union-care = Care by the union

## Entries: sickness

benefits-entry-sick-leave = Sick leave pays 75 % of last month's insured salary, a day being 1/24. The yearly limit is 30, 40 or 60 working days by years of contribution, 10 more for hazardous work. Hand your papers to the company within 45 days of returning to work.
    .title = Sick leave
benefits-entry-sick-child = A sick child under 3: 20 working days a year; from 3 to under 7: 15 days. Counted for each child, and each parent has the right. It pays 75 % of the insured salary, a day being 1/24.
    .title = Child's sickness
benefits-entry-long-illness = For an illness on the long-treatment list, after the days at 75 % are used up you still get 65 % with 30 or more years of contribution, 55 % with 15 to under 30, 50 % below 15.
    .title = Long illness
benefits-entry-sick-recuperation = If you were off sick 30 days or more in the year and are still weak within 30 days after: up to 5 days of rest, 7 after surgery, 10 for a long illness. A day pays 30 % of the reference level (759,000 đ from 01/07/2026).
    .title = Rest after sickness
benefits-entry-health-card = For employees the fund pays 80 % in network and 100 % at commune or first-level facilities. In an emergency the card's full level holds anywhere. After 5 years in a row and over 15,180,000 đ of own share in a year it pays 100 %.
    .title = Health-insurance card

## Entries: maternity

benefits-entry-birth = With 6 or more months paid in the 12 before birth: the mother has 6 months off, each at 100 % of the average insured salary of the last 6 months, plus twice the reference level per child. From twins on, one more month per extra child.
    .title = Giving birth
benefits-entry-second-child = According to Population Law 113/2025/QH15 (I have read only quotations), for a second child born from 01/07/2026 the mother has 7 months and the father 10 working days. Please check with the insurance office, above all if leave had begun before.
    .title = Second child
benefits-entry-father-leave = An insured father has 5 working days; 7 after surgery or a birth under 32 weeks; 10 for twins; 14 for twins with surgery. The leave starts within 60 days of the birth.
    .title = Father's leave
benefits-entry-antenatal = You may take 5 antenatal visits of up to 2 working days each. A day pays the average insured salary of the last 6 months divided by 24.
    .title = Antenatal visits
benefits-entry-pregnancy-loss = I am very sorry if this has happened. The leave is up to 10 days (under 5 weeks), 20 days (from 5 weeks), 40 days (from 13 weeks) or 50 days (from 22 weeks), counting holidays and rest days.
    .title = Loss of a pregnancy
benefits-entry-birth-recuperation = If still weak within 30 days after the leave: up to 5 days of rest, 7 after surgery, 10 after two or more babies. A day pays 30 % of the reference level. Those who return to work early do not get it.
    .title = Rest after birth
benefits-entry-maternity-protection = Nobody may be dismissed for pregnancy, birth leave or a child under 12 months. With a child under 12 months you have 60 paid minutes off a day. From month 7: no night work, overtime or far trips. The same job waits for you.
    .title = Protection of mothers

## Entries: accident

benefits-entry-accident-treatment = The company must give first aid, pay what health insurance does not, pay the full wage while you are treated, and then refer you for the assessment of disability.
    .title = Treatment after an accident
benefits-entry-accident-compensation = If not solely your fault: at least 1.5 months' wage for 5–10 % disability, 0.4 month more per 1 % above 10, at least 30 months from 81 %. If your own fault: at least 40 % of that. Due 5 days after the assessment.
    .title = Employer's compensation
benefits-entry-accident-fund = Besides the employer, the fund pays once for 5–30 % disability and every month from 31 %, by the reference level, the disability, the years of contribution and the salary of the month before.
    .title = The insurance fund pays
benefits-entry-accident-commute = An accident on a reasonable route to or from work, by another's or an unknown person's fault: the company pays at least 40 % of the compensation. Keep the papers of police and hospital.
    .title = Accident on the way
benefits-entry-accident-recuperation = If still weak after treatment: 5 days of rest (disability 15–30 %), 7 days (31–50 %) or 10 days (from 51 %), each paying 30 % of the reference level.
    .title = Rest after an accident
benefits-entry-accident-death = My condolences. The family gets at least 30 months' wage from the employer unless it was solely the worker's fault, 36 times the reference level from the fund, funeral and survivor benefits. The union will stand with you.
    .title = Death in an accident

## Entries: unemployment

benefits-entry-unemployment-benefit = With 12 months paid in the 24 before a lawful end of contract: 60 % of the average of the last 6 months, capped by region. 12–36 months paid give 3 months, each further full 12 give one more, 12 at most.
    .title = Unemployment benefit
benefits-entry-unemployment-filing = File within 3 months of the end of the job at any public employment centre; the benefit starts on the 11th working day after the full file. The papers are set according to Decree 374/2025/NĐ-CP: please ask the centre.
    .title = Filing for unemployment
benefits-entry-unemployment-training = While unemployed you get job counselling and support for training fees for up to 6 months. Ask at the employment service centre.
    .title = Training and job search
benefits-entry-unemployment-ending = Report your job search every month or the benefit is suspended. Two refused jobs, three missed reports in a row or a new insured job end it. Meanwhile the fund pays your health insurance.
    .title = While you receive it
benefits-entry-unemployment-left-over = I have heard that unemployment-insurance months left over are kept for the next claim, but I have not read a text that says so. Please ask the employment service centre before you decide.
    .title = Months left over

## Entries: pension

benefits-entry-pension-age = In 2026, normal work: men 61 years 6 months, women 57; then 3 months more a year for men up to 62 and 4 for women up to 60. After 15 years of hazardous work or in extremely difficult areas, 5 years earlier.
    .title = Pension age
benefits-entry-pension-rate = It needs 15 full years of compulsory insurance. Women: 45 % for 15 years, then 2 % a year. Men: 40 % for 15 years, 1 % a year up to 20; 45 % for 20 years, then 2 % a year. At most 75 % of the average salary.
    .title = Pension
benefits-entry-pension-early = With 20 years paid and a disability: from 61 % up to 5 years early, from 81 % up to 10 years. Each year early takes 2 % off the rate.
    .title = Retiring early
benefits-entry-pension-allowance = At pension age with under 15 years paid you may choose a monthly allowance instead of the one-off withdrawal. Ask the insurance office to compare both before you decide.
    .title = Age reached, under 15 years
benefits-entry-funeral = My condolences. If the deceased had 12 months of compulsory insurance or drew a pension, whoever arranges the funeral gets 10 times the reference level (25,300,000 đ from 01/07/2026).
    .title = Funeral grant
benefits-entry-survivors = My condolences. If the deceased had 15 years paid or drew a pension, each eligible relative gets 50 % of the reference level a month (70 % without a caregiver), 4 at most. File within 90 days.
    .title = Survivors

## Entries: leaving

benefits-entry-severance = After 12 months of work and a lawful end: half a month's wage per year not covered by unemployment insurance (mostly probation and before 2009). Not due when pension-eligible, dismissed or after an illegal quit.
    .title = Severance
benefits-entry-job-loss = A job lost to restructuring, technology, economic reasons or merger: one month's wage per year not covered by unemployment insurance, at least 2 months' wage after 12 months of work.
    .title = Job-loss allowance
benefits-entry-notice = Give 45 days for an indefinite contract, 30 days for 12–36 months, 3 working days under 12 months. None is needed when wages are late or unpaid, for harassment, ill-treatment and a few other cases.
    .title = Notice
benefits-entry-final-pay = The company must pay everything within 14 working days of the end of the contract (30 days in some cases), confirm your insurance periods and return your original papers.
    .title = Final settlement
benefits-entry-unfair-ending = The company must take you back, pay wages and insurance for the lost time and at least 2 months' wage more. If you do not want to return: severance on top. See the union early, for time limits run.
    .title = Unlawful termination
benefits-entry-lump-sum = Open to those who paid before 01/07/2025, paid nothing for 12 months and have under 20 years. Those who started later need a special case. It costs you the pension and the years paid: please ask before you withdraw.
    .title = One-off withdrawal

## Entries: wages

benefits-entry-overtime-pay = By day: 150 % of the normal hour on weekdays, 200 % on weekly rest days, 300 % on holidays, and 300 % excludes the paid holiday of daily-paid workers. Overtime at night pays more. I can work it out for you.
    .title = Overtime pay
benefits-entry-night-work = From 22:00 to 06:00: at least 30 % more. Overtime at night: 200 % on weekdays (210 % after overtime by day), 270 % on rest days, 390 % on holidays. I can work it out for you.
    .title = Night work
benefits-entry-overtime-limits = Overtime needs your consent: at most 50 % of a day's normal hours, 40 hours a month, 200 a year (300 in some sectors). According to Resolution 17/2022/UBTVQH15 some may reach 60 hours a month; please check with the union.
    .title = Overtime limits
benefits-entry-annual-leave = For 12 months of work: 12 days, 14 for hazardous work, 16 for extremely hazardous work. Each full 5 years with the company add one day. Under 12 months it goes by months. I can work it out for you.
    .title = Annual leave
benefits-entry-unused-leave = If your job ends with leave not taken, the company must pay those days at the contract wage of the month before. I can work it out for you.
    .title = Leave not taken
benefits-entry-public-holidays = You have 12 paid holidays: 1 January, 5 days of Tết, Hùng Kings, 30 April, 1 May, 2 days of National Day and Culture Day 24 November (from 01/07/2026). One on your rest day gives the next working day off.
    .title = Public holidays
benefits-entry-late-wages = Wages are due on time. Only force majeure allows delay, 30 days at most; from 15 days the company adds at least the bank's one-month deposit interest. You may report it to the union.
    .title = Late wages
benefits-entry-minimum-wage = From 01/01/2026 the monthly minimum in regions I, II, III, IV is 5,310,000 đ, 4,730,000 đ, 4,140,000 đ and 3,700,000 đ. The region is that of the commune or ward where you work.
    .title = Minimum wage

## Entries: union-care

benefits-entry-union-visits = Union members are visited and helped by the union in illness, maternity, hardship and misfortune. Each grassroots union sets its own amounts; please ask your executive committee.
    .title = Visits and help
benefits-entry-union-lawyer = The union helps union members free of charge: advice and drafting, protection in court, representation outside court. Write to a union officer for an appointment.
    .title = Legal aid
benefits-entry-union-inquiry = The union takes part in the investigation of work accidents. Tell the union early and keep papers, photos and the names of witnesses.
    .title = Union in the inquiry
benefits-entry-union-housing = Union members have the right to rent social housing of the union. Ask your grassroots union where there is housing and how to apply.
    .title = Social housing
benefits-entry-union-tet = According to Plan 34/KH-TLĐ, Tết 2026 had gifts of 1,300,000 đ for selected hardship cases, Tết markets, year-end meals and rides home. The next Tết may differ; please ask your grassroots union.
    .title = Care at Tết
benefits-entry-union-shelter = Some provincial unions help build or repair homes (Mái ấm Công đoàn). Amounts and conditions differ and I am not certain about your place; please ask your grassroots union.
    .title = Union Shelter
benefits-entry-union-loan = In Ho Chi Minh City the union's CEP fund lends to poor workers. I have no recent information on amounts and interest; please ask your grassroots union before borrowing.
    .title = CEP loans

## Calculators

benefits-code-lam_them_gio = Overtime pay
benefits-code-lam_dem = Night-work pay
benefits-code-lam_them_ban_dem = Pay for overtime at night
benefits-code-gioi_han_lam_them = Overtime limits
benefits-code-nghi_hang_nam = Days of annual leave
benefits-code-nghi_hang_nam_thang_le = Does a month count for leave
benefits-code-thanh_toan_phep = Pay for leave not taken

## Steps of a calculation

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
benefits-step-leave-base = { $condition ->
    [hazardous] Hazardous work, disabled workers or minors: { $days } days of leave a year.
    [extremely_hazardous] Extremely hazardous work: { $days } days of leave a year.
   *[normal] Normal work: { $days } days of leave a year.
}
benefits-step-leave-seniority = { $years } years with the company: { $days } more.
benefits-step-leave-months = { $months } months of work this year: { $full } days divided by 12 times { $months } months = { $days } days.
benefits-step-leave-part-day = { $days } days are due in any case. The law does not say how to round the rest; please check the company's rules.
benefits-step-leave-month = { $worked } days worked or on paid leave out of { $standard }; from { $least } % on the month counts.
benefits-step-leave-daily-wage = A day's wage: { $wage } divided by the month's { $standard } working days.
benefits-step-leave-payout = { $days } days of leave not taken × { $daily } a day.

## Where it stands and how sure we are

benefits-source = Source: { $document }, Article { $article }, in force since { $from }.
benefits-source-document = Source: { $document }, in force since { $from }.
benefits-source-undated = Source: { $document }. I do not know since when it holds.
benefits-checked = Last checked on { $checked }.
benefits-confidence-V = Checked against the text of the law.
benefits-confidence-S = According to { $document }; I have read only quotations, please check with the union.
benefits-confidence-C = The law does not spell this out; this is a common way to reckon, please ask again.
benefits-confidence-M = I am not certain about this; please ask a union officer before you decide.
benefits-not-a-decision = This is information, not a decision; the competent body decides.
benefits-not-known-then = I do not know the rule for { $on }, so I will not reckon it and risk being wrong.

## Browsing

command-quyenloi = See and reckon your benefits
benefits = What is it about? Tap a topic, or just type your question, such as “how many days of annual leave”.
benefits-list = { $event }: what would you like to see?
benefits-show = { $lines }
    .benefits-overtime = Calculate my pay
    .benefits-limits = Check my hours
    .benefits-leave = Calculate my leave
benefits-several = I found several topics close to your question. Which one would you like to see?
benefits-or-report = I am sorry if you did not get what you are due. Would you like to report it to the union, or see the rule first?
    .grievance = Report it
benefits-more = More ▸
benefits-back = ◂ List
benefits-ask = Ask an officer

## Any calculation

benefits-answer = { $lines }
    .benefits-change = Change an answer
    .benefits-more = Add other hours
    .benefits-day = For another day
    .ask = Ask an officer
    .grievance = Report
benefits-answer-gone = This result can no longer be changed. Please choose again what to calculate.
benefits-over-limits = Note that these hours exceed the limits of overtime:

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

## Annual leave

benefits-leave-title = Annual leave
benefits-leave-condition = What kind of work do you do?
    .normal = Normal
    .hazardous = Hazardous
    .extremely-hazardous = Extremely hazardous
    .unsure = Do not know
benefits-leave-years = How many full years have you been with this company?
    .under = 0–4 years
benefits-leave-months = How many months have you worked this year? A month counts if you worked or had paid leave on half of its working days or more.
    .full = 12 (whole year)
benefits-leave-taken = How many days of annual leave have you taken this year?
    .none = 0 days
    .unsure = Do not know
benefits-leave-leaving = Are you about to leave this company, or have you left it?
    .yes = Yes
    .no = No
benefits-leave-wage = What was the contract wage of the month just before leaving? For example: 8 triệu.
    .unsure = Do not know
benefits-leave-month-days = How many normal working days did the company count in that month?
    .unsure = Do not know
benefits-leave-edit = Which answer would you like to change?
    .condition = Kind of work
    .years = Years of work
    .months = Months this year
    .taken = Days taken
    .leaving = Leaving or not
    .wage = Contract wage
    .month-days = Working days
benefits-leave-due = You have { $days } days of annual leave this year.
benefits-leave-left = You have { $left } days of leave left, out of { $days } this year.
benefits-leave-payout = You are owed { $amount } for { $left } days of leave not taken.
benefits-leave-taken-note = You have taken { $taken } days.
benefits-leave-over-note = You have taken { $taken } days, more than were due.
benefits-leave-condition-assumed = I reckoned with normal work; hazardous work has more days. See your contract or ask the union.
benefits-leave-wage-unknown = Once you know the contract wage, tap “Change an answer” and I will reckon the money for the days left.
benefits-leave-days-assumed = I took { $days } working days; with fewer days in that month the sum is higher.
