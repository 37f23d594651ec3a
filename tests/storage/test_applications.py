"""Applications: one open a person, decided once, found by branch, identity and due day."""

from datetime import UTC, date, datetime

import pytest

from bot.core.ids import Ids
from bot.core.joining import ApplicationForm, ApplicationState, Route
from bot.core.members import Role
from bot.core.units import Unit, UnitKind
from storage.database import Connection, Database
from storage.store import Store, Stores
from storage.vault import Vault

NOW = datetime(2026, 11, 20, 2, 0, tzinfo=UTC)
STORES = Stores(Vault({1: bytes(32)}, 1), Ids(lambda: NOW))
FORM = ApplicationForm(
    full_name="Nguyễn Thị Lan", sex="female", birth_date=date(1995, 6, 15), hometown="Ninh Bình",
    home="12 Lê Lợi", citizen_id="001095012345", phone="+84912345678", job="thợ may",
    situation="worker",
)  # fmt: skip


def at(connection: Connection) -> Store:
    return STORES.at(connection, NOW)


class Tree:
    """Two workplaces in one park, with the people who are needed."""

    def __init__(self, people: list[int], park: Unit, left: Unit, right: Unit) -> None:
        self.people, self.park, self.left, self.right = people, park, left, right


@pytest.fixture
async def tree(database: Database) -> Tree:
    async with database.transaction("tree") as connection:
        store = at(connection)
        park = await store.units.add("K_1", "KCN", UnitKind.INDUSTRIAL_PARK, parent=None)
        left = await store.units.add("C1", "May", UnitKind.GRASSROOTS, parent=park)
        right = await store.units.add("C2", "Giày", UnitKind.GRASSROOTS, parent=park)
        people = [STORES.ids.new() for _ in range(4)]
        await connection.run_many(
            "INSERT INTO people (id, language, created_at) VALUES (:id, 'vi', :now)",
            [{"id": each, "now": NOW} for each in people],
        )
    return Tree(people, park, left, right)


async def submit(store: Store, person_id: int, unit: Unit, due_on: date | None = None) -> str:
    made = await store.applications.submit(
        person_id,
        unit.id,
        Route.UPPER if due_on else Route.WORKPLACE,
        unit.name,
        FORM,
        due_on=due_on,
    )
    assert made is not None
    return made.number


async def test_what_goes_in_comes_out(database: Database, tree: Tree) -> None:
    async with database.transaction("submit") as connection:
        number = await submit(at(connection), tree.people[0], tree.left, date(2026, 12, 7))
    async with database.reading("get") as connection:
        kept = await at(connection).applications.get(number)
    assert kept is not None
    assert kept.form == FORM
    assert (kept.route, kept.state) == (Route.UPPER, ApplicationState.SUBMITTED)
    assert (kept.submitted_at, kept.due_on) == (NOW, date(2026, 12, 7))


async def test_one_open_application_a_person(database: Database, tree: Tree) -> None:
    async with database.transaction("submit") as connection:
        store = at(connection)
        first = await submit(store, tree.people[0], tree.left)
        again = await store.applications.submit(
            tree.people[0], tree.right.id, Route.WORKPLACE, "Giày", FORM
        )
        assert again is None
        withdrawn = await store.applications.withdraw(tree.people[0])
        assert withdrawn is not None
        assert withdrawn.number == first
        assert await store.applications.withdraw(tree.people[0]) is None
        second = await submit(store, tree.people[0], tree.left)
        assert [a.number for a in await store.applications.of(tree.people[0])] == [second, first]
        current = await store.applications.current(tree.people[0])
        assert current is not None
        assert current.number == second
    assert (first[:12], second[:12]) == ("GN-26-000001", "GN-26-000002")


async def test_decided_once(database: Database, tree: Tree) -> None:
    async with database.transaction("decide") as connection:
        applications = at(connection).applications
        number = await submit(at(connection), tree.people[0], tree.left)
        found = await applications.get(number, lock=True)
        assert found is not None
        refused = await applications.decide(
            found, ApplicationState.REFUSED, tree.people[1], "chưa rõ"
        )
        assert refused is not None
        assert (refused.reason, refused.decided_by) == ("chưa rõ", tree.people[1])
        again = await applications.decide(found, ApplicationState.APPROVED, tree.people[2])
        assert again is None


async def test_waiting_in_branches(database: Database, tree: Tree) -> None:
    async with database.transaction("waiting") as connection:
        store = at(connection)
        a = await submit(store, tree.people[0], tree.left)
        b = await submit(store, tree.people[1], tree.right, date(2026, 12, 7))
        c = await submit(store, tree.people[2], tree.right, date(2026, 12, 1))
        waiting, count = store.applications.waiting, store.applications.count_waiting
        assert [x.number for x in await waiting([tree.park.path], 9)] == [c, b, a]
        assert [x.number for x in await waiting([tree.park.path], 1, 1)] == [b]
        assert [x.number for x in await waiting([tree.left.path], 9)] == [a]
        both = [tree.left.path, tree.right.path]
        assert await count(both) == 3
        assert await count(["/KX1/"]) == 0  # the underscore of "K_1" is a letter, not any letter
        assert await waiting([], 9) == []
        assert await count([]) == 0


async def test_the_same_document_of_others(database: Database, tree: Tree) -> None:
    async with database.transaction("twins") as connection:
        store = at(connection)
        await submit(store, tree.people[0], tree.left)
        others = store.applications.others_with
        assert await others(FORM, tree.people[1]) == [tree.people[0]]
        assert await others(FORM, tree.people[0]) == []
        passport = FORM.model_copy(update={"citizen_id": None, "passport": "001095012345"})
        assert await others(passport, tree.people[1]) == []
        await store.applications.withdraw(tree.people[0])
        assert await others(FORM, tree.people[1]) == []


async def test_due_and_warned(database: Database, tree: Tree) -> None:
    day = date(2026, 12, 7)
    async with database.transaction("due") as connection:
        store = at(connection)
        await submit(store, tree.people[0], tree.left)
        number = await submit(store, tree.people[1], tree.right, day)
        due_by = store.applications.due_by
        assert await due_by(date(2026, 12, 6), 1, 9) == []
        [found] = await due_by(day, 1, 9)
        assert found.number == number
        await store.applications.warned(found.id, 1)
        assert await due_by(day, 1, 9) == []
        assert len(await due_by(day, 2, 9)) == 1
        await store.applications.warned(found.id, 2)
        assert await due_by(day, 2, 9) == []


async def test_guesses_are_counted_and_forgotten(database: Database, tree: Tree) -> None:
    async with database.transaction("guesses") as connection:
        guesses = at(connection).guesses
        await guesses.add(tree.people[0])
        await guesses.add(tree.people[0])
        assert await guesses.since(tree.people[0], datetime(2026, 11, 20, 1, tzinfo=UTC)) == 2
        assert await guesses.since(tree.people[1], datetime(2026, 11, 20, 1, tzinfo=UTC)) == 0
        assert await guesses.since(tree.people[0], NOW) == 0


async def test_why_a_code_is_not_taken(database: Database, tree: Tree) -> None:
    async with database.transaction("codes") as connection:
        units = at(connection).units
        later = datetime(2026, 11, 21, tzinfo=UTC)
        await units.invite("good", tree.left.id, Role.CHAIR, later)
        await units.invite("old", tree.left.id, Role.CHAIR, NOW)
        assert await units.redeem("good", tree.people[0]) == (tree.left.id, Role.CHAIR)
        for code, why in (("good", "used"), ("old", "expired"), ("none", "unknown")):
            assert await units.redeem(code, tree.people[1]) is None
            assert await units.why_not(code) == why
