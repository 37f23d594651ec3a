from datetime import timedelta

from bot.core.announcements import Repeats, Stage
from storage.database import Database
from tests.storage.announced import NOW, announcement, person, store, unit

DAY = timedelta(days=1)


async def test_what_is_kept_comes_back(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        top = await unit(at, "TOP")
        photo = await at.files.add("a.jpg", "image/jpeg", b"x")
        author = await person(at, "an")
        plain = await announcement(at, author, top, repeats=Repeats.MONTHLY)
        pictured = plain.model_copy(update={"id": at.ids.new(), "file": photo})
        await at.announcements.schedule(pictured)
        assert await at.announcements.get(plain.id) == plain
        assert await at.announcements.get(pictured.id) == pictured
        assert await at.announcements.get(1) is None


async def test_due_is_claimed_once_oldest_first(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        top = await unit(at, "TOP")
        author = await person(at, "an")
        second = await announcement(at, author, top)
        first = await announcement(at, author, top, due=NOW - DAY)
        await announcement(at, author, top, due=NOW + DAY)
        claimed = [await at.announcements.claim_due() for _ in range(3)]
        assert [each and each.id for each in claimed] == [first.id, second.id, None]
        assert [each and (each.stage, each.run) for each in claimed[:2]] == [
            (Stage.SENDING, 1)
        ] * 2
        assert [each.id for each in await at.announcements.running()] == [second.id, first.id]


async def test_a_run_ends_once_and_only_when_nothing_is_open(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        top = await unit(at, "TOP")
        author = await person(at, "an", top)
        await announcement(at, author, top)
        run = await at.announcements.claim_due()
        assert run is not None
        assert await at.announcements.end_run(run) is None
        assert await at.deliveries.locate(run, 10) == 1
        await at.deliveries.post(run, "test", "why", 10)
        assert await at.announcements.end_run(run) is None
        await connection.run("UPDATE deliveries SET state = 'sent'")
        ended = await at.announcements.end_run(run)
        assert ended is not None
        assert ended.stage is Stage.DONE
        assert await at.announcements.end_run(run) is None


async def test_a_repeating_one_is_scheduled_again_in_the_future(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        top = await unit(at, "TOP")
        author = await person(at, "an")
        made = await announcement(at, author, top, repeats=Repeats.DAILY)
        late = store(connection, later=3 * DAY + timedelta(hours=1))
        run = await late.announcements.claim_due()
        assert run is not None
        assert await late.announcements.end_run(run) is not None
        again = await late.announcements.get(made.id)
        assert again is not None
        assert (again.stage, again.run, again.next_at) == (Stage.SCHEDULED, 1, NOW + 4 * DAY)


async def test_cancelling_knows_where_it_stands(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        top = await unit(at, "TOP")
        author = await person(at, "an", top)
        waiting = await announcement(at, author, top, due=NOW + DAY)
        assert await at.announcements.cancel(waiting.id) is Stage.CANCELLED
        assert await at.announcements.cancel(waiting.id) is None
        sent = await announcement(at, author, top)
        run = await at.announcements.claim_due()
        assert run is not None
        assert await at.announcements.cancel(sent.id) is Stage.STOPPING
        assert await at.deliveries.post(run, "test", "why", 10) == 0
        assert await at.announcements.end_run(run) is None
        stopping = await at.announcements.get(sent.id)
        assert stopping is not None
        ended = await at.announcements.end_run(stopping)
        assert ended is not None
        assert (ended.stage, ended.next_at) == (Stage.CANCELLED, None)


async def test_a_list_holds_its_branches_and_no_other(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        top = await unit(at, "TOP")
        left, right = await unit(at, "A_1", top), await unit(at, "AB1", top)
        author = await person(at, "an")
        mine = await announcement(at, author, left)
        theirs = await announcement(at, author, right)
        above = await announcement(at, author, top, due=NOW + DAY)
        await at.announcements.cancel(theirs.id)
        listed = at.announcements.in_branches
        assert [each.id for each in await listed([left.path], 9)] == [mine.id]
        assert [each.id for each in await listed([left.path, right.path], 9)] == [
            mine.id,
            theirs.id,
        ]
        everything = [above.id, mine.id, theirs.id]
        assert [each.id for each in await listed([top.path], 9)] == everything
        assert [each.id for each in await listed([top.path], 1, skip=1)] == [mine.id]


async def test_received_is_what_was_sent(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        top = await unit(at, "TOP")
        an, binh = await person(at, "an", top), await person(at, "binh", top)
        made = await announcement(at, an, top)
        await at.announcements.claim_due()
        assert await at.announcements.received(an, 5) == []
        await connection.run(
            "UPDATE deliveries SET state = 'sent', ended_at = :now WHERE person_id = :an",
            now=NOW,
            an=an,
        )
        found = await at.announcements.received(an, 5)
        assert [(each.announcement.id, each.at) for each in found] == [(made.id, NOW)]
        assert await at.announcements.received_by(an, made.id) is not None
        assert await at.announcements.received_by(binh, made.id) is None
