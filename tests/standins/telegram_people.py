"""The people on the other side of the Telegram stand-in: what they do, and what they see."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

DATE = 1_790_000_000

Fields = dict[str, Any]


@dataclass(frozen=True)
class Message:
    """One message of the bot as it stands in a person's chat; files as name and content."""

    number: int
    text: str
    markup: Fields
    files: tuple[tuple[str, bytes], ...] = ()
    at: float = 0.0

    @property
    def buttons(self) -> tuple[tuple[str, ...], ...]:
        rows = self.markup.get("inline_keyboard") or self.markup.get("keyboard") or []
        return tuple(tuple(button["text"] for button in row) for row in rows)

    @property
    def payloads(self) -> tuple[str, ...]:
        """What its buttons under the message send."""
        rows = self.markup.get("inline_keyboard", [])
        return tuple(button["callback_data"] for row in rows for button in row)

    def button(self, label: str) -> Fields:
        rows = self.markup.get("inline_keyboard") or self.markup.get("keyboard") or []
        found: Fields = next(each for row in rows for each in row if each["text"] == label)
        return found


@dataclass
class Person:
    """A person in a private chat with the bot, or a group. Every act returns its update's id."""

    people: "People"
    user: Fields
    inbox: list[Message] = field(default_factory=list)
    blocked: bool = False
    deactivated: bool = False
    moved_to: int | None = None
    """The group's new id, once it has become a supergroup."""

    @property
    def is_group(self) -> bool:
        return int(self.user["id"]) < 0

    @property
    def chat(self) -> Fields:
        if self.is_group:
            kind = "supergroup" if str(self.user["id"]).startswith("-100") else "group"
            return {"id": self.user["id"], "type": kind, "title": self.user["first_name"]}
        return {"id": self.user["id"], "type": "private", "first_name": self.user["first_name"]}

    def say(self, text: str) -> int:
        return self.act(text=text)

    def tap(self, message: Message, label: str) -> int:
        """Presses a button, of whichever keyboard."""
        button = message.button(label)
        if "inline_keyboard" in message.markup:
            return self.people.tap(self, message, button["callback_data"])
        return self.share_contact() if button.get("request_contact") else self.say(label)

    def send_photo(self, content: bytes, caption: str | None = None) -> int:
        large = self.people.keep_file(content)
        small = self.people.keep_file(content[:10])
        sizes = [photo(small, 90, 10), photo(large, 1280, len(content)), photo(small, 320, 10)]
        return self.act(photo=sizes, **({"caption": caption} if caption else {}))

    def send_file(self, kind: str, content: bytes, **about: Any) -> int:
        """``kind``: document, voice, audio, video or video_note."""
        name = self.people.keep_file(content)
        media = {"file_id": name, "file_unique_id": name, "file_size": len(content)}
        return self.act(**{kind: {**media, **SHAPES.get(kind, {}), **about}})

    def share_contact(self, phone: str = "+84912345678", user_id: int | None = None) -> int:
        """The own contact, unless it is given whose."""
        owner = self.user["id"] if user_id is None else user_id
        return self.act(contact={"phone_number": phone, "first_name": "An", "user_id": owner})

    def act(self, **content: Any) -> int:
        """Any message, by Telegram's own field names."""
        return self.people.add_update({"message": self.message(**content)})

    def message(self, **content: Any) -> Fields:
        date = self.people.date()
        head = {"message_id": 1000, "date": date, "chat": self.chat, "from": self.user}
        return {**head, **content}


SHAPES: dict[str, Fields] = {
    "voice": {"duration": 3},
    "audio": {"duration": 3},
    "video": {"duration": 3, "width": 10, "height": 10},
    "video_note": {"duration": 3, "length": 10},
}


class People:
    """Everybody who has started the bot."""

    def __init__(
        self,
        add_update: Callable[[Fields], int],
        keep_file: Callable[[bytes], str],
        date: Callable[[], int] = lambda: DATE,
    ) -> None:
        self.add_update = add_update
        self.keep_file = keep_file
        self.date = date
        self.taps: set[str] = set()
        self._known: dict[int, Person] = {}

    def add(self, person_id: int, **about: Any) -> Person:
        user = {"id": person_id, "is_bot": False, "first_name": "An", "language_code": "vi"}
        self._known[person_id] = Person(self, {**user, **about})
        return self._known[person_id]

    def get(self, person_id: int) -> Person | None:
        return self._known.get(person_id)

    def each(self) -> list[Person]:
        return list(self._known.values())

    def upgrade(self, group: Person, new_id: int) -> Person:
        """The group becomes a supergroup with another id."""
        group.moved_to = new_id
        return self.add(new_id, first_name=group.user["first_name"])

    def tap(self, person: Person, message: Message, payload: str) -> int:
        tap = str(9000 + len(self.taps))
        self.taps.add(tap)
        carrier = {"message_id": message.number, "date": self.date(), "chat": person.chat}
        query = {"id": tap, "from": person.user, "chat_instance": "1", "data": payload}
        return self.add_update({"callback_query": {**query, "message": carrier}})


def photo(file_id: str, width: int, size: int) -> Fields:
    shape = {"width": width, "height": width, "file_size": size}
    return {"file_id": file_id, "file_unique_id": file_id, **shape}
