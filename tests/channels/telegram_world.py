"""The Telegram channel with its far side, its engine and its time in a test's hands."""

import asyncio
import mimetypes
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

from bot.channels.telegram import Limits, TelegramChannel, Timeouts
from bot.core.chat import Inbound, StoredFile
from bot.core.files import FileRefused
from tests.clocks import FrozenClock
from tests.standins.telegram import TOKEN, Telegram

QUICK = Timeouts(connect=5.0, read=1.0, upload=5.0)


class Pauses:
    """Time that passes at once, but not at all unless ``flows``, nor for lengths in ``held``."""

    def __init__(self, clock: FrozenClock, touch: Callable[[], Awaitable[None]]) -> None:
        self.taken: list[float] = []
        self._clock = clock
        self._touch = touch
        self.flows = asyncio.Event()
        self.flows.set()
        self.held: dict[float, asyncio.Event] = {}

    def hold(self, *lengths: float) -> None:
        """From now on pauses of these lengths end only when they are let go."""
        self.held.update({length: asyncio.Event() for length in lengths})

    def let_go(self, length: float) -> None:
        """Ends those under way; later ones are held again."""
        self.held[length].set()
        self.held[length] = asyncio.Event()

    async def __call__(self, seconds: float) -> None:
        self.taken.append(seconds)
        await self._touch()
        await self.flows.wait()
        if seconds in self.held:
            await self.held[seconds].wait()
        self._clock.move(timedelta(seconds=seconds))
        await asyncio.sleep(0)

    def after_failures(self, repoll: float = 0.6) -> list[float]:
        return [each for each in self.taken if each != repoll]


class Engine:
    """A ``receive`` that a test can hold back for a chat, or let fail."""

    def __init__(self, touch: Callable[[], Awaitable[None]]) -> None:
        self.begun: list[Inbound] = []
        self.received: list[Inbound] = []
        self.at_once = 0
        self.most_at_once = 0
        self.failures: dict[str, int] = defaultdict(int)
        self._held: dict[str, asyncio.Event] = {}
        self._touch = touch

    def hold(self, chat_id: int | str) -> None:
        self._held[str(chat_id)] = asyncio.Event()

    def let_go(self, chat_id: int | str) -> None:
        self._held.pop(str(chat_id)).set()

    def let_all_go(self) -> None:
        while self._held:
            self._held.popitem()[1].set()

    def texts(self, chat_id: int | str) -> list[str | None]:
        return [each.text for each in self.received if each.address.chat_id == str(chat_id)]

    async def __call__(self, inbound: Inbound) -> None:
        self.begun.append(inbound)
        self.at_once += 1
        self.most_at_once = max(self.at_once, self.most_at_once)
        try:
            await self._handle(inbound)
        finally:
            self.at_once -= 1
            await self._touch()

    async def _handle(self, inbound: Inbound) -> None:
        await self._touch()
        chat_id = inbound.address.chat_id
        if chat_id in self._held:
            await self._held[chat_id].wait()
        await asyncio.sleep(0)
        if self.failures[chat_id]:
            self.failures[chat_id] -= 1
            raise ConnectionError("database away")
        self.received.append(inbound)


class Shelf:
    """A ``FileStore`` in memory that takes no programs."""

    def __init__(self) -> None:
        self.kept: dict[int, bytes] = {}
        self.broken: Exception | None = None

    async def save(self, name: str, content: bytes) -> StoredFile:
        if content.startswith(b"MZ"):
            raise FileRefused("file-type")
        return self.put(name, content)

    async def load(self, file: StoredFile) -> bytes:
        if self.broken:
            raise self.broken
        return self.kept[file.id]

    def put(self, name: str, content: bytes) -> StoredFile:
        number = len(self.kept) + 1
        self.kept[number] = content
        mime = mimetypes.guess_type(name)[0] or "application/octet-stream"
        return StoredFile(id=number, name=name, mime=mime, size=len(content))


class Graves:
    """A ``DeadUpdates`` in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, tuple[bytes, str]] = {}
        self.failures = 0

    async def keep(self, channel: str, external_id: str, raw: bytes, error: str) -> None:
        if self.failures:
            self.failures -= 1
            raise ConnectionError("database away")
        self.kept[external_id] = (raw, error)


class World:
    """Everything around one channel."""

    def __init__(self, telegram: Telegram, clock: FrozenClock) -> None:
        self.telegram = telegram
        self.clock = clock
        self.pauses = Pauses(clock, telegram.touch)
        self.engine = Engine(telegram.touch)
        self.files = Shelf()
        self.dead = Graves()
        self.channel = self.another()

    def another(self, **settings: Any) -> TelegramChannel:
        """A channel as after a restart."""
        given: dict[str, Any] = {
            "token": TOKEN,
            "api_url": self.telegram.url,
            "limits": Limits(timeouts=QUICK),
            "files": self.files,
            "dead": self.dead,
            **settings,
        }
        return TelegramChannel(now=self.clock.now, pause=self.pauses, **given)

    async def start(self, **settings: Any) -> TelegramChannel:
        if settings:
            self.channel = self.another(**settings)
        await self.channel.start(self.engine)
        return self.channel

    async def crash(self) -> None:
        """The process dies where it stands, and a new one is ready to start."""
        reception = self.channel._reception
        tasks = [*self.channel._tasks, *(reception._tasks if reception else ())]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self.channel._api.close_connections()
        self.channel = self.another()

    async def end(self) -> None:
        """Stops the channel, whatever a test has left held."""
        self.engine.let_all_go()
        self.engine.failures.clear()
        self.pauses.flows.set()
        for length in self.pauses.held:
            self.pauses.let_go(length)
        await self.channel.stop()

    async def received(self, count: int) -> list[Inbound]:
        await self.telegram.until(lambda: len(self.engine.received) >= count)
        return self.engine.received

    async def confirmed(self, *update_ids: int) -> None:
        await self.telegram.until(lambda: all(map(self.telegram.confirmed, update_ids)))


@asynccontextmanager
async def world(far_side: type[Telegram] = Telegram) -> AsyncIterator[World]:
    clock = FrozenClock()
    async with far_side(lambda: clock.now().timestamp()) as telegram:
        made = World(telegram, clock)
        try:
            yield made
        finally:
            await made.end()
