"""Sheets that somebody asked to have printed."""

from dataclasses import dataclass

from bot.core.chat import Address, Frozen, Outbound
from bot.core.sheet import Format, Sheet

MOST_WAITING = 5
"""More than this many of one person's do not wait at a time."""

MOST_TRIES = 3


class NewPrint(Frozen):
    """``message`` goes out with the file, to its address; ``why`` is asked for once only."""

    person_id: int
    format: Format
    name: str
    sheet: Sheet
    message: Outbound
    why: str


@dataclass(frozen=True, slots=True)
class Job:
    """A print in the hands of one press; ``tries`` counts this one, and tells its hands apart."""

    id: int
    person_id: int
    address: Address
    format: Format
    name: str
    tries: int
