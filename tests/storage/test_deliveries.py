from datetime import timedelta

from bot.core.announcements import Audience, Headcount, Tally, Topic
from bot.core.chat import Address
from bot.core.delivery import Mark
from bot.core.members import Role
from storage.database import Database
from tests.storage.announced import NOW, begun, die, lease, person, store, taken, unit

MINUTE = timedelta(minutes=1)


async def test_each_person_of_the_branch_once(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        top = await unit(at, "TOP")
        one, two = await unit(at, "ONE", top), await unit(at, "TWO", top)
        an = await person(at, "an", one, two)
        binh = await person(at, "binh", two)
        await person(at, "chi")
        run = await begun(at, an, top)
        assert await taken(at, run) == {an, binh}
        run = await begun(at, an, one)
        assert await taken(at, run) == {an}


async def test_ended_members_and_erased_people_are_left_out(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        top = await unit(at, "TOP")
        an, binh = await person(at, "an", top), await person(at, "binh", top)
        await person(at, "chi", top)
        await connection.run(
            "UPDATE memberships SET ended_on = '2026-02-01' WHERE person_id = :a", a=an
        )
        await connection.run("UPDATE people SET erased_at = 1 WHERE id = :b", b=binh)
        counted = await at.deliveries.headcount(top, Audience.MEMBERS, Topic.GENERAL)
        assert counted == Headcount(people=1, unreachable=0)


async def test_contacts_are_those_known_to_belong_here(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        top = await unit(at, "TOP")
        one, two = await unit(at, "ONE", top), await unit(at, "TWO", top)
        await person(at, "member", one)
        officer, invited = await person(at, "officer"), await person(at, "invited")
        await person(at, "other", two)
        await person(at, "unknown")
        await at.units.appoint(officer, one.id, Role.CHAIR)
        await at.people.recruited(invited, one.id, None)
        count = at.deliveries.headcount
        assert (await count(one, Audience.MEMBERS, Topic.GENERAL)).people == 1
        assert (await count(one, Audience.CONTACTS, Topic.GENERAL)).people == 3
        assert (await count(top, Audience.CONTACTS, Topic.GENERAL)).people == 5


async def test_the_address_seen_last_is_used(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        top = await unit(at, "TOP")
        an = await person(at, "an", top)
        for chat, reachable, seen in (
            ("old", 1, 1),
            ("gone", 0, 9 * 10**15),
            ("new", 1, 8 * 10**15),
        ):
            await connection.run(
                "INSERT INTO addresses (channel, chat_id, person_id, reachable, created_at,"
                " seen_at) VALUES ('zalo', :chat, :an, :reachable, 1, :seen)",
                chat=chat,
                an=an,
                reachable=reachable,
                seen=seen,
            )
        run = await begun(at, an, top)
        assert await taken(at, run) == {an}
        (row,) = await at.outbox.lease("zalo", 10, epoch=1)
        assert row.address == Address(channel="zalo", chat_id="new")


async def test_who_cannot_be_reached_is_counted(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        top = await unit(at, "TOP")
        an = await person(at, "an", top)
        await person(at, "gone", top)
        await connection.run("UPDATE addresses SET reachable = 0 WHERE chat_id = 'gone'")
        counted = await at.deliveries.headcount(top, Audience.MEMBERS, Topic.GENERAL)
        assert counted == Headcount(people=2, unreachable=1)
        run = await begun(at, an, top)
        assert await at.deliveries.locate(run, 9) == 2
        assert await at.deliveries.tally(run.id, 1) == Tally(waiting=1, unreachable=1)
        missed = await at.deliveries.missed(run.id, 1, 5)
        assert [(each.name, each.state) for each in missed] == [(None, "unreachable")]


async def test_ids_of_a_run_grow_and_are_its_own(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        top = await unit(at, "TOP")
        people = [await person(at, f"p{n}", top) for n in range(20)]
        before = at.ids.new()
        for _ in range(3):
            await begun(at, people[0], top)
        rows = await connection.all("SELECT id FROM deliveries ORDER BY announcement_id, id")
        ids = [row["id"] for row in rows]
        assert ids == sorted(set(ids))
        assert len(ids) == 60
        assert before < ids[0]
        assert ids[-1] < at.ids.new()


async def test_portions_are_taken_once(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        top = await unit(at, "TOP")
        people = [await person(at, f"p{n}", top) for n in range(5)]
        run = await begun(at, people[0], top)
        portions = [await taken(at, run, 2) for _ in range(4)]
        assert [len(portion) for portion in portions] == [2, 2, 1, 0]
        assert set().union(*portions) == set(people)
        assert await at.deliveries.on_the_way("test") == 5


async def test_a_withdrawn_row_is_not_sent_but_a_leased_one_stays(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        top = await unit(at, "TOP")
        people = [await person(at, f"p{n}", top) for n in range(3)]
        run = await begun(at, people[0], top)
        await taken(at, run)
        leased = await at.outbox.lease("test", 1, epoch=1)
        await at.deliveries.withdraw(run.id, 1, 9)
        assert await at.deliveries.tally(run.id, 1) == Tally(waiting=1, cancelled=2)
        assert await lease(connection) == []
        await at.outbox.mark([Mark.sent(leased[0])])
        assert await at.deliveries.tally(run.id, 1) == Tally(sent=1, cancelled=2)


async def test_what_a_dead_process_held_may_have_arrived(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        top = await unit(at, "TOP")
        an = await person(at, "an", top)
        run = await begun(at, an, top)
        await taken(at, run)
        assert len(await lease(connection)) == 1
        assert await lease(connection) == []
        await die(at)
        again = await lease(connection)
        assert len(again) == 1
        await at.outbox.mark([Mark.sent(again[0])])
        assert await at.deliveries.tally(run.id, 1) == Tally(sent=1, twice=1)


async def test_withdrawn_from_a_dead_process_it_is_not_sure(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        top = await unit(at, "TOP")
        an = await person(at, "an", top)
        run = await begun(at, an, top)
        await taken(at, run)
        await lease(connection)
        await die(at)
        await at.deliveries.withdraw(run.id, 1, 9)
        assert await at.deliveries.tally(run.id, 1) == Tally(cancelled=1, perhaps=1)


async def test_a_retry_leaves_the_delivery_open(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        top = await unit(at, "TOP")
        an = await person(at, "an", top)
        run = await begun(at, an, top)
        await taken(at, run)
        (row,) = await lease(connection)
        await at.outbox.mark([Mark.again(row, NOW + MINUTE, "busy", unsure=True)])
        assert await lease(connection) == []
        assert await connection.value("SELECT ended_at FROM deliveries") is None
        assert await at.deliveries.tally(run.id, 1) == Tally(waiting=1)
        (row,) = await lease(connection, later=2 * MINUTE)
        await at.outbox.mark([Mark.sent(row)])
        assert await at.deliveries.tally(run.id, 1) == Tally(sent=1, twice=1)


async def test_what_ended_is_not_opened_again(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        top = await unit(at, "TOP")
        an = await person(at, "an", top)
        run = await begun(at, an, top)
        await taken(at, run)
        (row,) = await lease(connection)
        await at.outbox.mark([Mark.sent(row)])
        await at.outbox.mark([Mark.release(row), Mark.dead(row, "late")])
        assert await connection.value("SELECT state FROM outbox") == "sent"
        assert await at.deliveries.tally(run.id, 1) == Tally(sent=1)
