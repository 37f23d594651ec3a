"""Hands updates to the engine: one chat's strictly in order, chats side by side."""

import asyncio
import heapq
import json
from collections import Counter
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from logging import CRITICAL, ERROR, INFO

from telegram.error import TelegramError

from bot.channels.base import DeadUpdates, Receive
from bot.channels.queues import Pause, backoff
from bot.channels.telegram.api import Api
from bot.channels.telegram.attachments import Attachments
from bot.channels.telegram.errors import reason
from bot.channels.telegram.events import event, shown
from bot.channels.telegram.limits import Limits
from bot.channels.telegram.order import Order
from bot.channels.telegram.updates import CHANNEL, UNPARSABLE, Incoming, read, rescued
from bot.core.chat import Inbound

Told = Callable[[int], None]

STUCK = 3  # tries; fewer is a hiccup


def _nobody(update_id: int) -> None:
    """A poller needs no word of a refusal: the offset stays where it is."""


@dataclass(order=True)
class _Job:
    """One update on its way to the engine."""

    update_id: int
    raw: object = field(compare=False)
    incoming: Incoming = field(compare=False)
    committed: Told = field(compare=False)
    refused: Told = field(compare=False)
    whole: Inbound | None = field(default=None, compare=False)  # with its file
    dead: str | None = field(default=None, compare=False)  # the kind of failure that ended it
    kept: bool = field(default=False, compare=False)
    passed: int = field(default=0, compare=False)  # refusals while others were taken
    others: int = field(default=0, compare=False)  # taken in all when it was last refused


class Reception:
    """A queue for each chat with something waiting. A queue holds a slot only while the engine
    works on its first update, and slots are given in the order they are asked for: a chat with
    fifty messages waits for each of them behind everybody else.

    ``order`` is for updates that come one by one and may overtake each other.
    """

    def __init__(
        self,
        api: Api,
        attachments: Attachments,
        dead: DeadUpdates,
        receive: Receive,
        *,
        limits: Limits,
        now: Callable[[], datetime],
        pause: Pause,
        counts: Counter[str],
        order: Order | None = None,
    ) -> None:
        self._api = api
        self._attachments = attachments
        self._dead = dead
        self._receive = receive
        self._limits = limits
        self._now = now
        self._pause = pause
        self._counts = counts
        self._order = order
        self._slots = asyncio.Semaphore(limits.slots)
        self._queues: dict[str, list[_Job]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._pausing: set[asyncio.Future[None]] = set()
        self._stuck: set[int] = set()
        self._taken = 0
        self._closing = False

    @property
    def chats(self) -> int:
        """How many chats have something waiting or under way."""
        return len(self._queues)

    @property
    def stuck(self) -> int:
        """How many updates have been refused again and again."""
        return len(self._stuck)

    def take(self, update_id: int, raw: object, committed: Told, refused: Told = _nobody) -> None:
        """Queues one update. ``committed`` is called once it needs no further offering,
        ``refused`` whenever that failed for now, and when closing leaves it undone."""
        if self._order:
            self._order.seen(update_id)
        try:
            incoming, error = read(raw, self._now), None
        except UNPARSABLE as failure:
            incoming, error = Incoming(rescued(raw, self._now)), type(failure).__name__
        if incoming.callback_id:
            self._spawn(self._answer(incoming.callback_id))
        job = _Job(update_id, raw, incoming, committed, refused, dead=error)
        if error:
            self._counts["unparsable"] += 1
            # the error's text may quote the person, so only its kind is told
            event(ERROR, "unparsable", update=shown(update_id), error=error)
        elif incoming.inbound is None:
            self._counts["ignored"] += 1
            committed(update_id)
            return
        self._enqueue(job)

    async def close(self) -> None:
        """Lets what is under way end; what waits is left for the next start."""
        self._closing = True
        if self._order:
            await self._order.close()
        for task in self._pausing:
            task.cancel()
        while self._tasks:
            await asyncio.wait(self._tasks)

    def _enqueue(self, job: _Job) -> None:
        inbound = job.incoming.inbound
        chat = inbound.address.chat_id if inbound else f"nobody's {job.update_id}"
        if chat in self._queues:
            heapq.heappush(self._queues[chat], job)
            return
        self._queues[chat] = [job]
        self._spawn(self._work(chat, self._queues[chat]))

    async def _work(self, chat: str, queue: list[_Job]) -> None:
        while queue:
            if self._order:
                await self._order.ready(lambda: queue[0].update_id)
            job = heapq.heappop(queue)
            if self._closing:
                job.refused(job.update_id)
            else:
                await self._offer(job)
        del self._queues[chat]

    async def _offer(self, job: _Job) -> None:
        for tries in count():
            try:
                await (self._keep(job) if job.dead else self._hand_over(job, tries))
            # The fourth place where everything is caught: whatever it was, nothing was committed,
            # and an update that is not offered again is lost.
            except Exception as error:
                self._note(job, error, tries)
                if self._to_be_passed(job):
                    self._give_up(job, error)
                elif not await self._paused(backoff(tries, self._limits.slowest_retry)):
                    job.refused(job.update_id)
                    return
            else:
                self._stuck.discard(job.update_id)
                self._taken += 1
                job.committed(job.update_id)
                return

    async def _hand_over(self, job: _Job, tries: int) -> None:
        incoming = job.incoming
        if incoming.inbound is None:
            return
        complete = self._attachments.complete
        job.whole = job.whole or await complete(incoming.inbound, incoming, tries)
        async with self._slots:
            await self._receive(job.whole)

    async def _keep(self, job: _Job) -> None:
        """Keeps a dead update and then tells its person, if any, that it was not understood.
        Telling fails at most a few times: the update itself is safe by then."""
        if not job.kept:
            body = json.dumps(job.raw).encode()
            await self._dead.keep(CHANNEL, str(job.update_id), body, job.dead or "")
            job.kept = True
            job.passed = 0
        await self._hand_over(job, 0)

    def _note(self, job: _Job, error: Exception, tries: int) -> None:
        self._counts["refused"] += 1
        event(ERROR, "not-taken", update=shown(job.update_id), error=type(error).__name__)
        if tries >= STUCK:
            self._stuck.add(job.update_id)
        if job.kept or (tries and self._taken > job.others):
            job.passed += 1
        job.others = self._taken
        job.refused(job.update_id)

    def _to_be_passed(self, job: _Job) -> bool:
        """Whether it is this update that is bad, and not the database or the program: others were
        taken again and again between its refusals."""
        if job.dead and not job.kept:
            return False  # nothing but the database can refuse that
        return job.passed >= (STUCK if job.kept else self._limits.refusals)

    def _give_up(self, job: _Job, error: Exception) -> None:
        """The update becomes a dead one; a dead one's person stays without a word."""
        event(CRITICAL, "passed-over", update=shown(job.update_id), error=type(error).__name__)
        if job.kept:
            job.incoming = Incoming()
            return
        self._counts["passed-over"] += 1
        job.dead, job.whole = type(error).__name__, None
        job.incoming = Incoming(rescued(job.raw, self._now))

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
