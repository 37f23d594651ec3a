"""Outbox rows on their way, and what became of them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.core.chat import Outbound

State = Literal["queued", "sent", "dead"]


@dataclass(frozen=True, slots=True)
class Leased:
    """A row that this process may send until its lease ends."""

    id: int
    lane: int
    attempts: int
    message: Outbound
    delivery_id: int | None


@dataclass(frozen=True, slots=True)
class Mark:
    """The result of one row. ``due_at`` None keeps the row's own time."""

    row: Leased
    state: State
    error: str | None = None
    due_at: datetime | None = None
    tried: bool = True
    unreachable: bool = False
    maybe_twice: bool = False

    @classmethod
    def sent(cls, row: Leased) -> "Mark":
        """The messenger took it."""
        return cls(row, "sent")

    @classmethod
    def later(
        cls, row: Leased, due_at: datetime, why: str, *, maybe_twice: bool = False
    ) -> "Mark":
        """To be tried again; waiting for a limit does not count as a try."""
        return cls(row, "queued", why, due_at, tried=why != "limit", maybe_twice=maybe_twice)

    @classmethod
    def release(cls, row: Leased) -> "Mark":
        """Not tried, because an earlier message to the same address did not go."""
        return cls(row, "queued", tried=False)

    @classmethod
    def dead(cls, row: Leased, why: str, *, unreachable: bool = False) -> "Mark":
        """Never to be sent; ``unreachable`` closes the whole address."""
        return cls(row, "dead", why, unreachable=unreachable)
