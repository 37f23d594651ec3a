"""The walks of every calculator."""

from tests.branch import grow
from tests.kit import Talker, World
from tests.walking import Say, Setup, Tap, Walk


def tapped(payload: str, *then: str) -> Setup:
    """A worker of the plant who agreed, at a button, after answers or acts."""

    async def setup(world: World) -> Talker:
        an = await (await grow(world)).worker("an")
        await an.send(button=payload)
        for each in then:
            await (an.say(each) if each[0].isdecimal() else an.tap(each))
        return an

    return setup


OVERTIME = (
    Walk(
        "benefits_overtime", "night", tapped("benefits.overtime:"),
        (("work", Tap("night")), ("day_type", Tap("weekday")), ("before", Tap("yes")),
         ("wage_kind", Tap("hourly")), ("hourly_wage", Say("50k")), ("hours", Say("3"))),
        "benefits-answer",
    ),
    Walk(
        "benefits_overtime", "monthly", tapped("benefits.overtime:"),
        (("work", Tap("day")), ("day_type", Tap("weekly_rest")), ("wage_kind", Tap("monthly")),
         ("monthly_wage", Say("8tr320")), ("month_days", Tap("26")), ("day_hours", Tap("8")),
         ("hours", Say("2,5 tiếng"))),
        "benefits-answer",
    ),
    Walk(
        "benefits_overtime", "more",
        tapped("benefits.overtime:", "day", "weekday", "hourly", "50000", "2", "benefits.more"),
        (("on", Say("15/11/2026")), ("work", Tap("day")), ("day_type", Tap("weekly_rest")),
         ("hours", Say("4"))),
        "benefits-answer",
    ),
    Walk(
        "benefits_overtime", "change",
        tapped("benefits.overtime:", "day", "weekday", "hourly", "50000", "2", "benefits.change"),
        (("edit", Tap("wage_kind")), ("wage_kind", Tap("daily")), ("daily_wage", Say("400k")),
         ("day_hours", Tap("8"))),
        "benefits-answer",
    ),
)  # fmt: skip

COUNTING = (
    Walk(
        "benefits_leave", "payout", tapped("benefits.leave:annual-leave"),
        (("condition", Tap("hazardous")), ("years", Tap("0")), ("months", Tap("12")),
         ("taken", Say("7")), ("leaving", Tap("yes")), ("wage", Say("10.400.000")),
         ("month_days", Tap("26"))),
        "benefits-answer",
    ),
    Walk(
        "benefits_leave", "change",
        tapped("benefits.leave:x", "normal", "0 năm", "12", "0", "no", "benefits.change"),
        (("edit", Tap("years")), ("years", Say("10 năm"))),
        "benefits-answer",
    ),
    Walk(
        "benefits_limits", "all", tapped("benefits.limits:"),
        (("month_hours", Say("45")), ("year_hours", Say("250")), ("special", Tap("no"))),
        "benefits-answer",
    ),
    Walk(
        "benefits_limits", "change",
        tapped("benefits.limits:", "45", "250", "no", "benefits.change"),
        (("edit", Tap("year_hours")), ("year_hours", Say("190"))),
        "benefits-answer",
    ),
)  # fmt: skip

CALCULATING = (
    Walk(
        "calc", "sick", tapped("benefits.calc:om_dau"),
        (("monthly_contribution_salary", Say("8tr5")), ("sick_working_days", Say("28 ngày")),
         ("days_already_used_this_year", Tap("0")), ("contribution_months", Say("15 năm 4 tháng")),
         ("working_condition", Tap("hazardous")), ("sick_leave_end", Say("18/11/2026"))),
        "benefits-answer",
    ),
    Walk(
        "calc", "unsure", tapped("benefits.calc:om_dau"),
        (("monthly_contribution_salary", Say("8tr5")), ("sick_working_days", Say("28")),
         ("days_already_used_this_year", Tap("unsure")), ("contribution_months", Tap("unsure")),
         ("working_condition", Tap("unsure")), ("sick_leave_end", Say("hôm qua"))),
        "benefits-answer",
    ),
    Walk(
        "calc", "visits", tapped("benefits.calc:thai_san_kham_thai"),
        (("avg_salary_6m", Say("9tr6")), ("visits_days", Say("1, 1, 2"))),
        "benefits-answer",
    ),
    Walk(
        "calc", "region", tapped("benefits.calc:luong_toi_thieu"),
        (("region", Tap("2")), ("monthly_wage", Say("4.600.000"))),
        "benefits-answer",
    ),
    Walk(
        "calc", "month", tapped("benefits.calc:tuoi_nghi_huu"),
        (("sex", Tap("female")), ("birth", Say("5/1969")), ("condition", Tap("normal"))),
        "benefits-answer",
    ),
    Walk(
        "calc", "change",
        tapped("benefits.calc:nghi_viec_rieng", "own_marriage", "benefits.change"),
        (("edit", Tap("on")), ("on", Say("1/10/2026"))),
        "benefits-answer",
    ),
    Walk(
        "calc", "compare",
        tapped("benefits.calc:luong_thang_le", "9tr1", "26", "11", "benefits.compare"),
        (("against", Tap("days_worked")), ("days_worked", Say("13"))),
        "benefits-compared",
    ),
    Walk(
        "calc", "interest", tapped("benefits.calc:cham_luong"),
        (("due_date", Say("5/10/2026")), ("paid_date", Say("26/10/2026")),
         ("amount_due", Say("9 triệu")), ("bank_1month_deposit_rate_pct_year", Say("3,65")),
         ("force_majeure", Tap("yes"))),
        "benefits-answer",
    ),
    Walk(
        "calc", "flag", tapped("benefits.calc:tnld_boi_thuong_nsdld"),
        (("disability_pct", Say("25")), ("worker_sole_fault", Tap("no")),
         ("avg_wage_6m", Say("9 triệu"))),
        "benefits-answer",
    ),
)  # fmt: skip

BENEFITS = (*OVERTIME, *COUNTING, *CALCULATING)
