"""Amounts of money, as people say them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar

from bot.core.answers.base import Unclear, written
from bot.core.answers.spoken import spoken
from bot.core.chat import Inbound
from bot.core.words import unmarked

_MONEY_UNITS = {
    "ty": 10**9, "ti": 10**9,
    "trieu": 10**6, "tr": 10**6, "trieu dong": 10**6, "cu": 10**6, "chai": 10**6, "m": 10**6,
    "nghin": 10**3, "ngan": 10**3, "ngh": 10**3, "ng": 10**3, "k": 10**3,
    "dong": 1, "d": 1, "vnd": 1, "vnđ": 1, "₫": 1,
}  # fmt: skip
_FOREIGN = re.compile(r"[$€]|\b(?:usd|do la|do|eur|euro|won|krw|yen|jpy|te|cny|rmb|dai te|twd)\b")
_FILLER = re.compile(
    r"\b(?:luong (?:co ban|hop dong|dong bhxh|dong bao hiem)|co ban|hop dong|(?:tien )?phu cap"
    r"|(?:ca|gom|va|voi|cong|tinh) (?:ca )?phu cap|dong bhxh|tong cong|thuc linh|thuc nhan)\b"
    r"|\b(?:da|khoang|tam|chung|gan|la|luong|duoc|nhan|moi|mot thang|mot nam|em|toi|a|nhe|nha)\b"
    r"|/ ?(?:thang|nam|ngay|gio|tieng)\b|\b(?:hang thang|1 thang)\b"
)
_PIECE = re.compile(r"(?P<number>[0-9]+(?:[.,][0-9]+)*)|(?P<word>[a-z₫]+)|(?P<other>\S)")
_GROUPED = re.compile(r"[0-9]{1,3}(?:([.,])[0-9]{3})(?:\1[0-9]{3})*")
_DECIMAL = re.compile(r"([0-9]+)[.,]([0-9]+)")
_TENFOLD = {"chuc": "0", "tram": "00"}
_BARE_LEAST = 100_000


@dataclass(frozen=True, slots=True)
class _Part:
    """One stretch of an amount: a number as it was written, and its unit (0: none given)."""

    number: str
    unit: int
    half: bool = False


@dataclass(frozen=True, slots=True)
class Money:
    """Whole đồng: "5tr", "5.000.000", "5 triệu rưỡi", "5tr5", "500k", "1 tỷ 2".

    A bare number below 100.000 does not say its unit and is asked again; so is anything that
    can be read in two ways ("5tr50", "1.250 triệu").
    """

    least: int = 0
    most: int = 100_000_000_000
    values: ClassVar[tuple[str, ...]] = ()
    numeric: ClassVar[bool] = True

    def read(self, given: Inbound, today: date) -> int:
        text = unmarked(written(given, most=100))
        if _FOREIGN.search(text):
            raise Unclear("answer-money-currency")
        if re.search(r"(?<![0-9a-z] )(?<![0-9a-z])-\s*[0-9]", text):
            raise Unclear("answer-money")
        amount = _total(list(_parts(_FILLER.sub(" ", text).strip(" .,!"))))
        if amount < self.least:
            raise Unclear("answer-money-too-small", least=self.least, given=amount)
        if amount > self.most:
            raise Unclear("answer-money-too-large", most=self.most, given=amount)
        return amount


def _parts(text: str) -> Iterator[_Part]:
    """Cuts an amount at its units. Digits and number words may not be mixed in one part."""
    number = ""
    words: list[str] = []
    for piece in _PIECE.finditer(text):
        word = piece["word"]
        if piece["other"]:
            raise Unclear("answer-money")
        if piece["number"]:
            number = _joined(number, piece["number"], bool(words))
        elif word in _MONEY_UNITS:
            yield _Part(_number_of(number, words), _MONEY_UNITS[word])
            number, words = "", []
        elif word == "ruoi" and not number and not words:
            yield _Part("", 0, half=True)
        elif word in _TENFOLD and number.isdigit():
            number += _TENFOLD[word]
        else:
            words.append(word)
    if number or words:
        yield _Part(_number_of(number, words), 0)


def _joined(number: str, more: str, after_words: bool) -> str:
    """Groups of three with spaces between ("5 000 000") are one number."""
    if after_words or (number and not re.fullmatch(r"[0-9]{3}", more)):
        raise Unclear("answer-money")
    return number + more


def _number_of(number: str, words: list[str]) -> str:
    if number and not words:
        return number
    said = spoken(" ".join(words)) if words and not number else None
    if words and said is None:
        raise Unclear("answer-money")
    return "" if said is None else str(said)


def _total(parts: list[_Part]) -> int:
    total, last = Decimal(0), 0
    for position, part in enumerate(parts):
        rest = parts[position + 1 :]
        if last and part.unit == 1 and not part.number:
            continue  # "5 triệu đồng"
        if last and (part.half or not part.unit or (part.unit == 1 and len(part.number) <= 3)):
            total += _tail(part, last)
            if any(each.unit != 1 or each.number for each in rest):
                raise Unclear("answer-money")
            break
        total += _head(part, last, half_follows=any(each.half for each in rest[:1]))
        last = part.unit or 1
    if not parts or total != int(total):
        raise Unclear("answer-money")
    return int(total)


def _head(part: _Part, last: int, *, half_follows: bool) -> Decimal:
    """A part that stands by its own unit, smaller than the ``last`` one."""
    if part.half or (last and part.unit >= last):
        raise Unclear("answer-money")
    if not part.unit:
        return _bare(part)
    if part.number:
        return _value(part.number, part.unit) * part.unit
    if not half_follows:  # "triệu rưỡi"
        raise Unclear("answer-money")
    return Decimal(part.unit)


def _bare(part: _Part) -> Decimal:
    """A number with no unit at all: only a large one speaks for itself."""
    amount = _value(part.number, 1)
    if 0 < amount < _BARE_LEAST or amount != int(amount):
        raise Unclear("answer-money-unit", given=part.number)
    return amount


def _tail(part: _Part, unit: int) -> Decimal:
    """What follows a unit without one of its own: "5tr5" and "5tr500" are 5.500.000."""
    if unit == 1:
        raise Unclear("answer-money")
    if part.half:
        return Decimal(unit) / 2
    digits = part.number
    if not digits.isdigit() or len(digits) > 3 or (len(digits) == 2 and digits[0] != "0"):
        raise Unclear("answer-money-ambiguous", given=part.number)
    return Decimal(unit) * int(digits) / Decimal(10 ** len(digits))


def _value(number: str, unit: int) -> Decimal:
    if len(number) > 20:
        raise Unclear("answer-money")
    if number.isdigit():
        return Decimal(number)
    if _GROUPED.fullmatch(number):
        if unit >= 10**6:  # "1.250 triệu": a decimal or a thousand?
            raise Unclear("answer-money-ambiguous", given=number)
        return Decimal(re.sub(r"[.,]", "", number))
    decimal = _DECIMAL.fullmatch(number)
    if decimal is None:
        raise Unclear("answer-money")
    return Decimal(f"{decimal[1]}.{decimal[2]}")
