"""The composition root: the one place that builds everything."""

import asyncio
import logging
import signal
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


@dataclass(slots=True)
class App:
    """The running service: the engine, its channels and the server."""

    engine: Engine
    channels: dict[str, Channel]
    server: Server
    database: Database

    async def start(self) -> None:
        """Starts everything; returns when messages are taken."""
        await self.server.start()
        for channel in self.channels.values():
            await channel.start(self.engine.receive)
        self.engine.outbox.start()
        self.engine.ticker.start()

    async def stop(self) -> None:
        """Takes nothing new, ends what is under way, closes the database."""
        self.engine.ticker.stop()
        for channel in self.channels.values():
            await channel.stop()
        await self.engine.outbox.stop()
        await self.server.stop()
        await self.database.close()


async def open_database(settings: Settings, clock: Clock) -> Database:
    """The settings' database, migrated to this version's schema."""
    database = await Database.open(settings.database_url.get_secret_value())
    for name in await migrate_database(database, clock.now()):
        event(_log, "database.migrated", migration=name)
    return database


def open_vault(settings: Settings) -> Vault:
    """The data keys: from the settings, else from the key file, which is made when missing."""
    if settings.data_key is not None:
        return Vault.from_settings_text(settings.data_key.get_secret_value())
    return Vault.from_settings_text(load_or_create_key(settings.data_key_file))


async def build(settings: Settings, clock: Clock, *, sample: Sample | None = None) -> App:
    """Opens the database and wires every channel that the settings ask for."""
    vault = open_vault(settings)
    database = await open_database(settings, clock)
    texts = Texts(MESSAGES)
    channels: dict[str, Channel] = {}
    limits: dict[str, Limits] = {}
    engine = build_engine(
        settings, database, vault, clock, channels, limits, texts=texts, sample=sample is not None
    )
    _add_web(settings, engine, channels, sample)
    if settings.telegram.token is not None:
        _add_telegram(settings, engine, channels, limits)
    engine.outbox.know(channels)
    routes = [route for channel in channels.values() for route in channel.routes()]
    health = Health(engine, channels)
    server = Server(settings.web.host, settings.web.port, routes, health.ailments, health.lines)
    return App(engine, channels, server, database)


def _add_web(
    settings: Settings, engine: Engine, channels: dict[str, Channel], sample: Sample | None
) -> None:
    title = settings.union_name or engine.texts.say("vi", "engine-union-name")
    demos = tuple(Demo(role=role, start=start) for role, start in sample.links) if sample else ()
    channels["web"] = WebChannel(
        log=WebLog(engine.database, engine.stores, engine.clock),
        sessions=WebSessions(engine.database, engine.stores),
        files=_attachments(settings, engine),
        now=engine.clock.now,
        say_error=lambda code, language: engine.texts.say(language, f"web-error-{code}"),
        say_label=lambda name, language: engine.texts.say(language, f"web-page-{name}"),
        options=WebOptions(
            title=title,
            sample=sample is not None,
            demos=demos,
            public_url=settings.public_url,
            trust_proxy=settings.web.trust_proxy,
        ),
    )


def _attachments(settings: Settings, engine: Engine) -> Attachments:
    most = settings.files.max_mb * 1024 * 1024
    return Attachments(engine.database, engine.stores, engine.clock, most)


def _add_telegram(
    settings: Settings,
    engine: Engine,
    channels: dict[str, Channel],
    limits: dict[str, Limits],
) -> None:
    # Imported here: it takes a third of a second that a web-only start need not wait for.
    from bot.channels.telegram import CommandMenu, TelegramChannel

    wanted = settings.telegram
    menus = [
        CommandMenu(command_lines(engine.texts, language), "" if language == "vi" else language)
        for language in LANGUAGES
    ]
    token = wanted.token.get_secret_value() if wanted.token else ""
    channels["telegram"] = TelegramChannel(
        token=token,
        files=_attachments(settings, engine),
        now=engine.clock.now,
        api_url=wanted.api_url,
        proxy=wanted.proxy.get_secret_value() if wanted.proxy else None,
        commands=menus,
        contact_label=engine.texts.say("vi", "engine-share-contact"),
    )
    limits["telegram"] = Limits(
        settings.limits.telegram_per_second, settings.limits.telegram_per_chat_per_second
    )


def command_lines(texts: Texts, language: str) -> tuple[tuple[str, str], ...]:
    """The commands that a messenger lists to everybody: (name, description)."""
    return tuple(
        (command.names[0], texts.say(language, f"command-{command.names[0]}"))
        for service in SERVICES
        for command in service.commands
        if command.listed and not command.officer
    )


async def run(settings: Settings, *, demo: bool) -> None:
    """Serves until the process is told to end; ``demo`` loads the sample union first."""
    clock = SystemClock()
    sample = await load_sample(settings, clock) if demo else None
    app = await build(settings, clock, sample=sample)
    await app.start()
    event(_log, "app.started", url=app.server.url, channels=",".join(app.channels))
    show_start(app.server.url, sample)
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, ended.set)
    await ended.wait()
    await app.stop()
