"""The inputs of calculators: what a value may be, checked before any formula sees it."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from typing import Literal, get_args

from pydantic import ValidationError

from bot.core.benefits.errors import ImpossibleInput
from bot.core.benefits.exact import Exact, exact
from bot.core.chat import Frozen

Kind = Literal[
    "money",
    "number",
    "integer",
    "flag",
    "choice",
    "date",
    "month",
    "integers",
    "words",
    "periods",
    "relatives",
]
Period = tuple[date, date]
"""From the first to the last day, both included."""


class Relative(Frozen):
    """Somebody whom a worker who died has left."""

    type: Literal["child_under_18", "spouse", "parent", "other"]
    no_direct_caregiver: bool = False


FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2099, 12, 31)
"""Days that can be meant; counting on from one of them stays within the calendar."""
Item = Fraction | str | Period | Relative
Value = Fraction | bool | str | date | tuple[Item, ...]


class Bad(Exception):
    """A value that cannot be: a reason, and what could be instead."""

    def __init__(self, reason: str, *allowed: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.allowed = allowed


class Field(Frozen):
    """One input: its kind, its unit, and the bounds of the possible.

    ``money`` is whole đồng; of a list (``integers``, ``words``, ``periods``, ``relatives``) the
    bounds hold for each item. ``default`` is for what a code means by itself when nothing is said;
    it is not a guess at a person's answer. Of days and months ``earliest`` is the first believable
    one; ``past`` tells the conversation that only what has come can be meant. ``reuse`` is true of
    what stays true of a person, so that it is offered the next time instead of asked.
    """

    kind: Kind
    unit: str = ""
    least: Exact | None = None
    most: Exact | None = None
    choices: tuple[str, ...] = ()
    default: bool | str | None = None
    earliest: date | None = None
    past: bool = False
    reuse: bool = False


def _number(field: Field, raw: object) -> Fraction:
    try:
        number = exact(raw)
    except ValueError:
        raise Bad("not-a-number") from None
    if field.kind in {"money", "integer"} and number.denominator != 1:
        raise Bad("not-a-whole-number")
    if field.least is not None and number < field.least:
        raise Bad("too-small", str(field.least))
    if field.most is not None and number > field.most:
        raise Bad("too-large", str(field.most))
    return number


def _flag(_field: Field, raw: object) -> bool:
    if not isinstance(raw, bool):
        raise Bad("not-true-or-false", "true", "false")
    return raw


def _choice(field: Field, raw: object) -> str:
    if not isinstance(raw, str) or raw not in field.choices:
        raise Bad("not-one-of", *field.choices)
    return raw


def _date(field: Field, raw: object) -> date:
    day = raw if type(raw) is date else _written_date(raw)
    if not FIRST_DAY <= day <= LAST_DAY:
        raise Bad("out-of-range", FIRST_DAY.isoformat(), LAST_DAY.isoformat())
    if field.earliest is not None and day < field.earliest:
        raise Bad("too-early", field.earliest.isoformat())
    return day


def _written_date(raw: object) -> date:
    try:
        if isinstance(raw, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", raw):
            return date.fromisoformat(raw)
    except ValueError:
        pass  # shaped like a date but not in the calendar: refused below like any other
    raise Bad("not-a-date", "YYYY-MM-DD")


def _month(field: Field, raw: object) -> date:
    if not isinstance(raw, str) or not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", raw):
        raise Bad("not-a-month", "YYYY-MM")
    return _date(field, f"{raw}-01")


def _items(raw: object, most: int = 100) -> list[object]:
    if not isinstance(raw, list | tuple):
        raise Bad("not-a-list")
    if len(raw) > most:
        raise Bad("too-many", str(most))
    return list(raw)


def _integers(field: Field, raw: object) -> tuple[Item, ...]:
    whole = field.model_copy(update={"kind": "integer"})
    return tuple(_number(whole, each) for each in _items(raw))


def _words(field: Field, raw: object) -> tuple[Item, ...]:
    """Choices where the field lists them, else any words."""
    items = _items(raw)
    if not all(isinstance(each, str) for each in items):
        raise Bad("not-words")
    return tuple(_choice(field, each) if field.choices else str(each) for each in items)


def _periods(field: Field, raw: object) -> tuple[Item, ...]:
    return tuple(_period(field, each) for each in _items(raw))


def _period(field: Field, raw: object) -> Period:
    ends = _items(raw)
    if len(ends) != 2:
        raise Bad("not-from-and-to", "[YYYY-MM-DD, YYYY-MM-DD]")
    first, last = (_date(field, each) for each in ends)
    if last < first:
        raise Bad("ends-before-it-begins")
    return first, last


def _relatives(_field: Field, raw: object) -> tuple[Item, ...]:
    try:
        return tuple(Relative.model_validate(each) for each in _items(raw))
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        kinds = get_args(Relative.model_fields["type"].annotation)
        raise Bad("not-a-relative", *kinds, place) from None


_READERS: dict[Kind, Callable[[Field, object], Value]] = {
    "money": _number,
    "number": _number,
    "integer": _number,
    "flag": _flag,
    "choice": _choice,
    "date": _date,
    "month": _month,
    "integers": _integers,
    "words": _words,
    "periods": _periods,
    "relatives": _relatives,
}


def _one(code: str, name: str, field: Field, raw: object) -> Value:
    try:
        return _READERS[field.kind](field, raw)
    except Bad as bad:
        raise ImpossibleInput(code, name, bad.reason, bad.allowed) from None


def read(code: str, fields: Mapping[str, Field], raw: Mapping[str, object]) -> dict[str, Value]:
    """Raw JSON inputs as exact values; None means not given, a name nobody knows is refused."""
    for name in raw:
        if name not in fields:
            raise ImpossibleInput(code, name, "unknown-input", fields)
    given: dict[str, object] = {name: field.default for name, field in fields.items()}
    given |= {name: value for name, value in raw.items() if value is not None}
    return {
        name: _one(code, name, fields[name], value)
        for name, value in given.items()
        if value is not None
    }
