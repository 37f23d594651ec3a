"""``nhipcau simulate``: the sample union comes alive on the Telegram stand-in. People join, ask
and complain, their officer admits them and broadcasts, things break if wished, all is counted."""

import asyncio
import itertools
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Coroutine
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

from bot.core.ids import Ids
from bot.core.members import Role
from bot.sample.data import tree
from handlers.officer.bind import invite
from storage.database import Database
from storage.store import Stores
from storage.vault import Vault
from tests.clocks import FrozenClock
from tests.robots.main_job import MainJob
from tests.robots.process import Process
from tests.robots.stage import KEY, Stage
from tests.robots.telegram import TelegramTalker
from tests.standins.telegram import TOKEN, Rates, Telegram, refusal

NOTICE = "Chiều mai phát quà sinh nhật tại nhà ăn."
_CHAIR, _FIRST = 9001, 10_001
_TELL_EVERY, _BREAK_EVERY = 5.0, 12.0
_AWAY = 4.0
_PATIENCE = 60.0


@dataclass
class Simulation:
    """One run; what is told goes to standard output."""

    telegram: Telegram
    process: Process
    until: float
    people: list[TelegramTalker] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    _over: asyncio.Event = field(default_factory=asyncio.Event)

    async def play(self, count: int, *, faults: bool) -> bool:
        """Everything; whether nothing was lost."""
        chair = self._talker(_CHAIR)
        self.people = [self._talker(_FIRST + n) for n in range(count)]
        ears = [asyncio.create_task(each.listen()) for each in (chair, *self.people)]
        aside = [asyncio.create_task(self._tell())]
        try:
            await self._bind(chair)
            await self._until_over(chair, faults=faults)
            return await self._judge()
        finally:
            await _end(*ears, *aside)

    async def _until_over(self, chair: TelegramTalker, *, faults: bool) -> None:
        """What everybody does is broken off when the time is over; what is broken is mended."""
        acts = [self._lead(chair), *map(self._live, self.people)]
        lives = [asyncio.create_task(each) for each in acts]
        trouble = asyncio.create_task(self._break()) if faults else None
        await asyncio.wait(lives, timeout=self.until - time.monotonic())
        await _end(*lives)
        if trouble is not None:
            self._over.set()
            await trouble

    def _talker(self, number: int) -> TelegramTalker:
        return TelegramTalker(FrozenClock(), self.telegram, self.telegram.person(number))

    def _job(self, worker: TelegramTalker, number: int = 0) -> MainJob:
        """The main job's parts; none of those that are played here needs a stage."""
        citizen_id = f"001 095 {number:06}"
        return MainJob(cast("Stage", None), worker, worker, citizen_id)

    async def _bind(self, chair: TelegramTalker) -> None:
        now = datetime.now(UTC)
        stores = Stores(Vault.from_settings_text(KEY), Ids(lambda: datetime.now(UTC)))
        database = await Database.open(self.process.database_url)
        async with database.transaction("invite") as connection:
            store = stores.at(connection, now)
            code = await invite(store, tree().demo.workplace, Role.CHAIR, now)
        await database.close()
        await chair.say(f"/canbo {code}", "bind-done")

    async def _live(self, worker: TelegramTalker) -> None:
        """Joins, and then wants this and that until the time is over."""
        number = self.people.index(worker)
        job = self._job(worker, 100_000 + number)
        await asyncio.sleep(random.uniform(0, 5))
        await self._try(job.apply())
        await self._try(self._admitted(worker))
        while time.monotonic() < self.until:
            await self._try(random.choice((job.compute, job.report, job.compute))())
            await asyncio.sleep(random.uniform(1, 5))

    async def _admitted(self, worker: TelegramTalker) -> None:
        await worker.until("join-approved")

    async def _lead(self, chair: TelegramTalker) -> None:
        """Admits whoever asks; at half-time everybody hears of a feast."""
        half = time.monotonic() + (self.until - time.monotonic()) / 2
        seen: set[str] = set()
        told = False
        while time.monotonic() < self.until:
            asked = [p for m in chair.heard for p in m.payloads if p.startswith("application:")]
            for payload in (each for each in asked if each not in seen):
                seen.add(payload)
                await self._try(self._admit(chair, payload))
            if not told and time.monotonic() > half:
                told = True
                await self._try(self._announce(chair))
            await asyncio.sleep(0.5)

    async def _admit(self, chair: TelegramTalker, payload: str) -> None:
        await chair.tap(payload, "applications-card-open")
        await chair.tap("application.approve", "applications-approved")
        self.counts["admitted"] += 1

    async def _announce(self, chair: TelegramTalker) -> None:
        await chair.say("/guithongbao", "announce-audience")
        await chair.tap("contacts", "announce-topic")
        await chair.tap("general", "announce-body")
        await chair.say(NOTICE, "announce-picture")
        await chair.tap("!skip", "announce-when")
        await chair.tap("now", "announce-repeats")
        await chair.tap("once", "announce-confirm")
        await chair.tap("send", "announce-sending")
        self.counts["broadcasts"] += 1
        say("the officer sends a notice to everybody")

    async def _try(self, act: Coroutine[Any, Any, None]) -> None:
        """People give up when nothing comes for long, and begin with something else."""
        try:
            await act
            self.counts["finished"] += 1
        except AssertionError:
            self.counts["given up"] += 1

    async def _break(self) -> None:
        """One thing after another: kill -9, Telegram away, Telegram unwell."""
        for what in itertools.cycle((self._kill, self._leave, self._ail)):
            with suppress(TimeoutError):
                async with asyncio.timeout(_BREAK_EVERY):
                    await self._over.wait()
                return
            await what()

    async def _kill(self) -> None:
        say("kill -9 of the bot; it is started again")
        await self.process.kill()
        await self.process.start()

    async def _leave(self) -> None:
        say(f"Telegram is away for {_AWAY:.0f} s")
        await self.telegram.go_away()
        await asyncio.sleep(_AWAY)
        await self.telegram.come_back()

    async def _ail(self) -> None:
        say(f"Telegram answers 502 to half of all calls for {_AWAY:.0f} s")
        self.telegram.troubles.sometimes(0.5, refusal(502, "Bad Gateway"))
        await asyncio.sleep(_AWAY)
        self.telegram.troubles.end()

    async def _tell(self) -> None:
        began = time.monotonic()
        while True:
            await asyncio.sleep(_TELL_EVERY)
            say(f"{time.monotonic() - began:4.0f} s  {self._summary()}")

    def _summary(self) -> str:
        sent = sum(len(person.inbox) for person in self.telegram.people.each())
        said = f"{self.telegram.updates.made} said, {len(self.telegram.updates)} not yet handled"
        more = ", ".join(f"{count} {name}" for name, count in sorted(self.counts.items()))
        return f"{said}, {sent} heard; {more}"

    async def _judge(self) -> bool:
        """Waits until all is quiet, then counts."""
        say("the time is over; waiting until everything is handled and sent")
        with suppress(TimeoutError):
            async with asyncio.timeout(_PATIENCE):
                while not await self._quiet():
                    await asyncio.sleep(0.2)
        facts, waiting = await self._facts(), len(self.telegram.updates)
        gate = self.telegram.gate
        over = sum(gate.refused.values()) + gate.early
        got = {chat: self._got(chat) for chat in facts.recipients}
        lost = list(got.values()).count(0)
        good = not (waiting or facts.owed or facts.failed or lost or over)
        say(
            f"said {self.telegram.updates.made}, not handled {waiting}, failed {facts.failed}",
            f"the notice reached {len(got) - lost} of {len(got)}",
            f"came twice {sum(count > 1 for count in got.values())}, still owed {facts.owed}",
            f"over the limits {over}, most in a second {gate.peak}",
            f"verdict: {'nothing was lost' if good else 'NOT GOOD'}",
        )
        return good

    def _got(self, chat: int) -> int:
        """How often; the officer's preview has no buttons."""
        person = self.telegram.people.get(chat)
        inbox = person.inbox if person else []
        return sum(f"\n{NOTICE}\n" in each.text and bool(each.buttons) for each in inbox)

    async def _quiet(self) -> bool:
        return not len(self.telegram.updates) and not (await self._facts()).owed

    async def _facts(self) -> "Facts":
        database = await Database.open(self.process.database_url)
        async with database.reading("facts") as connection:
            owed = await connection.value(
                "SELECT COUNT(*) FROM outbox WHERE state = 'queued' AND channel = 'telegram'"
            )
            failed = await connection.value("SELECT COUNT(*) FROM inbox WHERE state = 'failed'")
            rows = await connection.all(
                "SELECT chat_id FROM deliveries WHERE channel = 'telegram' AND state <> 'queued'"
            )
        await database.close()
        return Facts(int(owed), int(failed), tuple(int(row["chat_id"]) for row in rows))


@dataclass(frozen=True)
class Facts:
    """Messages on Telegram still owed, updates that ended in an apology, readers of the notice."""

    owed: int
    failed: int
    recipients: tuple[int, ...]


async def _end(*tasks: asyncio.Task[Any]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def say(*lines: str) -> None:
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()


async def simulate(people: int, minutes: float, *, faults: bool) -> bool:
    """Whether nothing was lost. Everything is in a temporary folder and gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="nhipcau-simulation-") as folder:
        async with Telegram(time.monotonic, rates=Rates(), date=_today) as telegram:
            settings = {
                "NHIPCAU_TELEGRAM__TOKEN": TOKEN,
                "NHIPCAU_TELEGRAM__API_URL": telegram.url,
            }
            process = Process(Path(folder), "--demo", settings=settings)
            try:
                await process.start()
                say(f"the bot: {process.url}   Telegram's stand-in: {telegram.url}")
                run = Simulation(telegram, process, time.monotonic() + 60 * minutes)
                return await run.play(people, faults=faults)
            finally:
                await process.kill()


def _today() -> int:
    return int(time.time())


def main(people: int, minutes: float, *, faults: bool) -> bool:
    """Runs to its end; Ctrl-C ends it at once."""
    return asyncio.run(simulate(people, minutes, faults=faults))
