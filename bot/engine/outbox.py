"""Sends what is owed: leases due rows in order per address, sends, marks."""

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import groupby

from bot.channels.base import Channel
from bot.core.delivery import Leased, Mark
from bot.core.errors import Gone, Retryable, RetryAfter, SendError, Undeliverable
from bot.engine.clock import Clock
from bot.engine.limits import Limits
from bot.engine.metrics import Metrics
from bot.log import event
from storage.database import Database
from storage.store import Stores

LEASE = timedelta(seconds=60)
MOST_ATTEMPTS = 12
_BATCH = 200
_IN_FLIGHT = 32
_IDLE = 1.0
_PATIENCE = 20.0
_log = logging.getLogger(__name__)


class Outbox:
    """One dispatcher a channel. Delivery is at least once: a kill may repeat what is in flight."""

    def __init__(
        self,
        *,
        database: Database,
        stores: Stores,
        clock: Clock,
        channels: Mapping[str, Channel],
        limits: Mapping[str, Limits],
        metrics: Metrics,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._database = database
        self._stores = stores
        self._clock = clock
        self._channels = channels
        self._limits = limits
        self._metrics = metrics
        self._pause = pause
        self._woken = {name: asyncio.Event() for name in channels}
        self._tasks: list[asyncio.Task[None]] = []
        self._ending = False
        self.beat: dict[str, datetime] = {}

    def wake(self, channel: str) -> None:
        """Says that rows of this channel may be due."""
        if channel in self._woken:
            self._woken[channel].set()

    def wake_all(self) -> None:
        for name in self._woken:
            self.wake(name)

    async def take_over(self) -> None:
        """At the start of the only process of an installation: what a process that died had in
        its hands is sent at once, not when its lease ends. A file database has one process."""
        if self._database.dialect == "sqlite":
            async with self._database.transaction("take over") as connection:
                await self._stores.at(connection, self._clock.now()).outbox.release_all()

    def start(self) -> None:
        """Begins to send on every channel."""
        self._ending = False
        self._tasks = [
            asyncio.create_task(self._dispatch(name), name=f"outbox {name}")
            for name in self._channels
        ]

    async def stop(self) -> None:
        """Lets what is in flight end and be marked, then stops; what is not begun waits."""
        self._ending = True
        self.wake_all()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=_PATIENCE)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks = []

    async def _dispatch(self, channel: str) -> None:
        woken = self._woken[channel]
        while not self._ending:
            woken.clear()
            try:
                self.beat[channel] = self._clock.now()
                busy = await self.send_due(channel)
            except Exception as error:  # delivery: the loop outlives a database that is away
                event(_log, "outbox.failed", error=error, channel=channel)
                await self._pause(_IDLE)
                continue
            if not busy:
                await self._wait(woken)

    @staticmethod
    async def _wait(woken: asyncio.Event) -> None:
        try:
            async with asyncio.timeout(_IDLE):
                await woken.wait()
        except TimeoutError:
            return

    async def drain(self) -> None:
        """Sends until nothing is due on any channel: for tests, robots and the end of a run."""
        busy = True
        while busy:
            busy = any([await self.send_due(name) for name in self._channels])

    async def send_due(self, channel: str) -> bool:
        """Sends one batch; True when there was something to do."""
        if self._ending:
            return False
        now = self._clock.now()
        async with self._database.transaction("lease") as connection:
            store = self._stores.at(connection, now)
            leased = await store.outbox.lease(channel, _BATCH, until=now + LEASE)
        if not leased:
            return False
        gate = asyncio.Semaphore(_IN_FLIGHT)
        leased.sort(key=lambda row: (row.message.address.chat_id, row.lane, row.id))
        by_address = groupby(leased, key=lambda row: row.message.address)
        marker = Marker(self._database, self._stores, self._clock)
        try:
            async with asyncio.TaskGroup() as group:
                for _, rows in by_address:
                    group.create_task(self._send_rows(channel, list(rows), gate, marker))
        finally:
            await marker.flush()
        return True

    async def _send_rows(
        self, channel: str, rows: Sequence[Leased], gate: asyncio.Semaphore, marker: "Marker"
    ) -> None:
        """The rows of one address in order; after one that did not go, the rest waits."""
        async with gate:
            for n, row in enumerate(rows):
                if self._ending:
                    await marker.note(*map(Mark.release, rows[n:]))
                    return
                mark = await self._send(channel, row)
                await marker.note(mark)
                if mark.state == "queued" or mark.unreachable:
                    await marker.note(*map(Mark.release, rows[n + 1 :]))
                    return

    async def _send(self, channel: str, row: Leased) -> Mark:
        limits = self._limits.get(channel)
        if limits is not None:
            held = limits.hold(row.message.address, self._clock.now())
            if held > _IDLE:
                return Mark.later(row, self._clock.now() + timedelta(seconds=held), "limit")
            if held > 0:
                await self._pause(held)
        try:
            await self._channels[channel].send(row.message)
        except SendError as error:
            return self._failed(channel, row, error)
        self._metrics.count("messages_sent", channel=channel)
        return Mark.sent(row)

    def _failed(self, channel: str, row: Leased, error: SendError) -> Mark:
        self._metrics.count("messages_refused", channel=channel, kind=type(error).__name__)
        event(_log, "outbox.refused", row=row.id, kind=type(error).__name__, reason=error.reason)
        now = self._clock.now()
        match error:
            case Gone():
                return Mark.dead(row, error.reason, unreachable=True)
            case Undeliverable():
                return Mark.dead(row, error.reason)
            case RetryAfter(seconds=seconds, scope=scope):
                limits = self._limits.get(channel)
                if scope == "bot" and limits is not None:
                    limits.stop_all(now, seconds)
                return Mark.later(row, now + timedelta(seconds=seconds), error.reason)
            case Retryable(maybe_sent=maybe_sent):
                if row.attempts + 1 >= MOST_ATTEMPTS:
                    return Mark.dead(row, error.reason)
                again = now + backoff(row.attempts)
                return Mark.later(row, again, error.reason, maybe_twice=maybe_sent)
        return Mark.dead(row, error.reason)


def backoff(attempts: int) -> timedelta:
    """The pause before the next try: doubling from a second to ten minutes, with jitter."""
    return timedelta(seconds=min(2**attempts, 600) * random.uniform(0.8, 1.2))  # noqa: S311 - jitter is no secret


class Marker:
    """Writes results down in portions: while one commit runs, the next results gather."""

    def __init__(self, database: Database, stores: Stores, clock: Clock) -> None:
        self._database = database
        self._stores = stores
        self._clock = clock
        self._noted: list[Mark] = []
        self._writing: asyncio.Task[None] | None = None

    async def note(self, *marks: Mark) -> None:
        """Takes results; they are written soon, at the latest by ``flush``."""
        self._noted += marks
        if self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._write())

    async def _write(self) -> None:
        while self._noted:
            marks, self._noted = self._noted, []
            async with self._database.transaction("mark") as connection:
                await self._stores.at(connection, self._clock.now()).outbox.mark(marks)

    async def flush(self) -> None:
        """Returns when every result is committed."""
        if self._writing is not None:
            await self._writing
        await self._write()
