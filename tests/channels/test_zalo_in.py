"""What people do in Zalo, and the Inbound it becomes: polled."""

import json
import logging
import unicodedata
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.channels.zalo import Limits
from tests.channels.zalo_world import QUICK, World, world
from tests.clocks import START
from tests.standins.zalo import CUT, GARBAGE, TOKEN, WRONG_TOKEN, Answer, refusal
from tests.standins.zalo_people import DATE, Person, Shape

JPEG = b"\xff\xd8\xff anh chup bang luong"
SELF: dict[str, Any] = {"from": {"id": "x", "is_bot": True}}
Act = Callable[[Person], str]


@pytest.fixture(params=["documented", "live"])
async def shapes(request: pytest.FixtureRequest) -> AsyncIterator[World]:
    shape: Shape = request.param
    async with world(shape) as made:
        yield made


@pytest.fixture
async def bridge() -> AsyncIterator[World]:
    async with world() as made:
        yield made


def event(an: Person, kind: str = "text", /, **changes: Any) -> dict[str, Any]:
    """A raw event; a change of None leaves a field out."""
    message = {**an.message(text="xin chào"), **changes}
    kept = {name: value for name, value in message.items() if value is not None}
    return {"event_name": f"message.{kind}.received", "message": kept}


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (lambda an: an.say("xin chào"), {"text": "xin chào"}),
        (
            lambda an: an.say(unicodedata.normalize("NFD", " Tôi bị nợ lương\u200b ")),
            {"text": "Tôi bị nợ lương"},
        ),
        (lambda an: an.say("/start moi_8fa2"), {"text": "/start moi_8fa2"}),
        (lambda an: an.say("nửa chữ \ud83d"), {"text": "nửa chữ"}),
        (lambda an: an.say("\u200b"), {"problem": "unsupported"}),
        (lambda an: an.send_sticker(), {"problem": "unsupported"}),
        (lambda an: an.send_unsupported(), {"problem": "unsupported"}),
    ],
)
async def test_acts(shapes: World, act: Act, expected: dict[str, Any]) -> None:
    await shapes.start()
    an = shapes.zalo.person(name="An Nguyễn")
    message_id = act(an)
    [inbound] = await shapes.received(1)
    assert inbound.model_dump(exclude_none=True) == {
        "address": {"channel": "zalo", "chat_id": an.id},
        "external_id": message_id,
        "at": datetime.fromtimestamp(DATE / 1000, UTC),
        "display_name": "An Nguyễn",
        **expected,
    }


@pytest.mark.parametrize("kind", ["photo", "voice"])
async def test_files_are_fetched_before_the_turn(shapes: World, kind: str) -> None:
    await shapes.start()
    an = shapes.zalo.person()
    if kind == "photo":
        an.send_photo(JPEG, "phiếu lương")
    else:
        an.send_voice(JPEG)
    [inbound] = await shapes.received(1)
    assert inbound.file is not None
    assert shapes.files.kept[inbound.file.id] == JPEG
    assert inbound.caption == ("phiếu lương" if kind == "photo" else None)


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"from": {"id": "x", "name": "Bình"}}, "Bình"),
        ({"from": {"id": "x", "first_name": "Bình"}}, "Bình"),
        ({"from": {"id": "x", "display_name": 7}}, None),
        ({"from": None}, None),
    ],
)
async def test_names_have_several_fields(
    bridge: World, changes: dict[str, Any], name: str | None
) -> None:
    await bridge.start()
    bridge.zalo.people.add(event(bridge.zalo.person(), **changes))
    [inbound] = await bridge.received(1)
    assert inbound.display_name == name


@pytest.mark.parametrize("date", [None, "gestern", 10**30, -(10**30), True])
async def test_a_time_that_cannot_be_is_ours(bridge: World, date: object) -> None:
    await bridge.start()
    bridge.zalo.people.add(event(bridge.zalo.person(), date=date))
    [inbound] = await bridge.received(1)
    assert START <= inbound.at < START + timedelta(minutes=1)


@pytest.mark.parametrize(
    ("raw", "counted"),
    [
        (lambda an: event(an, **SELF), "bot"),
        (lambda an: event(an, chat={"id": "9", "chat_type": "GROUP"}), "group"),
        (lambda an: event(an, chat={"id": "9"}), "group"),
        (lambda an: event(an, "reaction", text=None), "unknown"),
        (lambda an: {"event_name": "user.follow"}, "unknown"),
    ],
)
async def test_what_is_passed_over_is_counted(
    bridge: World, raw: Callable[[Person], dict[str, Any]], counted: str
) -> None:
    await bridge.start()
    an = bridge.zalo.person()
    bridge.zalo.people.add(raw(an))
    an.say("sau")
    [inbound] = await bridge.received(1)
    assert inbound.text == "sau"
    assert bridge.channel.counts[counted] == 1
    assert bridge.dead.kept == {}


async def test_the_type_is_the_field_that_is_there(bridge: World) -> None:
    await bridge.start()
    bridge.zalo.people.add(event(bridge.zalo.person(), "sticker"))
    [inbound] = await bridge.received(1)
    assert inbound.text == "xin chào"


@pytest.mark.parametrize(
    "broken",
    [
        {"message_id": None},
        {"message_id": ["x"]},
        {"message_id": "với dấu"},
        {"chat": None},
        {"chat": {"chat_type": "PRIVATE"}},
        {"chat": 7},
        {"from": 7},
        {"text": {"x": 1}},
    ],
)
async def test_an_unreadable_event_is_kept_and_passed_over(
    bridge: World, broken: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    await bridge.start()
    an = bridge.zalo.person(name="canary")
    raw = event(an, **broken)
    bridge.dead.failures = 2
    bridge.zalo.people.add(raw)
    an.say("sau")
    [inbound] = await bridge.received(1)
    await bridge.until(lambda: bridge.dead.kept)
    [(kept, kind)] = bridge.dead.kept.values()
    assert json.loads(kept) == raw
    assert kind.isidentifier()
    assert inbound.text == "sau"
    assert "canary" not in caplog.text


@pytest.mark.parametrize("result", [[], ["x"], "x", 7, {"x": 1}])
async def test_a_strange_answer_does_not_end_polling(bridge: World, result: object) -> None:
    body = json.dumps({"ok": True, "result": result}).encode()
    bridge.zalo.script("getUpdates", Answer(200, body))
    await bridge.start()
    bridge.zalo.person().say("vẫn nghe")
    assert [each.text for each in await bridge.received(1)] == ["vẫn nghe"]


@pytest.mark.parametrize("wrap", [True, False])
async def test_a_poll_may_answer_flat(bridge: World, wrap: bool) -> None:
    raw = event(bridge.zalo.person())
    bridge.zalo.script(
        "getUpdates", Answer(200, json.dumps(raw | {"ok": True} if wrap else raw).encode())
    )
    await bridge.start()
    assert [each.text for each in await bridge.received(1)] == ["xin chào"]


async def test_what_cannot_be_read_is_answered_once(bridge: World) -> None:
    await bridge.start()
    an = bridge.zalo.person()
    for _ in range(5):
        an.send_unsupported()
    an.say("chữ")
    received = await bridge.received(2)
    assert [each.problem for each in received] == ["unsupported", None]
    an.send_unsupported()
    assert (await bridge.received(3))[-1].problem == "unsupported"
    an.send_unsupported()
    await bridge.until(lambda: bridge.channel.counts["unsupported"] == 5)
    bridge.clock.move(timedelta(days=1))
    an.send_unsupported()
    assert len(await bridge.received(4)) == 4


async def test_a_webhook_of_before_is_removed_first(bridge: World) -> None:
    bridge.zalo.webhook = "https://elsewhere.example/x"
    await bridge.start()
    await bridge.zalo.until(lambda: bridge.zalo.polls)
    assert [call.method for call in bridge.zalo.calls[:2]] == ["deleteWebhook", "getUpdates"]


async def test_an_idle_poll_is_no_failure(bridge: World) -> None:
    bridge.zalo.script("getUpdates", *[refusal(408, "Request timeout")] * 3)
    await bridge.start()
    await bridge.zalo.until(lambda: bridge.zalo.polls)
    assert bridge.pauses.taken == [1.5] * 3  # they came at once: no long polls
    assert bridge.channel.ailment() is None


async def test_after_a_long_idle_poll_the_next_follows_at_once(bridge: World) -> None:
    await bridge.start()
    await bridge.zalo.until(lambda: bridge.zalo.polls)
    bridge.clock.move(timedelta(seconds=30))
    await bridge.zalo.end_polls()
    await bridge.zalo.until(lambda: len(bridge.zalo.called("getUpdates")) == 2)
    assert bridge.pauses.taken == []


@pytest.mark.parametrize("hours", [-1, 1])
async def test_a_jump_of_the_clock_changes_nothing(bridge: World, hours: int) -> None:
    await bridge.start()
    await bridge.zalo.until(lambda: bridge.zalo.polls)
    bridge.clock.move(timedelta(hours=hours))
    bridge.zalo.person().say("chào")
    assert len(await bridge.received(1)) == 1
    await bridge.until(lambda: bridge.channel.ailment() is None)


async def test_the_next_event_is_asked_for_after_the_commit(bridge: World) -> None:
    bridge.pauses.flows.clear()
    await bridge.start()
    an = bridge.zalo.person()
    bridge.engine.hold(an.id)
    an.say("một")
    an.say("hai")
    await bridge.zalo.until(lambda: bridge.engine.begun)
    await bridge.quiet()
    assert len(bridge.zalo.events) == 1
    bridge.engine.let_go(an.id)
    assert [each.text for each in await bridge.received(2)] == ["một", "hai"]
    assert bridge.zalo.most_polls == 1


async def test_a_slow_turn_keeps_others_waiting_only_for_a_moment(bridge: World) -> None:
    await bridge.start()
    an, binh = bridge.zalo.person(1), bridge.zalo.person(2)
    bridge.engine.hold(an.id)
    an.say("chậm")
    binh.say("nhanh")
    assert [each.text for each in await bridge.received(1)] == ["nhanh"]
    assert bridge.pauses.taken[0] == 2.0


async def test_no_more_is_asked_for_than_may_be_lost(bridge: World) -> None:
    await bridge.start(Limits(timeouts=QUICK, uncommitted=3))
    an = bridge.zalo.person()
    bridge.engine.failures[an.id] = 4
    bridge.engine.hold(an.id)
    for number in range(6):
        an.say(str(number))
    await bridge.until(lambda: bridge.open == 3)
    await bridge.quiet()
    assert len(bridge.zalo.events) == 3
    assert "3 events wait" in (bridge.channel.ailment() or "")
    bridge.engine.let_go(an.id)
    assert [each.text for each in await bridge.received(6)] == list("012345")
    await bridge.until(lambda: bridge.channel.ailment() is None)


async def test_one_chat_starves_no_other(bridge: World) -> None:
    await bridge.start(Limits(timeouts=QUICK, slots=1, uncommitted=100))
    an, binh = bridge.zalo.person(1), bridge.zalo.person(2)
    bridge.engine.hold(an.id)
    for number in range(50):
        an.say(str(number))
    binh.say("chen")
    await bridge.until(lambda: bridge.open == 51)
    bridge.engine.let_go(an.id)
    received = await bridge.received(51)
    assert [each.text for each in received].index("chen") <= 1
    assert [each.text for each in received if each.text != "chen"] == list(map(str, range(50)))


async def test_an_event_given_twice_at_once_is_one(bridge: World) -> None:
    await bridge.start()
    an = bridge.zalo.person()
    bridge.engine.hold(an.id)
    raw = event(an)
    bridge.zalo.people.add(raw)
    bridge.zalo.people.add(raw)
    await bridge.zalo.until(lambda: not bridge.zalo.events)
    bridge.engine.let_go(an.id)
    await bridge.received(1)
    an.say("sau")
    assert [each.text for each in await bridge.received(2)] == ["xin chào", "sau"]


async def test_a_refused_token_does_not_end_polling(
    bridge: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    bridge.zalo.token = "999:other"
    await bridge.start()
    await bridge.zalo.until(lambda: len(bridge.pauses.taken) >= 8)
    assert bridge.pauses.taken[:8] == [1, 2, 4, 8, 16, 32, 60, 60]
    assert bridge.channel.ailment() == "zalo: the token is refused"
    alarms = [each for each in caplog.records if each.levelno == logging.CRITICAL]
    assert len(alarms) == 1
    bridge.zalo.token = TOKEN
    bridge.zalo.person().say("lại nghe")
    assert [each.text for each in await bridge.received(1)] == ["lại nghe"]
    assert bridge.channel.ailment() is None


@pytest.mark.parametrize(
    "trouble",
    [GARBAGE, CUT, Answer(502, b""), Answer(500, b"[]"), refusal(403), refusal(429), WRONG_TOKEN],
)
async def test_no_answer_ends_polling(bridge: World, trouble: Any) -> None:
    bridge.zalo.script("getUpdates", trouble, trouble)
    await bridge.start()
    bridge.zalo.person().say("vẫn nghe")
    assert [each.text for each in await bridge.received(1)] == ["vẫn nghe"]
    assert bridge.pauses.taken[:2] == [1, 2]


async def test_silence_is_told(bridge: World) -> None:
    bridge.pauses.flows.clear()
    bridge.zalo.script("getUpdates", CUT)
    await bridge.start()
    await bridge.zalo.until(lambda: bridge.pauses.taken)
    bridge.clock.move(timedelta(seconds=121))
    assert bridge.channel.ailment() == "zalo: no successful poll for 121 s"


async def test_neither_token_nor_words_are_logged(
    bridge: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    bridge.zalo.script(
        "getUpdates", GARBAGE, CUT, WRONG_TOKEN, refusal(400, "bot canary 0912345678")
    )
    await bridge.start()
    an = bridge.zalo.person(name="canary")
    bridge.engine.failures[an.id] = 1
    an.say("canary")
    await bridge.received(1)
    ours = [each for each in caplog.records if each.name.startswith("bot.")]
    shown = " ".join(f"{each.getMessage()} {each.__dict__.get('fields')}" for each in ours)
    assert TOKEN not in caplog.text
    assert "0912345678" not in shown
    assert "canary" not in shown.replace("bot canary", "")
