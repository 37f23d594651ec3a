"""The composition root: the one place that builds everything."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from bot.channels.base import Channel
from bot.core.calendar import WorkCalendar
from bot.core.chat import Inbound
from bot.core.ids import Ids
from bot.engine.clock import Clock
from bot.engine.intake import Intake, Queues
from bot.engine.limits import Limits
from bot.engine.metrics import Metrics
from bot.engine.outbox import Outbox
from bot.engine.player import Player
from bot.engine.post import Post
from bot.engine.router import Router
from bot.engine.screen import Painter
from bot.engine.service import Service
from bot.engine.silence import Silence
from bot.engine.texts import Texts
from bot.engine.ticker import Ticker
from bot.engine.turn import About, Named
from bot.settings import Settings
from handlers import SERVICES
from handlers.help import alarm
from storage.database import Database
from storage.store import Stores
from storage.vault import Vault

MESSAGES = Path(__file__).resolve().parent.parent / "messages"


@dataclass(slots=True)
class Engine:
    """What runs conversations, whatever the channels are."""

    database: Database
    stores: Stores
    clock: Clock
    texts: Texts
    intake: Intake
    outbox: Outbox
    ticker: Ticker
    metrics: Metrics

    async def receive(self, inbound: Inbound) -> None:
        """Takes an update in; returns after the commit."""
        await self.intake.receive(inbound)


def build_engine(
    settings: Settings,
    database: Database,
    vault: Vault,
    clock: Clock,
    channels: Mapping[str, Channel],
    limits: Mapping[str, Limits],
    *,
    services: Sequence[Service] = SERVICES,
    texts: Texts | None = None,
    sample: bool = False,
) -> Engine:
    """Wires one engine over an open, migrated database."""
    texts = texts or Texts(MESSAGES)
    stores = Stores(vault, Ids(clock.now))
    metrics = Metrics()
    painter = Painter(texts)
    post = Post(painter)
    flows = {flow.name: flow for service in services for flow in service.flows}
    player = Player(flows, painter, metrics)
    calendar = WorkCalendar()
    about = _about(settings, texts, sample=sample)
    outbox = Outbox(database, stores, clock, channels, limits, metrics)
    router = Router(services, player, alarm)
    intake = Intake(
        database, stores, router, player, post, outbox, clock, about, calendar, metrics,
        flows, Queues(),
    )
    silence = Silence(
        timedelta(hours=settings.forms.remind_after_hours),
        timedelta(days=settings.forms.erase_after_days),
    )
    ticks = [silence.tick(), *(tick for service in services for tick in service.ticks)]
    ticker = Ticker(
        database, stores, clock, about, calendar, post, outbox, metrics, ticks
    )
    return Engine(database, stores, clock, texts, intake, outbox, ticker, metrics)


def _about(settings: Settings, texts: Texts, *, sample: bool) -> About:
    return About(
        union=settings.union_name or Named("engine-union-name"),
        data_officer=settings.data_officer or Named("engine-data-officer"),
        privacy_version=texts.say("vi", "consent-version"),
        public_url=settings.public_url or "",
        sample=sample,
    )
