"""Plain numbers, with or without the word that is counted."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar

from bot.core.answers.base import Unclear, written
from bot.core.answers.spoken import spoken
from bot.core.chat import Inbound
from bot.core.words import unmarked

_MOST_NUMBERS = 20
_PIECE = re.compile(r"[0-9]+(?:[.,][0-9]+)*|[a-z]+|\S")
_GROUPED = re.compile(r"[0-9]{1,3}(?:([.,])[0-9]{3})(?:\1[0-9]{3})*")
_PLAIN = re.compile(r"[0-9]{1,12}(?:[.,][0-9]{1,9})?")
_COUNTED = frozenset(
    [
        "tieng",
        "gio",
        "h",
        "ngay",
        "hom",
        "thang",
        "nam",
        "tuan",
        "nguoi",
        "lan",
        "con",
        "chau",
        "dua",
        "be",
        "buoi",
        "ca",
        "cai",
        "suat",
        "cong",
        "phut",
        "phep",
        "%",
        "phan",
        "tram",
        "tuoi",
        "day",
        "days",
        "week",
        "weeks",
        "month",
        "months",
        "year",
        "years",
        "hour",
        "hours",
    ]
)
_FILLER = frozenset(
    [
        "da",
        "khoang",
        "tam",
        "chung",
        "duoc",
        "la",
        "co",
        "em",
        "toi",
        "gan",
        "a",
        "nhe",
        "nha",
        "roi",
        "thoi",
    ]
)


@dataclass(frozen=True, slots=True)
class Number:
    """A number from ``least`` to ``most`` with at most ``decimals`` decimals, as ``Decimal``.

    A counted word may follow ("3 ngày", "2 tiếng rưỡi"). ``units`` (folded) says which ones
    fit; others are asked again, so that three weeks never become three days.
    """

    least: int = 0
    most: int = 1000
    decimals: int = 0
    units: tuple[str, ...] = ()
    values: ClassVar[tuple[str, ...]] = ()
    numeric: ClassVar[bool] = True

    def read(self, given: Inbound, today: date) -> Decimal:
        number = self._parsed(_PIECE.findall(unmarked(written(given, most=100)).rstrip(" .,!")))
        if number != round(number, self.decimals):
            if not self.decimals:
                raise Unclear("answer-number-whole")
            raise Unclear("answer-number-decimals", most=self.decimals)
        if number < self.least:
            raise Unclear("answer-number-too-small", least=self.least)
        if number > self.most:
            raise Unclear("answer-number-too-large", most=self.most)
        return Decimal(int(number)) if number == int(number) else number.normalize()

    def _parsed(self, pieces: list[str]) -> Decimal:
        while pieces and pieces[0] in _FILLER:
            pieces = pieces[1:]
        while pieces and pieces[-1] in _FILLER:
            pieces = pieces[:-1]
        number, rest = self._leading(pieces)
        if "ruoi" in rest:
            number, rest = number + Decimal("0.5"), [each for each in rest if each != "ruoi"]
        fitting = set(" ".join(self.units).split()) or _COUNTED
        if not set(rest) <= _COUNTED | fitting:
            raise Unclear("answer-number")
        if not set(rest) <= fitting:
            raise Unclear("answer-number-unit", given=" ".join(rest))
        return number

    def _leading(self, pieces: list[str]) -> tuple[Decimal, list[str]]:
        if pieces and pieces[0][0].isdigit():
            return self._digits(pieces[0]), pieces[1:]
        if pieces and pieces[0] == "nua":
            return Decimal("0.5"), pieces[1:]
        for count in range(min(6, len(pieces)), 0, -1):
            said = spoken(" ".join(pieces[:count]))
            if said is not None:
                return Decimal(said), pieces[count:]
        raise Unclear("answer-number")

    def _digits(self, digits: str) -> Decimal:
        """Three digits after one sign are thousands, unless only a decimal fits the bounds."""
        grouped = Decimal(re.sub(r"[.,]", "", digits)) if _GROUPED.fullmatch(digits) else None
        plain = Decimal(digits.replace(",", ".")) if _PLAIN.fullmatch(digits) else None
        if grouped is None and plain is None:
            raise Unclear("answer-number")
        if plain is None or (grouped is not None and not self._fits(plain)):
            return grouped if grouped is not None else Decimal(0)
        if grouped is not None and self._fits(grouped):
            raise Unclear("answer-number-ambiguous", given=digits)
        return plain

    def _fits(self, number: Decimal) -> bool:
        return self.least <= number <= self.most and number == round(number, self.decimals)


@dataclass(frozen=True, slots=True)
class Numbers:
    """Several whole numbers in a row, each from ``least`` to ``most``: "1, 1, 2", "1 và 2"."""

    least: int = 0
    most: int = 1000
    values: ClassVar[tuple[str, ...]] = ()
    numeric: ClassVar[bool] = True

    def read(self, given: Inbound, today: date) -> tuple[int, ...]:
        text = unmarked(written(given, most=100))
        found = re.findall(r"[0-9]+", text)
        if not found or len(found) > _MOST_NUMBERS or re.search(r"[0-9][.][0-9]|-[0-9]", text):
            raise Unclear("answer-numbers")
        numbers = tuple(int(each) for each in found)
        if min(numbers) < self.least:
            raise Unclear("answer-number-too-small", least=self.least)
        if max(numbers) > self.most:
            raise Unclear("answer-number-too-large", most=self.most)
        return numbers
