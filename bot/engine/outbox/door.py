"""The messenger's side: sends leased rows, each when its chat and the whole bot may be spoken to,
many at once."""

import asyncio
import logging
from collections.abc import Callable
from functools import partial

from bot.channels.base import Channel
from bot.core.chat import Address
from bot.core.delivery import BROADCASTS, NEWS, Leased, Mark
from bot.core.errors import Retryable, RetryAfter, SendError
from bot.engine.limits import Limits
from bot.engine.outbox.line import Line
from bot.engine.outbox.pulse import Pulse
from bot.engine.outbox.tools import Tools
from bot.engine.outbox.verdict import verdict
from bot.log import event

SLOTS = 32
_FOR_BROADCASTS = SLOTS * 3 // 4  # an answer always finds a slot
_STOCK = 2 * SLOTS
_STOCK_SECONDS = 0.3  # at a limited rate not more is taken in hand than soon goes
_MOST_RESTING = 1_000
_IDLE = 1.0
_log = logging.getLogger(__name__)


class Door:
    """``marks`` says what became of rows until the desk has written it down. ``changed`` is
    called whenever there is a new one. ``last_lane`` may be sent at the most."""

    def __init__(
        self,
        channel: Channel,
        tools: Tools,
        limits: Limits | None,
        pulse: Pulse,
        changed: Callable[[], None],
    ) -> None:
        self._channel = channel
        self._tools = tools
        self._limits = limits
        self._pulse = pulse
        self._changed = changed
        self._sending: dict[asyncio.Task[None], Leased] = {}
        self.line = Line()
        self.marks: list[Mark] = []
        self.last_lane = BROADCASTS

    @property
    def busy(self) -> bool:
        """Whether a message is in flight."""
        return bool(self._sending)

    def begin(self) -> float:
        """Starts every send that may start now; seconds until there may be another, if nothing
        happens before."""
        while len(self._sending) < SLOTS:
            row = self._pick()
            if not isinstance(row, Leased):
                return row
            task = asyncio.create_task(self._channel.send(row.message))
            self._sending[task] = row
            task.add_done_callback(partial(self._ended, row))
        return _IDLE

    async def settled(self) -> None:
        """Returns when something in flight has ended."""
        if self._sending:
            await asyncio.wait(self._sending, return_when=asyncio.FIRST_COMPLETED)

    async def abandon(self) -> None:
        """Gives up on what is in flight: nobody knows whether it arrives."""
        for task in self._sending:
            task.cancel()
        await asyncio.gather(*self._sending, return_exceptions=True)

    def wanted(self) -> int:
        """How many more rows it wants in hand; those that rest do not count."""
        rate = self._limits.rates.per_second if self._limits else float("inf")
        stock = max(4, int(min(_STOCK, rate * _STOCK_SECONDS)))
        ready = self.line.ready(self._tools.clock.watch(), self._chat_free)
        return max(min(stock - ready, _MOST_RESTING - len(self.line)), 0)

    def put_back(self) -> None:
        """What is not begun is for somebody else, or a later moment."""
        self.marks += map(Mark.release, self.line.clear())

    def _pick(self) -> Leased | float:
        """The next row, counted against the limits, or the seconds until there may be one."""
        at = self._tools.clock.watch()
        bot = self._limits.bot_free() if self._limits else at
        if bot > at:
            return bot - at
        casts = sum(row.lane == BROADCASTS for row in self._sending.values())
        last_lane = min(NEWS if casts >= _FOR_BROADCASTS else BROADCASTS, self.last_lane)
        row = self.line.pick(at, self._chat_free, last_lane=last_lane)
        if row is None:
            return min((self.line.next_free or at + _IDLE) - at, _IDLE)
        if self._limits:
            self._limits.take(row.address, self._parts(row), at)
        return row

    def _parts(self, row: Leased) -> int:
        """How many messages the limits count; one that cannot be sent is refused when it is."""
        try:
            return self._channel.parts(row.message)
        except SendError:
            return 1

    def _chat_free(self, address: Address) -> float:
        return self._limits.chat_free(address) if self._limits else float("-inf")

    def _ended(self, row: Leased, task: asyncio.Task[None]) -> None:
        del self._sending[task]
        error = None if task.cancelled() else task.exception()
        if task.cancelled():
            self.marks.append(Mark.again(row, self._tools.clock.now(), "stopped", unsure=True))
        elif error is None:
            self._pulse.went()
            self._tools.metrics.count("messages_sent", channel=self._channel.name)
            self.marks.append(Mark.sent(row))
        else:
            self.marks.append(self._failed(row, error))
        self._changed()

    def _failed(self, row: Leased, error: BaseException) -> Mark:
        name, kind = self._channel.name, type(error).__name__
        self._tools.metrics.count("messages_refused", channel=name, kind=kind)
        if not isinstance(error, SendError):  # a fault of ours must not end all other messages
            event(_log, "outbox.broken", error=error, row=row.id)
            error = Retryable(kind)
        event(_log, "outbox.refused", row=row.id, kind=kind, reason=error.reason)
        self._pulse.failed(error)
        self._rest(row.address, error)
        return verdict(row, error, self._tools.clock.now())

    def _rest(self, address: Address, error: SendError) -> None:
        """A pause that the messenger asked for, for exactly whom it named."""
        if not isinstance(error, RetryAfter) or self._limits is None:
            return
        until = self._tools.clock.watch() + error.seconds
        if error.scope == "bot":
            self._limits.rest_all(until)
        else:
            self._limits.rest(address, until)
