"""People taken over in bulk, and an address that changes hands."""

from bot.core.chat import Address, Inbound
from bot.core.ids import Ids
from bot.core.members import Details, KnownPerson, Person
from storage.database import Connection, Database
from storage.store import Store, Stores
from storage.vault import Vault
from tests.clocks import FrozenClock

PHONE = "+84500000001"


def at(connection: Connection, clock: FrozenClock) -> Store:
    return Stores(Vault({1: bytes(32)}, 1), Ids(clock.now)).at(connection, clock.now())


async def known(store: Store, *, sample: bool, phone: str = PHONE) -> int:
    person = Person(id=store.ids.new(), language="vi", full_name="Trần Thị Hoa")
    one = KnownPerson(person=person, details=Details(phone=phone), known_at=store.now)
    await store.people.add_many([one], sample=sample)
    return person.id


async def test_who_is_taken_over_is_found_like_anybody(
    database: Database, clock: FrozenClock
) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        person_id = await known(store, sample=False)
        assert await store.people.details(person_id) == Details(phone=PHONE)
        assert await store.people.by_phone(PHONE) == [person_id]
        await store.people.tell(person_id, Details(phone="+84500000009"))
        assert await store.people.by_phone("+84500000009") == [person_id]


async def test_only_made_up_people_are_sample(database: Database, clock: FrozenClock) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        real = await known(store, sample=False)
        assert await store.people.sample(real) is None
        assert await store.people.sample_by_phone(PHONE) is None
        made_up = await known(store, sample=True)
        found = await store.people.sample_by_phone(PHONE)
        assert found is not None
        assert found.id == made_up
        assert found == await store.people.sample(made_up)


async def test_an_address_changes_hands(database: Database, clock: FrozenClock) -> None:
    here = Address(channel="test", chat_id="1")
    hello = Inbound(address=here, external_id="1", at=clock.now(), text="x")
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        before = await store.conversations.load(hello)
        before.flow, before.step, before.state = "join", "home", "{}"
        await store.conversations.park(before)
        other = await known(store, sample=True)
        await store.people.adopt(here, other)
        assert (await store.conversations.load(hello)).person.id == other
        assert await store.conversations.parked(here) == []
        reach = await store.people.reach(other)
        assert reach is not None
        assert reach.address == here
        assert await store.people.reach(before.person.id) is None


async def test_many_consents_are_consents(database: Database, clock: FrozenClock) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        agreed = [await known(store, sample=True), await known(store, sample=True)]
        await store.people.consent_many(agreed, "service", "7", "sample")
        for person_id in agreed:
            assert await store.people.agreed(person_id, "service", "7")
            assert not await store.people.agreed(person_id, "service", "8")


async def test_numbers_are_taken_in_rows(database: Database, clock: FrozenClock) -> None:
    async with database.transaction("test") as connection:
        counters = at(connection, clock).counters
        assert list(await counters.take("X", 3)) == [1, 2, 3]
        assert await counters.next("X") == 4
        assert list(await counters.take("X", 2)) == [5, 6]
