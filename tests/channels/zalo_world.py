"""The Zalo channel with its far side, its engine and its time in a test's hands."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web

from bot.app import MESSAGES
from bot.channels.http import Timeouts
from bot.channels.zalo import Limits, MediaRules, ZaloChannel, ZaloOptions
from bot.engine.texts import Texts
from tests.channels.telegram_world import Engine, Pauses, Shelf
from tests.clocks import FrozenClock
from tests.standins.zalo import SECRET, TOKEN, Zalo
from tests.standins.zalo_people import Shape

QUICK = Timeouts(connect=5.0, read=1.0, upload=5.0)
KEY = b"k" * 32
LOOPBACK = MediaRules(("127.0.0.1",), loopback=True)


class Dead:
    """A ``DeadUpdates`` in memory; ``failures`` times it stores nothing."""

    def __init__(self) -> None:
        self.kept: dict[str, tuple[bytes, str]] = {}
        self.failures = 0

    async def keep(self, channel: str, external_id: str, raw: bytes, error: str) -> None:
        assert channel == "zalo"
        if self.failures:
            self.failures -= 1
            raise ConnectionError("database away")
        self.kept.setdefault(external_id, (raw, error))


class World:
    """Everything around one channel."""

    def __init__(self, zalo: Zalo, clock: FrozenClock, texts: Texts) -> None:
        self.zalo = zalo
        self.clock = clock
        self.texts = texts
        self.pauses = Pauses(clock, zalo.touch)
        self.engine = Engine(zalo.touch)
        self.files = Shelf()
        self.dead = Dead()
        self.channel = self.another()
        self.url = ""
        self._runner: web.AppRunner | None = None

    def another(self, limits: Limits | None = None, **options: Any) -> ZaloChannel:
        """A channel as after a restart."""
        given: dict[str, Any] = {
            "token": TOKEN,
            "link_key": KEY,
            "api_url": self.zalo.url,
            "media": LOOPBACK,
            **options,
        }
        return ZaloChannel(
            ZaloOptions(**given),
            files=self.files,
            dead=self.dead,
            words=lambda name, language, values: self.texts.say(language, f"zalo-{name}", values),
            now=self.clock.now,
            limits=limits or Limits(timeouts=QUICK),
            pause=self.pauses,
        )

    async def start(self, limits: Limits | None = None, **options: Any) -> ZaloChannel:
        if options or limits:
            self.channel = self.another(limits, **options)
        await self.channel.start(self.engine)
        return self.channel

    async def mount(self, limits: Limits | None = None, **options: Any) -> ZaloChannel:
        """Puts the routes under a public address that the far side knows."""
        public = "https://bot.example.vn"
        self.channel = self.another(limits, public_url=public, **options)
        application = web.Application()
        application.add_routes(self.channel.routes())
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        self.zalo.local = (public, self.url)
        return self.channel

    async def serve(self, limits: Limits | None = None, **options: Any) -> ZaloChannel:
        await self.mount(limits, **options)
        return await self.start()

    async def serve_webhook(self, limits: Limits | None = None) -> ZaloChannel:
        channel = await self.serve(limits, webhook_secret=SECRET)
        await self.until(lambda: self.zalo.webhook and not channel.ailment())
        return channel

    async def end(self) -> None:
        """Stops the channel, whatever a test has left held."""
        self.engine.let_all_go()
        self.engine.failures.clear()
        self.dead.failures = 0
        self.pauses.flows.set()
        await self.channel.stop()
        if self._runner:
            await self._runner.cleanup()

    @property
    def open(self) -> int:
        """How many events are in memory only."""
        reception = self.channel._reception
        return reception.open if reception else 0

    async def until(self, holds: Callable[[], object]) -> None:
        """Waits for what no call of the bot tells."""
        async with asyncio.timeout(10):
            while not holds():
                await asyncio.sleep(0.005)

    async def received(self, count: int) -> list[Any]:
        await self.zalo.until(lambda: len(self.engine.received) >= count)
        return self.engine.received

    async def quiet(self) -> None:
        """Lets whatever may still happen happen."""
        for _ in range(20):
            await asyncio.sleep(0)


_TEXTS = Texts(MESSAGES)


@asynccontextmanager
async def world(shape: Shape = "live", **given: Any) -> AsyncIterator[World]:
    clock = FrozenClock()
    async with Zalo(shape, **given) as zalo:
        made = World(zalo, clock, _TEXTS)
        try:
            yield made
        finally:
            await made.end()
