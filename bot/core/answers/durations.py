"""How long something lasted, as people say it: years, months, or both."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar

from bot.core.answers.base import Unclear, written
from bot.core.answers.spoken import spoken
from bot.core.chat import Inbound
from bot.core.words import unmarked

_MONTHS_A_YEAR = 12
_FILLER = re.compile(
    r"^(?:(?:da|duoc|dong|khoang|tam|chung|gan|hon|la|em|toi|tong cong|tong|co|dong duoc) )+"
    r"|(?: (?:a|nhe|nha|roi|tron|thoi))+$"
)
_NUMBER = r"[0-9]{1,3}(?:[.,][0-9]+)?|[a-z]+(?: [a-z]+)??"
_YEARS = re.compile(
    rf"(?P<years>{_NUMBER}) ?(?:nam|years?|y)(?P<half> (?:ruoi|and a half))?"
    rf"(?:,? ?(?:va|le|and|duoc)? ?(?P<months>{_NUMBER})(?: ?(?:thang|months?|th|t|m))?)?"
)
_MONTHS = re.compile(rf"(?P<months>{_NUMBER}) ?(?:thang|months?|th)")
_BARE = re.compile(r"[0-9]{1,4}")


@dataclass(frozen=True, slots=True)
class Duration:
    """Whole months: "15 năm 4 tháng", "15 năm rưỡi", "184 tháng".

    A bare number that could be years as well as months is asked again; one too large for years
    of a working life is months.
    """

    least: int = 0
    most: int = 600
    values: ClassVar[tuple[str, ...]] = ()
    numeric: ClassVar[bool] = True

    def read(self, given: Inbound, today: date) -> int:
        text = _FILLER.sub("", unmarked(written(given, most=100)).strip(" .,!"))
        months = self._months(text)
        if months < self.least:
            raise Unclear("answer-duration-too-short", least=self.least)
        if months > self.most:
            raise Unclear("answer-duration-too-long", most=self.most // _MONTHS_A_YEAR)
        return months

    def _months(self, text: str) -> int:
        if found := _YEARS.fullmatch(text):
            years, half = _number(found["years"]), 6 if found["half"] else 0
            more = _number(found["months"]) if found["months"] else Decimal(0)
            return _whole(years * _MONTHS_A_YEAR + half + more)
        if found := _MONTHS.fullmatch(text):
            return _whole(_number(found["months"]))
        if not _BARE.fullmatch(text):
            raise Unclear("answer-duration")
        if 0 < int(text) <= self.most // _MONTHS_A_YEAR:
            raise Unclear("answer-duration-unit", given=text)
        return int(text)


def _number(text: str) -> Decimal:
    if text[0].isdigit():
        return Decimal(text.replace(",", "."))
    if text in {"nua", "half"}:
        return Decimal("0.5")
    said = spoken(text)
    if said is None:
        raise Unclear("answer-duration")
    return Decimal(said)


def _whole(months: Decimal) -> int:
    if months != int(months):
        raise Unclear("answer-duration")
    return int(months)
