"""``/health`` and ``/metrics``: what they say of delivery."""

from datetime import timedelta

import pytest

from bot.core.chat import Address, Outbound
from bot.core.delivery import ANSWERS, NEWS
from bot.core.errors import Retryable
from bot.health import Health
from tests.kit import CHANNEL, World
from tests.storage import printed

SECOND = timedelta(seconds=1)


@pytest.fixture
async def health(world: World) -> Health:
    """Of a bot that sends, and whose loops run."""
    await world.person("an").say("/menu")
    await world.engine.ticker.run_due()
    halls = {CHANNEL: world.hall}
    return Health(world.database, world.stores, world.clock, halls, world.engine, {"zalo": 3000})


async def queue(world: World, lane: int) -> None:
    async with world.database.transaction("queue") as connection:
        store = world.store(connection)
        address = Address(channel=CHANNEL, chat_id="1")
        message = Outbound(id=store.ids.new(), address=address, language="vi", text="x")
        await store.outbox.queue([(message, str(lane))], lane=lane)


async def pass_time(world: World, seconds: float) -> None:
    """The holder lives all the while, and the ticker ticks."""
    world.clock.move(seconds * SECOND)
    async with world.database.transaction("beat") as connection:
        store = world.store(connection)
        holder = await store.dispatchers.holder(CHANNEL)
        assert holder
        await store.dispatchers.beat(CHANNEL, holder.name, holder.epoch)
    await world.engine.ticker.run_due()


async def test_all_is_well(world: World, health: Health) -> None:
    assert await health.ailments() == []
    await pass_time(world, 60)
    assert await health.ailments() == []


async def test_a_messenger_that_is_away_longer_than_a_minute(world: World, health: Health) -> None:
    since = world.clock.now()
    async with world.database.transaction("down") as connection:
        await world.store(connection).dispatchers.down(CHANNEL, since=since)
    await pass_time(world, 60)
    assert await health.ailments() == []
    await pass_time(world, 1)
    assert await health.ailments() == ["test: does not answer since 2026-11-20 02:00 UTC"]
    async with world.database.transaction("up") as connection:
        await world.store(connection).dispatchers.down(CHANNEL, since=None)
    assert await health.ailments() == []


async def test_nobody_sends(world: World, health: Health) -> None:
    async with world.database.transaction("give back") as connection:
        dispatchers = world.store(connection).dispatchers
        holder = await dispatchers.holder(CHANNEL)
        assert holder
        await dispatchers.give_back(CHANNEL, holder.name, holder.epoch)
    assert await health.ailments() == ["outbox test: nobody sends"]
    async with world.database.transaction("claim") as connection:
        dispatchers = world.store(connection).dispatchers
        assert await dispatchers.claim(CHANNEL, "other:1", await dispatchers.holder(CHANNEL))
    assert await health.ailments() == []


async def test_a_channel_on_which_nobody_ever_sent(world: World) -> None:
    halls = {"new": world.hall}
    await world.engine.ticker.run_due()
    health = Health(world.database, world.stores, world.clock, halls, world.engine, {})
    assert await health.ailments() == ["outbox new: nobody sends"]


async def test_a_sender_that_shows_no_life(world: World, health: Health) -> None:
    assert await health.ailments() == []
    world.clock.move(10 * SECOND)
    assert await health.ailments() == []
    world.clock.move(SECOND)
    (said,) = await health.ailments()
    assert said.endswith("should send and shows no life")
    await pass_time(world, 0)
    assert await health.ailments() == []


async def test_a_clock_that_is_set_silences_nobody(world: World, health: Health) -> None:
    assert await health.ailments() == []
    world.clock.set(timedelta(hours=1))
    await world.engine.ticker.run_due()
    assert await health.ailments() == []


@pytest.mark.parametrize(("lane", "ill"), [(ANSWERS, True), (NEWS, False)])
async def test_an_answer_may_not_wait(world: World, health: Health, lane: int, ill: bool) -> None:
    await queue(world, lane)
    await pass_time(world, 60)
    assert await health.ailments() == []
    await pass_time(world, 1)
    assert await health.ailments() == (["outbox test: an answer has waited 61 s"] if ill else [])
    await world.engine.outbox.drain()
    assert await health.ailments() == []


async def test_an_answer_that_is_refused_waits_too(world: World, health: Health) -> None:
    await world.engine.receive(world.person("binh").update(text="/menu"))
    for _ in range(7):
        world.hall.failing = [Retryable("busy")]
        await pass_time(world, 10.1)
        await world.engine.outbox.drain()
    assert await health.ailments() == ["outbox test: an answer has waited 70 s"]


async def test_a_database_that_is_away_is_said(world: World, health: Health) -> None:
    await world.database.close()
    (said,) = await health.ailments()
    assert said.startswith("database: ")


async def test_figures_of_delivery(world: World, health: Health) -> None:
    await queue(world, NEWS)
    async with world.database.transaction("count") as connection:
        store = world.store(connection)
        await store.quotas.add("zalo", 12)
        await store.dispatchers.claim("zalo", "host:1", None)
        await store.dispatchers.down("zalo", since=store.now)
    world.clock.move(5 * SECOND)
    lines = await health.lines()
    for wanted in (
        'nhipcau_outbox_queued{channel="test",lane="answers"} 0',
        'nhipcau_outbox_queued{channel="test",lane="news"} 1',
        'nhipcau_outbox_in_hand{channel="test"} 0',
        'nhipcau_outbox_oldest_seconds{channel="test"} 5',
        'nhipcau_outbox_dead{channel="test"} 0',
        'nhipcau_channel_down{channel="test"} 0',
        'nhipcau_channel_down{channel="zalo"} 1',
        'nhipcau_quota_used{channel="zalo"} 12',
        'nhipcau_quota_limit{channel="zalo"} 3000',
        'nhipcau_messages_sent_total{channel="test"} 1',
    ):
        assert wanted in lines
    assert not any("quota" in line and "test" in line for line in lines)


async def test_prints_that_wait_are_counted_and_a_silent_press_is_told(
    world: World, health: Health
) -> None:
    async with world.database.transaction("ask") as connection:
        store = world.store(connection)
        lan = (await store.people.arrive(Address(channel=CHANNEL, chat_id="lan"), None)).id
        assert await store.prints.ask(printed.wanted(store, lan))
    assert "nhipcau_prints_waiting 1" in await health.lines()
    world.engine.press.beat = world.clock.now()
    assert await health.ailments() == []
    await pass_time(world, 31)
    assert await health.ailments() == ["press: silent"]
