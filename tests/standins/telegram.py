"""A Bot API on loopback that keeps Telegram's rules as far as this project relies on them.

Confirms by offset, polls long, ends the first of two pollers with 409, answers one update when
asked again too soon, knows who has started or blocked the bot, counts lengths, takes uploads.
``script`` makes the next calls of a method fail. The people are in ``telegram_people``.
"""

import asyncio
import json
import re
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, Literal

from aiohttp import web
from aiohttp.web_request import FileField

from tests.standins.telegram_people import Message, People, Person

TOKEN = "7000000001:AAcanaryCANARYcanaryCANARYcanaryCANA"
BOT = {"id": 7000000001, "is_bot": True, "first_name": "Nhịp Cầu", "username": "nhipcau_bot"}
MEGABYTE = 1024 * 1024

Fields = dict[str, Any]
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")


@dataclass(frozen=True)
class Answer:
    """A scripted answer."""

    status: int
    body: bytes


@dataclass(frozen=True)
class Silence:
    """A scripted end without an answer; ``after`` the work was done, or instead of it."""

    how: Literal["hang", "cut"]
    after: bool = False


Trouble = Answer | Silence
GARBAGE = Answer(200, b"<html>captive portal</html>")
HANG, CUT, CUT_AFTER = Silence("hang"), Silence("cut"), Silence("cut", after=True)


class RefusedError(Exception):
    """What the server answers instead of a result."""

    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.status = status
        self.answer: Fields = {"ok": False, "error_code": status, "description": description}
        if parameters:
            self.answer["parameters"] = parameters


def refusal(status: int, description: str = "Internal Server Error", **parameters: int) -> Answer:
    """A scripted error in Telegram's own form."""
    refused = RefusedError(status, description, **parameters)
    return Answer(status, json.dumps(refused.answer).encode())


def flood(seconds: int) -> Answer:
    return refusal(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


@dataclass(frozen=True)
class Call:
    """One request as it came; ``files`` by field: name and content."""

    method: str
    fields: Fields
    files: dict[str, tuple[str, bytes]] = field(default_factory=dict)


class Telegram:
    """The server. ``now`` is a clock in seconds that a test may move."""

    def __init__(self, now: Callable[[], float] = lambda: 0.0) -> None:
        self.calls: list[Call] = []
        self.webhook: str | None = None
        self.menus: dict[tuple[str, str], list[str]] = {}
        self.files: dict[str, bytes] = {}
        self.updates: list[Fields] = []
        self.people = People(self._add_update, self._keep_file)
        self.url = ""
        self._now = now
        self._script: dict[str, deque[Trouble | None]] = defaultdict(deque)
        self._changed = asyncio.Condition()
        self._closing = asyncio.Event()
        self._polls = 0
        self._last_poll: tuple[int, float] = (-1, 0.0)
        self._next_update = 400_000_001
        self._next_message = 1
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> "Telegram":
        application = web.Application(client_max_size=60 * MEGABYTE)
        application.add_routes(
            [
                web.route("*", "/bot{token}/{method}", self._handle),
                web.get("/file/bot{token}/{path:.+}", self._download),
            ]
        )
        self._runner = web.AppRunner(
            application, handler_cancellation=True, access_log=None, shutdown_timeout=1
        )
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        self._closing.set()
        await self.touch()
        if self._runner:
            await self._runner.cleanup()

    def person(self, person_id: int = 501, **about: Any) -> Person:
        """Somebody who has started the bot."""
        return self.people.add(person_id, **about)

    def script(self, method: str, *troubles: Trouble | None) -> None:
        """The next calls of ``method`` answer so, one each; None stands for a call that works."""
        self._script[method].extend(troubles)

    def called(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method == method]

    def add(self, update: Fields) -> int:
        """Queues a raw update, however broken, under the next number."""
        return self._add_update(update)

    def renumber(self, first: int) -> None:
        """After a quiet week Telegram counts anew."""
        self._next_update = first

    def confirmed(self, update_id: int) -> bool:
        return all(update["update_id"] != update_id for update in self.updates)

    async def until(self, holds: Callable[[], object]) -> None:
        """Waits for what a call of the bot will make true; a test that hangs fails."""
        async with asyncio.timeout(10), self._changed:
            await self._changed.wait_for(holds)

    async def touch(self) -> None:
        """Has every waiter look again."""
        async with self._changed:
            self._changed.notify_all()

    async def another_poller(self) -> None:
        """Somebody else polls with our token: the open poll ends with 409."""
        self._polls += 1
        await self.touch()

    def _add_update(self, update: Fields) -> int:
        number = self._next_update
        self._next_update += 1
        self.updates.append({"update_id": number, **update})
        asyncio.get_running_loop().call_soon(lambda: asyncio.ensure_future(self.touch()))
        return number

    def _keep_file(self, content: bytes) -> str:
        name = f"file-{len(self.files) + 1}"
        self.files[name] = content
        return name

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        call = await _read(request)
        self.calls.append(call)
        trouble = self._script[call.method].popleft() if self._script[call.method] else None
        try:
            if isinstance(trouble, Answer):
                return _json(trouble.body, trouble.status)
            if isinstance(trouble, Silence) and not trouble.after:
                return await self._silent(request, trouble)
            result = await self._result(request.match_info["token"], call)
            if isinstance(trouble, Silence):
                return await self._silent(request, trouble)
            return _json(json.dumps({"ok": True, "result": result}).encode(), 200)
        except RefusedError as refused:
            return _json(json.dumps(refused.answer).encode(), refused.status)
        finally:
            await self.touch()

    async def _result(self, token: str, call: Call) -> object:
        await self.touch()
        if token != TOKEN:
            raise RefusedError(401, "Unauthorized")
        return await self._method(call.method)(call)

    def _method(self, name: str) -> Callable[[Call], Awaitable[object]]:
        known: Callable[[Call], Awaitable[object]] | None = getattr(
            self, "on_" + _HUMP.sub("_", name).lower(), None
        )
        if known is None:
            raise RefusedError(404, "Not Found")
        return known

    async def _silent(self, request: web.Request, silence: Silence) -> web.Response:
        if silence.how == "hang":
            await self._closing.wait()
        if request.transport:
            request.transport.abort()
        return web.Response()

    async def _download(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["path"].removeprefix("photos/")
        self.calls.append(Call("download", {"path": name}))
        trouble = self._script["download"].popleft() if self._script["download"] else None
        if isinstance(trouble, Answer):
            return _json(trouble.body, trouble.status)
        if request.match_info["token"] != TOKEN or name not in self.files:
            return web.Response(status=404)
        return web.Response(body=self.files[name])

    async def on_get_me(self, _: Call) -> object:
        return BOT

    async def on_delete_webhook(self, _: Call) -> object:
        self.webhook = None
        return True

    async def on_set_webhook(self, call: Call) -> object:
        self.webhook = call.fields["url"] or None
        return True

    async def on_set_my_commands(self, call: Call) -> object:
        scope = json.loads(call.fields.get("scope", '{"type": "default"}'))["type"]
        names = [each["command"] for each in json.loads(call.fields["commands"])]
        self.menus[scope, call.fields.get("language_code", "")] = names
        return True

    async def on_answer_callback_query(self, call: Call) -> object:
        if call.fields["callback_query_id"] not in self.people.taps:
            raise RefusedError(
                400,
                "Bad Request: query is too old and response timeout expired or"
                " query ID is invalid",
            )
        return True

    async def on_get_file(self, call: Call) -> object:
        name = call.fields["file_id"]
        if name not in self.files:
            raise RefusedError(
                400, "Bad Request: wrong file_id or the file is temporarily unavailable"
            )
        size = len(self.files[name])
        if size > 20 * MEGABYTE:
            raise RefusedError(400, "Bad Request: file is too big")
        return {
            "file_id": name,
            "file_unique_id": name,
            "file_size": size,
            "file_path": f"photos/{name}",
        }

    async def on_get_updates(self, call: Call) -> object:
        if self.webhook:
            raise RefusedError(
                409,
                "Conflict: can't use getUpdates method while webhook is active;"
                " use deleteWebhook to delete the webhook first",
            )
        offset, limit = int(call.fields.get("offset", 0)), int(call.fields.get("limit", 100))
        self.updates = [
            each
            for each in self.updates
            if each["update_id"] >= offset or offset > self._next_update
        ]
        last_offset, last_end = self._last_poll
        if last_offset == offset and self._now() < last_end + 0.5:
            limit = 1
        await self.touch()
        if not self.updates and call.fields.get("timeout", "0") != "0":
            await self._long_poll()
        self._last_poll = (offset, self._now())
        return self.updates[:limit]

    async def _long_poll(self) -> None:
        self._polls += 1
        mine = self._polls
        async with self._changed:
            self._changed.notify_all()
            await self._changed.wait_for(
                lambda: self.updates or self._polls != mine or self._closing.is_set()
            )
        if self._polls != mine:
            raise RefusedError(
                409,
                "Conflict: terminated by other getUpdates request; make sure"
                " that only one bot instance is running",
            )

    async def on_send_message(self, call: Call) -> object:
        text = call.fields.get("text", "")
        if not text.strip():
            raise RefusedError(400, "Bad Request: message text is empty")
        if _units(text) > 4096:
            raise RefusedError(400, "Bad Request: message is too long")
        return self._arrive(call, {"text": text})

    async def on_send_photo(self, call: Call) -> object:
        if len(call.files["photo"][1]) > 10 * MEGABYTE:
            raise RefusedError(400, "Bad Request: PHOTO_INVALID_DIMENSIONS")
        return self._arrive(call, _uploaded(call))

    async def on_send_document(self, call: Call) -> object:
        return self._arrive(call, _uploaded(call))

    async def on_send_voice(self, call: Call) -> object:
        return self._arrive(call, _uploaded(call))

    def _arrive(self, call: Call, content: Fields) -> Fields:
        person = self.people.get(int(call.fields["chat_id"]))
        if person is None:
            raise RefusedError(400, "Bad Request: chat not found")
        if person.blocked:
            raise RefusedError(403, "Forbidden: bot was blocked by the user")
        if person.deactivated:
            raise RefusedError(403, "Forbidden: user is deactivated")
        markup = json.loads(call.fields.get("reply_markup", "{}"))
        _check_markup(markup)
        number, self._next_message = self._next_message, self._next_message + 1
        files = tuple(call.files.values())
        text = content.get("text") or content.get("caption") or ""
        person.inbox.append(Message(number, text, markup, files))
        return {
            "message_id": number,
            "date": 1_790_000_000,
            "from": BOT,
            "chat": person.chat,
            **content,
        }


def _check_markup(markup: Fields) -> None:
    rows = markup.get("inline_keyboard", [])
    buttons = [button for row in rows for button in row]
    if len(buttons) > 100 or any(len(row) > 8 for row in rows):
        raise RefusedError(400, "Bad Request: reply markup is too long")
    if any(not 1 <= len(each["callback_data"].encode()) <= 64 for each in buttons):
        raise RefusedError(400, "Bad Request: BUTTON_DATA_INVALID")
    if any(not each["text"] for each in buttons):
        raise RefusedError(400, "Bad Request: text buttons are unallowed in the inline keyboard")


def _uploaded(call: Call) -> Fields:
    if not call.files:
        raise RefusedError(400, "Bad Request: there is no file in the request")
    caption = call.fields.get("caption", "")
    if _units(caption) > 1024:
        raise RefusedError(400, "Bad Request: message caption is too long")
    return {"caption": caption}


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


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
