"""Updates that could not be read: kept once, sealed, for a while, and gone with the person."""

from datetime import timedelta

from bot.core.chat import Address
from bot.engine.housekeeping import KEEP_DEAD
from bot.ports import DeadUpdates
from storage.database import Database
from storage.probe import check_key
from tests.kit import World

RAW = '{"message": {"chat": {"id": 501}, "text": "bí mật"}}'.encode()


def port(world: World) -> DeadUpdates:
    return DeadUpdates(world.database, world.stores, world.clock)


async def kept(world: World, external_id: str) -> bytes | None:
    async with world.database.reading("test") as connection:
        return await world.store(connection).dead_updates.raw("telegram", external_id)


async def test_a_body_is_kept_once_and_sealed(world: World) -> None:
    await port(world).keep("telegram", "7", RAW, "KeyError")
    await port(world).keep("telegram", "7", b"another", "KeyError")
    assert await kept(world, "7") == RAW
    assert await kept(world, "8") is None
    async with world.database.reading("test") as connection:
        [row] = await connection.all("SELECT error, raw_sealed FROM dead_updates")
    assert row["error"] == "KeyError"
    assert "mật".encode() not in bytes(row["raw_sealed"])


async def test_administrators_hear_of_each_once(world: World) -> None:
    for external_id in ("7", "7", "8"):
        await port(world).keep("telegram", external_id, RAW, "KeyError")
    async with world.database.transaction("test") as connection:
        (found,) = await world.store(connection).alarms.untold(9)
    assert (found.kind, found.channel, found.count) == ("dead-updates", "telegram", 2)


async def test_it_goes_after_ninety_days(world: World) -> None:
    await port(world).keep("telegram", "7", RAW, "KeyError")
    await world.wait(KEEP_DEAD)
    assert await kept(world, "7")
    await world.wait(timedelta(hours=2))
    assert await kept(world, "7") is None


async def test_the_check_of_the_key_opens_one(world: World, database: Database) -> None:
    assert await check_key(database, world.stores.vault) == 0
    await port(world).keep("telegram", "7", RAW, "KeyError")
    assert await check_key(database, world.stores.vault) == 1


async def test_it_is_forgotten_with_its_person(world: World) -> None:
    await port(world).keep("telegram", "7", RAW, "KeyError")
    await port(world).keep("telegram", "8", RAW.replace(b"501", b"1501"), "KeyError")
    await port(world).keep("telegram", "9", RAW.replace(b"501", b'"501"'), "KeyError")
    await port(world).keep("zalo", "7", RAW, "KeyError")
    async with world.database.transaction("test") as connection:
        store = world.store(connection)
        address = Address(channel="telegram", chat_id="501")
        lan = await store.people.arrive(address, language=None)
        await store.erasure.erase(lan.id)
    assert [await kept(world, each) is None for each in ("7", "8", "9")] == [True, False, True]
    async with world.database.reading("test") as connection:
        assert await world.store(connection).dead_updates.raw("zalo", "7") == RAW
