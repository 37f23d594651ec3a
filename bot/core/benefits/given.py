"""A calculation that somebody was given, as it is remembered."""

from datetime import date, datetime
from typing import Any

from bot.core.chat import Frozen


class GivenAnswer(Frozen):
    """``inputs`` is what the person told; ``rules_version`` names the rule files of that day.

    ``benefit`` is the calculator's code, several joined by ``+``. ``given_at`` is UTC.
    """

    id: int
    person_id: int
    benefit: str
    asked_on: date
    rules_version: str
    inputs: dict[str, Any]
    given_at: datetime
