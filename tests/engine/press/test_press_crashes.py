"""The process dies at each statement of a print in turn: the file comes once all the same."""

import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, cast

from storage.database import Database
from storage.prints import LEASE
from tests.clocks import FrozenClock
from tests.databases import count_rows
from tests.engine import sample
from tests.engine.press import poster
from tests.engine.press.poster import print_all, unprintable, watch
from tests.engine.test_crashes import Crash, Fragile, FragileConnection
from tests.kit import World


class Nth(random.Random):
    """Dice that say "die" at the nth throw only."""

    def __init__(self, n: int) -> None:
        super().__init__(0)
        self._left = n

    def random(self) -> float:
        self._left -= 1
        return float(self._left != 0)


class Mortal(Fragile):
    """A database that dies at the nth statement or commit, reading included."""

    def __init__(self, database: Database, n: int) -> None:
        super().__init__(database, Nth(n), odds=0.5)
        self.dialect = database.dialect
        self._real = database

    @asynccontextmanager
    async def reading(self, name: str) -> AsyncIterator[Any]:
        async with self._real.reading(name) as connection:
            yield FragileConnection(connection, self)
            self.maybe()


def world_on(database: Database, clock: FrozenClock, world: World) -> World:
    return World(database, clock, poster.ALL, texts=sample.texts(), hall=world.hall)


async def die_and_recover(world: World, title: str, n: int, *, poison: bool) -> bool:
    """Prints through a death at statement ``n``; whether there were that many."""
    mortal = Mortal(world.database, n)
    process = world_on(cast("Database", mortal), world.clock, world)
    successor = world_on(world.database, world.clock, world)
    for each in (process, successor):
        printer = watch(each)
        if poison:
            printer.poison[title] = unprintable()
    try:
        await process.engine.press.drain()
    except Crash:
        world.clock.move(LEASE)
        await print_all(successor)
        return True
    await print_all(successor)
    return False


async def test_a_death_anywhere_loses_and_doubles_nothing(world: World) -> None:
    lan, n, died = world.person("lan"), 0, True
    while died:
        n += 1
        await lan.say(f"/print t{n}")
        died = await die_and_recover(world, f"t{n}", n, poison=False)
        assert lan.keys().count("poster-here") == n
        rows = await count_rows(world.database)
        assert (rows["prints"], rows["files"]) == (n, n)
    assert n > 10


async def test_a_death_anywhere_gives_poison_up_once(world: World) -> None:
    lan, n, died = world.person("lan"), 0, True
    while died:
        n += 1
        await lan.say(f"/print t{n}")
        died = await die_and_recover(world, f"t{n}", n, poison=True)
        assert lan.keys().count("engine-print-failed") == n
    assert n > 10
