"""Telegram as a ``Channel``."""

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from logging import WARNING
from typing import Literal
from urllib.parse import urlsplit

from aiohttp import web
from telegram.error import TelegramError

from bot.channels.base import FileStore, Receive
from bot.channels.queues import Pause, UnderWay
from bot.channels.telegram.api import Api
from bot.channels.telegram.attachments import Attachments
from bot.channels.telegram.errors import reason, send_error
from bot.channels.telegram.events import event
from bot.channels.telegram.limits import Limits
from bot.channels.telegram.polling import Poller
from bot.channels.telegram.reception import Reception
from bot.channels.telegram.sending import Labels, Sender, plan
from bot.channels.telegram.updates import CHANNEL
from bot.core.chat import Inbound, Outbound
from bot.core.errors import OperatorError

Scope = Literal["default", "all_private_chats"]


@dataclass(frozen=True)
class CommandMenu:
    """The commands Telegram offers to type; an empty ``language`` is for everyone else."""

    commands: tuple[tuple[str, str], ...]  # name without slash, description
    language: str = ""
    scopes: tuple[Scope, ...] = ("default", "all_private_chats")


class TelegramChannel:
    """Polls, queues, sends. ``pause`` is how it waits between tries."""

    name = CHANNEL
    buttons = True

    def __init__(
        self,
        *,
        token: str,
        files: FileStore,
        now: Callable[[], datetime],
        api_url: str = "https://api.telegram.org",
        proxy: str | None = None,
        commands: Sequence[CommandMenu] = (),
        limits: Limits | None = None,
        contact_label: str = "📱",
        pause: Pause = asyncio.sleep,
    ) -> None:
        _checked(token, api_url, proxy)
        self._limits = limits or Limits()
        self._api = Api(token, api_url, self._limits, proxy)
        self._files = files
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
            contact_label=contact_label,
        )
        self._sends = UnderWay()
        self._reception: Reception | None = None
        self._poller: Poller | None = None
        self._tasks: list[asyncio.Task[None]] = []
        self.counts: Counter[str] = Counter()  # unparsable, ignored, refused

    def routes(self) -> Sequence[web.RouteDef]:
        """None while polling."""
        return ()

    async def start(self, receive: Receive) -> None:
        """Begins to poll; a server that cannot be reached is waited for, not an error."""
        await self._api.open_connections()
        self._reception = Reception(
            self._api,
            Attachments(self._api, self._files, self._limits),
            self._translated(receive),
            limits=self._limits,
            now=self._now,
            pause=self._pause,
            counts=self.counts,
        )
        self._poller = Poller(self._api, self._reception, self._limits, self._now, self._pause)
        self._tasks = [
            asyncio.create_task(self._poller.run(), name="telegram-poll"),
            asyncio.create_task(self._publish_commands(), name="telegram-commands"),
        ]

    async def stop(self) -> None:
        """Waits for turns and sends under way, then confirms what was committed."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks = []
        if self._reception and self._poller:
            await self._reception.close()
            await self._poller.confirm()
        self._poller = None
        await self._sends.none_left()
        await self._api.close_connections()

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
        if self._poller is None:
            return "telegram: not polling"
        if self._tasks[0].done():
            return "telegram: the poll loop has ended"
        trouble = self._poller.ailment()
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


def _checked(token: str, api_url: str, proxy: str | None) -> None:
    """Says which setting is wrong, without its value: all three may hold secrets."""
    if not token:
        raise OperatorError("NHIPCAU_TELEGRAM__TOKEN is empty: paste the token from @BotFather")
    if urlsplit(api_url).scheme not in {"http", "https"}:
        raise OperatorError("NHIPCAU_TELEGRAM__API_URL must begin with http:// or https://")
    if proxy and urlsplit(proxy).scheme not in {"http", "https"}:
        raise OperatorError("NHIPCAU_TELEGRAM__PROXY must begin with http:// or https://")
