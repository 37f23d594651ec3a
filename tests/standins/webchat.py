"""What the web channel needs from storage, in memory, and a bot that echoes."""

import hashlib
import secrets
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from bot.channels.web import Say, WebChannel, WebLimits, WebOptions
from bot.core.chat import Inbound, StoredFile
from bot.core.chatlog import Entry, Logged, WebSession
from bot.core.files import FileRefused

NOON = datetime(2026, 5, 4, 5, 0, tzinfo=UTC)
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c6360b0fd0f0001c6012d0e4e3b410000000049454e44ae426082"
)


class Clock:
    """Time that moves only by hand."""

    def __init__(self) -> None:
        self.time = NOON

    def __call__(self) -> datetime:
        return self.time

    def move(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


class MemoryLog:
    """``ChatLog``; raises ``broken`` while it is set."""

    def __init__(self) -> None:
        self.chats: dict[str, list[Logged]] = {}
        self.broken: Exception | None = None

    async def append(self, chat_id: str, source: str, entry: Entry, at: datetime) -> int | None:
        self._check()
        chat = self.chats.setdefault(chat_id, [])
        if any(each.source == source for each in chat):
            return None
        chat.append(Logged(seq=len(chat) + 1, source=source, at=at, entry=entry))
        return len(chat)

    async def find(self, chat_id: str, source: str) -> Logged | None:
        self._check()
        return next((e for e in self.chats.get(chat_id, []) if e.source == source), None)

    async def after(self, chat_id: str, seq: int, limit: int) -> Sequence[Logged]:
        self._check()
        return self.chats.get(chat_id, [])[seq : seq + limit]

    async def newest(self, chat_id: str) -> int:
        self._check()
        return len(self.chats.get(chat_id, []))

    def _check(self) -> None:
        if self.broken:
            raise self.broken


class MemorySessions:
    """``Sessions``; keeps the hash of a token only."""

    def __init__(self) -> None:
        self.kept: dict[str, WebSession] = {}
        self.made = 0
        self.broken: Exception | None = None

    async def create(self, language: str | None, at: datetime) -> tuple[str, WebSession]:
        token = secrets.token_urlsafe(32)
        self.made += 1
        session = WebSession(chat_id=f"chat{self.made}", language=language)
        self.kept[self._hash(token)] = session
        return token, session

    async def find(self, token: str, at: datetime) -> WebSession | None:
        return self.kept.get(self._hash(token))

    async def end(self, token: str, at: datetime) -> WebSession | None:
        if self.broken:
            raise self.broken
        return self.kept.pop(self._hash(token), None)

    def _hash(self, token: str) -> str:
        return hashlib.sha256(token.encode()).hexdigest()


class MemoryFiles:
    """``FileStore``; knows PNG and PDF and refuses programs."""

    def __init__(self) -> None:
        self.kept: dict[int, bytes] = {}

    async def save(self, name: str, content: bytes) -> StoredFile:
        if content.startswith(b"MZ"):
            raise FileRefused("file-type")
        mime = "image/png" if content.startswith(b"\x89PNG") else "application/pdf"
        number = len(self.kept) + 1
        self.kept[number] = content
        return StoredFile(id=number, name=name, mime=mime, size=len(content))

    async def load(self, file: StoredFile) -> bytes:
        """The bytes; ``LookupError`` (here its kind ``KeyError``) when they are gone."""
        return self.kept[file.id]


def echo_ids(text_id: str, language: str) -> str:
    """Texts by their ids, so that tests see ids."""
    return f"{language}:{text_id.removeprefix('web-error-').removeprefix('web-page-')}"


class World:
    """A web channel with everything around it in memory; remembers what was received."""

    def __init__(
        self,
        options: WebOptions | None = None,
        limits: WebLimits | None = None,
        say: Say = echo_ids,
    ) -> None:
        self.clock = Clock()
        self.log, self.sessions, self.files = MemoryLog(), MemorySessions(), MemoryFiles()
        self.received: list[Inbound] = []
        self.failing = False
        self.channel = WebChannel(
            log=self.log,
            sessions=self.sessions,
            files=self.files,
            now=self.clock,
            say_error=lambda code, language: say(f"web-error-{code}", language),
            say_label=lambda name, language: say(f"web-page-{name}", language),
            options=options,
            limits=limits,
        )

    async def receive(self, inbound: Inbound) -> None:
        if self.failing:
            raise ConnectionError("database away")
        self.received.append(inbound)
