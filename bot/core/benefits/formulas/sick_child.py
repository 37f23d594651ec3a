"""Leave to look after a sick child (Social Insurance Law Đ44–45; Circular 12/2025 Đ5)."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from fractions import Fraction

from bot.core.benefits.case import Case
from bot.core.benefits.errors import MissingInput
from bot.core.benefits.exact import plain
from bot.core.benefits.formulas.sickness import NOTHING, daily_pay, pay
from bot.core.benefits.inputs import Period
from bot.core.benefits.terms import calendar_with

AGE, AGES = "child_age_months", "children_age_months"
SICK, OFF = "children_sick_periods", "off_periods"
USED = "days_already_used_for_child_this_year"
LONGEST = 366
_WEEKEND = {"sunday": ("sun",), "saturday_sunday": ("sat", "sun")}


def sick_child(case: Case) -> dict[str, object]:
    """Working days paid and đồng at 75 % for a parent at home with sick children (Đ44).

    ``max_days_year`` is for all children told of together; ``calendar_days`` counts the days off
    of the periods, each once. Each calendar year has its own limit.
    """
    limits = _limits(case)
    if not any(limits):
        return _too_old(case)
    rate = case.figure("sick_pay_pct")
    result = {
        "eligible": True,
        "max_days_year": plain(sum(limits, Fraction(0))),
        **_calendar_days(case, limits),
        **daily_pay(case, rate),
    }
    days = _days(case, limits)
    return result if days is None else result | _paid(case, limits, *days)


def _ages(case: Case) -> tuple[Fraction, ...]:
    ages, age = case.items(AGES, Fraction), case.get(AGE, Fraction)
    periods = case.items(SICK, tuple)
    if ages and periods and len(ages) != len(periods):
        raise case.impossible(SICK, f"not-one-for-each-of-{AGES}", str(len(ages)))
    if ages:
        return ages
    if age is None:
        raise MissingInput(case.code, AGES if periods else AGE)
    if periods and len(periods) > 1:
        raise MissingInput(case.code, AGES)
    return (age,)


def _limits(case: Case) -> list[Fraction]:
    """Working days a year for each child, 0 from the seventh birthday on (Đ44.1)."""
    return [_limit(case, age) for age in _ages(case)]


def _limit(case: Case, age: Fraction) -> Fraction:
    group = "younger" if age < case.figure("sick_child_age", "younger") else "older"
    most_age = case.figure("sick_child_age", "older")
    days = case.figure("sick_child_days", group) if age < most_age else Fraction(0)
    name = "sick-child-limit" if days else "sick-child-too-old"
    case.step(name, plain(days), age=plain(age), days=plain(days))
    return days


def _too_old(case: Case) -> dict[str, object]:
    most = case.figure("sick_child_age", "older")
    case.fail("sick-child-too-old", years=plain(most / 12))
    return {"eligible": False, "max_days_year": 0, "paid_days": 0, "amount": NOTHING}


def _span(periods: Iterable[Period]) -> set[date]:
    return {
        first + timedelta(days=ahead)
        for first, last in periods
        for ahead in range((last - first).days + 1)
    }


def _sick_days(case: Case, limits: list[Fraction]) -> list[set[date]] | None:
    """For each child the days it was sick and the parent off; None where no days are told."""
    sick, off = case.items(SICK, tuple), case.items(OFF, tuple)
    for name, periods in ((SICK, sick), (OFF, off)):
        if any((last - first).days > LONGEST for first, last in periods or ()):
            raise case.impossible(name, "too-long", str(LONGEST))
    if sick is None:
        return None if off is None else [_span(off) for _ in limits]
    return [_span([each]) & _span([each] if off is None else off) for each in sick]


def _calendar_days(case: Case, limits: list[Fraction]) -> dict[str, object]:
    days = _sick_days(case, limits)
    if days is None:
        return {}
    count = len(set().union(*days))
    case.step("sick-child-calendar", count, days=count)
    return {"calendar_days": count}


def _working(case: Case, days: Iterable[date]) -> set[date]:
    """Without weekly rest and public holidays; Monday to Friday are worked if nothing is told."""
    calendar = calendar_with(_WEEKEND[case.get("weekly_day_off", str) or "saturday_sunday"])
    return {day for day in days if calendar.is_working(day)}


def _days(case: Case, limits: list[Fraction]) -> tuple[Fraction, Fraction] | None:
    """Working days off, and how many of them the limits allow."""
    told = case.get("working_days_off", Fraction)
    used = case.get(USED, Fraction) or Fraction(0)
    dated = _sick_days(case, limits)
    if dated is None:
        total = sum(limits, Fraction(0))
        return None if told is None else (told, min(told, max(total - used, Fraction(0))))
    worked = [_working(case, days) for days in dated]
    all_days = sorted(set().union(*worked))
    if told is not None and told != len(all_days):
        raise case.impossible("working_days_off", "contradicts-periods", str(len(all_days)))
    if case.get("weekly_day_off", str) is None:
        case.note("sick-child-week-assumed")
    return Fraction(len(all_days)), Fraction(_allowed(case, limits, worked, all_days, used))


def _allowed(
    case: Case,
    limits: list[Fraction],
    worked: list[set[date]],
    days: list[date],
    used: Fraction,
) -> int:
    """The most days that can each be charged to one child sick on that day.

    A day goes to the child whose sickness ends first; each year every child starts afresh. What
    was used this year is taken from the year asked about, or the first one.
    """
    years = {day.year for day in days}
    charged = case.on.year if case.on.year in years else min(years, default=0)
    left = Counter(
        {(year, child): int(most) for year in years for child, most in enumerate(limits)}
    )
    for child in range(len(limits)):
        taken = min(int(used), left[charged, child])
        left[charged, child] -= taken
        used -= taken
    order = sorted(
        (child for child, own in enumerate(worked) if own), key=lambda c: max(worked[c])
    )
    return sum(_charge(day, worked, left, order) for day in days)


def _charge(
    day: date, worked: list[set[date]], left: Counter[tuple[int, int]], order: list[int]
) -> bool:
    for child in order:
        if day in worked[child] and left[day.year, child]:
            left[day.year, child] -= 1
            return True
    return False


def _paid(case: Case, limits: list[Fraction], days: Fraction, paid: Fraction) -> dict[str, object]:
    if case.get(USED, Fraction) is None:
        case.note("sick-child-used-unknown")
    if days and not paid:
        case.fail(
            "sick-child-limit-used", limit=plain(sum(limits, Fraction(0))), year=case.on.year + 1
        )
        return {"eligible": False, "paid_days": 0, "amount": NOTHING}
    if paid < days:
        case.note("sick-child-over-limit", over=plain(days - paid))
    case.step("sick-days", plain(paid), asked=plain(days), days=plain(paid))
    return {"paid_days": plain(paid), **pay(case, case.figure("sick_pay_pct"), paid)}
