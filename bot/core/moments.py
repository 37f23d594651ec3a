"""Points in time: aware UTC inside, the union's wall clock for people."""

from calendar import monthrange
from datetime import date, datetime
from zoneinfo import ZoneInfo

LOCAL = ZoneInfo("Asia/Ho_Chi_Minh")


def local(at: datetime) -> datetime:
    """The same moment on the clocks of Việt Nam; ValueError when ``at`` has no time zone."""
    if at.tzinfo is None:
        raise ValueError("a moment needs its time zone")
    return at.astimezone(LOCAL)


def months_later(day: date, months: int) -> date:
    """The same day of a later month; its last day where the month is too short."""
    count = day.month - 1 + months
    year, month = day.year + count // 12, count % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def months_between(first: date, last: date) -> int:
    """How many whole months lie between two days; 0 when ``last`` comes first."""
    count = (last.year - first.year) * 12 + last.month - first.month
    return max(0, count - (months_later(first, count) > last)) if last > first else 0
