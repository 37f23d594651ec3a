"""The union's own web page as a messenger: a small API, and the page that uses it."""

import asyncio
import math
import re
from collections.abc import Awaitable, Callable, Sequence
from urllib.parse import quote

from aiohttp import web

from bot.channels.base import FileStore, Receive
from bot.channels.web.body import read_message, read_session
from bot.channels.web.errors import ApiError
from bot.channels.web.events import EventStream, Listeners
from bot.channels.web.guard import (
    LANGUAGE_COOKIE,
    check_origin,
    client_address,
    forget_session,
    harden,
    set_session,
    token_of,
)
from bot.channels.web.intake import CHANNEL, Intake
from bot.channels.web.limits import Limiter
from bot.channels.web.page import LANGUAGES, Page, language_of
from bot.channels.web.ports import ChatLog, Now, Say, Sessions, WebLimits, WebOptions
from bot.channels.web.wire import answer, source_of_bot, to_json
from bot.core.chat import Outbound, StoredFile
from bot.core.chatlog import Entry, WebSession
from bot.core.errors import NhipcauError, Retryable, SendError

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
_PAGE_OF_MESSAGES = 200
_SHOWN_IN_PLACE = {"image/jpeg", "image/png", "image/webp", "image/gif"}
_MIME = re.compile(r"[\w.+-]+/[\w.+-]+")
_UNAVAILABLE_SECONDS = 5


class WebChannel:
    """Takes messages over HTTP and shows answers by writing them into the chat's log."""

    name = CHANNEL
    buttons = True

    def __init__(
        self,
        *,
        log: ChatLog,
        sessions: Sessions,
        files: FileStore,
        now: Now,
        say_error: Say,
        say_label: Say,
        options: WebOptions | None = None,
        limits: WebLimits | None = None,
    ) -> None:
        self._log, self._sessions, self._files, self._now = log, sessions, files, now
        self._say_error = say_error
        self._options = options or WebOptions()
        self._limits = limits or WebLimits()
        self._listeners = Listeners(self._limits.streams)
        self._intake = Intake(log, files, self._listeners, now)
        self._events = EventStream(log, self._listeners, self._options.heartbeat)
        self._page = Page(say_label, self._options, self._limits.file_bytes)
        self._message_limit = Limiter(self._limits.messages, now)
        self._file_limit = Limiter(self._limits.files, now)
        self._session_limit = Limiter(self._limits.sessions, now)
        self._receive: Receive | None = None
        self._under_way: set[asyncio.Task[object]] = set()

    def routes(self) -> Sequence[web.RouteDef]:
        """The page, its assets and the API."""
        return [
            web.get("/", self._guarded(self._page.show)),
            web.get("/chat", self._guarded(self._page.show)),
            web.get("/chat/assets/{version}/{name}", self._guarded(self._asset)),
            web.post("/chat/session", self._guarded(self._open_session)),
            web.delete("/chat/session", self._guarded(self._end_session)),
            web.post("/chat/messages", self._guarded(self._take)),
            web.get("/chat/messages", self._guarded(self._history)),
            web.get("/chat/events", self._guarded(self._stream), allow_head=False),
            web.get("/chat/files/{id}", self._guarded(self._file)),
            web.route("*", "/chat/{rest:.*}", self._guarded(self._nothing)),
        ]

    async def start(self, receive: Receive) -> None:
        """From now on messages are handed to ``receive``."""
        self._receive = receive
        self._listeners.closed = False

    async def stop(self) -> None:
        """Takes no more messages, ends the event streams, waits for messages under way."""
        self._receive = None
        self._listeners.close()
        if self._under_way:
            await asyncio.wait(self._under_way)

    def parts(self, message: Outbound) -> int:
        """One: the page shows a message of any length."""
        return 1

    async def probe(self) -> None:
        """The page is this process; its log is asked at every send."""

    async def send(self, message: Outbound) -> None:
        """Logs one message once by its outbox id. Raises ``Retryable`` when the log is away."""
        entry = Entry(
            sender="bot",
            key=message.key,
            text=message.text,
            keyboard=message.keyboard,
            files=message.files,
        )
        chat_id = message.address.chat_id
        try:
            await self._log.append(chat_id, source_of_bot(message.id), entry, self._now())
        except SendError:
            raise
        except (NhipcauError, OSError) as error:
            raise Retryable(f"chat log: {type(error).__name__}") from error
        self._listeners.wake(chat_id)

    def ailment(self) -> str | None:
        return None if self._receive else "web chat is not started"

    def _guarded(self, handler: Handler) -> Handler:
        """Every answer in one shape, with the security headers."""

        async def guarded(request: web.Request) -> web.StreamResponse:
            try:
                response = await handler(request)
            except ApiError as error:
                response = self._refusal(request, error)
            except web.RequestPayloadError:  # not encoded as its head says
                response = self._refusal(request, ApiError("bad-json"))
            except (NhipcauError, OSError):
                away = ApiError("unavailable", wait=_UNAVAILABLE_SECONDS)
                response = self._refusal(request, away)
            if not response.prepared:
                harden(response)
            return response

        return guarded

    def _refusal(self, request: web.Request, error: ApiError) -> web.Response:
        words = self._say_error(error.code, language_of(request))
        body = {"error": error.code, "message": words}
        if error.field:
            body["field"] = error.field
        response = answer(body, status=error.status)
        if error.wait is not None:
            response.headers["Retry-After"] = str(max(math.ceil(error.wait), 1))
        return response

    async def _session(self, request: web.Request) -> WebSession:
        """Who asks. Raises ``ApiError("no-session")``."""
        token = token_of(request)
        session = await self._sessions.find(token, self._now()) if token else None
        if session is None:
            raise ApiError("no-session")
        chosen = request.cookies.get(LANGUAGE_COOKIE)
        language = chosen if chosen in LANGUAGES else session.language
        return session.model_copy(update={"language": language})

    def _ready(self) -> Receive:
        if self._receive is None:
            raise ApiError("unavailable", wait=_UNAVAILABLE_SECONDS)
        return self._receive

    async def _open_session(self, request: web.Request) -> web.Response:
        check_origin(request, self._options)
        self._session_limit.take(client_address(request, self._options))
        body = await read_session(request, self._limits)
        receive = self._ready()
        language = body.language and body.language.partition("-")[0].lower()
        token, session = await self._sessions.create(language, self._now())
        if body.start:
            await self._finish(self._intake.start(receive, session, body.start))
        response = answer({"session": token})
        set_session(response, token, self._options)
        return response

    async def _end_session(self, request: web.Request) -> web.Response:
        """Ends the asker's session; once ended, a repeat changes nothing and says the same."""
        check_origin(request, self._options)
        token = token_of(request)
        session = await self._sessions.end(token, self._now()) if token else None
        if session:
            self._listeners.dismiss(session.chat_id)
        response = answer({"ended": True})
        forget_session(request, response, token or "")
        return response

    async def _take(self, request: web.Request) -> web.Response:
        check_origin(request, self._options)
        session = await self._session(request)
        self._message_limit.take(session.chat_id)
        if request.content_type == "multipart/form-data":
            self._file_limit.take(session.chat_id)
        body, upload = await read_message(request, self._limits)
        await self._finish(self._intake.message(self._ready(), session, body, upload))
        return answer({"accepted": True}, status=202)

    async def _finish(self, work: Awaitable[None]) -> None:
        """Waits for a turn, and lets ``stop`` wait for it too, whatever the browser does."""
        task: asyncio.Task[object] = asyncio.ensure_future(_awaited(work))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        await asyncio.shield(task)

    async def _history(self, request: web.Request) -> web.Response:
        session = await self._session(request)
        after = await self._place(session, request.query.get("after", "0"))
        logged = await self._log.after(session.chat_id, after, _PAGE_OF_MESSAGES)
        return answer({"messages": [to_json(each) for each in logged]})

    async def _stream(self, request: web.Request) -> web.StreamResponse:
        session = await self._session(request)
        last = request.headers.get("Last-Event-ID") or request.query.get("after", "0")
        after = await self._place(session, last)
        return await self._events.serve(request, session.chat_id, after)

    async def _place(self, session: WebSession, after: str) -> int:
        """A place in the log; below zero it counts from the end. Raises ``ApiError``."""
        if not re.fullmatch(r"-?\d{1,15}", after, re.ASCII):
            raise ApiError("invalid", field="after")
        place = int(after)
        return place if place >= 0 else max(await self._log.newest(session.chat_id) + place, 0)

    async def _file(self, request: web.Request) -> web.Response:
        session = await self._session(request)
        file = await self._own_file(session, request.match_info["id"])
        try:
            content = await self._files.load(file)
        except LookupError:  # its time was over
            raise ApiError("not-found") from None
        shown = file.mime in _SHOWN_IN_PLACE
        return web.Response(
            body=content,
            content_type=file.mime if _MIME.fullmatch(file.mime) else "application/octet-stream",
            headers={
                "Content-Disposition": f"{'inline' if shown else 'attachment'}; "
                f"filename*=UTF-8''{quote(file.name, safe='')}",
                "Cache-Control": "private, max-age=86400",
            },
        )

    async def _own_file(self, session: WebSession, address: str) -> StoredFile:
        """A file of one of this chat's own messages. Raises ``ApiError("not-found")``."""
        match = re.fullmatch(r"(\d{1,15})-(\d{1,19})", address, re.ASCII)
        if match:
            seq, file_id = int(match[1]), int(match[2])
            for logged in await self._log.after(session.chat_id, seq - 1, 1):
                for file in logged.entry.files:
                    if (logged.seq, file.id) == (seq, file_id):
                        return file
        raise ApiError("not-found")

    async def _asset(self, request: web.Request) -> web.Response:
        return self._page.asset(request)

    async def _nothing(self, request: web.Request) -> web.Response:
        known = {"session", "messages", "events"}
        raise ApiError("not-allowed" if request.match_info["rest"] in known else "not-found")


async def _awaited(work: Awaitable[None]) -> None:
    await work
