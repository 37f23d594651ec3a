"""The updates that wait for the bot: numbered, kept for a day, handed out until confirmed."""

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

Fields = dict[str, Any]
DAY = 24 * 60 * 60.0
LONG_POLL = 50.0  # the server cuts longer ones
_UNASKED = {"chat_member", "message_reaction", "message_reaction_count"}


class Updates:
    """What Telegram holds for one bot. ``spoil`` may repeat and mix what is handed out: more
    than Telegram does, and less than a bot has to bear."""

    def __init__(self, now: Callable[[], float]) -> None:
        self.spoil: Callable[[list[Fields]], list[Fields]] = lambda found: found
        self.expired = 0
        self.made = 0
        self._now = now
        self.next_number = 400_000_001
        self._waiting: dict[int, tuple[float, Fields]] = {}
        self._allowed: set[str] | None = None

    def __len__(self) -> int:
        self._expire()
        return len(self._waiting)

    def __iter__(self) -> Iterator[Fields]:
        return iter([update for _, update in self._waiting.values()])

    def add(self, update: Fields) -> int:
        """Takes an update, however broken, under the next number; one nobody asked for is lost."""
        number = self.next_number
        self.next_number += 1
        if self._wanted(update):
            self.made += 1
            self._waiting[number] = (self._now() + DAY, {"update_id": number, **update})
        return number

    def renumber(self, first: int) -> None:
        """After a quiet week Telegram counts anew."""
        self.next_number = first

    def allow(self, given: str | None) -> None:
        """``allowed_updates`` as it was given; unset keeps what was, empty is the default."""
        if given is not None:
            self._allowed = set(json.loads(given)) or None

    def waits(self, number: int) -> bool:
        return number in self._waiting

    def after(self, offset: int) -> list[Fields]:
        """Confirms everything before ``offset`` and gives the rest; a negative one leaves so many
        of the newest."""
        self._expire()
        numbers = list(self._waiting)
        if offset < 0:
            self.confirm(numbers[:offset])
        elif offset <= self.next_number:  # a higher one is from before the numbers began anew
            self.confirm(number for number in numbers if number < offset)
        return [update for _, update in self._waiting.values()]

    def first(self, wanted: Callable[[Fields], bool]) -> Fields | None:
        """The oldest that waits and is wanted."""
        self._expire()
        return next((each for _, each in self._waiting.values() if wanted(each)), None)

    def confirm(self, numbers: Iterable[int]) -> None:
        for number in list(numbers):
            self._waiting.pop(number, None)

    def _wanted(self, update: Fields) -> bool:
        if self._allowed is None:
            return not _UNASKED & update.keys()
        return not update or bool(self._allowed & update.keys())

    def _expire(self) -> None:
        """What nobody fetched for a day is gone."""
        now = self._now()
        late = [number for number, (until, _) in self._waiting.items() if until < now]
        self.expired += len(late)
        self.confirm(late)
