"""Free text, an account of what happened, and people's names."""

import re
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from bot.core.answers.base import Unclear, check_problem, written
from bot.core.chat import Frozen, Inbound, StoredFile, normalise
from bot.core.words import fold

# Folded words that people put before their name.
_INTRODUCTIONS = tuple(
    sorted(
        (
            "ten la", "ten em la", "ten toi la", "ten minh la", "ten chau la", "ten anh la",
            "ten chi la", "em ten la", "toi ten la", "minh ten la", "em ten", "toi ten",
            "minh ten", "em la", "toi la", "minh la", "da em la", "da em ten la", "da em ten",
            "ho ten", "ho va ten", "ho ten em la", "ho va ten la", "my name is", "i am",
        ),
        key=len,
        reverse=True,
    )
)  # fmt: skip
_NAME_PART = re.compile(r"[^\W\d_]+")
_BETWEEN_PARTS = frozenset(" '’-.")


class Told(Frozen):
    """An account: what was written (may be empty beside a file), and one voice, photo or file."""

    text: str = ""
    file: StoredFile | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """Written words of ``least`` to ``most`` characters; the value is the normalised text."""

    least: int = 1
    most: int = 500
    values: ClassVar[tuple[str, ...]] = ()
    numeric: ClassVar[bool] = False

    def read(self, given: Inbound, today: date) -> str:
        text = written(given, most=self.most)
        if len(text) < self.least:
            raise Unclear("answer-too-short", least=self.least, given=len(text))
        return text


@dataclass(frozen=True, slots=True)
class Details:
    """An account: text, or a voice message, photo or file with or without a caption."""

    least: int = 10
    most: int = 4000
    values: ClassVar[tuple[str, ...]] = ()
    numeric: ClassVar[bool] = False

    def read(self, given: Inbound, today: date) -> Told:
        check_problem(given)
        if given.file is None:
            return Told(text=Text(self.least, self.most).read(given, today))
        caption = normalise(given.caption or given.text or "")
        return Told(text=caption[: self.most], file=given.file)


@dataclass(frozen=True, slots=True)
class PersonName:
    """A full name of at least two words, tidied: one space between words, capitals first."""

    most: int = 80
    values: ClassVar[tuple[str, ...]] = ()
    numeric: ClassVar[bool] = False

    def read(self, given: Inbound, today: date) -> str:
        name = _without_introduction(" ".join(written(given, most=self.most).split()))
        name = name.strip(" .,;:!-")
        if not _is_name(name):
            raise Unclear("answer-name-letters")
        if len(name.split()) < 2:
            raise Unclear("answer-name-one-word", given=name)
        return _capitalised(name)


def _without_introduction(name: str) -> str:
    words = name.rpartition(":")[2].split()
    for introduction in _INTRODUCTIONS:
        count = len(introduction.split())
        if len(words) > count and fold(" ".join(words[:count])) == introduction:
            return " ".join(words[count:])
    return " ".join(words)


def _is_name(name: str) -> bool:
    return (
        bool(name)
        and all(letter.isalpha() or letter in _BETWEEN_PARTS for letter in name)
        and all(map(_NAME_PART.search, name.split()))
    )


def _capitalised(name: str) -> str:
    """Capitals at the start of every part; a name typed in one case is put in lower case first."""
    if name in (name.lower(), name.upper()):
        name = name.lower()
    return _NAME_PART.sub(lambda part: part[0][0].upper() + part[0][1:], name)
