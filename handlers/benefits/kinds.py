"""Kinds of answer that calculations need beside the common ones, and which input has which."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, ClassVar

from bot.core.answers import (
    Date,
    Duration,
    Kind,
    Money,
    Month,
    Number,
    Numbers,
    OneOf,
    Region,
    Unclear,
    YesNo,
)
from bot.core.benefits.inputs import Field
from bot.core.benefits.inputs import Kind as FieldKind
from bot.core.chat import Inbound

_BARE = re.compile(r"\s*[0-9]{1,3}(?:[.,]?[0-9]{3})\s*")
UNSURE = "unsure"
HOURS = ("tieng", "gio", "h", "hour", "hours")
"""Folded words for hours, for ``Number``."""


@dataclass(frozen=True, slots=True)
class Wage:
    """A wage in whole đồng. Unlike ``Money`` a bare 50000 is đồng: so much is paid for an hour."""

    least: int
    most: int
    values: ClassVar[tuple[str, ...]] = ()
    numeric: ClassVar[bool] = True

    def read(self, given: Inbound, today: date) -> int:
        money = Money(self.least, self.most)
        try:
            return money.read(given, today)
        except Unclear as unclear:
            if unclear.text_id != "answer-money-unit" or not _BARE.fullmatch(given.text or ""):
                raise
        return money.read(given.model_copy(update={"text": f"{given.text} vnd"}), today)


@dataclass(frozen=True, slots=True)
class YesNoUnsure:
    """``yes``, ``no`` or ``unsure``; free words as ``YesNo`` reads them."""

    values: ClassVar[tuple[str, ...]] = ("yes", "no", UNSURE)
    numeric: ClassVar[bool] = False

    def read(self, given: Inbound, today: date) -> str:
        for said in (given.button, given.text):
            if said in self.values:
                return str(said)
        return "yes" if YesNo().read(given, today) else "no"


_LEAST_MONTHLY = 100_000
_MOST_MONTHLY = 1_000_000_000
_MOST_SUM = 10_000_000_000
_YEARS_AHEAD = timedelta(days=3 * 366)
_LONG = 36
_WORKING_LIFE = 600
_WAGES: Mapping[str, Kind[int]] = {
    "đồng an hour": Wage(1_000, 10_000_000),
    "đồng a day": Wage(10_000, 100_000_000),
    "đồng a month": Money(_LEAST_MONTHLY, _MOST_MONTHLY),
}
_COUNTED = {
    "months": ("thang", "month", "months"),
    "years": ("nam", "year", "years"),
    "full years": ("nam", "year", "years"),
    "hours": ("tieng", "gio", "h", "hour", "hours"),
    "hours a day": ("tieng", "gio", "h", "hour", "hours"),
    "weeks": ("tuan", "week", "weeks"),
    "days": ("ngay", "hom", "day", "days"),
    "working days": ("ngay", "hom", "cong", "phep", "day", "days"),
    "working days a month": ("ngay", "cong", "day", "days"),
    "people": ("nguoi", "cong nhan", "people"),
    "children": ("con", "chau", "be", "dua", "child", "children"),
}


@dataclass(frozen=True, slots=True)
class Unlisted:
    """A kind whose choices are made anew for each question: buttons answer for themselves."""

    kind: Kind[Any]
    values: ClassVar[tuple[str, ...]] = ()

    @property
    def numeric(self) -> bool:
        return self.kind.numeric

    def read(self, given: Inbound, today: date) -> Any:
        return self.kind.read(given, today)


def kind_of(name: str, field: Field) -> Kind[Any]:
    """How a typed answer for an input is read; the rule's own bounds are checked after it."""
    if name == "region":
        return Region()
    return _KINDS.get(field.kind, _number)(field)


def is_span(field: Field) -> bool:
    """Whether an input is so many months that people say them in years and months."""
    return field.unit == "months" and _bound(field.most, 0) > _LONG


def _number(field: Field) -> Kind[Any]:
    least, most = _bound(field.least, 0), _bound(field.most, 1_000_000)
    if is_span(field):
        return Duration(least, min(most, _WORKING_LIFE))
    decimals = 2 if field.kind == "number" else 0
    return Number(least, most, decimals, _COUNTED.get(field.unit, ()))


def _day(field: Field) -> Kind[Any]:
    latest = None if field.past else _YEARS_AHEAD
    return Date(future=not field.past, earliest=field.earliest, latest=latest)


_KINDS: Mapping[FieldKind, Callable[[Field], Kind[Any]]] = {
    "money": lambda field: _WAGES.get(field.unit, Money(0, _MOST_SUM)),
    "flag": lambda _field: Unlisted(YesNo()),
    "choice": lambda field: Unlisted(OneOf(*field.choices)),
    "date": _day,
    "month": lambda field: Month(past=field.past, earliest=field.earliest),
    "integers": lambda field: Numbers(_bound(field.least, 0), _bound(field.most, 1000)),
}


def _bound(bound: object, otherwise: int) -> int:
    return int(str(bound)) if bound is not None else otherwise


def day_kind() -> Kind[Any]:
    """How the day asked about is read: rules far ahead are not known to anybody."""
    return Date(earliest=date(2000, 1, 1), latest=timedelta(days=5 * 366))
