"""A loop whose time passes faster, and a clock on it that can jump: an hour's wait is no wait.

Everything that waits through the loop waits shorter (pauses, timeouts, polls), so nothing has to
be told of it. What does not wait (the database's own thread, another process) is as fast as ever.
"""

import asyncio
import selectors
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

from tests.clocks import START


class _Selector:
    """Waits for files as the loop's own selector does, ``speed`` times shorter."""

    def __init__(self, inner: selectors.BaseSelector, tempo: "Tempo") -> None:
        self._inner = inner
        self._tempo = tempo

    def select(self, timeout: float | None = None) -> Any:
        return self._inner.select(timeout and timeout / self._tempo.speed)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


class Tempo:
    """A ``Clock`` that runs with the loop's time; ``jump`` moves what it shows, as an operator
    or a wrong time server does, and no wait."""

    def __init__(self, speed: float) -> None:
        self.speed = speed
        self._real = time.monotonic()
        self._base = self._real
        self._began = self._real
        self._jumped = timedelta(0)

    def now(self) -> datetime:
        passed = timedelta(seconds=self.watch() - self._began)
        return START.astimezone(UTC) + passed + self._jumped

    def watch(self) -> float:
        return self._base + (time.monotonic() - self._real) * self.speed

    def jump(self, by: timedelta) -> None:
        self._jumped += by

    def hurry(self, speed: float) -> None:
        """From now on so many seconds pass in one."""
        self._base, self._real = self.watch(), time.monotonic()
        self.speed = speed


@contextmanager
def hurrying(speed: float) -> Iterator[Tempo]:
    """The running loop's time passes ``speed`` times as fast meanwhile."""
    loop: Any = asyncio.get_running_loop()
    tempo = Tempo(speed)
    plain = loop._selector
    loop.time, loop._selector = tempo.watch, _Selector(plain, tempo)
    try:
        yield tempo
    finally:
        tempo.hurry(1)
        loop._selector = plain
