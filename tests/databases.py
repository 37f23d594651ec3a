"""Databases for tests: made quickly, empty, and readable as bare bytes."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import asyncpg

from storage.database import Connection, Database
from storage.migrate import migrate
from tests import postgres

_MIGRATED = "migrated"
_ROOM = 512 * 1024 * 1024
_WIPE = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND pid <> pg_backend_pid()
"""
_TABLES = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name",
    "postgresql": "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' "
    "ORDER BY tablename",
}


async def migrated(url: str) -> frozenset[str]:
    """Migrates the database at ``url``; the names of its tables."""
    database = await Database.open(url)
    try:
        await migrate(database, datetime(2026, 1, 1, tzinfo=UTC))
        async with database.reading("tables") as connection:
            return frozenset(await _tables(connection))
    finally:
        await database.close()


@contextmanager
def folder_in_memory() -> Iterator[Path]:
    """A folder for databases: in memory where the system has room there, for each of thousands
    of commits waits for the disk otherwise. What a commit promises is tested elsewhere."""
    memory = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it
    roomy = memory.is_dir() and shutil.disk_usage(memory).free > _ROOM
    with tempfile.TemporaryDirectory(prefix="nhipcau-", dir=memory if roomy else None) as folder:
        yield Path(folder)


class SqliteFiles:
    """SQLite databases, copied from one that was migrated once."""

    def __init__(self, folder: Path) -> None:
        self._template = folder / "template.db"
        self._folder = folder

    async def prepare(self) -> None:
        await migrated(f"sqlite:///{self._template}")

    async def empty(self, name: str) -> str:
        return f"sqlite:///{self._folder / name}.db"

    async def ready(self, name: str) -> str:
        shutil.copyfile(self._template, self._folder / f"{name}.db")
        return await self.empty(name)

    async def done(self, name: str) -> None:
        """The test that had this database has ended."""
        for path in self._folder.glob(f"{name}.db*"):
            path.unlink()


class PostgresDatabases:
    """PostgreSQL databases on one server: a fresh one where asked, else one that is wiped."""

    def __init__(self, socket_folder: str) -> None:
        self._socket_folder = socket_folder
        self._known: frozenset[str] = frozenset()

    async def prepare(self) -> None:
        self._known = await migrated(await self.empty(_MIGRATED))

    async def empty(self, name: str) -> str:
        administrator = await asyncpg.connect(postgres.url(self._socket_folder, "postgres"))
        try:
            await administrator.execute(
                f'CREATE DATABASE "{name}" TEMPLATE template0 STRATEGY FILE_COPY'
            )
        finally:
            await administrator.close()
        return postgres.url(self._socket_folder, name)

    async def ready(self, _name: str) -> str:
        """Wiping takes 5 ms where CREATE DATABASE … TEMPLATE takes 40."""
        url = postgres.url(self._socket_folder, _MIGRATED)
        connection = await asyncpg.connect(url)
        try:
            await connection.execute(_WIPE)  # what a failed test left open must not block us
            found = await connection.fetch(_TABLES["postgresql"])
            await connection.execute("; ".join(self._wiping({row["name"] for row in found})))
        finally:
            await connection.close()
        return url

    async def done(self, _name: str) -> None:
        """The next test wipes it."""

    def _wiping(self, found: set[str]) -> list[str]:
        known = self._known - {"schema_version"}
        return [
            "SET session_replication_role = replica",  # foreign keys need no order then
            *(f'DELETE FROM "{table}"' for table in sorted(known)),  # noqa: S608 - our own names
            *(f'DROP TABLE "{table}" CASCADE' for table in sorted(found - self._known)),
        ]


async def dump(database: Database) -> bytes:
    """Every value of every table, one after another: what a thief of the database could read."""
    async with database.reading("dump") as connection:
        values: list[bytes] = []
        for table in await _tables(connection):
            for row in await connection.all(f'SELECT * FROM "{table}"'):  # noqa: S608 - our own
                values += [_bytes(value) for value in tuple(row)]
        return b"\n".join(values)


async def count_rows(database: Database) -> dict[str, int]:
    """How many rows every table has."""
    async with database.reading("count") as connection:
        return {
            table: int(await connection.value(f'SELECT COUNT(*) FROM "{table}"'))  # noqa: S608 - our own
            for table in await _tables(connection)
        }


async def _tables(connection: Connection) -> list[str]:
    rows = await connection.all(_TABLES[connection.dialect])
    return [row["name"] for row in rows]


def _bytes(value: object) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode()
