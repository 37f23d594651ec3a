"""Why a calculation cannot be given.

BenefitError            carries code, field and reason, all ASCII and stable
├── UnknownBenefit      no calculator has this code
├── NotKnownThen        no rule or figure is known for that date
├── MissingInput        this field is needed and was not given: ask, never guess
└── ImpossibleInput     this field's value cannot be; ``allowed`` says what can
"""

from collections.abc import Iterable
from datetime import date

from bot.core.errors import NhipcauError


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
    """No calculator has this code; ``allowed`` lists the codes there are."""

    def __init__(self, code: str, known: Iterable[str]) -> None:
        super().__init__(code, None, "unknown-code", known)


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
