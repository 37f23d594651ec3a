"""Outbox rows on their way, and what became of them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.core.chat import Address, Outbound

State = Literal["queued", "sent", "dead"]
ANSWERS, NEWS, BROADCASTS = 0, 1, 2
"""Lanes: what is lower goes first."""


@dataclass(frozen=True, slots=True)
class Leased:
    """A row in the hands of the one dispatcher of its channel, whose ``epoch`` it carries.
    ``attempts`` were made before; after ``unsure`` of them nobody knows whether it arrived."""

    id: int
    epoch: int
    lane: int
    attempts: int
    unsure: int
    message: Outbound
    delivery_id: int | None = None

    @property
    def address(self) -> Address:
        return self.message.address


@dataclass(frozen=True, slots=True)
class Mark:
    """The result of one row. ``due_at`` None keeps the row's own time."""

    row: Leased
    state: State
    error: str | None = None
    due_at: datetime | None = None
    tried: bool = True
    unreachable: bool = False
    unsure: bool = False

    @classmethod
    def sent(cls, row: Leased) -> "Mark":
        """The messenger took it."""
        return cls(row, "sent")

    @classmethod
    def again(
        cls, row: Leased, due_at: datetime, why: str, *, tried: bool = True, unsure: bool = False
    ) -> "Mark":
        """To be sent again; what the messenger merely put off does not count as a try."""
        return cls(row, "queued", why, due_at, tried=tried, unsure=unsure)

    @classmethod
    def release(cls, row: Leased) -> "Mark":
        """Not tried: somebody else, or a later moment, may take it."""
        return cls(row, "queued", tried=False)

    @classmethod
    def dead(
        cls, row: Leased, why: str, *, unreachable: bool = False, unsure: bool = False
    ) -> "Mark":
        """Not to be sent any more; ``unreachable`` closes the whole address."""
        return cls(row, "dead", why, unreachable=unreachable, unsure=unsure)


@dataclass(frozen=True, slots=True)
class Holder:
    """Who sends on a channel: ``name`` of the process ('' for nobody), its ``epoch``, and a
    ``beat`` that grows while it lives."""

    name: str
    epoch: int
    beat: int
