"""A day and an hour: when to send, when to meet."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import ClassVar

from bot.core.answers.base import Unclear, written
from bot.core.answers.dates import Bound, Date
from bot.core.chat import Inbound
from bot.core.words import unmarked

VIETNAM = timezone(timedelta(hours=7))
"""Viet Nam keeps one offset all year and has since 1975."""

_NOW = frozenset(
    ("bay gio", "ngay bay gio", "luon", "luon bay gio", "ngay lap tuc", "lap tuc", "now",
     "gui ngay", "gui luon", "lien", "bay h", "right now")
)  # fmt: skip
_CLOCK = re.compile(
    r"(?:\b(?:luc|vao|at) )?\b(?P<h>[0-9]{1,2}) ?"
    r"(?:(?P<ampm0>am|pm)\b|(?:h|g|gio|:)(?![a-z])"
    r" ?(?P<rest>ruoi\b|kem ?[0-9]{1,2}\b|[0-9]{1,2}(?![0-9/]))?"
    r"(?: ?(?:p|phut)\b)?(?: ?(?P<ampm>am|pm)\b)?)"
)
_PART = re.compile(r"\b(?:buoi )?(?P<part>sang|trua|chieu|toi|dem|khuya)\b")
_AFTER = re.compile(r"(?:sau )?(?P<n>[0-9]{1,3}) ?(?P<u>phut|p|gio|tieng|h)(?: nua| sau)?")
_EVENING = frozenset(("chieu", "toi", "pm"))
_NIGHT = frozenset(("dem", "khuya"))


@dataclass(frozen=True, slots=True, kw_only=True)
class DateTime:
    """A moment, aware and in UTC; without a day it is today. Not in the past unless ``past``.

    "18h ngày 25/11", "mai 8h", "25/11 18:30", "8h30 sáng mai", "30 phút nữa", "bây giờ".
    The clock is the moment at which the message was sent, ``given.at``.
    """

    past: bool = False
    latest: Bound = timedelta(days=366)
    values: ClassVar[tuple[str, ...]] = ()
    numeric: ClassVar[bool] = True

    def read(self, given: Inbound, today: date) -> datetime:
        text = unmarked(written(given, most=100)).strip(" .,!?")
        if text in _NOW:
            return given.at.astimezone(UTC)
        after = _AFTER.fullmatch(text)
        if after and ("nua" in text or "sau" in text):
            unit = "minutes" if after["u"] in ("phut", "p") else "hours"
            return given.at.astimezone(UTC) + timedelta(**{unit: int(after["n"])})
        moment = self._moment(text, today)
        if not self.past and moment < given.at.replace(second=0, microsecond=0):
            raise Unclear("answer-time-past", given=moment)
        return moment

    def _moment(self, text: str, today: date) -> datetime:
        clock = _CLOCK.search(text)
        days = Date(past=self.past, latest=self.latest)
        if clock is None:
            raise _without_clock(days, text, today)
        rest = f"{text[: clock.start()]} {text[clock.end() :]}"
        part = _PART.search(rest)
        named = part["part"] if part else clock["ampm0"] or clock["ampm"]
        hour, minute, extra = _read_clock(clock, named)
        rest = re.sub(r"\b(?:luc|vao|hoi|at)\b", " ", _PART.sub(" ", rest))
        rest = " ".join(rest.split()).strip(" .,;-")
        day = days.day(rest, today) if rest else today
        try:
            return (datetime.combine(day, time(hour, minute), VIETNAM) + extra).astimezone(UTC)
        except OverflowError:
            raise Unclear("answer-time") from None


def _without_clock(days: Date, text: str, today: date) -> Unclear:
    try:
        days.day(text, today)
    except Unclear as unclear:
        return Unclear("answer-time") if unclear.text_id == "answer-date" else unclear
    return Unclear("answer-time-missing")


def _read_clock(clock: re.Match[str], part: str | None) -> tuple[int, int, timedelta]:
    """Hour and minute of a clock time in a part of the day, and what to add to the day."""
    hour, minute, rest = int(clock["h"]), 0, clock["rest"] or ""
    if rest == "ruoi":
        minute = 30
    elif rest.startswith("kem"):
        minute = -int(rest[3:])
    elif rest:
        minute = int(rest)
    if not 0 <= hour <= 24 or not -59 <= minute <= 59 or (hour == 24 and minute):
        raise Unclear("answer-time")
    hour = _in_part(hour, part)
    shift = timedelta(days=hour // 24) - timedelta(minutes=-minute if minute < 0 else 0)
    return hour % 24, max(minute, 0), shift


def _in_part(hour: int, part: str | None) -> int:
    """The hour of 24; midnight ("12h đêm") is the end of the day."""
    if part in _EVENING:
        return hour + 12 if hour < 12 else hour
    if part in _NIGHT:
        return hour + 12 if 6 < hour <= 12 else hour
    if part == "trua":
        return hour + 12 if hour < 5 else hour
    return 0 if hour == 12 and part in ("am", "sang") else hour
