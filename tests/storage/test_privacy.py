"""Requests of data subjects: numbers, one open of a kind, dates, reminders, copies."""

from datetime import date, timedelta

from bot.core.calendar import WorkCalendar
from bot.core.chat import Address
from bot.core.ids import Ids
from bot.core.numbers import read
from bot.core.privacy import Request, RequestKind, RequestState
from storage.database import Connection, Database
from storage.store import Store, Stores
from storage.vault import Vault
from tests.clocks import FrozenClock

CALENDAR = WorkCalendar()


def at(connection: Connection, clock: FrozenClock) -> Store:
    return Stores(Vault({1: bytes(32)}, 1), Ids(clock.now)).at(connection, clock.now())


async def person(store: Store) -> int:
    made = await store.people.arrive(
        Address(channel="test", chat_id=str(store.ids.new())), language=None
    )
    return made.id


async def asked(store: Store, person_id: int, kind: RequestKind = RequestKind.ERASE) -> Request:
    request, new = await store.privacy.ask(person_id, kind, CALENDAR)
    assert new
    return request


async def test_numbers_run_and_check(database: Database, clock: FrozenClock) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        made = [await asked(store, await person(store)) for _ in range(3)]
    assert [request.number[:12] for request in made] == [f"XD-26-00000{n}" for n in (1, 2, 3)]
    assert all(read(request.number) == request.number for request in made)


async def test_one_open_request_of_a_kind(database: Database, clock: FrozenClock) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        lan = await person(store)
        first = await asked(store, lan)
        again, new = await store.privacy.ask(lan, RequestKind.ERASE, CALENDAR)
        assert (again, new) == (first, False)
        await asked(store, lan, RequestKind.WITHDRAW)
        assert await store.privacy.answer(first, RequestState.REFUSED, "vì luật")
        assert not await store.privacy.answer(first, RequestState.DONE, None)
        second = await asked(store, lan)
        [newest, *_] = await store.privacy.of(lan)
        assert newest.number == second.number
        ended = await store.privacy.by_number(first.number)
        assert ended is not None
        assert (ended.state, ended.answer, ended.ended_at) == (
            RequestState.REFUSED,
            "vì luật",
            clock.now(),
        )
        assert await store.privacy.by_number("XD-26-999999A") is None


async def test_words_are_sealed_each_for_its_place(database: Database, clock: FrozenClock) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        lan = await person(store)
        request, _ = await store.privacy.ask(
            lan, RequestKind.CORRECT, CALENDAR, subject="full_name", detail="Trần Thị Lan"
        )
        assert (request.subject, request.detail) == ("full_name", "Trần Thị Lan")
        other, new = await store.privacy.ask(
            lan, RequestKind.CORRECT, CALENDAR, subject="citizen_id", detail="001095012345"
        )
        assert new
        sealed = await connection.value(
            "SELECT detail_sealed FROM privacy_requests WHERE id = :id", id=other.id
        )
        assert b"001095" not in sealed


async def test_what_is_owed_first_comes_first(database: Database, clock: FrozenClock) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        erase = await asked(store, await person(store))
        clock.move(timedelta(days=1))
        store = at(connection, clock)
        withdraw = await asked(store, await person(store), RequestKind.WITHDRAW)
        await store.privacy.answer(erase, RequestState.REPLIED, "đã nhận")
        assert [each.id for each in await store.privacy.waiting(9)] == [withdraw.id, erase.id]
        assert await store.privacy.waiting(9, offset=2) == []
        assert await store.privacy.count_waiting() == 2


async def test_each_date_is_reminded_of_once(database: Database, clock: FrozenClock) -> None:
    due = date(2026, 11, 25)
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        request = await asked(store, await person(store))
        assert await store.privacy.nearly_due(due - timedelta(days=1), 9) == []
        assert await store.privacy.nearly_due(due, 9) == [request]
        await store.privacy.warned(request, "soon")
        assert await store.privacy.nearly_due(due, 9) == []
        assert await store.privacy.late(due, 9) == []
        assert await store.privacy.late(due + timedelta(days=1), 9) == [request]
        await store.privacy.warned(request, "late")
        assert await store.privacy.late(due + timedelta(days=1), 9) == []
        assert await store.privacy.nearly_due(due + timedelta(days=1), 9) == []
        await store.privacy.answer(request, RequestState.REPLIED, "đã nhận")
        [replied] = await store.privacy.nearly_due(date(2026, 12, 10), 9)
        assert await store.privacy.extend(replied)
        assert not await store.privacy.extend(replied)
        assert await store.privacy.nearly_due(date(2026, 12, 10), 9) == []
        [extended] = await store.privacy.nearly_due(date(2026, 12, 30), 9)
        assert extended.extended


async def test_copies_are_counted_and_forgotten(database: Database, clock: FrozenClock) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        lan = await person(store)
        file = await store.files.add("a.json", "application/json", b"{}")
        copy = await asked(store, lan, RequestKind.COPY)
        await store.privacy.handed_out(copy, file.id)
        await asked(store, lan, RequestKind.COPY)
        assert await store.privacy.copies_since(lan, clock.now() - timedelta(days=1)) == 2
        assert await store.privacy.copies_since(lan, clock.now()) == 0
        assert await store.privacy.forget_copies(clock.now() - timedelta(days=1), 9) == 0
        assert await store.privacy.forget_copies(clock.now(), 9) == 1
        assert await store.files.get(file.id) is None
        assert await store.privacy.forget_copies(clock.now(), 9) == 0
