"""The region of the minimum wage, I to IV."""

import re
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from bot.core.answers.base import Unclear, written
from bot.core.chat import Inbound
from bot.core.words import unmarked

_WORDS = re.compile(r"^(?:(?:vung|khu vuc|thuoc|o|em|toi|la|region) )+")
_NAMES = {
    "1": 1, "i": 1, "mot": 1, "2": 2, "ii": 2, "hai": 2, "3": 3, "iii": 3, "ba": 3,
    "4": 4, "iv": 4, "bon": 4, "tu": 4,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Region:
    """1 to 4, written as "vùng II", "2" or "vung hai"."""

    values: ClassVar[tuple[str, ...]] = ()
    numeric: ClassVar[bool] = True

    def read(self, given: Inbound, today: date) -> int:
        text = _WORDS.sub("", unmarked(written(given, most=60)).strip(" .,!"))
        if text not in _NAMES:
            raise Unclear("answer-region")
        return _NAMES[text]
