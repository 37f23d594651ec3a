"""Whether the service is well, and the figures for the operator."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from bot.channels.base import Channel, Counting
from bot.engine.clock import Clock
from bot.engine.metrics import Metrics
from bot.engine.outbox import Outbox
from bot.engine.ticker import Ticker
from storage.database import Database
from storage.store import Stores

_SILENT = timedelta(seconds=30)


class Running(Protocol):
    """The parts of the engine that must stay alive."""

    @property
    def outbox(self) -> Outbox: ...

    @property
    def ticker(self) -> Ticker: ...

    @property
    def metrics(self) -> Metrics: ...


@dataclass(frozen=True, slots=True)
class Health:
    """Asks the database, the channels and the loops."""

    database: Database
    stores: Stores
    clock: Clock
    channels: Mapping[str, Channel]
    engine: Running

    async def ailments(self) -> list[str]:
        """One line for each part that is not well; empty when all is."""
        channels = [each for c in self.channels.values() if (each := c.ailment())]
        return [*await self._database(), *channels, *self._loops()]

    async def _database(self) -> list[str]:
        try:
            async with self.database.reading("health") as connection:
                await self.stores.at(connection, self.clock.now()).outbox.counts()
        except Exception as error:  # health: whatever is wrong, the answer must say so
            return [f"database: {type(error).__name__}"]
        return []

    def _loops(self) -> list[str]:
        beats = {f"outbox {name}": at for name, at in self.engine.outbox.beat.items()}
        if self.engine.ticker.beat is not None:
            beats["ticker"] = self.engine.ticker.beat
        missing = [] if "ticker" in beats else ["ticker: has not run yet"]
        now = self.clock.now()
        return missing + [f"{n}: silent" for n, at in beats.items() if now - at > _SILENT]

    async def lines(self) -> list[str]:
        """Everything counted, in Prometheus' text form."""
        async with self.database.reading("metrics") as connection:
            counts = await self.stores.at(connection, self.clock.now()).outbox.counts()
        rows = [f'nhipcau_outbox_rows{{state="{s}"}} {n}' for s, n in sorted(counts.items())]
        timings = [
            line
            for name, timing in sorted(self.database.timings.items())
            for line in (
                f'nhipcau_transactions_total{{name="{name}"}} {timing.count}',
                f'nhipcau_transaction_seconds_total{{name="{name}"}} {timing.seconds:.6f}',
            )
        ]
        return [*self.engine.metrics.lines(), *rows, *self._counted(), *timings]

    def _counted(self) -> list[str]:
        return [
            f'nhipcau_channel_events_total{{channel="{name}",kind="{kind}"}} {count}'
            for name, channel in self.channels.items()
            if isinstance(channel, Counting)
            for kind, count in sorted(channel.counts.items())
        ]
