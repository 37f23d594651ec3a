"""What is owed on a channel and has not gone yet, and who sends there."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.core.delivery import ANSWERS, BROADCASTS, NEWS, Holder

LANES: Mapping[int, str] = {ANSWERS: "answers", NEWS: "news", BROADCASTS: "broadcasts"}
"""A lane as a word, for operators and metrics."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """The rows of one lane: how many wait, how many of them a dispatcher has in hand, and since
    when the oldest is owed."""

    queued: int
    in_hand: int
    since: datetime

    def seconds(self, now: datetime) -> int:
        """How long the oldest has waited."""
        return max(int((now - self.since).total_seconds()), 0)


@dataclass(frozen=True, slots=True)
class Backlog:
    """One channel. ``used`` are its messages of this month where the messenger counts them."""

    channel: str
    lanes: Mapping[int, Waiting]
    dead: int = 0
    holder: Holder | None = None
    down_since: datetime | None = None
    used: int | None = None

    @property
    def held(self) -> bool:
        """Whether somebody has the right to send; nothing says that they are alive."""
        return self.holder is not None and bool(self.holder.name)

    @property
    def in_hand(self) -> int:
        return sum(each.in_hand for each in self.lanes.values())

    def oldest(self, now: datetime) -> int:
        """Seconds that the oldest of all lanes has waited; 0 when nothing waits."""
        return max((each.seconds(now) for each in self.lanes.values()), default=0)
