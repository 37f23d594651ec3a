"""How fast a messenger may be spoken to: the whole bot, one chat, one group.

Moments are seconds of ``Clock.watch``, so setting the computer's clock changes nothing.
"""

from collections import deque
from dataclasses import dataclass, field

from bot.core.chat import Address

_MARGIN = 1.01  # windows are kept a hundredth longer: messages do not all travel equally fast
_CATCH_UP = 0.03  # seconds; who was late by so much may make up for it, never for more
_MINUTE = 60.0
_TIDY = 5.0


@dataclass(frozen=True, slots=True)
class Rates:
    """Messages a second, and in a minute to one group. ``burst``: messages that one chat may get
    at once before its rate holds. ``groups``: how the chat ids of groups begin."""

    per_second: float
    per_chat: float = 1.0
    burst: int = 3
    per_group_minute: int = 20
    groups: str = "-"


@dataclass(slots=True)
class Spaced:
    """Messages at a rate: after a pause at most ``ahead`` seconds' worth come at once."""

    gap: float
    ahead: float
    _due: float = float("-inf")

    def free(self) -> float:
        """From when on the next may go."""
        return self._due - self.ahead

    def take(self, messages: int, at: float) -> None:
        self._due = max(self._due, at) + self.gap * messages


@dataclass(slots=True)
class Window:
    """At most ``most`` messages in any ``seconds``."""

    most: int
    seconds: float
    _times: deque[float] = field(default_factory=deque)

    def free(self) -> float:
        """From when on the next may go."""
        if len(self._times) < self.most:
            return float("-inf")
        return self._times[-self.most] + self.seconds * _MARGIN

    def take(self, messages: int, at: float) -> None:
        self._times.extend([at] * messages)
        while len(self._times) > self.most:
            self._times.popleft()

    def idle(self, at: float) -> bool:
        """Whether nothing of it matters any more."""
        return not self._times or self._times[-1] + self.seconds * _MARGIN <= at


class Limits:
    """What was sent lately, and from when on more may go."""

    def __init__(self, rates: Rates) -> None:
        self.rates = rates
        self._bot = Spaced(1 / rates.per_second, _CATCH_UP)
        whole = max(int(rates.per_second), 1)
        self._second = Window(whole, whole / rates.per_second)
        self._chats: dict[Address, Spaced] = {}
        self._groups: dict[Address, Window] = {}
        self._rests: dict[Address, float] = {}
        self._all_rest = float("-inf")
        self._tidied = float("-inf")

    def bot_free(self) -> float:
        """From when on the whole bot may send again."""
        return max(self._all_rest, self._bot.free(), self._second.free())

    def chat_free(self, address: Address) -> float:
        """From when on this chat may get a message, whatever the bot's own rate says."""
        free = self._rests.get(address, float("-inf"))
        if address in self._chats:
            free = max(free, self._chats[address].free())
        if address in self._groups:
            free = max(free, self._groups[address].free())
        return free

    def take(self, address: Address, messages: int, at: float) -> None:
        """Counts messages that go now."""
        self._bot.take(messages, at)
        self._second.take(messages, at)
        gap = 1 / self.rates.per_chat
        if address not in self._chats:
            self._chats[address] = Spaced(gap, gap * (self.rates.burst - 1))
        self._chats[address].take(messages, at)
        if address.chat_id.startswith(self.rates.groups):
            most = self.rates.per_group_minute
            self._groups.setdefault(address, Window(most, _MINUTE)).take(messages, at)
        if at - self._tidied > _TIDY:
            self._tidy(at)

    def rest(self, address: Address, until: float) -> None:
        """The messenger asked for a pause in this chat."""
        self._rests[address] = max(until, self._rests.get(address, until))

    def rest_all(self, until: float) -> None:
        """The messenger asked for a pause of the whole bot."""
        self._all_rest = max(until, self._all_rest)

    def _tidy(self, at: float) -> None:
        """Chats that are free anyway take no memory."""
        self._tidied = at
        self._chats = {a: each for a, each in self._chats.items() if each.free() > at - each.ahead}
        self._groups = {a: each for a, each in self._groups.items() if not each.idle(at)}
        self._rests = {a: until for a, until in self._rests.items() if until > at}
