"""A unit's list of care: kept whole, changed, read unit by unit."""

from datetime import date

from bot.core.care import CareKind
from storage.database import Database
from tests.caring import terms
from tests.storage.announced import store, unit


async def test_everything_decided_comes_back(database: Database) -> None:
    full = terms(
        CareKind.HOSPITAL, name="Thăm bệnh", valid_to=date(2026, 12, 31), note="mang quà",
        papers="giấy ra viện", min_months=3, times_per_year=2, within_days=60, apart_days=7,
        yearly_budget=20_000_000, second_from=2_000_000,
    )  # fmt: skip
    async with database.transaction("test") as connection:
        at = store(connection)
        top = await unit(at, "TOP")
        made = await at.care.add(top.id, full)
        off = await at.care.add(top.id, terms(CareKind.TET, name="-", off=True, amount=None))
        assert await at.care.get(made.id) == made
        assert made.terms == full
        assert (await at.care.get(off.id) or made).terms.off
        assert await at.care.get(1) is None


async def test_terms_change_and_the_entry_stays(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        made = await at.care.add((await unit(at, "TOP")).id, terms())
        other = terms(amount=None, note="giảm giá", valid_to=date(2026, 6, 1))
        await at.care.change(made.id, other)
        assert await at.care.get(made.id) == made.model_copy(update={"terms": other})


async def test_lists_are_of_the_units_that_are_asked_for(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        top = await unit(at, "TOP")
        low, beside = await unit(at, "LOW", top), await unit(at, "SIDE", top)
        made = [await at.care.add(each.id, terms()) for each in (top, low, beside)]
        assert await at.care.of_units((low.id, top.id)) == [made[1], made[0]]
        assert await at.care.of_units(()) == []
