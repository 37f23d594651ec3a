"""Working days of Viet Nam.

Sources: Labour Code 45/2019 Art. 111 and 112 and Resolution 28/2026/QH16 (24/11 from 2026). The
days of Tết and of National Day are announced every year; until then the library's are estimates,
and ``extra_days_off`` and ``extra_workdays`` have the last word.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache


class Day(StrEnum):
    """What a day is for an office that rests on Saturday and Sunday."""

    HOLIDAY = "holiday"
    IN_LIEU = "in-lieu"
    SWAPPED = "swapped"
    WEEKEND = "weekend"
    ORDINARY = "ordinary-day"


_DAY = timedelta(days=1)
_OFFICE = frozenset({5, 6})
_SWAPPED, _IN_LIEU = "Ngày nghỉ (", "(nghỉ bù)"  # how the library names such days


def day_kind(day: date) -> tuple[Day, str]:
    """What a day is, with the Vietnamese name of a public holiday, else empty."""
    name = _named(day.year).get(day, "")
    if name.startswith(_SWAPPED):
        return Day.SWAPPED, ""
    if name.endswith(_IN_LIEU):
        return Day.IN_LIEU, ""
    if name:
        return Day.HOLIDAY, name
    return (Day.WEEKEND if day.weekday() in _OFFICE else Day.ORDINARY), ""


@lru_cache(maxsize=64)
def _named(year: int) -> Mapping[date, str]:
    """Days off of a year with their names, days in lieu and swapped ones too."""
    import holidays  # noqa: PLC0415 - 60 ms that no start of the bot should pay

    known = holidays.country_holidays("VN", years=year, observed=True, language="vi")
    return {day: str(name) for day, name in known.items()}


@lru_cache(maxsize=64)
def _year(year: int, weekend: frozenset[int]) -> tuple[frozenset[date], frozenset[date]]:
    """Days off and swapped working days of one year.

    The library gives days in lieu and the swaps of state offices for a Saturday and Sunday
    weekend. For any other week the days in lieu follow from the holidays themselves
    (Art. 111.3: the next working day).
    """
    import holidays  # noqa: PLC0415 - 60 ms that no start of the bot should pay

    office = weekend == _OFFICE
    known = holidays.country_holidays(
        "VN", years=year, observed=office, expand=False, language="vi"
    )
    if office:
        return frozenset(known), frozenset(known.weekend_workdays)
    named = [(day, known.get(day) or "") for day in known]
    days = frozenset(day for day, name in named if not name.startswith(_SWAPPED))
    return days | frozenset(_in_lieu(days, weekend)), frozenset()


def _in_lieu(days: frozenset[date], weekend: frozenset[int]) -> Iterator[date]:
    taken = set(days)
    for day in sorted(each for each in days if each.weekday() in weekend):
        while day in taken or day.weekday() in weekend:
            day += _DAY  # noqa: PLW2901 - walks to the next working day
        taken.add(day)
        yield day


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """The working days of one office. ``weekend`` holds weekdays, Monday is 0."""

    weekend: frozenset[int] = _OFFICE
    extra_days_off: frozenset[date] = frozenset()
    extra_workdays: frozenset[date] = frozenset()

    def __post_init__(self) -> None:
        if not self.weekend < frozenset(range(7)):
            raise ValueError("a week needs a working day; weekdays are 0 to 6")

    def is_working(self, day: date) -> bool:
        """Whether people work on ``day``."""
        if day in self.extra_workdays:
            return True
        if day in self.extra_days_off:
            return False
        days_off, workdays = _year(day.year, self.weekend)
        return day in workdays or (day.weekday() not in self.weekend and day not in days_off)

    def add_working_days(self, day: date, count: int) -> date:
        """The last day of a term of ``count`` working days.

        Counting starts the day after ``day`` (the general rule of civil law).
        """
        if count < 0:
            raise ValueError("a term does not go back")
        while count:
            day += _DAY
            count -= self.is_working(day)
        return day

    def working_days_between(self, start: date, end: date) -> int:
        """How many working days lie after ``start`` up to and with ``end``; 0 when it is over."""
        span = range(1, (end - start).days + 1)
        return sum(self.is_working(start + ahead * _DAY) for ahead in span)
