"""What is known while the sample union is being made."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from random import Random
from typing import TypeVar

from bot.core.calendar import WorkCalendar
from bot.core.moments import LOCAL, local
from bot.core.units import Unit
from storage.store import Store

T = TypeVar("T")
SEED = 20_241_127  # the day on which the Trade Union Law 50/2024 was passed


@dataclass(slots=True)
class Workplace:
    """A grassroots union with the ids of its members and its officers."""

    unit: Unit
    above: Unit
    jobs: tuple[str, ...]
    size: int
    members: list[int] = field(default_factory=list)
    officers: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Scene:
    """The tree and its people so far; ``dice`` fall the same way every time."""

    store: Store
    now: datetime
    root: Unit
    above: dict[str, Unit] = field(default_factory=dict)
    workplaces: list[Workplace] = field(default_factory=list)
    officers: dict[int, list[int]] = field(default_factory=dict)  # by unit, first the chair
    leads: dict[str, int] = field(default_factory=dict)
    dice: Random = field(default_factory=lambda: Random(SEED))  # noqa: S311 - no secret, must repeat
    calendar: WorkCalendar = field(default_factory=WorkCalendar)

    def one(self, of: Sequence[T]) -> T:
        return self.dice.choice(of)

    def chance(self, odds: float) -> bool:
        return self.dice.random() < odds

    def ago(self, days: float) -> datetime:
        """Some time of the day that was so many days ago, when people are awake."""
        day = local(self.now).date() - timedelta(days=int(days))
        at = datetime.combine(
            day, time(self.dice.randrange(6, 22), self.dice.randrange(60)), LOCAL
        )
        return min(at, self.now - timedelta(minutes=self.dice.randrange(5, 60)))
