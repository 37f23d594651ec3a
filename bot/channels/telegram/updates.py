"""One raw update becomes an ``Incoming``: what the person did, before any file is fetched.

Only private chats are served. In a group the bot would answer a grievance in front of the
person it is about, so what comes from one is passed over.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from telegram import CallbackQuery, Message, Update, User
from telegram.constants import ChatType

from bot.core.chat import Address, Inbound, Location, Problem, normalise

CHANNEL = "telegram"

# What python-telegram-bot raises over an update that lacks or misuses a field.
UNPARSABLE = (
    *(TypeError, ValueError, LookupError, AttributeError, ArithmeticError),
    *(OSError, RecursionError),
)

_COMMAND = re.compile(r"^(/\w+)@\w+", re.ASCII)

_MEDIA = {
    "voice": "voice.ogg",
    "audio": "audio.mp3",
    "video": "video.mp4",
    "video_note": "video.mp4",
    "document": "file",
}

# Notes that Telegram itself leaves in a private chat; nobody is waiting for an answer to them.
_SERVICE = (
    "pinned_message",
    "message_auto_delete_timer_changed",
    "write_access_allowed",
    "connected_website",
    "chat_background_set",
    "boost_added",
)


@dataclass(frozen=True)
class Attachment:
    """A file that Telegram keeps for us."""

    file_id: str
    name: str
    size: int | None


@dataclass(frozen=True)
class Incoming:
    """``inbound`` lacks the ``attachment`` still; None when there is nothing to handle."""

    inbound: Inbound | None = None
    attachment: Attachment | None = None
    callback_id: str | None = None


def read(raw: object, now: Callable[[], datetime]) -> Incoming:
    """Reads one update; raises one of ``UNPARSABLE`` when it is not one."""
    update = Update.de_json(cast("dict[str, Any]", raw), None)
    if update.callback_query:
        return _tap(update.update_id, update.callback_query, now())
    if update.message:
        return _message(update.update_id, update.message)
    return Incoming()


def number(raw: object) -> int | None:
    """The number of an update; None for what cannot be one."""
    found = raw.get("update_id") if isinstance(raw, dict) else None
    return found if type(found) is int and 0 <= found < 1 << 63 else None


def rescued(raw: object, now: Callable[[], datetime]) -> Inbound | None:
    """An Inbound that says only that something came, out of an update that cannot be handled;
    None unless it is certain whose it is, and that it came in private."""
    update = raw if isinstance(raw, dict) else {}
    tap = _inside(update, "callback_query")
    message = _inside(tap, "message") if tap else _inside(update, "message")
    chat, sender = _inside(message, "chat"), _inside(tap or message, "from")
    chat_id = chat.get("id")
    private = chat.get("type") == ChatType.PRIVATE and sender.get("id") == chat_id
    if not private or type(chat_id) is not int or sender.get("is_bot") is True:
        return None
    if any(message.get(name) for name in _SERVICE):
        return None
    language = sender.get("language_code")
    return Inbound(
        address=_address(chat_id),
        external_id=str(update["update_id"]),
        at=now(),
        language=language if isinstance(language, str) and language.isascii() else None,
        problem="unsupported",
    )


def _inside(above: dict[str, Any], name: str) -> dict[str, Any]:
    found = above.get(name)
    return found if isinstance(found, dict) else {}


def _tap(update_id: int, query: CallbackQuery, at: datetime) -> Incoming:
    message = query.message
    if message is None or message.chat.type != ChatType.PRIVATE or not query.data:
        return Incoming(callback_id=query.id)
    inbound = Inbound(
        address=_address(message.chat.id),
        external_id=str(update_id),
        at=at,
        button=query.data,
        **_who(query.from_user),
    )
    return Incoming(inbound, callback_id=query.id)


def _message(update_id: int, message: Message) -> Incoming:
    sender = message.from_user
    if message.chat.type != ChatType.PRIVATE or sender is None or sender.is_bot:
        return Incoming()
    if any(getattr(message, name) for name in _SERVICE):
        return Incoming()
    attachment = _attachment(message)
    caption = normalise(message.caption) if attachment and message.caption else None
    inbound = Inbound(
        address=_address(message.chat.id),
        external_id=str(update_id),
        at=message.date,
        caption=caption or None,
        **({} if attachment else _content(message, sender)),
        **_who(sender),
    )
    return Incoming(inbound, attachment)


def _content(message: Message, sender: User) -> dict[str, Any]:
    if message.text is not None:
        text = _COMMAND.sub(r"\1", normalise(message.text))
        return {"text": text} if text else _problem("unsupported")
    if message.contact:
        own = message.contact.user_id == sender.id
        return {"phone": message.contact.phone_number} if own else _problem("not-your-contact")
    if message.location:
        place = message.location
        return {"location": Location(latitude=place.latitude, longitude=place.longitude)}
    return _problem("unsupported")


def _attachment(message: Message) -> Attachment | None:
    if message.photo:
        largest = max(message.photo, key=lambda size: size.width * size.height)
        return Attachment(largest.file_id, "photo.jpg", largest.file_size)
    for kind, name in _MEDIA.items():
        if media := getattr(message, kind):
            given = getattr(media, "file_name", None)
            return Attachment(media.file_id, normalise(given or "") or name, media.file_size)
    return None


def _address(chat_id: int) -> Address:
    return Address(channel=CHANNEL, chat_id=str(chat_id))


def _who(person: User) -> dict[str, Any]:
    return {
        "language": person.language_code,
        "display_name": normalise(person.full_name) or None,
    }


def _problem(problem: Problem) -> dict[str, Any]:
    return {"problem": problem}
