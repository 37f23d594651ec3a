"""What a call of the Zalo Bot API can end in, and the one place where it becomes what the outbox
understands.

ZaloError
├── Refused    Zalo answered ``ok: false``; ``code`` is its error code
├── Garbled    something answered that is no answer of Zalo's; ``status`` is HTTP's
├── NotSent    nothing of the request was sent
└── NoAnswer   the request was sent, and no answer came
"""

import re

from bot.core.errors import Gone, Retryable, RetryAfter, SendError, Undeliverable

TOKEN, NOT_FOUND, TIMEOUT, DAILY, QUOTA = 401, 404, 408, 426, 429
MALFORMED = 400
INTERNAL = 403  # Zalo's number for its own failure; elsewhere it means "forbidden"


class ZaloError(Exception):
    """``reason`` is ASCII and holds no secret, no id and no one's words."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Refused(ZaloError):
    def __init__(self, code: int, description: str = "") -> None:
        words = re.match(r"[A-Za-z_' ]*", description)
        said = words.group().strip()[:60] if words else ""
        super().__init__(f"{code} {said}".strip())
        self.code = code


class Garbled(ZaloError):
    def __init__(self, status: int) -> None:
        super().__init__(f"http {status} without an answer")
        self.status = status


class NotSent(ZaloError):
    pass


class NoAnswer(ZaloError):
    pass


def send_error(error: ZaloError, pause: float = 60.0) -> SendError:
    """What to do about ``error``; ``pause`` is how long to rest after a 429, which names no time.

    400 and 404 are given here only when a call without a chat works: then it is this message, or
    this chat.
    """
    match error:
        case Refused(code=code):
            return _refusal(code, error.reason, pause)
        case Garbled(status=status):
            if status == QUOTA:
                return RetryAfter("flood", pause, "bot")
            # Below 400 something took the request, and its answer was lost on the way back.
            return Retryable(error.reason, maybe_sent=status < 400)
        case NoAnswer():
            return Retryable(error.reason, maybe_sent=True)
    return Retryable(error.reason)


def _refusal(code: int, reason: str, pause: float) -> SendError:
    match code:
        case 401:
            return Retryable("token refused")
        case 404:
            return Gone(reason)
        case 400:
            return Undeliverable(reason)
        case 408:
            return Retryable(reason, maybe_sent=True)
        case 429:
            return RetryAfter("quota or flood", pause, "bot")
    return Retryable(reason)
