"""A clock that stands still until a test moves it."""

from datetime import UTC, datetime, timedelta

from bot.core.moments import LOCAL

START = datetime(2026, 11, 20, 9, 0, tzinfo=LOCAL)


class FrozenClock:
    """A ``Clock`` for tests; stands at nine in the morning of 20 November 2026 in Việt Nam."""

    def __init__(self, start: datetime = START) -> None:
        self._now = start.astimezone(UTC)

    def now(self) -> datetime:
        return self._now

    def move(self, by: timedelta) -> None:
        """Forward by a positive span, back by a negative one."""
        self._now += by
