"""Events that Zalo posts: who is believed, and when 200 is said."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import ClientSession

from bot.channels.zalo import Limits
from tests.channels.zalo_world import QUICK, World, world
from tests.standins.zalo import CUT, SECRET, Answer, refusal
from tests.standins.zalo_people import Shape

HEADER = "X-Bot-Api-Secret-Token"


@pytest.fixture(params=["documented", "live"])
async def shapes(request: pytest.FixtureRequest) -> AsyncIterator[World]:
    shape: Shape = request.param
    async with world(shape) as made:
        yield made


@pytest.fixture
async def bridge() -> AsyncIterator[World]:
    async with world() as made:
        yield made


def text_event(bridge: World, **changes: Any) -> dict[str, Any]:
    message = {**bridge.zalo.person().message(text="chào"), **changes}
    return {"event_name": "message.text.received", "message": message}


async def test_an_event_comes_in_and_polling_does_not_run(shapes: World) -> None:
    await shapes.serve_webhook()
    shapes.zalo.person().say("chào")
    [inbound] = await shapes.received(1)
    assert inbound.text == "chào"
    await shapes.until(lambda: shapes.zalo.posted == [200])
    [call] = shapes.zalo.called("setWebhook")
    assert call.fields == {"url": "https://bot.example.vn/zalo/webhook", "secret_token": SECRET}
    assert shapes.zalo.called("getUpdates") == shapes.zalo.called("deleteWebhook") == []


@pytest.mark.parametrize("secret", ["", "x", SECRET[:-1], SECRET + "x", "ă"])
async def test_a_wrong_secret_is_refused(bridge: World, secret: str) -> None:
    await bridge.serve_webhook()
    assert await bridge.zalo.post(text_event(bridge), secret) == 401
    assert await bridge.zalo.post(b"x" * 10_000_000, secret) == 401
    assert bridge.engine.begun == []


async def test_a_call_without_the_secret_is_refused(bridge: World) -> None:
    await bridge.serve_webhook()
    url = f"{bridge.url}/zalo/webhook"
    async with ClientSession() as http, http.post(url, json=text_event(bridge)) as answer:
        assert answer.status == 401


@pytest.mark.parametrize("secret", [SECRET, ""])
async def test_the_empty_probe_is_answered(bridge: World, secret: str) -> None:
    await bridge.serve_webhook()
    assert await bridge.zalo.post(b"", secret) == 200


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"  \n", 200),
        (b"{}", 200),
        (b'{"event_name": "user.follow"}', 200),
        (b"[]", 400),
        (b'"x"', 400),
        (b"7", 400),
        (b"null", 400),
        (b"{", 400),
        (b"\xff\xfe", 400),
        (b"[" * 100_000, 400),
        (b'{"x": "' + b"a" * 10_000_000 + b'"}', 413),
    ],
)
async def test_bodies(bridge: World, body: bytes, status: int) -> None:
    await bridge.serve_webhook()
    assert await bridge.zalo.post(body) == status
    assert bridge.engine.begun == []
    assert bridge.dead.kept == {}


async def test_a_long_body_without_a_length_is_cut_off(bridge: World) -> None:
    await bridge.serve_webhook()

    async def endless() -> AsyncIterator[bytes]:
        for _ in range(10):
            yield b" " * 100_000

    url = f"{bridge.url}/zalo/webhook"
    async with (
        ClientSession() as http,
        http.post(url, data=endless(), headers={HEADER: SECRET}) as answer,
    ):
        assert answer.status == 413


@pytest.mark.parametrize(("sent", "status"), [(b"5\r\nabc", 408), (b"zz\r\n", 400)])
async def test_a_body_that_does_not_end_is_answered(
    bridge: World, sent: bytes, status: int
) -> None:
    await bridge.serve_webhook(Limits(timeouts=QUICK, body_seconds=0.1))
    host, _, port = bridge.url.removeprefix("http://").partition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    head = f"POST /zalo/webhook HTTP/1.1\r\nHost: x\r\n{HEADER}: {SECRET}\r\n"
    writer.write(head.encode() + b"Transfer-Encoding: chunked\r\n\r\n" + sent)
    assert str(status).encode() in await reader.readline()
    writer.close()


async def test_an_unreadable_event_is_kept_and_taken(bridge: World) -> None:
    await bridge.serve_webhook()
    raw = text_event(bridge, message_id=None)
    assert await bridge.zalo.post(raw) == 200
    [(kept, _)] = bridge.dead.kept.values()
    assert json.loads(kept) == raw


async def test_200_comes_after_the_commit(bridge: World) -> None:
    bridge.pauses.flows.clear()
    await bridge.serve_webhook()
    raw = text_event(bridge)
    bridge.engine.failures[raw["message"]["chat"]["id"]] = 2
    assert await bridge.zalo.post(raw) == 503
    assert await bridge.zalo.post(raw) == 503
    bridge.pauses.flows.set()
    await bridge.received(1)  # kept and offered again, for nobody knows whether Zalo calls again
    await bridge.until(lambda: bridge.open == 0)


async def test_503_says_when_to_come_again(bridge: World) -> None:
    await bridge.serve_webhook()
    await bridge.channel.stop()
    url = f"{bridge.url}/zalo/webhook"
    async with (
        ClientSession() as http,
        http.post(url, json=text_event(bridge), headers={HEADER: SECRET}) as answer,
    ):
        assert answer.status == 503
        assert int(answer.headers["Retry-After"]) > 0


async def test_a_turn_that_takes_too_long_is_not_confirmed(bridge: World) -> None:
    await bridge.serve_webhook()
    raw = text_event(bridge)
    chat = raw["message"]["chat"]["id"]
    bridge.engine.hold(chat)
    assert await bridge.zalo.post(raw) == 503
    assert 10.0 in bridge.pauses.taken
    bridge.engine.let_go(chat)
    assert len(await bridge.received(1)) == 1


async def test_nothing_is_taken_beyond_what_may_be_lost(bridge: World) -> None:
    await bridge.serve_webhook(Limits(timeouts=QUICK, uncommitted=1))
    raw = text_event(bridge)
    chat = raw["message"]["chat"]["id"]
    bridge.engine.hold(chat)
    assert await bridge.zalo.post(raw) == 503
    assert await bridge.zalo.post(text_event(bridge)) == 503
    assert len(bridge.engine.begun) == 1
    bridge.engine.let_go(chat)
    await bridge.until(lambda: bridge.open == 0)
    assert await bridge.zalo.post(text_event(bridge)) == 200


async def test_a_webhook_that_is_not_reached_is_told(
    bridge: World, caplog: pytest.LogCaptureFixture
) -> None:
    bridge.pauses.flows.clear()
    answer = {"verification": {"ok": False, "outcome": "webhook.http.403", "hint": "canary hint"}}
    body = json.dumps({"ok": True, "result": answer}).encode()
    bridge.zalo.script("setWebhook", Answer(200, body))
    channel = await bridge.serve(webhook_secret=SECRET)
    await bridge.until(channel.ailment)
    assert channel.ailment() == "zalo: Zalo does not reach the webhook (webhook.http.403)"
    [told] = [each for each in caplog.records if each.msg == "zalo.webhook-not-reached"]
    assert told.__dict__["fields"]["hint"] == "canary hint"
    await bridge.until(lambda: bridge.pauses.taken == [600.0])
    bridge.zalo.webhook, bridge.zalo.secret = "https://bot.example.vn/zalo/webhook", SECRET
    assert await bridge.zalo.post(b"") == 200  # a probe proves nothing
    assert channel.ailment()
    assert await bridge.zalo.post({"event_name": "user.follow"}) == 200
    assert channel.ailment() is None


async def test_setting_is_tried_seldom_after_the_daily_limit(bridge: World) -> None:
    bridge.zalo.script("setWebhook", CUT, refusal(426, "Daily limit"), refusal(401), None)
    channel = await bridge.serve(webhook_secret=SECRET)
    await bridge.until(lambda: bridge.zalo.webhook)
    assert bridge.pauses.taken == [1.0, 21_600.0, 4.0]
    await bridge.until(lambda: channel.ailment() is None)


async def test_an_answer_without_verification_is_believed(bridge: World) -> None:
    bridge.zalo.script("setWebhook", Answer(200, b'{"ok": true, "result": {"url": "x"}}'))
    channel = await bridge.serve(webhook_secret=SECRET)
    await bridge.zalo.until(lambda: bridge.zalo.called("setWebhook"))
    await bridge.quiet()
    assert channel.ailment() is None


async def test_in_polling_mode_there_is_no_entrance(bridge: World) -> None:
    await bridge.serve()
    async with ClientSession() as http, http.post(f"{bridge.url}/zalo/webhook") as answer:
        assert answer.status == 404
