"""Two kinds of answer that calculations need beside the common ones."""

import re
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from bot.core.answers import Money, Unclear, YesNo
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
