"""A process that dies between any two statements files, approves and pays all the same, once."""

import random
from typing import cast

import pytest

from bot.core.care import ClaimEventKind, ClaimState
from bot.core.chat import Inbound
from bot.core.ids import short
from storage.database import Database
from tests.branch import grow
from tests.caring import claims, listed, terms
from tests.clocks import FrozenClock
from tests.engine.test_crashes import SEEDS, Crash, Fragile
from tests.kit import BETWEEN, World


async def taken(fragile: Fragile, clock: FrozenClock, update: Inbound) -> None:
    """Offers an update until a process lives long enough to take it, and once more."""
    clock.move(BETWEEN)
    for _ in range(2):
        while True:
            world = World(cast("Database", fragile), clock)
            try:
                await world.engine.receive(update)
            except Crash:
                continue
            break


@pytest.mark.parametrize("seed", range(SEEDS))
async def test_a_claim_survives_crashes(database: Database, clock: FrozenClock, seed: int) -> None:
    world = World(database, clock)
    branch = await grow(world)
    chair, deputy = [await branch.officer(name, branch.plant) for name in ("chair", "deputy")]
    an = await branch.member("an", branch.plant)
    programme = await listed(
        branch, branch.plant, terms(second_from=500_000, yearly_budget=500_000, times_per_year=1)
    )
    await an.send(button=f"care.file:{short(programme.id)}")
    await an.say("15/11/2026", "bỏ qua", "xong")

    fragile = Fragile(database, random.Random(seed), odds=0.03)
    await taken(fragile, clock, an.update(button=an.find("submit")))
    [made] = await claims(branch, an)
    for officer in (chair, deputy):
        await taken(fragile, clock, officer.update(button=f"claim.approve:{made.number}"))
    await taken(fragile, clock, chair.update(text=f"/dachi {made.number} PC 45"))
    await world.engine.outbox.drain()

    assert fragile.crashes
    [paid] = await claims(branch, an)
    assert paid.state is ClaimState.PAID
    assert {paid.first_by, paid.second_by} == {await chair.person_id(), await deputy.person_id()}
    async with database.transaction("look") as connection:
        events = await world.store(connection).care_claims.events(paid.id)
    assert [each.kind for each in events] == [
        ClaimEventKind.FILED, ClaimEventKind.HALF_APPROVED, ClaimEventKind.APPROVED,
        ClaimEventKind.PAID,
    ]  # fmt: skip
    assert an.keys()[-4:] == [
        "care-filed", "care-half-approved-news", "care-approved-news", "care-paid-news",
    ]  # fmt: skip
