"""One event of Zalo's becomes an ``Incoming``: what the person did, before any file is fetched.

The documents and the live service differ in shape and in names, so both are read: the body wrapped
in ``{"ok", "result"}`` or flat, ``photo`` or ``photo_url``, ``display_name`` or ``name``. What a
message is, is decided by the field that is there.

Only private chats are served. In a group the bot would answer a grievance in front of the
person it is about, so what comes from one is passed over.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Literal

from bot.channels.zalo.limits import CHANNEL
from bot.core.chat import Address, Inbound, normalise

# What reading raises over an event that lacks or misuses a field.
UNREADABLE = (TypeError, ValueError, LookupError, AttributeError, ArithmeticError)

EVENTS = frozenset(
    f"message.{kind}.received" for kind in ("text", "image", "sticker", "voice", "unsupported")
)
Passed = Literal["unknown", "bot", "group"]

_ID = re.compile(r"[\x21-\x7e]{1,128}")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_PHOTO = ("photo_url", "photo")
_VOICE = ("voice_url", "voice")
_NAME = ("display_name", "name", "first_name")


@dataclass(frozen=True)
class Attachment:
    """A file that lies at a public address for a while."""

    url: str
    name: str


@dataclass(frozen=True)
class Incoming:
    """``inbound`` lacks the ``attachment`` still; None when the event is ``passed`` over."""

    inbound: Inbound | None = None
    attachment: Attachment | None = None
    passed: Passed = "unknown"


def read(body: object, now: Callable[[], datetime]) -> Incoming:
    """Reads one event; raises one of ``UNREADABLE`` when a message is not to be made out."""
    event = unwrapped(body)
    name, message = event.get("event_name"), event.get("message")
    if not isinstance(message, Mapping):
        if name in EVENTS:
            raise LookupError("message")
        return Incoming(passed="unknown")
    sender = message.get("from") or {}
    if sender.get("is_bot") is True:
        return Incoming(passed="bot")
    chat_id, message_id = _identity(message["chat"]["id"]), _identity(message["message_id"])
    if not _private(message["chat"], chat_id, sender):
        return Incoming(passed="group")
    content, attachment = _content(message, str(name or ""))
    if content is None:
        return Incoming(passed="unknown")
    inbound = Inbound(
        address=Address(channel=CHANNEL, chat_id=chat_id),
        external_id=message_id,
        at=_moment(message.get("date"), now()),
        display_name=normalise(_first(sender, _NAME) or "") or None,
        **content,
    )
    return Incoming(inbound, attachment)


def unwrapped(body: object) -> Mapping[str, Any]:
    """The event itself, wrapped or not."""
    if not isinstance(body, Mapping):
        raise TypeError("not an object")
    result = body.get("result")
    return result if isinstance(result, Mapping) else body


def named(body: object) -> str | None:
    """The id of the message that ``body`` is about, if it can be made out at all."""
    try:
        return _identity(unwrapped(body)["message"]["message_id"])
    except UNREADABLE:
        return None


def _content(
    message: Mapping[str, Any], event_name: str
) -> tuple[dict[str, Any] | None, Attachment | None]:
    """What the message says; None when nothing in it tells."""
    if message.get("text") is not None:
        text = normalise(_words(message["text"]))
        return ({"text": text} if text else {"problem": "unsupported"}), None
    attachment = _attachment(message)
    if attachment is not None:
        caption = message.get("caption")
        return {"caption": normalise(_words(caption)) or None if caption else None}, attachment
    if event_name in EVENTS or message.get("sticker"):
        return {"problem": "unsupported"}, None
    return None, None


def _attachment(message: Mapping[str, Any]) -> Attachment | None:
    if photo := _first(message, _PHOTO):
        return Attachment(photo, "photo.jpg")
    if voice := _first(message, _VOICE):
        return Attachment(voice, "voice.aac")
    return None


def _private(chat: Mapping[str, Any], chat_id: str, sender: Mapping[str, Any]) -> bool:
    kind = chat.get("chat_type") or chat.get("type")
    if isinstance(kind, str):
        return kind.upper() == "PRIVATE"
    return sender.get("id") == chat_id


def _identity(given: object) -> str:
    text = str(given) if isinstance(given, int) else _words(given)
    if not _ID.fullmatch(text):
        raise ValueError("not an id")
    return text


def _words(given: object) -> str:
    if not isinstance(given, str):
        raise TypeError("not a text")
    return given


def _first(fields: Mapping[str, Any], names: tuple[str, ...]) -> str | None:
    found = (fields.get(name) for name in names)
    return next((each for each in found if isinstance(each, str) and each), None)


def _moment(milliseconds: object, now: datetime) -> datetime:
    """The time of the message; ours when Zalo names none that can be."""
    if not isinstance(milliseconds, int | float) or isinstance(milliseconds, bool):
        return now
    try:
        return _EPOCH + timedelta(milliseconds=milliseconds)
    except (OverflowError, ValueError):
        return now
