"""What goes in and out of a conversation, the same for every messenger."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict

Problem = Literal[
    "unsupported", "file-too-large", "file-type", "file-not-fetched", "not-your-contact"
]

# Control characters, bidi marks and zero-width characters; tab and newline stay, and so does
# the zero-width joiner, because emoji are built with it. Half a surrogate pair, which JSON can
# hold, could never be stored.
_INVISIBLE = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)

_PAYLOAD = re.compile(r"[\x20-\x7e]{1,64}")


def normalise(text: str) -> str:
    """Text as it is stored and matched: NFC, without invisible characters or outer spaces."""
    return _INVISIBLE.sub("", unicodedata.normalize("NFC", text.replace("\r\n", "\n"))).strip()


class Frozen(BaseModel):
    """A value: never changed after it is made."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Address(Frozen):
    """Where a person can be reached: one chat of one messenger."""

    channel: str
    chat_id: str


class StoredFile(Frozen):
    """A reference to a file that storage already holds, encrypted; ``size`` in bytes."""

    id: int
    name: str
    mime: str
    size: int


class Location(Frozen):
    latitude: float
    longitude: float


class Inbound(Frozen):
    """One thing that a person did.

    ``external_id`` is the messenger's own id of it and makes handling idempotent. At most one of
    ``text``, ``button`` (a payload), ``phone`` (the person's own contact), ``file`` and
    ``location`` is set; ``caption`` may go with a file. ``problem`` names why the content could
    not be taken. ``language`` is what the messenger believes the person speaks. ``at`` is UTC.
    """

    address: Address
    external_id: str
    at: datetime
    text: str | None = None
    button: str | None = None
    phone: str | None = None
    file: StoredFile | None = None
    caption: str | None = None
    location: Location | None = None
    problem: Problem | None = None
    language: str | None = None
    display_name: str | None = None


def _payload(value: str) -> str:
    if not _PAYLOAD.fullmatch(value):
        raise ValueError("a button's payload should be 1 to 64 printable ASCII characters")
    return value


Payload = Annotated[str, AfterValidator(_payload)]
"""What a button sends when it is tapped."""


class Choice(Frozen):
    """One button: what the person reads, and the payload that it sends. Telegram takes no more
    than 64 bytes; a longer one fails here, where whoever wrote the button sees it."""

    label: str
    payload: Payload


class Outbound(Frozen):
    """One message to one address, already in the person's language.

    ``id`` is the outbox row: a channel that can should use it to send only once. ``language`` is
    the reader's. ``key`` is the text id, for robots and tests. ``keyboard`` is rows of buttons.
    ``ask_contact`` offers the messenger's "share my phone" button where it has one. ``numeric``:
    it is answered with digits, so a list of its choices must not be numbered.
    """

    id: int
    address: Address
    language: str = "vi"
    key: str | None = None
    text: str
    keyboard: tuple[tuple[Choice, ...], ...] = ()
    files: tuple[StoredFile, ...] = ()
    ask_contact: bool = False
    numeric: bool = False


def rows(
    choices: Sequence[Choice], *, width: int = 2, longest: int = 16
) -> tuple[tuple[Choice, ...], ...]:
    """Buttons laid out for a small phone: ``width`` short labels side by side, long ones alone."""
    laid: list[list[Choice]] = []
    for choice in choices:
        beside = (
            laid
            and len(laid[-1]) < width
            and all(len(each.label) <= longest for each in (*laid[-1], choice))
        )
        if beside:
            laid[-1].append(choice)
        else:
            laid.append([choice])
    return tuple(tuple(row) for row in laid)
