"""Old records go; what is young or still owed stays."""

from datetime import timedelta

from tests.kit import World


async def rows(world: World, table: str) -> int:
    async with world.database.reading("test") as connection:
        return int(await connection.value(f"SELECT COUNT(*) FROM {table}"))  # noqa: S608 - test tables


async def test_old_records_go_and_unsent_messages_stay(world: World) -> None:
    an = world.person("an")
    await an.say("/menu", "/trogiup")
    async with world.database.transaction("test") as connection:
        await connection.run("UPDATE outbox SET state = 'queued' WHERE why LIKE '%:1:0'")
    world.clock.move(timedelta(days=31))
    await an.say("/menu")
    await world.engine.ticker.run_due()
    assert await rows(world, "inbox") == 1
    assert await rows(world, "outbox") == 2


async def test_files_that_nothing_took_up_go_in_the_end(world: World) -> None:
    async with world.database.transaction("test") as connection:
        await world.store(connection).files.add("a.jpg", "image/jpeg", b"a")
    await world.wait(timedelta(days=36))
    assert await rows(world, "files") == 1
    await world.wait(timedelta(days=2))
    assert await rows(world, "files") == 0
