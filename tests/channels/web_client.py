"""An in-process web chat on loopback, and what its tests ask of it."""

import io
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientResponse, FormData, web
from aiohttp.test_utils import TestClient, TestServer

from bot.channels.web import WebLimits, WebOptions
from bot.core.chat import Outbound
from tests.standins.webchat import World

CATALOGUES = Path(__file__).parents[2] / "messages"
Client = TestClient[web.Request, web.Application]
MEGABYTE = 1024 * 1024


def application_of(world: World) -> web.Application:
    application = web.Application()
    application.add_routes(world.channel.routes())
    return application


async def client_of(world: World) -> Client:
    client = TestClient(TestServer(application_of(world)))
    await client.start_server()
    return client


def form(message: dict[str, Any], name: str, content: bytes) -> FormData:
    data = FormData()
    data.add_field("message", json.dumps(message), content_type="application/json")
    data.add_field("file", io.BytesIO(content), filename=name)
    return data


def answered(number: int = 1, **rest: Any) -> Outbound:
    return Outbound.model_validate(
        {"id": number, "address": {"channel": "web", "chat_id": "chat1"}, "text": "Chào", **rest}
    )


async def refused(answer: ClientResponse, status: int, code: str) -> dict[str, Any]:
    body: dict[str, Any] = await answer.json()
    assert (answer.status, body["error"]) == (status, code)
    assert body["message"] == f"vi:{code}"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    return body


async def messages(client: Client, after: int = 0) -> list[dict[str, Any]]:
    answer = await client.get(f"/chat/messages?after={after}")
    assert answer.status == 200
    found: list[dict[str, Any]] = (await answer.json())["messages"]
    return found


class WebTests:
    """A running web chat; ``options`` and ``limits`` are overridden by parameters."""

    @pytest.fixture
    def options(self) -> WebOptions:
        return WebOptions(heartbeat=0.05)

    @pytest.fixture
    def limits(self) -> WebLimits:
        return WebLimits()

    @pytest.fixture
    async def world(self, options: WebOptions, limits: WebLimits) -> AsyncIterator[World]:
        world = World(options, limits)
        await world.channel.start(world.receive)
        yield world
        await world.channel.stop()

    @pytest.fixture
    async def client(self, world: World) -> AsyncIterator[Client]:
        """A browser: it keeps the session's cookie."""
        client = await client_of(world)
        yield client
        await client.close()

    @pytest.fixture
    async def browser(self, client: Client) -> Client:
        """A browser that has a session already."""
        assert (await client.post("/chat/session", json={})).status == 200
        return client
