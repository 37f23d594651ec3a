"""Time limits: counted from the day after the event, to the same date of a later month, and moved
to the next working day where they end on a day off (Civil Code 2015, general rules; C)."""

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta

from bot.core.calendar import WorkCalendar

_WEEKDAYS = {"mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6}
OFFICE = WorkCalendar()
"""Working days of authorities: Monday to Friday but for public holidays."""


def calendar_with(weekly_off: Iterable[str] | None) -> WorkCalendar:
    """A company's own calendar; ``weekly_off`` as ("sat", "sun"), None for an office's."""
    if weekly_off is None:
        return OFFICE
    return WorkCalendar(weekend=frozenset(_WEEKDAYS[each] for each in weekly_off))


def days_after(day: date, count: int) -> date:
    """The last day of a term of ``count`` calendar days; OverflowError at the end of time."""
    return day + timedelta(days=count)


def months_after(day: date, count: int) -> date:
    """The same date ``count`` months on (or back), or the month's last day where it has none."""
    years, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return date(years, month + 1, min(day.day, monthrange(years, month + 1)[1]))


def month_end(day: date) -> date:
    """The last day of the month."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def working_day(day: date, calendar: WorkCalendar = OFFICE) -> date:
    """The day itself where people work on it, else the next working day."""
    while not calendar.is_working(day):
        day += timedelta(days=1)
    return day


def full_months(start: date, end: date) -> int:
    """Whole months from ``start`` to ``end``, the last day included."""
    after = end + timedelta(days=1)
    months = (after.year - start.year) * 12 + after.month - start.month
    return months - (after.day < start.day)
