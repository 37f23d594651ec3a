"""The webhook: who may knock, what the answers promise, and in which order updates go on."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from datetime import timedelta
from io import BytesIO
from typing import Any

import pytest

from bot.channels.telegram import Limits
from bot.channels.telegram.webhook import HEADER, PATH
from tests.channels.telegram_hook import LIMITS, SECRET, Hook, hook
from tests.channels.telegram_world import QUICK

AN, BINH = 501, 502
MEGABYTE = 1024 * 1024


@pytest.fixture
async def door() -> AsyncIterator[Hook]:
    async with hook() as made:
        await made.bridge.start()
        await settled(made)
        yield made


async def settled(made: Hook) -> None:
    """After the first update of a process, which always waits out the window."""
    first = made.bringing(made.telegram.person(999).say("đầu tiên"))
    await paused(made, LIMITS.window)
    made.bridge.pauses.let_go(LIMITS.window)
    assert await first == 200
    made.bridge.engine.received.clear()
    made.bridge.pauses.taken.clear()


async def paused(made: Hook, length: float, times: int = 1) -> None:
    await made.telegram.until(lambda: made.bridge.pauses.taken.count(length) >= times)


async def test_two_hundred_means_committed(door: Hook) -> None:
    an = door.telegram.person(AN)
    door.bridge.engine.hold(AN)
    call = door.bringing(an.say("xin chào"))
    await door.telegram.until(lambda: door.bridge.engine.begun[1:])
    assert not call.done()
    door.bridge.engine.let_go(AN)
    assert await call == 200
    assert door.bridge.engine.texts(AN) == ["xin chào"]
    assert LIMITS.window not in door.bridge.pauses.taken


@pytest.mark.parametrize(
    ("headers", "why"),
    [
        ({}, "the secret is missing"),
        ({HEADER: ""}, "the secret is missing"),
        ({HEADER: "wrong-canary"}, "the secret is wrong"),
        ({HEADER: SECRET + "x"}, "the secret is wrong"),
        ({HEADER: "bí-mật-canary"}, "the secret is wrong"),
    ],
)
async def test_a_stranger_is_refused(
    door: Hook, caplog: pytest.LogCaptureFixture, headers: dict[str, str], why: str
) -> None:
    update = door.telegram.person(AN).message(text="giả")
    for _ in range(20):
        status, _, body = await door.post({"update_id": 1, "message": update}, headers)
        assert (status, body) == (403, b"")
    assert not door.bridge.engine.received
    assert door.bridge.channel.counts["webhook-403"] == 20
    [line] = [each for each in caplog.messages if each.startswith("webhook-refused")]
    assert why in line
    assert "canary" not in caplog.text
    door.bridge.clock.move(timedelta(minutes=2))
    await door.post({}, headers)
    assert "'count': 20" in caplog.messages[-1]


async def test_the_secret_is_compared_in_constant_time(
    door: Hook, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared = []

    def digest(given: bytes, known: bytes) -> bool:
        compared.append((given, known))
        return False

    monkeypatch.setattr("hmac.compare_digest", digest)
    assert (await door.post({}))[0] == 403
    assert compared == [(SECRET.encode(), SECRET.encode())]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"no json",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"update_id": ' + b"9" * 5000 + b"}",
        b"null",
        b"7",
        b"[]",
        b'"text"',
        b"{}",
        b'{"update_id": "7"}',
        b'{"update_id": true}',
        b'{"update_id": -7}',
        b'{"update_id": 1e3}',
        b'{"message": {"text": "x"}}',
    ],
)
async def test_what_is_no_update_is_refused(door: Hook, body: bytes) -> None:
    assert (await door.post(body))[0] == 400
    assert await door.bring(door.telegram.person(AN).say("vẫn ở đây")) == 200


async def test_a_long_body_is_not_read(door: Hook) -> None:
    before = door.bridge.channel.counts["webhook-413"]
    for body in (BytesIO(b"x" * 10 * MEGABYTE), _chunks(10)):
        assert (await door.post(body))[0] == 413
    assert door.bridge.channel.counts["webhook-413"] == before + 2
    assert await door.bring(door.telegram.person(AN).say("vẫn ở đây")) == 200


async def _chunks(count: int) -> AsyncIterator[bytes]:
    for _ in range(count):
        yield b"x" * MEGABYTE


async def test_a_body_that_never_ends_is_bounded() -> None:
    async def drip() -> AsyncIterator[bytes]:
        yield b'{"update_id":'
        await asyncio.Event().wait()

    async with hook(limits=Limits(timeouts=QUICK, body_seconds=0.05)) as made:
        await made.bridge.start()
        assert (await made.post(drip()))[0] == 408


async def test_the_unreadable_is_kept_and_taken(door: Hook) -> None:
    an = door.telegram.person(AN)
    bad = door.telegram.add({"message": {**an.message(text="bí mật"), "date": "hôm qua"}})
    door.bridge.dead.failures = 1
    call = door.bringing(bad)
    assert await call == 503
    assert await door.bring(bad) == 200
    raw, error = door.bridge.dead.kept[str(bad)]
    assert json.loads(raw)["message"]["date"] == "hôm qua"
    assert error
    [inbound] = door.bridge.engine.received
    assert (inbound.problem, inbound.text) == ("unsupported", None)
    assert inbound.external_id == str(bad)


async def test_a_turn_that_cannot_be_stored_is_put_off(door: Hook) -> None:
    an = door.telegram.person(AN)
    door.bridge.engine.failures[str(AN)] = 1
    door.bridge.pauses.hold(1.0)
    update = an.say("tôi bị nợ lương")
    [body] = [each for each in door.telegram.updates if each["update_id"] == update]
    status, headers, _ = await door.post(body)
    assert (status, headers["Retry-After"]) == (503, "5")
    again = [door.bringing(update), door.bringing(update)]
    await door.arrived(2)
    door.bridge.pauses.let_go(1.0)
    assert await asyncio.gather(*again) == [200, 200]
    assert door.bridge.engine.texts(AN) == ["tôi bị nợ lương"]
    assert await door.bring(update) == 200
    assert door.bridge.engine.texts(AN) == ["tôi bị nợ lương"]


async def test_nobody_waits_longer_than_telegram(door: Hook) -> None:
    an = door.telegram.person(AN)
    door.bridge.engine.hold(AN)
    update = an.say("một")
    call = door.bringing(update)
    await paused(door, LIMITS.webhook_wait)
    door.bridge.pauses.let_go(LIMITS.webhook_wait)
    assert await call == 503
    door.bridge.engine.let_go(AN)
    assert await door.bring(update) == 200
    assert door.bridge.engine.texts(AN) == ["một"]
    assert LIMITS.webhook_wait < 60


async def test_a_chats_updates_wait_for_the_one_before(door: Hook) -> None:
    an, binh = door.telegram.person(AN), door.telegram.person(BINH)
    door.bridge.engine.hold(AN)
    ids = [an.say(str(number)) for number in range(5)]
    calls = []
    for update in ids:
        calls.append(door.bringing(update))
        await door.arrived(len(calls))
    assert await door.bring(binh.say("xin chào")) == 200
    assert door.bridge.engine.texts(AN) == []
    door.bridge.engine.let_go(AN)
    assert await asyncio.gather(*calls) == [200] * 5
    assert door.bridge.engine.texts(AN) == ["0", "1", "2", "3", "4"]


async def test_updates_that_overtook_each_other_are_put_in_order(door: Hook) -> None:
    an, binh = door.telegram.person(AN), door.telegram.person(BINH)
    ids = [an.say("một"), binh.say("chen"), an.say("hai"), an.say("ba")]
    calls = []
    for update in (ids[3], ids[2]):
        calls.append(door.bringing(update))
        await door.arrived(len(calls))
    assert door.bridge.engine.texts(AN) == []
    calls.append(door.bringing(ids[0]))
    await door.telegram.until(lambda: door.bridge.engine.texts(AN) == ["một"])
    assert not door.bridge.engine.texts(BINH)
    assert await door.bring(ids[1]) == 200  # the last hole is filled: nobody waits any more
    assert await asyncio.gather(*calls) == [200] * 3
    assert door.bridge.engine.texts(AN) == ["một", "hai", "ba"]


async def test_a_number_that_never_comes_is_waited_for_once(door: Hook) -> None:
    an = door.telegram.person(AN)
    door.telegram.renumber(door.telegram.updates.next_number + 3)
    call = door.bringing(an.say("một"))
    await paused(door, LIMITS.window)
    assert not door.bridge.engine.received
    door.bridge.pauses.let_go(LIMITS.window)
    assert await call == 200
    assert await door.bring(an.say("hai")) == 200
    assert door.bridge.pauses.taken.count(LIMITS.window) == 1


async def test_numbers_that_begin_anew_wait_for_nothing(door: Hook) -> None:
    an = door.telegram.person(AN)
    for first in (1000, 900_000_000):
        door.telegram.renumber(first)
        assert await door.bring(an.say("một")) == 200
        assert await door.bring(an.say("hai")) == 200
    assert LIMITS.window not in door.bridge.pauses.taken


async def test_before_the_start_and_after_the_end_all_come_again() -> None:
    async with hook() as made:
        update = made.telegram.person(AN).say("một")
        assert await made.bring(update) == 503
        await made.bridge.start()
        await settled(made)
        made.bridge.engine.failures[str(AN)] = 1
        made.bridge.pauses.hold(1.0)
        assert await made.bring(update) == 503
        waiting = made.bringing(update)
        await made.arrived(1)
        await made.bridge.channel.stop()
        assert await waiting == 503
        assert await made.bring(update) == 503
        await made.bridge.start()
        again = made.bringing(update)
        await paused(made, LIMITS.window)
        made.bridge.pauses.let_go(LIMITS.window)
        assert await again == 200
        assert made.bridge.engine.texts(AN) == ["một"]


async def test_stopping_answers_what_was_committed(door: Hook) -> None:
    an = door.telegram.person(AN)
    door.bridge.engine.hold(AN)
    calls = [door.bringing(an.say("một"))]
    await door.arrived(1)
    await door.telegram.until(lambda: len(door.bridge.engine.begun) == 2)
    calls.append(door.bringing(an.say("hai")))
    await door.arrived(2)
    stopping = asyncio.create_task(door.bridge.channel.stop())
    while not (door.bridge.channel._reception and door.bridge.channel._reception._closing):
        await asyncio.sleep(0)
    door.bridge.engine.let_go(AN)
    await stopping
    assert await asyncio.gather(*calls) == [200, 503]
    assert door.bridge.engine.texts(AN) == ["một"]


async def test_a_tap_is_answered_and_handled(door: Hook) -> None:
    an = door.telegram.person(AN)
    query: dict[str, Any] = {"id": "77", "from": an.user, "chat_instance": "1", "data": "yes"}
    update = door.telegram.add({"callback_query": {**query, "message": an.message(text="?")}})
    assert await door.bring(update) == 200
    assert [each.button for each in door.bridge.engine.received] == ["yes"]
    await door.telegram.until(lambda: door.telegram.called("answerCallbackQuery"))


async def test_the_secret_stays_out_of_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with hook() as made:
        await made.bridge.start()
        await settled(made)
        await made.post({}, {HEADER: "x"})
    assert SECRET not in caplog.text


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("Content-Length: 100", b'{"update_id":'),
        ("Transfer-Encoding: chunked", b'5\r\n{"upd\r\nzz\r\n'),
        ("Content-Encoding: gzip\r\nContent-Length: 9", b"not gzip!"),
    ],
)
async def test_a_call_that_breaks_off_is_no_crash(door: Hook, head: str, body: bytes) -> None:
    lines = f"POST {PATH} HTTP/1.1\r\nHost: x\r\n{HEADER}: {SECRET}\r\n{head}\r\n\r\n"
    reader, writer = await asyncio.open_connection("127.0.0.1", door.port)
    writer.write(lines.encode() + body)
    writer.write_eof()
    answer = await reader.read()
    writer.close()
    assert not answer or b" 400 " in answer
    assert await door.bring(door.telegram.person(AN).say("vẫn ở đây")) == 200
