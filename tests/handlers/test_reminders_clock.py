"""Random days, downtimes, duplicates, crashes between any two statements and two processes at
once: every reminder comes on the days that it must, once, in the hours of the day."""

import asyncio
import os
import random
import re
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import cast

import pytest

from bot.core.moments import local
from bot.core.reminders import HOURS
from handlers import reminders
from storage.database import Database
from tests.clocks import FrozenClock
from tests.engine.test_crashes import Crash, Fragile
from tests.handlers.test_reminders import ASKING
from tests.kit import Talker, World

SEEDS = int(os.environ.get("NHIPCAU_TEST_SEEDS", "6"))
SERVICES = (reminders.service, ASKING)
DAY = timedelta(days=1)
SPANS = (timedelta(minutes=1), timedelta(hours=5), timedelta(hours=11), DAY, 2 * DAY, 9 * DAY)
AFTER = (0, 1, 2, 3, 4, 13, 14, 15, 29, 30, 31, 45, 92)
Told = tuple[str, date, date]


@dataclass
class Promise:
    """One reminder as the rule has it, reckoned anew from the beginning."""

    who: str
    deadline: date
    seen: date

    def told(self, on: date) -> bool:
        """Whether a look at the clock on a day makes it come: a day of its own went by unsaid."""
        days = {self.deadline - before * DAY for before in (30, 14, 3, 0)}
        due = on <= self.deadline and any(self.seen < day <= on for day in days)
        self.seen = on if due else self.seen
        return due


@dataclass
class Story:
    """What happens in one world, told by one seed; the other has the same without the faults."""

    database: Database
    clock: FrozenClock
    dice: random.Random
    promises: list[Promise] = field(default_factory=list)
    expected: list[Told] = field(default_factory=list)
    found: list[Told] = field(default_factory=list)
    seen: set[int] = field(default_factory=set)

    def today(self) -> date:
        return local(self.clock.now()).date()

    async def ask(self, world: World, key: str) -> None:
        """Somebody asks for a reminder, twice at times."""
        who, after = world.person(f"p{self.dice.randrange(3)}"), self.dice.choice(AFTER)
        for _ in range(self.dice.choice((1, 1, 2))):
            await who.send(button=f"test.remind:{after}/{key}/plain")
        if after:
            deadline = self.today() + after * DAY
            self.promises.append(Promise(who.address.chat_id, deadline, self.today()))

    def look(self) -> None:
        """The clock's work is done at this moment: what must have come of it."""
        if local(self.clock.now()).hour in HOURS:
            today = self.today()
            self.expected += [
                (each.who, each.deadline, today) for each in self.promises if each.told(today)
            ]

    async def read(self, world: World) -> None:
        """What came, each message once: one in flight at a crash may come twice."""
        await world.engine.outbox.drain()
        for message in world.hall.messages:
            if message.key == "reminders-due" and message.id not in self.seen:
                self.seen.add(message.id)
                [day] = re.findall(r"\d\d/\d\d/\d{4}", message.text)
                deadline = datetime.strptime(day, "%d/%m/%Y").date()  # noqa: DTZ007 - a date
                self.found.append((message.address.chat_id, deadline, self.today()))

    async def go(self, world: World, processes: int, odds: float) -> int:
        """Plays it; how often a process died."""
        crashes = 0
        for number in range(25):
            for each in range(self.dice.randrange(3)):
                await self.ask(world, f"{number}-{each}")
            self.clock.move(self.dice.choice(SPANS) * self.dice.uniform(0.5, 1.5))
            fragile = Fragile(self.database, random.Random(number), odds)
            crashes += await work(fragile, self.clock, processes)
            self.look()
            await self.read(world)
        return crashes


async def work(fragile: Fragile, clock: FrozenClock, processes: int) -> int:
    """The clock's work by processes that begin at once, again and again until none dies of it."""
    deaths = 0
    while True:
        each = [World(cast("Database", fragile), clock, SERVICES) for _ in range(processes)]
        ended = await asyncio.gather(
            *(one.engine.ticker.run_due() for one in each), return_exceptions=True
        )
        died = [one for one in ended if one is not None]
        assert all(isinstance(one, Crash) for one in died)
        deaths += len(died)
        if not died:
            return deaths


@pytest.mark.parametrize(("processes", "odds"), [(1, 0.1), (2, 0.0), (2, 0.05)])
@pytest.mark.parametrize("seed", range(SEEDS))
async def test_each_comes_when_it_must(
    database: Database, clock: FrozenClock, seed: int, processes: int, odds: float
) -> None:
    story = Story(database, clock, random.Random(seed))
    crashes = await story.go(World(database, clock, SERVICES), processes, odds)
    assert sorted(story.found) == sorted(story.expected)
    assert len(story.expected) > 5
    assert bool(crashes) == bool(odds)


async def test_two_clocks_strike_at_once(database: Database, clock: FrozenClock) -> None:
    """Many at the same moment, so that the two are in the middle of it together."""
    world = World(database, clock, SERVICES)
    people = [world.person(f"p{n}") for n in range(30)]
    for each in people:
        await each.send(button="test.remind:3/k/plain")
    clock.move(3 * DAY)
    both = [World(database, clock, SERVICES) for _ in range(2)]
    await asyncio.gather(*(one.engine.ticker.run_due() for one in both))
    for one in both:
        assert one.engine.metrics.total("ticks_failed") == 0
    await world.engine.outbox.drain()
    assert [count(each) for each in people] == [1] * len(people)


def count(who: Talker) -> int:
    return who.keys().count("reminders-due")


async def test_more_than_a_portion_in_one_morning(database: Database, clock: FrozenClock) -> None:
    world = World(database, clock, SERVICES)
    an = world.person("an")
    for n in range(25):
        await an.send(button=f"test.remind:3/k{n}/plain")
    reminders_of_others = [world.person(f"p{n}") for n in range(90)]
    for each in reminders_of_others:
        await each.send(button="test.remind:3/k/plain")
    await world.wait(3 * DAY)
    assert count(an) == 25
    assert {count(each) for each in reminders_of_others} == {1}
