"""How fast a messenger may be spoken to: the whole bot, and one chat."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.core.chat import Address

_MOST_CHATS = 10_000


@dataclass(slots=True)
class Limits:
    """Reserves the moment of each send. Rates are messages a second; ``burst`` is for one chat.

    Never a burst after a pause on the bot-wide rate: moments are spaced, not saved up.
    """

    per_second: float
    per_chat: float = 1.0
    burst: int = 3
    _next: datetime | None = None
    _chats: dict[Address, datetime] = field(default_factory=dict)

    def hold(self, address: Address, now: datetime) -> float:
        """Seconds until this message may go; its moment is reserved unless the chat must wait
        longer than a second (then nothing is reserved: ask again later)."""
        gap = timedelta(seconds=1 / self.per_chat)
        earliest = now - gap * (self.burst - 1)
        chat_at = max(self._chats.get(address, earliest), earliest)
        wait_chat = (chat_at - now).total_seconds()
        if wait_chat > 1:
            return wait_chat
        bot_at = max(self._next or now, now)
        self._next = bot_at + timedelta(seconds=1 / self.per_second)
        self._chats[address] = chat_at + gap
        if len(self._chats) > _MOST_CHATS:
            self._chats = {a: at for a, at in self._chats.items() if at > now}
        return max(wait_chat, (bot_at - now).total_seconds(), 0.0)

    def stop_all(self, now: datetime, seconds: float) -> None:
        """Nothing goes for this long: the messenger said so for the whole bot."""
        until = now + timedelta(seconds=seconds)
        self._next = max(self._next or until, until)
