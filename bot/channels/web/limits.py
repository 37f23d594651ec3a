"""How often one session or one address may do something: sliding windows in memory."""

from collections import deque
from datetime import datetime, timedelta

from bot.channels.web.errors import ApiError
from bot.channels.web.ports import Limit, Now

_MOST_KEYS = 20_000


class Limiter:
    """Counts per key. Forgotten with the process, which only ever is in people's favour."""

    def __init__(self, limit: Limit, now: Now) -> None:
        self._count = limit.count
        self._window = timedelta(seconds=limit.seconds)
        self._now = now
        self._seen: dict[str, deque[datetime]] = {}

    def take(self, key: str) -> None:
        """Counts one. Raises ``ApiError("too-many")`` with the wait when that is one too many."""
        now = self._now()
        seen = self._seen.setdefault(key, deque())
        self._forget(seen, now)
        if len(seen) >= self._count:
            raise ApiError("too-many", wait=(seen[0] + self._window - now).total_seconds())
        seen.append(now)
        if len(self._seen) > _MOST_KEYS:
            self._sweep(now)

    def _forget(self, seen: deque[datetime], now: datetime) -> None:
        while seen and seen[0] + self._window <= now:
            seen.popleft()

    def _sweep(self, now: datetime) -> None:
        """Drops idle keys; under a flood of new ones also the oldest half."""
        for seen in self._seen.values():
            self._forget(seen, now)
        kept = [item for item in self._seen.items() if item[1]]
        self._seen = dict(kept[-_MOST_KEYS // 2 :])
