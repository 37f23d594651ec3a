"""The database's side: one transaction writes down what became of messages, and takes the next
ones in hand."""

import logging
from datetime import datetime, timedelta

from bot.channels.base import Channel
from bot.core.chat import Address
from bot.core.delivery import BROADCASTS, Leased, Mark
from bot.engine.limits import Limits
from bot.engine.outbox.door import Door
from bot.engine.outbox.outage import Outage
from bot.engine.outbox.pulse import Pulse
from bot.engine.outbox.quota import Quota
from bot.engine.outbox.tenure import Tenure
from bot.engine.outbox.tools import Tools
from bot.log import event
from storage.store import Store

_JUMP = 5.0
_LATELY = timedelta(seconds=3)
_A_MINUTE = timedelta(seconds=61)
_log = logging.getLogger(__name__)


class Desk:
    """What a transaction changes in memory is changed once it is committed: when one fails, the
    next does the same again, so a message that went is not sent twice because a database was
    away."""

    def __init__(
        self,
        channel: Channel,
        tools: Tools,
        pulse: Pulse,
        limits: Limits | None,
        quota: Quota | None,
    ) -> None:
        self._name = channel.name
        self._tools = tools
        self._pulse = pulse
        self._limits = limits
        self._quota = quota
        self._drift = self._drift_now()
        self._outage = Outage(channel.name, pulse)
        self.tenure = Tenure(channel.name, tools.process, tools.clock)

    async def claim(self, *, at_once: bool) -> bool:
        """Tries to become the one who sends on this channel. What a predecessor had in hand is
        due again; what it sent lately counts for our limits."""
        async with self._tools.transaction("outbox claim") as store:
            if not await self.tenure.claim(store, at_once=at_once):
                return False
            sent = [(address, store.now) for address in await store.outbox.recover(self._name)]
            if self._limits is not None:
                sent = [*await self._recent(store, self._limits), *sent]
            await self._outage.inherit(store)
            now = store.now
        self.tenure.settle()
        self._remember(sent, now)
        return True

    async def book(self, door: Door, *, lease: bool = True) -> bool:
        """The transaction. Without ``lease`` nothing new is taken in hand. Whether anything was
        written down or taken."""
        if self._pulse.down:  # what waits in hand could not be sent another way
            door.put_back()
        marks, shift = list(door.marks), self._jump()
        rows: list[Leased] = []
        async with self._tools.transaction("outbox") as store:
            ours = await self.tenure.keep(store)  # first: every process locks in this order
            await self._write(store, marks, shift)
            last_lane = await self._quota.count(store, marks) if self._quota else BROADCASTS
            wanted = door.wanted() if ours and lease and not self._pulse.down else 0
            if wanted and self.tenure.epoch is not None:
                rows = await store.outbox.lease(
                    self._name, wanted, epoch=self.tenure.epoch, last_lane=last_lane
                )
        self.tenure.settle()
        self._drift += shift.total_seconds()
        self._outage.settle()
        del door.marks[: len(marks)]
        door.last_lane = last_lane
        door.line.add(rows)
        if not ours:  # somebody else has taken these rows over
            door.line.clear()
        return bool(marks or rows)

    async def give_back(self) -> None:
        """The next process may send at once."""
        async with self._tools.transaction("outbox give back") as store:
            await self.tenure.give_back(store)
        self.tenure.settle()

    async def _write(self, store: Store, marks: list[Mark], shift: timedelta) -> None:
        if shift:
            event(_log, "outbox.clock-set", channel=self._name, by=str(shift))
            await store.outbox.shift(self._name, shift)
        await store.outbox.mark(marks)
        dead = sum(mark.state == "dead" and not mark.unreachable for mark in marks)
        if dead:
            why = f"dead:{self._name}:{store.now:%Y-%m-%dT%H}"
            await store.alarms.add(why=why, kind="dead-letters", channel=self._name, count=dead)
        await self._outage.note(store)

    async def _recent(self, store: Store, limits: Limits) -> list[tuple[Address, datetime]]:
        lately, a_minute_ago = store.now - _LATELY, store.now - _A_MINUTE
        groups = limits.rates.groups
        return await store.outbox.recent(
            self._name, groups, lately=lately, a_minute_ago=a_minute_ago
        )

    def _remember(self, sent: list[tuple[Address, datetime]], now: datetime) -> None:
        if self._limits is not None:
            watch = self._tools.clock.watch()
            for address, at in sent:
                self._limits.take(address, 1, watch - max((now - at).total_seconds(), 0.0))

    def _drift_now(self) -> float:
        return self._tools.clock.now().timestamp() - self._tools.clock.watch()

    def _jump(self) -> timedelta:
        """By how much the computer's clock was set since the last transaction."""
        by = self._drift_now() - self._drift
        return timedelta(seconds=by) if abs(by) > _JUMP else timedelta()
