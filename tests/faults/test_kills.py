"""kill -9 of the service's own process, again and again, while a broadcast runs or people talk."""

import asyncio
import random
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from tests.faults.conftest import Record
from tests.faults.counts import COUNTS
from tests.faults.ledger import SCRIPTS, Talks, Verdict, judge, script
from tests.faults.scene import NOTICE, PER_CHAT, PER_SECOND, RATES
from tests.faults.town import Town
from tests.robots.process import Process
from tests.standins.telegram import TOKEN, Telegram
from tests.standins.telegram_people import Person

_PATIENCE = 90.0
# From the start of a process to its end: messages sent, or updates asked for. At the second poll
# those of the first are in its hands and not yet handled.
_CALLS = {"sendMessage": (1, 40), "getUpdates": (2, 3)}
_LOOK = 0.05
_TALKERS_A_KILL = 6
_NEARLY_ALL = 80  # so few readers are left: another broadcast begins
_SOON = 3  # each third kill comes at any moment of the start
_WAITED_FOR = 10  # each tenth dead process is given up by its beat; the others are known dead


def now() -> datetime:
    return datetime.now(UTC)


class Service:
    """A process that dies at a random moment and is started again."""

    def __init__(self, process: Process, town: Town) -> None:
        self._process = process
        self._town = town
        self._dice = random.Random(7)
        self.deaths = 0

    async def start(self) -> None:
        await self._process.start()

    async def stop(self) -> None:
        await self._process.stop()

    async def die(self, *methods: str) -> None:
        """Works until so many calls of one of ``methods`` were made, or not even so long as to
        begin; then the kill."""
        if self.deaths:
            await self._process.launch()
        if self.deaths % _SOON == _SOON - 1:
            await asyncio.sleep(self._dice.uniform(0, 1.5))
        else:
            await self._after(methods[self.deaths % len(methods)])
        await self._process.kill()
        self.deaths += 1
        if self.deaths % _WAITED_FOR:
            await self._town.bury("telegram")

    async def _after(self, method: str) -> None:
        counts = self._town.telegram.counts
        goal = counts[method] + self._dice.randint(*_CALLS[method])
        await self._town.telegram.until(lambda: counts[method] >= goal, _PATIENCE)


@asynccontextmanager
async def city(url: str, folder: Path, people: int) -> AsyncIterator[tuple[Town, Process]]:
    """A planted town, and the service's process, not yet started."""
    loop = asyncio.get_running_loop()
    async with Telegram(loop.time, rates=RATES) as telegram:
        town = Town(telegram, url, now)
        await town.plant(people)
        settings = {
            "NHIPCAU_DATABASE_URL": url,
            "NHIPCAU_TELEGRAM__TOKEN": TOKEN,
            "NHIPCAU_TELEGRAM__API_URL": telegram.url,
            "NHIPCAU_LIMITS__TELEGRAM_PER_SECOND": str(PER_SECOND),
            "NHIPCAU_LIMITS__TELEGRAM_PER_CHAT_PER_SECOND": str(PER_CHAT),
        }
        process = Process(folder, settings=settings)
        try:
            yield town, process
        finally:
            await process.kill()


async def quiet(town: Town) -> None:
    async with asyncio.timeout(_PATIENCE):
        while not await town.quiet():
            await asyncio.sleep(_LOOK)


def speak(those: Iterable[tuple[str, Person]]) -> None:
    """Everybody types all they have to say at once."""
    for name, person in those:
        for text in script(name, person):
            person.say(text)


def left(town: Town) -> int:
    """How many have not got the newest notice."""
    newest = max(town.announcements, key=lambda body: town.announcements[body])
    return sum(all(newest not in each.text for each in one.inbox) for one in town.people)


async def test_killed_during_a_broadcast(
    database_url: str, engine: str, tmp_path: Path, record: Record
) -> None:
    async with city(database_url, tmp_path, COUNTS.readers) as (town, process):
        service = Service(process, town)
        await town.announce(f"Tin 0: {NOTICE}")
        await service.start()
        while service.deaths < COUNTS.kills:
            if left(town) <= _NEARLY_ALL:
                await town.announce(f"Tin {service.deaths}: {NOTICE}")
            await service.die("sendMessage")
        await service.start()
        await quiet(town)
        facts = await town.facts()
        await service.stop()
    count = f"{COUNTS.kills} kills, {COUNTS.readers} readers, {len(facts.deliveries)} broadcasts"
    verdict = Verdict("kill -9, broadcast", engine, count)
    record(judge(verdict, town, facts, Talks(), service.deaths))


async def test_killed_during_conversations(
    database_url: str, engine: str, tmp_path: Path, record: Record
) -> None:
    talkers = COUNTS.kills * _TALKERS_A_KILL
    async with city(database_url, tmp_path, len(SCRIPTS) + talkers) as (town, process):
        service = Service(process, town)
        people = iter(town.people)
        talks = Talks(calm={name: next(people) for name in SCRIPTS})
        await service.start()
        speak(talks.calm.items())
        await quiet(town)
        talks.among = [(SCRIPTS[n % len(SCRIPTS)], each) for n, each in enumerate(people)]
        for begin in range(0, talkers, _TALKERS_A_KILL):
            speak(talks.among[begin : begin + _TALKERS_A_KILL])
            await service.die("getUpdates", "sendMessage")
        await service.start()
        await quiet(town)
        facts = await town.facts()
        await service.stop()
    count = f"{service.deaths} kills, {talkers} talkers"
    verdict = Verdict("kill -9, conversations", engine, count)
    record(judge(verdict, town, facts, talks, service.deaths))
