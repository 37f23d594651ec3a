from datetime import UTC, datetime, timedelta

from bot.core.announcements import Hindrance, Pace
from bot.core.delivery import Mark
from storage.database import Database
from tests.storage.announced import NOW, begun, lease, person, store, taken, unit

SECOND = timedelta(seconds=1)


async def test_the_last_minute_counts(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        top = await unit(at, "TOP")
        people = [await person(at, f"p{n}", top) for n in range(4)]
        run = await begun(at, people[0], top)
        await taken(at, run)
        assert await at.progress.pace(run.id, 1) == Pace()
        for n, row in enumerate(await lease(connection)):
            marked = store(connection, later=20 * n * SECOND)
            await marked.outbox.mark([Mark.dead(row, "bad") if n == 3 else Mark.sent(row)])
        late = store(connection, later=75 * SECOND)
        assert await late.progress.pace(run.id, 1) == Pace(sent=2, span=55 * SECOND)


async def test_a_run_waits_for_messengers_that_it_needs(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        top = await unit(at, "TOP")
        run = await begun(at, await person(at, "an", top), top)
        hindrances = at.progress.hindrances
        for channel in ("test", "zalo"):
            assert await at.dispatchers.claim(channel, "me", None)
            await at.dispatchers.down(channel, since=NOW)
        assert await hindrances(run.id, 1) == []
        await taken(at, run)
        assert await hindrances(run.id, 1) == [Hindrance(channel="test", why="down", since=NOW)]
        await at.dispatchers.down("test", since=None)
        assert await hindrances(run.id, 1) == []
        await at.dispatchers.give_back("test", "me", 1)
        assert await hindrances(run.id, 1) == [Hindrance(channel="test", why="off")]


async def test_a_quota_counts_for_its_month_in_viet_nam(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        top = await unit(at, "TOP")
        run = await begun(at, await person(at, "an", top), top)
        await taken(at, run)
        await at.dispatchers.claim("test", "me", None)
        for kind, channel in (("quota-95", "test"), ("quota-100", "zalo")):
            await at.alarms.raise_(why=kind, kind=kind, channel=channel)
        assert await at.progress.hindrances(run.id, 1) == []
        await at.alarms.raise_(why="x", kind="quota-100", channel="test")
        december = datetime(2026, 11, 30, 17, 0, tzinfo=UTC) - NOW
        expected = [Hindrance(channel="test", why="quota")]
        for later, found in ((timedelta(0), expected), (december - SECOND, expected),
                             (december, [])):  # fmt: skip
            progress = store(connection, later=later).progress
            assert await progress.hindrances(run.id, 1) == found
