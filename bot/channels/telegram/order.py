"""Puts updates that overtook each other on the way back in order, without making the rest wait.

Telegram numbers a bot's updates without holes, and sends each as a call of its own: a message and
a tap of one chat may be on their way at once and arrive the wrong way round. So:

- While no lower number is missing, an update is handled at once. That is the normal case.
- A hole below it (9, then 11) says that something is still on its way, perhaps of the same chat.
  The update waits until the hole is filled, at most for the window.
- A hole that outlives its window is forgotten. So is one of more than ``MOST`` numbers: Telegram
  began to count anew, which it may after a quiet week.
- Before the first update of a process nothing is known: it waits out one window.
"""

import asyncio
from collections.abc import Callable, Sequence

from bot.channels.queues import Pause

MOST = 100


class Order:
    """The numbers seen, and the holes between them. ``window`` is in seconds."""

    def __init__(self, window: float, pause: Pause) -> None:
        self._window = window
        self._pause = pause
        self._highest: int | None = None
        self._missing: set[int] = set()
        self._changed = asyncio.Event()
        self._expiring: set[asyncio.Task[None]] = set()

    def seen(self, number: int) -> None:
        """Takes note of an update before it is queued."""
        self._found({number})
        last = number - 2 if self._highest is None else self._highest
        if number > last:
            holes = range(last + 1, number)
            self._highest = number
            if 0 < len(holes) <= MOST:
                self._missing.update(holes)
                self._spawn(holes)
        elif number < last - MOST:
            self._highest = number  # the count began anew, lower

    async def ready(self, first: Callable[[], int]) -> None:
        """Returns once nothing below a queue's ``first`` is on its way any more. That first may
        become a lower one in the meantime."""
        while self._missing and min(self._missing) < first():
            self._changed.clear()
            await self._changed.wait()

    async def close(self) -> None:
        """Lets everything go at once."""
        for task in self._expiring:
            task.cancel()
        await asyncio.gather(*self._expiring, return_exceptions=True)
        self._found(set(self._missing))

    def _found(self, numbers: set[int]) -> None:
        self._missing -= numbers
        self._changed.set()

    def _spawn(self, holes: Sequence[int]) -> None:
        task = asyncio.create_task(self._expire(holes))
        self._expiring.add(task)
        task.add_done_callback(self._expiring.discard)

    async def _expire(self, holes: Sequence[int]) -> None:
        await self._pause(self._window)
        self._found(set(holes))
