"""Cases as storage keeps them."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.core.cases import (
    Case,
    CaseKind,
    Ending,
    EventKind,
    Facts,
    Identity,
    NewCase,
    State,
    Urgency,
)
from bot.core.chat import Address, Inbound
from bot.core.units import UnitKind
from storage.database import Connection, Database
from storage.store import Store
from tests.clocks import FrozenClock
from tests.kit import World


@pytest.fixture
async def connection(database: Database) -> AsyncIterator[Connection]:
    async with database.transaction("test") as opened:
        yield opened


@pytest.fixture
def store(world: World, connection: Connection) -> Store:
    return world.store(connection)


async def opened(store: Store, *, code: str = "CD_1", due: timedelta = timedelta(hours=1)) -> Case:
    """A case of a new person in the unit of this code."""
    unit = await store.units.by_code(code)
    if unit is None:
        unit = await store.units.add(code, code, UnitKind.GRASSROOTS, parent=None)
    number = store.ids.new()
    inbound = Inbound(
        address=Address(channel="test", chat_id=str(number)),
        external_id=str(number),
        at=store.now,
        text="x",
    )
    person = (await store.conversations.load(inbound)).person
    return await store.cases.open(
        NewCase(
            kind=CaseKind.GRIEVANCE,
            category="wage_unpaid",
            urgency=Urgency.U2,
            identity=Identity.HIDDEN,
            reporter_id=person.id,
            unit_id=unit.id,
            handler_unit_id=unit.id,
            facts=Facts(what="Công ty nợ lương"),
            due_at=store.now + due,
        )
    )


async def test_a_case_comes_back_as_it_was(store: Store) -> None:
    case = await opened(store)
    assert case.number.startswith("PA-26-000001")
    assert await store.cases.by_number(case.number) == case
    assert await store.cases.own(case.reporter_id, 5) == [case]
    assert await store.cases.by_number("PA-26-000002X") is None
    assert (await opened(store)).number.startswith("PA-26-000002")


async def test_words_are_never_in_clear(store: Store, connection: Connection) -> None:
    case = await opened(store)
    await store.cases.add(case.id, EventKind.ANSWER, None, text="lời bí mật")
    facts = await connection.value("SELECT facts_sealed FROM cases")
    text = await connection.value("SELECT text_sealed FROM case_events")
    assert "lương".encode() not in facts
    assert "bí mật".encode() not in text


async def test_taken_once(store: Store) -> None:
    case = await opened(store)
    assert await store.cases.take(case, case.reporter_id)
    assert not await store.cases.take(case, case.reporter_id)
    again = await store.cases.get(case.id)
    assert again is not None
    assert again.state is State.TAKEN


async def test_a_change_needs_the_state_it_starts_from(store: Store) -> None:
    case = await opened(store)
    assert await store.cases.change(case, State.CLOSED, ending=Ending.SOLVED)
    assert not await store.cases.change(case, State.WITHDRAWN)
    closed = await store.cases.get(case.id)
    assert closed is not None
    assert (closed.ending, closed.closed_at) == (Ending.SOLVED, store.now)
    assert await store.cases.rate(closed, 5)
    assert not await store.cases.rate(closed, 1)
    assert await store.cases.reopen(closed, store.now)
    assert not await store.cases.reopen(closed, store.now)


async def test_internal_events_stay_inside(store: Store) -> None:
    case = await opened(store)
    file = await store.files.add("a.jpg", "image/jpeg", b"x")
    await store.cases.add(case.id, EventKind.OPENED, case.reporter_id)
    await store.cases.add(case.id, EventKind.NOTE, None, internal=True, text="nội bộ")
    await store.cases.add(case.id, EventKind.FILE, case.reporter_id, file=file)
    outside = await store.cases.events(case.id, internal=False)
    assert [event.kind for event in outside] == [EventKind.OPENED, EventKind.FILE]
    assert outside[1].file == file
    assert (await store.cases.events(case.id, internal=True))[1].text == "nội bộ"


async def test_lists_and_counts_keep_to_the_branches(store: Store) -> None:
    mine = await opened(store, due=timedelta(hours=-1))
    await opened(store, code="CDX1")  # "_" in a code is no wildcard
    await store.cases.take(mine, mine.reporter_id)
    paths, officer = ["/CD_1/"], mine.reporter_id
    assert [case.id for case in await store.cases.mine(officer, paths, 5)] == [mine.id]
    assert await store.cases.unassigned(paths, 5) == []
    assert len(await store.cases.unassigned([*paths, "/CDX1/"], 5)) == 1
    assert [case.id for case in await store.cases.overdue(paths, 5)] == [mine.id]
    counts = await store.cases.counts(officer, paths)
    assert (counts.mine, counts.unassigned, counts.overdue) == (1, 0, 1)
    assert (await store.cases.counts(officer, [])).mine == 0
    assert await store.cases.overdue([], 5) == []


async def test_lateness_is_told_once_a_date(store: Store, clock: FrozenClock) -> None:
    case = await opened(store, due=timedelta(hours=-1))
    assert [each.id for each in await store.cases.late(5)] == [case.id]
    await store.cases.told_late(case)
    assert await store.cases.late(5) == []
    await store.cases.change(case, State.TAKEN, due_at=clock.now() - timedelta(minutes=1))
    assert [each.id for each in await store.cases.late(5)] == [case.id]
