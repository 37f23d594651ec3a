"""Server-sent events: who listens to which chat, and what they are sent."""

import asyncio
import json
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

from aiohttp import web

from bot.channels.web.errors import ApiError
from bot.channels.web.guard import harden
from bot.channels.web.ports import ChatLog
from bot.channels.web.wire import to_json

_BATCH = 100


class Listeners:
    """The open event streams of every chat."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._bells: defaultdict[str, set[asyncio.Event]] = defaultdict(set)
        self.closed = False

    @contextmanager
    def listen(self, chat_id: str) -> Iterator[asyncio.Event]:
        """A bell that rings at every new message. Raises ``ApiError`` when there are too many."""
        if len(self._bells.get(chat_id, ())) >= self._most:
            raise ApiError("too-many", wait=10)
        bell = asyncio.Event()
        self._bells[chat_id].add(bell)
        try:
            yield bell
        finally:
            self._bells[chat_id].discard(bell)
            if not self._bells[chat_id]:
                del self._bells[chat_id]

    def hears(self, chat_id: str, bell: asyncio.Event) -> bool:
        """Whether that stream goes on."""
        return not self.closed and bell in self._bells.get(chat_id, ())

    def wake(self, chat_id: str) -> None:
        for bell in self._bells.get(chat_id, ()):
            bell.set()

    def dismiss(self, chat_id: str) -> None:
        """Ends the streams of one chat at their next breath: its session is over."""
        for bell in self._bells.pop(chat_id, ()):
            bell.set()

    def close(self) -> None:
        """Ends every stream at its next breath; browsers come back by themselves."""
        self.closed = True
        for chat_id in self._bells:
            self.wake(chat_id)


class EventStream:
    """One open stream: everything after ``seq``, then whatever comes."""

    def __init__(self, log: ChatLog, listeners: Listeners, heartbeat: float) -> None:
        self._log = log
        self._listeners = listeners
        self._heartbeat = heartbeat

    async def serve(self, request: web.Request, chat_id: str, seq: int) -> web.StreamResponse:
        """Runs until the browser leaves or the service stops."""
        with self._listeners.listen(chat_id) as bell:
            response = await self._open(request)
            try:
                while self._listeners.hears(chat_id, bell):
                    bell.clear()
                    seq = await self._send_new(response, chat_id, seq)
                    await self._rest(response, bell)
            except ConnectionResetError:
                pass  # the browser left; there is nobody to tell
        return response

    async def _open(self, request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(
            headers={
                "Content-Type": "text/event-stream; charset=utf-8",
                "Cache-Control": "no-store",
                "X-Accel-Buffering": "no",
            }
        )
        harden(response)
        await response.prepare(request)
        await response.write(b"retry: 3000\n\n")
        return response

    async def _send_new(self, response: web.StreamResponse, chat_id: str, seq: int) -> int:
        while batch := await self._log.after(chat_id, seq, _BATCH):
            for logged in batch:
                data = json.dumps(to_json(logged), ensure_ascii=False)
                await response.write(f"id: {logged.seq}\ndata: {data}\n\n".encode())
                seq = logged.seq
        return seq

    async def _rest(self, response: web.StreamResponse, bell: asyncio.Event) -> None:
        """Waits for the bell; each heartbeat also looks, should another process have sent."""
        if self._listeners.closed:
            return
        try:
            async with asyncio.timeout(self._heartbeat):
                await bell.wait()
        except TimeoutError:
            await response.write(b": still here\n\n")
