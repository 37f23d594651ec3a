"""An officer and the clock, each in a transaction of their own, at the same moment. On SQLite they
take turns anyway; on PostgreSQL the run's row makes them."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, cast

import pytest

from bot.core.announcements import Announcement, Stage, Tally
from bot.core.delivery import Mark
from storage.database import Connection, Database
from storage.store import Store
from tests.storage.announced import begun, lease, person, store, taken, unit

Act = Callable[[Store, Announcement], Awaitable[object]]


async def pause(at: Store, run: Announcement) -> None:
    await at.announcements.pause(run)


async def stop(at: Store, run: Announcement) -> None:
    await at.announcements.cancel(run.id)


async def again(at: Store, run: Announcement) -> None:
    await at.announcements.retry(run)


async def prepared(database: Database) -> Announcement:
    """A run of three whose addresses are known."""
    async with database.transaction("prepare") as connection:
        at = store(connection)
        top = await unit(at, "TOP")
        people = [await person(at, f"p{n}", top) for n in range(3)]
        run = await begun(at, people[0], top)
        await taken(at, run, 1)
        await at.deliveries.locate(run, 9)
    return run


class Meanwhile:
    """What another process does while a transaction here is open."""

    def __init__(self, database: Database, act: Act, run: Announcement) -> None:
        self._database = database
        self._act = act
        self._run = run
        self._task: asyncio.Task[None] | None = None

    async def begin(self) -> None:
        """Returns when it is done, or waits for a lock."""
        self._task = asyncio.create_task(self._other())
        postgresql = self._database.dialect == "postgresql"
        while postgresql and not self._task.done() and not await waits(self._database):
            await asyncio.sleep(0)

    async def _other(self) -> None:
        async with self._database.transaction("other") as connection:
            await self._act(store(connection), self._run)

    async def end(self) -> None:
        assert self._task is not None
        await self._task


async def waits(database: Database) -> bool:
    async with database.reading("locks") as connection:
        return bool(
            await connection.value(
                "SELECT COUNT(*) FROM pg_stat_activity"
                " WHERE wait_event_type = 'Lock' AND datname = current_database()"
            )
        )


@pytest.mark.parametrize("act", [pause, stop])
async def test_nothing_is_posted_behind_an_officers_back(database: Database, act: Act) -> None:
    run = await prepared(database)
    other = Meanwhile(database, act, run)
    async with database.transaction("post") as connection:
        at = store(connection)
        why = f"announcement:{run.id}:1"
        assert await at.deliveries.post(run, "test", why, 9) == 2
        await other.begin()
    await other.end()
    async with database.transaction("test") as connection:
        assert await connection.value("SELECT COUNT(*) FROM outbox") == 0
        tally = await store(connection).deliveries.tally(run.id, 1)
        assert tally == (Tally(waiting=3) if act is pause else Tally(cancelled=3))


class Interrupted:
    """A connection on which something else happens before one kind of statement."""

    def __init__(self, connection: Connection, before: str, happen: Callable[[], Any]) -> None:
        self._connection = connection
        self._before = before
        self._happen = happen
        self.dialect = connection.dialect

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    async def run(self, sql: str, /, **values: object) -> int:
        if sql.lstrip().startswith(self._before):
            await self._happen()
        return await self._connection.run(sql, **values)


async def test_a_run_that_is_sent_again_is_not_ended(database: Database) -> None:
    if database.dialect == "sqlite":  # nobody gets in between
        return
    run = await prepared(database)
    async with database.transaction("test") as connection:
        at = store(connection)
        await taken(at, run)
        first, *others = await lease(connection)
        await at.outbox.mark([Mark.dead(first, "bad"), *map(Mark.sent, others)])
    other = Meanwhile(database, again, run)
    async with database.transaction("finish") as connection:
        between = Interrupted(connection, "UPDATE announcements SET state = :stage", other.begin)
        at = store(cast("Connection", between))
        assert await at.announcements.end_run(run) is None
    await other.end()
    async with database.transaction("test") as connection:
        found = await store(connection).announcements.get(run.id)
        assert found is not None
        assert (found.stage, found.retries) == (Stage.SENDING, 1)


async def test_a_lookup_leaves_those_alone_who_are_sent_again(database: Database) -> None:
    if database.dialect == "sqlite":  # nobody gets in between
        return
    run = await prepared(database)
    async with database.transaction("test") as connection:
        at = store(connection)
        (first,) = await lease(connection)
        await at.outbox.mark([Mark.dead(first, "bad")])
        await connection.run("UPDATE deliveries SET channel = NULL WHERE state = 'queued'")
    other = Meanwhile(database, again, run)
    async with database.transaction("locate") as connection:
        between = Interrupted(
            connection, "UPDATE deliveries SET state = 'unreachable'", other.begin
        )
        at = store(cast("Connection", between))
        assert await at.deliveries.locate(run, 9) == 2
    await other.end()
    async with database.reading("test") as connection:
        assert (await store(connection).deliveries.tally(run.id, 1)).unreachable == 0
