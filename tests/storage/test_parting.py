"""A messenger leaves a person; and nobody speaks for a person who is being joined or parted."""

import asyncio

from bot.core.announcements import Topic
from bot.core.chat import Outbound
from storage.database import Database
from tests.clocks import FrozenClock
from tests.storage.test_merging import HERE, THERE, arrive, hello
from tests.storage.test_privacy import at


async def test_a_messenger_leaves_as_a_fresh_person(
    database: Database, clock: FrozenClock
) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        first, second = await arrive(store, HERE), await arrive(store, THERE)
        await store.merging.merge(gone=first, stays=second)
        await store.people.name(second, "Trần Thị Lan")
        await store.mutes.mute(second, (Topic.EVENTS,))
        await store.addresses.choose(second, HERE.channel)
        talk = await store.conversations.load(hello(store, HERE))
        talk.flow, talk.step, talk.state = "profile", "home", '{"value": "Đồng Nai"}'
        await store.conversations.park(talk)
        await store.conversations.save(talk)
        for lane, text in enumerate(("answer", "news")):
            message = Outbound(id=store.ids.new(), address=HERE, text=text)
            await store.outbox.queue([(message, text)], lane=lane)
        fresh = await store.merging.part(HERE, second)
        [answer] = await store.outbox.lease(HERE.channel, 9, epoch=1)
        [news] = await store.outbox.lease(THERE.channel, 9, epoch=1)
        assert (answer.message.text, news.message.text) == ("answer", "news")
        assert news.message.address == THERE
        left = await store.conversations.load(hello(store, HERE))
        assert (left.person.id, left.person.full_name, left.flow) == (fresh, None, None)
        assert await store.conversations.parked(HERE) == []
        assert await store.mutes.of(fresh) == await store.mutes.of(second) == {Topic.EVENTS}
        assert await store.addresses.chosen(second) is None
        assert [each.address for each in await store.addresses.of(second)] == [THERE]


async def test_nobody_says_anything_meanwhile(database: Database, clock: FrozenClock) -> None:
    """A turn of the other messenger is under way on another connection: do not wait for it."""
    async with database.transaction("arrive") as connection:
        store = at(connection, clock)
        first, second = await arrive(store, HERE), await arrive(store, THERE)
    held: list[bool] = []

    async def turn_of_the_other() -> None:
        async with database.transaction("turn") as connection:
            store = at(connection, clock)
            await store.conversations.load(hello(store, THERE))
            begun.set()
            if database.dialect == "postgresql":
                await tried.wait()

    async def join() -> None:
        await begun.wait()
        async with database.transaction("turn") as connection:
            store = at(connection, clock)
            await store.conversations.load(hello(store, HERE))
            held.append(await store.merging.hold(first, second))
            tried.set()

    begun, tried = asyncio.Event(), asyncio.Event()
    await asyncio.gather(turn_of_the_other(), join())
    assert held == [database.dialect == "sqlite"]  # there nobody else writes at the same time


async def somebody_waits(database: Database) -> None:
    """Returns when another transaction waits for a row; on SQLite it waits for the whole."""
    waiting = 0 if database.dialect == "postgresql" else 1
    while not waiting:
        async with database.reading("locks") as connection:
            waiting = await connection.value(
                "SELECT COUNT(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
                " AND datname = current_database()"
            )


async def test_who_waited_for_the_lock_speaks_as_the_one_who_stays(
    database: Database, clock: FrozenClock
) -> None:
    async with database.transaction("arrive") as connection:
        store = at(connection, clock)
        first, second = await arrive(store, HERE), await arrive(store, THERE)
    held = asyncio.Event()

    async def join() -> None:
        async with database.transaction("turn") as connection:
            store = at(connection, clock)
            assert await store.merging.hold(first, second)
            held.set()
            await somebody_waits(database)
            await store.merging.merge(gone=first, stays=second)

    async def speak() -> int:
        await held.wait()
        async with database.transaction("turn") as connection:
            store = at(connection, clock)
            return (await store.conversations.load(hello(store, HERE))).person.id

    _, speaker = await asyncio.gather(join(), speak())
    assert speaker == second
    async with database.reading("people") as connection:
        assert int(await connection.value("SELECT COUNT(*) FROM people")) == 2
