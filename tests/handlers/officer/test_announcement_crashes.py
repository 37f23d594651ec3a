"""Whatever dies in the middle, and however many processes tick at once: each person is owed a run
exactly once, its numbers add up, and the author gets one report."""

import asyncio
import random
from collections import Counter
from datetime import timedelta
from typing import Any, cast

import pytest

from bot.core.announcements import Announcement, Audience, Repeats, Stage, Tally, Topic
from bot.core.chat import Address
from bot.core.units import Unit, UnitKind
from handlers.officer.announcements import sending
from storage.database import Database
from tests.clocks import FrozenClock
from tests.engine.test_crashes import Crash, Fragile, deliver
from tests.kit import CHANNEL, Hall, World

PEOPLE = 26


class Town:
    """A workplace with members: some mute, some gone, some with two addresses or two units."""

    def __init__(self, database: Database, clock: FrozenClock) -> None:
        self.world = World(database, clock)
        self.people: list[int] = []

    async def build(self) -> Unit:
        async with self.world.database.transaction("test") as connection:
            store = self.world.store(connection)
            top = await store.units.add("LDLD", "Tỉnh", UnitKind.PROVINCE, parent=None)
            units = [
                await store.units.add(f"CD{n}", f"Xưởng {n}", UnitKind.GRASSROOTS, parent=top)
                for n in range(3)
            ]
            since = self.world.clock.now().date()
            for n in range(PEOPLE):
                address = Address(channel=CHANNEL, chat_id=f"p{n}")
                person = await store.people.arrive(address, "vi" if n % 3 else "en")
                self.people.append(person.id)
                await store.memberships.begin(person.id, units[n % 3].id, since, None)
                if n % 5 == 0:
                    await store.memberships.begin(person.id, units[(n + 1) % 3].id, since, None)
                await self.vary(store, connection, n, person.id)
        return top

    async def vary(self, store: Any, connection: Any, n: int, person: int) -> None:
        if n % 7 == 3:
            await store.mutes.mute(person, (Topic.EVENTS,))
        if n % 11 == 4:
            await connection.run(
                "UPDATE addresses SET reachable = 0 WHERE chat_id = :c", c=f"p{n}"
            )
        if n % 13 == 5:
            await connection.run(
                "INSERT INTO addresses (channel, chat_id, person_id, created_at, seen_at)"
                " VALUES ('test', :chat, :person, 1, 1)",
                chat=f"old{n}",
                person=person,
            )

    async def announce(self, unit: Unit, repeats: Repeats) -> Announcement:
        async with self.world.database.transaction("test") as connection:
            store = self.world.store(connection)
            made = Announcement(
                id=store.ids.new(),
                author_id=self.people[0],
                unit_id=unit.id,
                unit_name=unit.name,
                unit_path=unit.path,
                audience=Audience.MEMBERS,
                topic=Topic.EVENTS,
                body="Tối nay đá bóng",
                stage=Stage.SCHEDULED,
                repeats=repeats,
                starts_at=store.now,
                next_at=store.now,
                created_at=store.now,
            )
            await store.announcements.schedule(made)
        return made

    async def stage(self, made: Announcement) -> Announcement:
        async with self.world.database.reading("test") as connection:
            found = await self.world.store(connection).announcements.get(made.id)
        assert found is not None
        return found

    async def tally(self, made: Announcement, run: int = 1) -> Tally:
        async with self.world.database.reading("test") as connection:
            return await self.world.store(connection).deliveries.tally(made.id, run)

    async def whys(self) -> Counter[str]:
        async with self.world.database.reading("test") as connection:
            rows = await connection.all("SELECT why, state FROM outbox")
        return Counter(row["why"] for row in rows)


@pytest.fixture
async def town(database: Database, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch) -> Town:
    monkeypatch.setattr(sending, "PORTION", 7)
    return Town(database, clock)


async def tick(world: World) -> None:
    try:
        await world.engine.ticker.run_due()
    except Crash:
        return


def process(town: Town, fragile: Fragile, hall: Hall) -> World:
    return World(cast("Database", fragile), town.world.clock, hall=hall)


async def live(town: Town, fragile: Fragile, hall: Hall) -> None:
    """Two processes that tick and send at once, and are started again after each crash."""
    worlds = [process(town, fragile, hall) for _ in range(2)]
    await asyncio.gather(*(tick(world) for world in worlds))
    await asyncio.gather(*(deliver(world) for world in worlds))
    town.world.clock.move(timedelta(seconds=61))


def expected() -> tuple[list[str], int]:
    """The chats that get it, and how many people cannot be reached."""
    wanted = [n for n in range(PEOPLE) if n % 7 != 3]
    unreachable = [n for n in wanted if n % 11 == 4 and n % 13 != 5]
    return [f"p{n}" for n in wanted if n % 11 != 4], len(unreachable)


def arrived(hall: Hall) -> Counter[str]:
    return Counter(m.address.chat_id for m in hall.messages if m.key == "notice")


@pytest.mark.parametrize("seed", range(3))
async def test_crashes_change_no_number(town: Town, seed: int) -> None:
    made = await town.announce(await town.build(), Repeats.ONCE)
    hall = Hall()
    fragile = Fragile(town.world.database, random.Random(seed), odds=0.03)
    for _ in range(300):
        await live(town, fragile, hall)
        if (await town.stage(made)).stage is Stage.DONE:
            break
    chats, unreachable = expected()
    got = arrived(hall)
    assert fragile.crashes > 3
    assert sorted(got) == sorted(chats)
    tally = await town.tally(made)
    assert (tally.sent, tally.unreachable, tally.people) == (
        len(chats),
        unreachable,
        len(chats) + unreachable,
    )
    assert sum(times > 1 for times in got.values()) <= tally.twice
    whys = await town.whys()
    notices = [why for why in whys if why.startswith(f"announcement:{made.id}:1:")]
    assert len(notices) == len(chats)
    await deliver_calmly(town, hall)
    reports = {m.id for m in hall.messages if m.key == "announce-report"}
    assert len(reports) == 1


async def deliver_calmly(town: Town, hall: Hall) -> None:
    calm = Fragile(town.world.database, random.Random(0), odds=0)
    for _ in range(3):
        await live(town, calm, hall)


@pytest.mark.parametrize("seed", range(3))
async def test_a_stop_among_crashes_leaves_nothing_open(town: Town, seed: int) -> None:
    made = await town.announce(await town.build(), Repeats.DAILY)
    hall = Hall()
    dice = random.Random(seed)
    fragile = Fragile(town.world.database, dice, odds=0.04)
    for _ in range(dice.randrange(2)):
        await live(town, fragile, hall)
    worlds = [process(town, fragile, hall) for _ in range(2)]
    await asyncio.gather(tick(worlds[0]), cancel(town, made), deliver(worlds[1]))
    town.world.clock.move(timedelta(seconds=61))
    await deliver_calmly(town, hall)
    ended = await town.stage(made)
    assert ended.stage is Stage.CANCELLED
    before = arrived(hall)
    town.world.clock.move(timedelta(days=3))
    await deliver_calmly(town, hall)
    assert arrived(hall) == before
    if ended.run:
        tally = await town.tally(made)
        chats, unreachable = expected()
        assert tally.waiting == 0
        assert (tally.people, tally.unreachable) == (len(chats) + unreachable, unreachable)
        assert tally.sent <= len(before) <= tally.sent + tally.perhaps
        reports = {m.id for m in hall.messages if m.key == "announce-report-stopped"}
        assert len(reports) == 1


async def cancel(town: Town, made: Announcement) -> None:
    async with town.world.database.transaction("test") as connection:
        await town.world.store(connection).announcements.cancel(made.id)
