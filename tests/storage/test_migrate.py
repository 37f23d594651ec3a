"""Migrations, on both engines."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.core.errors import OperatorError, StorageError
from storage.database import Database, moment
from storage.migrate import FOLDER, migrate, migrations, statements
from tests.clocks import FrozenClock

NAMES = [path.stem for path in sorted(FOLDER.glob("*.sql"))]


@pytest.fixture
async def empty(empty_url: str) -> AsyncIterator[Database]:
    opened = await Database.open(empty_url)
    yield opened
    await opened.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two small migrations; the second one is wrong."""
    (tmp_path / "0001_first.sql").write_text("CREATE TABLE a (id BIGINT PRIMARY KEY);")
    (tmp_path / "0002_second.sql").write_text("CREATE TABLE b (id BIGINT); INSERT INTO c (1);")
    return tmp_path


async def recorded(database: Database) -> list[int]:
    async with database.reading("recorded") as connection:
        rows = await connection.all("SELECT number FROM schema_version ORDER BY number")
        return [row["number"] for row in rows]


async def test_applies_everything_once(empty: Database, clock: FrozenClock) -> None:
    assert await migrate(empty, clock.now()) == NAMES
    assert await migrate(empty, clock.now()) == []
    async with empty.reading("read") as connection:
        rows = await connection.all("SELECT * FROM schema_version ORDER BY number")
    assert [f"{row['number']:04}_{row['name']}" for row in rows] == NAMES
    assert {moment(row["applied_at"]) for row in rows} == {clock.now()}


async def test_two_processes_may_start_at_once(empty_url: str, clock: FrozenClock) -> None:
    both = await asyncio.gather(Database.open(empty_url), Database.open(empty_url))
    applied = await asyncio.gather(*(migrate(each, clock.now()) for each in both))
    assert sorted(applied[0] + applied[1]) == NAMES
    await asyncio.gather(*(each.close() for each in both))


async def test_a_failing_migration_leaves_nothing_of_itself(
    empty: Database, folder: Path, clock: FrozenClock
) -> None:
    with pytest.raises(StorageError):
        await migrate(empty, clock.now(), folder)
    assert await recorded(empty) == [1]
    (folder / "0002_second.sql").write_text("CREATE TABLE b (id BIGINT);")
    assert await migrate(empty, clock.now(), folder) == ["0002_second"]


async def test_a_newer_database_is_refused_in_one_line(
    database: Database, folder: Path, clock: FrozenClock
) -> None:
    (folder / "0002_second.sql").unlink()
    with pytest.raises(OperatorError) as caught:
        await migrate(database, clock.now(), folder)
    assert f"schema {len(NAMES)}" in str(caught.value)
    assert "only 1" in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("name", ["0004_gap.sql", "0001_again.sql", "first.sql", "3_short.sql"])
def test_files_out_of_order_are_refused(folder: Path, name: str) -> None:
    (folder / name).write_text("SELECT 1")
    with pytest.raises(OperatorError):
        migrations(folder)


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("", []),
        ("-- only; a comment", []),
        ("SELECT 1", ["SELECT 1"]),
        ("SELECT 1; ;\n;SELECT 2;", ["SELECT 1", "SELECT 2"]),
        ("SELECT ';' -- it's; odd\n, 2; SELECT 3", ["SELECT ';'  \n, 2", "SELECT 3"]),
        ("SELECT 'it''s; fine', \"a;b\"", ["SELECT 'it''s; fine', \"a;b\""]),
        ("/* a; b\n' */ SELECT '--no /*;'", ["SELECT '--no /*;'"]),
    ],
)
def test_statements_are_told_apart(sql: str, expected: list[str]) -> None:
    assert list(statements(sql)) == expected


def test_the_clock_of_the_tests_stands_where_promised(clock: FrozenClock) -> None:
    assert clock.now() == datetime(2026, 11, 20, 2, 0, tzinfo=UTC)
