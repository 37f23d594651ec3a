"""The history of the web chat, and the sessions that may read it."""

import hashlib
import secrets
from datetime import datetime

from bot.core.chatlog import Entry, Logged, WebSession
from bot.core.errors import Gone
from storage.database import Connection, Row, moment
from storage.vault import Vault

_ENTRY = "chat_log.body"


class ChatLogRows:
    """Messages of both sides, encrypted, numbered from 1 in each chat."""

    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    async def append(self, chat_id: str, source: str, entry: Entry, at: datetime) -> int | None:
        """Adds an entry; its number, or None when that source is in the log already.

        Raises ``Gone`` when the chat's session has ended: nobody could read it.
        """
        if await self.find(chat_id, source) is not None:
            return None
        seq = await self._connection.value(
            "UPDATE chat_sessions SET last_seq = last_seq + 1 WHERE chat_id = :chat_id"
            " RETURNING last_seq",
            chat_id=chat_id,
        )
        if seq is None:
            raise Gone("chat session ended")
        added = await self._connection.run(
            "INSERT INTO chat_log (chat_id, seq, source, body_sealed, at)"
            " VALUES (:chat_id, :seq, :source, :body, :at)"
            " ON CONFLICT (chat_id, source) DO NOTHING",
            chat_id=chat_id,
            seq=seq,
            source=source,
            body=self._vault.seal(entry.model_dump_json(exclude_defaults=True), _ENTRY),
            at=at,
        )
        return int(seq) if added else None

    async def find(self, chat_id: str, source: str) -> Logged | None:
        """The entry of a source in a chat."""
        row = await self._connection.one(
            "SELECT * FROM chat_log WHERE chat_id = :chat_id AND source = :source",
            chat_id=chat_id,
            source=source,
        )
        return None if row is None else self._logged(row)

    async def after(self, chat_id: str, seq: int, limit: int) -> list[Logged]:
        """At most ``limit`` entries with a greater number, in order."""
        rows = await self._connection.all(
            "SELECT * FROM chat_log WHERE chat_id = :chat_id AND seq > :seq"
            " ORDER BY seq LIMIT :limit",
            chat_id=chat_id,
            seq=seq,
            limit=limit,
        )
        return [self._logged(row) for row in rows]

    async def newest(self, chat_id: str) -> int:
        """The greatest number in the chat, 0 when it is empty."""
        value = await self._connection.value(
            "SELECT MAX(seq) FROM chat_log WHERE chat_id = :chat_id", chat_id=chat_id
        )
        return int(value or 0)

    def _logged(self, row: Row) -> Logged:
        entry = Entry.model_validate_json(self._vault.open(row["body_sealed"], _ENTRY))
        return Logged(seq=row["seq"], source=row["source"], at=moment(row["at"]), entry=entry)


class ChatSessions:
    """Sessions by the SHA-256 of their token: the token itself is kept nowhere."""

    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection = connection
        self._now = now

    async def create(self, language: str | None) -> tuple[str, WebSession]:
        """A new chat and its token: 32 random bytes, URL-safe."""
        token, chat_id = secrets.token_urlsafe(32), secrets.token_hex(12)
        await self._connection.run(
            "INSERT INTO chat_sessions (token_hash, chat_id, language, created_at)"
            " VALUES (:hash, :chat_id, :language, :now)",
            hash=_hash(token),
            chat_id=chat_id,
            language=language,
            now=self._now,
        )
        return token, WebSession(chat_id=chat_id, language=language)

    async def find(self, token: str) -> WebSession | None:
        """The session of a token; None when there is none."""
        row = await self._connection.one(
            "SELECT chat_id, language FROM chat_sessions WHERE token_hash = :hash",
            hash=_hash(token),
        )
        return (
            None if row is None else WebSession(chat_id=row["chat_id"], language=row["language"])
        )

    async def end(self, token: str) -> WebSession | None:
        """Forgets the token; the session that it was, None when there was none.

        The history stays with the person's other data until it is erased.
        """
        row = await self._connection.one(
            "DELETE FROM chat_sessions WHERE token_hash = :hash RETURNING chat_id, language",
            hash=_hash(token),
        )
        return (
            None if row is None else WebSession(chat_id=row["chat_id"], language=row["language"])
        )


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
