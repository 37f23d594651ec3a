"""Transactions and values, on both engines."""

import asyncio
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.core.errors import OperatorError, StorageError
from bot.core.moments import LOCAL
from storage import sqlite
from storage.connection import stored
from storage.database import Database, moment, moment_or_none
from tests.databases import dump

AT = datetime(2026, 11, 20, 2, 0, 0, 123456, tzinfo=UTC)
COUNT = "INSERT INTO counters (name, value) VALUES (:name, :value)"
TOTAL = "SELECT COUNT(*) FROM counters"


async def total(database: Database) -> int:
    async with database.reading("total") as connection:
        return int(await connection.value(TOTAL))


async def insert(database: Database, *names: str, then: BaseException | None = None) -> None:
    """One transaction that inserts a row for each name, and raises ``then`` in its body."""
    async with database.transaction("insert") as connection:
        for name in names:
            await connection.run(COUNT, name=name, value=1)
        if then is not None:
            raise then


async def test_reads_back_what_it_wrote(database: Database) -> None:
    async with database.transaction("write") as connection:
        assert await connection.run(COUNT, name="a", value=1) == 1
        await connection.run_many(COUNT, [{"name": "b", "value": 2}, {"name": "c", "value": 3}])
        await connection.run_many(COUNT, [])
        assert await connection.run("UPDATE counters SET value = value + :by", by=10) == 3
    async with database.reading("read") as connection:
        rows = await connection.all("SELECT name, value FROM counters ORDER BY name")
        assert [(row["name"], row["value"]) for row in rows] == [("a", 11), ("b", 12), ("c", 13)]
        row = await connection.one("SELECT * FROM counters WHERE name = :name", name="b")
        assert row is not None
        assert dict(row) == {"name": "b", "value": 12}
        assert await connection.one("SELECT 1 FROM counters WHERE name = :n", n="x") is None
        assert await connection.value("SELECT value FROM counters WHERE name = :n", n="x") is None
        assert await connection.value("SELECT SUM(value) FROM counters") == 36


async def test_an_exception_leaves_nothing(database: Database) -> None:
    with pytest.raises(KeyError):
        await insert(database, "a", then=KeyError())
    assert await total(database) == 0
    await insert(database, "a")
    assert await total(database) == 1


async def test_a_refused_statement_leaves_nothing(database: Database) -> None:
    with pytest.raises(StorageError) as caught:
        await insert(database, "a", "a")
    assert not caught.value.passing
    assert await total(database) == 0


@pytest.mark.parametrize(
    ("sql", "value"),
    [("SELECT nothing FROM counters", 1), ("SELECT CAST(:value AS BIGINT)", 2**70)],
)
async def test_a_statement_that_is_wrong_stays_so(
    database: Database, sql: str, value: int
) -> None:
    with pytest.raises((StorageError, OverflowError)) as caught:
        async with database.transaction("wrong") as connection:
            await connection.value(sql, value=value)
    assert not getattr(caught.value, "passing", False)


async def impatient(database: Database, setting: str) -> None:
    async with database.transaction("wait") as connection:
        await connection.run(setting)
        await connection.run(COUNT, name="a", value=1)


async def test_a_database_that_somebody_holds_passes(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "_BUSY_SECONDS", 0.0)
    for_us = "SET LOCAL lock_timeout = 1" if "postgresql" in database_url else "SELECT 1"
    database, other = [await Database.open(database_url) for _ in range(2)]
    try:
        async with other.transaction("held") as held:
            await held.run(COUNT, name="a", value=1)
            with pytest.raises(StorageError) as caught:
                await impatient(database, for_us)
    finally:
        await database.close()
        await other.close()
    assert caught.value.passing


async def test_returning_gives_rows_and_commits(database: Database) -> None:
    sql = f"{COUNT} ON CONFLICT (name) DO UPDATE SET value = counters.value + 1 RETURNING value"
    for expected in (1, 2, 3):
        async with database.transaction("next-number") as connection:
            assert await connection.value(sql, name="cases", value=1) == expected
    async with database.transaction("unread") as connection:
        await connection.run(sql, name="cases", value=1)
    async with database.reading("read") as connection:
        assert await connection.value("SELECT value FROM counters") == 4


async def test_readers_may_not_write(database: Database) -> None:
    with pytest.raises(StorageError):
        async with database.reading("sly") as connection:
            await connection.run(COUNT, name="a", value=1)
    assert await total(database) == 0


async def test_readers_see_only_what_is_committed(database: Database) -> None:
    async with database.transaction("write") as connection:
        await connection.run(COUNT, name="a", value=1)
        assert await connection.value(TOTAL) == 1
        assert await total(database) == 0
    assert await total(database) == 1


async def test_foreign_keys_are_kept(database: Database) -> None:
    with pytest.raises(StorageError):
        async with database.transaction("orphan") as connection:
            await connection.run(
                "INSERT INTO mutes (person_id, topic, muted_at) VALUES (1, 'pay', 1)"
            )


async def test_values_go_in_as_the_schema_says(database: Database) -> None:
    async with database.transaction("person") as connection:
        await connection.run(
            "INSERT INTO people (id, language, is_sample, created_at, full_name, details_sealed) "
            "VALUES (:id, 'vi', :sample, :at, :day, :sealed)",
            id=1, sample=True, at=AT.astimezone(LOCAL), day=date(2026, 11, 20), sealed=b"\x00\xff",
        )  # fmt: skip
        row = await connection.one("SELECT * FROM people")
    assert row is not None
    assert row["is_sample"] == 1
    assert moment(row["created_at"]) == AT
    assert moment(row["created_at"]).tzinfo is UTC
    assert row["full_name"] == "2026-11-20"
    assert row["details_sealed"] == b"\x00\xff"
    assert moment_or_none(row["erased_at"]) is None
    assert moment_or_none(0) == datetime(1970, 1, 1, tzinfo=UTC)


async def test_naive_times_are_refused(database: Database) -> None:
    with pytest.raises(ValueError, match="naive"):
        async with database.transaction("naive") as connection:
            await connection.run(COUNT, name="a", value=AT.replace(tzinfo=None))
    with pytest.raises(ValueError, match="naive"):
        async with database.transaction("naive") as connection:
            await connection.run_many(COUNT, [{"name": "a", "value": AT.replace(tzinfo=None)}])


@pytest.mark.parametrize("microseconds", [-1, 0, 1, 10**15 + 1, 253402300799999999])
def test_moments_lose_nothing(microseconds: int) -> None:
    assert stored(moment(microseconds)) == microseconds


async def test_a_finished_transaction_cannot_be_used(database: Database) -> None:
    async with database.transaction("short") as connection:
        pass
    with pytest.raises(RuntimeError, match="over"):
        await connection.run(COUNT, name="late", value=1)
    async with database.reading("short") as reader:
        pass
    with pytest.raises(RuntimeError, match="over"):
        await reader.value(TOTAL)
    assert await total(database) == 0


async def test_a_transaction_inside_a_transaction_is_refused(database: Database) -> None:
    async with database.transaction("outer") as connection:
        with pytest.raises(RuntimeError, match="inside"):
            async with database.transaction("inner"):
                pass
        await connection.run(COUNT, name="a", value=1)
    async with database.transaction("after"):
        pass
    assert await total(database) == 1


async def test_transactions_are_counted_by_name(database: Database) -> None:
    for _ in range(3):
        async with database.transaction("turn"):
            pass
    with pytest.raises(KeyError):
        async with database.reading("list"):
            raise KeyError
    assert database.timings["turn"].count == 3
    assert database.timings["turn"].seconds > 0
    assert database.timings["list"].count == 1


async def test_many_at_once_lose_no_update(database: Database) -> None:
    async with database.transaction("start") as connection:
        await connection.run(COUNT, name="n", value=0)

    locking = {
        "sqlite": "SELECT value FROM counters",
        "postgresql": "SELECT value FROM counters FOR UPDATE",
    }

    async def add() -> None:
        async with database.transaction("add") as connection:
            value = await connection.value(locking[connection.dialect])
            await connection.run("UPDATE counters SET value = :value", value=value + 1)

    await asyncio.gather(*(add() for _ in range(200)))
    async with database.reading("read") as connection:
        assert await connection.value("SELECT value FROM counters") == 200


async def test_many_readers_at_once(database: Database) -> None:
    assert await asyncio.gather(*(total(database) for _ in range(50))) == [0] * 50


async def test_what_is_committed_outlives_the_connection(
    database: Database, database_url: str
) -> None:
    async with database.transaction("write") as connection:
        await connection.run(COUNT, name="a", value=1)
    other = await Database.open(database_url)
    assert await total(other) == 1
    await other.close()


async def test_the_dump_shows_every_value(database: Database) -> None:
    async with database.transaction("write") as connection:
        await connection.run(COUNT, name="Nguyễn", value=123456789)
        await connection.run(
            "INSERT INTO files VALUES (1, 'n', 'm', 1, :content, 1)", content=b"\x01planted\x02"
        )
    found = await dump(database)
    for planted in ("Nguyễn".encode(), b"123456789", b"\x01planted\x02"):
        assert planted in found


@pytest.mark.parametrize(
    "url", ["mysql://x", "", "nonsense", "sqlite://", "sqlite:///", "sqlite://relative.db"]
)
async def test_a_wrong_url_is_one_line(url: str) -> None:
    with pytest.raises(OperatorError) as caught:
        await Database.open(url)
    assert "NHIPCAU_DATABASE_URL" in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("server", ["127.0.0.1:1", "a:b:c", "127.0.0.1:port"])
async def test_an_unreachable_server_is_one_line(server: str) -> None:
    with pytest.raises(OperatorError, match="cannot be reached") as caught:
        await Database.open(f"postgresql://me:s3cret@{server}/x")
    assert "s3cret" not in str(caught.value)
    assert "\n" not in str(caught.value)


async def test_a_missing_database_is_one_line(database: Database, database_url: str) -> None:
    if database.dialect == "sqlite":
        pytest.skip("SQLite makes the file")
    with pytest.raises(OperatorError, match="cannot be reached"):
        await Database.open(database_url.replace("/migrated", "/nowhere"))


async def test_files_that_cannot_be_written_are_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    (tmp_path / "text.db").write_text("not a database, " * 100)
    for url in (f"{tmp_path}/file/x.db", f"{tmp_path}", f"{tmp_path}/text.db"):
        with pytest.raises(OperatorError, match="cannot be written") as caught:
            await Database.open(f"sqlite:///{url}")
        assert "\n" not in str(caught.value)
