"""Sends what is owed on one channel: a loop at the desk, a loop at the door."""

import asyncio
import logging
from datetime import datetime

from bot.channels.base import Channel
from bot.engine.limits import Limits
from bot.engine.outbox.desk import Desk
from bot.engine.outbox.door import Door
from bot.engine.outbox.pulse import Pulse
from bot.engine.outbox.quota import Quota
from bot.engine.outbox.tools import Signal, Tools
from bot.log import event

_IDLE = 1.0
_PATIENCE = 20.0
_log = logging.getLogger(__name__)


class Dispatcher:
    """Delivery is at least once: a kill may repeat what is in flight."""

    def __init__(
        self, channel: Channel, tools: Tools, limits: Limits | None, quota: Quota | None
    ) -> None:
        self._name = channel.name
        self._tools = tools
        self._to_book, self._to_send = Signal(), Signal()
        self._pulse = Pulse(channel, tools.clock)
        self._door = Door(channel, tools, limits, self._pulse, self._changed)
        self._desk = Desk(channel, tools, self._pulse, limits, quota)
        self._ending = False
        self._at_desk: asyncio.Task[None] | None = None
        self._at_door: asyncio.Task[None] | None = None
        self.beat: datetime | None = None

    def wake(self) -> None:
        """Says that rows may be due."""
        self._to_book.set()

    async def claim(self) -> None:
        """Becomes the one who sends on this channel, without waiting for a predecessor."""
        await self._desk.claim(at_once=True)

    def start(self) -> None:
        """Begins to send; returns at once."""
        self._ending = False
        self._at_door = asyncio.create_task(self._door_loop())
        self._at_desk = asyncio.create_task(self._desk_loop())

    async def stop(self) -> None:
        """Lets what is in flight end and be marked, then stops; what is not begun waits."""
        self._ending = True
        self._changed()
        await _ended(self._at_door, patience=0)  # it may be waiting for a messenger that is down
        await _ended(self._at_desk, patience=_PATIENCE)
        self._at_door = self._at_desk = None
        await self._door.abandon()

    async def drain(self) -> None:
        """Sends until nothing may go now. Whoever calls this is the only one who sends: for
        tests, robots and single commands."""
        while not self._ending and (not self._pulse.down or await self._pulse.probe()):
            if self._desk.tenure.epoch is None:
                await self._desk.claim(at_once=True)
            booked = await self._desk.book(self._door)
            self._door.begin()
            if not booked and not self._door.busy:
                break
            await self._door.settled()
        self._door.put_back()
        await self._desk.book(self._door, lease=False)

    def _changed(self) -> None:
        self._to_book.set()
        self._to_send.set()

    async def _desk_loop(self) -> None:
        while not (self._ending and not self._door.busy):
            if self._at_door and not self._at_door.done():  # else /health says it is silent
                self.beat = self._tools.clock.now()
            if await self._booked():
                self._to_send.set()
                await self._to_book.wait(_IDLE)
            else:
                await self._tools.pause(_IDLE)
        self._door.put_back()
        if await self._booked():
            await self._desk.give_back()

    async def _booked(self) -> bool:
        """Whether the database took it."""
        try:
            if self._desk.tenure.epoch is None and not self._ending:
                await self._desk.claim(at_once=False)
            await self._desk.book(self._door, lease=not self._ending)
        except Exception as error:  # delivery: the loop outlives a database that is away
            event(_log, "outbox.failed", error=error, channel=self._name)
            return False
        return True

    async def _door_loop(self) -> None:
        while not self._ending:
            if self._pulse.down:
                await self._tools.pause(self._pulse.pause())
                await self._pulse.probe()
                self._to_book.set()
            elif self._desk.tenure.sure:
                await self._to_send.wait(self._door.begin())
            else:
                await self._to_send.wait(_IDLE)


async def _ended(task: asyncio.Task[None] | None, *, patience: float) -> None:
    """Returns when a loop has ended, by itself or cancelled after ``patience`` seconds."""
    if task is None:
        return
    await asyncio.wait([task], timeout=patience)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
