"""The web chat hands out what was printed, to whoever asked and to nobody else."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.app import Engine, Ground, build_engine
from bot.channels.web import WebChannel
from bot.core.ids import Ids
from bot.ports import Attachments, WebLog, WebSessions
from bot.settings import Settings
from storage.database import Database
from storage.store import Stores
from storage.vault import Vault
from tests.channels.web_client import Client, messages
from tests.clocks import FrozenClock
from tests.engine import sample
from tests.engine.press import poster


class Page:
    """The real web chat on a real database, its loops worked by hand."""

    def __init__(self, database: Database, clock: FrozenClock) -> None:
        stores = Stores(Vault({1: bytes(32)}, 1), Ids(clock.now))
        self.channel = WebChannel(
            log=WebLog(database, stores, clock),
            sessions=WebSessions(database, stores),
            files=Attachments(database, stores, clock, 1_000_000),
            now=clock.now,
            say_error=lambda code, language: code,
            say_label=lambda name, language: name,
        )
        ground = Ground(Settings(), database, stores, clock, sample.texts())
        self.engine: Engine = build_engine(ground, {"web": self.channel}, {}, poster.ALL)

    async def browser(self) -> Client:
        """A browser with a session."""
        application = web.Application()
        application.add_routes(self.channel.routes())
        client = TestClient(TestServer(application))
        await client.start_server()
        await client.post("/chat/session", json={})
        return client

    async def work(self) -> None:
        await self.engine.outbox.drain()
        await self.engine.press.drain()
        await self.engine.outbox.drain()


@pytest.fixture
async def page(database: Database, clock: FrozenClock) -> AsyncIterator[Page]:
    page = Page(database, clock)
    await page.channel.start(page.engine.receive)
    yield page
    await page.channel.stop()


async def files(page: Page, lan: Client, *buttons: str) -> list[dict[str, Any]]:
    """Files of the answers to these taps."""
    for number, each in enumerate(buttons):
        await lan.post("/chat/messages", json={"id": f"m{number}", "button": each})
    await page.work()
    return [file for message in await messages(lan) for file in message["files"]]


async def test_a_page_and_a_picture_arrive(page: Page) -> None:
    lan, binh = await page.browser(), await page.browser()
    found = await files(page, lan, "poster.pdf:", "poster.png:")
    assert [each["type"] for each in found] == ["application/pdf", "image/png"]
    for each, start in zip(found, (b"%PDF-", b"\x89PNG"), strict=True):
        answer = await lan.get(each["url"])
        assert (answer.status, answer.content_type) == (200, each["type"])
        assert (await answer.read()).startswith(start)
        assert (await binh.get(each["url"])).status == 404
    said = [each for each in await messages(lan) if each["key"] == "poster-here"]
    assert [each["buttons"][0][0]["payload"] for each in said] == ["poster.png:"] * 2
    await lan.close()
    await binh.close()
