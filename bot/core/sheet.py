"""Something printable, already in its reader's language: an answer as a page or as a picture.

Words may come from anybody, so they never fail: what is too long is cut with an ellipsis. The
shape comes from a handler, so too many parts of a kind are refused: whoever wrote it sees that.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate, takewhile
from typing import Annotated, Any, Literal, TypeVar

from pydantic import AfterValidator, BeforeValidator, Field, ValidationInfo, field_validator

from bot.core.chat import Frozen, normalise

T = TypeVar("T")

Format = Literal["pdf", "png"]

ROOM = 6_000
"""Characters that a sheet may take; the sections get what the rest leaves. Telegram takes no
picture whose width and height are more than 10,000 dots in all, and memory grows with it."""

_PER_LINE = 40  # what a line takes at least, however short
_NARROW = 2  # words in a column take more height
_MOST_LINES = 40
_MOST_FOOTER = 10
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
Short = Annotated[str, words(48)]
Value = Annotated[str, words(32)]
Line = Annotated[str, words(400)]
Source = Annotated[str, words(300)]


def _at_most(most: int) -> AfterValidator:
    """No empty lines, and an ellipsis where there are too many: sources may be many."""

    def shortened(lines: tuple[str, ...]) -> tuple[str, ...]:
        kept = tuple(line for line in lines if line)
        return kept if len(kept) <= most else (*kept[: most - 1], _ELLIPSIS)

    return AfterValidator(shortened)


class Section(Frozen):
    """A part under its heading: sentences, then rows of a label and a value."""

    heading: Label = ""
    lines: Annotated[tuple[Line, ...], _at_most(_MOST_LINES)] = ()
    rows: tuple[tuple[Label, Value], ...] = Field(default=(), max_length=_MOST_LINES)


class Comparison(Frozen):
    """Two scenarios side by side; a row is a label and the two values."""

    columns: tuple[Value, Value]
    rows: tuple[tuple[Short, Value, Value], ...] = Field(min_length=1, max_length=12)


class Bar(Frozen):
    """``shown`` is what the reader sees of ``value``."""

    label: Short
    value: float = Field(ge=0, le=1e15, allow_inf_nan=False)
    shown: Value


class Chart(Frozen):
    """Bars that begin at nothing, so that their lengths may be compared."""

    title: Label
    bars: tuple[Bar, ...] = Field(min_length=1, max_length=12)


class Sheet(Frozen):
    """``headline`` is the answer in one line; ``footer`` says the sources, what this is not, and
    the date."""

    language: str = Field(default="vi", pattern="^[a-z]{2}$")
    title: Label
    headline: Annotated[str, words(200)]
    subtitle: Annotated[str, words(300)] = ""
    comparison: Comparison | None = None
    chart: Chart | None = None
    footer: Annotated[tuple[Source, ...], _at_most(_MOST_FOOTER)] = ()
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
        left -= _room(section.heading)
        lines = _that_fit(section.lines, [_room(line) for line in section.lines], left)
        left -= sum(map(_room, lines))
        costs = [_NARROW * _room(f"{label}{value}") for label, value in section.rows]
        rows = _that_fit(section.rows, costs, left)
        left -= sum(costs[: len(rows)])
        if len(lines) < len(section.lines):
            yield section.model_copy(update={"lines": (*lines, _ELLIPSIS), "rows": ()})
            return
        if len(rows) < len(section.rows):
            yield section.model_copy(update={"rows": (*rows, (_ELLIPSIS, ""))})
            return
        yield section


def _that_fit(parts: tuple[T, ...], costs: Iterable[int], left: int) -> tuple[T, ...]:
    """The first parts, as many as there is room for."""
    together = accumulate(costs)
    return parts[: sum(1 for _ in takewhile(lambda cost: cost <= left, together))]


def _room(text: str) -> int:
    return len(text) + _PER_LINE
