"""Delivery: order, lanes, retries, people who are gone, and a clean stop."""

from datetime import timedelta

import pytest

from bot.core.errors import Gone, Retryable, RetryAfter, SendError, Undeliverable
from bot.engine.outbox.verdict import MOST_ATTEMPTS, backoff
from tests.kit import World


async def states(world: World) -> dict[str, int]:
    async with world.database.reading("test") as connection:
        rows = await connection.all("SELECT state, COUNT(*) AS n FROM outbox GROUP BY state")
    return {row["state"]: row["n"] for row in rows}


async def seize(world: World) -> None:
    """Another process takes the due rows in hand, and dies."""
    async with world.database.transaction("test") as connection:
        store = world.store(connection)
        found = await store.dispatchers.holder("test")
        epoch = await store.dispatchers.claim("test", "gone", found)
        assert epoch
        assert await store.outbox.lease("test", 9, epoch=epoch)


async def test_a_refused_message_is_tried_again_and_keeps_its_place(world: World) -> None:
    an = world.person("an")
    world.hall.failing = [Retryable("busy")]
    assert await an.say("/start") == []
    await world.engine.outbox.drain()
    assert an.keys() == []
    await an.say("/trogiup")
    assert an.keys() == ["start-hello", "menu", "help"]


async def test_retry_after_is_honoured(world: World) -> None:
    an = world.person("an")
    world.hall.failing = [RetryAfter("flood", 30)]
    await an.say("/menu")
    world.clock.move(timedelta(seconds=29))
    await world.engine.outbox.drain()
    assert an.keys() == []
    world.clock.move(timedelta(seconds=2))
    await world.engine.outbox.drain()
    assert an.keys() == ["menu"]


async def test_a_message_that_can_never_go_does_not_block_the_next(world: World) -> None:
    an = world.person("an")
    world.hall.failing = [Undeliverable("too odd")]
    await an.say("/start")
    assert an.keys() == ["menu"]
    assert await states(world) == {"dead": 1, "sent": 1}


async def test_who_is_gone_gets_nothing_until_they_write_again(world: World) -> None:
    an = world.person("an")
    world.hall.failing = [Gone("blocked")]
    await an.say("/start")
    assert await states(world) == {"dead": 2}
    person_id = await an.person_id()
    async with world.database.reading("test") as connection:
        assert await world.store(connection).people.reach(person_id) is None
    assert await an.say("/menu") == ["menu"]
    async with world.database.reading("test") as connection:
        assert await world.store(connection).people.reach(person_id) is not None


async def test_after_many_tries_a_message_is_given_up(world: World) -> None:
    an = world.person("an")
    await an.say("/menu")
    world.hall.failing = [Retryable("busy") for _ in range(MOST_ATTEMPTS)]
    await an.say("/trogiup")
    for _ in range(MOST_ATTEMPTS):
        world.clock.move(timedelta(minutes=15))
        await world.engine.outbox.drain()
    assert await states(world) == {"dead": 1, "sent": 1}


async def test_what_a_dead_process_had_in_hand_is_sent_by_the_next(world: World) -> None:
    an = world.person("an")
    await world.engine.receive(an.update(text="/menu"))
    await seize(world)
    await world.engine.outbox.take_over()
    await world.engine.outbox.drain()
    assert an.keys() == ["menu"]


async def test_an_answer_in_doubt_is_sent_once_more_and_no_oftener(world: World) -> None:
    an = world.person("an")
    await an.say("/menu")
    world.hall.failing = [Retryable("no answer", maybe_sent=True) for _ in range(2)]
    await an.say("/trogiup")
    for _ in range(3):
        world.clock.move(timedelta(minutes=15))
        await world.engine.outbox.drain()
    assert an.keys() == ["menu"]
    assert await states(world) == {"dead": 1, "sent": 1}


async def test_what_the_messenger_puts_off_costs_no_try(world: World) -> None:
    an = world.person("an")
    world.hall.failing = [RetryAfter("flood", 5) for _ in range(2 * MOST_ATTEMPTS)]
    await an.say("/menu")
    for _ in range(2 * MOST_ATTEMPTS):
        world.clock.move(timedelta(seconds=6))
        await world.engine.outbox.drain()
    assert an.keys() == ["menu"]


async def test_a_clock_that_is_set_back_delays_nothing(world: World) -> None:
    an = world.person("an")
    world.hall.failing = [Retryable("busy")]
    await an.say("/menu")
    world.clock.set(timedelta(hours=-1))
    await world.engine.outbox.drain()
    assert an.keys() == []
    world.clock.move(timedelta(seconds=2))
    await world.engine.outbox.drain()
    assert an.keys() == ["menu"]


async def test_a_clock_that_is_set_forward_hurries_nothing(world: World) -> None:
    an = world.person("an")
    world.hall.failing = [RetryAfter("flood", 30)]
    await an.say("/menu")
    world.clock.set(timedelta(hours=1))
    await world.engine.outbox.drain()
    assert an.keys() == []
    world.clock.move(timedelta(seconds=31))
    await world.engine.outbox.drain()
    assert an.keys() == ["menu"]


async def test_a_fault_of_ours_is_a_failure_like_any_other(world: World) -> None:
    an, binh = world.person("an"), world.person("binh")
    world.hall.failing = [ZeroDivisionError()]
    await an.say("/menu")
    assert await binh.say("/menu") == ["menu"]
    world.clock.move(timedelta(seconds=3))
    await world.engine.outbox.drain()
    assert an.keys() == ["menu"]


async def test_stopping_lets_go_of_what_was_not_begun(world: World) -> None:
    an = world.person("an")
    await world.engine.receive(an.update(text="/start"))
    await world.engine.outbox.stop()
    await world.engine.outbox.drain()
    assert an.keys() == []
    assert await states(world) == {"queued": 2}


@pytest.mark.parametrize("error", [Retryable("a"), RetryAfter("b", 1), Gone("c")])
def test_every_refusal_is_a_send_error(error: SendError) -> None:
    assert error.reason


def test_pauses_grow_and_are_bounded() -> None:
    assert backoff(0) < timedelta(seconds=2)
    assert backoff(30) <= timedelta(minutes=12)
    assert backoff(5) > backoff(0)
