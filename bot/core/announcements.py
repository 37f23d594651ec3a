"""Announcements: to whom, about what, when and how often; what became of them."""

from calendar import monthrange
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import ClassVar, Literal

from bot.core.chat import Frozen, StoredFile
from bot.core.moments import local

MOST_TEXT = 3500
"""Characters of a body: with its head and foot it still fits every messenger's one message."""


class Topic(StrEnum):
    """What an announcement is about; a person mutes topics one by one."""

    GENERAL = "general"
    BENEFITS = "benefits"
    EVENTS = "events"
    URGENT = "urgent"


class Audience(StrEnum):
    """Members of the branch, or everybody who is known to belong to it."""

    MEMBERS = "members"
    CONTACTS = "contacts"


class Repeats(StrEnum):
    ONCE = "once"
    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"


class Stage(StrEnum):
    """Where an announcement stands. ``STOPPING`` waits for what is on its way already, ``PAUSED``
    for an officer."""

    SCHEDULED = "scheduled"
    SENDING = "sending"
    PAUSED = "paused"
    STOPPING = "stopping"
    DONE = "done"
    CANCELLED = "cancelled"


OPEN = frozenset({Stage.SCHEDULED, Stage.SENDING, Stage.PAUSED})


class Announcement(Frozen):
    """One announcement. ``starts_at`` fixes day and hour of every repetition, ``run`` counts the
    repetitions begun so far, ``retries`` how often the newest was begun anew for those it missed,
    ``unit_path`` is the branch that it goes to."""

    id: int
    author_id: int
    unit_id: int
    unit_name: str
    unit_path: str
    audience: Audience
    topic: Topic
    body: str
    file: StoredFile | None = None
    stage: Stage
    repeats: Repeats
    starts_at: datetime
    next_at: datetime | None = None
    run: int = 0
    retries: int = 0
    created_at: datetime


class Headcount(Frozen):
    """How many people an announcement is for, and how many of them no address reaches."""

    people: int
    unreachable: int


class Tally(Frozen):
    """What became of the deliveries of one run. ``twice`` got it and may have got it again;
    ``perhaps`` are counted as not reached, though a broken connection leaves that open."""

    waiting: int = 0
    sent: int = 0
    failed: int = 0
    unreachable: int = 0
    cancelled: int = 0
    twice: int = 0
    perhaps: int = 0

    @property
    def people(self) -> int:
        return self.waiting + self.sent + self.failed + self.unreachable + self.cancelled


class Again(Frozen):
    """Whom a run is sent to once more; ``perhaps`` of them may have got it already."""

    people: int
    perhaps: int


class Pace(Frozen):
    """How many of a run went in the last minute, and since when of that minute any did."""

    WINDOW: ClassVar[timedelta] = timedelta(minutes=1)
    LEAST: ClassVar[timedelta] = timedelta(seconds=10)
    """From less than that nobody can tell a rate."""

    sent: int = 0
    span: timedelta = WINDOW

    @property
    def per_minute(self) -> int:
        """Messages a minute; a run that has just begun is measured from its begin."""
        return round(self.sent * (self.WINDOW / min(max(self.span, self.LEAST), self.WINDOW)))

    def end(self, now: datetime, waiting: int) -> datetime | None:
        """When the last of ``waiting`` goes at this pace; None while nothing goes."""
        rate = self.per_minute
        return now + self.WINDOW * (waiting / rate) if rate else None


class Hindrance(Frozen):
    """A messenger that lets a run wait: it does not answer since ``since``, its messages of this
    month are used up, or nobody sends on it."""

    channel: str
    why: Literal["down", "quota", "off"]
    since: datetime | None = None


class Missed(Frozen):
    """Somebody whom a run did not reach; ``state`` is the delivery's."""

    name: str | None
    state: str


class Received(Frozen):
    """An announcement as it reached one person."""

    announcement: Announcement
    at: datetime


def next_after(starts_at: datetime, repeats: Repeats, after: datetime) -> datetime | None:
    """The first repetition later than ``after``, at the same local time of day as ``starts_at``.

    None for what does not repeat. Monthly keeps the day of the month; where a month is shorter
    it takes the last day, and the next month has the full day again (31/1, 28/2, 31/3). What was
    missed meanwhile is not made up for.
    """
    if repeats is Repeats.ONCE:
        return None
    if after < starts_at:
        return starts_at
    if repeats is Repeats.MONTHLY:
        return _next_month(starts_at, after)
    step = timedelta(days=1 if repeats is Repeats.DAILY else 7)
    return starts_at + step * ((after - starts_at) // step + 1)


def _next_month(starts_at: datetime, after: datetime) -> datetime:
    first, then = local(starts_at), local(after)
    months = (then.year - first.year) * 12 + then.month - first.month
    found = _months_later(first, months)
    return found if found > after else _months_later(first, months + 1)


def _months_later(first: datetime, months: int) -> datetime:
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    day = min(first.day, monthrange(year, month + 1)[1])
    return first.replace(year=year, month=month + 1, day=day).astimezone(UTC)


def title(body: str, most: int = 40) -> str:
    """The beginning of a body, in one line of at most ``most`` characters."""
    line = " ".join(body.split())
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"
