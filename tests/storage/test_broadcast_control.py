"""What pausing, sending again and stopping do to the rows of a run."""

from datetime import timedelta

import pytest

from bot.core.announcements import Again, Announcement, Stage, Tally, Topic
from bot.core.delivery import Mark
from storage.database import Connection, Database
from storage.deliveries import TALLY
from storage.progress import PACE
from storage.store import Store
from tests.storage.announced import NOW, begun, die, lease, person, store, taken, unit


async def running(at: Store, count: int, posted: int = 100) -> Announcement:
    """A run for so many people, handed to the outbox."""
    top = await unit(at, "TOP")
    people = [await person(at, f"p{n}", top) for n in range(count)]
    run = await begun(at, people[0], top)
    await taken(at, run, posted)
    return run


async def states(connection: Connection) -> list[str]:
    rows = await connection.all("SELECT state FROM deliveries ORDER BY id")
    return [row["state"] for row in rows]


async def stage(at: Store, run: Announcement) -> Announcement:
    found = await at.announcements.get(run.id)
    assert found is not None
    return found


async def test_a_pause_takes_back_what_nobody_holds(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        run = await running(at, 4)
        (held,) = await at.outbox.lease("test", 1, epoch=1)
        assert await at.announcements.pause(run)
        assert await states(connection) == ["posted", "queued", "queued", "queued"]
        assert await connection.value("SELECT COUNT(*) FROM outbox") == 1
        assert await taken(at, run) == set()
        await at.outbox.mark([Mark.sent(held)])
        assert await states(connection) == ["sent", "queued", "queued", "queued"]
        assert await at.announcements.resume(run)
        assert len(await taken(at, run)) == 3
        assert len(await lease(connection)) == 3


async def test_what_is_given_back_during_a_pause_waits(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        run = await running(at, 2)
        held, other = await at.outbox.lease("test", 2, epoch=1)
        await at.announcements.pause(run)
        await at.outbox.mark([Mark.again(held, NOW, "busy"), Mark.release(other)])
        await at.deliveries.take_back(run.id, 1)
        assert await lease(connection) == []
        assert await at.deliveries.tally(run.id, 1) == Tally(waiting=2)


async def test_who_mutes_while_it_is_held_does_not_get_it_later(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        run = await running(at, 2)
        rows = await at.outbox.lease("test", 2, epoch=1)
        await at.announcements.pause(run)
        await at.mutes.mute(run.author_id, (Topic.GENERAL,))
        await at.outbox.mark([Mark.release(row) for row in rows])
        await at.deliveries.take_back(run.id, 1)
        assert await states(connection) == ["cancelled", "queued"]


async def test_what_a_dead_process_held_is_remembered_through_a_pause(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        run = await running(at, 1)
        await lease(connection)
        await at.announcements.pause(run)
        await die(at)
        await at.deliveries.take_back(run.id, 1)
        await at.announcements.resume(run)
        await taken(at, run)
        (row,) = await lease(connection)
        assert row.unsure == 1
        await at.outbox.mark([Mark.sent(row)])
        assert await at.deliveries.tally(run.id, 1) == Tally(sent=1, twice=1)


async def test_only_what_runs_is_paused_and_resumed(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        run = await running(at, 1)
        acts = at.announcements
        assert [await acts.pause(run), await acts.pause(run)] == [True, True]
        assert (await stage(at, run)).stage is Stage.PAUSED
        assert [each.id for each in await acts.running()] == [run.id]
        assert [await acts.resume(run), await acts.resume(run)] == [True, True]
        await acts.cancel(run.id)
        assert [await acts.pause(run), await acts.resume(run)] == [False, False]
        assert await acts.retry(run) == 0


async def test_a_retry_takes_the_missed_and_nobody_else(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        run = await running(at, 6)
        sent, failed, unsure, gone, _, _ = await lease(connection)
        await at.outbox.mark(
            [
                Mark.sent(sent),
                Mark.dead(failed, "bad"),
                Mark.dead(unsure, "timeout", unsure=True),
                Mark.dead(gone, "blocked", unreachable=True),
            ]
        )
        assert await at.deliveries.missed_again(run.id, 1) == Again(people=2, perhaps=1)
        assert await at.announcements.retry(run) == 2
        assert await states(connection) == [
            *("sent", "queued", "queued", "unreachable", "posted", "posted")
        ]
        rows = await connection.all("SELECT tries FROM deliveries ORDER BY id")
        assert [row["tries"] for row in rows] == [0, 1, 1, 0, 0, 0]
        assert (await stage(at, run)).retries == 1
        await taken(at, run)
        whys = await connection.all("SELECT why FROM outbox WHERE why LIKE '%:1'")
        assert len(whys) == 2


async def test_a_retry_finds_who_came_back_where_they_are_now(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        run = await running(at, 1)
        (row,) = await lease(connection)
        await at.outbox.mark([Mark.dead(row, "blocked", unreachable=True)])
        assert await at.announcements.retry(run) == 0
        assert (await stage(at, run)).retries == 0
        await connection.run(
            "INSERT INTO addresses (channel, chat_id, person_id, created_at, seen_at)"
            " VALUES ('zalo', 'z', :person, 1, 1)",
            person=run.author_id,
        )
        assert await at.announcements.retry(run) == 1
        await taken(at, run)
        (again,) = await at.outbox.lease("zalo", 9, epoch=1)
        assert again.address.chat_id == "z"


@pytest.mark.parametrize("act", ["mute", "erase"])
async def test_a_retry_leaves_some_alone(database: Database, act: str) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        run = await running(at, 1)
        (row,) = await lease(connection)
        await at.outbox.mark([Mark.dead(row, "bad")])
        if act == "mute":
            await at.mutes.mute(run.author_id, (Topic.GENERAL,))
        else:
            await at.erasure.erase(run.author_id)
        assert await at.announcements.retry(run) == 0


async def test_a_stopped_run_is_withdrawn_in_portions(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        run = await running(at, 7, posted=2)
        withdraw = at.deliveries.withdraw
        assert await withdraw(run.id, 1, 2)
        assert await at.deliveries.tally(run.id, 1) == Tally(waiting=3, cancelled=4)
        assert await withdraw(run.id, 1, 2)
        assert not await withdraw(run.id, 1, 2)
        assert await at.deliveries.tally(run.id, 1) == Tally(cancelled=7)


async def test_an_old_run_is_left_alone(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        run = await running(at, 1)
        await connection.run("UPDATE announcements SET run = 2")
        acts = at.announcements
        assert [await acts.pause(run), await acts.retry(run)] == [False, 0]


async def test_progress_is_read_from_indexes_alone(database: Database) -> None:
    values: dict[str, object] = {"id": 1, "run": 1}
    pace = {**values, "after": NOW - timedelta(minutes=1)}
    async with database.transaction("test") as connection:
        for sql, given in ((TALLY, values), (PACE, pace)):
            plan = await explained(connection, sql, given)
            looks = [line for line in plan if "deliveries" in line and "Subquery" not in line]
            assert looks
            assert all("COVERING" in line or "Index Only" in line for line in looks), plan


async def explained(connection: Connection, sql: str, values: dict[str, object]) -> list[str]:
    if connection.dialect == "sqlite":
        rows = await connection.all(f"EXPLAIN QUERY PLAN {sql}", **values)
        return [row["detail"] for row in rows if row["detail"].startswith(("SEARCH", "SCAN"))]
    await connection.run("SET LOCAL enable_seqscan = off")
    await connection.run("SET LOCAL enable_bitmapscan = off")
    await connection.run("SET LOCAL enable_indexscan = off")
    rows = await connection.all(f"EXPLAIN {sql}", **values)
    return [line for row in rows if "Scan" in (line := row["QUERY PLAN"])]
