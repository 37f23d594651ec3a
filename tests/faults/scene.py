"""The service against the Telegram stand-in in this process, on hurried time: people talk while
a broadcast runs, something breaks, and once all is quiet again everything is counted."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from typing import Any

from bot.app import App, build, open_ground
from bot.settings import Settings
from tests.faults.counts import COUNTS
from tests.faults.ledger import SCRIPTS, Talks, Verdict, judge, script
from tests.faults.outages import Mount, Way
from tests.faults.tempo import Tempo, hurrying
from tests.faults.town import Town
from tests.robots.stage import KEY
from tests.standins.telegram import TOKEN, Call, Rates, Telegram

PER_SECOND, PER_CHAT = 200, 30
# The slack is for a stand-in that shares a busy machine, and for what is under way while time
# slows down: a quarter of a second's messages may be read at once.
RATES = Rates(per_second=PER_SECOND, per_chat=PER_CHAT, chat_burst=10, slack=0.25)
NOTICE = "Ngày mai cúp điện, cả xưởng nghỉ ca sáng."
PATIENCE = 900.0  # seconds of the scene's time
_LOOK = 0.02  # seconds of real time
_STILL = 5  # looks between which nothing moved, then time is hurried on
_MOVES = {"sendMessage", "getMe"}  # getMe is how a bot asks whether it may go on
_HURRY = 12.0


def settings(telegram: Telegram, *, webhook: bool) -> dict[str, Any]:
    """What a bot must be told to speak to this stand-in."""
    hook = {"mode": "webhook", "webhook_secret": "a-secret-of-tests"} if webhook else {}
    return {
        "data_key": KEY,
        "web": {"port": 0},
        "public_url": "https://bot.example",
        "telegram": {"token": TOKEN, "api_url": telegram.url, **hook},
        "limits": {
            "telegram_per_second": PER_SECOND,
            "telegram_per_chat_per_second": PER_CHAT,
        },
    }


@dataclass
class Scene:
    """``begin`` when the fault is near, ``end`` once it is over."""

    town: Town
    tempo: Tempo
    app: App
    talks: Talks = field(default_factory=Talks)
    readers: int = 0
    talkers: int = 0
    _still: int = 0
    _moved: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def telegram(self) -> Telegram:
        return self.town.telegram

    async def begin(self, *, say: bool = True) -> None:
        """Those without trouble have talked; a broadcast runs, and everybody else types."""
        people = iter(self.town.people)
        self.talks.calm = {name: next(people) for name in SCRIPTS}
        for name, person in self.talks.calm.items():
            for text in script(name, person):
                person.say(text)
        await self.quiet()
        self.talks.aside = (NOTICE,)
        await self.town.announce(NOTICE)
        await self._sent(self.telegram.counts["sendMessage"] + 5)
        self.talks.among = [(SCRIPTS[n % len(SCRIPTS)], next(people)) for n in range(self.talkers)]
        if say:
            self.speak()

    def speak(self) -> None:
        for name, person in self.talks.among:
            for text in script(name, person):
                person.say(text)

    async def pass_time(self, seconds: float) -> None:
        """So much time."""
        ends = self.tempo.watch() + seconds

        async def over() -> bool:
            return self.tempo.watch() >= ends

        await self._wait(over)

    async def quiet(self) -> None:
        """Returns once nothing is left to be done."""
        ends = self.tempo.watch() + PATIENCE

        async def quiet() -> bool:
            assert self.tempo.watch() < ends, str(await self.town.facts())[-300:]
            return await self.town.quiet()

        await self._wait(quiet)

    async def _wait(self, over: Callable[[], Awaitable[bool]]) -> None:
        """Hurries time on while everybody waits. What goes to and fro keeps to real time: seconds
        of it in a moment would look like a slow network."""
        while not await over():
            self._still += 1
            self._moved.clear()
            self.tempo.hurry(_HURRY if self._still > _STILL else 1)
            with suppress(TimeoutError):
                async with asyncio.timeout(_LOOK * self.tempo.speed):
                    await self._moved.wait()
        self.tempo.hurry(1)

    def hear(self, call: Call) -> None:
        """Something is sent, or about to be: from now on in real time."""
        if call.method in _MOVES:
            self._still = 0
            self.tempo.hurry(1)
            self._moved.set()

    async def verdict(self, name: str, engine: str, *, deaths: int = 0) -> Verdict:
        """Waits until all is quiet, and counts."""
        await self.quiet()
        count = f"{self.readers} readers, {self.talkers} talkers"
        made = Verdict(name, engine, count)
        return judge(made, self.town, await self.town.facts(), self.talks, deaths)

    async def _sent(self, count: int) -> None:
        await self.telegram.until(lambda: self.telegram.counts["sendMessage"] >= count, 60)


@asynccontextmanager
async def scene(
    url: str,
    *,
    readers: int = COUNTS.readers,
    talkers: int = COUNTS.talkers,
    through: Way | None = None,
    webhook: bool = False,
) -> AsyncIterator[Scene]:
    """A planted town and a started service, which reaches its database ``through`` what can be
    cut, and polls unless it is called by ``webhook``."""
    with hurrying(1) as tempo:
        async with Telegram(tempo.watch, rates=RATES) as telegram:
            town = Town(telegram, url, tempo.now)
            await town.plant(readers)
            to = through or Mount(url)
            given = {**settings(telegram, webhook=webhook), "database_url": to.url}
            ground = await open_ground(Settings.model_validate(given), tempo)
            app = build(replace(ground, database=to.wrap(ground.database)))
            await app.start()
            telegram.hook.reach = app.server.url
            town.open = app.ground.database
            ticking = asyncio.create_task(_tick(app))
            made = Scene(town, tempo, app, readers=readers, talkers=talkers)
            telegram.on_call = made.hear
            try:
                yield made
            finally:
                ticking.cancel()
                await asyncio.gather(ticking, return_exceptions=True)
                await app.stop()


async def _tick(app: App) -> None:
    """The scheduler's own ticks keep to the machine's clock."""
    while True:
        await app.engine.ticker.run_due()
        await asyncio.sleep(1)
