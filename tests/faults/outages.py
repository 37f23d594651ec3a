"""Ways in which a database fails a running service: locked by somebody else, gone, full."""

import asyncio
import contextlib
import shutil
import sqlite3
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Protocol, cast
from urllib.parse import parse_qs, urlsplit

import asyncpg

from bot.core.errors import StorageError
from storage.database import Connection, Database

_TABLES = ("inbox", "outbox", "conversations", "deliveries")
_SOCKET = ".s.PGSQL.5432"
_FULL = """
CREATE TABLE full_disk (at BIGINT);
CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM full_disk) THEN
    RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100';
  END IF;
  RETURN NEW;
END $$;
"""
_WATCH = """
CREATE TRIGGER full_disk BEFORE INSERT OR UPDATE ON {table} FOR EACH ROW
  EXECUTE FUNCTION full_disk();
"""


@asynccontextmanager
async def locked(url: str) -> AsyncIterator[None]:
    """Somebody else holds what every writer needs."""
    if url.startswith("sqlite"):
        other = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None, timeout=0)
        await _patiently(other, "BEGIN EXCLUSIVE")
        try:
            yield
        finally:
            other.execute("ROLLBACK")
            other.close()
        return
    connection = await asyncpg.connect(url)
    try:
        async with connection.transaction():
            await connection.execute(f"LOCK TABLE {', '.join(_TABLES)} IN ACCESS EXCLUSIVE MODE")
            yield
    finally:
        await connection.close()


async def _patiently(other: sqlite3.Connection, sql: str) -> None:
    """Waits its turn without keeping this thread from ending the turn of whoever has it."""
    while True:
        try:
            other.execute(sql)
        except sqlite3.OperationalError:
            await asyncio.sleep(0.001)
        else:
            return


@asynccontextmanager
async def small_disk(url: str) -> AsyncIterator[None]:
    """To be opened before the service is started: a PostgreSQL that can run full."""
    if url.startswith("sqlite"):
        yield
        return
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(_FULL + "".join(map(_watch, _TABLES)))
        yield
    finally:
        await connection.execute("DROP FUNCTION full_disk CASCADE; DROP TABLE full_disk")
        await connection.close()


def _watch(table: str) -> str:
    return _WATCH.format(table=table)


@asynccontextmanager
async def full(url: str, database: Database) -> AsyncIterator[None]:
    """No room is left on the disk: whatever needs a new page is refused."""
    if database.dialect == "sqlite":
        await _most_pages(database, 1)  # it may grow no further than it is
        try:
            yield
        finally:
            await _most_pages(database, 2**30)
        return
    connection = await asyncpg.connect(url)
    try:
        await connection.execute("INSERT INTO full_disk VALUES (1)")
        yield
        await connection.execute("DELETE FROM full_disk")
    finally:
        await connection.close()


async def _most_pages(database: Database, most: int) -> None:
    async with database.transaction("room") as connection:
        await connection.value(f"PRAGMA max_page_count = {most}")


class Way(Protocol):
    """The way to a database, which can be cut. ``url`` is what the service is told, ``wrap``
    gives what it is handed."""

    url: str

    def wrap(self, database: Database) -> Database: ...

    async def cut(self) -> None: ...

    async def mend(self) -> None: ...


@asynccontextmanager
async def way(url: str) -> AsyncIterator[Way]:
    """A way that is there."""
    if url.startswith("sqlite"):
        yield Mount(url)
        return
    line = Line(url)
    await line.mend()
    try:
        yield line
    finally:
        await line.close()


class Mount:
    """The disk of a SQLite database: while it is away every transaction fails, those that are
    under way at their next statement or at their commit."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._away = False

    def wrap(self, database: Database) -> Database:
        return cast("Database", MountedDatabase(database, self))

    async def cut(self) -> None:
        self._away = True

    async def mend(self) -> None:
        self._away = False

    def check(self) -> None:
        if self._away:
            raise StorageError("away: OSError", passing=True)


class MountedDatabase:
    def __init__(self, database: Database, mount: Mount) -> None:
        self._database = database
        self._mount = mount

    def __getattr__(self, name: str) -> Any:
        return getattr(self._database, name)

    @asynccontextmanager
    async def transaction(self, name: str) -> AsyncIterator[Any]:
        self._mount.check()
        async with self._database.transaction(name) as connection:
            yield MountedConnection(connection, self._mount)
            self._mount.check()

    @asynccontextmanager
    async def reading(self, name: str) -> AsyncIterator[Any]:
        self._mount.check()
        async with self._database.reading(name) as connection:
            yield MountedConnection(connection, self._mount)


class MountedConnection:
    def __init__(self, connection: Connection, mount: Mount) -> None:
        self._connection = connection
        self._mount = mount
        self.dialect = connection.dialect

    def __getattr__(self, name: str) -> Any:
        self._mount.check()
        return getattr(self._connection, name)


class Line:
    """A socket of our own in front of a PostgreSQL server's."""

    def __init__(self, url: str) -> None:
        [folder] = parse_qs(urlsplit(url).query)["host"]
        self._server = f"{folder}/{_SOCKET}"
        self._folder = Path(tempfile.mkdtemp(prefix="nhipcau-line-"))
        self.url = url.replace(folder, str(self._folder))
        self._listening: asyncio.AbstractServer | None = None
        self._ends: set[asyncio.StreamWriter] = set()

    def wrap(self, database: Database) -> Database:
        return database

    async def mend(self) -> None:
        """The server can be reached."""
        self._listening = await asyncio.start_unix_server(
            self._carry, path=str(self._folder / _SOCKET)
        )

    async def cut(self) -> None:
        """Nobody answers any more, and every connection is lost where it is."""
        if self._listening:
            self._listening.close()
        (self._folder / _SOCKET).unlink(missing_ok=True)
        for end in self._ends:
            cast("asyncio.Transport", end.transport).abort()
        self._ends.clear()
        await asyncio.sleep(0)

    async def close(self) -> None:
        await self.cut()
        shutil.rmtree(self._folder, ignore_errors=True)

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_unix_connection(self._server)
        self._ends |= {writer, back}
        try:
            await asyncio.gather(_pour(reader, back), _pour(there, writer))
        finally:
            self._ends -= {writer, back}


async def _pour(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while data := await source.read(65536):
            target.write(data)
            await target.drain()
    target.close()
