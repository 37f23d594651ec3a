"""Links to files: signed, for a day, and nothing else behind them."""

import base64
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from aiohttp import ClientSession

from bot.channels.zalo.links import Links
from bot.core.chat import StoredFile
from bot.core.errors import StorageError
from tests.channels.zalo_world import KEY, World, world

JPEG = b"\xff\xd8\xff anh"


@pytest.fixture
async def bridge() -> AsyncIterator[World]:
    async with world() as made:
        await made.serve()
        yield made


def links(bridge: World, key: bytes = KEY) -> Links:
    return Links(key, bridge.url, bridge.clock.now, timedelta(hours=24))


async def get(url: str) -> tuple[int, bytes, str]:
    async with ClientSession() as http, http.get(url) as answer:
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        return answer.status, await answer.read(), answer.content_type


def link(bridge: World, name: str = "a.jpg", key: bytes = KEY) -> str:
    made = links(bridge, key).to(bridge.files.put(name, JPEG))
    assert made is not None
    return made


@pytest.mark.parametrize(
    ("name", "mime"), [("a.jpg", "image/jpeg"), ("đơn.pdf", "application/pdf")]
)
async def test_a_link_gives_its_file_for_a_day(bridge: World, name: str, mime: str) -> None:
    made = link(bridge, name)
    assert await get(made) == (200, JPEG, mime)
    bridge.clock.move(timedelta(hours=23, minutes=59))
    assert await get(made) == (200, JPEG, mime)
    bridge.clock.move(timedelta(minutes=1))
    assert (await get(made))[:2] == (404, b"")


async def test_a_foreign_link_is_none(bridge: World) -> None:
    assert (await get(link(bridge, key=b"other" * 7)))[:2] == (404, b"")


async def test_no_byte_of_a_link_may_be_another(bridge: World) -> None:
    made = links(bridge)
    token = link(bridge).rpartition("/")[2]
    raw = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
    assert made.read(token) is not None
    for place in range(len(raw)):
        forged = bytearray(raw)
        forged[place] ^= 1
        assert made.read(base64.urlsafe_b64encode(bytes(forged)).decode().rstrip("=")) is None


@pytest.mark.parametrize("token", ["x", "xxxx", "A" * 100, "%C4%83", "a.b", "=", "-_-_"])
async def test_nonsense_is_none(bridge: World, token: str) -> None:
    assert (await get(f"{bridge.url}/files/{token}"))[:2] == (404, b"")


async def test_a_file_that_is_gone_is_none(bridge: World) -> None:
    made = links(bridge).to(StoredFile(id=99, name="x", mime="image/jpeg", size=1))
    assert (await get(made or ""))[:2] == (404, b"")


async def test_a_database_that_is_away_is_told(bridge: World) -> None:
    made = link(bridge)
    bridge.files.broken = StorageError("away")
    assert (await get(made))[:2] == (503, b"")


def test_without_a_public_address_there_is_no_link(bridge: World) -> None:
    none = Links(KEY, None, bridge.clock.now, timedelta(hours=24))
    assert none.to(StoredFile(id=1, name="x", mime="image/jpeg", size=1)) is None
