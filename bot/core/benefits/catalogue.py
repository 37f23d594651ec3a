"""Life events in workers' words, two levels, with key words by which free text finds them."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import Annotated, Self

from pydantic import AfterValidator, ConfigDict, Field, model_validator

from bot.core.benefits.answer import Confidence
from bot.core.benefits.rulebook import Citation
from bot.core.chat import Frozen

_EVENT_WEIGHT = 1
_WORD_WEIGHT = 2


def folded(text: str) -> str:
    """Lower case, without diacritics, words one space apart: how key words are compared."""
    letters = unicodedata.normalize("NFD", text.casefold().replace("đ", "d"))
    bare = "".join(each for each in letters if not unicodedata.combining(each))
    return " ".join(re.findall(r"[a-z0-9]+", bare))


def _is_folded(word: str) -> str:
    if not word or folded(word) != word:
        raise ValueError(f"{word!r} is not folded")
    return word


Word = Annotated[str, AfterValidator(_is_folded)]


class Event(Frozen):
    """A thing that happens in a working life; the first level."""

    id: str
    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The text id of its name."""
        return f"benefits-event-{self.id}"


class Entry(Frozen):
    """One entitlement of an event; ``calculators`` are the codes that reckon it now.

    ``since`` is when the provision took effect, None when we do not know. ``confidence`` says how
    flatly its text may speak.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", validate_by_name=True)

    id: str
    event: str
    calculators: tuple[str, ...] = ()
    sources: tuple[Citation, ...] = Field(min_length=1)
    since: date | None = Field(alias="from")
    last_checked: date
    confidence: Confidence
    words: tuple[Word, ...] = Field(min_length=1)

    @property
    def text(self) -> str:
        """The text id of its short explanation; the attribute ``.title`` names it."""
        return f"benefits-entry-{self.id}"


class CatalogueFile(Frozen):
    """``catalogue.yaml``."""

    events: tuple[Event, ...]
    entries: tuple[Entry, ...]

    @model_validator(mode="after")
    def _whole(self) -> Self:
        events = [event.id for event in self.events]
        ids = [entry.id for entry in self.entries]
        if len({*events}) < len(events) or len({*ids}) < len(ids):
            raise ValueError("an id is written twice")
        for entry in self.entries:
            if entry.event not in events:
                raise ValueError(f"{entry.id}: unknown event {entry.event}")
        return self


class Catalogue:
    """Browse by event, or find by free text."""

    def __init__(self, content: CatalogueFile) -> None:
        self.events = content.events
        self.entries = content.entries

    @cached_property
    def _by_id(self) -> Mapping[str, Entry]:
        return {entry.id: entry for entry in self.entries}

    @cached_property
    def _event_words(self) -> Mapping[str, tuple[str, ...]]:
        return {event.id: event.words for event in self.events}

    def entry(self, entry_id: str) -> Entry | None:
        return self._by_id.get(entry_id)

    def of(self, event_id: str) -> tuple[Entry, ...]:
        """The entries of one event, in catalogue order."""
        return tuple(entry for entry in self.entries if entry.event == event_id)

    def find(self, text: str, limit: int = 5) -> tuple[Entry, ...]:
        """Entries whose key words occur in the text, best first; nothing found is empty."""
        padded = f" {folded(text)} "
        scores = {entry.id: self._score(entry, padded) for entry in self.entries}
        found = [entry for entry in self.entries if scores[entry.id]]
        return tuple(sorted(found, key=lambda entry: -scores[entry.id])[:limit])

    def _score(self, entry: Entry, padded: str) -> int:
        own = _hits(entry.words, padded)
        return _WORD_WEIGHT * own + _EVENT_WEIGHT * _hits(self._event_words[entry.event], padded)


def _hits(words: tuple[str, ...], padded: str) -> int:
    """Words covered, longer phrases counting more than their single words would."""
    return sum((word.count(" ") + 1) ** 2 for word in words if f" {word} " in padded)
