"""A clock that stands still until a test moves it."""

from datetime import UTC, datetime, timedelta

from bot.core.moments import LOCAL

START = datetime(2026, 11, 20, 9, 0, tzinfo=LOCAL)


class FrozenClock:
    """A ``Clock`` for tests; stands at nine in the morning of 20 November 2026 in Việt Nam."""

    def __init__(self, start: datetime = START) -> None:
        self._now = start.astimezone(UTC)
        self._watch = 0.0

    def now(self) -> datetime:
        return self._now

    def watch(self) -> float:
        return self._watch

    def move(self, by: timedelta) -> None:
        """Lets time pass."""
        self._now += by
        self._watch += max(by.total_seconds(), 0.0)

    def set(self, by: timedelta) -> None:
        """Somebody sets the clock, forward or back, while no time passes."""
        self._now += by
