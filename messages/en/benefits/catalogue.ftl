## Life events

benefits-event-sickness = Sickness and health card
benefits-event-sick-child = A sick child
benefits-event-maternity = Pregnancy and birth
benefits-event-father = Birth: for the father
benefits-event-accident = Work accident or disease
benefits-event-leaving = Leaving a job
benefits-event-unemployment = Job loss, unemployment
benefits-event-pension = Retirement
benefits-event-lump-sum = Insurance paid out at once
benefits-event-bereavement = A death in the family
benefits-event-overtime = Overtime and night work
benefits-event-rest = Leave and days off
benefits-event-wages = Wages
benefits-event-dues = Union dues and union fund
benefits-event-union-care = Care by the union
benefits-event-disputes = Complaints and disputes

## Entries: sickness

benefits-entry-sick-leave = Sick leave pays 75 % of last month's insured salary, a day being 1/24. The yearly limit is 30, 40 or 60 working days by years of contribution, 10 more for hazardous work. Hand your papers to the company within 45 days of returning to work.
    .title = Sick leave
benefits-entry-long-illness = For an illness on the long-treatment list, after the days at 75 % are used up you still get 65 % with 30 or more years of contribution, 55 % with 15 to under 30, 50 % below 15.
    .title = Long illness
benefits-entry-sick-recuperation = If you were off sick 30 days or more in the year and are still weak within 30 days after: up to 5 days of rest, 7 after surgery, 10 for a long illness. A day pays 30 % of the reference level (759,000 đ from 01/07/2026).
    .title = Rest after sickness
benefits-entry-health-card = For employees the fund pays 80 % in network and 100 % at commune or first-level facilities. In an emergency the card's full level holds anywhere. After 5 years in a row and over 15,180,000 đ of own share in a year it pays 100 %.
    .title = Health-insurance card
benefits-entry-health-five-years = With 5 or more years of health insurance in a row, once your own share of the year is above 6 times the reference level (15,180,000 đ from 01/07/2026), the fund pays 100 % of what it covers until the end of the year. Keep the hospital receipts.
    .title = No more own share

## Entries: sick-child

benefits-entry-sick-child = A sick child under 3: 20 working days a year; from 3 to under 7: 15 days. Counted for each child, and each parent has the right. It pays 75 % of the insured salary, a day being 1/24.
    .title = Child's sickness

## Entries: maternity

benefits-entry-birth = With 6 or more months paid in the 12 before birth: the mother has 6 months off, each at 100 % of the average insured salary of the last 6 months, plus twice the reference level per child. From twins on, one more month per extra child.
    .title = Giving birth
benefits-entry-birth-window = You need 6 or more months of contribution in the 12 months before birth. Born before the 15th: the month of birth is left out. From the 15th, if it was paid: it counts. Who left the job before birth and has the months still gets it.
    .title = Paid in long enough before birth?
benefits-entry-birth-filing = Hand the birth certificate, its extract or the birth notification to the company within 45 days after the leave ends. The company has 7 working days, the insurance office 7 more. Who has left the job files with the insurance office directly.
    .title = Handing in maternity papers
benefits-entry-birth-voluntary = With 6 or more months in the voluntary scheme in the 12 months before birth: 2,000,000 đ for each child. File with the insurance office within 60 days of the birth.
    .title = Birth in the voluntary scheme
benefits-entry-second-child = According to Population Law 113/2025/QH15 (I have read only quotations), for a second child born from 01/07/2026 the mother has 7 months and the father 10 working days. Please check with the insurance office, above all if leave had begun before.
    .title = Second child
benefits-entry-antenatal = You may take 5 antenatal visits of up to 2 working days each. A day pays the average insured salary of the last 6 months divided by 24.
    .title = Antenatal visits
benefits-entry-pregnancy-loss = I am very sorry if this has happened. The leave is up to 10 days (under 5 weeks), 20 days (from 5 weeks), 40 days (from 13 weeks) or 50 days (from 22 weeks), counting holidays and rest days.
    .title = Loss of a pregnancy
benefits-entry-contraception = For contraception the leave is up to 7 days after an IUD and up to 15 days after sterilisation, as the clinic orders. A day pays the average insured salary of the last 6 months divided by 30.
    .title = Contraception
benefits-entry-birth-recuperation = If still weak within 30 days after the leave: up to 5 days of rest, 7 after surgery, 10 after two or more babies. A day pays 30 % of the reference level. Those who return to work early do not get it.
    .title = Rest after birth
benefits-entry-maternity-protection = Nobody may be dismissed for pregnancy, birth leave or a child under 12 months. With a child under 12 months you have 60 paid minutes off a day, during your period 30. From month 7: no night work, overtime or far trips. The same job waits for you.
    .title = Protection of mothers

## Entries: father

benefits-entry-father-leave = An insured father has 5 working days; 7 after surgery or a birth under 32 weeks; 10 for twins; 14 for twins with surgery. The leave starts within 60 days of the birth.
    .title = Father's leave
benefits-entry-father-grant = If the mother does not qualify and the father has 6 or more months in the 12 before the birth, he gets a grant of twice the reference level for each child (5,060,000 đ from 01/07/2026), beside the pay for his days off.
    .title = Only the father is insured

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

## Entries: leaving

benefits-entry-severance = After 12 months of work and a lawful end: half a month's wage per year not covered by unemployment insurance (mostly probation and before 2009). Not due when pension-eligible, dismissed or after an illegal quit.
    .title = Severance
benefits-entry-notice = Give 45 days for an indefinite contract, 30 days for 12–36 months, 3 working days under 12 months. None is needed when wages are late or unpaid, for harassment, ill-treatment and a few other cases.
    .title = Notice
benefits-entry-final-pay = The company must pay everything within 14 working days of the end of the contract (30 days in some cases), confirm your insurance periods and return your original papers.
    .title = Final settlement
benefits-entry-unfair-ending = The company must take you back, pay wages and insurance for the lost time and at least 2 months' wage more. If you do not want to return: severance on top. See the union early, for time limits run.
    .title = Unlawful termination

## Entries: unemployment

benefits-entry-job-loss = A job lost to restructuring, technology, economic reasons or merger: one month's wage per year not covered by unemployment insurance, at least 2 months' wage after 12 months of work.
    .title = Job-loss allowance
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
benefits-entry-pension-raise = From 01/07/2026 the pension of 06/2026 rises by 8 %. For those retired before 1995: up to 3,500,000 đ after that, 300,000 đ more; above it and below 3,800,000 đ, it becomes 3,800,000 đ.
    .title = Pension increase
benefits-entry-pension-filing = The file goes to the insurance office at least 20 days before the pension begins: by the company while you work there, by yourself otherwise. The office decides within 20 days.
    .title = Filing for the pension

## Entries: lump-sum

benefits-entry-lump-sum = Open to those who paid before 01/07/2025, paid nothing for 12 months and have under 20 years. Those who started later need a special case. It costs you the pension and the years paid: please ask before you withdraw.
    .title = One-off withdrawal
benefits-entry-lump-sum-or-pension = With 15 years paid and at pension age you get money every month for life, and your family a funeral and a survivor benefit. Years taken out are gone for good. I can work out both for you to compare.
    .title = Take it out or wait for the pension

## Entries: bereavement

benefits-entry-funeral = My condolences. If the deceased had 12 months of compulsory insurance or drew a pension, whoever arranges the funeral gets 10 times the reference level (25,300,000 đ from 01/07/2026).
    .title = Funeral grant
benefits-entry-survivors = My condolences. If the deceased had 15 years paid or drew a pension, each eligible relative gets 50 % of the reference level a month (70 % without a caregiver), 4 at most. File within 90 days.
    .title = Survivors
benefits-entry-survivors-once = I am sorry for your loss. Where nobody qualifies for the monthly one, the family gets 1.5 months of average salary a year before 2014, 2 months a year from 2014, at least 3 months. For somebody who drew a pension it is counted otherwise.
    .title = Survivor benefit paid once
benefits-entry-survivors-filing = I am sorry for your loss. The family hands in the death certificate and the file within 90 days of the death: to the company if the person was working there, else to the insurance office, which decides within 10 working days.
    .title = Filing after a death

## Entries: overtime

benefits-entry-overtime-pay = By day: 150 % of the normal hour on weekdays, 200 % on weekly rest days, 300 % on holidays, and 300 % excludes the paid holiday of daily-paid workers. Overtime at night pays more. I can work it out for you.
    .title = Overtime pay
benefits-entry-night-work = From 22:00 to 06:00: at least 30 % more. Overtime at night: 200 % on weekdays (210 % after overtime by day), 270 % on rest days, 390 % on holidays. I can work it out for you.
    .title = Night work
benefits-entry-overtime-limits = Overtime needs your consent: at most 50 % of a day's normal hours, 40 hours a month, 200 a year (300 in some sectors). According to Resolution 17/2022/UBTVQH15 some may reach 60 hours a month; please check with the union.
    .title = Overtime limits

## Entries: rest

benefits-entry-annual-leave = For 12 months of work: 12 days, 14 for hazardous work, 16 for extremely hazardous work. Each full 5 years with the company add one day. Under 12 months it goes by months. I can work it out for you.
    .title = Annual leave
benefits-entry-unused-leave = If your job ends with leave not taken, the company must pay those days at the contract wage of the month before. I can work it out for you.
    .title = Leave not taken
benefits-entry-public-holidays = You have 12 paid holidays: 1 January, 5 days of Tết, Hùng Kings, 30 April, 1 May, 2 days of National Day and Culture Day 24 November (from 01/07/2026). One on your rest day gives the next working day off.
    .title = Public holidays
benefits-entry-personal-leave = With full pay: 3 days for your own wedding; 1 for a child's wedding; 3 for the death of a parent on either side, a spouse or a child. 1 day without pay: death of a grandparent, brother or sister; wedding of a parent, brother or sister.
    .title = Weddings and funerals

## Entries: wages

benefits-entry-late-wages = Wages are due on time. Only force majeure allows delay, 30 days at most; from 15 days the company adds at least the bank's one-month deposit interest. You may report it to the union.
    .title = Late wages
benefits-entry-minimum-wage = From 01/01/2026 the monthly minimum in regions I, II, III, IV is 5,310,000 đ, 4,730,000 đ, 4,140,000 đ and 3,700,000 đ. The region is that of the commune or ward where you work.
    .title = Minimum wage
benefits-entry-part-month-wage = A day's wage is the monthly wage divided by the normal working days of that month as the company sets them. For part of a month it is multiplied by the days worked and the paid days off. See your payslip.
    .title = Pay for part of a month
benefits-entry-probation-wage = Probation pays at least 85 % of the wage of the job. At most: 180 days for managers of the enterprise, 60 days where a college degree is needed, 30 days for technical training, 6 working days for other work.
    .title = Probation
benefits-entry-wage-deduction = The company may take from the wage only to make good damage, and no more than 30 % a month of the wage after insurance and tax. Fines or wage cuts instead of discipline are forbidden. You may know the reason.
    .title = Deductions and fines
benefits-entry-insurance-deduction = Each month a worker pays 10.5 % of the insured salary: social insurance 8 %, health 1.5 %, unemployment 1 %. The company pays its own share, which may not be taken from the wage. The salary counted has a ceiling.
    .title = Insurance taken from the wage
benefits-entry-insurance-late = The company pays each month's social insurance by the last day of the next month. Late or evaded sums cost 0.03 % a day more. See in the VssID app whether a month is missing and tell the union.
    .title = Insurance paid late

## Entries: dues

benefits-entry-union-dues = According to Decision 61/QĐ-TLĐ, from 01/07/2025 dues are 0.5 % of the insured salary. In companies they are at most 10 % of the base salary (253,000 đ from 01/07/2026). Nothing is due during insurance benefits or unpaid leave of a month or more. Your union may set a higher rate; please ask.
    .title = Union dues
benefits-entry-union-fund = The company pays 2 % of the payroll that social insurance is paid on, also where there is no union yet, by the last day of the next month. It may not be taken from workers' wages. If it is, tell the union.
    .title = Union fund of 2 %

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

## Entries: disputes

benefits-entry-dispute-limits = From the day you learn of the breach you have 6 months to ask the labour mediator, 9 months for arbitration and 1 year for the court. Act early and keep the papers. The union helps you write and goes with you.
    .title = Is there still time to sue?
benefits-entry-mediation = Most disputes go to the mediator before the court; it takes up to 5 working days. It is not needed for dismissal, ending of the contract, damages or allowances at the end, insurance, or domestic work.
    .title = Labour mediation
benefits-entry-complaints = The first complaint goes to the company within 180 days of learning of the wrong; it decides in 30 days, 45 if complex. If you disagree, the second follows within 30 days. Remote areas have longer.
    .title = Formal complaint
benefits-entry-fines = The fine depends on the wrong and on how many people it touches; an organisation pays twice what a person pays. Acts from 10/09/2026 fall under Decree 283/2026/NĐ-CP, earlier ones under the old one. The authority decides.
    .title = Fines for employers
