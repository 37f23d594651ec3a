"""Telegram's side of webhook mode, call by call in a test's hands: who knocks when with what."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import ClientSession, web

from bot.channels.telegram import Limits, Webhook
from bot.channels.telegram.webhook import HEADER, PATH
from tests.channels.telegram_world import QUICK, World, world
from tests.standins.telegram import Call, Fields, Telegram

SECRET = "canary-secret_1"
WEBHOOK = Webhook("https://bot.example.org", SECRET)
LIMITS = Limits(timeouts=QUICK)
ANY_SECRET: dict[str, str] = {HEADER: SECRET}


class HookedTelegram(Telegram):
    """Knows ``getWebhookInfo``; ``info`` is laid over what it says."""

    info: Fields

    async def __aenter__(self) -> "HookedTelegram":
        self.info = {}
        await super().__aenter__()
        return self

    async def on_get_webhook_info(self, _: Call) -> object:
        return {"url": self.webhook or "", "pending_update_count": 0, **self.info}


class Hook:
    """A running channel behind a server of its own. Updates that people make are not delivered
    by themselves: ``bring`` does."""

    def __init__(
        self, bridge: World, telegram: HookedTelegram, http: ClientSession, port: int
    ) -> None:
        self.port = port
        self.bridge = bridge
        self.telegram = telegram
        self._http = http

    async def post(
        self, body: Any, headers: dict[str, str] | None = None
    ) -> tuple[int, dict[str, str], bytes]:
        """One call as it is; status, headers and body of the answer."""
        data = body if not isinstance(body, dict | list) else json.dumps(body).encode()
        given = {
            "Content-Type": "application/json",
            **(ANY_SECRET if headers is None else headers),
        }
        async with self._http.post(PATH, data=data, headers=given) as answer:
            return answer.status, dict(answer.headers), await answer.read()

    async def bring(self, update_id: int) -> int:
        """Delivers what a person did; the status."""
        [update] = [each for each in self.telegram.updates if each["update_id"] == update_id]
        status, _, _ = await self.post(update)
        return status

    def bringing(self, update_id: int) -> "asyncio.Task[int]":
        """The same, without waiting for the answer."""
        return asyncio.create_task(self.bring(update_id))

    async def arrived(self, count: int) -> None:
        """Waits until so many calls are at the door."""
        door = self.bridge.channel._door
        assert door
        async with asyncio.timeout(10):
            while sum(map(len, door._open.values())) < count:
                await asyncio.sleep(0.001)


@asynccontextmanager
async def hook(**settings: Any) -> AsyncIterator[Hook]:
    """Started in webhook mode. Its long pauses never end by themselves."""
    async with world(HookedTelegram) as bridge:
        limits: Limits = settings.get("limits", LIMITS)
        bridge.pauses.hold(limits.webhook_wait, limits.webhook_check, limits.window)
        channel = bridge.another(**{"webhook": WEBHOOK, "limits": limits, **settings})
        bridge.channel = channel
        application = web.Application()
        application.add_routes(channel.routes())
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        port = runner.addresses[0][1]
        async with ClientSession(f"http://127.0.0.1:{port}") as http:
            assert isinstance(bridge.telegram, HookedTelegram)
            yield Hook(bridge, bridge.telegram, http, port)
            await bridge.end()
        await runner.cleanup()
