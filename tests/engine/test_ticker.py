"""The clock's work goes on whatever fails, and what fails for long is not kept quiet."""

from datetime import timedelta

from bot.engine.service import Service, Tick
from bot.engine.turn import Occasion
from handlers import SERVICES
from storage.database import Database
from tests.clocks import FrozenClock
from tests.kit import World

SECOND = timedelta(seconds=1)


class Moody:
    """A tick that fails when it is told to."""

    def __init__(self) -> None:
        self.failing = True
        self.done = 0

    async def run(self, occasion: Occasion) -> bool:
        await occasion.store.counters.next("moods")
        if self.failing:
            raise ZeroDivisionError
        self.done += 1
        return False


def moody_world(database: Database, clock: FrozenClock) -> tuple[World, Moody]:
    moody = Moody()
    service = Service("moody", ticks=(Tick("moody", 1, moody.run),))
    return World(database, clock, services=(service, *SERVICES)), moody


async def alarms(world: World) -> list[tuple[str, str]]:
    async with world.database.transaction("look") as connection:
        found = await world.store(connection).alarms.untold(9)
    return [(each.kind, each.channel) for each in found]


async def test_one_failure_is_for_the_log_only(database: Database, clock: FrozenClock) -> None:
    world, moody = moody_world(database, clock)
    for _ in range(4):
        await world.wait(SECOND)
    moody.failing = False
    await world.wait(SECOND)
    moody.failing = True
    for _ in range(4):
        await world.wait(SECOND)
    assert world.engine.metrics.total("ticks_failed") == 8
    assert moody.done == 1
    assert await alarms(world) == []


async def test_what_fails_again_and_again_is_an_alarm_a_day(
    database: Database, clock: FrozenClock
) -> None:
    world, _ = moody_world(database, clock)
    for _ in range(9):
        await world.wait(SECOND)
    assert await alarms(world) == [("tick-failed", "moody")]
    await world.wait(timedelta(days=1))
    assert await alarms(world) == [("tick-failed", "moody")] * 2


async def test_a_clock_set_back_keeps_no_tick_waiting(
    database: Database, clock: FrozenClock
) -> None:
    world, moody = moody_world(database, clock)
    moody.failing = False
    await world.engine.ticker.run_due()
    clock.set(-timedelta(hours=1))
    await world.engine.ticker.run_due()
    assert moody.done == 1
    clock.move(SECOND)
    await world.engine.ticker.run_due()
    assert moody.done == 2
