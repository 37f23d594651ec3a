"""Leased rows that wait for their moment, by lane and age; a chat that must wait holds up
nobody behind it."""

from bisect import insort
from collections.abc import Callable, Iterable

from bot.core.chat import Address
from bot.core.delivery import Leased


def _place(row: Leased) -> tuple[int, int]:
    return row.lane, row.id


class Line:
    """At most one row an address, as leases give them."""

    def __init__(self) -> None:
        self._rows: list[Leased] = []
        self.next_free: float | None = None
        """When the first of those that rest may go, as the last ``pick`` found it."""

    def __len__(self) -> int:
        return len(self._rows)

    def add(self, rows: Iterable[Leased]) -> None:
        for row in rows:
            insort(self._rows, row, key=_place)

    def pick(
        self, at: float, free: Callable[[Address], float], *, last_lane: int
    ) -> Leased | None:
        """Takes out the first row whose chat is free at ``at``; None when there is none."""
        self.next_free = None
        for place, row in enumerate(self._rows):
            if row.lane > last_lane:
                break
            moment = free(row.address)
            if moment <= at:
                return self._rows.pop(place)
            self.next_free = min(moment, self.next_free or moment)
        return None

    def clear(self) -> list[Leased]:
        """Takes everything out."""
        rows, self._rows = self._rows, []
        return rows

    def ready(self, at: float, free: Callable[[Address], float]) -> int:
        """How many may go at ``at``, as far as their chats are concerned."""
        return sum(free(row.address) <= at for row in self._rows)
