"""One process sends on a channel; the others wait for its silence."""

from datetime import timedelta

import pytest

from bot.engine.outbox.tenure import BEAT, SILENCE, SURE, Tenure
from storage.database import Database
from tests.clocks import FrozenClock
from tests.kit import World


class Process:
    """One that would like to send on "test"."""

    def __init__(self, world: World, name: str) -> None:
        self.world = world
        self.clock = FrozenClock()
        self.tenure = Tenure("test", name, self.clock)

    async def claim(self, *, at_once: bool = False) -> bool:
        async with self.world.database.transaction("test") as connection:
            claimed = await self.tenure.claim(self.world.store(connection), at_once=at_once)
        if claimed:
            self.tenure.settle()
        return claimed

    async def keep(self) -> bool:
        async with self.world.database.transaction("test") as connection:
            kept = await self.tenure.keep(self.world.store(connection))
        self.tenure.settle()
        return kept

    def wait(self, seconds: float) -> None:
        self.clock.move(timedelta(seconds=seconds))


async def test_the_second_waits_while_the_first_shows_life(world: World) -> None:
    first, second = Process(world, "first"), Process(world, "second")
    assert await first.claim()
    for _ in range(5):
        assert not await second.claim()
        first.wait(BEAT)
        second.wait(SILENCE)
        assert await first.keep()
    assert first.tenure.sure


async def test_silence_is_succeeded_and_the_first_notices(world: World) -> None:
    first, second = Process(world, "first"), Process(world, "second")
    assert await first.claim()
    assert not await second.claim()
    second.wait(SILENCE - 0.1)
    assert not await second.claim()
    second.wait(0.2)
    assert await second.claim()
    assert second.tenure.epoch == 2
    first.wait(BEAT)
    assert not await first.keep()
    assert first.tenure.epoch is None
    assert not await first.claim()


async def test_a_holder_that_cannot_show_life_stops_before_it_is_succeeded(world: World) -> None:
    first = Process(world, "first")
    assert await first.claim()
    first.wait(SURE - 0.1)
    assert first.tenure.sure
    first.wait(0.2)
    assert not first.tenure.sure
    assert SURE < SILENCE


async def test_what_is_given_back_is_free_at_once(world: World) -> None:
    first, second = Process(world, "first"), Process(world, "second")
    assert await first.claim()
    async with world.database.transaction("test") as connection:
        await first.tenure.give_back(world.store(connection))
    first.tenure.settle()
    assert await second.claim()


async def test_of_two_that_see_the_same_silence_one_gets_it(world: World) -> None:
    first, second, third = (Process(world, name) for name in ("first", "second", "third"))
    assert await first.claim()
    for each in (second, third):
        assert not await each.claim()
        each.wait(SILENCE)
    assert [await second.claim(), await third.claim()] == [True, False]


async def test_a_rolled_back_claim_is_none(world: World, database: Database) -> None:
    first = Process(world, "first")
    with pytest.raises(LookupError):
        await undone(first, database)
    assert first.tenure.epoch is None
    assert await first.claim()


async def undone(process: Process, database: Database) -> None:
    async with database.transaction("test") as connection:
        await process.tenure.claim(process.world.store(connection), at_once=False)
        raise LookupError
