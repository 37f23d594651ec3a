"""Last days: moved on from a day off (convention C), and refused at the end of the calendar."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from bot.core.benefits.case import Case
from bot.core.benefits.terms import OFFICE, calendar_with, working_day
from bot.core.calendar import WorkCalendar


def moved_on(case: Case, raw: date, calendar: WorkCalendar = OFFICE) -> date:
    """``raw`` itself on a working day; else the next one, with a note and a C citation."""
    last = working_day(raw, calendar)
    if last != raw:
        case.figure("term_moves_to_working_day")
        case.note("term-moved", raw=raw, last=last)
    return last


@contextmanager
def in_the_calendar(case: Case, field: str) -> Iterator[None]:
    """An input from which one cannot count on is impossible, not our error."""
    try:
        yield
    except (OverflowError, ValueError):
        raise case.impossible(field, "not-a-believable-date") from None


def week_of(case: Case) -> WorkCalendar:
    """The working week that was told, else an office's."""
    try:
        return calendar_with(case.items("weekly_off", str))
    except ValueError:
        raise case.impossible("weekly_off", "no-working-day-left") from None
