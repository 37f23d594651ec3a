"""Caring for a sick child under seven (BHXH Đ44; Circular 12/2025 Đ5)."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from fractions import Fraction

from bot.core.benefits.case import Case
from bot.core.benefits.errors import MissingInput
from bot.core.benefits.exact import dong, plain
from bot.core.benefits.formulas.sickness import daily
from bot.core.benefits.terms import OFFICE, calendar_with

Results = dict[str, object]
_NOTHING = Fraction(0)
_WEEKENDS = {"sunday": ("sun",), "saturday_sunday": ("sat", "sun")}
Days = frozenset[date]


def sick_child(case: Case) -> Results:
    """Working days that one parent is paid, each child with its own limit, and đồng."""
    limits = [_limit(case, age) for age in _ages(case)]
    result: Results = {"max_days_year": plain(Fraction(sum(limits)))}
    if not any(limits):
        case.fail("child-too-old", years=plain(case.figure("sick_child_age", "older") / 12))
        return result | _none()
    off = _days_off(case)
    if off is not None:
        result["calendar_days"] = len(frozenset().union(*off))
    paid = _paid_days(case, limits, off)
    if paid is None:
        return {"eligible": True, **result}
    if not paid:
        case.fail("child-used-up", most=plain(Fraction(sum(limits))))
        return result | _none()
    a_day = daily(case)
    result |= {"eligible": True, "paid_days": plain(paid)}
    if a_day is None:
        return result
    amount = dong(a_day * paid)
    case.step("sick-amount", amount, days=plain(paid), daily=dong(a_day), amount=amount)
    return result | {"daily_amount": dong(a_day), "amount": amount}


def _none() -> Results:
    return {"eligible": False, "paid_days": 0, "amount": dong(_NOTHING)}


def _ages(case: Case) -> Sequence[Fraction]:
    several = case.items("children_age_months", Fraction)
    return several or (case.need("child_age_months", Fraction),)


def _limit(case: Case, age: Fraction) -> Fraction:
    """Working days a year for one child (Đ44)."""
    for key in ("younger", "older"):
        if age < case.figure("sick_child_age", key):
            days = case.figure("sick_child_days", key)
            case.step("child-limit", plain(days), age=plain(age), days=plain(days))
            return days
    return _NOTHING


def _days_off(case: Case) -> list[Days] | None:
    """The days off by child, or one set for all; None where only their number is told."""
    periods = case.items("children_sick_periods", tuple) or case.items("off_periods", tuple)
    if not periods:
        return None
    days = [frozenset(_span(first, last)) for first, last in periods]
    return days if case.items("children_sick_periods", tuple) else [frozenset().union(*days)]


def _span(first: date, last: date) -> Iterable[date]:
    return (first + timedelta(days=n) for n in range((last - first).days + 1))


def _paid_days(case: Case, limits: Sequence[Fraction], off: list[Days] | None) -> Fraction | None:
    used = case.get("days_already_used_for_child_this_year", Fraction) or _NOTHING
    if off is None:
        told = case.get("working_days_off", Fraction)
        if told is None:
            raise MissingInput(case.code, "working_days_off")
        return max(min(told, sum(limits) - used), _NOTHING)
    weekend = case.get("weekly_day_off", str)
    calendar = OFFICE if weekend is None else calendar_with(_WEEKENDS[weekend])
    worked = [frozenset(filter(calendar.is_working, days)) for days in off]
    whole = frozenset().union(*worked)
    case.step("child-days", len(whole), off=len(frozenset().union(*off)), working=len(whole))
    bounds = limits if len(off) == len(limits) else [Fraction(sum(limits))] * len(off)
    return _within(case, worked, bounds, used)


def _within(
    case: Case, worked: Sequence[Days], limits: Sequence[Fraction], used: Fraction
) -> Fraction:
    """Each child's limit holds for each calendar year; a day counts once for all children."""
    total = Counter(day.year for day in frozenset().union(*worked))
    paid = _NOTHING
    for year, days in total.items():
        own = [
            min(Fraction(sum(day.year == year for day in each)), limit)
            for each, limit in zip(worked, limits, strict=True)
        ]
        spent = used if year == case.on.year else _NOTHING
        paid += max(min(Fraction(days), sum(own, _NOTHING), sum(limits) - spent), _NOTHING)
    return paid
