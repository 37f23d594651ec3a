"""The right to send on a channel: one process holds it, shows life, and is succeeded.

Nobody compares clocks: who wants the channel watches the holder's beat by a stopwatch of his own.
"""

from bot.core.delivery import Holder
from bot.engine.clock import Clock
from storage.store import Store

BEAT = 3.0
SILENCE = 10.0  # seconds without a beat, and somebody else may take over
SURE = 7.0  # seconds after its last beat a holder stops sending by itself


class Tenure:
    """One process's side of it. What a transaction found out counts once it is committed:
    call ``settle`` then."""

    def __init__(self, channel: str, name: str, clock: Clock) -> None:
        self._channel = channel
        self._name = name
        self._clock = clock
        self._seen: Holder | None = None
        self._seen_at = 0.0
        self._found: int | None = None
        self._shown = False
        self._shown_at = float("-inf")
        self.epoch: int | None = None

    @property
    def sure(self) -> bool:
        """Whether nobody else can be sending."""
        return self.epoch is not None and self._clock.watch() - self._shown_at < SURE

    async def claim(self, store: Store, *, at_once: bool) -> bool:
        """Tries to take the channel over; ``at_once`` does not wait for a silent holder."""
        found = await store.dispatchers.holder(self._channel)
        if found != self._seen:
            self._seen, self._seen_at = found, self._clock.watch()
        silent = self._clock.watch() - self._seen_at >= SILENCE
        if not (at_once or silent or found is None or not found.name):
            return False
        self._found = await store.dispatchers.claim(self._channel, self._name, found)
        self._shown = self._found is not None
        return self._shown

    async def keep(self, store: Store) -> bool:
        """Shows life when it is time to; False when the channel is somebody else's by now."""
        self._found, self._shown = None, False
        if self.epoch is None:
            return False
        self._shown = self._clock.watch() - self._shown_at >= BEAT
        ask = store.dispatchers.beat if self._shown else store.dispatchers.holds
        if await ask(self._channel, self._name, self.epoch):
            self._found = self.epoch
        return self._found is not None

    def settle(self) -> None:
        """The transaction is committed."""
        self.epoch = self._found
        if self._shown and self._found is not None:
            self._shown_at = self._clock.watch()
        self._shown = False

    async def give_back(self, store: Store) -> None:
        """The next process need not wait."""
        if self.epoch is not None:
            await store.dispatchers.give_back(self._channel, self._name, self.epoch)
        self._found = None
