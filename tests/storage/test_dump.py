"""What a dump refuses that its seal would not have caught."""

import json
from collections.abc import Callable

import pytest

from bot.core.chat import Address
from bot.core.errors import OperatorError
from storage import dump
from storage.database import Database
from storage.snapshot import snapshot
from tests.kit import World

Change = Callable[[list[bytes]], list[bytes]]


@pytest.fixture
async def lines(world: World) -> list[bytes]:
    async with world.database.transaction("fill") as connection:
        people = world.store(connection).people
        for number in range(3):
            await people.arrive(Address(channel="test", chat_id=str(number)), "vi")
    async with snapshot(world.database, "dump") as connection:
        found = [line.rstrip(b"\n") async for line in dump.lines(connection)]
    async with world.database.transaction("empty") as connection:
        await connection.run("DELETE FROM addresses")
        await connection.run("DELETE FROM people")
    return found


async def load(database: Database, lines: list[bytes]) -> int:
    async with database.transaction("load") as connection:
        return await dump.load(connection, lines, lambda _: None)


async def test_a_dump_loads(database: Database, lines: list[bytes]) -> None:
    assert await load(database, lines) == 6


def _other_schema(lines: list[bytes]) -> list[bytes]:
    return [json.dumps({"format": dump.FORMAT, "schema": 1}).encode(), *lines[1:]]


def _other_column(lines: list[bytes]) -> list[bytes]:
    return [line.replace(b'"chat_id"', b'"chat"') for line in lines]


@pytest.mark.parametrize(
    "change",
    [
        lambda lines: lines[:-1],
        lambda lines: lines[:-2] + lines[-1:],
        lambda lines: lines[1:],
        lambda lines: [lines[0], *lines],
        lambda lines: [*lines, lines[-1]],
        lambda lines: [*lines[:-1], b"{", lines[-1]],
        lambda lines: [*lines[:-1], b"[1]", lines[-1]],
        lambda lines: [],
        _other_schema,
        _other_column,
    ],
)
async def test_a_dump_that_does_not_fit_is_refused_and_the_right_one_loads(
    database: Database, lines: list[bytes], change: Change
) -> None:
    with pytest.raises(OperatorError):
        await load(database, change(lines))
    assert await load(database, lines) == 6


async def test_a_snapshot_does_not_see_what_is_written_meanwhile(world: World) -> None:
    async with snapshot(world.database, "look") as connection:
        assert await dump.total(connection) == 0
        async with world.database.transaction("fill") as writing:
            await world.store(writing).people.enrol("Lê Hoa")
        assert await dump.total(connection) == 0
    async with snapshot(world.database, "look again") as connection:
        assert await dump.total(connection) == 1
