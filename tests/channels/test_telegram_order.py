"""Numbers that overtook each other: who waits for whom, and for how long."""

import asyncio
import random
from collections.abc import AsyncIterator

import pytest

from bot.channels.telegram.order import MOST, Order

WINDOW = 0.3


class Watch:
    """An order whose windows pass when a test says so."""

    def __init__(self) -> None:
        self.order = Order(WINDOW, self.pause)
        self.windows: list[asyncio.Event] = []
        self.passed: list[int] = []
        self.waiting: list[asyncio.Task[None]] = []

    async def pause(self, seconds: float) -> None:
        assert seconds == WINDOW
        self.windows.append(asyncio.Event())
        await self.windows[-1].wait()

    async def bring(self, *numbers: int) -> list[int]:
        """They arrive one after another; what has passed by then."""
        for number in numbers:
            self.order.seen(number)
            self.waiting.append(asyncio.create_task(self._pass(number)))
        return await self.so_far()

    async def _pass(self, number: int) -> None:
        await self.order.ready(lambda: number)
        self.passed.append(number)

    async def so_far(self) -> list[int]:
        for _ in range(10):
            await asyncio.sleep(0)
        return self.passed

    async def end_windows(self) -> list[int]:
        for window in self.windows:
            window.set()
        return await self.so_far()


@pytest.fixture
async def watch() -> AsyncIterator[Watch]:
    made = Watch()
    assert await made.bring(10) == []  # of the first nothing is known
    assert await made.end_windows() == [10]
    made.windows.clear()
    yield made
    await made.order.close()
    await asyncio.gather(*made.waiting)


async def test_in_order_nobody_waits(watch: Watch) -> None:
    assert await watch.bring(11, 12, 13) == [10, 11, 12, 13]
    assert not watch.windows


async def test_a_hole_is_waited_for_and_filled(watch: Watch) -> None:
    assert await watch.bring(13, 11) == [10, 11]
    assert await watch.bring(12) == [10, 11, 13, 12]


async def test_a_hole_is_waited_for_no_longer_than_the_window(watch: Watch) -> None:
    assert await watch.bring(12) == [10]
    assert await watch.end_windows() == [10, 12]
    assert await watch.bring(11, 13) == [10, 12, 11, 13]


async def test_each_hole_has_a_window_of_its_own(watch: Watch) -> None:
    assert await watch.bring(12, 14) == [10]
    watch.windows[0].set()
    assert await watch.so_far() == [10, 12]
    watch.windows[1].set()
    assert await watch.so_far() == [10, 12, 14]


@pytest.mark.parametrize("number", [3, 10, 9])
async def test_a_lower_number_waits_for_nothing(watch: Watch, number: int) -> None:
    assert await watch.bring(13, number) == [10, number]


@pytest.mark.parametrize("number", [10 + MOST + 2, 10**9])
async def test_a_leap_is_a_new_count(watch: Watch, number: int) -> None:
    assert await watch.bring(number, number + 1) == [10, number, number + 1]
    assert not watch.windows


async def test_a_count_that_began_lower_is_followed(watch: Watch) -> None:
    await watch.bring(10**9)
    assert await watch.bring(7, 8, 10) == [10, 10**9, 7, 8]
    assert await watch.bring(9) == [10, 10**9, 7, 8, 10, 9]


async def test_closing_lets_all_go(watch: Watch) -> None:
    await watch.bring(15)
    await watch.order.close()
    assert await watch.so_far() == [10, 15]


@pytest.mark.parametrize("seed", range(20))
async def test_whatever_the_order_of_arrival(watch: Watch, seed: int) -> None:
    """Nobody passes while a lower one is missing, and in the end nobody is left."""
    numbers = list(range(11, 60))
    random.Random(seed).shuffle(numbers)
    came: set[int] = set()
    for number in numbers:
        came.add(number)
        for each in await watch.bring(number):
            assert each == 10 or set(range(11, each)) <= came
    assert sorted(watch.passed) == list(range(10, 60))
