"""Rows owed: who may take which, what is left when a holder dies, what limits remember."""

from datetime import timedelta

from bot.core.chat import Address, Choice, Outbound
from bot.core.delivery import ANSWERS, BROADCASTS, NEWS, Leased, Mark
from storage.database import Database
from storage.store import Store
from tests.storage.announced import NOW, store

SECOND = timedelta(seconds=1)
FOREVER = timedelta(days=400)


def chat(name: str) -> Address:
    return Address(channel="test", chat_id=name)


async def owe(at: Store, *texts: str, to: str = "", lane: int = ANSWERS) -> None:
    made = [Outbound(id=at.ids.new(), address=chat(to or each), text=each) for each in texts]
    await at.outbox.queue([(each, str(each.id)) for each in made], lane=lane)


async def taken(at: Store, limit: int = 99, last_lane: int = BROADCASTS) -> list[Leased]:
    return await at.outbox.lease("test", limit, epoch=1, last_lane=last_lane)


def texts(rows: list[Leased]) -> list[str]:
    return [row.message.text for row in rows]


async def test_lanes_first_then_age_and_no_more_than_asked(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        await owe(at, "cast", lane=BROADCASTS)
        await owe(at, "news", lane=NEWS)
        await owe(at, "one", "two")
        assert texts(await taken(at, 1)) == ["one"]
        assert texts(await taken(at, last_lane=NEWS)) == ["two", "news"]
        assert texts(await taken(at)) == ["cast"]
        assert await taken(at) == []


async def test_of_each_address_only_the_first_row_goes(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        await owe(at, "a1", "a2", "a3", to="an")
        await owe(at, "b1", to="binh")
        first, other = await taken(at)
        assert texts([first, other]) == ["a1", "b1"]
        assert await taken(at) == []
        await at.outbox.mark([Mark.again(first, NOW + SECOND, "busy")])
        assert await taken(at) == []
        later = store(connection, SECOND)
        (again,) = await taken(later)
        assert (again.message.text, again.attempts) == ("a1", 1)
        await at.outbox.mark([Mark.sent(again)])
        assert texts(await taken(later)) == ["a2"]


async def test_an_answer_passes_the_broadcast_of_its_chat(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        await owe(at, "cast", to="an", lane=BROADCASTS)
        (cast,) = await taken(at)
        await owe(at, "answer", to="an")
        assert texts(await taken(at)) == ["answer"]
        await at.outbox.mark([Mark.release(cast)])
        assert await taken(at) == []  # the answer is in hand still


async def test_what_a_dead_holder_had_is_due_again(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        await owe(at, "an", "binh", "chi")
        await taken(at, 2)
        assert sorted(each.chat_id for each in await at.outbox.recover("test")) == ["an", "binh"]
        assert await at.outbox.recover("test") == []
        assert texts(await taken(at)) == ["an", "binh", "chi"]


async def test_who_was_succeeded_decides_nothing_more(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        await owe(at, "an")
        (late,) = await taken(at)
        await at.outbox.recover("test")
        (row,) = await at.outbox.lease("test", 9, epoch=2)
        for mark in (Mark.dead(late, "late"), Mark.release(late), Mark.again(late, NOW, "x")):
            await at.outbox.mark([mark])
        held = await connection.one("SELECT state, lease, attempts FROM outbox")
        assert held is not None
        assert (held["state"], held["lease"], held["attempts"]) == ("queued", 2, 0)
        await at.outbox.mark([Mark.sent(row)])
        assert await connection.value("SELECT state FROM outbox") == "sent"


async def test_what_went_went_whatever_was_decided_meanwhile(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        await owe(at, "an")
        (row,) = await taken(at)
        await at.outbox.mark([Mark.dead(row, "blocked")])
        await at.outbox.mark([Mark.sent(row)])
        assert await connection.value("SELECT state FROM outbox") == "sent"


async def test_a_successor_knows_what_was_sent_lately(database: Database) -> None:
    async with database.transaction("test") as connection:
        for number, (name, ago) in enumerate(
            [("an", 70), ("-7", 70), ("an", 40), ("-7", 40), ("an", 1)]
        ):
            then = store(connection, -ago * SECOND)
            await owe(then, str(number), to=name)
            (row,) = await taken(then)
            await then.outbox.mark([Mark.sent(row)])
        at = store(connection)
        known = await at.outbox.recent(
            "test", "-", lately=NOW - 3 * SECOND, a_minute_ago=NOW - 60 * SECOND
        )
        assert known == [(chat("-7"), NOW - 40 * SECOND), (chat("an"), NOW - SECOND)]


async def test_pauses_move_with_the_clock(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        await owe(at, "an", "binh")
        (row, _) = await taken(at)
        await at.outbox.mark([Mark.again(row, NOW + 9 * SECOND, "flood", tried=False)])
        await at.outbox.shift("test", timedelta(hours=-1))
        back = store(connection, timedelta(hours=-1))
        assert await taken(back) == []
        assert texts(await taken(store(connection, timedelta(hours=-1) + 9 * SECOND))) == ["an"]


async def test_what_was_due_stays_due_when_the_clock_is_set_back(database: Database) -> None:
    async with database.transaction("test") as connection:
        await owe(store(connection), "an")
        back = store(connection, timedelta(hours=-1))
        assert await taken(back) == []
        await back.outbox.shift("test", timedelta(hours=-1))
        assert texts(await taken(back)) == ["an"]


async def test_a_shared_body_is_read_in_the_readers_language(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        button = ((Choice(label="Tắt", payload="notice.mute:events"),),)
        bodies = [
            Outbound(id=1, address=chat(""), language=each, text=each, keyboard=button)
            for each in ("vi", "en")
        ]
        await at.outbox.share("why", bodies)
        await at.outbox.share("why", [bodies[0].model_copy(update={"text": "again"})])
        await connection.run(
            "INSERT INTO outbox (id, channel, chat_id, lane, why, body_id, state, due_at)"
            " SELECT 5, 'test', 'an', 2, 'x', id, 'queued', 0 FROM bodies WHERE language = 'en'"
        )
        (row,) = await taken(at)
        assert (row.id, row.address, row.message.text) == (5, chat("an"), "en")
        assert row.message.id == 5
        assert await at.outbox.offered(chat("an")) == [button[0]]


async def board(at: Store, name: str, lane: int) -> None:
    keyboard = ((Choice(label=name, payload=name),),)
    made = Outbound(id=at.ids.new(), address=chat("an"), text="x", keyboard=keyboard)
    await at.outbox.queue([(made, name)], lane=lane)


async def offered(at: Store) -> list[str]:
    return [each[0].label for each in await at.outbox.offered(chat("an"))]


async def test_what_is_offered_is_what_was_shown_last(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        await board(at, "notice", BROADCASTS)
        await board(at, "answer", ANSWERS)
        assert await offered(at) == []
        (first,) = await taken(at)
        assert await offered(at) == ["answer"]
        await at.outbox.mark([Mark.sent(first)])
        (second,) = await taken(at)
        assert await offered(at) == ["notice", "answer"]
        await store(connection, SECOND).outbox.mark([Mark.sent(second)])
        await board(at, "not shown yet", ANSWERS)
        assert await offered(at) == ["notice", "answer"]


async def test_ended_rows_and_their_bodies_are_forgotten(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        await owe(at, "an", "binh")
        (row, _) = await taken(at)
        await at.outbox.mark([Mark.sent(row)])
        await at.outbox.share("why", [Outbound(id=1, address=chat(""), text="x")])
        assert await store(connection, FOREVER).outbox.forget(timedelta(days=30)) == 1
        assert await connection.value("SELECT COUNT(*) FROM bodies") == 0
        assert await connection.value("SELECT COUNT(*) FROM outbox") == 1


async def test_alarms_are_told_once(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        for _ in range(2):
            await at.alarms.raise_(why="a", kind="quota-80", channel="zalo", count=80)
            await at.alarms.add(why="b", kind="dead-letters", channel="zalo", count=2)
        untold = await at.alarms.untold(9)
        assert [(each.why, each.count) for each in untold] == [("a", 80), ("b", 4)]
        await at.alarms.told(untold)
        await at.alarms.add(why="b", kind="dead-letters", channel="zalo", count=1)
        assert await at.alarms.untold(9) == []


async def test_a_month_is_counted_by_itself(database: Database) -> None:
    async with database.transaction("test") as connection:
        november = store(connection)
        await november.quotas.add("zalo", 2)
        await november.quotas.add("zalo", 3)
        december = store(connection, timedelta(days=15))
        await december.quotas.add("zalo", 1)
        assert (await november.quotas.used("zalo"), await december.quotas.used("zalo")) == (5, 1)
        assert (november.quotas.month, december.quotas.month) == ("2026-11", "2026-12")
