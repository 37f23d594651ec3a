"""A month of a year, as people say it."""

import re
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from bot.core.answers.base import Unclear, written
from bot.core.answers.day_words import cleaned, on, written_day
from bot.core.chat import Inbound
from bot.core.words import unmarked

_MONTH = re.compile(
    r"(?:thang |t)?(?P<m>[0-9]{1,2})(?: ?[/\-.] ?| nam | )(?P<y>[0-9]{4}|[0-9]{2})"
    r"|(?P<y2>[0-9]{4}) ?[/\-.] ?(?P<m2>[0-9]{1,2})"
)
_YEARLESS = re.compile(
    r"(?:thang |t)(?P<m>[0-9]{1,2})(?P<which> nay| nam nay| nam ngoai| nam truoc)?"
)
_RELATIVE = {"thang nay": 0, "this month": 0, "thang truoc": -1, "thang roi": -1,
             "thang vua roi": -1, "last month": -1, "thang sau": 1, "next month": 1}  # fmt: skip
_YEAR_ONLY = re.compile(r"(?:nam )?(?:19|20)[0-9]{2}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """The first day of a month: "5/1969", "tháng 10 năm 2026", "tháng trước", or any date in it.

    ``past`` takes months that have begun only; ``earliest`` is the first that fits. A month
    without its year is the nearest one that fits.
    """

    past: bool = False
    earliest: date | None = None
    values: ClassVar[tuple[str, ...]] = ()
    numeric: ClassVar[bool] = True

    def read(self, given: Inbound, today: date) -> date:
        text = cleaned(unmarked(written(given, most=100)))
        month = self._meant(text, today)
        if self.past and month > today:
            raise Unclear("answer-month-future", given=f"{month:%m/%Y}")
        if self.earliest is not None and month < self.earliest:
            raise Unclear("answer-month-too-early", earliest=f"{self.earliest:%m/%Y}")
        return month

    def _meant(self, text: str, today: date) -> date:
        if text in _RELATIVE:
            return _moved(today, _RELATIVE[text])
        if found := _MONTH.fullmatch(text):
            year = _year(found["y"] or found["y2"], today)
            return on(year, int(found["m"] or found["m2"]), 1)
        if found := _YEARLESS.fullmatch(text):
            return self._yearless(int(found["m"]), found["which"] or "", today)
        if _YEAR_ONLY.fullmatch(text):
            raise Unclear("answer-month-year-only", given=text[-4:])
        known = written_day(text)
        if known is None or known.year is None:
            raise Unclear("answer-month")
        return on(_year(str(known.year), today), known.month, known.day).replace(day=1)

    def _yearless(self, month: int, which: str, today: date) -> date:
        if which in {" nam ngoai", " nam truoc"}:
            return on(today.year - 1, month, 1)
        this = on(today.year, month, 1)
        if which or not self.past or this <= today:
            return this
        return on(today.year - 1, month, 1)


def _moved(today: date, months: int) -> date:
    years, month = divmod(today.year * 12 + today.month - 1 + months, 12)
    return date(years, month + 1, 1)


def _year(text: str, today: date) -> int:
    """Two digits are a year up to one ahead, else of the last century."""
    if len(text) == 4:
        return int(text)
    return 2000 + int(text) if 2000 + int(text) <= today.year + 1 else 1900 + int(text)
