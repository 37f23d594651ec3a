"""The composition root: the one place that builds everything."""

import asyncio
import logging
import signal
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from bot.channels.base import Channel
from bot.channels.web import Demo, WebChannel, WebOptions
from bot.channels.zalo import MediaRules, ZaloChannel, ZaloOptions
from bot.core.calendar import WorkCalendar
from bot.core.chat import Inbound
from bot.core.ids import Ids
from bot.core.members import LANGUAGES
from bot.engine import text_use
from bot.engine.ailing import Ailing
from bot.engine.clock import Clock, SystemClock
from bot.engine.housekeeping import KEEP_SENT, Housekeeping
from bot.engine.intake import Intake, Queues
from bot.engine.limits import Limits, Rates
from bot.engine.metrics import Metrics
from bot.engine.outbox import Outbox, Quota, Tools, process_name
from bot.engine.player import Player
from bot.engine.post import Post
from bot.engine.press import Press, Printer
from bot.engine.router import Router
from bot.engine.screen import Painter
from bot.engine.service import Service
from bot.engine.silence import Silence
from bot.engine.texts import Texts
from bot.engine.ticker import Ticker
from bot.engine.turn import About, Named
from bot.environment import doubts
from bot.health import Health
from bot.log import event
from bot.ports import Attachments, DeadUpdates, WebLog, WebSessions
from bot.runtime import settle
from bot.sample import Sample, load_sample, present_sample
from bot.server import Server
from bot.settings import Limits as Wanted
from bot.settings import Settings
from handlers import SERVICES
from handlers.benefits.library import LIBRARY
from handlers.help import alarm
from storage.database import Database
from storage.migrate import migrate
from storage.store import Stores
from storage.vault import Vault, load_or_create_key

PAID_PER_SECOND = 1_000
MESSAGES = Path(__file__).resolve().parent.parent / "messages"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Ground:
    """What everything stands on: settings, an open and migrated database, time and texts."""

    settings: Settings
    database: Database
    stores: Stores
    clock: Clock
    texts: Texts
    sample: Sample | None = None

    @property
    def about(self) -> About:
        """What the texts may say of this installation."""
        return About(
            union=self.settings.union_name or Named("engine-union-name"),
            data_officer=self.settings.data_officer or Named("engine-data-officer"),
            privacy_version=self.texts.say("vi", "consent-version"),
            public_url=self.settings.public_url or "",
            sample=self.sample is not None,
            quotas=self.settings.quotas,
        )


@dataclass(frozen=True, slots=True)
class Engine:
    """What runs conversations, whatever the channels are."""

    intake: Intake
    outbox: Outbox
    press: Press
    ticker: Ticker
    metrics: Metrics

    async def receive(self, inbound: Inbound) -> None:
        """Takes an update in; returns after the commit."""
        await self.intake.receive(inbound)


@dataclass(frozen=True, slots=True)
class App:
    """The running service: the engine, its channels and the server."""

    ground: Ground
    engine: Engine
    channels: Mapping[str, Channel]
    server: Server

    async def start(self) -> None:
        """Starts everything; returns when messages are taken."""
        await self.server.start()
        for channel in self.channels.values():
            await channel.start(self.engine.receive)
        if self.ground.database.dialect == "sqlite":  # a file database has one process
            await self.engine.outbox.take_over()
            await self.engine.press.take_over()
        self.engine.outbox.start()
        self.engine.press.start()
        self.engine.ticker.start()

    async def stop(self) -> None:
        """Takes nothing new, ends what is under way, closes the database."""
        await self.engine.ticker.stop()
        await self.engine.press.stop()
        await self.engine.outbox.stop()
        for channel in self.channels.values():
            await channel.stop()
        await self.server.stop()
        await self.ground.database.close()


def open_vault(settings: Settings) -> Vault:
    """The data keys: from the settings, else from the key file, which is made when missing."""
    if settings.data_key is not None:
        return Vault.from_settings_text(settings.data_key.get_secret_value())
    return Vault.from_settings_text(load_or_create_key(settings.data_key_file))


async def open_ground(settings: Settings, clock: Clock, *, demo: bool = False) -> Ground:
    """Opens the database and brings it to this version's schema; ``demo`` loads the sample."""
    LIBRARY.open(settings.rules_folder)
    texts = Texts(MESSAGES)
    text_use.check(texts, SERVICES, (MESSAGES.parent / room for room in ("bot", "handlers")))
    stores = Stores(open_vault(settings), Ids(clock.now))
    database = await Database.open(settings.database_url.get_secret_value())
    try:
        for name in await migrate(database, clock.now()):
            event(_log, "database.migrated", migration=name)
        if demo:
            version = texts.say("vi", "consent-version")
            await load_sample(database, stores, clock.now(), version)
        sample = await present_sample(database, stores, clock.now())
        async with database.reading("newest") as connection:  # the clock may have been set back
            stores.ids.follow(await stores.at(connection, clock.now()).outbox.newest())
    except BaseException:  # an open connection's thread would keep the process alive
        await database.close()
        raise
    return Ground(settings, database, stores, clock, texts, sample)


def build_engine(
    ground: Ground,
    channels: Mapping[str, Channel],
    limits: Mapping[str, Limits],
    services: Sequence[Service] = SERVICES,
    quotas: Mapping[str, Quota] | None = None,
) -> Engine:
    """Wires the engine between the ground and the channels."""
    database, stores, clock, about = ground.database, ground.stores, ground.clock, ground.about
    metrics, calendar, painter = Metrics(), WorkCalendar(), Painter(ground.texts)
    flows = {flow.name: flow for service in services for flow in service.flows}
    listed = frozenset(name for name, channel in channels.items() if not channel.buttons)
    player, post = Player(flows, painter, metrics, listed), Post(painter)
    tools = Tools(database, stores, clock, metrics, process_name())
    outbox = Outbox(channels, tools, limits, quotas or {})
    press = Press(tools, post, outbox, Printer())
    intake = Intake(
        database=database,
        stores=stores,
        router=Router(services, player, alarm),
        player=player,
        post=post,
        outbox=outbox,
        press=press,
        clock=clock,
        about=about,
        calendar=calendar,
        metrics=metrics,
        queues=Queues(),
    )
    forms = ground.settings.forms
    silence = Silence(
        timedelta(hours=forms.remind_after_hours), timedelta(days=forms.erase_after_days)
    )
    tidying = Housekeeping(silence.erase_after + KEEP_SENT)
    ticks = [
        silence.tick(),
        tidying.tick(),
        Ailing(channels).tick(),
        *(tick for service in services for tick in service.ticks),
    ]
    ticker = Ticker(database, stores, clock, about, calendar, post, outbox, metrics, ticks)
    return Engine(intake, outbox, press, ticker, metrics)


def build(ground: Ground) -> App:
    """Wires every channel that the settings ask for, the engine and the server."""
    settings = ground.settings
    attachments = Attachments(
        ground.database, ground.stores, ground.clock, settings.files.max_mb * 1024 * 1024
    )
    channels: dict[str, Channel] = {"web": _web(ground, attachments)}
    limits: dict[str, Limits] = {}
    if settings.telegram.token is not None:
        channels["telegram"] = _telegram(ground, attachments)
        limits["telegram"] = Limits(_telegram_rates(settings.limits))
    if settings.zalo.token is not None:
        channels["zalo"] = _zalo(ground, attachments)
        limits["zalo"] = Limits(Rates(settings.limits.zalo_per_second))
    quotas = {
        name: Quota(name, monthly, channels[name].parts)
        for name, monthly in settings.quotas.items()
    }
    engine = build_engine(ground, channels, limits, quotas=quotas)
    routes = [route for channel in channels.values() for route in channel.routes()]
    health = Health(
        ground.database, ground.stores, ground.clock, channels, engine, settings.quotas
    )
    server = Server(settings.web.host, settings.web.port, routes, health.ailments, health.lines)
    return App(ground, engine, channels, server)


def _web(ground: Ground, attachments: Attachments) -> WebChannel:
    texts, settings, sample = ground.texts, ground.settings, ground.sample
    demos = tuple(Demo(role=role, start=start) for role, start in sample.links) if sample else ()
    return WebChannel(
        log=WebLog(ground.database, ground.stores, ground.clock),
        sessions=WebSessions(ground.database, ground.stores),
        files=attachments,
        now=ground.clock.now,
        say_error=lambda code, language: texts.say(language, f"web-error-{code}"),
        say_label=lambda name, language: texts.say(language, f"web-page-{name}"),
        options=WebOptions(
            title=settings.union_name or texts.say("vi", "engine-union-name"),
            sample=sample is not None,
            demos=demos,
            public_url=settings.public_url,
            trust_proxy=settings.web.trust_proxy,
        ),
    )


def _telegram(ground: Ground, attachments: Attachments) -> Channel:
    from bot.channels.telegram import CommandMenu, TelegramChannel, Webhook  # noqa: PLC0415 - slow to load, and seldom needed

    wanted, texts = ground.settings.telegram, ground.texts
    menus = [
        CommandMenu(command_lines(texts, language), "" if language == "vi" else language)
        for language in LANGUAGES
    ]
    secret = wanted.webhook_secret.get_secret_value() if wanted.webhook_secret else ""
    webhook = Webhook(ground.settings.public_url or "", secret)
    return TelegramChannel(
        token=wanted.token.get_secret_value() if wanted.token else "",
        files=attachments,
        dead=DeadUpdates(ground.database, ground.stores, ground.clock),
        now=ground.clock.now,
        api_url=wanted.api_url,
        proxy=wanted.proxy.get_secret_value() if wanted.proxy else None,
        webhook=webhook if wanted.mode == "webhook" else None,
        commands=menus,
        paid=ground.settings.limits.telegram_paid,
        contact_labels={each: texts.say(each, "engine-share-contact") for each in LANGUAGES},
    )


def _zalo(ground: Ground, attachments: Attachments) -> Channel:
    settings, texts = ground.settings, ground.texts
    wanted = settings.zalo
    webhook = wanted.webhook_secret if wanted.mode == "webhook" else None
    options = ZaloOptions(
        token=wanted.token.get_secret_value() if wanted.token else "",
        link_key=ground.stores.vault.key_for("file links"),
        api_url=wanted.api_url,
        public_url=settings.public_url,
        webhook_secret=webhook.get_secret_value() if webhook else None,
        media=MediaRules(wanted.media_hosts.split(",")),
    )
    return ZaloChannel(
        options,
        files=attachments,
        dead=DeadUpdates(ground.database, ground.stores, ground.clock),
        words=lambda name, language, values: texts.say(language, f"zalo-{name}", values),
        now=ground.clock.now,
    )


def _telegram_rates(wanted: Wanted) -> Rates:
    return Rates(
        PAID_PER_SECOND if wanted.telegram_paid else wanted.telegram_per_second,
        wanted.telegram_per_chat_per_second,
        wanted.telegram_burst,
        wanted.telegram_per_group_minute,
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
    for doubt in doubts(settings):
        event(_log, "settings.doubtful", level=logging.WARNING, doubt=doubt)
    app = build(await open_ground(settings, SystemClock(), demo=demo))
    settle()
    await app.start()
    event(_log, "app.started", url=app.server.url, channels=",".join(app.channels))
    app.server.announce(app.ground.sample.links if app.ground.sample else ())
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, ended.set)
    await ended.wait()
    await app.stop()
