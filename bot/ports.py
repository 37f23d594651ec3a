"""What channels need from storage, each call a transaction of its own."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.core.chat import StoredFile
from bot.core.chatlog import Entry, Logged, WebSession
from bot.core.files import check
from bot.engine.clock import Clock
from storage.database import Database
from storage.store import Stores


@dataclass(frozen=True, slots=True)
class Attachments:
    """A channel's ``FileStore``: files are checked by content and kept encrypted."""

    database: Database
    stores: Stores
    clock: Clock
    most_bytes: int

    async def save(self, name: str, content: bytes) -> StoredFile:
        """Keeps an attachment; ``FileRefused`` when it is too large or of a wrong type."""
        safe, mime = check(name, content, most=self.most_bytes)
        async with self.database.transaction("file") as connection:
            return await self.stores.at(connection, self.clock.now()).files.add(
                safe, mime, content
            )

    async def load(self, file: StoredFile) -> bytes:
        """The bytes of a kept file; LookupError when it is gone."""
        async with self.database.reading("file") as connection:
            content = await self.stores.at(connection, self.clock.now()).files.content(file.id)
        if content is None:
            raise LookupError(f"file {file.id} is not kept any more")
        return content


@dataclass(frozen=True, slots=True)
class DeadUpdates:
    """A channel's ``DeadUpdates``: what it could not read, sealed."""

    database: Database
    stores: Stores
    clock: Clock

    async def keep(self, channel: str, external_id: str, raw: bytes, error: str) -> None:
        """Keeps a raw body once an id; administrators hear of it."""
        async with self.database.transaction("dead update") as connection:
            store = self.stores.at(connection, self.clock.now())
            if await store.dead_updates.keep(channel, external_id, raw, error):
                why = f"dead-updates:{channel}:{store.now:%Y-%m-%dT%H}"
                await store.alarms.add(why=why, kind="dead-updates", channel=channel, count=1)


@dataclass(frozen=True, slots=True)
class WebLog:
    """The web chat's ``ChatLog``."""

    database: Database
    stores: Stores
    clock: Clock

    async def append(self, chat_id: str, source: str, entry: Entry, at: datetime) -> int | None:
        """Adds an entry once; its number, or None when it is there already. Raises ``Gone``."""
        async with self.database.transaction("chat log") as connection:
            log = self.stores.at(connection, self.clock.now()).chat_log
            return await log.append(chat_id, source, entry, at)

    async def find(self, chat_id: str, source: str) -> Logged | None:
        async with self.database.reading("chat log") as connection:
            log = self.stores.at(connection, self.clock.now()).chat_log
            return await log.find(chat_id, source)

    async def after(self, chat_id: str, seq: int, limit: int) -> Sequence[Logged]:
        """At most ``limit`` entries after ``seq``."""
        async with self.database.reading("chat log") as connection:
            log = self.stores.at(connection, self.clock.now()).chat_log
            return await log.after(chat_id, seq, limit)

    async def newest(self, chat_id: str) -> int:
        """The number of the newest entry."""
        async with self.database.reading("chat log") as connection:
            return await self.stores.at(connection, self.clock.now()).chat_log.newest(chat_id)


@dataclass(frozen=True, slots=True)
class WebSessions:
    """The web chat's ``Sessions``."""

    database: Database
    stores: Stores

    async def create(self, language: str | None, at: datetime) -> tuple[str, WebSession]:
        """A new session and its token."""
        async with self.database.transaction("chat session") as connection:
            return await self.stores.at(connection, at).chat_sessions.create(language)

    async def find(self, token: str, at: datetime) -> WebSession | None:
        """The session of a token."""
        async with self.database.reading("chat session") as connection:
            return await self.stores.at(connection, at).chat_sessions.find(token)

    async def end(self, token: str, at: datetime) -> WebSession | None:
        """Ends the session of a token; the session that it was."""
        async with self.database.transaction("chat session") as connection:
            return await self.stores.at(connection, at).chat_sessions.end(token)
