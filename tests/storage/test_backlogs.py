"""What waits, counted a channel: cheaply, whatever was sent before."""

from datetime import timedelta

import pytest

from bot.core.backlog import Backlog, Waiting
from bot.core.chat import Address, Outbound
from bot.core.delivery import ANSWERS, BROADCASTS, Holder, Leased, Mark
from storage import backlogs
from storage.database import Database
from storage.store import Store
from tests.storage.announced import NOW, store

MINUTE = timedelta(minutes=1)


async def queue(at: Store, channel: str, chat: str, lane: int) -> None:
    address = Address(channel=channel, chat_id=chat)
    message = Outbound(id=at.ids.new(), address=address, language="vi", text="x")
    await at.outbox.queue([(message, f"{channel}:{message.id}")], lane=lane)


async def lease(at: Store, limit: int) -> list[Leased]:
    return await at.outbox.lease("one", limit, epoch=1)


async def test_nothing_at_all(database: Database) -> None:
    async with database.reading("test") as connection:
        assert await store(connection).backlogs.all() == []


async def test_lanes_are_counted_a_channel(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        await queue(at, "one", "a", ANSWERS)
        await queue(store(connection, MINUTE), "one", "b", ANSWERS)
        await queue(at, "one", "c", BROADCASTS)
        await queue(at, "two", "d", ANSWERS)
        await lease(store(connection, MINUTE), 2)
        one, two = await at.backlogs.all()
    assert (one.channel, two.channel) == ("one", "two")
    assert one.lanes == {ANSWERS: Waiting(2, 2, NOW), BROADCASTS: Waiting(1, 0, NOW)}
    assert one.in_hand == 2
    assert one.oldest(NOW + MINUTE) == 60
    assert two.oldest(NOW - MINUTE) == 0  # the clock was set back


async def test_what_was_refused_waits_since_it_was_made(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection, MINUTE)
        await queue(at, "one", "a", ANSWERS)
        (row,) = await lease(at, 1)
        await at.outbox.mark([Mark.again(row, NOW + 9 * MINUTE, "busy")])
        (one,) = await at.backlogs.all()
    # Ids of these tests are made at NOW; microseconds, and more than one id in one.
    assert abs(one.lanes[ANSWERS].since - NOW) < timedelta(milliseconds=1)


async def test_what_ended_counts_only_when_it_is_dead(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        for chat in ("a", "b", "c"):
            await queue(at, "one", chat, ANSWERS)
        first, second, third = await lease(at, 3)
        await at.outbox.mark([Mark.sent(first), Mark.dead(second, "x"), Mark.dead(third, "x")])
        await at.dead_letters.drop([third.id])
        assert await at.backlogs.all() == [Backlog("one", {}, dead=1)]


async def test_who_sends_and_what_is_down(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        await at.dispatchers.claim("one", "host:1", None)
        await at.dispatchers.down("one", since=NOW)
        (one,) = await at.backlogs.all()
        assert (one.holder, one.down_since, one.held) == (Holder("host:1", 1, 1), NOW, True)
        assert await at.backlogs.holders() == {"one": Holder("host:1", 1, 1)}
        await at.dispatchers.give_back("one", "host:1", 1)
        (one,) = await at.backlogs.all()
        assert not one.held


async def test_only_this_months_messages_count(database: Database) -> None:
    async with database.transaction("test") as connection:
        await store(connection).quotas.add("one", 40)
        assert [each.used for each in await store(connection).backlogs.all()] == [40]
        later = store(connection, timedelta(days=40))
        assert await later.backlogs.all() == []


@pytest.mark.parametrize(
    ("sql", "indexes", "values"),
    [
        (backlogs._WAITING, ("outbox_due", "outbox_by_address"), {"stride": 1, "epoch": 0}),
        (backlogs._DEAD, ("outbox_dead",), {}),
    ],
)
async def test_what_was_sent_is_never_read(
    database: Database, sql: str, indexes: tuple[str, ...], values: dict[str, object]
) -> None:
    async with database.transaction("test") as connection:
        if connection.dialect == "postgresql":  # so small a table it would rather read whole
            await connection.run("SET LOCAL enable_seqscan = off")
            plan = await connection.all(f"EXPLAIN {sql}", **values)
        else:
            plan = await connection.all(f"EXPLAIN QUERY PLAN {sql}", **values)
    told = " ".join(str(tuple(row)[-1]) for row in plan)
    assert any(f" {index} " in f"{told} " for index in indexes)
