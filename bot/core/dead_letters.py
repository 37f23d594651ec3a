"""Messages that were given up, and what an operator may do with them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Stays(StrEnum):
    """Why a dead letter is not sent again."""

    UNREACHABLE = "unreachable"  # until the person writes again
    OVERTAKEN = "overtaken"  # its broadcast was retried, or ended for this person, without it
    UNWANTED = "unwanted"  # its broadcast was stopped or paused, or its topic muted


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """One of them, without a word of what it says. ``maybe_sent``: it may have arrived."""

    id: int
    channel: str
    chat_id: str
    lane: int
    attempts: int
    maybe_sent: bool
    error: str
    since: datetime
    stays: Stays | None
