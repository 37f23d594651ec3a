"""Something printable, already in its reader's language: an answer as a page or as a picture.

Words may come from anybody, so they never fail: what is too long is cut with an ellipsis. The
shape comes from a handler, so too many parts of a kind are refused: whoever wrote it sees that.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, ValidationInfo, field_validator

from bot.core.chat import Frozen, normalise

Format = Literal["pdf", "png"]

ROOM = 6_000
"""Characters that a sheet may take; the sections get what the rest leaves. Telegram takes no
picture whose width and height are more than 10,000 dots in all, and memory grows with it."""

_PER_LINE = 40  # what a line takes at least, however short
_NARROW = 2  # words in a column take more height
_MOST_LINES = 40
_ELLIPSIS = "…"
_NO_LETTERS = re.compile("[\U0001f000-\U0001faff\ufe0f\u200d]")  # emoji: the fonts have none


def words(most: int) -> BeforeValidator:
    """One line of words, cut to ``most`` characters."""

    def cut(value: object) -> object:
        if not isinstance(value, str):
            return value
        plain = " ".join(_NO_LETTERS.sub("", normalise(value)).split())
        return plain if len(plain) <= most else f"{plain[: most - 1].rstrip()}{_ELLIPSIS}"

    return BeforeValidator(cut)


Label = Annotated[str, words(120)]
Short = Annotated[str, words(60)]
Value = Annotated[str, words(40)]
Line = Annotated[str, words(400)]


def _shortened(lines: tuple[str, ...]) -> tuple[str, ...]:
    kept = tuple(line for line in lines if line)
    return kept if len(kept) <= _MOST_LINES else (*kept[: _MOST_LINES - 1], _ELLIPSIS)


Lines = Annotated[tuple[Line, ...], AfterValidator(_shortened)]


class Section(Frozen):
    """A part under its heading: sentences, then rows of a label and a value."""

    heading: Label = ""
    lines: Lines = ()
    rows: tuple[tuple[Label, Value], ...] = Field(default=(), max_length=_MOST_LINES)


class Comparison(Frozen):
    """Two scenarios side by side; a row is a label and the two values."""

    columns: tuple[Value, Value]
    rows: tuple[tuple[Short, Value, Value], ...] = Field(min_length=1, max_length=10)


class Bar(Frozen):
    """``shown`` is what the reader sees of ``value``."""

    label: Short
    value: float = Field(ge=0, le=1e15, allow_inf_nan=False)
    shown: Value


class Chart(Frozen):
    """Bars that begin at nothing, so that their lengths may be compared."""

    title: Label
    bars: tuple[Bar, ...] = Field(min_length=1, max_length=8)


class Sheet(Frozen):
    """``headline`` is the answer in one line; ``footer`` says the sources, what this is not, and
    the date."""

    language: str = Field(default="vi", pattern="^[a-z]{2}$")
    title: Label
    headline: Annotated[str, words(200)]
    subtitle: Annotated[str, words(300)] = ""
    comparison: Comparison | None = None
    chart: Chart | None = None
    footer: Lines = Field(default=(), max_length=8)
    sections: tuple[Section, ...] = Field(default=(), max_length=16)

    @field_validator("sections")
    @classmethod
    def _fit(cls, sections: tuple[Section, ...], info: ValidationInfo) -> tuple[Section, ...]:
        return tuple(_fitted(sections, ROOM - sum(_others(info.data))))


def _others(sheet: Mapping[str, Any]) -> Iterator[int]:
    """What the parts beside the sections take; one that is wrong is not there."""
    yield from map(_room, sheet.get("footer", ()))
    comparison, chart = sheet.get("comparison"), sheet.get("chart")
    if comparison is not None:
        yield from (_NARROW * _room("".join(row)) for row in comparison.rows)
    if chart is not None:
        yield from (_NARROW * _room(bar.label + bar.shown) for bar in chart.bars)


def _fitted(sections: Iterable[Section], left: int) -> Iterator[Section]:
    """As much as there is room for; an ellipsis where something is missing."""
    for section in sections:
        rows = sum(_NARROW * _room(f"{label}{value}") for label, value in section.rows)
        left -= _room(section.heading)
        if left < rows + sum(map(_room, section.lines)):
            kept = _while_room(section.lines, left)
            yield section.model_copy(update={"lines": (*kept, _ELLIPSIS), "rows": ()})
            return
        left -= rows + sum(map(_room, section.lines))
        yield section


def _while_room(lines: Iterable[str], left: int) -> Iterator[str]:
    for line in lines:
        left -= _room(line)
        if left < 0:
            return
        yield line


def _room(text: str) -> int:
    return len(text) + _PER_LINE
