"""The one place where what Telegram says becomes what the outbox understands."""

import re
from datetime import timedelta
from typing import Literal

from telegram import error as theirs

from bot.channels.telegram.request import NotSent
from bot.core.errors import Gone, Retryable, RetryAfter, SendError, Undeliverable

# Said with 400 rather than 403, but just as final for this person.
_GONE = ("chat not found", "user not found", "deactivated", "peer_id_invalid", "user_is_blocked")


def send_error(error: theirs.TelegramError, scope: Literal["chat", "bot"] = "chat") -> SendError:
    """What to do about ``error``; its text is reduced to what cannot hold a secret."""
    match error:
        case theirs.RetryAfter():
            return RetryAfter("flood", seconds(error), scope)
        case theirs.Forbidden():
            return Gone(reason(error))
        case theirs.BadRequest():
            gone = any(each in error.message.lower() for each in _GONE)
            return Gone(reason(error)) if gone else Undeliverable(reason(error))
        case NotSent() | theirs.InvalidToken() | theirs.Conflict():
            return Retryable(reason(error))
        case theirs.NetworkError() if "entity too large" in error.message.lower():
            return Undeliverable(reason(error))
        case _:
            return Retryable(reason(error), maybe_sent=True)


def seconds(error: theirs.RetryAfter) -> float:
    """The pause that Telegram asks for, whichever of its two types the library gives it."""
    after = error.retry_after
    return after.total_seconds() if isinstance(after, timedelta) else float(after)


def reason(error: theirs.TelegramError) -> str:
    """The error's kind and the first plain words of its message: no digits, names or URLs."""
    words = re.match(r"[A-Za-z_' ]*", error.message)
    said = words.group().strip()[:60] if words else ""
    return f"{type(error).__name__}: {said}" if said else type(error).__name__
