"""Joining messengers: the code, how often it may be guessed, and which two records fit together.

Why each number is what it is: docs/decisions/linking.md.
"""

import re
import secrets
import unicodedata
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Literal

from bot.core.chat import Address, Frozen
from bot.core.members import Details, Role

KIND = "link"
"""The kind under which the vault hashes codes."""
LASTS = timedelta(minutes=15)
"""How long a code can be typed, and then how long the question may stay unanswered."""
GUESSES_WITHIN = timedelta(hours=1)

_DIGITS = 6
_CODES = 10**_DIGITS
_AT_ONCE, _MOST = 5, 10
_PAUSE = timedelta(minutes=1)
_ALL = _CODES // 1_000 * 9 // 10
_SHARE = _ALL // 2

_BETWEEN = re.compile(r"[\s.,_-]+")
_LONGEST = 60


def new_code() -> str:
    """Six random digits."""
    return f"{secrets.randbelow(_CODES):0{_DIGITS}}"


def shown(code: str) -> str:
    """A code as it is written for people: ``482 913``."""
    return f"{code[:3]} {code[3:]}"


def read(text: str) -> str | None:
    """The code in what somebody typed ("mã 482.913"); None when there are not six digits."""
    if len(text) > _LONGEST:
        return None
    digits = "".join(re.findall("[0-9]", unicodedata.normalize("NFKC", text)))
    return digits if len(digits) == _DIGITS else None


def alone(text: str) -> bool:
    """True when a message is nothing but a code."""
    bare = _BETWEEN.sub("", unicodedata.normalize("NFKC", text[:_LONGEST]))
    return bare.isascii() and bare.isdecimal() and read(text) == bare


class Offer(Frozen):
    """A code that waits to be typed: whose it is, and where it was asked for."""

    code_hash: str
    person_id: int
    address: Address


class Tries(Frozen):
    """What was guessed wrong in the last hour, and how many codes are alive now.

    ``mine`` and ``last_at`` are of this person or address. ``spent`` is the sum over all guesses
    of the codes alive at the time: chances in a million; ``spent_here`` of this messenger's.
    """

    mine: int = 0
    last_at: datetime | None = None
    spent: int = 0
    spent_here: int = 0
    alive: int = 0


Refusal = Literal["slow", "wait", "closed"]


def refusal(tries: Tries, now: datetime) -> Refusal | None:
    """Why no code is looked at now: ``slow`` for a minute, ``wait`` for an hour, or ``closed``
    because so much was guessed by all that one more would put everybody at risk."""
    if tries.mine >= _MOST:
        return "wait"
    if tries.mine >= _AT_ONCE and tries.last_at and now - tries.last_at < _PAUSE:
        return "slow"
    too_much = tries.spent + tries.alive > _ALL
    too_much_here = tries.spent_here > 0 and tries.spent_here + tries.alive > _SHARE
    return "closed" if too_much or too_much_here else None


class Belongings(Frozen):
    """What hangs on a person, as far as it decides whether and how two records become one.

    ``application`` is an open one, ``requests`` the (kind, subject) of open requests about
    personal data, ``handles`` the people whose open cases this person handles as an officer, or
    whose unpaid care they approved.
    ``past`` is any membership or application, ended ones too.
    """

    person_id: int
    is_sample: bool = False
    offices: frozenset[tuple[int, Role]] = frozenset()
    member_of: int | None = None
    application: bool = False
    past: bool = False
    cases: bool = False
    handles: frozenset[int] = frozenset()
    requests: frozenset[tuple[str, str]] = frozenset()
    named: bool = False
    details: Details = Details()
    other: bool = False

    @property
    def weight(self) -> tuple[bool, ...]:
        """What makes a record the one to stay, the weightiest first."""
        return (
            bool(self.offices),
            self.member_of is not None,
            self.application,
            self.past,
            self.cases,
            self.named or self.details != Details(),
            bool(self.requests) or self.other,
        )

    @property
    def bare(self) -> bool:
        """True when there is nothing but a chat."""
        return not any(self.weight)


Conflict = Literal["identity", "membership", "application", "request", "case"]


def _two_people(one: Belongings, other: Belongings) -> bool:
    """Another identity document is another person; so is somebody of the sample union."""
    numbers = (
        (one.details.citizen_id, other.details.citizen_id),
        (one.details.passport, other.details.passport),
    )
    return one.is_sample != other.is_sample or any(a and b and a != b for a, b in numbers)


def _two_members(one: Belongings, other: Belongings) -> bool:
    """Two memberships are one only in one unit and under one identity document."""
    if one.member_of is None or other.member_of is None:
        return False
    mine = (one.details.citizen_id, one.details.passport)
    same = mine == (other.details.citizen_id, other.details.passport) and any(mine)
    return not same or one.member_of != other.member_of


def _applies_twice(one: Belongings, other: Belongings) -> bool:
    """An open application beside another, or beside a membership, is an officer's to decide."""
    applying = (one.application, other.application)
    return all(applying) or any(
        application and each.member_of is not None
        for application, each in zip(applying, (other, one), strict=True)
    )


def _requests_clash(one: Belongings, other: Belongings) -> bool:
    """One request open twice. And who asked to be forgotten meant less than what two records
    hold together."""
    asked = one.requests | other.requests
    return bool(one.requests & other.requests) or any(kind == "erase" for kind, _ in asked)


def _handles_own(one: Belongings, other: Belongings) -> bool:
    """Nobody handles what they reported themselves."""
    return other.person_id in one.handles or one.person_id in other.handles


_CONFLICTS: tuple[tuple[Conflict, Callable[[Belongings, Belongings], bool]], ...] = (
    ("identity", _two_people),
    ("membership", _two_members),
    ("application", _applies_twice),
    ("request", _requests_clash),
    ("case", _handles_own),
)


def conflict(one: Belongings, other: Belongings) -> Conflict | None:
    """Why two records cannot become one by themselves; None when they can."""
    if one.bare or other.bare:
        return None
    return next((name for name, clash in _CONFLICTS if clash(one, other)), None)


def stays_and_goes(typed: Belongings, offered: Belongings) -> tuple[int, int]:
    """Ids of the person who stays and of the one who is emptied; the code's owner when alike."""
    if typed.weight > offered.weight:
        return typed.person_id, offered.person_id
    return offered.person_id, typed.person_id


def filled(own: Details, more: Details) -> Details:
    """A person's details, gaps filled from another record of the same person."""
    return more.model_copy(update=own.model_dump(exclude_none=True))
