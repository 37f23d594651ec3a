"""The door that Telegram knocks at: ``POST /telegram/webhook``.

What the answer says to Telegram: 200, it is committed, never send it again; 503, not yet, come
again after a moment; 403, 400, 408 and 413 are for what no Telegram sends.
"""

import asyncio
import hmac
import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from logging import WARNING

from aiohttp import web

from bot.channels.http import CHUNK
from bot.channels.queues import Pause, first
from bot.channels.telegram.events import Seldom
from bot.channels.telegram.limits import Limits
from bot.channels.telegram.memory import Bounded
from bot.channels.telegram.reception import Reception
from bot.channels.telegram.updates import number

PATH = "/telegram/webhook"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


@dataclass(frozen=True)
class Webhook:
    """Where Telegram reaches us (``public_url``, https), and what it must show there."""

    public_url: str
    secret: str = field(repr=False)

    @property
    def url(self) -> str:
        return self.public_url.rstrip("/") + PATH


class Refusal(Exception):
    """Ends a request with ``status`` and nothing else; ``why`` is for the log."""

    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status = status
        self.why = why


class Door:
    """Answers each call when its update is committed, or could not be. A call that is repeated
    while the first one still waits, waits with it."""

    def __init__(
        self,
        webhook: Webhook,
        limits: Limits,
        now: Callable[[], datetime],
        pause: Pause,
        counts: Counter[str],
    ) -> None:
        self._secret = webhook.secret.encode()
        self._limits = limits
        self._pause = pause
        self._counts = counts
        self._seldom = Seldom(now)
        self._reception: Reception | None = None
        self._open: dict[int, list[asyncio.Future[bool]]] = {}
        self._done: Bounded[int, None] = Bounded()

    def open(self, reception: Reception) -> None:
        """From now on updates are taken; before, and once shut, all are told to come again."""
        self._reception = reception
        self._open = {}

    def shut(self) -> None:
        self._reception = None

    def route(self) -> web.RouteDef:
        return web.post(PATH, self.handle)

    async def handle(self, request: web.Request) -> web.Response:
        """Answers one call, at the latest after ``webhook_wait``."""
        try:
            self._check(request)
            update_id, raw = _parsed(await self._body(request))
        except Refusal as refusal:
            self._counts[f"webhook-{refusal.status}"] += 1
            self._seldom(WARNING, "webhook-refused", status=refusal.status, why=refusal.why)
            return web.Response(status=refusal.status)
        if await self._committed(update_id, raw):
            return web.Response()
        again = {"Retry-After": str(self._limits.retry_after)}
        return web.Response(status=503, headers=again)

    def _check(self, request: web.Request) -> None:
        """Nothing of a stranger's call is read."""
        given = request.headers.get(HEADER, "").encode(errors="surrogateescape")
        if not hmac.compare_digest(given, self._secret):
            raise Refusal(403, "the secret is wrong" if given else "the secret is missing")
        if (request.content_length or 0) > self._limits.body_bytes:
            raise Refusal(413, "the body is too long")

    async def _body(self, request: web.Request) -> bytes:
        body = bytearray()
        try:
            async with asyncio.timeout(self._limits.body_seconds):
                async for chunk in request.content.iter_chunked(CHUNK):
                    body += chunk
                    if len(body) > self._limits.body_bytes:
                        raise Refusal(413, "the body is too long")
        except TimeoutError:
            raise Refusal(408, "the body is too slow") from None
        except (web.RequestPayloadError, OSError):
            raise Refusal(400, "the body is broken off") from None
        return bytes(body)

    async def _committed(self, update_id: int, raw: object) -> bool:
        """Whether the update was taken in; False when not, or when that takes too long."""
        if update_id in self._done:
            return True
        if self._reception is None:
            return False
        outcome: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        if update_id in self._open:
            self._open[update_id].append(outcome)
        else:
            self._open[update_id] = [outcome]
            self._reception.take(update_id, raw, self._commit, self._refuse)
        settled = asyncio.Event()
        outcome.add_done_callback(lambda _: settled.set())
        await first(settled.wait(), self._pause(self._limits.webhook_wait))
        return outcome.done() and outcome.result()

    def _commit(self, update_id: int) -> None:
        self._done[update_id] = None
        self._answer(self._open.pop(update_id), committed=True)

    def _refuse(self, update_id: int) -> None:
        """The update stays where it is and is tried again; only the calls end."""
        waiting, self._open[update_id] = self._open[update_id], []
        self._answer(waiting, committed=False)

    @staticmethod
    def _answer(waiting: list[asyncio.Future[bool]], *, committed: bool) -> None:
        for outcome in waiting:
            if not outcome.done():
                outcome.set_result(committed)


def _parsed(body: bytes) -> tuple[int, object]:
    try:
        raw = json.loads(body)
    except (ValueError, RecursionError):
        raise Refusal(400, "the body is not JSON") from None
    found = number(raw)
    if found is None:
        raise Refusal(400, "the body is not an update")
    return found, raw
