"""The one place where what Telegram says becomes what the outbox understands.

| what happened | what it is | why |
|---|---|---|
| no connection, none free, a proxy's no | Retryable | nothing of the request was read |
| an answer that says no, but not in Telegram's way; 5xx | Retryable | nothing was done |
| 401, 404, 409 | Retryable | the bot is not let in; the message is good |
| no answer in time, a cut connection, a garbled 200 | Retryable, maybe sent | nobody knows |
| 429 | RetryAfter | Telegram names the pause |
| 403, "chat not found" | Gone | this person cannot be reached |
| 400, 413 | Undeliverable | this very message is refused |
"""

import re
from datetime import timedelta
from typing import Literal

from telegram import error as theirs

from bot.channels.telegram.request import NotDone, TooLarge
from bot.core.errors import Gone, Retryable, RetryAfter, SendError, Undeliverable

# Said with 400 rather than 403, but just as final for this person.
_GONE = ("chat not found", "user not found", "deactivated", "peer_id_invalid", "user_is_blocked")
_FILE_ID = ("file identifier", "file_id", "file reference", "file_reference", "can't use file")
_PICTURE = ("photo", "image")


def send_error(error: theirs.TelegramError, scope: Literal["chat", "bot"] = "chat") -> SendError:
    """What to do about ``error``; its text is reduced to what cannot hold a secret."""
    match error:
        case theirs.RetryAfter():
            return RetryAfter("flood", seconds(error), scope)
        case theirs.Forbidden():
            return Gone(reason(error))
        case theirs.BadRequest() if _says(error, _GONE):
            return Gone(reason(error))
        case theirs.BadRequest() | TooLarge():
            return Undeliverable(reason(error))
        case theirs.InvalidToken():
            return Retryable(f"token refused, {reason(error)}")
    done = not isinstance(error, NotDone | theirs.Conflict | theirs.ChatMigrated)
    return Retryable(reason(error), maybe_sent=done)


def about_file_id(error: theirs.BadRequest) -> bool:
    """Whether a file is refused for the id that it was named by."""
    return _says(error, _FILE_ID)


def about_picture(error: theirs.BadRequest) -> bool:
    """Whether a file is refused as a picture: too thin, too wide, broken."""
    return _says(error, _PICTURE)


def about_webhook(error: theirs.Conflict) -> bool:
    """Whether a webhook is in the way of polling, and not another poller."""
    return _says(error, ("webhook",))


def seconds(error: theirs.RetryAfter) -> float:
    """The pause that Telegram asks for, whichever of its two types the library gives it."""
    after = error.retry_after
    return after.total_seconds() if isinstance(after, timedelta) else float(after)


def reason(error: theirs.TelegramError) -> str:
    """The error's kind and the first plain words of its message: no digits, names or URLs."""
    said = safe_words(error.message)
    return f"{type(error).__name__}: {said}" if said else type(error).__name__


def safe_words(message: str) -> str:
    """The plain words that a message of the server begins with."""
    words = re.match(r"[A-Za-z_' ]*", message)
    return words.group().strip()[:60] if words else ""


def _says(error: theirs.TelegramError, words: tuple[str, ...]) -> bool:
    return any(each in error.message.lower() for each in words)
