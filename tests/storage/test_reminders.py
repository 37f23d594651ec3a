"""Reminders in the database: one of a kind, due by a query, told once, forgotten in the end."""

import asyncio
from datetime import date, timedelta

import pytest

from bot.core.reminders import KEPT, Reminder, Subject, Sum, Wanted
from storage.database import Database
from storage.store import Store
from tests.clocks import FrozenClock
from tests.databases import dump
from tests.storage.test_privacy import at, person

DAY = timedelta(days=1)
DEADLINE = date(2026, 12, 31)  # 41 days after the clock's 20 November
SUBJECT = Subject(text="benefits-code-om-dau", values={"sum": Sum(dong=5_000_000)})


def wanted(person_id: int, key: str = "om_dau", deadline: date = DEADLINE) -> Wanted:
    return Wanted(person_id=person_id, key=key, subject=SUBJECT, deadline=deadline, back="menu:")


async def keep(store: Store, person_id: int, key: str = "k", after: int = 41) -> Reminder:
    day = store.now.date() + after * DAY
    made, kept = await store.reminders.keep(wanted(person_id, key, day))
    assert kept == "new"
    return made


async def test_asking_twice_sets_one(database: Database, clock: FrozenClock) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        lan, binh = await person(store), await person(store)
        made, kept = await store.reminders.keep(wanted(lan))
        assert (kept, made.next_on, made.subject) == ("new", date(2026, 12, 1), SUBJECT)
        assert await store.reminders.keep(wanted(lan)) == (made, "same")
        assert await store.reminders.has(lan, "om_dau")
        assert not await store.reminders.has(lan, "thai_san")
        assert not await store.reminders.has(binh, "om_dau")
        other, kept = await store.reminders.keep(wanted(binh))
        assert (kept, other.person_id) == ("new", binh)
        assert await store.reminders.of(lan, 9) == [made]


async def test_another_deadline_moves_it(database: Database, clock: FrozenClock) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        lan = await person(store)
        made, _ = await store.reminders.keep(wanted(lan))
        moved, kept = await store.reminders.keep(wanted(lan, deadline=date(2026, 11, 25)))
        assert (kept, moved.id) == ("changed", made.id)
        assert (moved.deadline, moved.next_on) == (date(2026, 11, 25), date(2026, 11, 22))
        assert await store.reminders.count(lan) == 1


async def test_the_next_deadline_comes_first(database: Database, clock: FrozenClock) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        lan = await person(store)
        for after in (90, 5, 40):
            await keep(store, lan, str(after), after)
        shown = await store.reminders.of(lan, 2)
        shown += await store.reminders.of(lan, 2, 2)
        days = [(each.deadline - store.now.date()).days for each in shown]
        assert days == [5, 40, 90]


async def test_what_is_due_is_a_query(database: Database, clock: FrozenClock) -> None:
    """Each of the four days once; a week without anybody looking is one and not two."""
    seen = []
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        await keep(store, await person(store))
        for ahead in range(45):
            if 26 < ahead < 39:  # over the days 14 and 3 before
                clock.move(DAY)
                continue
            store = at(connection, clock)
            for each in await store.reminders.due(9):
                seen.append((each.deadline - store.now.date()).days)
                assert await store.reminders.told(each)
                assert not await store.reminders.told(each)
            clock.move(DAY)
    assert seen == [30, 2, 0]


async def test_two_processes_get_each_due_row_once(database: Database, clock: FrozenClock) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        for _ in range(20):
            await keep(store, await person(store), after=3)
    clock.move(3 * DAY)

    async def process() -> int:
        told = 0
        for _ in range(10):
            async with database.transaction("tick") as connection:
                store = at(connection, clock)
                for each in await store.reminders.due(7):
                    await asyncio.sleep(0)
                    told += await store.reminders.told(each)
        return told

    assert sum(await asyncio.gather(process(), process(), process())) == 20


async def test_dropped_and_taken_up_again(database: Database, clock: FrozenClock) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        lan, binh = await person(store), await person(store)
        made = await keep(store, lan, "k")
        assert await store.reminders.end(binh, made.id) is None
        assert await store.reminders.take_up(binh, made.id) is None
        ended = await store.reminders.end(lan, made.id)
        assert ended is not None
        assert ended.ended_at == clock.now()
        assert await store.reminders.end(lan, made.id) == ended
        assert await store.reminders.of(lan, 9) == []
        assert not await store.reminders.has(lan, "k")
        clock.move(13 * DAY)  # past the first day
        store = at(connection, clock)
        assert await store.reminders.due(9) == []
        again = await store.reminders.take_up(lan, made.id)
        assert again is not None
        assert again.next_on == date(2026, 12, 17)
        assert await store.reminders.of(lan, 9) == [again]
        assert await store.reminders.due(9) == []


async def test_taken_up_at_once_is_as_it_was(database: Database, clock: FrozenClock) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        lan = await person(store)
        made = await keep(store, lan, after=3)
        await store.reminders.end(lan, made.id)
        clock.move(3 * DAY)
        store = at(connection, clock)
        assert await store.reminders.take_up(lan, made.id) == made
        assert await store.reminders.due(9) == [made]  # its day is today, and nobody told it


async def test_an_ended_one_begins_anew(database: Database, clock: FrozenClock) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        lan = await person(store)
        made, _ = await store.reminders.keep(wanted(lan))
        await store.reminders.end(lan, made.id)
        clock.move(15 * DAY)
        store = at(connection, clock)
        again, kept = await store.reminders.keep(wanted(lan))
        assert (kept, again.ended_at, again.next_on) == ("new", None, date(2026, 12, 17))


@pytest.mark.parametrize(("days", "left"), [(3, 1), (4, 0), (90, 0)])
async def test_after_the_deadline_nothing_is_told_and_the_row_ends(
    database: Database, clock: FrozenClock, days: int, left: int
) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        lan = await person(store)
        made = await keep(store, lan, after=3)
        clock.move(days * DAY)
        store = at(connection, clock)
        assert len(await store.reminders.due(9)) == left
        assert await store.reminders.count(lan) == left
        assert (await store.reminders.end(lan, made.id) is None) == (not left)
        assert await store.reminders.forget(9) == 1 - left
        assert await rows(store) == left


async def test_an_ended_one_stays_for_some_days(database: Database, clock: FrozenClock) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        lan = await person(store)
        for key in "abc":
            made = await keep(store, lan, key)
            await store.reminders.end(lan, made.id)
        clock.move(KEPT - timedelta(seconds=1))
        assert await at(connection, clock).reminders.forget(9) == 0
        clock.move(timedelta(seconds=1))
        store = at(connection, clock)
        assert await store.reminders.forget(2) == 2
        assert await store.reminders.forget(2) == 1
        assert await store.reminders.take_up(lan, made.id) is None


async def rows(store: Store) -> int:
    return int(await store.connection.value("SELECT COUNT(*) FROM reminders"))


async def test_what_it_is_about_is_sealed(database: Database, clock: FrozenClock) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        await store.reminders.keep(wanted(await person(store)))
    stolen = await dump(database)
    assert b"om-dau" not in stolen
    assert b"om_dau" not in stolen
    assert b"menu:" not in stolen


async def test_the_copy_has_it_and_erasing_removes_it(
    database: Database, clock: FrozenClock
) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        lan, binh = await person(store), await person(store)
        await store.reminders.keep(wanted(lan))
        await store.reminders.keep(wanted(binh))
        [copied] = (await store.dossier.of(lan))["reminders"]
        assert copied["deadline"] == "2026-12-31"
        assert copied["next_on"] == "2026-12-01"
        assert copied["created_at"] == "2026-11-20T09:00:00+07:00"
        assert copied["about"]["subject"]["text"] == "benefits-code-om-dau"
        assert copied["about"]["subject"]["values"] == {"sum": {"dong": 5_000_000}}
        assert "key_hash" not in copied
        assert "id" not in copied
        heir = await store.erasure.erase(lan)
        assert await store.reminders.of(heir, 9) == []
        assert await rows(store) == 1


@pytest.mark.parametrize("dropped", ["none", "gone", "stays", "both"])
async def test_of_two_for_one_thing_the_one_that_is_on_stays(
    database: Database, clock: FrozenClock, dropped: str
) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        gone, stays = await person(store), await person(store)
        assert not (await store.merging.belongings(gone)).other
        theirs, mine = await keep(store, gone), await keep(store, stays)
        assert (await store.merging.belongings(gone)).other
        other = await keep(store, gone, "other")
        if dropped in {"gone", "both"}:
            await store.reminders.end(gone, theirs.id)
        if dropped in {"stays", "both"}:
            await store.reminders.end(stays, mine.id)
        await store.merging.merge(gone=gone, stays=stays)
        left = await connection.all("SELECT id, person_id FROM reminders ORDER BY id")
        kept = theirs if dropped == "stays" else mine
        assert [row["id"] for row in left] == sorted([kept.id, other.id])
        assert {row["person_id"] for row in left} == {stays}
        on = await store.reminders.of(stays, 9)
        assert {each.id for each in on} == (
            {other.id} if dropped == "both" else {kept.id, other.id}
        )
