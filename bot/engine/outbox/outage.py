"""What the database and the administrators know of a messenger that does not answer."""

from datetime import datetime, timedelta

from bot.engine.outbox.pulse import Pulse
from storage.addresses import DOWN_FOR
from storage.store import Store

_TOLD_AFTER = timedelta(minutes=1)
_DETOURS = 200


class Outage:
    """One channel's. What a transaction noted counts once it is committed: call ``settle``."""

    def __init__(self, channel: str, pulse: Pulse) -> None:
        self._channel = channel
        self._pulse = pulse
        self._known: datetime | None = None
        self._noted: datetime | None = None

    async def inherit(self, store: Store) -> None:
        """A predecessor may have left in the middle of one: it goes on until a probe succeeds."""
        self._known = self._noted = await store.dispatchers.down_since(self._channel)
        if self._known is not None:
            self._pulse.down_since = self._known

    async def note(self, store: Store) -> None:
        """Writes its begin and its end down, tells who must know, and after a while sends what
        waits another way."""
        since = self._noted = self._pulse.down_since
        if since != self._known:
            await store.dispatchers.down(self._channel, since=since)
            await self._tell(store, "back", self._known)
        if since is None:
            return
        await self._tell(store, "down", since)
        if store.now - since >= DOWN_FOR:
            await store.detours.around_messenger(self._channel, _DETOURS)

    def settle(self) -> None:
        """The transaction is committed."""
        self._known = self._noted

    async def _tell(self, store: Store, what: str, since: datetime | None) -> None:
        """Administrators hear of what lasted, and of its end."""
        if since is None or store.now - since < _TOLD_AFTER:
            return
        minutes = int((store.now - since).total_seconds()) // 60
        await store.alarms.raise_(
            why=f"{what}:{self._channel}:{since:%Y-%m-%dT%H:%M:%S}",
            kind=f"channel-{what}",
            channel=self._channel,
            count=minutes,
        )
