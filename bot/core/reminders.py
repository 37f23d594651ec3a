"""Reminders before a legal deadline: on which days, at what hours, and what they are about."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal

from pydantic import Field

from bot.core.chat import Frozen, Payload

DAYS_BEFORE = (30, 14, 3, 0)
HOURS = range(8, 21)
"""When a reminder may go out, by the clock of Việt Nam: what the morning missed, not at night."""
MOST = 30
"""Reminders that one person has at a time."""
KEPT = timedelta(days=7)
"""How long an ended one can be taken up again."""


class Sum(Frozen):
    """Money in a subject, in đồng."""

    dong: int


class Day(Frozen):
    """A date in a subject."""

    day: date


class Moment(Frozen):
    """A time in a subject."""

    at: datetime


class Number(Frozen):
    """A number with decimals in a subject."""

    number: Decimal


class Subject(Frozen):
    """What a reminder is about: a text id with its variables, so that it is said in the language
    that the person reads on that day. It lasts through JSON."""

    text: str
    attribute: str | None = None
    values: "Mapping[str, Value]" = Field(default_factory=dict)


Value = str | int | Sum | Day | Moment | Number | Subject


class Wanted(Frozen):
    """A reminder to be set. ``key`` says what it is about and is unique for a person: asking
    twice sets one. ``back`` is the payload of the button that leads back to it."""

    person_id: int
    key: str
    subject: Subject
    deadline: date
    back: Payload


class Reminder(Frozen):
    """A reminder that was set. ``next_on`` is the next day to remind on; after the last of them
    it is the day after the deadline, on which the reminder is forgotten."""

    id: int
    person_id: int
    subject: Subject
    back: Payload
    deadline: date
    next_on: date
    created_at: datetime
    ended_at: datetime | None = None

    @property
    def more(self) -> bool:
        """Whether it will remind again."""
        return self.next_on <= self.deadline


def days_to_remind(deadline: date, today: date) -> tuple[date, ...]:
    """The days after ``today`` on which to remind, in order. None is left on the deadline itself:
    whoever asks then must act now, and is told so at once."""
    days = (deadline - timedelta(days=before) for before in DAYS_BEFORE)
    return tuple(day for day in days if day > today)


def next_day(deadline: date, today: date) -> date:
    """The next day to remind on after ``today``; after the last, the day after the deadline."""
    return next(iter(days_to_remind(deadline, today)), deadline + timedelta(days=1))


def is_last_chance(deadline: date, today: date) -> bool:
    """Whether there is no time to lose: the deadline is today or tomorrow."""
    return 0 <= (deadline - today).days <= 1
