"""Officers pause, resume, retry and stop at random, people mute and come back, messages are
refused or lost on the way, processes die: the numbers of a run still say who got it."""

import asyncio
import os
import random
from collections import Counter
from datetime import timedelta
from typing import cast

import pytest

from bot.core.announcements import Announcement, Repeats, Stage, Topic
from bot.core.chat import Outbound
from bot.core.errors import Gone, Retryable, RetryAfter, Undeliverable
from handlers.officer.announcements import sending
from storage.database import Database
from storage.store import Store
from tests.clocks import FrozenClock
from tests.engine.test_crashes import Crash, Fragile, deliver
from tests.handlers.officer.town import Town
from tests.kit import Hall, World, catalogues

SEEDS = int(os.environ.get("NHIPCAU_TEST_SEEDS", "6"))

NUMBERS = ("waiting", "failed", "unreachable", "cancelled", "twice", "perhaps")


class Moody(Hall):
    """Refuses announcements at random; what it says to have lost may have arrived."""

    def __init__(self, dice: random.Random) -> None:
        super().__init__()
        self.dice = dice
        self.calm = False

    async def send(self, message: Outbound) -> None:
        author = message.address.chat_id == "p0"  # the report must reach somebody
        if message.key == "notice" and not self.calm and not author:
            self.upset(message)
        await super().send(message)

    def upset(self, message: Outbound) -> None:
        match self.dice.choices(
            ("fine", "busy", "lost", "slow", "gone", "bad"), (70, 6, 8, 6, 4, 6)
        )[0]:
            case "busy":
                raise Retryable("busy")
            case "lost":
                if self.dice.random() < 0.5:
                    self.messages.append(message)
                raise Retryable("timeout", maybe_sent=True)
            case "slow":
                raise RetryAfter("slow", self.dice.randrange(1, 90))
            case "gone":
                raise Gone("blocked")
            case "bad":
                raise Undeliverable("too big")


class Storm:
    """One run of one announcement, and everything that happens to it."""

    def __init__(self, town: Town, made: Announcement, seed: int) -> None:
        self.town = town
        self.made = made
        self.dice = random.Random(seed)
        self.hall = Moody(self.dice)
        self.fragile = Fragile(town.world.database, self.dice, odds=0.02)
        self.retried = 0

    async def something(self) -> None:
        """One thing happens while two processes tick; then one of them sends, and time passes."""
        happen = self.dice.choice(
            (
                self.pause,
                self.resume,
                self.resume,
                self.retry,
                self.mute,
                self.return_,
                self.nothing,
            )
        )
        worlds = [self.process() for _ in range(2)]
        await asyncio.gather(*(tick(world) for world in worlds), self.attempt(happen))
        await deliver(self.dice.choice(worlds))
        self.town.world.clock.move(timedelta(seconds=self.dice.choice((1, 20, 200))))

    def process(self) -> World:
        return World(cast("Database", self.fragile), self.town.world.clock, hall=self.hall)

    async def attempt(self, happen: object) -> None:
        """Officers and members repeat what a crash swallowed, or do not."""
        try:
            async with self.fragile.transaction("test") as connection:
                await happen(self.town.world.store(connection))  # type: ignore[operator]  # one of ours
        except Crash:
            return

    async def pause(self, store: Store) -> None:
        await store.announcements.pause(await self.newest(store))

    async def resume(self, store: Store) -> None:
        await store.announcements.resume(await self.newest(store))

    async def retry(self, store: Store) -> None:
        self.retried += bool(await store.announcements.retry(await self.newest(store)))

    async def mute(self, store: Store) -> None:
        await store.mutes.mute(self.dice.choice(self.town.people), (Topic.EVENTS,))

    async def return_(self, store: Store) -> None:
        await store.connection.run("UPDATE addresses SET reachable = 1")

    async def nothing(self, store: Store) -> None:
        """A quiet moment."""

    async def newest(self, store: Store) -> Announcement:
        found = await store.announcements.get(self.made.id)
        assert found is not None
        return found

    async def calm_down(self) -> None:
        """Everything goes well until the run is over."""
        self.hall.calm = True
        calm = Fragile(self.town.world.database, self.dice, odds=0)
        async with self.town.world.database.transaction("test") as connection:
            await self.resume(self.town.world.store(connection))
        for _ in range(12):
            world = World(cast("Database", calm), self.town.world.clock, hall=self.hall)
            await tick(world)
            await deliver(world)
            self.town.world.clock.move(timedelta(seconds=100))


async def tick(world: World) -> None:
    try:
        await world.engine.ticker.run_due()
    except Crash:
        return


@pytest.fixture
async def storm(
    database: Database,
    clock: FrozenClock,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> Storm:
    monkeypatch.setattr(sending, "PORTION", 4)
    monkeypatch.setattr(sending, "MOST_ON_THE_WAY", 9)
    town = Town(database, clock)
    return Storm(town, await town.announce(await town.build(), Repeats.ONCE), request.param)


async def judge(storm: Storm) -> None:
    """Who got it how often is what the rows say, and the tally counts the rows."""
    async with storm.town.world.database.reading("test") as connection:
        rows = await connection.all("SELECT d.person_id, d.state, d.maybe_twice FROM deliveries d")
        chats = await connection.all("SELECT person_id, chat_id FROM addresses")
        whose = {row["chat_id"]: row["person_id"] for row in chats}
        left = await connection.value("SELECT COUNT(*) FROM outbox WHERE state = 'queued'")
    arrived = Counter(
        whose[message.address.chat_id]
        for message in storm.hall.messages
        if message.key == "notice"
    )
    assert left == 0
    assert set(arrived) <= {row["person_id"] for row in rows}
    for row in rows:
        times, maybe = arrived[row["person_id"]], bool(row["maybe_twice"])
        if row["state"] == "sent":
            assert times == 1 or (maybe and times > 1), (times, maybe)
        else:
            assert times == 0 or maybe, (row["state"], times)
    kinds = Counter((row["state"], bool(row["maybe_twice"])) for row in rows)
    tally = await storm.town.tally(storm.made)
    assert tally.people == len(rows)
    assert tally.sent == kinds["sent", True] + kinds["sent", False]
    assert tally.twice == kinds["sent", True]
    others = ("failed", "unreachable", "cancelled")
    assert tally.perhaps == sum(kinds[state, True] for state in others)
    assert sum(times > 1 for times in arrived.values()) <= tally.twice + tally.perhaps


async def reported(storm: Storm, key: str) -> list[Outbound]:
    """The reports, each once, in order."""
    return list({m.id: m for m in storm.hall.messages if m.key == key}.values())


@pytest.mark.parametrize("storm", range(SEEDS), indirect=True)
async def test_a_storm_changes_no_sum(storm: Storm) -> None:
    people: set[int] = set()
    for _ in range(25):
        await storm.something()
        if (await storm.town.stage(storm.made)).run:
            people.add((await storm.town.tally(storm.made)).people)
    assert len(people) == 1
    await storm.calm_down()
    ended = await storm.town.stage(storm.made)
    assert ended.stage is Stage.DONE
    await judge(storm)
    reports = await reported(storm, "announce-report")
    assert 1 <= len(reports) <= 1 + storm.retried
    tally = await storm.town.tally(storm.made)
    last = reports[-1]
    for name, said in (
        ("sent", {"sent": tally.sent, "people": tally.people}),
        *((name, {"count": getattr(tally, name)}) for name in NUMBERS),
    ):
        line = catalogues().say(last.language, f"announce-tally-{name}", said)
        assert (line in last.text) == (0 not in said.values()), name
    assert storm.fragile.crashes


@pytest.mark.parametrize("storm", range(SEEDS), indirect=True)
async def test_a_stop_in_a_storm_is_final(storm: Storm) -> None:
    for _ in range(storm.dice.randrange(3, 15)):
        await storm.something()
    async with storm.town.world.database.transaction("test") as connection:
        stopped = await storm.town.world.store(connection).announcements.cancel(storm.made.id)
    await storm.calm_down()
    ended = await storm.town.stage(storm.made)
    assert ended.stage is (Stage.CANCELLED if stopped else Stage.DONE)
    await judge(storm)
    assert len(await reported(storm, "announce-report-stopped")) == (
        ended.run > 0 and bool(stopped)
    )
