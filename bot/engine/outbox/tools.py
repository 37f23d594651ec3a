"""What every dispatcher works with."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bot.engine.clock import Clock
from bot.engine.metrics import Metrics
from storage.database import Database
from storage.store import Store, Stores


@dataclass(frozen=True, slots=True)
class Tools:
    """``process`` names this process among all that may send."""

    database: Database
    stores: Stores
    clock: Clock
    metrics: Metrics
    process: str
    pause: Callable[[float], Awaitable[None]] = asyncio.sleep

    @asynccontextmanager
    async def transaction(self, name: str) -> AsyncIterator[Store]:
        """A writing transaction with its store."""
        async with self.database.transaction(name) as connection:
            yield self.stores.at(connection, self.clock.now())


class Signal:
    """Something happened, or a time is over."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def set(self) -> None:
        self._event.set()

    async def wait(self, seconds: float) -> None:
        """Returns when it was set since the last time, at the latest after ``seconds``."""
        timer = asyncio.get_running_loop().call_later(seconds, self._event.set)
        try:
            await self._event.wait()
        finally:
            timer.cancel()
            self._event.clear()
