"""``nhipcau invite``, on both engines; the code is then typed in a chat."""

import pytest

from bot.administration.invites import invite
from bot.app import open_vault
from bot.core.errors import OperatorError
from bot.core.units import UnitKind
from bot.engine.clock import SystemClock
from bot.settings import Settings
from storage.database import Database
from tests.administration.conftest import store_of
from tests.clocks import FrozenClock
from tests.kit import World


@pytest.fixture
async def union(settings: Settings) -> Settings:
    async with store_of(settings) as store:
        top = await store.units.add("LDLD", "Top", UnitKind.PROVINCE, parent=None)
        await store.units.add("CD001", "One", UnitKind.GRASSROOTS, parent=top)
    return settings


async def test_the_code_binds_an_account_once(union: Settings) -> None:
    report = await invite(union, unit="cd001", role="chair", days=14)
    code, told = report.lines
    assert f"/canbo {code}" in told
    database = await Database.open(union.database_url.get_secret_value())
    world = World(database, FrozenClock(SystemClock().now()), vault=open_vault(union))
    officer, thief = world.person("officer"), world.person("thief")
    await officer.say(f"/canbo {code}")
    await thief.say(f"/canbo {code}")
    ids = [await each.person_id() for each in (officer, thief)]
    async with database.reading("offices") as connection:
        held, stolen = [await world.store(connection).units.offices(each) for each in ids]
    await database.close()
    assert [(office.unit_code, office.role) for office in held] == [("CD001", "chair")]
    assert stolen == []


async def test_an_unknown_unit_is_told_with_close_codes(union: Settings) -> None:
    with pytest.raises(OperatorError, match="did you mean CD001") as refused:
        await invite(union, unit="CD01", role="chair", days=14)
    assert "\n" not in str(refused.value)
    async with store_of(union) as store:
        assert await store.audit.count() == 0
    assert (await invite(union, unit="CD001", role="chair", days=14)).well


async def test_without_units_the_mend_is_an_import(settings: Settings) -> None:
    with pytest.raises(OperatorError, match="import units"):
        await invite(settings, unit="CD01", role="chair", days=14)


async def test_an_unknown_role_is_told_with_the_list(union: Settings) -> None:
    with pytest.raises(OperatorError, match="officer, chair, editor"):
        await invite(union, unit="CD001", role="boss", days=14)
