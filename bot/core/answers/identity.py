"""Phone numbers and citizen identity numbers."""

import re
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from bot.core.answers.base import Unclear, written
from bot.core.chat import Inbound
from bot.core.words import unmarked

_RUN = re.compile(r"(?:\+|\b)[0-9o](?:[\s.\-()/]*[0-9o])+\b")
_MOBILE = re.compile(r"(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-9])[0-9]{7}")
_LANDLINE = re.compile(r"2[0-9]{9}")
_ABROAD = re.compile(r"\+(?!84)[1-9][0-9]{7,14}")
_NOT_DIGITS = re.compile(r"[^0-9]")


def _runs(text: str) -> list[str]:
    """Runs of digits, also when written in groups; the letter o within them is a zero."""
    found = (run.replace("o", "0") for run in _RUN.findall(unmarked(text)))
    return [("+" if run.startswith("+") else "") + _NOT_DIGITS.sub("", run) for run in found]


def _national(number: str) -> str | None:
    """The Vietnamese number without its country code or leading zero, else None."""
    for start in ("+840", "+84", "00840", "0084", "840", "84"):
        if number.startswith(start) and len(number) - len(start) in (9, 10):
            return number.removeprefix(start)
    return number[1:] if number.startswith("0") and not number.startswith("00") else None


@dataclass(frozen=True, slots=True)
class Phone:
    """A Vietnamese mobile number, written or shared as a contact; the value is ``+84…``.

    Numbers abroad are taken when written with ``+`` or shared by the messenger; landlines only
    when ``landline`` says so, because nobody can be sent a code or a message there.
    """

    landline: bool = False
    values: ClassVar[tuple[str, ...]] = ()
    numeric: ClassVar[bool] = True

    def read(self, given: Inbound, today: date) -> str:
        if given.phone is not None and given.problem is None:
            digits = _NOT_DIGITS.sub("", given.phone)
            return self._checked(digits if digits.startswith("0") else f"+{digits}")
        runs = _runs(written(given))
        if len(runs) != 1:
            raise Unclear("answer-phone" if not runs else "answer-phone-several")
        return self._checked(runs[0])

    def _checked(self, number: str) -> str:
        national = _national(number)
        if national is not None and _MOBILE.fullmatch(national):
            return f"+84{national}"
        if national is not None and _LANDLINE.fullmatch(national):
            if self.landline:
                return f"+84{national}"
            raise Unclear("answer-phone-landline")
        if national is None and _ABROAD.fullmatch(number):
            return number
        digits = len(number.lstrip("+"))
        raise Unclear("answer-phone-digits" if digits != 10 else "answer-phone", given=digits)


@dataclass(frozen=True, slots=True)
class CitizenId:
    """A citizen identity number: 12 digits, spaces allowed. It has no checksum to test."""

    values: ClassVar[tuple[str, ...]] = ()
    numeric: ClassVar[bool] = True

    def read(self, given: Inbound, today: date) -> str:
        runs = [run.removeprefix("+") for run in _runs(written(given))]
        if len(runs) != 1:
            raise Unclear("answer-citizen-id")
        if len(runs[0]) == 9:
            raise Unclear("answer-citizen-id-old")
        if len(runs[0]) != 12:
            raise Unclear("answer-citizen-id-digits", given=len(runs[0]))
        return runs[0]
