"""A Bot API on loopback that keeps Telegram's rules as far as this project relies on them.

Confirms by offset, polls long, ends the first of two pollers with 409, answers one update when
asked again too soon, forgets after a day, calls a webhook in queues, knows who has started or
blocked the bot, counts lengths and rates, takes and gives files. What goes wrong is in
``telegram_troubles``, who is on the other side in ``telegram_people``; ``telegram_server`` is
the same as a process of its own.
"""

import asyncio
import contextlib
import json
import re
from collections import Counter, deque
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web
from aiohttp.web_request import FileField

from tests.standins.telegram_methods import BOT, MEGABYTE, Call, Methods
from tests.standins.telegram_people import DATE, People, Person
from tests.standins.telegram_rates import Gate, Rates
from tests.standins.telegram_troubles import (
    CUT,
    CUT_AFTER,
    DOWNLOAD,
    GARBAGE,
    HANG,
    HANG_AFTER,
    Answer,
    Endless,
    RefusedError,
    Silence,
    Slow,
    Trouble,
    Troubles,
    dripping,
    flood,
    refusal,
)
from tests.standins.telegram_updates import LONG_POLL, Updates
from tests.standins.telegram_webhook import Hook, Pause, Webhook

__all__ = [
    "BOT",
    "CUT",
    "CUT_AFTER",
    "GARBAGE",
    "HANG",
    "HANG_AFTER",
    "TOKEN",
    "Answer",
    "Call",
    "Endless",
    "Rates",
    "RefusedError",
    "Silence",
    "Slow",
    "Telegram",
    "Trouble",
    "flood",
    "refusal",
]

TOKEN = "7000000001:AAcanaryCANARYcanaryCANARYcanaryCANA"
_MOST_BODY = 60 * MEGABYTE
_KEPT_CALLS = 100_000
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")

Fields = dict[str, Any]


class Telegram:
    """The server. ``now`` is a clock in seconds that a test may move, ``rates`` what is allowed
    (None: as quickly as the bot likes), ``pause`` how the webhook waits between tries."""

    def __init__(
        self,
        now: Callable[[], float] = lambda: 0.0,
        *,
        rates: Rates | None = None,
        pause: Pause = asyncio.sleep,
        date: Callable[[], int] = lambda: DATE,
        token: str = TOKEN,
    ) -> None:
        self.calls: deque[Call] = deque(maxlen=_KEPT_CALLS)
        self.counts: Counter[str] = Counter()  # calls by method, and conflicts
        self.updates = Updates(now)
        self.hook = Webhook(self.updates, pause, self.touch)
        self.gate = Gate(rates, now)
        self.troubles = Troubles()
        self.people = People(self.add, self._keep_file, date)
        self.methods = Methods(self.people, self.gate, now)
        self.url = ""
        self.on_call: Callable[[Call], None] = lambda _: None
        self._token = token
        self._now = now
        self._changed = asyncio.Condition()
        self._closing = asyncio.Event()
        self._polls = 0
        self._last_poll: tuple[int, float] = (-1, 0.0)
        self._last_hook = float("-inf")
        self._runner: web.AppRunner | None = None
        self._sites: list[web.TCPSite] = []
        self._open: set[asyncio.BaseTransport] = set()

    async def __aenter__(self) -> "Telegram":
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def start(self, port: int = 0, routes: list[web.RouteDef] | None = None) -> None:
        """Begins to listen, with ``routes`` beside the Bot API."""
        application = web.Application(client_max_size=_MOST_BODY, middlewares=[self._noted])
        application.add_routes(
            [
                web.route("*", "/bot{token}/{method}", self._handle),
                web.get("/file/bot{token}/{path:.+}", self._download),
                *(routes or ()),
            ]
        )
        self._runner = web.AppRunner(
            application, handler_cancellation=True, access_log=None, shutdown_timeout=1
        )
        await self._runner.setup()
        await self._listen(port)
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        self._closing.set()
        await self.touch()
        await self.hook.close()
        if self._runner:
            await self._runner.cleanup()

    async def go_away(self) -> None:
        """Nobody answers at the address any more, and open connections are cut."""
        for site in self._sites:
            await site.stop()
        self._sites = []
        for transport in self._open:
            transport.abort()  # type: ignore[attr-defined]  # a socket's transport

    async def come_back(self) -> None:
        """Listens again where it did."""
        await self._listen(int(self.url.rpartition(":")[2]))

    async def _listen(self, port: int) -> None:
        assert self._runner
        site = web.TCPSite(self._runner, "127.0.0.1", port, reuse_address=True)
        await site.start()
        self._sites.append(site)

    def person(self, person_id: int = 501, **about: Any) -> Person:
        """Somebody who has started the bot."""
        return self.people.add(person_id, **about)

    def script(self, method: str, *troubles: Trouble | None) -> None:
        """The next calls of ``method`` go so, one each; None stands for a call that works."""
        self.troubles.script(method, *troubles)

    def called(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method == method]

    def add(self, update: Fields) -> int:
        """Queues a raw update, however broken, under the next number."""
        number = self.updates.add(update)
        asyncio.get_running_loop().call_soon(lambda: asyncio.ensure_future(self.touch()))
        self.hook.look()
        return number

    def renumber(self, first: int) -> None:
        """After a quiet week Telegram counts anew."""
        self.updates.renumber(first)

    def confirmed(self, update_id: int) -> bool:
        return not self.updates.waits(update_id)

    @property
    def files(self) -> dict[str, bytes]:
        """Every file by its id."""
        return self.methods.files

    @property
    def menus(self) -> dict[tuple[str, str], list[str]]:
        """Names of commands by scope and language."""
        return self.methods.menus

    @property
    def webhook(self) -> str | None:
        """Where updates go; while there is one, nobody may poll."""
        return self.hook.hook.url if self.hook.hook else None

    @webhook.setter
    def webhook(self, url: str | None) -> None:
        self.hook.set(Hook(url) if url else None)

    async def until(self, holds: Callable[[], object], patience: float = 10) -> None:
        """Waits for what a call of the bot will make true; a test that hangs fails."""
        async with asyncio.timeout(patience), self._changed:
            await self._changed.wait_for(holds)

    async def touch(self) -> None:
        """Has every waiter look again."""
        async with self._changed:
            self._changed.notify_all()

    async def another_poller(self) -> None:
        """Somebody else polls with our token: the open poll ends with 409."""
        self._polls += 1
        await self.touch()

    def _keep_file(self, content: bytes) -> str:
        return self.methods.keep_file(content)

    @web.middleware
    async def _noted(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        """Knows the open connections, to be able to cut them."""
        transport = request.transport
        if transport is None:
            return await handler(request)
        self._open = {each for each in self._open if not each.is_closing()} | {transport}
        return await handler(request)

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        call = await _read(request)
        self.calls.append(call)
        self.counts[call.method] += 1
        self.on_call(call)
        await self.touch()
        trouble = self.troubles.take(call.method)
        if isinstance(trouble, Silence) and not trouble.after:
            return await self._silent(request, trouble)
        try:
            body, status = await self._answer(request.match_info["token"], call, trouble)
            if isinstance(trouble, Silence):
                return await self._silent(request, trouble)
            if isinstance(trouble, Slow | Endless):
                return await dripping(request, trouble, body, status)
            return _json(body, status)
        finally:
            await self.touch()

    async def _answer(self, token: str, call: Call, trouble: Trouble | None) -> tuple[bytes, int]:
        if isinstance(trouble, Answer):
            self._heed(call, trouble)
            return trouble.body, trouble.status
        try:
            result = await self._result(token, call)
        except RefusedError as refused:
            return json.dumps(refused.answer).encode(), refused.status
        return json.dumps({"ok": True, "result": result}).encode(), 200

    def _heed(self, call: Call, answer: Answer) -> None:
        """A chat that a script told to wait must not be asked earlier either."""
        if answer.status == 429 and "chat_id" in call.fields:
            with contextlib.suppress(ValueError, KeyError, TypeError):
                seconds = json.loads(answer.body)["parameters"]["retry_after"]
                self.gate.told(int(call.fields["chat_id"]), float(seconds))

    async def _result(self, token: str, call: Call) -> object:
        if token != self._token:
            raise RefusedError(401, "Unauthorized")
        name = "on_" + _HUMP.sub("_", call.method).lower()
        own: Callable[[Call], Awaitable[object]] | None = getattr(self, name, None)
        if own is not None:
            return await own(call)
        method: Callable[[Call], object] | None = getattr(self.methods, name, None)
        if method is None:
            raise RefusedError(404, "Not Found")
        return method(call)

    async def _silent(self, request: web.Request, silence: Silence) -> web.Response:
        if silence.how == "hang":
            await self._closing.wait()
        if request.transport:
            request.transport.abort()
        return web.Response()

    async def _download(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["path"].removeprefix("photos/")
        self.calls.append(Call(DOWNLOAD, {"path": name}))
        trouble = self.troubles.take(DOWNLOAD)
        if isinstance(trouble, Answer):
            return _json(trouble.body, trouble.status)
        if isinstance(trouble, Silence):
            return await self._silent(request, trouble)
        if request.match_info["token"] != self._token or name not in self.files:
            return web.Response(status=404)
        if isinstance(trouble, Slow | Endless):
            return await dripping(request, trouble, self.files[name], 200)
        return web.Response(body=self.files[name])

    async def on_set_webhook(self, call: Call) -> object:
        if self.gate.rates and self._now() < self._last_hook + 1:
            raise RefusedError(429, "Too Many Requests: retry after 1", retry_after=1)
        self._last_hook = self._now()
        hook = Hook.read(call.fields) if call.fields.get("url") else None
        self._set_up(call, hook)
        return True

    async def on_delete_webhook(self, call: Call) -> object:
        self._set_up(call, None)
        return True

    def _set_up(self, call: Call, hook: Hook | None) -> None:
        self.updates.allow(call.fields.get("allowed_updates"))
        if call.fields.get("drop_pending_updates", "false").lower() == "true":
            self.updates.confirm([each["update_id"] for each in self.updates])
        self.hook.set(hook)
        self._polls += hook is not None  # an open poll ends

    async def on_get_webhook_info(self, _: Call) -> object:
        return self.hook.info()

    async def on_get_updates(self, call: Call) -> object:
        if self.webhook:
            self.counts["conflict"] += 1
            raise RefusedError(
                409,
                "Conflict: can't use getUpdates method while webhook is active;"
                " use deleteWebhook to delete the webhook first",
            )
        offset = int(call.fields.get("offset", 0))
        limit = min(max(int(call.fields.get("limit", 100)), 1), 100)
        wait = min(float(call.fields.get("timeout", 0)), LONG_POLL)
        self.updates.allow(call.fields.get("allowed_updates"))
        last_offset, last_end = self._last_poll
        if last_offset == offset and self._now() < last_end + 3:
            wait = max(wait, 3)
            limit = 1 if self._now() < last_end + 0.5 else limit
        found = self.updates.after(offset)
        await self.touch()
        if not found and wait:
            await self._long_poll(wait)
            found = self.updates.after(offset)
        self._last_poll = (offset, self._now())
        return self.updates.spoil(found[:limit])

    async def _long_poll(self, wait: float) -> None:
        self._polls += 1
        mine = self._polls
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(wait), self._changed:
                self._changed.notify_all()
                await self._changed.wait_for(
                    lambda: len(self.updates) or self._polls != mine or self._closing.is_set()
                )
        if self._polls != mine:
            self.counts["conflict"] += 1
            raise RefusedError(
                409,
                "Conflict: terminated by other getUpdates request; make sure"
                " that only one bot instance is running",
            )


async def _read(request: web.Request) -> Call:
    fields: Fields = {**request.query}
    if request.content_type == "application/json":
        plain = (await request.json()).items()
        fields |= {k: v if isinstance(v, str) else json.dumps(v) for k, v in plain}
        return Call(request.match_info["method"], fields, {})
    form = await request.post()
    files = {}
    for name, value in form.items():
        if isinstance(value, FileField):
            files[name] = (value.filename, value.file.read())
            value.file.close()
        else:
            fields[name] = value
    return Call(request.match_info["method"], fields, files)


def _json(body: bytes, status: int) -> web.Response:
    return web.Response(body=body, status=status, content_type="application/json")
