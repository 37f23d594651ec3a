"""The two loops as they run: slow chats, lanes, outages, a database away, two processes."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.chat import Address, Outbound
from bot.core.delivery import ANSWERS, BROADCASTS
from bot.core.errors import Retryable, RetryAfter, StorageError, Undeliverable
from bot.engine.limits import Limits, Rates
from bot.engine.metrics import Metrics
from bot.engine.outbox import Outbox, Tools
from storage.database import Connection, Database
from tests.kit import CHANNEL, Hall, World


class Messenger(Hall):
    """A hall whose answers a test can hold back, chat by chat, and that can be away."""

    def __init__(self) -> None:
        super().__init__()
        self.slow: dict[str, asyncio.Event] = {}
        self.away = False
        self.tries = 0
        self.probes = 0
        self.heard = asyncio.Condition()

    async def send(self, message: Outbound) -> None:
        self.tries += 1
        async with self.heard:
            self.heard.notify_all()
        if message.address.chat_id in self.slow:
            await self.slow[message.address.chat_id].wait()
        if self.away:
            raise Retryable("away")
        await super().send(message)
        async with self.heard:
            self.heard.notify_all()

    async def probe(self) -> None:
        self.probes += 1
        async with self.heard:
            self.heard.notify_all()
        if self.away:
            raise Retryable("away")

    async def until(self, holds: Callable[[], object]) -> None:
        async with asyncio.timeout(20), self.heard:
            await self.heard.wait_for(holds)

    @property
    def texts(self) -> list[str]:
        return [message.text for message in self.messages]


class Leaving:
    """A database that can be away."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.away = False
        self.refused = asyncio.Event()

    @property
    def dialect(self) -> str:
        return self._database.dialect

    @asynccontextmanager
    async def transaction(self, name: str) -> AsyncIterator[Connection]:
        if self.away:
            self.refused.set()
            raise StorageError("away")
        async with self._database.transaction(name) as connection:
            yield connection


async def blink(_: float) -> None:
    """A pause that is over at once."""
    await asyncio.sleep(0)


class Post:
    """One process that sends, and what the test puts into its outbox."""

    def __init__(self, world: World, messenger: Messenger, rate: float = 0) -> None:
        self.world = world
        self.messenger = messenger
        self.database = Leaving(world.database)
        tools = Tools(
            self.database,  # type: ignore[arg-type]  # stands in for a Database
            world.stores,
            world.clock,
            Metrics(),
            f"process {id(self)}",
            blink,
        )
        limits = {CHANNEL: Limits(Rates(rate))} if rate else {}
        self.outbox = Outbox({CHANNEL: messenger}, tools, limits, {})

    async def owe(self, *texts: str, lane: int = ANSWERS, chat: str = "") -> None:
        async with self.world.database.transaction("owe") as connection:
            store = self.world.store(connection)
            messages = [
                Outbound(
                    id=store.ids.new(),
                    address=Address(channel=CHANNEL, chat_id=chat or text),
                    text=text,
                )
                for text in texts
            ]
            await store.outbox.queue([(each, str(each.id)) for each in messages], lane=lane)
        self.outbox.wake_all()

    async def states(self) -> dict[str, int]:
        async with self.world.database.reading("test") as connection:
            rows = await connection.all("SELECT state, COUNT(*) AS n FROM outbox GROUP BY state")
        return {row["state"]: row["n"] for row in rows}

    async def held(self) -> int:
        async with self.world.database.reading("test") as connection:
            return int(await connection.value("SELECT COUNT(*) FROM outbox WHERE lease > 0"))


@pytest.fixture
async def post(world: World) -> AsyncIterator[Post]:
    made = Post(world, Messenger())
    await made.outbox.take_over()
    made.outbox.start()
    yield made
    await made.outbox.stop()


async def test_a_slow_chat_holds_up_only_itself(post: Post) -> None:
    post.messenger.slow["slow"] = asyncio.Event()
    await post.owe("one", "two", chat="slow")
    await post.owe(*(f"quick {n}" for n in range(100)))
    await post.messenger.until(lambda: len(post.messenger.texts) == 100)
    post.messenger.slow["slow"].set()
    await post.messenger.until(lambda: len(post.messenger.texts) == 102)
    assert post.messenger.texts[-2:] == ["one", "two"]


async def test_slow_broadcasts_leave_room_for_an_answer(post: Post) -> None:
    gate = asyncio.Event()
    names = [f"cast {n}" for n in range(60)]
    post.messenger.slow = dict.fromkeys(names, gate)
    await post.owe(*names, lane=BROADCASTS)
    await post.messenger.until(lambda: post.messenger.tries >= 24)
    await post.owe("answer")
    await post.messenger.until(lambda: post.messenger.texts == ["answer"])
    gate.set()
    await post.messenger.until(lambda: len(post.messenger.texts) == 61)


async def test_an_answer_goes_before_a_waiting_broadcast(world: World) -> None:
    post = Post(world, Messenger(), rate=1)
    await post.owe(*(f"cast {n}" for n in range(9)), lane=BROADCASTS)
    await post.outbox.drain()
    await post.owe("answer")
    for _ in range(3):
        world.clock.move(timedelta(seconds=1.1))
        await post.outbox.drain()
    assert post.messenger.texts[:3] == ["cast 0", "answer", "cast 1"]


async def test_an_outage_costs_a_few_messages_a_try_and_loses_none(post: Post) -> None:
    post.messenger.away = True
    await post.owe(*(f"m{n}" for n in range(200)))
    await post.messenger.until(lambda: post.messenger.probes > 20)
    assert post.messenger.tries <= 32
    post.messenger.away = False
    await post.messenger.until(lambda: len(post.messenger.texts) > 100)
    while (await post.states()).get("sent", 0) < 200:
        post.world.clock.move(timedelta(seconds=0.2))
        post.outbox.wake_all()
    assert sorted(set(post.messenger.texts)) == sorted(f"m{n}" for n in range(200))
    assert len(post.messenger.texts) == 200


async def test_what_went_while_the_database_was_away_goes_once(post: Post) -> None:
    gate = post.messenger.slow["an"] = asyncio.Event()
    await post.owe("an")
    await post.messenger.until(lambda: post.messenger.tries == 1)
    post.database.away = True
    gate.set()
    await post.messenger.until(lambda: post.messenger.texts == ["an"])
    await post.database.refused.wait()
    post.database.away = False
    await post.owe("binh")
    await post.messenger.until(lambda: "binh" in post.messenger.texts)
    await post.outbox.stop()
    assert post.messenger.texts == ["an", "binh"]
    assert await post.states() == {"sent": 2}


async def test_a_stop_waits_for_what_is_in_flight_and_keeps_the_rest(post: Post) -> None:
    gate = post.messenger.slow["an"] = asyncio.Event()
    await post.owe("an", "later", chat="an")
    await post.messenger.until(lambda: post.messenger.tries == 1)
    stopping = asyncio.create_task(post.outbox.stop())
    await asyncio.sleep(0)
    assert not stopping.done()
    gate.set()
    await stopping
    assert post.messenger.texts == ["an"]
    assert await post.states() == {"sent": 1, "queued": 1}
    assert await post.held() == 0


async def test_of_two_processes_one_sends_until_it_stops(world: World) -> None:
    messengers = Messenger(), Messenger()
    first, second = (Post(world, each) for each in messengers)
    await first.outbox.take_over()
    for each in (first, second):
        each.outbox.start()
    await first.owe(*(f"a{n}" for n in range(50)))
    second.outbox.wake_all()
    await messengers[0].until(lambda: len(messengers[0].texts) == 50)
    assert messengers[1].tries == 0
    await first.outbox.stop()
    await second.owe(*(f"b{n}" for n in range(50)))
    await messengers[1].until(lambda: len(messengers[1].texts) == 50)
    await second.outbox.stop()
    assert messengers[0].tries == messengers[1].tries == 50
    assert await second.states() == {"sent": 100}


async def test_who_was_succeeded_writes_down_what_it_sent_and_takes_no_more(world: World) -> None:
    messengers = Messenger(), Messenger()
    first, second = (Post(world, each) for each in messengers)
    gate = messengers[0].slow["an"] = asyncio.Event()
    await first.outbox.take_over()
    first.outbox.start()
    await first.owe("an")
    await messengers[0].until(lambda: messengers[0].tries == 1)
    await second.outbox.take_over()
    world.clock.move(timedelta(seconds=4))
    gate.set()
    await messengers[0].until(lambda: messengers[0].texts == ["an"])
    await first.owe("binh")
    await first.outbox.stop()
    assert messengers[0].texts == ["an"]
    await second.outbox.drain()
    assert "binh" in messengers[1].texts
    assert await second.states() == {"sent": 2}


async def test_rows_that_somebody_else_took_are_not_sent_on_return(world: World) -> None:
    messengers = Messenger(), Messenger()
    first, second = Post(world, messengers[0], rate=1), Post(world, messengers[1])
    await first.outbox.take_over()
    first.outbox.start()
    await first.owe("a", "b", "c")
    await messengers[0].until(lambda: messengers[0].texts == ["a"])
    await second.outbox.drain()
    await second.outbox.stop()
    for _ in range(20):
        first.outbox.wake_all()
        await first.states()
    await first.owe("d")
    while (await first.states()).get("sent", 0) < 4:
        world.clock.move(timedelta(seconds=0.2))
        first.outbox.wake_all()
    await first.outbox.stop()
    later = [text for each in messengers for text in each.texts if text != "a"]
    assert sorted(later) == ["b", "c", "d"]


async def test_a_pause_for_the_whole_bot_holds_everybody(world: World) -> None:
    post = Post(world, Messenger(), rate=30)
    post.messenger.failing = [RetryAfter("flood", 20, "bot")]
    await post.owe("an", "binh")
    await post.outbox.drain()
    world.clock.move(timedelta(seconds=19))
    await post.outbox.drain()
    assert post.messenger.texts == []
    for _ in range(2):
        world.clock.move(timedelta(seconds=2))
        await post.outbox.drain()
    assert sorted(post.messenger.texts) == ["an", "binh"]


async def test_a_pause_for_one_chat_holds_only_that(world: World) -> None:
    post = Post(world, Messenger(), rate=1000)
    post.messenger.failing = [RetryAfter("flood", 20)]
    await post.owe("an", "binh")
    await post.owe("more", chat="an", lane=ANSWERS)
    for _ in range(3):
        world.clock.move(timedelta(seconds=1))
        await post.outbox.drain()
    assert post.messenger.texts == ["binh"]
    for _ in range(3):
        world.clock.move(timedelta(seconds=9))
        await post.outbox.drain()
    assert post.messenger.texts == ["binh", "an", "more"]


async def test_a_successor_keeps_the_limits_of_what_went_before(world: World) -> None:
    first, second = Post(world, Messenger(), rate=1000), Post(world, Messenger(), rate=1000)
    for text in ("1", "2", "3"):
        world.clock.move(timedelta(seconds=0.1))
        await first.owe(text, chat="an")
        await first.outbox.drain()
    assert first.messenger.texts == ["1", "2", "3"]
    await second.owe("4", chat="an")
    await second.outbox.drain()
    assert second.messenger.texts == []
    world.clock.move(timedelta(seconds=1.1))
    await second.outbox.drain()
    assert second.messenger.texts == ["4"]


async def test_a_restart_in_an_outage_goes_on_asking_and_ends_it(world: World) -> None:
    first, second = Post(world, Messenger()), Post(world, Messenger())
    first.messenger.away = True
    await first.owe(*(f"m{n}" for n in range(9)))
    await first.outbox.drain()
    await first.outbox.stop()
    async with world.database.transaction("test") as connection:
        assert await world.store(connection).dispatchers.down_since(CHANNEL) is not None
    world.clock.move(timedelta(minutes=5))
    await second.outbox.take_over()
    await second.outbox.drain()
    assert second.messenger.probes == 1
    assert await second.states() == {"sent": 9}
    async with world.database.transaction("test") as connection:
        store = world.store(connection)
        assert await store.dispatchers.down_since(CHANNEL) is None
        assert [each.kind for each in await store.alarms.untold(9)] == ["channel-back"]


class Choosy(Messenger):
    """Finds out only when it counts that a message is nothing it could send."""

    def parts(self, message: Outbound) -> int:
        if message.text == "odd":
            raise Undeliverable("nothing to send")
        return 1

    async def send(self, message: Outbound) -> None:
        self.parts(message)
        await super().send(message)


async def test_a_message_that_cannot_be_counted_stops_nobody(world: World) -> None:
    post = Post(world, Choosy(), rate=1000)
    await post.outbox.take_over()
    post.outbox.start()
    await post.owe("odd", "fine")
    async with asyncio.timeout(10):
        while await post.states() != {"dead": 1, "sent": 1}:
            world.clock.move(timedelta(seconds=0.1))
            post.outbox.wake_all()
    await post.outbox.stop()
    assert post.messenger.texts == ["fine"]


async def test_a_stop_does_not_wait_for_a_messenger_that_is_down(world: World) -> None:
    post, pausing = Post(world, Messenger()), asyncio.Event()

    async def for_ever(_: float) -> None:
        pausing.set()
        await asyncio.Event().wait()

    tools = replace(post.outbox._dispatchers[CHANNEL]._tools, pause=for_ever)
    post.outbox = Outbox({CHANNEL: post.messenger}, tools, {}, {})
    post.messenger.away = True
    await post.owe(*(f"m{n}" for n in range(9)))
    await post.outbox.take_over()
    post.outbox.start()
    await pausing.wait()
    async with asyncio.timeout(5):
        await post.outbox.stop()
    assert await post.held() == 0
