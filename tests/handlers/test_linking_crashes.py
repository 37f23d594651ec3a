"""A process that dies between any two statements joins two messengers all the same, once."""

import random
from typing import cast

import pytest

from bot.core.chat import Inbound
from storage.database import Database
from tests.branch import grow, report
from tests.clocks import FrozenClock
from tests.databases import count_rows
from tests.engine.test_crashes import SEEDS, Crash, Fragile
from tests.kit import BETWEEN, World
from tests.linking import CHANNELS, CODE, offer, same_person


async def taken(fragile: Fragile, clock: FrozenClock, update: Inbound) -> None:
    """Offers an update until a process lives long enough to take it, and once more."""
    for _ in range(2):
        while True:
            world = World(cast("Database", fragile), clock, channels=CHANNELS)
            try:
                await world.engine.receive(update)
            except Crash:
                continue
            break


@pytest.mark.parametrize("seed", range(SEEDS))
async def test_a_joining_survives_crashes(
    database: Database, clock: FrozenClock, seed: int
) -> None:
    world = World(database, clock, channels=CHANNELS)
    branch = await grow(world)
    lan = await branch.member("lan", branch.plant, full_name="Trần Thị Lan")
    zalo = world.person("84", channel="zalo")
    await zalo.say("/batdau u-CD001")
    await zalo.send(button="grievance:")
    await zalo.tap("agree", "!cancel")
    await report(zalo)
    await offer(lan)
    before = await count_rows(database)

    fragile = Fragile(database, random.Random(seed), odds=0.03)
    await taken(fragile, clock, zalo.update(text=f"/lienket {CODE}"))
    clock.move(BETWEEN)
    visit = (await zalo.conversation()).visit
    await taken(fragile, clock, zalo.update(button=f"linking.confirm#{visit}:confirm"))
    await world.engine.outbox.drain()

    assert fragile.crashes
    assert await same_person(lan, zalo)
    assert len(await branch.cases(lan)) == 1
    assert zalo.keys()[-3:] == ["linking-confirm", "link-done", "menu"]
    assert lan.keys().count("link-news") == 1
    after = await count_rows(database)
    changed = {table: after[table] - count for table, count in before.items()}
    quiet = ("inbox", "outbox", "counters")
    assert {t: n for t, n in changed.items() if n and t not in quiet} == {
        "audit": 1,
        "link_codes": -1,
    }
