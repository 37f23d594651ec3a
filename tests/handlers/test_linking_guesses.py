"""Codes that are guessed: slowed, then refused, and closed to all before the odds are too good."""

import asyncio
from datetime import timedelta

import pytest

from bot.core.linking import Tries
from storage.database import Database
from tests.clocks import FrozenClock
from tests.databases import count_rows
from tests.kit import World
from tests.linking import CHANNELS, CODE, join, offer, same_person, warm

WRONG = "000000"


@pytest.fixture
def world(database: Database, clock: FrozenClock) -> World:
    """A bot on four messengers."""
    return World(database, clock, channels=CHANNELS)


async def test_guessing_is_slowed_then_refused(world: World) -> None:
    an, zalo = world.person("an", channel="telegram"), world.person("84", channel="zalo")
    await offer(an)
    guesses = [zalo.update(text=f"/lienket {n:06}") for n in range(20)]
    heard = [key for guess in guesses for key in await zalo.deliver(guess)]
    assert heard == ["link-wrong"] * 5 + ["link-slow"] * 15
    heard = []
    for _ in range(20):
        world.clock.move(timedelta(minutes=1))
        heard += await zalo.say(f"/lienket {WRONG}")
    assert heard == ["link-wrong"] * 5 + ["link-wait"] * 15
    await offer(an)
    assert await zalo.say(f"/lienket {CODE}") == ["link-wait"]
    await world.wait(timedelta(hours=1))
    await offer(an)
    assert await zalo.say(f"/lienket {CODE}") == ["linking-confirm"]


async def test_a_fresh_person_at_an_old_address_has_guessed_as_much(world: World) -> None:
    an, zalo = world.person("an", channel="telegram"), world.person("84", channel="zalo")
    await join(an, zalo)
    for n in range(10):
        world.clock.move(timedelta(minutes=1))
        assert await zalo.say(f"/lienket {n:06}") == ["link-wrong"]
    assert await an.say(f"/lienket {WRONG}") == ["link-wait"]  # one person, two messengers
    await zalo.send(button="link.remove:")
    await zalo.say("zalo")
    await zalo.tap("confirm")
    assert not await same_person(an, zalo)
    assert await zalo.say(f"/lienket {WRONG}") == ["link-wait"]


async def test_what_is_old_is_forgotten(world: World) -> None:
    an, zalo = world.person("an", channel="telegram"), world.person("84", channel="zalo")
    await offer(an)
    await zalo.say(f"/lienket {WRONG}")
    await world.wait(timedelta(hours=2))
    counted = await count_rows(world.database)
    assert (counted["link_codes"], counted["link_guesses"]) == (0, 0)


async def test_many_guessers_close_the_door_for_all(world: World) -> None:
    """Nine codes are alive: after a hundred wrong guesses an hour nobody may guess any more."""
    an, zalo = world.person("an", channel="telegram"), world.person("84", channel="zalo")
    for n in range(9):
        await offer(world.person(f"owner{n}"), f"90000{n}")
    heard: list[str] = []
    for n in range(130):
        guesser = world.person(f"g{n}", channel=("web", "telegram")[n % 2])
        heard += await guesser.deliver(guesser.update(text=f"/lienket {WRONG}"))
    wrong = heard.count("link-wrong")
    assert wrong == 100
    assert heard[wrong:] == ["link-closed"] * (130 - wrong)
    assert await zalo.say("/lienket 900000") == ["link-closed"]
    await world.wait(timedelta(hours=1))
    await offer(an)
    assert await zalo.say(f"/lienket {CODE}") == ["linking-confirm"]


async def test_guesses_from_one_messenger_do_not_close_the_others(world: World) -> None:
    zalo = world.person("84", channel="zalo")
    for n in range(9):
        await offer(world.person(f"owner{n}"), f"90000{n}")
    for n in range(130):
        guesser = world.person(f"g{n}", channel="web")
        await guesser.deliver(guesser.update(text=f"/lienket {WRONG}"))
    assert await world.person("x", channel="web").say("/lienket 900000") == ["link-closed"]
    assert await zalo.say("/lienket 900000") == ["linking-confirm"]


async def test_two_guesses_at_once_do_not_pass_on_what_is_left_for_one(world: World) -> None:
    an, zalo = world.person("an", channel="telegram"), world.person("84", channel="zalo")
    web = world.person("s", channel="web")
    await offer(an)
    await warm(world)
    owner = await an.person_id()
    async with world.database.transaction("spend") as connection:
        await world.store(connection).links.guessed(owner, an.address, Tries(alive=899))
    guesses = [each.update(text=f"/lienket {WRONG}") for each in (zalo, web)]
    await asyncio.gather(*(world.engine.receive(each) for each in guesses))
    await world.engine.outbox.drain()
    assert sorted([zalo.keys()[-1], web.keys()[-1]]) == ["link-closed", "link-wrong"]
