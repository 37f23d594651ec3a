"""Hands events to the engine: one chat's strictly in order, chats side by side."""

import asyncio
import hashlib
import json
import logging
from collections import Counter, OrderedDict
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial
from itertools import count
from logging import ERROR

from bot.channels.base import DeadUpdates, Receive
from bot.channels.queues import ChatQueues, Pause, backoff
from bot.channels.zalo.attachments import Attachments
from bot.channels.zalo.limits import CHANNEL, Limits
from bot.channels.zalo.updates import UNREADABLE, Attachment, named, read
from bot.core.chat import Inbound
from bot.log import event

Work = Callable[[int], Awaitable[None]]
"""Brings one event to its end, or raises; takes how often it was tried before."""

STUCK = 3  # tries; fewer is a hiccup
ANSWERED = timedelta(days=1)
REMEMBERED = 10_000
_UNREADABLE = ""  # the queue of what belongs to no chat
_log = logging.getLogger(__name__)


class Offer:
    """One event on its way. ``tried`` is set after the first try, whatever came of it, and
    ``done`` when it is committed."""

    def __init__(self) -> None:
        self.tried = asyncio.Event()
        self.done = asyncio.Event()


class Reception:
    """Reads events and offers each until it is committed. Zalo gives an event once and keeps
    nothing, so what is ``open`` exists here alone."""

    def __init__(
        self,
        attachments: Attachments,
        receive: Receive,
        dead: DeadUpdates,
        *,
        limits: Limits,
        now: Callable[[], datetime],
        pause: Pause,
        counts: Counter[str],
    ) -> None:
        self._attachments = attachments
        self._receive = receive
        self._dead = dead
        self._limits = limits
        self._now = now
        self._counts = counts
        self._open: dict[str, Offer] = {}
        self._stuck: set[str] = set()
        self._polite = Polite(now)
        self._changed = asyncio.Event()
        self.queues = ChatQueues(limits.slots, pause)

    @property
    def open(self) -> int:
        """How many events are in memory only."""
        return len(self._open)

    @property
    def stuck(self) -> int:
        """How many events have been refused again and again."""
        return len(self._stuck)

    @property
    def full(self) -> bool:
        """Whether a crash would cost too much if more were taken."""
        return self.open >= self._limits.uncommitted

    async def room(self) -> None:
        """Returns when another event may be asked for."""
        while self.full:
            self._changed.clear()
            await self._changed.wait()

    def take(self, body: object) -> Offer | None:
        """Queues one event; None when there is nothing to do about it. What is on its way
        already is not queued again."""
        try:
            incoming = read(body, self._now)
        except UNREADABLE as error:
            return self._bury(body, type(error).__name__)
        inbound = incoming.inbound
        if inbound is None:
            self._counts[incoming.passed] += 1
            return None
        if self._polite.has_answered(inbound):
            self._counts["unsupported"] += 1
            return None
        work = partial(self._hand_in, _Whole(inbound, incoming.attachment))
        return self._queue(inbound.external_id, inbound.address.chat_id, work)

    async def close(self) -> None:
        """Lets what is under way end. What still waits is lost with the process: Zalo has no way
        to be asked for it again."""
        await self.queues.close()
        if self._open:
            event(_log, "zalo.left-open", level=ERROR, count=len(self._open))

    def _bury(self, body: object, kind: str) -> Offer:
        """Keeps an event that cannot be read; its text may quote the person, so only the kind of
        the failure is told."""
        self._counts["unreadable"] += 1
        raw = json.dumps(body, ensure_ascii=True).encode()
        name = named(body) or hashlib.sha256(raw).hexdigest()[:32]
        event(_log, "zalo.unreadable", level=ERROR, update=name, kind=kind)

        async def keep(_: int) -> None:
            await self._dead.keep(CHANNEL, name, raw, kind)

        return self._queue(name, _UNREADABLE, keep)

    def _queue(self, name: str, chat: str, work: Work) -> Offer:
        if name in self._open:
            return self._open[name]
        offer = self._open[name] = Offer()
        self.queues.put(chat, partial(self._offer, name, offer, work))
        return offer

    async def _hand_in(self, whole: "_Whole", tries: int) -> None:
        inbound = await whole.complete(self._attachments, tries)
        async with self.queues.slots:
            await self._receive(inbound)

    async def _offer(self, name: str, offer: Offer, work: Work) -> None:
        for tries in count():
            try:
                await work(tries)
            # The fourth place where everything is caught: whatever it was, nothing was committed,
            # and an event that is not offered again is lost.
            except Exception as error:
                self._counts["refused"] += 1
                offer.tried.set()
                event(_log, "zalo.not-taken", level=ERROR, update=name, kind=type(error).__name__)
                if tries >= STUCK:
                    self._stuck.add(name)
                pause = backoff(tries, self._limits.slowest_retry)
                if not await self.queues.paused(pause):
                    return
            else:
                self._settle(name, offer)
                return

    def _settle(self, name: str, offer: Offer) -> None:
        self._stuck.discard(name)
        del self._open[name]
        offer.done.set()
        offer.tried.set()
        self._changed.set()


class _Whole:
    """An inbound whose attachment is fetched once, however often it is handed in."""

    def __init__(self, inbound: Inbound, attachment: Attachment | None) -> None:
        self._inbound = inbound
        self._attachment = attachment

    async def complete(self, attachments: Attachments, tries: int) -> Inbound:
        self._inbound = await attachments.complete(self._inbound, self._attachment, tries)
        self._attachment = None
        return self._inbound


class Polite:
    """Who has been told that a kind of message cannot be read. People whom the law protects
    (children) come as such messages only: to answer each would be a loop that eats the quota."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._told: OrderedDict[str, tuple[str, datetime]] = OrderedDict()

    def has_answered(self, inbound: Inbound) -> bool:
        """True for a further unreadable message of a chat within a day of the answered one, until
        something readable comes."""
        chat, name = inbound.address.chat_id, inbound.external_id
        if inbound.problem != "unsupported":
            self._told.pop(chat, None)
            return False
        first, at = self._told.get(chat, (name, self._now()))
        if first != name and self._now() - at < ANSWERED:
            return True
        self._told[chat] = (name, at if first == name else self._now())
        if len(self._told) > REMEMBERED:
            self._told.popitem(last=False)
        return False
