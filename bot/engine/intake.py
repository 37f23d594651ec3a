"""One update, one transaction: its id, the new state, the domain rows and the messages owed."""

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bot.core.calendar import WorkCalendar
from bot.core.chat import Address, Inbound, Outbound
from bot.core.conversation import Conversation
from bot.core.errors import Refused, StorageError
from bot.engine.clock import Clock
from bot.engine.metrics import Metrics
from bot.engine.outbox import Outbox
from bot.engine.player import Player, Spoken
from bot.engine.post import Post
from bot.engine.press import Press
from bot.engine.router import Router
from bot.engine.turn import About, Turn, say
from bot.log import event
from storage.database import Database
from storage.store import Store, Stores

_SEEN_EVERY = timedelta(minutes=10)
_log = logging.getLogger(__name__)


class Queues:
    """One queue an address: turns of an address one after the other, in order of arrival."""

    def __init__(self) -> None:
        self._locks: dict[Address, asyncio.Lock] = {}
        self._waiting: dict[Address, int] = {}

    @asynccontextmanager
    async def hold(self, address: Address) -> AsyncIterator[None]:
        """The turn of this address; idle addresses take no memory."""
        lock = self._locks.setdefault(address, asyncio.Lock())
        self._waiting[address] = self._waiting.get(address, 0) + 1
        try:
            async with lock:
                yield
        finally:
            self._waiting[address] -= 1
            if not self._waiting[address]:
                del self._waiting[address], self._locks[address]


@dataclass(slots=True)
class Intake:
    """Takes updates in, and returns only when what they did is committed."""

    database: Database
    stores: Stores
    router: Router
    player: Player
    post: Post
    outbox: Outbox
    press: Press
    clock: Clock
    about: About
    calendar: WorkCalendar
    metrics: Metrics
    queues: Queues

    async def receive(self, inbound: Inbound) -> None:
        """Handles an update once. Raises only when nothing could be stored: offer it again."""
        async with self.queues.hold(inbound.address):
            try:
                await self._turn_or_refusal(inbound)
            except Exception as error:  # intake: a poison update must not block the next
                self.metrics.count("updates_failed", kind=type(error).__name__)
                event(_log, "intake.failed", error=error, update=inbound.external_id)
                if isinstance(error, StorageError) and error.passing:
                    raise  # nothing is wrong with the update: it is offered again
                await self._apologise(inbound, error)
        self.outbox.wake(inbound.address.channel)

    async def _turn_or_refusal(self, inbound: Inbound) -> None:
        try:
            await self._turn(inbound)
        except Refused as refused:  # everything is undone; a second turn only says why
            await self._turn(inbound, refused)

    async def _turn(self, inbound: Inbound, refused: Refused | None = None) -> None:
        async with self.database.transaction("turn") as connection:
            store = self.stores.at(connection, self.clock.now())
            if not await store.inbox.accept(inbound):
                self.metrics.count("updates_repeated", channel=inbound.address.channel)
                return
            conversation = await store.conversations.load(inbound)
            turn = self._open(inbound, conversation, store)
            self.player.load(turn)
            if refused is None:
                spoken = await self.router.run(turn)
            else:
                spoken = await self.router.refuse(turn, refused)
            self.player.keep(turn)
            messages = self._paint(turn, spoken)
            await self._remember(turn)
            await self.post.answers(store, inbound, messages)
            await self.post.owed(store, turn)
        if turn.prints:
            self.press.wake()
        self.metrics.count("updates_handled", channel=inbound.address.channel)

    def _open(self, inbound: Inbound, conversation: Conversation, store: Store) -> Turn[Any]:
        return Turn(
            store,
            self.clock.now(),
            self.about,
            self.calendar,
            input=inbound,
            conversation=conversation,
            flows=self.player.flows,
            state=None,
        )

    async def _remember(self, turn: Turn[Any]) -> None:
        conversation = turn.conversation
        last = conversation.last_at
        if not conversation.reachable or last is None or turn.now - last > _SEEN_EVERY:
            await turn.store.people.seen(turn.address)
        await turn.store.conversations.save(conversation)

    def _paint(self, turn: Turn[Any], spoken: Sequence[Spoken]) -> list[Outbound]:
        return [
            self.post.outbound(turn.store, turn.address, turn.person.language, each)
            for each in spoken
        ]

    async def _apologise(self, inbound: Inbound, error: Exception) -> None:
        """A second, small transaction: the update counts as failed, the person gets a word."""
        async with self.database.transaction("apology") as connection:
            store = self.stores.at(connection, self.clock.now())
            if not await store.inbox.accept(inbound, state="failed", error=type(error).__name__):
                return
            conversation = await store.conversations.load(inbound)
            sorry = self.post.outbound(
                store, inbound.address, conversation.person.language, say("engine-apology")
            )
            await self.post.answers(store, inbound, [sorry])
