"""Hands updates to the engine: one chat's strictly in order, chats side by side."""

from collections import Counter
from collections.abc import Callable
from datetime import datetime
from functools import partial
from itertools import count
from logging import ERROR, INFO

from telegram.error import TelegramError

from bot.channels.base import Receive
from bot.channels.queues import ChatQueues, Pause, backoff
from bot.channels.telegram.api import Api
from bot.channels.telegram.attachments import Attachments
from bot.channels.telegram.errors import reason
from bot.channels.telegram.events import event, shown
from bot.channels.telegram.limits import Limits
from bot.channels.telegram.updates import UNPARSABLE, Incoming, read
from bot.core.chat import Inbound

Committed = Callable[[int], None]

STUCK = 3  # tries; fewer is a hiccup


class Reception:
    """Reads updates and offers each until it is committed."""

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
        self._counts = counts
        self._stuck: set[int] = set()
        self.queues = ChatQueues(limits.slots, pause)

    @property
    def chats(self) -> int:
        """How many chats have something waiting or under way."""
        return len(self.queues)

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
            self.queues.spawn(self._answer(incoming.callback_id))
        if incoming.inbound is None:
            self._counts["ignored"] += 1
            committed(update_id)
            return
        chat = incoming.inbound.address.chat_id
        self.queues.put(
            chat, partial(self._offer, update_id, incoming.inbound, incoming, committed)
        )

    async def close(self) -> None:
        """Lets what is under way end; what waits is left for the next start."""
        await self.queues.close()

    async def _offer(
        self, update_id: int, inbound: Inbound, incoming: Incoming, committed: Committed
    ) -> None:
        whole: Inbound | None = None
        for tries in count():
            try:
                whole = whole or await self._attachments.complete(inbound, incoming, tries)
                async with self.queues.slots:
                    await self._receive(whole)
            # The fourth place where everything is caught: whatever it was, nothing was committed,
            # and an update that is not offered again is lost.
            except Exception as error:
                self._counts["refused"] += 1
                event(ERROR, "not-taken", update=shown(update_id), error=type(error).__name__)
                if tries >= STUCK:
                    self._stuck.add(update_id)
                if not await self.queues.paused(backoff(tries, self._limits.slowest_retry)):
                    return
            else:
                self._stuck.discard(update_id)
                committed(update_id)
                return

    async def _answer(self, callback_id: str) -> None:
        """Stops the little clock on the button; too late or twice is no matter."""
        try:
            await self._api.call("answerCallbackQuery", callback_query_id=callback_id)
        except TelegramError as error:
            event(INFO, "tap-not-answered", error=reason(error))
