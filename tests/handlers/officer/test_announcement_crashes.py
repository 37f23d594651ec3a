"""Whatever dies in the middle, and however many processes tick at once: each person is owed a run
exactly once, its numbers add up, and the author gets one report."""

import asyncio
import random
from collections import Counter
from datetime import timedelta
from typing import cast

import pytest

from bot.core.announcements import Announcement, Repeats, Stage
from handlers.officer.announcements import sending
from storage.database import Database
from tests.clocks import FrozenClock
from tests.engine.test_crashes import Crash, Fragile, deliver
from tests.handlers.officer.town import PEOPLE, Town
from tests.kit import Hall, World


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
        assert tally.people == len(chats) + unreachable
        assert tally.unreachable <= unreachable  # whoever was not looked up is cancelled
        assert tally.sent <= len(before) <= tally.sent + tally.perhaps
        reports = {m.id for m in hall.messages if m.key == "announce-report-stopped"}
        assert len(reports) == 1


async def cancel(town: Town, made: Announcement) -> None:
    async with town.world.database.transaction("test") as connection:
        await town.world.store(connection).announcements.cancel(made.id)
