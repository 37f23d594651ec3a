"""In which region of the minimum wage a unit lies."""

import pytest

from bot.core.errors import StorageError
from bot.core.units import UnitKind
from storage.database import Database
from storage.store import Store
from tests.clocks import FrozenClock
from tests.storage.announced import unit
from tests.storage.test_privacy import at


async def tree(store: Store) -> None:
    """``/TOP/ZONE/CD1/``, and a code that begins like another beside it."""
    top = await unit(store, "TOP")
    zone = await unit(store, "ZONE", top)
    await unit(store, "CD1", zone)
    await unit(store, "CD11", zone)
    await unit(store, "ZON", top)


async def region(store: Store, code: str) -> int | None:
    found = await store.units.by_code(code)
    assert found is not None
    return await store.units.wage_region(found)


async def put(store: Store, code: str, wage_region: int | None) -> None:
    found = await store.units.by_code(code)
    assert found is not None
    await store.units.lies_in(found.id, wage_region)


async def test_it_comes_from_the_nearest_unit_above(
    database: Database, clock: FrozenClock
) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        await tree(store)
        assert await region(store, "CD1") is None
        await put(store, "TOP", 4)
        assert [await region(store, code) for code in ("TOP", "ZONE", "CD1")] == [4, 4, 4]
        await put(store, "ZONE", 2)
        await put(store, "CD11", 1)
        codes = ("TOP", "ZONE", "ZON", "CD1", "CD11")
        assert [await region(store, code) for code in codes] == [4, 2, 4, 2, 1]
        await put(store, "CD11", None)
        assert await region(store, "CD11") == 2


async def test_workplaces_without_one_are_counted(database: Database, clock: FrozenClock) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        await tree(store)  # all of its units are workplaces
        assert await store.units.without_wage_region() == 5
        await put(store, "ZONE", 2)
        assert await store.units.without_wage_region() == 2
        await store.units.add("W", "Ward", UnitKind.WARD, parent=None)
        assert await store.units.without_wage_region() == 2
        await put(store, "TOP", 4)
        assert await store.units.without_wage_region() == 0


@pytest.mark.parametrize("wrong", [0, 5, -1])
async def test_there_are_four(database: Database, clock: FrozenClock, wrong: int) -> None:
    async def add() -> None:
        async with database.transaction("test") as connection:
            units = at(connection, clock).units
            await units.add("X", "X", UnitKind.PROVINCE, parent=None, wage_region=wrong)

    with pytest.raises(StorageError):
        await add()
