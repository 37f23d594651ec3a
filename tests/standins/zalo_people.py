"""The people on the other side of the Zalo stand-in: what they do, and what they read."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal

DATE = 1_790_000_000_000  # milliseconds

Fields = dict[str, Any]
Shape = Literal["documented", "live"]
_LINE = re.compile(r"^([0-9]+|[a-z])\. (.+)$", re.MULTILINE)


@dataclass(frozen=True)
class Message:
    """One message of the bot as it stands in a person's chat."""

    text: str
    photo: bytes | None = None

    @property
    def lines(self) -> dict[str, str]:
        """The list to choose from: label to mark. What a text lists itself has no marks."""
        return {label: mark for mark, label in _LINE.findall(self.text)}


@dataclass
class Person:
    """A person in a private chat with the bot. Every act returns its message's id."""

    people: "People"
    id: str
    name: str = "An"
    inbox: list[Message] = field(default_factory=list)
    gone: bool = False

    def say(self, text: str) -> str:
        return self.act("text", text=text)

    def choose(self, label: str) -> str:
        """Types what stands before a line of the newest list."""
        shown = next(each.lines for each in reversed(self.inbox) if each.lines)
        return self.say(shown[label])

    def send_photo(self, content: bytes, caption: str | None = None) -> str:
        return self.send_address(self.people.keep_file(content), caption)

    def send_address(self, url: str, caption: str | None = None) -> str:
        """A photo that lies at an address of whoever made the call."""
        name = "photo" if self.people.shape == "documented" else "photo_url"
        more = {} if self.people.shape == "documented" else {"message_type": "CHAT_PHOTO"}
        return self.act(
            "image", **{name: url}, **({"caption": caption} if caption else {}), **more
        )

    def send_voice(self, content: bytes) -> str:
        return self.act("voice", voice_url=self.people.keep_file(content))

    def send_sticker(self) -> str:
        return self.act("sticker", sticker="0e078a2fb66a5f34067b", url="https://example.invalid/s")

    def send_unsupported(self) -> str:
        """A link, a file, or anything from a person whom the law protects."""
        return self.act("unsupported")

    def act(self, kind: str, **content: Any) -> str:
        """Any event, by Zalo's own field names."""
        message = self.message(**content)
        self.people.add({"event_name": f"message.{kind}.received", "message": message})
        return str(message["message_id"])

    def message(self, **content: Any) -> Fields:
        sender = {"id": self.id, "is_bot": False, "display_name": self.name}
        return {
            "date": DATE,
            "chat": {"chat_type": "PRIVATE", "id": self.id},
            "message_id": self.people.next_id(),
            "from": sender,
            **content,
        }


class People:
    """Everybody who has written to the bot."""

    def __init__(self, add: Callable[[Fields], None], keep_file: Callable[[bytes], str]) -> None:
        self.add = add
        self.keep_file = keep_file
        self.shape: Shape = "live"
        self._known: dict[str, Person] = {}
        self._messages = 0

    def join(self, number: int, **about: Any) -> Person:
        person = Person(self, f"{number:020x}", **about)
        self._known[person.id] = person
        return person

    def get(self, chat_id: object) -> Person | None:
        return self._known.get(str(chat_id))

    def next_id(self) -> str:
        self._messages += 1
        return f"{0x2D758CB5E222177A0000 + self._messages:020x}"
