"""The SQLite writer: one at a time, in order, commits shared."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from storage import sqlite
from storage.sqlite import GROUP, Sqlite

PUT = "INSERT INTO t (id) VALUES (:id)"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "new" / "folder" / "n.db"


@pytest.fixture
async def engine(path: Path) -> AsyncIterator[Sqlite]:
    opened = await Sqlite.open(path)
    async with opened.writing() as connection:
        await connection.run("CREATE TABLE t (id INTEGER PRIMARY KEY)")
    yield opened
    await opened.close()


@pytest.fixture
async def trace(engine: Sqlite) -> list[str]:
    """Every statement that the writer's connection runs from now on."""
    said: list[str] = []
    await engine._writer._raw.set_trace_callback(said.append)
    return said


async def put(engine: Sqlite, number: int, then: BaseException | None = None) -> None:
    async with engine.writing() as connection:
        await connection.run(PUT, id=number)
        if then is not None:
            raise then


async def found(engine: Sqlite) -> list[int]:
    async with engine.reading() as connection:
        return [row["id"] for row in await connection.all("SELECT id FROM t ORDER BY id")]


def break_statement(
    engine: Sqlite, monkeypatch: pytest.MonkeyPatch, broken: str, error: Exception
) -> None:
    """The writer's next ``broken`` raises ``error`` instead of running."""
    raw = engine._writer._raw
    execute = raw.execute
    errors = [error]

    async def breaking(sql: str, *arguments: Any) -> Any:
        if sql == broken and errors:
            raise errors.pop()
        return await execute(sql, *arguments)

    monkeypatch.setattr(raw, "execute", breaking)


async def test_files_are_the_owners_alone(engine: Sqlite, path: Path) -> None:
    await put(engine, 1)
    modes = {each.name: each.stat().st_mode & 0o777 for each in path.parent.iterdir()}
    assert modes == {"n.db": 0o600, "n.db-wal": 0o600, "n.db-shm": 0o600}


async def test_an_older_file_is_closed_to_others(path: Path) -> None:
    path.parent.mkdir(parents=True)
    path.touch(mode=0o644)
    await (await Sqlite.open(path)).close()
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("pragma", "expected"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("secure_delete", 1)],
)
async def test_the_writer_is_set_up(engine: Sqlite, pragma: str, expected: object) -> None:
    async with engine.writing() as connection:
        assert await connection.value(f"PRAGMA {pragma}") == expected


async def test_many_processes_may_make_the_same_file(path: Path) -> None:
    engines = await asyncio.gather(*(Sqlite.open(path) for _ in range(8)))
    for each in engines:
        await each.close()


async def test_a_lone_transaction_commits_at_once(engine: Sqlite, trace: list[str]) -> None:
    await put(engine, 1)
    assert [line.split(" ")[0] for line in trace] == ["BEGIN", "INSERT", "COMMIT"]


async def test_those_that_queue_share_a_commit(engine: Sqlite, trace: list[str]) -> None:
    await asyncio.gather(*(put(engine, number) for number in range(GROUP + 10)))
    assert trace.count("COMMIT") == 2
    assert await found(engine) == list(range(GROUP + 10))


async def test_turns_are_given_in_order(engine: Sqlite) -> None:
    order: list[int] = []

    async def note(number: int) -> None:
        async with engine.writing():
            order.append(number)

    await asyncio.gather(*(note(number) for number in range(200)))
    assert order == list(range(200))


async def test_nobody_leaves_before_the_commit(engine: Sqlite, trace: list[str]) -> None:
    async def put_and_look(number: int) -> bool:
        await put(engine, number)
        return "COMMIT" in trace and number in await found(engine)

    assert all(await asyncio.gather(*(put_and_look(number) for number in range(20))))
    assert trace.count("COMMIT") == 1


@pytest.mark.parametrize("failing", [{0}, {1}, {3}, {0, 1}, {1, 2}, {2, 3}, {0, 1, 2, 3}])
async def test_one_that_fails_is_undone_alone(engine: Sqlite, failing: set[int]) -> None:
    outcomes = await asyncio.gather(
        *(put(engine, n, KeyError(n) if n in failing else None) for n in range(4)),
        return_exceptions=True,
    )
    assert {n for n, outcome in enumerate(outcomes) if isinstance(outcome, KeyError)} == failing
    assert await found(engine) == [n for n in range(4) if n not in failing]


@pytest.mark.parametrize("broken", ["COMMIT", "SAVEPOINT member1"])
async def test_a_failed_commit_fails_the_whole_group(
    engine: Sqlite, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    break_statement(engine, monkeypatch, broken, sqlite3.OperationalError("disk full"))
    outcomes = await asyncio.gather(*(put(engine, n) for n in range(3)), return_exceptions=True)
    hit = [isinstance(outcome, sqlite3.OperationalError) for outcome in outcomes]
    assert hit == [True, True, broken == "COMMIT"]  # the third had not begun: it runs afterwards
    assert await found(engine) == ([] if broken == "COMMIT" else [2])
    await put(engine, 9)
    assert 9 in await found(engine)


async def test_a_transaction_that_sqlite_rolled_back_fails_its_group(engine: Sqlite) -> None:
    async def lose() -> None:
        async with engine.writing() as connection:
            await connection.run("ROLLBACK")  # as SQLite does by itself when the disk is full

    outcomes = await asyncio.gather(put(engine, 1), lose(), put(engine, 3), return_exceptions=True)
    assert [type(outcome) for outcome in outcomes[:2]] == [sqlite3.OperationalError] * 2
    assert await found(engine) == [3]
    with pytest.raises(sqlite3.OperationalError):
        await lose()
    await put(engine, 4)
    assert await found(engine) == [3, 4]


async def test_a_foreign_writer_delays_and_then_refuses(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "_BUSY_SECONDS", 0)
    engine = await Sqlite.open(path)
    foreign = sqlite3.connect(path, isolation_level=None)
    foreign.execute("CREATE TABLE t (id INTEGER PRIMARY KEY)")
    foreign.execute("BEGIN IMMEDIATE")
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        await put(engine, 1)
    foreign.execute("ROLLBACK")
    foreign.close()
    await put(engine, 2)
    assert await found(engine) == [2]
    await engine.close()


async def test_a_start_waits_while_another_process_switches_to_wal(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "_BUSY_SECONDS", 0)
    path.parent.mkdir(parents=True)
    foreign = sqlite3.connect(path, isolation_level=None)
    foreign.execute("CREATE TABLE t (id INTEGER PRIMARY KEY)")
    foreign.execute("BEGIN EXCLUSIVE")
    waits: list[float] = []

    async def release(seconds: float) -> None:
        waits.append(seconds)
        foreign.rollback()

    monkeypatch.setattr(asyncio, "sleep", release)
    engine = await Sqlite.open(path)
    assert len(waits) == 1
    foreign.close()
    await engine.close()


@pytest.mark.parametrize("moment", ["begin", "grant"])
async def test_cancelled_in_the_breath_of_its_turn(
    engine: Sqlite, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    """While the writer begins for it, and between being granted and waking up."""
    raw = engine._writer._raw
    execute, body = raw.execute, sqlite.Ticket.body

    async def begin(sql: str) -> Any:
        if moment == "begin":
            victim.cancel()
        return await execute(sql)

    async def granted(ticket: sqlite.Ticket) -> bool:
        if moment == "grant":  # runs before the victim wakes, after it was granted
            asyncio.get_running_loop().call_soon(victim.cancel)
        return await body(ticket)

    with monkeypatch.context() as patch:
        patch.setattr(raw, "execute", begin)
        patch.setattr(sqlite.Ticket, "body", granted)
        victim = asyncio.create_task(put(engine, 1))
        async with asyncio.timeout(10):
            await asyncio.wait((victim,))
    assert victim.cancelled()
    async with asyncio.timeout(10):
        await put(engine, 2)
    assert await found(engine) == [2]


async def test_should_the_writers_task_die_nobody_waits_for_ever(engine: Sqlite) -> None:
    async def die() -> None:
        async with engine.writing():
            server = engine._writer._server
            assert server is not None
            server.cancel()
            await asyncio.wait((server,))

    async with asyncio.timeout(10):
        outcomes = await asyncio.gather(die(), put(engine, 1), return_exceptions=True)
    assert [type(outcome) for outcome in outcomes] == [sqlite3.OperationalError] * 2
    await put(engine, 2)
    assert await found(engine) == [2]


async def test_closing_waits_for_whoever_is_inside(path: Path) -> None:
    engine = await Sqlite.open(path)
    inside, leave = asyncio.Event(), asyncio.Event()

    async def make() -> None:
        async with engine.writing() as connection:
            inside.set()
            await leave.wait()
            await connection.run("CREATE TABLE t (id INTEGER PRIMARY KEY)")

    making = asyncio.create_task(make())
    await inside.wait()
    closing = asyncio.create_task(engine.close())
    leave.set()
    await making
    await closing
    again = await Sqlite.open(path)
    assert await found(again) == []
    await again.close()


async def test_a_closed_database_says_so(path: Path) -> None:
    engine = await Sqlite.open(path)
    await engine.close()
    with pytest.raises(sqlite3.OperationalError, match="closing"):
        await put(engine, 1)


def test_a_loop_that_shuts_down_is_not_held_up(path: Path) -> None:
    async def main() -> Sqlite:
        engine = await Sqlite.open(path)
        async with engine.writing() as connection:
            await connection.run("CREATE TABLE t (id INTEGER PRIMARY KEY)")
        inside = asyncio.Event()

        async def linger(number: int) -> None:
            async with engine.writing() as connection:
                await connection.run(PUT, id=number)
                inside.set()
                await asyncio.Event().wait()

        tasks.extend(asyncio.create_task(linger(number)) for number in range(3))
        await inside.wait()
        return engine  # asyncio.run now cancels them all, and the writer's own task too

    async def look(engine: Sqlite) -> list[int]:
        try:
            return await found(engine)
        finally:
            await engine.close()

    tasks: list[asyncio.Task[None]] = []
    engine = asyncio.run(main())
    assert all(task.cancelled() for task in tasks)
    assert not engine._writer._raw.in_transaction
    assert asyncio.run(look(engine)) == []
