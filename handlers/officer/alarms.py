"""What administrators hear of unasked: messages given up, a messenger that is away, a quota used
up, rule files refused. Whoever notices writes it down (``store.alarms``); here each is told once.
"""

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.core.alarms import Alarm
from bot.core.chat import Address
from bot.core.delivery import NEWS
from bot.engine.service import Service, Tick
from bot.engine.turn import Notice, Occasion, Say, button, say
from bot.log import event

_PORTION = 500
_MOST = 5
"""Messages in one round to one administrator; the rest comes with the next."""
_TEXTS = frozenset(
    {
        *("dead-letters", "dead-updates", "tick-failed", "quota-80", "quota-95", "quota-100"),
        *("channel-down", "channel-ill", "channel-back", "rules-refused"),
    }
)
_SUMMED = frozenset({"dead-letters", "dead-updates"})
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class News:
    """Alarms that make one message: the newest of them, with all their counts or its own."""

    alarms: Sequence[Alarm]

    @property
    def newest(self) -> Alarm:
        return self.alarms[-1]

    @property
    def count(self) -> int:
        if self.newest.kind in _SUMMED:
            return sum(alarm.count for alarm in self.alarms)
        return self.newest.count

    def say(self) -> Say:
        kind = self.newest.kind
        return say(
            f"alarm-{kind}" if kind in _TEXTS else "alarm-other",
            choices=(button("system"),),
            kind=kind,
            channel=self.newest.channel,
            count=self.count,
            at=self.newest.at,
        )

    def address(self, addresses: Sequence[Address]) -> Address | None:
        """The best of somebody's addresses. That a messenger is ill is told on another, if there
        is one; that it is down only there, for it takes nothing out."""
        others = [each for each in addresses if each.channel != self.newest.channel]
        match self.newest.kind:
            case "channel-down":
                return next(iter(others), None)
            case "channel-ill":
                return next(iter([*others, *addresses]), None)
        return next(iter(addresses), None)


def folded(alarms: Iterable[Alarm]) -> list[News]:
    """Those of one kind on one channel make one message, and so do the steps of a quota, or a
    messenger's going and coming: only the last one holds."""
    found: dict[tuple[str, str], list[Alarm]] = {}
    for alarm in alarms:
        family = alarm.kind if alarm.kind in _SUMMED else alarm.kind.partition("-")[0]
        found.setdefault((family, alarm.channel), []).append(alarm)
    return [News(each) for each in found.values()]


async def tell(occasion: Occasion) -> bool:
    """Tells every administrator what none has heard of; what nobody can be told waits."""
    alarms = occasion.store.alarms
    waiting = folded(await alarms.untold(_PORTION))
    readers = await alarms.readers() if waiting else {}
    told = 0
    for news in waiting:
        if told < _MOST and _notify(occasion, news, readers):
            await alarms.told(news.alarms)
            told += 1
    return False


def _notify(occasion: Occasion, news: News, readers: Mapping[int, Sequence[Address]]) -> bool:
    """Whether anybody can be told."""
    reached = False
    for person, addresses in readers.items():
        address = news.address(addresses)
        if address is not None:
            why = f"alarm:{news.newest.why}:{person}"
            occasion.notices.append(Notice(person, news.say(), why, NEWS, address))
            reached = True
    return reached


async def unheard(occasion: Occasion) -> bool:
    """Says in the log that there are alarms and nobody who could be told."""
    waiting = await occasion.store.alarms.untold(_PORTION)
    if waiting and not await occasion.store.alarms.readers():
        kinds = ",".join(sorted({alarm.kind for alarm in waiting}))
        event(_log, "alarms.unheard", level=logging.WARNING, count=len(waiting), kinds=kinds)
    return False


service = Service(
    "officer/alarms",
    ticks=(Tick("alarms", 30, tell), Tick("alarms-unheard", 3_600, unheard)),
)
