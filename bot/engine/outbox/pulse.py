"""Whether a messenger answers: after some failures in a row it is only asked, not written to."""

import logging
from datetime import datetime

from bot.channels.base import Channel
from bot.core.errors import Retryable, SendError
from bot.engine.clock import Clock
from bot.log import event

_DOWN_AFTER = 5
_SLOWEST = 60.0
_log = logging.getLogger(__name__)


class Pulse:
    """One channel's. So an outage costs a few messages a try, not all of them all their tries."""

    def __init__(self, channel: Channel, clock: Clock) -> None:
        self._channel = channel
        self._clock = clock
        self._failures = 0
        self._probes = 0
        self.down_since: datetime | None = None

    @property
    def down(self) -> bool:
        return self.down_since is not None

    def went(self) -> None:
        """A message went: it answers."""
        self._failures = self._probes = 0
        self.down_since = None

    def failed(self, error: SendError) -> None:
        """A message did not go. An answer that refuses just this message is an answer too."""
        self._failures = self._failures + 1 if isinstance(error, Retryable) else 0
        if self._failures >= _DOWN_AFTER and self.down_since is None:
            self.down_since = self._clock.now()

    def pause(self) -> float:
        """Seconds until it should be asked again: 1, 2, 4 … 60."""
        return min(2.0 ** min(self._probes, 16), _SLOWEST)

    async def probe(self) -> bool:
        """Asks; whether it answers."""
        try:
            await self._channel.probe()
        except SendError as error:
            self._probes += 1
            event(_log, "outbox.down", channel=self._channel.name, reason=error.reason)
            return False
        self.went()
        return True
