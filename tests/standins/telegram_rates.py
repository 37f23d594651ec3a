"""How fast the Telegram stand-in lets a bot speak, and what it counts of it.

Sliding windows, as strict as can be told from outside: in no second more than the bot-wide rate,
to a chat a short burst and then its rate, to a group twenty in any minute. ``slack`` is for
what a network does to evenly spaced messages, no licence to send more.
"""

import math
from collections import Counter, defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass

_MINUTE = 60.0


@dataclass(frozen=True)
class Rates:
    """What is allowed. The paid broadcast is ``Rates(per_second=1000)``."""

    per_second: int = 30
    per_chat: float = 1.0
    chat_burst: int = 5
    per_group_minute: int = 20
    slack: float = 0.1

    @property
    def most(self) -> int:
        """Messages of the whole bot in one second."""
        return math.ceil(self.per_second * (1 + self.slack)) + 2


FREE = Rates()


class Gate:
    """Lets messages pass, or says for how many seconds not to ask again.

    ``refused`` counts the refusals by their scope, ``early`` those who asked again before the
    time that they had been told was over, ``peak`` the most that passed within one second.
    """

    def __init__(self, rates: Rates | None, now: Callable[[], float]) -> None:
        self.rates = rates
        self.refused: Counter[str] = Counter()
        self.early = 0
        self.peak = 0
        self._now = now
        self._all: deque[float] = deque()
        self._chats: dict[int, float] = {}
        self._groups: dict[int, deque[float]] = defaultdict(deque)
        self._told: dict[int, float] = {}

    def told(self, chat: int, seconds: float) -> None:
        """The chat was told to wait, by whatever rule."""
        self._told[chat] = self._now() + seconds

    def hold(self, chat: int) -> int | None:
        """Seconds to wait before a message to this chat; None when it passes, and is counted."""
        now = self._now()
        if self._told.get(chat, now) > now + 0.01:
            self.early += 1
        scope, wait = self._wait(chat, now) if self.rates else ("", 0.0)
        if wait > 0:
            seconds = math.ceil(wait)
            self.refused[scope] += 1
            self.told(chat, seconds)
            return seconds
        self._passes(chat, now)
        return None

    def _wait(self, chat: int, now: float) -> tuple[str, float]:
        rates = self.rates or FREE
        _forget(self._all, now - 1)
        if len(self._all) >= rates.most:
            return "bot", self._all[0] + 1 - now
        if chat < 0:
            sent = self._groups[chat]
            _forget(sent, now - _MINUTE)
            full = len(sent) >= rates.per_group_minute
            return "group", sent[0] + _MINUTE - now if full else 0.0
        return "chat", self._chats.get(chat, now) - now - (rates.chat_burst - 1) / rates.per_chat

    def _passes(self, chat: int, now: float) -> None:
        _forget(self._all, now - 1)
        self._all.append(now)
        self.peak = max(self.peak, len(self._all))
        if chat < 0:
            self._groups[chat].append(now)
        else:
            gap = 1 / (self.rates or FREE).per_chat
            self._chats[chat] = max(self._chats.get(chat, now), now) + gap


def _forget(times: deque[float], before: float) -> None:
    while times and times[0] <= before:
        times.popleft()
