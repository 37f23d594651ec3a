"""Why a calculation cannot be given.

BenefitError            carries code, field and reason, all ASCII and stable
├── UnknownBenefit      no calculator has this code
├── NotKnownThen        no rule or figure is known for that date
├── MissingInput        this field is needed and was not given: ask, never guess
└── ImpossibleInput     this field's value cannot be; ``allowed`` says what can
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches

from bot.core.errors import NhipcauError, OperatorError
from bot.core.words import fold


class BenefitError(NhipcauError):
    """A calculation cannot be given; ``field`` is None when no single input is to blame."""

    def __init__(
        self, code: str, field: str | None, reason: str, allowed: Iterable[str] = ()
    ) -> None:
        self.code = code
        self.field = field
        self.reason = reason
        self.allowed = tuple(allowed)
        words = [code, field, reason, f"({', '.join(self.allowed)})" if self.allowed else None]
        super().__init__(" ".join(word for word in words if word))


class UnknownBenefit(BenefitError):
    """No calculator has this code; ``allowed`` lists the codes like it, or all where none is."""

    def __init__(self, code: str, known: Iterable[str]) -> None:
        codes = tuple(known)
        spelt = "_".join(fold(code[:80]).split())
        super().__init__(code, None, "unknown-code", get_close_matches(spelt, codes) or codes)


class NotKnownThen(BenefitError):
    """The rule, or the figure named by ``field``, is not known for the date ``on``."""

    def __init__(self, code: str, on: date, field: str | None = None) -> None:
        super().__init__(code, field, "not-known-for-that-date")
        self.on = on


class MissingInput(BenefitError):
    """This field is needed and was not given."""

    def __init__(self, code: str, field: str) -> None:
        super().__init__(code, field, "missing")


class ImpossibleInput(BenefitError):
    """This field's value cannot be, alone or beside the others."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in a rule file, in one line; ``line`` counts from 1, 0 is the whole file."""

    file: str
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.reason}"


class BrokenRules(OperatorError):
    """Rule files that cannot be taken up: every fault that was found, a line each."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(map(str, self.faults)))
