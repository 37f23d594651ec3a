"""A Zalo Bot API on loopback that keeps the platform's rules as far as they are known.

One event an answer, given once, none acknowledged; an idle poll ends in 200 with ``ok: false``
and 408; errors come as 200 unless they are scripted otherwise; texts of 1 to 2,000 UTF-16 units;
pictures fetched by their URL; a webhook that is kept even when it was not reached. ``script``
makes the next calls of a method fail. The people are in ``zalo_people``.
"""

import asyncio
import json
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Literal

from aiohttp import ClientError, ClientSession, ClientTimeout, web

from tests.standins.zalo_people import Fields, Message, People, Person, Shape

TOKEN = "1459232241454765289:canaryCANARYcanaryCANARY"
SECRET = "canary-webhook-secret"
BOT = {
    "id": "1459232241454765289",
    "account_name": "bot.VDKyGxQvc",
    "account_type": "BASIC",
    "can_join_groups": False,
}
_HEADER = "X-Bot-Api-Secret-Token"


@dataclass(frozen=True)
class Answer:
    """A scripted answer."""

    status: int
    body: bytes


@dataclass(frozen=True)
class Silence:
    """A scripted end without an answer; ``after`` the work was done, or instead of it."""

    how: Literal["hang", "cut", "endless"]
    after: bool = False


Trouble = Answer | Silence
GARBAGE = Answer(200, b"<html>captive portal</html>")
HANG, CUT, CUT_AFTER = Silence("hang"), Silence("cut"), Silence("cut", after=True)
ENDLESS = Silence("endless")


class RefusedError(Exception):
    """What the server answers instead of a result."""

    def __init__(self, code: int, description: str) -> None:
        super().__init__(description)
        self.answer: Fields = {"ok": False, "error_code": code, "description": description}


def refusal(code: int, description: str = "Error", status: int = 200) -> Answer:
    """A scripted error in Zalo's own form: the status says nothing."""
    return Answer(status, json.dumps(RefusedError(code, description).answer).encode())


QUOTA = refusal(429, "Quota exceeded")
WRONG_TOKEN = refusal(401, "Unauthorized")
INTERNAL = refusal(403, "Internal server error")


@dataclass(frozen=True)
class Call:
    """One request as it came."""

    method: str
    fields: Fields


class Zalo:
    """The server. ``idle`` is after how many seconds of real time an idle poll ends."""

    def __init__(self, shape: Shape = "live", *, idle: float = 60.0, tries: int = 1) -> None:
        self.calls: list[Call] = []
        self.events: deque[Fields] = deque()
        self.posted: list[int] = []  # how our webhook answered
        self.webhook: str | None = None
        self.secret = ""
        self.local = ("", "")  # a public address, and where on loopback it is
        self.token = TOKEN
        self.polls = 0
        self.most_polls = 0
        self.url = ""
        self.people = People(self._add, self._keep_file)
        self.people.shape = shape
        self._idle = idle
        self._tries = tries
        self._files: list[bytes] = []
        self._script: dict[str, deque[Trouble | None]] = defaultdict(deque)
        self._changed = asyncio.Condition()
        self._closing = asyncio.Event()
        self._posting: set[asyncio.Task[None]] = set()
        self._quiet = 0
        self._sent = 0
        self._runner: web.AppRunner | None = None
        self._http: ClientSession | None = None

    async def __aenter__(self) -> "Zalo":
        application = web.Application()
        application.add_routes(
            [
                web.post("/bot{token}/{method}", self._handle),
                web.get("/media/{number}", self._media),
            ]
        )
        self._runner = web.AppRunner(
            application, handler_cancellation=True, access_log=None, shutdown_timeout=1
        )
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        self._http = ClientSession(timeout=ClientTimeout(total=20))
        return self

    async def __aexit__(self, *_: object) -> None:
        self._closing.set()
        await self.touch()
        for task in self._posting:
            task.cancel()
        if self._http:
            await self._http.close()
        if self._runner:
            await self._runner.cleanup()

    def person(self, number: int = 501, **about: Any) -> Person:
        """Somebody who has written to the bot."""
        return self.people.join(number, **about)

    def script(self, method: str, *troubles: Trouble | None) -> None:
        """The next calls of ``method`` (or "media") end so, one each; None stands for a call that
        works."""
        self._script[method].extend(troubles)

    def called(self, method: str) -> list[Call]:
        return [call for call in self.calls if call.method == method]

    async def until(self, holds: Callable[[], object]) -> None:
        """Waits for what a call of the bot will make true; a test that hangs fails."""
        async with asyncio.timeout(10), self._changed:
            await self._changed.wait_for(holds)

    async def touch(self) -> None:
        """Has every waiter look again."""
        async with self._changed:
            self._changed.notify_all()

    async def end_polls(self) -> None:
        """What is polled now was idle long enough."""
        self._quiet += 1
        await self.touch()

    async def post(self, body: bytes | Fields, secret: str | None = None) -> int:
        """One call of the webhook as it is; its status."""
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        headers = {_HEADER: self.secret if secret is None else secret}
        headers |= {"Content-Type": "application/json"} if data else {}
        if not self._http or not self.webhook:
            raise RuntimeError("no webhook is set")
        public, local = self.local
        url = self.webhook.replace(public, local, 1)
        async with self._http.post(
            url, data=BytesIO(data) if data else None, headers=headers
        ) as response:
            return response.status

    def wrapped(self, event: Fields) -> Fields:
        """An event in the body of a webhook call."""
        return {"ok": True, "result": event} if self.people.shape == "documented" else event

    def _add(self, event: Fields) -> None:
        if self.webhook:
            task = asyncio.get_running_loop().create_task(self._post(event))
            self._posting.add(task)
            task.add_done_callback(self._posting.discard)
            return
        self.events.append(event)
        asyncio.get_running_loop().call_soon(lambda: asyncio.ensure_future(self.touch()))

    async def _post(self, event: Fields) -> None:
        for _ in range(self._tries):
            status = await self.post(self.wrapped(event))
            self.posted.append(status)
            await self.touch()
            if status == 200:
                return

    def _keep_file(self, content: bytes) -> str:
        self._files.append(content)
        return f"{self.url}/media/{len(self._files) - 1}"

    async def _media(self, request: web.Request) -> web.StreamResponse:
        trouble = self._script["media"].popleft() if self._script["media"] else None
        self.calls.append(Call("media", {"number": request.match_info["number"]}))
        if isinstance(trouble, Answer):
            headers = {"Location": "/media/0"} if trouble.status == 302 else None
            return web.Response(body=trouble.body, status=trouble.status, headers=headers)
        if isinstance(trouble, Silence):
            return await self._silent(request, trouble)
        return web.Response(body=self._files[int(request.match_info["number"])])

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        fields = json.loads(await request.read() or b"{}")
        self.calls.append(Call(method, fields))
        trouble = self._script[method].popleft() if self._script[method] else None
        try:
            if isinstance(trouble, Answer):
                return _json(trouble.body, trouble.status)
            if isinstance(trouble, Silence) and not trouble.after:
                return await self._silent(request, trouble)
            answer = await self._result(request.match_info["token"], method, fields)
            if isinstance(trouble, Silence):
                return await self._silent(request, trouble)
            return _json(json.dumps(answer).encode())
        except RefusedError as refused:
            return _json(json.dumps(refused.answer).encode())
        finally:
            await self.touch()

    async def _result(self, token: str, method: str, fields: Fields) -> Fields:
        await self.touch()
        if token != self.token:
            raise RefusedError(401, "Unauthorized")
        known: dict[str, Callable[[Fields], Awaitable[object]]] = {
            "getMe": self._get_me,
            "getUpdates": self._get_updates,
            "setWebhook": self._set_webhook,
            "deleteWebhook": self._delete_webhook,
            "getWebhookInfo": self._webhook_info,
            "sendMessage": self._send_message,
            "sendPhoto": self._send_photo,
        }
        if method not in known:
            raise RefusedError(400, "Bad request")
        return {"ok": True, "result": await known[method](fields)}

    async def _silent(self, request: web.Request, silence: Silence) -> web.StreamResponse:
        if silence.how == "hang":
            await self._closing.wait()
        if silence.how == "endless":
            response = web.StreamResponse()
            await response.prepare(request)
            while not self._closing.is_set():
                await response.write(b"\xff\xd8\xff" * 300)
                await asyncio.sleep(0.01)
        if request.transport:
            request.transport.abort()
        return web.Response()

    async def _get_me(self, _: Fields) -> object:
        return BOT

    async def _get_updates(self, _: Fields) -> object:
        if self.webhook:
            raise RefusedError(400, "Bad request")
        self.polls += 1
        self.most_polls = max(self.polls, self.most_polls)
        try:
            if not self.events:
                await self._long_poll()
        finally:
            self.polls -= 1
        if not self.events:
            raise RefusedError(408, "Request timeout")
        return self.events.popleft()

    async def _long_poll(self) -> None:
        mine = self._quiet
        async with self._changed:
            self._changed.notify_all()
            awaited = self._changed.wait_for(
                lambda: self.events or self._quiet != mine or self._closing.is_set()
            )
            try:
                await asyncio.wait_for(awaited, self._idle)
            except TimeoutError:
                return

    async def _set_webhook(self, fields: Fields) -> object:
        if not 8 <= len(fields.get("secret_token", "")) <= 256:
            raise RefusedError(400, "Bad request")
        self.webhook, self.secret = fields["url"], fields["secret_token"]
        try:
            status = await self.post(b"")
        except (ClientError, OSError):
            found = {"ok": False, "outcome": "webhook.err.conn", "hint": "open port 443"}
        else:
            outcome = "webhook.ok" if status == 200 else f"webhook.http.{status}"
            found = {"ok": status == 200, "status_code": status, "outcome": outcome, "hint": "-"}
        return {"url": self.webhook, "updated_at": 1_749_538_250_568, "verification": found}

    async def _delete_webhook(self, _: Fields) -> object:
        self.webhook = None
        return {"url": "", "updated_at": 1_749_538_250_568}

    async def _webhook_info(self, _: Fields) -> object:
        return {"url": self.webhook or "", "updated_at": 1_749_538_250_568}

    async def _send_message(self, fields: Fields) -> object:
        return self._arrive(fields, Message(_checked(fields.get("text", ""), least=1)))

    async def _send_photo(self, fields: Fields) -> object:
        caption = _checked(fields.get("caption", ""), least=0)
        return self._arrive(fields, Message(caption, await self._fetched(fields["photo"])))

    async def _fetched(self, url: str) -> bytes:
        public, local = self.local
        try:
            if not self._http:
                raise RuntimeError("not started")
            async with self._http.get(url.replace(public, local, 1)) as response:
                if response.status == 200 and response.content_type.startswith("image/"):
                    return await response.read()
        except (ClientError, OSError, ValueError):
            pass
        raise RefusedError(400, "Bad request")

    def _arrive(self, fields: Fields, message: Message) -> Fields:
        person = self.people.get(fields.get("chat_id"))
        if person is None or person.gone:
            raise RefusedError(404, "Not found")
        person.inbox.append(message)
        self._sent += 1
        return {"message_id": f"{self._sent:020x}", "date": 1_749_632_637_199}


def _checked(text: str, least: int) -> str:
    if not least <= len(text.encode("utf-16-le")) // 2 <= 2000:
        raise RefusedError(400, "Bad request")
    return text


def _json(body: bytes, status: int = 200) -> web.Response:
    return web.Response(body=body, status=status, content_type="application/json")
