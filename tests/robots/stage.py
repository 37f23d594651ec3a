"""The real service on a real database, as the composition root builds it, with a frozen clock."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bot.app import App, build, open_ground
from bot.core.members import Role
from bot.core.units import UnitKind
from bot.settings import Settings
from handlers.officer.bind import invite
from tests.clocks import FrozenClock
from tests.storage.announced import owed

KEY = "1:" + "A" * 43 + "="


@dataclass
class Stage:
    """A running service with one workplace, and the time in a test's hands."""

    app: App
    clock: FrozenClock

    async def plant(self) -> None:
        """A province, an industrial park, a workplace."""
        ground = self.app.ground
        async with ground.database.transaction("plant") as connection:
            units = ground.stores.at(connection, self.clock.now()).units
            top = await units.add("LDLD", "LĐLĐ tỉnh Bình An", UnitKind.PROVINCE, parent=None)
            zone = await units.add("KCN1", "Công đoàn KCN", UnitKind.INDUSTRIAL_PARK, parent=top)
            await units.add("CD001", "Công ty May Lá Cọ", UnitKind.GRASSROOTS, parent=zone)

    async def officer_code(self) -> str:
        """A one-time code for the workplace's chair."""
        ground = self.app.ground
        async with ground.database.transaction("invite") as connection:
            store = ground.stores.at(connection, self.clock.now())
            return await invite(store, "CD001", Role.CHAIR, self.clock.now())

    async def delivered(self) -> None:
        """Returns when everything owed is marked as sent: people may have it before that."""
        ground = self.app.ground
        async with asyncio.timeout(20):
            while True:
                async with ground.database.reading("robot") as connection:
                    store = ground.stores.at(connection, self.clock.now())
                    if not await owed(store):
                        return
                await asyncio.sleep(0.01)

    async def pass_time(self, span: timedelta) -> None:
        """Moves the clock and lets it do its work; what is due goes out."""
        self.clock.move(span)
        await self.app.engine.ticker.run_due()


@asynccontextmanager
async def stage(database_url: str, clock: FrozenClock, **settings: Any) -> AsyncIterator[Stage]:
    """Starts the service, and stops it whatever happens."""
    given = {"database_url": database_url, "data_key": KEY, "web": {"port": 0}, **settings}
    app = build(await open_ground(Settings.model_validate(given), clock))
    await app.start()
    try:
        made = Stage(app, clock)
        await made.plant()
        yield made
    finally:
        await app.stop()
