"""Brings a database to the schema of this program: numbered steps, forward only."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.core.errors import OperatorError
from storage.connection import Connection
from storage.database import Database

FOLDER = Path(__file__).parent / "migrations"

_NAME = re.compile(r"(?P<number>\d{4})_(?P<name>\w+)\.sql")
_PIECE = re.compile(
    r"""(?P<gap>--[^\n]* | /\*.*?\*/) | (?P<quoted>'(?:[^']|'')*' | "(?:[^"]|"")*")
    | (?P<end>;) | (?P<text>.)""",
    re.VERBOSE | re.DOTALL,
)
_LOCK = "SELECT pg_advisory_xact_lock(4720191)"  # any number that only this program uses


@dataclass(frozen=True)
class Migration:
    """One file of ``storage/migrations``."""

    number: int
    name: str
    sql: str


def migrations(folder: Path = FOLDER) -> list[Migration]:
    """Every migration in order; OperatorError when a number is missing or there twice."""
    found = [_read(path) for path in sorted(folder.glob("*.sql"))]
    for place, migration in enumerate(found, start=1):
        if migration.number != place:
            raise OperatorError(
                f"migration {place:04} is missing or there twice in {folder}: install again"
            )
    return found


def statements(sql: str) -> Iterator[str]:
    """The single statements of a file, without comments; no procedural code."""
    gathered: list[str] = []
    for piece in _PIECE.finditer(sql):
        if piece["end"]:
            yield from _finished(gathered)
            gathered = []
        else:
            gathered.append(" " if piece["gap"] else piece[0])
    yield from _finished(gathered)


async def migrate(database: Database, now: datetime, folder: Path = FOLDER) -> list[str]:
    """Applies what is missing, each file in one transaction; the names that were applied.

    Two processes may do this at once. OperatorError when the database is newer than the program.
    """
    applied = []
    for migration in migrations(folder):
        async with database.transaction("migrate") as connection:
            if await _apply(connection, migration, now):
                applied.append(f"{migration.number:04}_{migration.name}")
    await _refuse_newer(database, len(migrations(folder)))
    return applied


async def version(connection: Connection) -> int:
    """The number of the last migration that the database has seen; 0 when there is none."""
    return int(await connection.value("SELECT COALESCE(MAX(number), 0) FROM schema_version"))


async def _apply(connection: Connection, migration: Migration, now: datetime) -> bool:
    if connection.dialect == "postgresql":  # SQLite has one writer at a time anyway
        await connection.value(_LOCK)
    await connection.run(
        "CREATE TABLE IF NOT EXISTS schema_version "
        "(number INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at BIGINT NOT NULL)"
    )
    if await version(connection) >= migration.number:
        return False
    for statement in statements(migration.sql):
        await connection.run(statement)
    await connection.run(
        "INSERT INTO schema_version VALUES (:number, :name, :now)",
        number=migration.number,
        name=migration.name,
        now=now,
    )
    return True


async def _refuse_newer(database: Database, known: int) -> None:
    async with database.reading("schema-version") as connection:
        found = await version(connection)
    if found > known:
        raise OperatorError(
            f"the database has schema {found}, this program knows only {known}: "
            "install the newer program again, or restore an older backup"
        )


def _read(path: Path) -> Migration:
    found = _NAME.fullmatch(path.name)
    if found is None:
        raise OperatorError(f"{path} is not named NNNN_name.sql: rename it or take it away")
    return Migration(int(found["number"]), found["name"], path.read_text(encoding="utf-8"))


def _finished(gathered: list[str]) -> Iterator[str]:
    statement = "".join(gathered).strip()
    if statement:
        yield statement
