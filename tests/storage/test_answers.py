"""Calculations given, as storage keeps them."""

from collections.abc import AsyncIterator
from datetime import date

import pytest

from bot.core.chat import Address, Inbound
from storage.database import Connection, Database
from storage.store import Store
from tests.kit import World

ON = date(2026, 11, 18)
INPUTS = {"state": {"monthly_wage": 8123456, "hours": "2.5"}, "told": [None, True, "đồng"]}


@pytest.fixture
async def connection(database: Database) -> AsyncIterator[Connection]:
    async with database.transaction("test") as opened:
        yield opened


@pytest.fixture
def store(world: World, connection: Connection) -> Store:
    return world.store(connection)


async def somebody(store: Store, name: str) -> int:
    address = Address(channel="test", chat_id=name)
    inbound = Inbound(address=address, external_id=name, at=store.now, text="x")
    return (await store.conversations.load(inbound)).person.id


async def test_an_answer_comes_back_as_it_was(store: Store) -> None:
    an = await somebody(store, "an")
    kept = await store.answers.keep(an, "lam_them_gio", ON, "abc", INPUTS)
    assert (kept.asked_on, kept.rules_version, kept.given_at) == (ON, "abc", store.now)
    assert kept.inputs == INPUTS
    assert await store.answers.of(an, kept.id) == kept


async def test_what_was_told_is_never_in_clear(store: Store, connection: Connection) -> None:
    await store.answers.keep(await somebody(store, "an"), "lam_them_gio", ON, "abc", INPUTS)
    sealed = await connection.value("SELECT inputs_sealed FROM answers_given")
    assert b"8123456" not in sealed


async def test_answers_are_their_persons_own(store: Store) -> None:
    an, binh = await somebody(store, "an"), await somebody(store, "binh")
    first = await store.answers.keep(an, "lam_dem", ON, "abc", {})
    second = await store.answers.keep(an, "nghi_hang_nam", ON, "abc", {})
    others = await store.answers.keep(binh, "lam_dem", ON, "abc", {})
    assert await store.answers.of(binh, first.id) is None
    assert await store.answers.all_of(an) == [second, first]
    assert await store.answers.all_of(an, limit=1) == [second]
    assert await store.answers.forget(an) == 2
    assert await store.answers.all_of(an) == []
    assert await store.answers.of(binh, others.id) == others
