"""Hands updates to the engine: one chat's strictly in order, chats side by side."""

import asyncio
from collections import Counter, deque
from collections.abc import Awaitable, Callable, Coroutine
from datetime import datetime
from functools import partial
from itertools import count
from logging import ERROR, INFO

from telegram.error import TelegramError

from bot.channels.base import Receive
from bot.channels.telegram.api import Api
from bot.channels.telegram.attachments import Attachments
from bot.channels.telegram.errors import reason
from bot.channels.telegram.events import event, shown
from bot.channels.telegram.limits import Limits
from bot.channels.telegram.updates import UNPARSABLE, Incoming, read
from bot.core.chat import Inbound

Pause = Callable[[float], Awaitable[None]]
Committed = Callable[[int], None]
Job = Callable[[], Awaitable[None]]

STUCK = 3  # tries; fewer is a hiccup


def backoff(tries: int, slowest: float) -> float:
    """1, 2, 4 … seconds, never more than ``slowest``."""
    return min(2.0 ** min(tries, 16), slowest)


class Reception:
    """A queue for each chat with something waiting. A queue holds a slot only while the engine
    works on its first update, and slots are given in the order they are asked for: a chat with
    fifty messages waits for each of them behind everybody else."""

    def __init__(
        self,
        api: Api,
        attachments: Attachments,
        receive: Receive,
        *,
        limits: Limits,
        now: Callable[[], datetime],
        pause: Pause,
        counts: Counter[str],
    ) -> None:
        self._api = api
        self._attachments = attachments
        self._receive = receive
        self._limits = limits
        self._now = now
        self._pause = pause
        self._counts = counts
        self._slots = asyncio.Semaphore(limits.slots)
        self._queues: dict[str, deque[Job]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._pausing: set[asyncio.Future[None]] = set()
        self._stuck: set[int] = set()
        self._closing = False

    @property
    def chats(self) -> int:
        """How many chats have something waiting or under way."""
        return len(self._queues)

    @property
    def stuck(self) -> int:
        """How many updates have been refused again and again."""
        return len(self._stuck)

    def take(self, update_id: int, raw: object, committed: Committed) -> None:
        """Queues one update; ``committed`` is called once it needs no further offering."""
        try:
            incoming = read(raw, self._now)
        except UNPARSABLE as error:
            self._counts["unparsable"] += 1
            # its text may quote the person, so only its kind is told
            event(ERROR, "unparsable", update=shown(update_id), error=type(error).__name__)
            committed(update_id)
            return
        if incoming.callback_id:
            self._spawn(self._answer(incoming.callback_id))
        if incoming.inbound is None:
            self._counts["ignored"] += 1
            committed(update_id)
            return
        chat = incoming.inbound.address.chat_id
        self._enqueue(chat, partial(self._offer, update_id, incoming.inbound, incoming, committed))

    async def close(self) -> None:
        """Lets what is under way end; what waits is left for the next start."""
        self._closing = True
        for task in self._pausing:
            task.cancel()
        while self._tasks:
            await asyncio.wait(self._tasks)

    def _enqueue(self, chat: str, job: Job) -> None:
        if chat in self._queues:
            self._queues[chat].append(job)
            return
        self._queues[chat] = deque([job])
        self._spawn(self._work(chat, self._queues[chat]))

    async def _work(self, chat: str, queue: deque[Job]) -> None:
        while queue and not self._closing:
            await queue.popleft()()
        del self._queues[chat]

    async def _offer(
        self, update_id: int, inbound: Inbound, incoming: Incoming, committed: Committed
    ) -> None:
        whole: Inbound | None = None
        for tries in count():
            try:
                whole = whole or await self._attachments.complete(inbound, incoming, tries)
                async with self._slots:
                    await self._receive(whole)
            # The fourth place where everything is caught: whatever it was, nothing was committed,
            # and an update that is not offered again is lost.
            except Exception as error:
                self._counts["refused"] += 1
                event(ERROR, "not-taken", update=shown(update_id), error=type(error).__name__)
                if tries >= STUCK:
                    self._stuck.add(update_id)
                if not await self._paused(backoff(tries, self._limits.slowest_retry)):
                    return
            else:
                self._stuck.discard(update_id)
                committed(update_id)
                return

    async def _paused(self, seconds: float) -> bool:
        """False when closing cut the pause short."""
        nap = asyncio.ensure_future(self._nap(seconds))
        self._pausing.add(nap)
        await asyncio.wait({nap})
        self._pausing.discard(nap)
        return not self._closing

    async def _nap(self, seconds: float) -> None:
        if not self._closing:
            await self._pause(seconds)

    async def _answer(self, callback_id: str) -> None:
        """Stops the little clock on the button; too late or twice is no matter."""
        try:
            await self._api.call("answerCallbackQuery", callback_query_id=callback_id)
        except TelegramError as error:
            event(INFO, "tap-not-answered", error=reason(error))

    def _spawn(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
