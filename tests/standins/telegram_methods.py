"""The Telegram stand-in's methods that send, change and fetch, with Telegram's own refusals."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.standins.telegram_people import Message, People, Person
from tests.standins.telegram_rates import Gate
from tests.standins.telegram_troubles import RefusedError, too_many

Fields = dict[str, Any]
BOT = {"id": 7000000001, "is_bot": True, "first_name": "Nhịp Cầu", "username": "nhipcau_bot"}
MEGABYTE = 1024 * 1024
TWO_DAYS = 48 * 3600
_MESSAGES = {"sendMessage", "sendPhoto", "sendDocument", "sendVoice"}
COUNTED = _MESSAGES | {"editMessageText", "editMessageReplyMarkup"}  # edits count as messages
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")


@dataclass(frozen=True)
class Call:
    """One request as it came; ``files`` by field: name and content."""

    method: str
    fields: Fields
    files: dict[str, tuple[str, bytes]] = field(default_factory=dict)


class Methods:
    """What the bot can do to people; each ``on_…`` gives the result of one call."""

    def __init__(self, people: People, gate: Gate, now: Callable[[], float]) -> None:
        self.people = people
        self.gate = gate
        self.files: dict[str, bytes] = {}
        self.menus: dict[tuple[str, str], list[str]] = {}
        self._now = now
        self._next_message = 1

    def keep_file(self, content: bytes) -> str:
        name = f"file-{len(self.files) + 1}"
        self.files[name] = content
        return name

    def hold(self, call: Call) -> None:
        """Refuses a message that comes too soon."""
        if call.method in COUNTED and (seconds := self.gate.hold(_chat_id(call))):
            raise too_many(seconds)

    def on_get_me(self, _: Call) -> object:
        return BOT

    def on_set_my_commands(self, call: Call) -> object:
        scope = json.loads(call.fields.get("scope", '{"type": "default"}'))["type"]
        commands = json.loads(call.fields["commands"])
        if len(commands) > 100 or not all(map(_is_command, commands)):
            raise _bad("BOT_COMMAND_INVALID")
        names = [each["command"] for each in commands]
        self.menus[scope, call.fields.get("language_code", "")] = names
        return True

    def on_answer_callback_query(self, call: Call) -> object:
        if call.fields["callback_query_id"] not in self.people.taps:
            raise _bad("query is too old and response timeout expired or query ID is invalid")
        if len(call.fields.get("text", "")) > 200:
            raise _bad("MESSAGE_TOO_LONG")
        return True

    def on_send_chat_action(self, call: Call) -> object:
        self._person(call)
        return True

    def on_get_file(self, call: Call) -> object:
        name = call.fields["file_id"]
        if name not in self.files:
            raise _bad("wrong file_id or the file is temporarily unavailable")
        size = len(self.files[name])
        if size > 20 * MEGABYTE:
            raise _bad("file is too big")
        about = {"file_id": name, "file_unique_id": name, "file_size": size}
        return {**about, "file_path": f"photos/{name}"}

    def on_send_message(self, call: Call) -> object:
        text = call.fields.get("text", "")
        _check_text(text)
        return self._arrive(call, {"text": text})

    def on_send_photo(self, call: Call) -> object:
        name, size = self._media(call, "photo", 10 * MEGABYTE, "PHOTO_INVALID_DIMENSIONS")
        small = {"file_id": f"small-{name}", "file_unique_id": "s", "width": 90, "height": 90}
        large = {"file_id": name, "file_unique_id": name, "width": 1280, "height": 1280}
        return self._arrive(call, {"photo": [small, {**large, "file_size": size}]})

    def on_send_document(self, call: Call) -> object:
        return self._arrive(call, {"document": self._file(call, "document")})

    def on_send_voice(self, call: Call) -> object:
        return self._arrive(call, {"voice": {**self._file(call, "voice"), "duration": 1}})

    def on_edit_message_text(self, call: Call) -> object:
        text = call.fields.get("text", "")
        _check_text(text)
        return self._edit(call, text, json.loads(call.fields.get("reply_markup", "{}")))

    def on_edit_message_reply_markup(self, call: Call) -> object:
        return self._edit(call, None, json.loads(call.fields.get("reply_markup", "{}")))

    def on_delete_message(self, call: Call) -> object:
        person, old = self._message(call, "message to delete not found")
        if self._now() - old.at > TWO_DAYS:
            raise _bad("message can't be deleted for everyone")
        person.inbox.remove(old)
        return True

    def _file(self, call: Call, kind: str) -> Fields:
        name, size = self._media(call, kind, 50 * MEGABYTE, "file is too big")
        return {"file_id": name, "file_unique_id": name, "file_size": size}

    def _media(self, call: Call, kind: str, most: int, too_large: str) -> tuple[str, int]:
        """An upload is kept under a new id; an id that is known is sent anew."""
        if kind in call.files:
            content = call.files[kind][1]
            if len(content) > most:
                raise _bad(too_large)
            return self.keep_file(content), len(content)
        name = call.fields.get(kind)
        if not name:
            raise _bad("there is no file in the request")
        if name not in self.files:
            raise _bad("wrong file identifier/HTTP URL specified")
        return name, len(self.files[name])

    def _arrive(self, call: Call, content: Fields) -> Fields:
        person = self._person(call)
        caption = call.fields.get("caption", "")
        if _units(caption) > 1024:
            raise _bad("message caption is too long")
        markup = json.loads(call.fields.get("reply_markup", "{}"))
        _check_markup(markup)
        self.hold(call)
        number, self._next_message = self._next_message, self._next_message + 1
        text = content.get("text") or caption
        files = tuple(call.files.values()) or self._again(content)
        person.inbox.append(Message(number, text, markup, files, self._now()))
        head = {"message_id": number, "date": 1_790_000_000, "from": BOT, "chat": person.chat}
        return {**head, **({"caption": caption} if "text" not in content else {}), **content}

    def _again(self, content: Fields) -> tuple[tuple[str, bytes], ...]:
        """The file of a message that was sent by its id."""
        known = content.get("document") or content.get("voice") or content.get("photo")
        if not known:
            return ()
        name = (known[-1] if isinstance(known, list) else known)["file_id"]
        return ((name, self.files[name]),)

    def _edit(self, call: Call, text: str | None, markup: Fields) -> Fields:
        person, old = self._message(call, "message to edit not found")
        _check_markup(markup)
        new = Message(old.number, old.text if text is None else text, markup, old.files, old.at)
        if new == old:
            raise _bad(
                "message is not modified: specified new message content and reply markup are"
                " exactly the same as a current content and reply markup of the message"
            )
        self.hold(call)
        person.inbox[person.inbox.index(old)] = new
        return {"message_id": old.number, "date": 1_790_000_000, "from": BOT, "chat": person.chat}

    def _message(self, call: Call, missing: str) -> tuple[Person, Message]:
        person, number = self._person(call), int(call.fields.get("message_id", 0))
        found = next((each for each in person.inbox if each.number == number), None)
        if found is None:
            raise _bad(missing)
        return person, found

    def _person(self, call: Call) -> Person:
        """The chat that is written to, if it can be."""
        person = self.people.get(_chat_id(call))
        if person is None:
            raise _bad("chat not found")
        if person.moved_to is not None:
            why = "Bad Request: group chat was upgraded to a supergroup chat"
            raise RefusedError(400, why, migrate_to_chat_id=person.moved_to)
        if person.blocked:
            who = "kicked from the group chat" if person.is_group else "blocked by the user"
            raise RefusedError(403, f"Forbidden: bot was {who}")
        if person.deactivated:
            raise RefusedError(403, "Forbidden: user is deactivated")
        return person


def _chat_id(call: Call) -> int:
    return int(call.fields["chat_id"])


def _check_text(text: str) -> None:
    if not text.strip():
        raise _bad("message text is empty")
    if _units(text) > 4096:
        raise _bad("message is too long")


def _check_markup(markup: Fields) -> None:
    rows = markup.get("inline_keyboard", [])
    buttons = [button for row in rows for button in row]
    if len(buttons) > 100 or any(len(row) > 8 for row in rows):
        raise _bad("reply markup is too long")
    if any(not 1 <= len(each["callback_data"].encode()) <= 64 for each in buttons):
        raise _bad("BUTTON_DATA_INVALID")
    if any(not each["text"] for each in buttons):
        raise _bad("text buttons are unallowed in the inline keyboard")


def _is_command(each: Fields) -> bool:
    named = _COMMAND.fullmatch(each["command"])
    return bool(named) and 1 <= len(each["description"]) <= 256


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _bad(why: str) -> RefusedError:
    return RefusedError(400, f"Bad Request: {why}")
