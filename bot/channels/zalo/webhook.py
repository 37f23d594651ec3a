"""Takes events that Zalo posts, and tells Zalo where to post them."""

import asyncio
import hmac
import json
import logging
from logging import ERROR, INFO, WARNING

from aiohttp import web

from bot.channels.http import CHUNK
from bot.channels.queues import Pause, backoff, first
from bot.channels.zalo.api import Api
from bot.channels.zalo.errors import DAILY, Refused, ZaloError
from bot.channels.zalo.limits import Limits
from bot.channels.zalo.reception import Reception
from bot.log import event

PATH = "/zalo/webhook"
HEADER = "X-Bot-Api-Secret-Token"
RETRY_AFTER = "5"  # seconds
_log = logging.getLogger(__name__)


class TooLongError(Exception):
    """The body is longer than any event of Zalo's."""


class Webhook:
    """``POST /zalo/webhook``, and its registration. Zalo keeps an address that it cannot reach, so
    ``trouble`` stands until it says that it does, or an event comes in."""

    def __init__(self, api: Api, url: str, secret: str, limits: Limits, pause: Pause) -> None:
        self._api = api
        self._url = url
        self._secret = secret
        self._limits = limits
        self._pause = pause
        self._reception: Reception | None = None
        self._reached = False
        self.trouble: str | None = None

    async def run(self, reception: Reception) -> None:
        """Takes calls from now on; sets the webhook, again and again until it is reached."""
        self._reception = reception
        self._reached = False
        failures = misses = 0
        while not self._reached:
            try:
                self._reached = await self._set()
            except ZaloError as error:
                pause = self._refused(error, failures)
                failures += 1
            else:
                pause = self._seldom(misses)
                misses += 1
            if not self._reached:
                await self._pause(pause)

    def close(self) -> None:
        """Takes no more calls. The webhook stays set: Zalo may try again until we are back."""
        self._reception = None

    async def handle(self, request: web.Request) -> web.Response:
        """One call, or the probe with an empty body that Zalo sends at times. 200 means that it
        is committed."""
        if not self._is_zalo(request):
            # The probe may come without the secret; it says nothing, so it gets nothing.
            return _answer(401) if request.body_exists else _answer(200)
        try:
            async with asyncio.timeout(self._limits.body_seconds):
                raw = await _body(request, self._limits.body_bytes)
            body = json.loads(raw) if raw.strip() else {}
        except TooLongError:
            return _answer(413)
        except TimeoutError:
            return _answer(408)
        except (web.RequestPayloadError, OSError, ValueError, RecursionError):
            return _answer(400)
        if not isinstance(body, dict):
            return _answer(400)
        return await self._taken(body) if body else _answer(200)

    async def _taken(self, body: dict[str, object]) -> web.Response:
        self._reached, self.trouble = True, None
        if self._reception is None or self._reception.full:
            return _answer(503)
        offer = self._reception.take(body)
        if offer is None:
            return _answer(200)
        await first(offer.tried.wait(), self._pause(self._limits.webhook_wait))
        return _answer(200 if offer.done.is_set() else 503)

    def _is_zalo(self, request: web.Request) -> bool:
        given = request.headers.get(HEADER, "").encode("utf-8", "surrogateescape")
        return hmac.compare_digest(given, self._secret.encode())

    async def _set(self) -> bool:
        """Whether Zalo says that it reaches us. An answer that says nothing of it is believed."""
        result = await self._api.call("setWebhook", url=self._url, secret_token=self._secret)
        found = result.get("verification") if isinstance(result, dict) else None
        told = found if isinstance(found, dict) else {}
        reached = told.get("ok") is not False
        outcome = told.get("outcome")
        self.trouble = None if reached else f"Zalo does not reach the webhook ({outcome})"
        event(
            _log,
            "zalo.webhook-set" if reached else "zalo.webhook-not-reached",
            level=INFO if reached else ERROR,
            outcome=outcome,
            status_code=told.get("status_code"),
            hint=told.get("hint"),
        )
        return reached

    def _refused(self, error: ZaloError, failures: int) -> float:
        pause = backoff(failures, self._limits.slowest_retry)
        if isinstance(error, Refused) and error.code == DAILY:
            pause = self._limits.webhook_retries[-1]
        self.trouble = f"the webhook cannot be set ({error.reason})"
        event(_log, "zalo.webhook-not-set", level=WARNING, reason=error.reason, again_in=pause)
        return pause

    def _seldom(self, misses: int) -> float:
        """Each registration counts against a daily limit."""
        pauses = self._limits.webhook_retries
        return pauses[min(misses, len(pauses) - 1)]


async def _body(request: web.Request, most: int) -> bytes:
    if (request.content_length or 0) > most:
        raise TooLongError
    body = b""
    async for chunk in request.content.iter_chunked(CHUNK):
        body += chunk
        if len(body) > most:
            raise TooLongError
    return body


def _answer(status: int) -> web.Response:
    headers = {"Retry-After": RETRY_AFTER} if status == 503 else None
    return web.json_response({"ok": status == 200}, status=status, headers=headers)
