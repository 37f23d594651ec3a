"""Telegram's webhook through the whole service, on both databases."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiohttp import ClientSession

from bot.channels.telegram import TelegramChannel
from bot.channels.telegram.webhook import HEADER, PATH
from bot.core.errors import StorageError
from storage.database import Connection
from tests.clocks import FrozenClock
from tests.databases import count_rows
from tests.robots.stage import Stage, stage
from tests.standins.telegram import TOKEN, Fields, Telegram

SECRET = "a-secret-of-tests"


class Bench:
    """A service in webhook mode, and Telegram before it."""

    def __init__(self, service: Stage, telegram: Telegram, http: ClientSession) -> None:
        self.service = service
        self.telegram = telegram
        self.an = telegram.person(501)
        self._http = http

    async def post(self, update: Fields, secret: str = SECRET) -> int:
        async with self._http.post(PATH, json=update, headers={HEADER: secret}) as answer:
            return answer.status

    async def rows(self, table: str) -> int:
        return (await count_rows(self.service.app.ground.database))[table]

    async def get(self, path: str) -> str:
        async with self._http.get(path) as answer:
            return await answer.text()


def hasten(service: Stage) -> None:
    """Nobody waits for a retry, nor for what may have overtaken the first update."""

    async def pause(seconds: float) -> None:
        await asyncio.sleep(0)

    channel = service.app.channels["telegram"]
    assert isinstance(channel, TelegramChannel)
    reception = channel._reception
    assert reception
    assert reception._order
    reception._pause = reception._order._pause = pause


@pytest.fixture
async def bench(database_url: str, clock: FrozenClock) -> AsyncIterator[Bench]:
    async with Telegram(lambda: clock.now().timestamp()) as telegram:
        settings = {
            "public_url": "https://bot.example.org",
            "telegram": {
                "token": TOKEN,
                "api_url": telegram.url,
                "mode": "webhook",
                "webhook_secret": SECRET,
            },
        }
        async with (
            stage(database_url, clock, **settings) as service,
            ClientSession(service.app.server.url) as http,
        ):
            await telegram.until(lambda: telegram.webhook)
            hasten(service)
            yield Bench(service, telegram, http)


async def test_an_update_is_handled_once(bench: Bench) -> None:
    assert bench.telegram.webhook == f"https://bot.example.org{PATH}"
    update = {"update_id": 7, "message": bench.an.message(text="/menu")}
    assert [await bench.post(update) for _ in range(3)] == [200, 200, 200]
    await bench.telegram.until(lambda: bench.an.inbox)
    assert await bench.rows("inbox") == 1
    assert len(bench.an.inbox) == 1


async def test_what_cannot_be_read_is_kept_and_answered(bench: Bench) -> None:
    poison = {"update_id": 7, "message": {**bench.an.message(text="x"), "date": "hôm qua"}}
    assert [await bench.post(poison), await bench.post(poison)] == [200, 200]
    await bench.telegram.until(lambda: bench.an.inbox)
    assert await bench.rows("dead_updates") == 1
    assert len(bench.an.inbox) == 1
    assert await bench.post(poison, "wrong") == 403
    shown = await bench.get("/metrics")
    assert 'nhipcau_channel_events_total{channel="telegram",kind="unparsable"} 1' in shown
    assert 'nhipcau_channel_events_total{channel="telegram",kind="webhook-403"} 1' in shown


@pytest.mark.parametrize("text", ["xin chào", None])
async def test_without_the_database_it_shall_come_again(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, text: str | None
) -> None:
    @asynccontextmanager
    async def gone(name: str) -> AsyncIterator[Connection]:
        raise StorageError(name)
        yield

    database = bench.service.app.ground.database
    message = bench.an.message(text=text) if text else {"text": "not a message"}
    with monkeypatch.context() as patch:
        patch.setattr(database, "transaction", gone)
        assert await bench.post({"update_id": 7, "message": message}) == 503
    assert await bench.post({"update_id": 7, "message": message}) == 200
    assert await bench.rows("inbox" if text else "dead_updates") == 1
