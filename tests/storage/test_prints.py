"""Prints: asked for once, in one press's hands, ended once, forgotten with their files."""

import asyncio
from datetime import timedelta

import pytest

from bot.core.errors import OperatorError
from bot.core.prints import MOST_WAITING, Job
from storage.database import Database
from storage.prints import LEASE
from storage.store import Store
from tests.clocks import FrozenClock
from tests.databases import count_rows, dump
from tests.storage.printed import SHEET, wanted
from tests.storage.test_privacy import at, person


async def lease(database: Database, clock: FrozenClock) -> Job | None:
    async with database.transaction("lease") as connection:
        return await at(connection, clock).prints.lease()


async def taken(store: Store) -> Job:
    job = await store.prints.lease()
    assert job is not None
    return job


async def read_both(store: Store) -> None:
    for _ in range(2):
        await store.prints.read(await taken(store))


async def printed(store: Store, job: Job) -> int:
    """The id of its file."""
    file = await store.files.add("a.pdf", "application/pdf", b"%PDF-")
    await store.prints.end(job, file)
    return file.id


async def ask(database: Database, clock: FrozenClock, *whys: str) -> int:
    """Asks in this order for somebody; their id."""
    async with database.transaction("ask") as connection:
        store = at(connection, clock)
        lan = await person(store)
        for why in whys:
            assert await store.prints.ask(wanted(store, lan, why))
    return lan


async def test_what_is_asked_for_twice_is_there_once(
    database: Database, clock: FrozenClock
) -> None:
    await ask(database, clock, "a", "a", "b")
    async with database.reading("test") as connection:
        assert await at(connection, clock).prints.waiting() == 2


async def test_nobody_fills_the_queue(database: Database, clock: FrozenClock) -> None:
    lan = await ask(database, clock, *map(str, range(MOST_WAITING)))
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        assert not await store.prints.ask(wanted(store, lan))
        assert await store.prints.ask(wanted(store, lan, "0"))
        assert await store.prints.ask(wanted(store, await person(store)))
        await store.prints.end(await taken(store), None)
        assert await store.prints.ask(wanted(store, lan))


async def test_what_is_in_hand_is_nobody_elses(database: Database, clock: FrozenClock) -> None:
    await ask(database, clock, "a", "b")
    first, second = await asyncio.gather(lease(database, clock), lease(database, clock))
    assert first
    assert second
    assert first.id != second.id
    assert await lease(database, clock) is None
    clock.move(LEASE)
    again = await lease(database, clock)
    assert again
    assert again.tries == 2
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        late = first if again.id == first.id else second
        assert not await store.prints.hold(late)
        assert await store.prints.read(late) is None
        await store.prints.release(late)
        await printed(store, late)
        assert await store.prints.hold(again)
        assert await store.prints.waiting() == 2


async def test_presses_do_not_wait_for_each_other(database: Database, clock: FrozenClock) -> None:
    await ask(database, clock, "a", "b")
    async with asyncio.timeout(10), database.transaction("first") as connection:
        first = await at(connection, clock).prints.lease()
        beside = asyncio.create_task(lease(database, clock))
        if database.dialect == "postgresql":  # SQLite has one writer at a time anyway
            await asyncio.wait([beside])
    second = await beside
    assert first
    assert second
    assert first.id != second.id


async def test_what_was_tried_goes_behind(database: Database, clock: FrozenClock) -> None:
    await ask(database, clock, "a", "b")
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        first = await taken(store)
        await store.prints.release(first)
        second = await taken(store)
        assert second.id > first.id
        assert (await taken(store)).id == first.id


async def test_a_lease_outlives_no_clock_that_is_set_back(
    database: Database, clock: FrozenClock
) -> None:
    await ask(database, clock, "a")
    assert await lease(database, clock)
    clock.set(-timedelta(hours=1))
    assert await lease(database, clock)


async def test_the_only_process_takes_over_at_once(database: Database, clock: FrozenClock) -> None:
    await ask(database, clock, "a")
    assert await lease(database, clock)
    async with database.transaction("test") as connection:
        await at(connection, clock).prints.take_over()
    assert await lease(database, clock)


async def test_what_ended_keeps_no_words(database: Database, clock: FrozenClock) -> None:
    await ask(database, clock, "a")
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        job = await taken(store)
        read = await store.prints.read(job)
        assert read is not None
        assert (read[0], read[1].text) == (SHEET, "tệp đây")
        await printed(store, job)
        assert await store.prints.waiting() == 0
        assert await store.prints.lease() is None
        row = await connection.one("SELECT * FROM prints")
        assert row is not None
        assert (row["state"], row["sheet_sealed"], row["message_sealed"]) == ("done", None, None)
    assert "bí mật".encode() not in await dump(database)


async def test_words_of_another_row_do_not_open(database: Database, clock: FrozenClock) -> None:
    await ask(database, clock, "a", "b")
    async with database.transaction("test") as connection:
        await connection.run(
            "UPDATE prints SET sheet_sealed = (SELECT MAX(p.sheet_sealed) FROM prints p)"
        )
        store = at(connection, clock)
        with pytest.raises(OperatorError):
            await read_both(store)


async def test_old_ones_go_with_their_files(database: Database, clock: FrozenClock) -> None:
    await ask(database, clock, "a", "b", "c")
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        await printed(store, await taken(store))
        await store.prints.end(await taken(store), None)
    clock.move(timedelta(days=30))
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        assert await store.files.forget_stray(timedelta()) == 0
        assert await store.prints.forget(timedelta(days=30)) == 0
        assert await store.prints.forget(timedelta(days=29)) == 2
    rows = await count_rows(database)
    assert (rows["prints"], rows["files"]) == (1, 0)


async def test_a_copy_lists_them(database: Database, clock: FrozenClock) -> None:
    lan = await ask(database, clock, "a", "b")
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        await printed(store, await taken(store))
        [done, asked] = (await store.dossier.of(lan))["prints"]
    assert (done["name"], done["format"], done["state"]) == ("lam-them", "pdf", "done")
    assert done["sheet"] is None
    assert asked["sheet"]["headline"] == "1.000 đ"
    assert "lan" not in done.values()


async def test_erasing_leaves_nothing(database: Database, clock: FrozenClock) -> None:
    lan = await ask(database, clock, "a", "b")
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        await printed(store, await taken(store))
        job = await taken(store)
        await store.erasure.erase(lan)
        assert not await store.prints.hold(job)
    rows = await count_rows(database)
    assert (rows["prints"], rows["files"]) == (0, 0)
