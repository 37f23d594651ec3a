"""Every error of this project, as a tree.

NhipcauError
├── Refused            the person may not, or cannot now: carries a text id and its variables
├── OperatorError      a setting, file, row or database that an operator must mend: one line
├── StorageError       the database is away, or refused a statement; carries no data of it
├── BenefitError       a calculation cannot be given; its tree is in bot/core/benefits/errors.py
└── SendError          a messenger did not take a message
    ├── Retryable      try again later with growing pauses
    ├── RetryAfter     try again after the pause that the messenger named
    ├── Gone           this person cannot be reached at this address any more
    └── Undeliverable  this very message can never be sent; the next one can
"""

from typing import Literal


class NhipcauError(Exception):
    """Anything that this project raises on purpose."""


class Refused(NhipcauError):
    """A rule says no. ``text_id`` and ``values`` say it to the person."""

    def __init__(self, text_id: str, **values: object) -> None:
        super().__init__(text_id)
        self.text_id = text_id
        self.values = values


class OperatorError(NhipcauError):
    """One line for the operator: what is wrong, where, and the mend. Never shown to members."""


class StorageError(NhipcauError):
    """The database is away or refused a statement. Names the driver's error, never its text.
    ``passing``: for what was asked it is not to blame; later the same will go through."""

    def __init__(self, reason: str, *, passing: bool = False) -> None:
        super().__init__(reason)
        self.passing = passing


class SendError(NhipcauError):
    """A messenger did not take a message. ``reason`` is short, ASCII and free of personal data."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Retryable(SendError):
    """Try again later. ``maybe_sent`` is True when the message may have arrived all the same."""

    def __init__(self, reason: str, *, maybe_sent: bool = False) -> None:
        super().__init__(reason)
        self.maybe_sent = maybe_sent


class RetryAfter(SendError):
    """Try again after ``seconds``; ``scope`` says whether the chat or the whole bot must wait."""

    def __init__(
        self, reason: str, seconds: float, scope: Literal["chat", "bot"] = "chat"
    ) -> None:
        super().__init__(reason)
        self.seconds = seconds
        self.scope = scope


class Gone(SendError):
    """The person blocked the bot, left, or never was there."""


class Undeliverable(SendError):
    """This message is refused for what it is."""
