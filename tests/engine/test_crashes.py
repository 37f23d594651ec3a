"""Random conversations with duplicates, parallel updates and crashes between any two statements
must give what the same conversations give without them."""

import asyncio
import os
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, cast

import pytest

from bot.core.chat import Address, Inbound
from storage.database import Connection, Database
from tests.clocks import FrozenClock
from tests.engine import sample
from tests.kit import CHANNEL, Hall, World

SEEDS = int(os.environ.get("NHIPCAU_TEST_SEEDS", "6"))
PEOPLE = ("an", "binh", "chi")
WORDS = (
    "/trip", "/trip", "An Nguyen", "An Nguyen", "1/2/2027", "1/2/2027", "31/02", "bỏ qua",
    "cửa sổ", "lối đi", "phở", "0912345678", "0912345678", "gửi", "gửi", "sửa", "quay lại",
    "để sau", "/menu", "tiếp tục: đi chơi", "huỷ", "/boom", "/forbid", "xin chào", "2",
)  # fmt: skip


class Crash(BaseException):
    """The process dies here."""


class Fragile:
    """A database that dies at chosen statements, before a commit, or right after one."""

    def __init__(self, database: Database, dice: random.Random, odds: float) -> None:
        self._database = database
        self._dice = dice
        self._odds = odds
        self.crashes = 0

    def maybe(self) -> None:
        if self._dice.random() < self._odds:
            self.crashes += 1
            raise Crash

    @asynccontextmanager
    async def transaction(self, name: str) -> AsyncIterator[Any]:
        async with self._database.transaction(name) as connection:
            yield FragileConnection(connection, self)
            self.maybe()
        self.maybe()


class FragileConnection:
    def __init__(self, connection: Connection, fragile: Fragile) -> None:
        self._connection = connection
        self._fragile = fragile
        self.dialect = connection.dialect

    def __getattr__(self, name: str) -> Any:
        self._fragile.maybe()
        return getattr(self._connection, name)


@dataclass
class Outcome:
    """What a person got and where they stand."""

    heard: list[str]
    place: tuple[str | None, str | None, str]


def script(dice: random.Random, suffix: str, clock: FrozenClock) -> list[Inbound]:
    """What everybody types, mixed."""
    return [
        Inbound(
            address=Address(channel=CHANNEL, chat_id=dice.choice(PEOPLE) + suffix),
            external_id=f"{suffix}{n}",
            at=clock.now(),
            text=dice.choice(WORDS),
        )
        for n in range(40)
    ]


async def play_through_crashes(
    database: Database, fragile: Fragile, clock: FrozenClock, hall: Hall, updates: list[Inbound]
) -> None:
    """A messenger that offers each update until it is confirmed, twice at times, to a process
    that is started again after every crash."""
    per_person: dict[Address, list[Inbound]] = {}
    for update in updates:
        per_person.setdefault(update.address, []).append(update)
    while any(per_person.values()):
        world = World(cast("Database", fragile), clock, sample.ALL, texts=TEXTS, hall=hall)
        telling = asyncio.Lock()
        if await told(world, telling):
            await asyncio.gather(*(offer(world, queue, telling) for queue in per_person.values()))
        clock.move(timedelta(seconds=61))
    calm = World(database, clock, sample.ALL, texts=TEXTS, hall=hall)
    await calm.engine.outbox.drain()


async def offer(world: World, queue: list[Inbound], telling: asyncio.Lock) -> None:
    """One person, who writes again once the answers are there: a word that is a button's means
    the button that was shown."""
    while queue:
        twice = [world.engine.receive(queue[0]) for _ in range(2)]
        ended = await asyncio.gather(*twice, return_exceptions=True)
        if any(isinstance(each, Crash) for each in ended):
            return  # this process is dead; the next one is offered the update again
        queue.pop(0)
        if not await told(world, telling):
            return


async def told(world: World, telling: asyncio.Lock) -> bool:
    """Sends what is owed; False when the process dies of it."""
    try:
        async with telling:
            await world.engine.outbox.drain()
    except Crash:
        return False
    return True


async def deliver(world: World) -> None:
    try:
        await world.engine.outbox.drain()
    except Crash:
        return


def heard(hall: Hall, chat_id: str) -> list[str]:
    """Text ids in the order of first arrival; a message in flight at a crash may come twice."""
    seen: dict[int, str] = {}
    for message in hall.messages:
        if message.address.chat_id == chat_id:
            seen.setdefault(message.id, message.key or "")
    return list(seen.values())


async def outcome(world: World, hall: Hall, chat_id: str) -> Outcome:
    where = await world.person(chat_id).conversation()
    return Outcome(heard(hall, chat_id), (where.flow, where.step, where.state))


TEXTS = sample.texts()


@pytest.mark.parametrize("seed", range(SEEDS))
async def test_crashes_change_nothing(database: Database, clock: FrozenClock, seed: int) -> None:
    calm = World(database, clock, sample.ALL, texts=TEXTS)
    for update in script(random.Random(seed), "-calm", clock):
        await calm.engine.receive(update)
        await calm.engine.outbox.drain()
    calm_trips = await trips(database)

    hall = Hall()
    fragile = Fragile(database, random.Random(seed), odds=0.03)
    updates = script(random.Random(seed), "-wild", clock)
    await play_through_crashes(database, fragile, clock, hall, updates)

    assert fragile.crashes
    for name in PEOPLE:
        expected = await outcome(calm, calm.hall, f"{name}-calm")
        assert await outcome(calm, hall, f"{name}-wild") == expected
    assert await trips(database) == 2 * calm_trips


async def trips(database: Database) -> int:
    async with database.reading("test") as connection:
        return int(await connection.value("SELECT value FROM counters WHERE name = 'trips'") or 0)
