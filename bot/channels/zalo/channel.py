"""Zalo as a ``Channel``."""

import asyncio
from collections import Counter
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from aiohttp import web

from bot.channels.base import DeadUpdates, FileStore, Receive
from bot.channels.queues import Pause, UnderWay
from bot.channels.zalo.api import Api
from bot.channels.zalo.attachments import Attachments
from bot.channels.zalo.errors import ZaloError, send_error
from bot.channels.zalo.limits import CHANNEL, Limits
from bot.channels.zalo.links import PATH, Links, Shelf
from bot.channels.zalo.media import Lookup, Media, MediaRules, look_up
from bot.channels.zalo.polling import Poller
from bot.channels.zalo.reception import Reception
from bot.channels.zalo.sending import Plan, Sender, Words
from bot.channels.zalo.webhook import PATH as WEBHOOK
from bot.channels.zalo.webhook import Webhook
from bot.core.chat import Outbound
from bot.core.errors import OperatorError


@dataclass(frozen=True)
class ZaloOptions:
    """How one bot runs. ``webhook_secret`` None means polling; a webhook needs ``public_url``,
    and so do links to files, which ``link_key`` signs."""

    token: str
    link_key: bytes
    api_url: str = "https://bot-api.zaloplatforms.com"
    public_url: str | None = None
    webhook_secret: str | None = None
    media: MediaRules = field(default_factory=MediaRules)
    lookup: Lookup = look_up


class ZaloChannel:
    """Polls or is called, queues, sends. ``pause`` is how it waits between tries."""

    name = CHANNEL
    buttons = False

    def __init__(
        self,
        options: ZaloOptions,
        *,
        files: FileStore,
        dead: DeadUpdates,
        words: Words,
        now: Callable[[], datetime],
        limits: Limits | None = None,
        pause: Pause = asyncio.sleep,
    ) -> None:
        _check(options)
        self._options = options
        self._limits = limits or Limits()
        self._files, self._dead, self._now, self._pause = files, dead, now, pause
        self._api = Api(options.token, options.api_url, self._limits.timeouts)
        self._media = Media(options.media, self._limits, options.lookup)
        life = timedelta(hours=self._limits.link_hours)
        self._links = Links(options.link_key, options.public_url, now, life)
        self._plan = Plan(self._links, words, self._limits.link_hours)
        self._sender = Sender(self._api, self._plan, self._limits, now)
        self._sends = UnderWay()
        self._webhook = self._entrance()
        self._reception: Reception | None = None
        self._poller: Poller | None = None
        self._task: asyncio.Task[None] | None = None
        self.counts: Counter[str] = Counter()  # unreadable, refused, and what is passed over

    def routes(self) -> Sequence[web.RouteDef]:
        """Files for Zalo to fetch, and where it posts in webhook mode."""
        routes = [web.get(f"{PATH}{{token}}", Shelf(self._links, self._files).handle)]
        if self._webhook:
            routes.append(web.post(WEBHOOK, self._webhook.handle))
        return routes

    async def start(self, receive: Receive) -> None:
        """Begins to take events; a service that cannot be reached is waited for."""
        self._api.open()
        self._reception = Reception(
            Attachments(self._media, self._files, self._limits),
            receive,
            self._dead,
            limits=self._limits,
            now=self._now,
            pause=self._pause,
            counts=self.counts,
        )
        self._task = asyncio.create_task(self._run(self._reception), name="zalo")

    def _run(self, reception: Reception) -> Coroutine[None, None, None]:
        if self._webhook:
            return self._webhook.run(reception)
        self._poller = Poller(self._api, reception, self._limits, self._now, self._pause)
        return self._poller.run()

    async def stop(self) -> None:
        """Takes no more, waits for turns and sends under way."""
        if self._webhook:
            self._webhook.close()
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        if self._reception:
            await self._reception.close()
        self._task = self._poller = self._reception = None
        await self._sends.none_left()
        await self._media.close()
        await self._api.close()

    def parts(self, message: Outbound) -> int:
        """How many messages of Zalo's it becomes; each counts against the monthly quota."""
        return len(self._plan.parts(message))

    async def probe(self) -> None:
        """``getMe``: answers only for a good token."""
        try:
            await self._api.call("getMe")
        except ZaloError as error:
            raise send_error(error) from None

    async def send(self, message: Outbound) -> None:
        """Sends one message or raises a ``SendError``."""
        with self._sends.one():
            await self._sender.send(message)

    def ailment(self) -> str | None:
        """One line when events do not come in, or messages do not go out."""
        troubles = [each for each in (self._incoming_trouble(), self._sender.trouble) if each]
        return f"zalo: {'; '.join(troubles)}" if troubles else None

    def _incoming_trouble(self) -> str | None:
        if self._reception is None or self._task is None:
            return "not started"
        if self._api.refused:
            return "the token is refused"
        if stuck := self._reception.stuck:
            return f"{stuck} events are refused again and again"
        if self._webhook:
            return self._webhook.trouble
        if self._poller is None or self._task.done():
            return "the poll loop has ended"
        return self._poller.ailment()

    def _entrance(self) -> Webhook | None:
        secret = self._options.webhook_secret
        if secret is None:
            return None
        url = f"{self._options.public_url}{WEBHOOK}"
        return Webhook(self._api, url, secret, self._limits, self._pause)


def _check(options: ZaloOptions) -> None:
    """Says which setting is wrong, without its value: it may hold a secret."""
    if not options.token:
        raise OperatorError("NHIPCAU_ZALO__TOKEN is empty: paste it from Zalo Bot Manager")
    if urlsplit(options.api_url).scheme not in {"http", "https"}:
        raise OperatorError("NHIPCAU_ZALO__API_URL must begin with http:// or https://")
    if options.webhook_secret is not None and options.public_url is None:
        raise OperatorError("NHIPCAU_PUBLIC_URL is unset, but the webhook mode of Zalo needs it")
