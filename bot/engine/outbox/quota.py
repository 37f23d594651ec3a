"""A messenger that counts by the month: who may still be written to, and who must know."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.core.chat import Outbound
from bot.core.delivery import BROADCASTS, NEWS, Mark
from storage.store import Store

WARNINGS = (100, 95, 80)  # per cent


@dataclass(frozen=True, slots=True)
class Quota:
    """``monthly`` messages of one channel; past them broadcasts wait, members are answered.
    ``parts`` says how many messages of the messenger's one of ours is."""

    channel: str
    monthly: int
    parts: Callable[[Outbound], int]

    async def count(self, store: Store, marks: Sequence[Mark]) -> int:
        """Counts what went, or may have; the last lane that may still send this month."""
        went = [mark.row.message for mark in marks if mark.state == "sent" or mark.unsure]
        if went:
            await store.quotas.add(self.channel, sum(map(self.parts, went)))
        used = await store.quotas.used(self.channel)
        if went:
            await self._warn(store, used)
        return BROADCASTS if used < self.monthly else NEWS

    async def _warn(self, store: Store, used: int) -> None:
        for percent in WARNINGS:
            if used * 100 >= self.monthly * percent:
                why = f"quota:{self.channel}:{store.quotas.month}:{percent}"
                await store.alarms.raise_(
                    why=why, kind=f"quota-{percent}", channel=self.channel, count=used
                )
                return
