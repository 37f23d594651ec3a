"""How many hours of overtime are allowed (Labour Code Đ107)."""

from fractions import Fraction

from bot.core.benefits.case import Case
from bot.core.benefits.errors import MissingInput
from bot.core.benefits.exact import plain

DAY, MONTH, YEAR = "overtime_hours_day", "overtime_hours_month", "overtime_hours_year"


def overtime_limits(case: Case) -> dict[str, object]:
    """Whether the hours of a day, month and year stay within the limits; judges what is given."""
    _agree(case, DAY, MONTH)
    _agree(case, DAY, YEAR)
    _agree(case, MONTH, YEAR)
    result = _longest_day(case)
    verdicts = [*_month(case), *_year(case), *_day(case)]
    if verdicts:
        broken = [verdict for verdict in verdicts if verdict]
        result |= {"compliant": not broken, "violations": broken}
    if not result:
        raise MissingInput(case.code, MONTH)
    return result


def _agree(case: Case, shorter: str, longer: str) -> None:
    part, whole = case.get(shorter, Fraction), case.get(longer, Fraction)
    if part is not None and whole is not None and part > whole:
        raise case.impossible(longer, f"less-than-{shorter}")


def _month(case: Case) -> list[str | None]:
    hours = case.get(MONTH, Fraction)
    if hours is None:
        return []
    limit = case.figure("overtime_month_hours")
    case.step("limit-month", hours <= limit, hours=plain(hours), limit=plain(limit))
    if hours <= limit:
        return [None]
    _month_doubt(case, hours)
    return [f"over_{limit}h_month"]


def _month_doubt(case: Case, hours: Fraction) -> None:
    """Says that a later resolution is reported to allow more; the verdict stays."""
    reported = case.glance("overtime_month_hours_reported")
    if reported is not None and hours <= reported:
        case.figure("overtime_month_hours_reported")
        case.step("limit-month-doubt", plain(reported), reported=plain(reported))


def _year(case: Case) -> list[str | None]:
    hours = case.get(YEAR, Fraction)
    if hours is None:
        return []
    limit = case.figure("overtime_year_hours", "general")
    if hours > limit and case.need("special_sector", bool):
        limit = case.figure("overtime_year_hours", "special_sector")
    case.step("limit-year", hours <= limit, hours=plain(hours), limit=plain(limit))
    return [None if hours <= limit else f"over_{limit}h_year"]


def _half(case: Case, normal: Fraction) -> Fraction:
    return normal * case.figure("overtime_day_pct") / 100


def _rest_of_day(case: Case, normal: Fraction) -> Fraction:
    return max(case.figure("day_total_hours") - normal, Fraction(0))


def _longest(case: Case, normal: Fraction) -> tuple[Fraction, str]:
    """Hours of overtime allowed in a day and the limit's name.

    Without word of a weekly schedule the general rule serves where both rules agree.
    """
    weekly = case.get("weekly_schedule", bool)
    half, rest = _half(case, normal), _rest_of_day(case, normal)
    if weekly is None and half != rest:
        raise MissingInput(case.code, "weekly_schedule")
    if weekly:
        return rest, f"over_{case.figure('day_total_hours')}h_day"
    return half, f"over_{case.figure('overtime_day_pct')}pct_day"


def _longest_day(case: Case) -> dict[str, object]:
    normal = case.get("normal_hours_day", Fraction)
    if normal is None:
        return {}
    longest = plain(_longest(case, normal)[0])
    case.step("limit-day", longest, normal=plain(normal), limit=longest)
    return {"max_overtime_day": longest}


def _day(case: Case) -> list[str | None]:
    hours = case.get(DAY, Fraction)
    if hours is None:
        return []
    limit, name = _longest(case, case.need("normal_hours_day", Fraction))
    case.step("limit-day-worked", hours <= limit, hours=plain(hours), limit=plain(limit))
    return [None if hours <= limit else name]
