"""Telegram as a ``Channel``."""

import asyncio
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from logging import WARNING
from typing import Literal, Protocol
from urllib.parse import urlsplit

from aiohttp import web
from telegram.error import TelegramError

from bot.channels.base import DeadUpdates, FileStore, Receive
from bot.channels.queues import Pause, UnderWay
from bot.channels.telegram.api import Api
from bot.channels.telegram.attachments import Attachments
from bot.channels.telegram.errors import reason, send_error
from bot.channels.telegram.events import event
from bot.channels.telegram.limits import Limits
from bot.channels.telegram.order import Order
from bot.channels.telegram.polling import Poller
from bot.channels.telegram.reception import Reception
from bot.channels.telegram.registration import Registration
from bot.channels.telegram.sending import Labels, Sender, plan
from bot.channels.telegram.updates import CHANNEL
from bot.channels.telegram.webhook import Door, Webhook
from bot.core.chat import Inbound, Outbound
from bot.core.errors import OperatorError

Scope = Literal["default", "all_private_chats"]


@dataclass(frozen=True)
class CommandMenu:
    """The commands Telegram offers to type; an empty ``language`` is for everyone else."""

    commands: tuple[tuple[str, str], ...]  # name without slash, description
    language: str = ""
    scopes: tuple[Scope, ...] = ("default", "all_private_chats")


class Source(Protocol):
    """Where updates come from: the poll loop, or the webhook."""

    async def run(self) -> None:
        """Goes on until cancelled."""

    async def finish(self) -> None:
        """The last word to Telegram, when nothing is under way any more."""

    def ailment(self) -> str | None: ...


class TelegramChannel:
    """Takes in, queues, sends. It polls unless there is a ``webhook``. ``contact_labels`` are the
    words for "share my phone" by language; ``paid`` lets Telegram charge for what goes over its
    free rate; ``pause`` is how it waits."""

    name = CHANNEL
    buttons = True

    def __init__(
        self,
        *,
        token: str,
        files: FileStore,
        dead: DeadUpdates,
        now: Callable[[], datetime],
        api_url: str = "https://api.telegram.org",
        proxy: str | None = None,
        webhook: Webhook | None = None,
        commands: Sequence[CommandMenu] = (),
        limits: Limits | None = None,
        contact_labels: Mapping[str, str] | None = None,
        paid: bool = False,
        pause: Pause = asyncio.sleep,
    ) -> None:
        _checked(token, api_url, proxy, webhook)
        self._limits = limits or Limits()
        self._api = Api(token, api_url, self._limits, proxy)
        self._files = files
        self._dead = dead
        self._now = now
        self._pause = pause
        self._commands = tuple(commands)
        self._labels = Labels()
        self._sender = Sender(
            self._api,
            files,
            self._labels,
            limits=self._limits,
            now=now,
            contact_labels=contact_labels or {},
            paid=paid,
        )
        self._sends = UnderWay()
        self._webhook = webhook
        self.counts: Counter[str] = Counter()  # what was not handled in the usual way, by kind
        self._door = Door(webhook, self._limits, now, pause, self.counts) if webhook else None
        self._reception: Reception | None = None
        self._source: Source | None = None
        self._tasks: list[asyncio.Task[None]] = []

    def routes(self) -> Sequence[web.RouteDef]:
        """The webhook's; none while polling."""
        return (self._door.route(),) if self._door else ()

    async def start(self, receive: Receive) -> None:
        """Begins to take updates; a server that cannot be reached is waited for, no error."""
        await self._api.open_connections()
        self._reception = reception = self._made_reception(receive)
        self._source = self._made_source(reception)
        if self._door:
            self._door.open(reception)
        self._tasks = [
            asyncio.create_task(self._source.run(), name="telegram-updates"),
            asyncio.create_task(self._publish_commands(), name="telegram-commands"),
        ]

    async def stop(self) -> None:
        """Waits for turns and sends under way, then confirms what was committed."""
        if self._door:
            self._door.shut()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks = []
        if self._reception and self._source:
            await self._reception.close()
            await self._source.finish()
        self._source = None
        await self._sends.none_left()
        await self._api.close_connections()

    def _made_reception(self, receive: Receive) -> Reception:
        return Reception(
            self._api,
            Attachments(self._api, self._files, self._limits),
            self._dead,
            self._translated(receive),
            limits=self._limits,
            now=self._now,
            pause=self._pause,
            counts=self.counts,
            order=Order(self._limits.window, self._pause) if self._webhook else None,
        )

    def _made_source(self, reception: Reception) -> Source:
        api, limits, now, pause = self._api, self._limits, self._now, self._pause
        if self._webhook:
            return Registration(api, self._webhook, reception, limits=limits, now=now, pause=pause)
        return Poller(api, reception, limits, now, pause)

    def parts(self, message: Outbound) -> int:
        """How many messages of Telegram's it becomes."""
        return len(plan(message))

    async def probe(self) -> None:
        """``getMe``: answers only for a good token."""
        try:
            await self._api.call("getMe")
        except TelegramError as error:
            raise send_error(error) from None

    async def send(self, message: Outbound) -> None:
        """Sends one message or raises a ``SendError``."""
        with self._sends.one():
            await self._sender.send(message)

    def ailment(self) -> str | None:
        """One line when updates do not come in."""
        if self._source is None:
            return "telegram: not started"
        if self._tasks[0].done():
            return "telegram: the loop that takes updates has ended"
        trouble = self._source.ailment()
        return f"telegram: {trouble}" if trouble else None

    def _translated(self, receive: Receive) -> Receive:
        """A label of the contact keyboard comes as text; the engine gets its payload."""

        async def deliver(inbound: Inbound) -> None:
            payload = self._labels.payload(inbound.address.chat_id, inbound.text)
            if payload:
                inbound = inbound.model_copy(update={"text": None, "button": payload})
            await receive(inbound)

        return deliver

    async def _publish_commands(self) -> None:
        for menu in self._commands:
            for scope in menu.scopes:
                await self._publish(menu, scope)

    async def _publish(self, menu: CommandMenu, scope: Scope) -> None:
        """Menus are a convenience: without them every command still works."""
        try:
            await self._api.call(
                "setMyCommands",
                commands=[{"command": name, "description": text} for name, text in menu.commands],
                scope={"type": scope},
                language_code=menu.language or None,
            )
        except TelegramError as error:
            why = reason(error)
            event(WARNING, "menu-not-set", language=menu.language, scope=scope, error=why)


def _checked(token: str, api_url: str, proxy: str | None, webhook: Webhook | None) -> None:
    """Says which setting is wrong, without its value: each may hold secrets."""
    if not token:
        raise OperatorError("NHIPCAU_TELEGRAM__TOKEN is empty: paste the token from @BotFather")
    if urlsplit(api_url).scheme not in {"http", "https"}:
        raise OperatorError("NHIPCAU_TELEGRAM__API_URL must begin with http:// or https://")
    if proxy and urlsplit(proxy).scheme not in {"http", "https"}:
        raise OperatorError("NHIPCAU_TELEGRAM__PROXY must begin with http:// or https://")
    if webhook and not webhook.public_url.startswith("https://"):
        raise OperatorError("NHIPCAU_PUBLIC_URL must begin with https:// for Telegram's webhook")
    if webhook and not webhook.secret:
        raise OperatorError("NHIPCAU_TELEGRAM__WEBHOOK_SECRET is empty: set 8 to 256 characters")
