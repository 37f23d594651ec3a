"""Days and dates of birth."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from bot.core.answers.base import Unclear, written
from bot.core.answers.day_words import (
    DAY,
    Written,
    cleaned,
    nearest,
    on,
    refuse,
    relative_days,
    written_day,
)
from bot.core.chat import Inbound
from bot.core.words import unmarked

Bound = date | timedelta | None
"""A fixed day, or a distance from today."""

_OLDEST = 110


@dataclass(frozen=True, slots=True, kw_only=True)
class Date:
    """A day. Today always fits.

    ``Date(future=False)`` takes days that have come, ``Date(past=False)`` days to come,
    ``Date()`` any. ``earliest`` and ``latest`` narrow that further. A day without its year is
    the nearest one that fits.
    """

    past: bool = True
    future: bool = True
    earliest: Bound = None
    latest: Bound = None
    values: ClassVar[tuple[str, ...]] = ()
    numeric: ClassVar[bool] = True

    def read(self, given: Inbound, today: date) -> date:
        return self.day(unmarked(written(given, most=100)), today)

    def day(self, text: str, today: date) -> date:
        """The day that unmarked ``text`` means; raises ``Unclear``."""
        text = cleaned(text)
        try:
            day = self._meant(text, today)
        except OverflowError:
            raise Unclear("answer-date") from None
        self._check(day, today)
        return day

    def _meant(self, text: str, today: date) -> date:
        known = written_day(text)
        if known is not None and known.year is not None:
            return on(_century(known, today), known.month, known.day)
        candidates = _in_near_years(known, today) if known else [*relative_days(text, today)]
        direction = 0 if self.past and self.future else (1 if self.future else -1)
        if known and not direction:
            return min(candidates, key=lambda each: abs(each - today))
        day = nearest(
            candidates, lambda each: self._fits(each, today), direction=direction, today=today
        )
        if day is None:
            raise _undecided(known, candidates, text)
        return day

    def _fits(self, day: date, today: date) -> bool:
        try:
            self._check(day, today)
        except Unclear:
            return False
        return True

    def _check(self, day: date, today: date) -> None:
        if day > today and not self.future:
            raise Unclear("answer-date-future", given=day)
        if day < today and not self.past:
            raise Unclear("answer-date-past", given=day)
        earliest, latest = _bound(self.earliest, today), _bound(self.latest, today)
        if earliest is not None and day < earliest:
            raise Unclear("answer-date-too-early", earliest=earliest)
        if latest is not None and day > latest:
            raise Unclear("answer-date-too-late", latest=latest)


def _undecided(known: Written | None, candidates: list[date], text: str) -> Unclear:
    if known:
        return Unclear("answer-date-no-year")
    return Unclear("answer-date-vague") if candidates else refuse(text)


def _bound(bound: Bound, today: date) -> date | None:
    return today + bound if isinstance(bound, timedelta) else bound


def _century(known: Written, today: date) -> int:
    """Two digits are a year up to twenty ahead, else of the last century."""
    year = known.year or 0
    if not known.short:
        return year
    return 2000 + year if 2000 + year <= today.year + 20 else 1900 + year


def _in_near_years(known: Written, today: date) -> list[date]:
    """The day in last, this and next year, as far as the calendar has it."""
    days = []
    for year in (today.year - 1, today.year, today.year + 1):
        try:
            days.append(date(year, known.month, known.day))
        except ValueError:
            continue
    if not days:
        on(today.year, known.month, known.day)
    return days


@dataclass(frozen=True, slots=True)
class BirthDate:
    """A date of birth with its year, of somebody at least ``min_age`` years old today."""

    min_age: int = 15
    values: ClassVar[tuple[str, ...]] = ()
    numeric: ClassVar[bool] = True

    def read(self, given: Inbound, today: date) -> date:
        text = cleaned(unmarked(written(given, most=100)))
        known = written_day(text)
        if known is None:
            raise refuse(text)
        if known.year is None:
            raise Unclear("answer-date-no-year")
        year = known.year
        if known.short:
            year += 2000 if 2000 + year <= today.year else 1900
        born = on(year, known.month, known.day)
        if born > today:
            raise Unclear("answer-birth-future", given=born)
        if age(born, today) < self.min_age:
            raise Unclear("answer-birth-young", least=self.min_age, given=born)
        if age(born, today) > _OLDEST:
            raise Unclear("answer-birth-old", given=born)
        return born


def age(born: date, today: date) -> int:
    """Whole years; somebody born on 29/02 is a year older on 01/03 of a common year."""
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


__all__ = ["DAY", "BirthDate", "Bound", "Date", "age"]
