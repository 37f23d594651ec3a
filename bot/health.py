"""Whether the service is well, and the figures for the operator."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from bot.channels.base import Channel, Counting
from bot.core.backlog import LANES, Backlog
from bot.core.delivery import ANSWERS, Holder
from bot.engine.clock import Clock
from bot.engine.metrics import Metrics
from bot.engine.outbox import Outbox
from bot.engine.outbox.tenure import SILENCE
from bot.engine.press import Press
from bot.engine.ticker import Ticker
from storage.database import Database
from storage.store import Stores

_SILENT = timedelta(seconds=30)
_AWAY = timedelta(minutes=1)
_PATIENCE = timedelta(minutes=1)


class Running(Protocol):
    """The parts of the engine that must stay alive."""

    @property
    def outbox(self) -> Outbox: ...

    @property
    def press(self) -> Press: ...

    @property
    def ticker(self) -> Ticker: ...

    @property
    def metrics(self) -> Metrics: ...


class Beats:
    """Whether those who hold the channels show life: by our own stopwatch, for no two clocks are
    ever compared. Who was not looked at before counts as alive."""

    def __init__(self) -> None:
        self._seen: dict[str, tuple[Holder, float]] = {}

    def silent(self, channel: str, holder: Holder, watch: float) -> bool:
        """Whether nothing was heard of the holder for too long, at ``watch`` seconds."""
        before, since = self._seen.get(channel, (None, watch))
        if before != holder:
            since = watch
        self._seen[channel] = (holder, since)
        return watch - since > SILENCE


@dataclass(frozen=True, slots=True)
class Health:
    """Asks the database, the channels and the loops. ``quotas``: messages a month."""

    database: Database
    stores: Stores
    clock: Clock
    channels: Mapping[str, Channel]
    engine: Running
    quotas: Mapping[str, int]
    _beats: Beats = field(default_factory=Beats)

    async def ailments(self) -> list[str]:
        """One line for each part that is not well; empty when all is."""
        channels = [each for c in self.channels.values() if (each := c.ailment())]
        return [*await self._delivery(), *channels, *self._loops()]

    async def _delivery(self) -> list[str]:
        try:
            found = {each.channel: each for each in await self._backlogs("health")}
        except Exception as error:  # health: whatever is wrong, the answer must say so
            return [f"database: {type(error).__name__}"]
        ours = [found.get(name, Backlog(name, {})) for name in self.channels]
        return [line for each in ours for line in self._troubles(each)]

    async def _backlogs(self, name: str) -> list[Backlog]:
        async with self.database.reading(name) as connection:
            return await self.stores.at(connection, self.clock.now()).backlogs.all()

    def _troubles(self, backlog: Backlog) -> Iterator[str]:
        name, now = backlog.channel, self.clock.now()
        if backlog.holder is None or not backlog.held:
            yield f"outbox {name}: nobody sends"
        elif self._beats.silent(name, backlog.holder, self.clock.watch()):
            yield f"outbox {name}: {backlog.holder.name} should send and shows no life"
        since = backlog.down_since
        if since is not None and now - since > _AWAY:
            yield f"{name}: does not answer since {since:%Y-%m-%d %H:%M} UTC"
        answers = backlog.lanes.get(ANSWERS)
        if answers is not None and answers.seconds(now) > _PATIENCE.total_seconds():
            yield f"outbox {name}: an answer has waited {answers.seconds(now)} s"

    def _loops(self) -> list[str]:
        beats = {f"outbox {name}": at for name, at in self.engine.outbox.beat.items()}
        if self.engine.ticker.beat is not None:
            beats["ticker"] = self.engine.ticker.beat
        if self.engine.press.beat is not None:
            beats["press"] = self.engine.press.beat
        missing = [] if "ticker" in beats else ["ticker: has not run yet"]
        now = self.clock.now()
        return missing + [f"{n}: silent" for n, at in beats.items() if now - at > _SILENT]

    async def lines(self) -> list[str]:
        """Everything counted, in Prometheus' text form."""
        now = self.clock.now()
        gauges = [g for each in await self._backlogs("metrics") for g in _gauges(each, now)]
        limits = [f'nhipcau_quota_limit{{channel="{n}"}} {m}' for n, m in self.quotas.items()]
        timings = [
            line
            for name, timing in sorted(self.database.timings.items())
            for line in (
                f'nhipcau_transactions_total{{name="{name}"}} {timing.count}',
                f'nhipcau_transaction_seconds_total{{name="{name}"}} {timing.seconds:.6f}',
            )
        ]
        waiting = [f"nhipcau_prints_waiting {await self._prints()}"]
        return [
            *self.engine.metrics.lines(),
            *gauges,
            *waiting,
            *limits,
            *self._counted(),
            *timings,
        ]

    async def _prints(self) -> int:
        async with self.database.reading("metrics") as connection:
            return await self.stores.at(connection, self.clock.now()).prints.waiting()

    def _counted(self) -> list[str]:
        return [
            f'nhipcau_channel_events_total{{channel="{name}",kind="{kind}"}} {count}'
            for name, channel in self.channels.items()
            if isinstance(channel, Counting)
            for kind, count in sorted(channel.counts.items())
        ]


def _gauges(backlog: Backlog, now: datetime) -> Iterator[str]:
    """How one channel's delivery stands."""
    own = f'channel="{backlog.channel}"'
    for number, lane in LANES.items():
        waiting = backlog.lanes.get(number)
        yield f'nhipcau_outbox_queued{{{own},lane="{lane}"}} {waiting.queued if waiting else 0}'
    yield f"nhipcau_outbox_in_hand{{{own}}} {backlog.in_hand}"
    yield f"nhipcau_outbox_oldest_seconds{{{own}}} {backlog.oldest(now)}"
    yield f"nhipcau_outbox_dead{{{own}}} {backlog.dead}"
    yield f"nhipcau_channel_down{{{own}}} {int(backlog.down_since is not None)}"
    if backlog.used is not None:
        yield f"nhipcau_quota_used{{{own}}} {backlog.used}"
