"""Dead letters: listed, put back, left where they are, ended for good."""

import asyncio
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta

import pytest

from bot.core.announcements import Announcement, Stage, Topic
from bot.core.chat import Address, Outbound
from bot.core.dead_letters import DeadLetter, Stays
from bot.core.delivery import ANSWERS, BROADCASTS, Leased, Mark
from storage.database import Connection, Database
from storage.store import Store
from tests.storage.announced import NOW, announcement, owed, person, store, taken, unit

LATER = timedelta(hours=1)


async def lease(at: Store) -> list[Leased]:
    return await at.outbox.lease("test", 100, epoch=1)


async def queue(at: Store, chat: str, why: str) -> int:
    address = Address(channel="test", chat_id=chat)
    message = Outbound(id=at.ids.new(), address=address, language="vi", text="bí mật")
    await at.outbox.queue([(message, why)], lane=ANSWERS)
    return message.id


async def kill(at: Store, *, unsure: bool = False, unreachable: bool = False) -> list[int]:
    """Everything due is sent once and refused for good; the ids."""
    rows = await lease(at)
    marks = [Mark.dead(row, "odd", unsure=unsure, unreachable=unreachable) for row in rows]
    await at.outbox.mark(marks)
    return [row.id for row in rows]


async def broadcast(at: Store, *, topic: Topic = Topic.GENERAL) -> Announcement:
    """One to An and Bình, handed to the outbox."""
    top = await unit(at, "TOP")
    an = await person(at, "an", top)
    await person(at, "binh", top)
    await announcement(at, an, top, topic=topic)
    run = await at.announcements.claim_due()
    assert run is not None
    await taken(at, run)
    return run


async def revive(at: Store) -> list[int]:
    """As an operator who says "all"."""
    return await at.dead_letters.revive(list(await at.dead_letters.standing()) or [0])


async def drop(at: Store) -> list[int]:
    return await at.dead_letters.drop(list(await at.dead_letters.standing()) or [0])


async def standing(at: Store) -> Counter[Stays | None]:
    return Counter((await at.dead_letters.standing()).values())


async def outcomes(at: Store, run: Announcement) -> list[tuple[str, int]]:
    rows = await at.connection.all(
        "SELECT state, maybe_twice FROM deliveries WHERE announcement_id = :id ORDER BY id",
        id=run.id,
    )
    return [(row["state"], row["maybe_twice"]) for row in rows]


async def retry_run(at: Store, run: Announcement) -> None:
    """An officer sends it again to those whom it missed."""
    await at.announcements.retry(run)
    await taken(at, run)


@dataclass
class Case:
    """One dead letter of An's."""

    at: Store
    id: int

    async def letter(self) -> DeadLetter:
        return (await self.at.dead_letters.newest(1))[0]


async def given_up(connection: Connection) -> Case:
    at = store(connection)
    await person(at, "an")
    await queue(at, "an", "one")
    return Case(at, (await kill(at))[0])


async def test_a_letter_is_listed_without_a_word_of_it(database: Database) -> None:
    async with database.transaction("test") as connection:
        case = await given_up(connection)
        letter = await case.letter()
    assert letter == DeadLetter(case.id, "test", "an", ANSWERS, 1, False, "odd", NOW, None)


async def test_the_newest_come_first(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        first, second, third = [await queue(at, each, each) for each in ("a", "b", "c")]
        await kill(at)
        assert [each.id for each in await at.dead_letters.newest(2)] == [third, second]
        assert await at.dead_letters.known([first, second, 5]) == {first, second}


async def test_what_is_put_back_goes_again_at_once(database: Database) -> None:
    async with database.transaction("test") as connection:
        case = await given_up(connection)
    async with database.transaction("test") as connection:
        at = store(connection, LATER)
        assert await at.dead_letters.revive([case.id]) == [case.id]
        assert await at.dead_letters.revive([case.id]) == []
        assert await standing(at) == {}
        (row,) = await lease(at)
    assert (row.id, row.attempts, row.message.text) == (case.id, 0, "bí mật")


async def test_it_goes_after_what_its_chat_got_meanwhile(database: Database) -> None:
    async with database.transaction("test") as connection:
        case = await given_up(connection)
        newer = await queue(case.at, "an", "two")
        await case.at.outbox.mark([Mark.sent(row) for row in await lease(case.at)])
        await revive(case.at)
        assert [row.id for row in await lease(case.at)] == [case.id]
    assert newer > case.id


async def test_only_the_chosen_go(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        one, two = await queue(at, "a", "a"), await queue(at, "b", "b")
        await kill(at)
        assert await at.dead_letters.standing([two, 99]) == {two: None}
        assert await at.dead_letters.revive([two, 99]) == [two]
        assert [row.id for row in await lease(at)] == [two]
        assert await at.dead_letters.drop([one, two, 99]) == [one]


async def test_an_unreachable_address_keeps_its_letters_until_the_person_writes(
    database: Database,
) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        await person(at, "an")
        await queue(at, "an", "one")
        await kill(at, unreachable=True)
        assert await standing(at) == {Stays.UNREACHABLE: 1}
        assert len(await revive(at)) == 0
        await at.people.seen(Address(channel="test", chat_id="an"))
        assert len(await revive(at)) == 1


@pytest.mark.parametrize("unsure", [False, True])
async def test_a_broadcasts_delivery_is_on_its_way_again(database: Database, unsure: bool) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        run = await broadcast(at)
        await kill(at, unsure=unsure)
        assert await outcomes(at, run) == [("failed", int(unsure))] * 2
        await at.connection.run("UPDATE deliveries SET maybe_twice = 0")
        assert len(await revive(at)) == 2
        assert await outcomes(at, run) == [("posted", int(unsure))] * 2
        rows = await lease(at)
        assert [row.lane for row in rows] == [BROADCASTS] * 2
        await at.outbox.mark([Mark.sent(row) for row in rows])
        assert await outcomes(at, run) == [("sent", int(unsure))] * 2


async def test_what_was_in_doubt_is_given_up_after_one_more_silence(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        await queue(at, "an", "one")
        await kill(at, unsure=True)
        assert (await at.dead_letters.newest(1))[0].maybe_sent
        await revive(at)
        (row,) = await lease(at)
        assert row.unsure == 1


async def test_one_delivery_of_many_is_put_back_alone(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        run = await broadcast(at)
        first, _ = await kill(at)
        assert await at.dead_letters.revive([first]) == [first]
        assert await outcomes(at, run) == [("posted", 0), ("failed", 0)]


async def test_an_officers_retry_overtakes_the_letter(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        run = await broadcast(at)
        await kill(at)
        await retry_run(at, run)
        assert await standing(at) == {Stays.OVERTAKEN: 2}
        assert len(await revive(at)) == 0
        await kill(at)  # the second letter of each dies too: only that one may go
        assert await standing(at) == {None: 2, Stays.OVERTAKEN: 2}
        assert len(await revive(at)) == 2
        assert len(await lease(at)) == 2


@pytest.mark.parametrize("first", ["officer", "operator"])
async def test_an_officer_and_an_operator_who_retry_at_once(
    database: Database, first: str
) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        run = await broadcast(at)
        await kill(at)
    begun = asyncio.Event()

    async def act(who: str) -> None:
        if who != first:
            await begun.wait()
        async with database.transaction(who) as connection:
            at = store(connection)
            begun.set()
            await (retry_run(at, run) if who == "officer" else revive(at))
            await asyncio.sleep(0.05)

    await asyncio.gather(act("officer"), act("operator"))
    async with database.transaction("test") as connection:
        at = store(connection)
        assert await outcomes(at, run) == [("posted", 0)] * 2
        assert await owed(at) == 2


@pytest.mark.parametrize("stage", ["paused", "stopping", "cancelled"])
async def test_a_broadcast_that_was_stopped_stays_stopped(database: Database, stage: str) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        run = await broadcast(at)
        await kill(at)
        change = "UPDATE announcements SET state = :stage"
        await at.connection.run(change, stage=stage)
        assert len(await revive(at)) == 0
        assert await standing(at) == {Stays.UNWANTED: 2}
        await at.connection.run(change, stage=Stage.DONE.value)
        assert len(await revive(at)) == 2
        assert await outcomes(at, run) == [("posted", 0)] * 2


async def test_who_muted_the_topic_gets_it_no_more(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        run = await broadcast(at, topic=Topic.EVENTS)
        await kill(at)
        await at.mutes.mute(run.author_id, (Topic.EVENTS,))
        assert await standing(at) == {None: 1, Stays.UNWANTED: 1}
        assert len(await revive(at)) == 1


async def test_what_is_dropped_is_gone_for_good(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        run = await broadcast(at)
        await kill(at)
        assert len(await drop(at)) == 2
        assert len(await drop(at)) == 0
        assert await at.dead_letters.newest(9) == []
        assert len(await revive(at)) == 0
        assert await outcomes(at, run) == [("failed", 0)] * 2
        assert await owed(at) == 0
        assert await lease(at) == []


async def test_the_reason_of_what_is_dropped_is_used_up(database: Database) -> None:
    async with database.transaction("test") as connection:
        case = await given_up(connection)
        await case.at.dead_letters.drop([case.id])
        await queue(case.at, "an", "one")
        assert await lease(case.at) == []


async def test_what_is_dropped_goes_with_all_that_ended(database: Database) -> None:
    async with database.transaction("test") as connection:
        case = await given_up(connection)
        await drop(case.at)
        assert await store(connection, LATER).outbox.forget(timedelta(minutes=1)) == 1
