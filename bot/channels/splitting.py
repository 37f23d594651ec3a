"""Cuts a long text into messages, never inside what a reader sees as one character."""

import re
import unicodedata

# From the best place to the worst; a place in the first quarter would leave a tiny message.
_BREAKS = ("\n\n", "\n", " ")
_JOINER = "\u200d"
_LONGEST_CHARACTER = 64
_MODIFIERS = re.compile("[\ufe00-\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]")


def units(text: str) -> int:
    """The length as messengers count it: UTF-16 code units."""
    return len(text) + sum(character > "\uffff" for character in text)


def split(text: str, most: int) -> list[str]:
    """Parts of at most ``most`` units each, in order; no part is empty."""
    parts = []
    rest = text.strip()
    while units(rest) > most:
        cut = _cut(rest, most)
        parts.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [part for part in (*parts, rest) if part]


def _cut(text: str, most: int) -> int:
    end = _fitting(text, most)
    for mark in _BREAKS:
        # the mark itself may lie just behind the last character that fits
        place = text.rfind(mark, end // 4, end + len(mark))
        if place > 0:
            return place
    return _whole(text, end)


def _fitting(text: str, most: int) -> int:
    """How many characters from the start fit into ``most`` units."""
    used = 0
    for index, character in enumerate(text):
        used += 2 if character > "\uffff" else 1
        if used > most:
            return index
    return len(text)


def _whole(text: str, end: int) -> int:
    """``end``, or a little before it where a character really begins."""
    for place in range(end, max(end - _LONGEST_CHARACTER, 0), -1):
        if _begins(text, place):
            return place
    return end


def _begins(text: str, place: int) -> bool:
    here = text[place]
    if text[place - 1] == _JOINER or here == _JOINER or _MODIFIERS.match(here):
        return False
    if _flag(here):
        before = 0
        while before < place and _flag(text[place - 1 - before]):
            before += 1
        return before % 2 == 0
    return not unicodedata.category(here).startswith("M")


def _flag(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"
