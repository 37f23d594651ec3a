"""A task may be cancelled anywhere: nothing half done, nothing left open, nobody stuck."""

import asyncio
import contextlib
import itertools
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import pytest

from storage.database import Database
from storage.sqlite import Sqlite
from tests.cancelling import CancelledAt, run

COUNT = "INSERT INTO counters (name, value) VALUES (:name, 1)"
TIMES = [1, 2, 5]  # how many suspensions in a row are cancelled
PATIENCE = 20  # seconds until a stuck test fails


Work = Callable[[Database, str], Coroutine[Any, Any, None]]
Scene = Callable[[Database, Coroutine[Any, Any, bool], str], Coroutine[Any, Any, bool]]


@pytest.fixture(autouse=True)
def _no_complaints(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Drivers mend some carelessness of ours by themselves, but they log it."""
    yield
    records = caplog.get_records("call")
    assert [record.message for record in records if record.levelname == "ERROR"] == []


async def both_rows(database: Database, name: str) -> None:
    async with database.transaction("both") as connection:
        await connection.run(COUNT, name=f"{name}-1")
        assert await connection.value("SELECT 1") == 1
        await connection.run(COUNT, name=f"{name}-2")


async def stored(database: Database, name: str) -> int:
    async with database.reading("stored") as connection:
        sql = "SELECT COUNT(*) FROM counters WHERE name IN (:first, :second)"
        return int(await connection.value(sql, first=f"{name}-1", second=f"{name}-2"))


async def nothing_is_open(database: Database) -> bool:
    if isinstance(database._engine, Sqlite):
        return not database._engine._writer._raw.in_transaction
    async with database.reading("open") as connection:
        return not await connection.value(
            "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() "
            "AND state LIKE 'idle in transaction%'"
        )


async def cancelled_everywhere(
    database: Database, times: int, scene: Scene, work: Work = both_rows
) -> tuple[int, int]:
    """Plays ``scene`` once for every point of cancellation; how many were kept, and were not."""
    kept = lost = 0
    for point in itertools.count(1):
        name = f"n{point}"
        victim = CancelledAt(work(database, name), range(point, point + times))
        async with asyncio.timeout(PATIENCE):
            finished = await scene(database, run(victim), name)
            assert await nothing_is_open(database)
            found = await stored(database, name)
            await both_rows(database, f"after-{name}")
        assert found in ((2,) if finished else (0, 2))
        kept += found == 2
        lost += found == 0
        if finished and victim.reached < point:
            return kept, lost
    raise AssertionError


async def alone(_database: Database, victim: Coroutine[Any, Any, bool], _name: str) -> bool:
    return await victim


async def in_a_crowd(database: Database, victim: Coroutine[Any, Any, bool], name: str) -> bool:
    """Others queue before and behind; all of them must come through."""
    others = [f"{name}-{place}" for place in range(4)]
    tasks = [asyncio.create_task(both_rows(database, other)) for other in others[:2]]
    suffering = asyncio.create_task(victim)
    tasks += [asyncio.create_task(both_rows(database, other)) for other in others[2:]]
    finished = await suffering
    await asyncio.gather(*tasks)
    for other in others:
        assert await stored(database, other) == 2
    return finished


@pytest.mark.parametrize("times", TIMES)
async def test_cancelled_alone(database: Database, times: int) -> None:
    kept, lost = await cancelled_everywhere(database, times, alone)
    assert kept >= 1
    assert lost >= 3


@pytest.mark.parametrize("times", TIMES)
async def test_cancelled_in_a_crowd(database: Database, times: int) -> None:
    kept, lost = await cancelled_everywhere(database, times, in_a_crowd)
    assert kept >= 1
    assert lost >= 3


async def test_a_failing_body_cancelled_while_it_is_undone(database: Database) -> None:
    async def failing(database: Database, name: str) -> None:
        with contextlib.suppress(KeyError):
            async with database.transaction("failing") as connection:
                await connection.run(COUNT, name=f"{name}-1")
                raise KeyError

    for point in itertools.count(1):
        victim = CancelledAt(failing(database, f"n{point}"), range(point, point + 2))
        async with asyncio.timeout(PATIENCE):
            finished = await run(victim)
            assert await nothing_is_open(database)
            assert await stored(database, f"n{point}") == 0
        if finished and victim.reached < point:
            return


async def test_readers_cancelled_everywhere_come_back(database: Database) -> None:
    async def read() -> None:
        async with database.reading("read") as connection:
            await connection.value("SELECT COUNT(*) FROM counters")
            await connection.value("SELECT COUNT(*) FROM counters")

    for point in itertools.count(1):
        victims = [CancelledAt(read(), range(point, point + 1)) for _ in range(8)]
        async with asyncio.timeout(PATIENCE):
            finished = await asyncio.gather(*(run(victim) for victim in victims))
            await asyncio.gather(*(read() for _ in range(8)))
        if all(finished) and all(victim.reached < point for victim in victims):
            return


async def test_a_deadline_inside_a_body_undoes_it(database: Database) -> None:
    with pytest.raises(TimeoutError):
        await late(database)
    assert await stored(database, "late") == 0
    await both_rows(database, "late")


async def late(database: Database) -> None:
    async with asyncio.timeout(0.01), database.transaction("late") as connection:
        await connection.run(COUNT, name="late-1")
        await asyncio.Event().wait()
