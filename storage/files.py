"""Attachments: checked by the caller, encrypted here."""

from datetime import datetime, timedelta

from bot.core.chat import StoredFile
from bot.core.ids import Ids
from storage.database import Connection, Row
from storage.vault import Vault

_CONTENT = "files.content"


def stored_file(row: Row, prefix: str = "") -> StoredFile:
    """The reference in a row that selected a file's columns."""
    return StoredFile(
        id=row[f"{prefix}id"],
        name=row[f"{prefix}name"],
        mime=row[f"{prefix}mime"],
        size=row[f"{prefix}size"],
    )


class Files:
    def __init__(self, connection: Connection, vault: Vault, ids: Ids, now: datetime) -> None:
        self._connection = connection
        self._vault = vault
        self._ids = ids
        self._now = now

    async def add(self, name: str, mime: str, content: bytes) -> StoredFile:
        """Keeps a file, encrypted."""
        file = StoredFile(id=self._ids.new(), name=name, mime=mime, size=len(content))
        await self._connection.run(
            "INSERT INTO files (id, name, mime, size, content_sealed, created_at)"
            " VALUES (:id, :name, :mime, :size, :content, :now)",
            id=file.id,
            name=name,
            mime=mime,
            size=file.size,
            content=self._vault.seal(content, f"{_CONTENT}:{file.id}"),
            now=self._now,
        )
        return file

    async def get(self, file_id: int) -> StoredFile | None:
        row = await self._connection.one(
            "SELECT id, name, mime, size FROM files WHERE id = :id", id=file_id
        )
        return None if row is None else stored_file(row)

    async def content(self, file_id: int) -> bytes | None:
        """The bytes of a file; None when it is gone."""
        sealed = await self._connection.value(
            "SELECT content_sealed FROM files WHERE id = :id", id=file_id
        )
        return None if sealed is None else self._vault.open(sealed, f"{_CONTENT}:{file_id}")

    async def discard(self, file_id: int) -> None:
        """Removes a file that nobody asked for."""
        await self._connection.run("DELETE FROM files WHERE id = :id", id=file_id)

    async def forget_stray(self, keep: timedelta) -> int:
        """Removes files older than ``keep`` that nothing took up: forms that were left, files
        that nobody placed. In bounded portions; says how many."""
        return await self._connection.run(
            "DELETE FROM files WHERE id IN (SELECT f.id FROM files f WHERE f.created_at < :before"
            " AND NOT EXISTS (SELECT 1 FROM case_events e WHERE e.file_id = f.id)"
            " AND NOT EXISTS (SELECT 1 FROM care_events c WHERE c.file_id = f.id)"
            " AND NOT EXISTS (SELECT 1 FROM announcements a WHERE a.file_id = f.id)"
            " AND NOT EXISTS (SELECT 1 FROM privacy_requests p WHERE p.file_id = f.id)"
            " AND NOT EXISTS (SELECT 1 FROM prints p WHERE p.file_id = f.id)"
            " ORDER BY f.created_at LIMIT 5000)",
            before=self._now - keep,
        )
