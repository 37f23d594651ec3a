"""Order within an address, concurrency across addresses, and a database that is away."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.core.chat import Address, Inbound
from bot.core.errors import StorageError
from storage.database import Connection, Database
from tests.kit import CHANNEL, World

FORM = ("/trip", "An Nguyen", "1/2/2027", "cửa sổ", "phở", "0912345678", "gửi")


def update(world: World, who: str, number: int, text: str) -> Inbound:
    return Inbound(
        address=Address(channel=CHANNEL, chat_id=who),
        external_id=f"{who}-{number}",
        at=world.clock.now(),
        text=text,
    )


async def test_messages_sent_in_one_breath_are_answered_in_their_order(world: World) -> None:
    people = [f"p{n}" for n in range(8)]
    await asyncio.gather(
        *(
            world.engine.receive(update(world, who, number, text))
            for number, text in enumerate(FORM)
            for who in people
        )
    )
    await world.engine.outbox.drain()
    for who in people:
        heard = world.person(who).keys()
        assert heard == [
            "trip-who", "trip-day", "trip-seat", "trip-food", "trip-phone", "trip-review",
            "trip-done",
        ]  # fmt: skip


async def test_idle_addresses_take_no_memory(world: World) -> None:
    await asyncio.gather(
        *(world.engine.receive(update(world, f"p{n}", 1, "/menu")) for n in range(20))
    )
    assert not world.engine.intake.queues._locks
    assert not world.engine.intake.queues._waiting


async def test_one_address_that_waits_does_not_hold_up_another(world: World) -> None:
    held = Address(channel=CHANNEL, chat_id="held")
    async with world.engine.intake.queues.hold(held):
        waiting = asyncio.create_task(world.engine.receive(update(world, "held", 1, "/menu")))
        await world.engine.receive(update(world, "free", 1, "/menu"))
        await world.engine.outbox.drain()
        assert world.person("free").keys() == ["menu"]
        assert not waiting.done()
    await waiting


async def test_nothing_is_confirmed_while_the_database_is_away(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    an = world.person("an")
    await an.say("/trip")

    @asynccontextmanager
    async def away(self: Database, name: str) -> AsyncIterator[Connection]:
        raise StorageError(f"{name}: away")
        yield

    with monkeypatch.context() as patch:
        patch.setattr(Database, "transaction", away)
        with pytest.raises(StorageError):
            await world.engine.receive(update(world, "an", 99, "An"))
    await world.engine.receive(update(world, "an", 99, "An"))
    assert await an.at() == "trip.day"
    assert (await an.conversation()).trail == ["who"]


@pytest.mark.parametrize("passing", [True, False])
async def test_only_what_an_update_is_to_blame_for_ends_in_an_apology(
    world: World, monkeypatch: pytest.MonkeyPatch, passing: bool
) -> None:
    an = world.person("an")
    await an.say("/trip")
    plain = Database.transaction

    @asynccontextmanager
    async def failing(self: Database, name: str) -> AsyncIterator[Connection]:
        if name == "turn":
            raise StorageError(f"{name}: refused", passing=passing)
        async with plain(self, name) as connection:
            yield connection

    offered = update(world, "an", 99, "An Nguyen")
    with monkeypatch.context() as patch:
        patch.setattr(Database, "transaction", failing)
        if passing:
            with pytest.raises(StorageError):
                await world.engine.receive(offered)
        else:
            await world.engine.receive(offered)
    await world.engine.receive(offered)
    await world.engine.outbox.drain()
    assert an.keys()[-1] == ("trip-day" if passing else "engine-apology")
