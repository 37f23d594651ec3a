"""Binding an account to an office: once, forgiving, and not to be guessed."""

from datetime import timedelta

import pytest

from bot.core.errors import OperatorError
from bot.core.members import Role
from handlers.officer.bind import LASTS, invite
from tests.databases import dump
from tests.joining import Union
from tests.kit import Talker, World

WRONG = "234679ACDEF2"


@pytest.fixture
async def union(world: World) -> Union:
    return await Union(world).build()


async def invited(world: World, unit: str = "CD001", role: str = "chair") -> str:
    async with world.database.transaction("invite") as connection:
        return await invite(world.store(connection), unit, role, world.clock.now())


async def roles(world: World, who: Talker) -> list[tuple[str, Role]]:
    person_id = await who.person_id()
    async with world.database.reading("roles") as connection:
        offices = await world.store(connection).units.offices(person_id)
    return [(office.unit_code, office.role) for office in offices]


@pytest.mark.parametrize("change", [str, str.lower, lambda c: c.replace("-", " "), "{} ".format])
async def test_a_code_binds(world: World, union: Union, change: object) -> None:
    code = await invited(world, "cd001")
    ba = world.person("ba")
    assert callable(change)
    assert await ba.say(f"/canbo {change(code)}") == ["bind-done"]
    assert await roles(world, ba) == [("CD001", Role.CHAIR)]
    assert await ba.say("/canbo") == ["bind-offices"]
    async with world.database.reading("audit") as connection:
        [entry] = await world.store(connection).audit.about("CD001:chair")
    assert (entry.act, entry.actor_id) == ("officer.bind", await ba.person_id())


async def test_a_code_works_once(world: World, union: Union) -> None:
    code = await invited(world)
    ba, tu = world.person("ba"), world.person("tu")
    await ba.say(f"/canbo {code}")
    assert await tu.say(f"/canbo {code}") == ["bind-used"]
    assert await roles(world, tu) == []
    assert await tu.say(f"/canbo {await invited(world)}") == ["bind-done"]


async def test_the_same_office_twice_is_one(world: World, union: Union) -> None:
    ba = world.person("ba")
    await ba.say(f"/canbo {await invited(world)}")
    await ba.say(f"/canbo {await invited(world)}")
    await ba.say(f"/canbo {await invited(world, 'LDLD', 'data_officer')}")
    assert await roles(world, ba) == [("LDLD", Role.DATA_OFFICER), ("CD001", Role.CHAIR)]


async def test_a_code_gets_old(world: World, union: Union) -> None:
    code = await invited(world)
    await world.wait(LASTS)
    ba = world.person("ba")
    assert await ba.say(f"/canbo {code}") == ["bind-expired"]
    assert await ba.say(f"/canbo {await invited(world)}") == ["bind-done"]


async def test_a_wrong_code_is_named(world: World, union: Union) -> None:
    code = await invited(world)
    ba = world.person("ba")
    assert await ba.say("/canbo") == ["bind-how"]
    assert await ba.say("/canbo xin chào") == ["bind-mistyped"]
    last = "2" if code[-1] != "2" else "3"
    assert await ba.say(f"/canbo {code[:-1]}{last}") == ["bind-mistyped"]
    assert await ba.say(f"/canbo {code}") == ["bind-done"]


async def test_guessing_is_slowed_down(world: World, union: Union) -> None:
    code = await invited(world)
    ba = world.person("ba")
    for _ in range(5):
        assert await ba.say(f"/canbo {WRONG}") in (["bind-unknown"], ["bind-mistyped"])
    assert await ba.say(f"/canbo {code}") == ["bind-wait"]
    assert await world.person("tu").say("/canbo") == ["bind-how"]
    await world.wait(timedelta(hours=1))
    assert await ba.say(f"/canbo {code}") == ["bind-done"]


async def test_codes_lie_hashed(world: World, union: Union) -> None:
    code = await invited(world)
    stolen = await dump(world.database)
    assert code.encode() not in stolen
    assert code.replace("-", "").encode() not in stolen


@pytest.mark.parametrize(("unit", "role"), [("CD999", "chair"), ("CD001", "king"), ("", "")])
async def test_an_invite_for_nothing(world: World, union: Union, unit: str, role: str) -> None:
    with pytest.raises(OperatorError):
        await invited(world, unit, role)
