"""What is due is found by looking, however the computer's clock is set."""

from datetime import timedelta

from bot.engine.service import Service, Tick
from bot.engine.turn import Occasion
from storage.database import Database
from tests.clocks import FrozenClock
from tests.engine import sample
from tests.kit import World


async def test_a_clock_set_back_keeps_no_tick_waiting(
    database: Database, clock: FrozenClock
) -> None:
    looked = []

    async def look(occasion: Occasion) -> bool:
        looked.append(occasion.now)
        return False

    service = Service("looking", ticks=(Tick("look", 60, look),))
    world = World(database, clock, (*sample.ALL, service), texts=sample.texts())
    await world.engine.ticker.run_due()
    clock.set(-timedelta(hours=1))
    await world.engine.ticker.run_due()
    assert len(looked) == 1
    clock.move(timedelta(seconds=60))
    await world.engine.ticker.run_due()
    assert len(looked) == 2
