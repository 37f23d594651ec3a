"""Alarms: one a reason, told by one process."""

import asyncio
from datetime import timedelta

from bot.core.alarms import Alarm
from bot.core.chat import Address
from bot.core.members import Role
from storage.database import Database
from storage.store import Store
from tests.storage.announced import NOW, person, store, unit


async def raised(at: Store, why: str, *, count: int = 1) -> None:
    await at.alarms.raise_(why=why, kind="dead-letters", channel="test", count=count)


async def test_of_one_reason_the_first_counts(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        await raised(at, "a", count=2)
        await raised(at, "a", count=3)
        (found,) = await at.alarms.untold(9)
        assert found == Alarm("a", "dead-letters", "test", 2, NOW)
        await at.alarms.told([found])
        await raised(at, "a")
        assert await at.alarms.untold(9) == []


async def test_counts_add_up_until_they_are_told(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        for _ in range(3):
            await at.alarms.add(why="a", kind="dead-updates", channel="test", count=2)
        found = await at.alarms.untold(9)
        assert [each.count for each in found] == [6]
        await at.alarms.told(found)
        await at.alarms.add(why="a", kind="dead-updates", channel="test", count=2)
        assert await at.alarms.untold(9) == []


async def test_what_is_told_elsewhere_is_remembered_and_no_alarm(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        await at.alarms.tell_once("review", ["a", "b"])
        await at.alarms.tell_once("review", ["b", "c"])
        await raised(at, "d")
        assert await at.alarms.reasons("review") == {"a", "b", "c"}
        assert [each.why for each in await at.alarms.untold(9)] == ["d"]


async def test_holders_of_a_role_anywhere(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        top = await unit(at, "TOP")
        below = await unit(at, "ONE", top)
        one, two = await person(at, "one"), await person(at, "two")
        for who, where, role in (
            *((one, below, Role.EDITOR), (one, top, Role.EDITOR)),
            *((two, top, Role.ADMIN), (two, below, Role.EDITOR)),
        ):
            await at.units.appoint(who, where.id, role)
        assert await at.units.holders(Role.EDITOR) == [one, two]
        await connection.run("UPDATE roles SET ended_at = 1 WHERE person_id = :id", id=one)
        assert await at.units.holders(Role.EDITOR) == [two]


async def hold(at: Store, *channels: str) -> None:
    """A process sends on these."""
    for channel in channels:
        assert await at.dispatchers.claim(channel, "host:1", None)


async def test_two_processes_do_not_tell_the_same(database: Database) -> None:
    async with database.transaction("raise") as connection:
        await raised(store(connection), "a")
    seen: list[str] = []

    async def tell() -> None:
        async with database.transaction("tell") as connection:
            at = store(connection)
            found = await at.alarms.untold(9)
            await asyncio.sleep(0)
            seen.extend(each.why for each in found)
            await at.alarms.told(found)

    await asyncio.gather(*(tell() for _ in range(8)))
    assert seen == ["a"]


async def test_administrators_with_their_addresses(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        top = await unit(at, "TOP")
        below = await unit(at, "ONE", top)
        one, two = await person(at, "one"), await person(at, "two")
        await hold(at, "test")
        for who, where, role in (
            (one, top, Role.ADMIN),
            (one, top, Role.ADMIN),
            (two, below, Role.ADMIN),
            (two, top, Role.CHAIR),
        ):
            await at.units.appoint(who, where.id, role)
        assert await at.alarms.readers() == {one: [Address(channel="test", chat_id="one")]}


async def test_where_an_administrator_is_told_first(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        top = await unit(at, "TOP")
        admin = await person(at, "a")
        await at.units.appoint(admin, top.id, Role.ADMIN)
        later = store(connection, timedelta(hours=1))
        await hold(at, "test", "zalo", "gone")
        for channel in ("zalo", "gone", "switched off"):
            await later.people.arrive(Address(channel=channel, chat_id="a"), "vi")
            await later.people.adopt(Address(channel=channel, chat_id="a"), admin)
        await connection.run("UPDATE addresses SET reachable = 0 WHERE channel = 'gone'")

        async def channels() -> list[str]:
            return [each.channel for each in (await at.alarms.readers())[admin]]

        assert await channels() == ["zalo", "test"]
        await connection.run("UPDATE people SET notify_channel = 'test'")
        assert await channels() == ["test", "zalo"]
        await at.dispatchers.down("test", since=NOW)
        assert await channels() == ["zalo", "test"]
        await at.dispatchers.give_back("zalo", "host:1", 1)
        assert await channels() == ["test"]
