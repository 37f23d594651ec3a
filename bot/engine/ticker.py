"""The clock's work: every tick asks the database what is due. APScheduler only ticks."""

import asyncio
import logging
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.core.calendar import WorkCalendar
from bot.core.errors import StorageError
from bot.core.moments import local
from bot.engine.clock import Clock
from bot.engine.metrics import Metrics
from bot.engine.outbox import Outbox
from bot.engine.post import Post
from bot.engine.service import Tick
from bot.engine.turn import About, Occasion
from bot.log import event
from storage.database import Database
from storage.store import Stores

_MOST_ROUNDS = 1_000
_ALARMING = 5
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Ticker:
    """Runs each tick when its time has come, round after round while it has more to do."""

    database: Database
    stores: Stores
    clock: Clock
    about: About
    calendar: WorkCalendar
    post: Post
    outbox: Outbox
    metrics: Metrics
    ticks: Sequence[Tick]
    beat: datetime | None = None
    _next: dict[str, float] = field(default_factory=dict)
    _failed: Counter[str] = field(default_factory=Counter)
    _scheduler: AsyncIOScheduler | None = None
    _busy: asyncio.Lock = field(default_factory=asyncio.Lock)

    def start(self) -> None:
        """Ticks once a second; a slow round delays the next one instead of overlapping it."""
        self._scheduler = AsyncIOScheduler(timezone="UTC")
        self._scheduler.add_job(
            self.run_due, "interval", seconds=1, max_instances=1, coalesce=True
        )
        self._scheduler.start()

    async def stop(self) -> None:
        """Begins no more rounds, and returns when the one under way has ended."""
        if self._scheduler is None:
            return
        self._scheduler.pause()
        async with self._busy:  # shutting down cancels what still runs
            self._scheduler.shutdown(wait=False)
        self._scheduler = None

    async def run_due(self) -> None:
        """Runs every tick whose time has come; one that fails does not stop the others."""
        async with self._busy:
            now = self.clock.watch()  # a clock set back must not keep ticks waiting
            for tick in self.ticks:
                if self._next.get(tick.name, now) <= now:
                    self._next[tick.name] = now + tick.every
                    await self._run(tick)
            self.beat = self.clock.now()

    async def _run(self, tick: Tick) -> None:
        try:
            for _ in range(_MOST_ROUNDS):
                if not await self._round(tick):
                    break
        except Exception as error:  # tick: what is due stays due, and is tried again next time
            self.metrics.count("ticks_failed", tick=tick.name)
            event(_log, "tick.failed", error=error, tick=tick.name)
            self._failed[tick.name] += 1
            if self._failed[tick.name] >= _ALARMING:
                await self._alarm(tick)
        else:
            del self._failed[tick.name]
        self.outbox.wake_all()

    async def _alarm(self, tick: Tick) -> None:
        """Administrators hear of what fails again and again, once a day."""
        now = self.clock.now()
        why = f"tick:{tick.name}:{local(now):%Y-%m-%d}"
        with suppress(StorageError):  # the next failure tries again
            async with self.database.transaction("tick alarm") as connection:
                alarms = self.stores.at(connection, now).alarms
                await alarms.raise_(
                    why=why, kind="tick-failed", channel=tick.name, count=self._failed[tick.name]
                )

    async def _round(self, tick: Tick) -> bool:
        async with self.database.transaction(f"tick {tick.name}") as connection:
            store = self.stores.at(connection, self.clock.now())
            occasion = Occasion(store, self.clock.now(), self.about, self.calendar)
            more = await tick.run(occasion)
            await self.post.owed(store, occasion)
        return more
