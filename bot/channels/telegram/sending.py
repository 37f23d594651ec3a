"""An Outbound becomes one or more calls.

- Several parts: files first, then the text, so that the buttons stand under everything. A single
  file takes a short text as its caption.
- A retry of the same Outbound goes on after the last part that arrived. That is remembered in
  memory only: after a crash, parts may come twice.
- ``ask_contact``: Telegram takes one keyboard a message, and only a reply keyboard can ask for the
  phone number. So the whole keyboard becomes one, the contact button first; its other buttons
  come back as text, and ``Labels`` turns that into the payload again.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from telegram import InputFile
from telegram import error as theirs

from bot.channels.base import FileStore
from bot.channels.splitting import split, units
from bot.channels.telegram.api import Api
from bot.channels.telegram.errors import about_picture, seconds, send_error
from bot.channels.telegram.limits import (
    BUTTONS,
    BUTTONS_A_ROW,
    CAPTION,
    TEXT,
    Limits,
)
from bot.channels.telegram.memory import Bounded
from bot.channels.telegram.uploads import Kind, Uploads
from bot.core.chat import Choice, Outbound, StoredFile
from bot.core.errors import NhipcauError, Refused, Retryable, SendError, Undeliverable

# As the Bot API writes it: building the library's objects only to write them out costs more than
# the whole rest of a send.
Markup = dict[str, Any]
Keyboard = tuple[tuple[Choice, ...], ...]

CONTACT = "📱"  # in a language that has no label
NO_PREVIEW = {"is_disabled": True}  # a preview would fetch one-time links, and shows words again


@dataclass(frozen=True)
class Part:
    """One message of Telegram's."""

    text: str = ""
    file: StoredFile | None = None
    markup: Markup | None = None


class Labels:
    """What the reply keyboard of a chat offers besides the contact, until its next message."""

    def __init__(self) -> None:
        self._chats: Bounded[str, dict[str, str]] = Bounded()

    def payload(self, chat_id: str, text: str | None) -> str | None:
        """The payload behind ``text`` when it is a label that the chat was just shown."""
        return self._chats.get(chat_id, {}).get(text or "")

    def shown(self, chat_id: str) -> bool:
        return chat_id in self._chats

    def show(self, chat_id: str, keyboard: Keyboard) -> None:
        self._chats[chat_id] = {each.label: each.payload for row in keyboard for each in row}

    def hide(self, chat_id: str) -> None:
        self._chats.pop(chat_id, None)


class Sender:
    """Sends, and maps every failure to a ``SendError``."""

    def __init__(
        self,
        api: Api,
        files: FileStore,
        labels: Labels,
        *,
        limits: Limits,
        now: Callable[[], datetime],
        contact_labels: Mapping[str, str],
        paid: bool,
    ) -> None:
        self._api = api
        self._files = files
        self._labels = labels
        self._limits = limits
        self._now = now
        self._contact_labels = contact_labels
        self._always = {"allow_paid_broadcast": True} if paid else {}
        self._uploads = Uploads()
        self._arrived: Bounded[int, int] = Bounded()
        self._flooded: tuple[str, datetime] = ("", now())

    async def send(self, message: Outbound) -> None:
        """Sends what has not arrived yet of ``message``."""
        parts = plan(message)
        chat_id = message.address.chat_id
        parts[-1] = replace(parts[-1], markup=self._markup(message))
        try:
            for index in range(self._arrived.get(message.id, 0), len(parts)):
                await self._deliver(chat_id, parts[index])
                self._arrived[message.id] = index + 1
        except theirs.TelegramError as error:
            raise self._mapped(chat_id, error) from None
        self._arrived.pop(message.id, None)
        if "keyboard" in (parts[-1].markup or {}):
            self._labels.show(chat_id, message.keyboard)
        else:
            self._labels.hide(chat_id)

    def _markup(self, message: Outbound) -> Markup | None:
        check(message.keyboard)
        chat_id = message.address.chat_id
        if message.ask_contact and not chat_id.startswith("-"):  # groups may not be asked
            label = self._contact_labels.get(message.language, CONTACT)
            return contact_keyboard(message.keyboard, label)
        if message.keyboard:
            return inline_keyboard(message.keyboard)
        return {"remove_keyboard": True} if self._labels.shown(chat_id) else None

    async def _deliver(self, chat_id: str, part: Part) -> None:
        try:
            await self._call(chat_id, part)
        except theirs.ChatMigrated as moved:
            await self._call(str(moved.new_chat_id), part)

    async def _call(self, chat_id: str, part: Part) -> None:
        if part.file is None:
            await self._api.call(
                "sendMessage",
                chat_id=chat_id,
                text=part.text,
                link_preview_options=NO_PREVIEW,
                reply_markup=part.markup,
                **self._always,
            )
            return
        kind = self._uploads.kind(part.file, kind_of(part.file, self._limits))
        try:
            await self._send_file(chat_id, part, part.file, kind)
        except theirs.BadRequest as error:
            # Too thin, too wide or broken for a picture: still good as a file.
            if kind != "photo" or not about_picture(error):
                raise
            self._uploads.no_picture(part.file)
            await self._send_file(chat_id, part, part.file, "document")

    async def _send_file(self, chat_id: str, part: Part, file: StoredFile, kind: Kind) -> None:
        async def call(given: str | InputFile) -> object:
            fields: dict[str, Any] = {kind: given, **self._always}
            return await self._api.call(
                f"send{kind.capitalize()}",
                chat_id=chat_id,
                caption=part.text or None,
                reply_markup=part.markup,
                **fields,
            )

        async def upload() -> object:
            content = await self._content(file)
            return await call(InputFile(content, filename=file_name(file.name)))

        await self._uploads.send((file.id, kind), call, upload)

    async def _content(self, file: StoredFile) -> bytes:
        if file.size > self._limits.upload_bytes:
            raise Undeliverable("file too large")
        try:
            return await self._files.load(file)
        except SendError:
            raise
        except (Refused, LookupError, FileNotFoundError):
            raise Undeliverable("file is gone") from None
        except (NhipcauError, OSError):
            raise Retryable("file cannot be read now") from None

    def _mapped(self, chat_id: str, error: theirs.TelegramError) -> SendError:
        """Telegram does not say whom its 429 means: two chats at once mean the whole bot."""
        if not isinstance(error, theirs.RetryAfter):
            return send_error(error)
        other, until = self._flooded
        now = self._now()
        self._flooded = (chat_id, now + timedelta(seconds=seconds(error)))
        both = other not in {"", chat_id} and now < until
        return send_error(error, "bot" if both else "chat")


def plan(message: Outbound) -> list[Part]:
    """The parts of a message, without their keyboard."""
    text = message.text.strip()
    if len(message.files) == 1 and units(text) <= CAPTION:
        return [Part(text, message.files[0])]
    parts = [Part(file=file) for file in message.files]
    parts += [Part(each) for each in split(text, TEXT)]
    if not parts:
        raise Undeliverable("nothing to send")
    return parts


def check(keyboard: Keyboard) -> None:
    """Refuses what Telegram would refuse, before half of a message is out."""
    choices = [choice for row in keyboard for choice in row]
    if len(choices) > BUTTONS:
        raise Undeliverable("too many buttons")
    if not all(choice.label.strip() for choice in choices):
        raise Undeliverable("button without a label")


def inline_keyboard(keyboard: Keyboard) -> Markup | None:
    """Buttons under the message; a row too long for Telegram goes on in the next."""
    rows = [
        [
            {"text": each.label, "callback_data": each.payload}
            for each in row[at : at + BUTTONS_A_ROW]
        ]
        for row in keyboard
        for at in range(0, len(row), BUTTONS_A_ROW)
    ]
    return {"inline_keyboard": rows} if rows else None


def contact_keyboard(keyboard: Keyboard, label: str) -> Markup:
    """Buttons in place of the letters, gone once one is used."""
    rows: list[list[dict[str, Any]]] = [[{"text": label, "request_contact": True}]]
    rows += [[{"text": choice.label} for choice in row] for row in keyboard if row]
    return {"keyboard": rows, "resize_keyboard": True, "one_time_keyboard": True}


def kind_of(file: StoredFile, limits: Limits) -> Kind:
    """How Telegram should show a file; what it would not show goes as a document."""
    if file.mime in {"image/jpeg", "image/png"} and file.size <= limits.photo_bytes:
        return "photo"
    if file.mime in {"audio/ogg", "audio/opus"} and file.size <= limits.voice_bytes:
        return "voice"
    return "document"


def file_name(name: str) -> str:
    """A name that cannot break the header it travels in."""
    return "".join(each for each in name if each.isprintable() and each not in '"\\/') or "file"
