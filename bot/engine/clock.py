"""Where the present comes from: handed in, so that tests can hold it still."""

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC. It may jump when the computer's clock is set."""
        ...

    def watch(self) -> float:
        """Seconds of a stopwatch that nobody can set: for pauses and rates, never stored."""
        ...


class SystemClock:
    """The computer's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def watch(self) -> float:
        return time.monotonic()
