"""Two records become one: everything that hangs on a person moves, and nothing is there twice."""

import re
from collections.abc import Awaitable, Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.core.announcements import Topic
from bot.core.calendar import WorkCalendar
from bot.core.cases import CaseKind, EventKind, Facts, Identity, NewCase, Urgency
from bot.core.chat import Address, Inbound
from bot.core.joining import ApplicationForm, Route
from bot.core.linking import conflict
from bot.core.members import Details, Role
from bot.core.privacy import RequestKind
from bot.core.reminders import Subject, Wanted
from bot.core.units import Unit
from storage import merging
from storage.database import Database
from storage.store import Store
from tests.clocks import FrozenClock
from tests.storage.announced import announcement, unit
from tests.storage.printed import wanted
from tests.storage.test_privacy import at

PHONE, CITIZEN = "+84912345678", "001095012345"
HERE, THERE = Address(channel="zalo", chat_id="z"), Address(channel="telegram", chat_id="t")

STAYS = {
    ("people", "recruiter_id"): "an id that leads on: nothing is looked up by it",
    ("people", "recruited_unit_id"): "a unit",
    ("people", "joined_into"): "led on to the one who stays",
    ("invites", "used_by"): "who used an officer code: the audit trail says it too",
    ("applications", "decided_by"): "who decided: an id that leads on",
    ("applications", "recruiter_id"): "an id that leads on",
    ("case_events", "actor_id"): "moved in own cases; an officer's acts are of whoever did them",
    ("care_events", "actor_id"): "moved in own claims; an officer's acts are of whoever did them",
    ("audit", "actor_id"): "the trail is never rewritten",
    ("mutes", "person_id"): "added to those of the one who stays",
    ("link_codes", "person_id"): "void",
}
_TABLE = re.compile(r"CREATE TABLE (\w+) \((.*?)\n\);", re.DOTALL)
_COLUMN = re.compile(r"^  (\w+_id|\w+_by) BIGINT", re.MULTILINE)
_NOT_PEOPLE = re.compile(
    r"^(?:.*unit|case|file|announcement|delivery|application|parent|body|programme|claim)_id$"
)


def test_every_column_that_names_people_is_thought_of() -> None:
    found = {("people", "joined_into")}
    for path in (Path(merging.__file__).parent / "migrations").glob("*.sql"):
        for table, columns in _TABLE.findall(path.read_text(encoding="utf-8")):
            found |= {(table, c) for c in _COLUMN.findall(columns) if not _NOT_PEOPLE.match(c)}
    moved = {(table, column) for table, columns in merging.MOVED.items() for column in columns}
    assert moved & STAYS.keys() == set()
    assert found == moved | STAYS.keys() - {("people", "recruited_unit_id")}


def hello(store: Store, address: Address) -> Inbound:
    return Inbound(address=address, external_id="x", at=store.now, text="x", language="vi")


async def arrive(store: Store, address: Address) -> int:
    """Somebody who said a word."""
    return (await store.conversations.load(hello(store, address))).person.id


async def report(store: Store, reporter: int, at_unit: Unit) -> None:
    new = NewCase(
        kind=CaseKind.GRIEVANCE,
        category="wage_unpaid",
        urgency=Urgency.U2,
        identity=Identity.HIDDEN,
        reporter_id=reporter,
        unit_id=at_unit.id,
        handler_unit_id=at_unit.id,
        facts=Facts(what="nợ lương"),
        due_at=store.now + timedelta(days=3),
    )
    opened = await store.cases.open(new)
    await store.cases.add(opened.id, EventKind.OPENED, reporter)


async def apply(store: Store, person: int, at_unit: Unit) -> None:
    form = ApplicationForm(
        full_name="Trần Thị Lan",
        sex="female",
        birth_date=date(1995, 6, 15),
        hometown="Bình Phước",
        home="Đồng Nai",
        citizen_id=CITIZEN,
        phone=PHONE,
        job="may",
        situation="worker",
    )
    assert await store.applications.submit(person, at_unit.id, Route.WORKPLACE, "A", form)


async def privacy(store: Store, person: int, at_unit: Unit) -> None:
    await store.privacy.ask(person, RequestKind.RESTRICT, WorkCalendar(), detail="đừng gọi")


async def member(store: Store, person: int, at_unit: Unit) -> None:
    await store.memberships.begin(person, at_unit.id, date(2026, 1, 1), None)


async def office(store: Store, person: int, at_unit: Unit) -> None:
    await store.units.appoint(person, at_unit.id, Role.CHAIR)


async def consent(store: Store, person: int, at_unit: Unit) -> None:
    await store.people.consent(person, "service", "1", "zalo")


async def answer(store: Store, person: int, at_unit: Unit) -> None:
    await store.answers.keep(person, "overtime", date(2026, 11, 1), "1", {"wage": 5})


async def printed(store: Store, person: int, at_unit: Unit) -> None:
    assert await store.prints.ask(wanted(store, person))


async def reminder(store: Store, person: int, at_unit: Unit) -> None:
    about = Subject(text="menu")
    deadline = date(2026, 12, 31)
    await store.reminders.keep(
        Wanted(person_id=person, key=at_unit.code, subject=about, deadline=deadline, back="menu:")
    )


async def author(store: Store, person: int, at_unit: Unit) -> None:
    await announcement(store, person, at_unit)


Having = Callable[[Store, int, Unit], Awaitable[None]]
COLUMNS: dict[Having, tuple[str, str]] = {
    apply: ("applications", "person_id"),
    privacy: ("privacy_requests", "person_id"),
    report: ("cases", "reporter_id"),
    member: ("memberships", "person_id"),
    office: ("roles", "person_id"),
    consent: ("consents", "person_id"),
    answer: ("answers_given", "person_id"),
    printed: ("prints", "person_id"),
    reminder: ("reminders", "person_id"),
    author: ("announcements", "author_id"),
}


ONE_ONLY = (apply, privacy, member)
"""What a person has at most one of: two with it do not fit together."""


@pytest.mark.parametrize("both", [False, True], ids=["theirs", "both"])
@pytest.mark.parametrize("having", COLUMNS, ids=lambda each: each.__name__)
async def test_what_somebody_has_is_the_others(
    database: Database, clock: FrozenClock, having: Having, both: bool
) -> None:
    table, column = COLUMNS[having]
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        first, second = await arrive(store, HERE), await arrive(store, THERE)
        top = await unit(store, "CD001")
        await having(store, first, top)
        if both and having not in ONE_ONLY:
            await having(store, second, await unit(store, "CD002", top))
        before = await owners(store, table, column)
        await store.merging.merge(gone=first, stays=second)
        assert await owners(store, table, column) == [second] * len(before)
        assert await store.people.reach(first) == await store.people.reach(second)
        copy = await store.dossier.of(second)
        assert all(event["who"] == "me" for one in copy["cases"] for event in one["events"])


async def owners(store: Store, table: str, column: str) -> list[int]:
    """Whose each row is."""
    rows = await store.connection.all(f"SELECT * FROM {table}")  # noqa: S608 - our own names
    return [row[column] for row in rows]


async def test_the_emptied_one_is_forgotten_but_leads_on(
    database: Database, clock: FrozenClock
) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        first, second = await arrive(store, HERE), await arrive(store, THERE)
        top = await unit(store, "CD001")
        await store.people.name(first, "Trần Thị Lan")
        await store.people.tell(first, Details(phone=PHONE, citizen_id=CITIZEN))
        await store.people.recruited(first, top.id, second)
        await store.addresses.choose(first, "zalo")
        await store.links.offer(first, HERE, "111111")
        await store.links.offer(second, THERE, "222222")
        await store.merging.merge(gone=first, stays=second)
        row = await connection.one("SELECT * FROM people WHERE id = :id", id=first)
        assert row is not None
        empty = ("full_name", "details_sealed", "phone_hash", "cccd_hash", "notify_channel")
        assert [row[column] for column in empty] == [None] * 5
        assert (row["erased_at"] is not None, row["joined_into"]) == (True, second)
        person = await store.people.known(first)
        assert (person.id, person.full_name) == (second, "Trần Thị Lan")
        assert (person.recruited_unit_id, person.recruiter_id) == (top.id, None)
        assert await store.people.by_phone(PHONE) == [second]
        assert await store.people.by_citizen_id(CITIZEN) == [second]
        assert await store.addresses.chosen(second) == "zalo"
        assert await store.links.find("111111") is None
        assert await store.links.find("222222") is not None


async def test_a_chain_of_joined_people_leads_to_the_last(
    database: Database, clock: FrozenClock
) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        people = [await arrive(store, Address(channel="test", chat_id=str(n))) for n in range(3)]
        await store.merging.merge(gone=people[0], stays=people[1])
        await store.merging.merge(gone=people[1], stays=people[2])
        assert {(await store.people.known(each)).id for each in people} == {people[2]}
        heir = await store.erasure.erase(people[2])
        assert await store.people.reach(people[0]) is None
        assert (await store.people.known(people[0])).id == people[0]
        assert await store.people.reach(heir) is not None


async def test_own_details_win_and_gaps_are_filled(database: Database, clock: FrozenClock) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        first, second = await arrive(store, HERE), await arrive(store, THERE)
        await store.people.name(first, "Lan")
        await store.people.name(second, "Trần Thị Lan")
        await store.people.tell(first, Details(phone="+84900000000", home="Đồng Nai"))
        await store.people.tell(second, Details(phone=PHONE))
        await store.merging.merge(gone=first, stays=second)
        assert await store.people.details(second) == Details(phone=PHONE, home="Đồng Nai")
        assert (await store.people.known(second)).full_name == "Trần Thị Lan"
        assert await store.people.by_phone("+84900000000") == []


async def test_the_same_office_and_membership_are_one(
    database: Database, clock: FrozenClock
) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        first, second = await arrive(store, HERE), await arrive(store, THERE)
        top = await unit(store, "CD001")
        for person, since in ((first, date(2025, 1, 1)), (second, date(2026, 1, 1))):
            await store.memberships.begin(person, top.id, since, None)
            await store.units.appoint(person, top.id, Role.CHAIR)
            await store.people.tell(person, Details(citizen_id=CITIZEN))
        await store.units.appoint(first, top.id, Role.EDITOR)
        mine, theirs = [await store.merging.belongings(each) for each in (first, second)]
        assert conflict(mine, theirs) is None
        await store.merging.merge(gone=first, stays=second)
        active = await store.memberships.active(second)
        assert active is not None
        assert active.since == date(2025, 1, 1)
        assert int(await connection.value("SELECT COUNT(*) FROM memberships")) == 1
        roles = [office.role for office in await store.units.offices(second)]
        assert sorted(roles) == [Role.CHAIR, Role.EDITOR]


async def test_mutes_of_both_count(database: Database, clock: FrozenClock) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        first, second = await arrive(store, HERE), await arrive(store, THERE)
        await store.mutes.mute(first, (Topic.EVENTS, Topic.GENERAL))
        await store.mutes.mute(second, (Topic.GENERAL, Topic.URGENT))
        await store.merging.merge(gone=first, stays=second)
        assert await store.mutes.of(second) == {Topic.EVENTS, Topic.GENERAL, Topic.URGENT}
        assert await store.mutes.of(first) == frozenset()


@pytest.mark.parametrize(
    ("agreed", "withdrew", "valid"), [(1, 2, False), (2, 1, True)], ids=["no-last", "yes-last"]
)
async def test_the_last_word_on_consent_counts(
    database: Database, clock: FrozenClock, agreed: int, withdrew: int, valid: bool
) -> None:
    """One messenger agreed in one hour, the other withdrew an older consent in another."""
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        first, second = await arrive(store, HERE), await arrive(store, THERE)
        await store.people.tell(first, Details(ethnicity="Ê Đê", job="may"))
        await agree(store, second)
        for hour in (1, 2):
            clock.move(timedelta(hours=1))
            store = at(connection, clock)
            if hour == agreed:
                await agree(store, first)
            if hour == withdrew:
                await store.people.withdraw(second, "service")
                await store.people.withdraw(second, "ethnicity")
        await store.merging.merge(gone=first, stays=second)
        assert await store.people.agreed(second, "service", "1") is valid
        assert len(await store.people.consents(second)) == 4
        kept = "Ê Đê" if valid else None
        assert await store.people.details(second) == Details(ethnicity=kept, job="may")


async def agree(store: Store, person: int) -> None:
    for purpose in ("service", "ethnicity"):
        await store.people.consent(person, purpose, "1", "zalo")


async def test_an_announcement_waits_once(database: Database, clock: FrozenClock) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        first, second = await arrive(store, HERE), await arrive(store, THERE)
        top = await unit(store, "CD001")
        for person in (first, second):
            await member(store, person, top)
        await announcement(store, second, top)
        run = await store.announcements.claim_due()
        assert run is not None
        await store.merging.merge(gone=first, stays=second)
        assert await store.deliveries.locate(run, 9) == 1
        rows = await connection.all("SELECT * FROM deliveries WHERE state = 'queued'")
        assert [(r["person_id"], r["channel"]) for r in rows] == [(second, THERE.channel)]
        tally = await store.deliveries.tally(run.id, run.run)
        assert (tally.waiting, tally.cancelled) == (1, 1)


async def test_stop_on_one_messenger_stops_what_waits_for_the_other(
    database: Database, clock: FrozenClock
) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        first, second = await arrive(store, HERE), await arrive(store, THERE)
        top = await unit(store, "CD001")
        await member(store, first, top)
        await announcement(store, first, top)
        run = await store.announcements.claim_due()
        assert run is not None
        await store.mutes.mute(second, Topic)
        await store.merging.merge(gone=first, stays=second)
        assert (await store.deliveries.tally(run.id, run.run)).cancelled == 1
