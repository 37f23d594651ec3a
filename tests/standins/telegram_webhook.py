"""The Telegram stand-in's webhook calls: a queue for each chat and kind of update, one call of a
queue under way at a time, so a call that fails holds up its own queue and no other."""

import asyncio
import contextlib
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from aiohttp import ClientError, ClientSession, ClientTimeout

from tests.standins.telegram_troubles import RefusedError
from tests.standins.telegram_updates import Updates

Fields = dict[str, Any]
Pause = Callable[[float], Awaitable[None]]
Queue = tuple[str, int]

_PORTS = {443, 80, 88, 8443}
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_SLOWEST = 60.0
_LONGEST_WAIT = 3600.0
_PATIENCE = ClientTimeout(total=60)


@dataclass(frozen=True)
class Hook:
    """Where updates go, as ``setWebhook`` was told."""

    url: str
    secret: str | None = None
    most: int = 40

    @classmethod
    def read(cls, fields: Fields) -> "Hook":
        """Raises what the server answers to a webhook that it does not take."""
        parts = urlsplit(fields["url"])
        secret, most = fields.get("secret_token"), int(fields.get("max_connections", 40))
        if parts.scheme != "https":
            raise _bad("bad webhook: An HTTPS URL must be provided for webhook")
        if (parts.port or 443) not in _PORTS:
            raise _bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
        if secret is not None and not _SECRET.fullmatch(secret):
            raise _bad("secret token contains unallowed characters")
        if not 1 <= most <= 100:
            raise _bad("max_connections must be between 1 and 100")
        return cls(fields["url"], secret, most)


class Webhook:
    """Calls the hook while there is one. ``reach`` is where its host is found on this machine:
    without it nothing is called, and the updates wait."""

    def __init__(self, updates: Updates, pause: Pause, touch: Callable[[], Awaitable[None]]):
        self.hook: Hook | None = None
        self.reach: str | None = None
        self.failures = 0
        self.calls = 0
        self.last_error: str | None = None
        self.retries: list[float] = []
        self.under_way: set[Queue] = set()
        self._updates = updates
        self._pause = pause
        self._touch = touch
        self._queues: dict[Queue, asyncio.Task[None]] = {}
        self._slots = asyncio.Semaphore(40)
        self._http: ClientSession | None = None

    def set(self, hook: Hook | None) -> None:
        """Begins, changes or ends the calls; what is under way is given up."""
        for task in self._queues.values():
            task.cancel()
        self._queues = {}
        self.hook = hook
        self.last_error = None
        if hook:
            self._slots = asyncio.Semaphore(hook.most)
            self.look()

    def look(self) -> None:
        """Has every queue with something waiting worked on."""
        if self.hook is None or self.reach is None:
            return
        for update in self._updates:
            queue = _queue(update)
            if queue not in self._queues:
                self._queues[queue] = asyncio.ensure_future(self._work(queue))

    async def close(self) -> None:
        tasks = list(self._queues.values())
        self.set(None)
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._http:
            await self._http.close()

    def info(self) -> Fields:
        """As ``getWebhookInfo`` tells it."""
        told: Fields = {
            "url": self.hook.url if self.hook else "",
            "has_custom_certificate": False,
            "pending_update_count": len(self._updates),
        }
        if self.hook:
            told["max_connections"] = self.hook.most
        if self.last_error:
            told |= {"last_error_message": self.last_error, "last_error_date": 1_790_000_000}
        return told

    async def _work(self, queue: Queue) -> None:
        """One queue, in order, until it is empty."""
        tries = 0
        while update := self._updates.first(lambda each: _queue(each) == queue):
            retry_after = await self._call(queue, update)
            if retry_after is None:
                self._updates.confirm([update["update_id"]])
                tries = 0
                await self._touch()
                continue
            self.failures += 1
            wait = retry_after or (min(2.0**tries, _SLOWEST) if tries else 0.0)
            tries += 1
            self.retries.append(wait)
            await self._pause(wait)
        self._queues.pop(queue, None)

    async def _call(self, queue: Queue, update: Fields) -> float | None:
        """None when the update was taken, else the seconds that the answer asks for, or 0."""
        async with self._slots:
            self.under_way.add(queue)
            try:
                return await self._post(update)
            except (ClientError, TimeoutError) as error:
                self.last_error = type(error).__name__
                return 0.0
            finally:
                self.under_way.discard(queue)
                await self._touch()

    async def _post(self, update: Fields) -> float | None:
        assert self.hook
        self.calls += 1
        self._http = self._http or ClientSession(timeout=_PATIENCE)
        parts = urlsplit(self.hook.url)
        headers = {"Host": parts.netloc}
        if self.hook.secret is not None:
            headers["X-Telegram-Bot-Api-Secret-Token"] = self.hook.secret
        address = f"{self.reach}{parts.path}"
        async with self._http.post(address, json=update, headers=headers) as answer:
            if 200 <= answer.status < 300:
                return None
            self.last_error = f"Wrong response from the webhook: {answer.status} {answer.reason}"
            with contextlib.suppress(ValueError):
                return min(float(answer.headers.get("Retry-After", "0")), _LONGEST_WAIT)
            return 0.0


def _queue(update: Fields) -> Queue:
    """Messages queue by their chat, taps by who tapped: so the two may overtake each other."""
    kind, content = next((pair for pair in update.items() if pair[0] != "update_id"), ("", {}))
    if not isinstance(content, dict):
        return kind, 0
    where = content.get("from" if kind == "callback_query" else "chat")
    return kind, int(where["id"]) if isinstance(where, dict) else 0


def _bad(why: str) -> RefusedError:
    return RefusedError(400, f"Bad Request: {why}")
