"""Choices as a list to type at, for messengers without buttons: how its lines are marked, and
which line a word means. Both sides of a conversation read the same marks."""

import re
from collections.abc import Sequence
from string import ascii_lowercase

from bot.core.chat import Choice
from bot.core.words import fold

_NUMBER = re.compile(r"(?:so |chon |chon so |muc |cau |number |no )?([0-9]{1,2})(?: a| nhe| nha)?")
_LETTER = re.compile(r"(?:(?:chọn|chon|mục|muc|câu|cau|ý)\s+)?([a-z])\s*[.)]?")


def marks(choices: Sequence[Choice], *, numeric: bool) -> list[str]:
    """The mark of each line: 1, 2, 3 …; a, b, c … where a number could mean something else.

    That is when the question is ``numeric``, answered with digits itself, or when a label begins
    with a digit.
    """
    if _lettered(choices, numeric=numeric):
        return list(ascii_lowercase[: len(choices)])
    return [str(number) for number in range(1, len(choices) + 1)]


def pointed(text: str, choices: Sequence[Choice], *, numeric: bool) -> Choice | None:
    """The choice whose mark or label ``text`` is; the label also without its diacritics."""
    mark = _mark(text, lettered=_lettered(choices, numeric=numeric))
    if mark is not None:
        shown = marks(choices, numeric=numeric)
        return choices[shown.index(mark)] if mark in shown else None
    said = fold(text)
    found = [choice for choice in choices if said and fold(choice.label) == said]
    return found[0] if len({choice.payload for choice in found}) == 1 else None


def is_place(text: str) -> bool:
    """Whether ``text`` is a bare number of a line."""
    return _NUMBER.fullmatch(fold(text)) is not None


def _mark(text: str, *, lettered: bool) -> str | None:
    if lettered:
        # With its diacritics: "ạ" is politeness, not the first line.
        letter = _LETTER.fullmatch(text.strip().casefold())
        return letter[1] if letter else None
    number = _NUMBER.fullmatch(fold(text))
    return str(int(number[1])) if number else None


def _lettered(choices: Sequence[Choice], *, numeric: bool) -> bool:
    digits = any(fold(choice.label)[:1].isdigit() for choice in choices)
    return (numeric or digits) and len(choices) <= len(ascii_lowercase)
