"""Public holidays and personal leave (Labour Code Đ111–112, 115; Resolution 28/2026)."""

from datetime import date

from bot.core.benefits.answer import Text
from bot.core.benefits.case import Case
from bot.core.benefits.exact import plain
from bot.core.calendar import Day, day_kind

Results = dict[str, object]


def holiday(case: Case) -> Results:
    """What a day is: a public holiday by name, a day in lieu, swapped, a weekend, or none."""
    day = case.need("query_date", date)
    case.figure("paid_holidays", on=day)
    kind, name = day_kind(day)
    case.step("holiday", kind, kind=kind, day=day)
    if day.year > case.on.year:
        case.note("holiday-announced")
    if kind == Day.HOLIDAY:
        word = Text(id="benefits-word-holiday", values={"name": name})
        return {"public_holiday": True, "name": word, "paid": True, "day_off": True}
    off = kind in {Day.IN_LIEU, Day.WEEKEND}  # swaps hold for state offices, not for companies
    reason = Text(id=f"benefits-word-{kind}")
    return {
        "public_holiday": False,
        "paid": kind == Day.IN_LIEU,
        "day_off": off,
        "reason": reason,
    }


def personal_leave(case: Case) -> Results:
    """Days for a family event, paid or not (Đ115)."""
    event = case.need("event", str)
    paid = case.glance("personal_leave_paid", event) is not None
    days = case.figure(f"personal_leave_{'paid' if paid else 'unpaid'}", event)
    case.step("personal-leave", plain(days), days=plain(days), paid="yes" if paid else "no")
    return {"days": plain(days), "paid": paid}
