"""Polling: nothing is confirmed before it is committed, and nothing keeps others waiting."""

import asyncio
import logging
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.channels.telegram import CommandMenu, Limits
from bot.core.errors import OperatorError
from tests.channels.telegram_world import QUICK, World, world
from tests.standins.telegram import (
    CUT,
    GARBAGE,
    TOKEN,
    Answer,
    Trouble,
    flood,
    refusal,
)

AN, BINH = 501, 502
MILD = (logging.WARNING, None)


@pytest.fixture
async def bridge() -> AsyncIterator[World]:
    async with world() as made:
        yield made


async def test_confirms_only_after_receive(bridge: World) -> None:
    an = bridge.telegram.person(AN)
    bridge.engine.hold(AN)
    await bridge.start()
    update = an.say("xin chào")
    await bridge.telegram.until(lambda: bridge.engine.begun)
    polls = len(bridge.telegram.called("getUpdates"))
    await bridge.telegram.until(lambda: len(bridge.telegram.called("getUpdates")) > polls + 3)
    assert not bridge.telegram.confirmed(update)
    assert len(bridge.engine.begun) == 1
    bridge.engine.let_go(AN)
    await bridge.confirmed(update)


async def test_crash_before_commit_offers_again(bridge: World) -> None:
    an = bridge.telegram.person(AN)
    bridge.engine.hold(AN)
    await bridge.start()
    update = an.say("tôi bị nợ lương")
    await bridge.telegram.until(lambda: bridge.engine.begun)
    await bridge.crash()
    assert not bridge.engine.received
    bridge.engine.let_go(AN)
    await bridge.start()
    [inbound] = await bridge.received(1)
    assert inbound.external_id == str(update)
    await bridge.confirmed(update)


async def test_failed_receive_is_offered_again_in_order(bridge: World) -> None:
    an = bridge.telegram.person(AN)
    bridge.engine.failures[str(AN)] = 3
    ids = [an.say(text) for text in ("một", "hai", "ba")]
    await bridge.start()
    await bridge.confirmed(*ids)
    assert bridge.engine.texts(AN) == ["một", "hai", "ba"]
    assert bridge.pauses.after_failures() == [1, 2, 4]
    assert bridge.channel.counts["refused"] == 3


async def test_a_failing_chat_leaves_others_alone(bridge: World) -> None:
    an, binh = bridge.telegram.person(AN), bridge.telegram.person(BINH)
    bridge.engine.failures[str(AN)] = 1_000_000
    bad = an.say("một")
    await bridge.start()
    binh.say("hai")
    await bridge.received(1)
    assert bridge.engine.texts(BINH) == ["hai"]
    assert not bridge.telegram.confirmed(bad)
    await bridge.telegram.until(bridge.channel.ailment)
    assert bridge.channel.ailment() == "telegram: 1 updates are refused again and again"
    bridge.engine.failures.clear()
    await bridge.confirmed(bad)
    assert bridge.channel.ailment() is None


async def test_stop_leaves_a_failing_update_for_the_next_start(bridge: World) -> None:
    an = bridge.telegram.person(AN)
    bridge.engine.failures[str(AN)] = 1
    bridge.pauses.flows.clear()
    update = an.say("một")
    await bridge.start()
    await bridge.telegram.until(lambda: bridge.engine.begun)
    await bridge.channel.stop()
    assert not bridge.telegram.confirmed(update)
    bridge.pauses.flows.set()
    await bridge.start()
    assert [each.text for each in await bridge.received(1)] == ["một"]


async def test_busy_chat_does_not_starve_another(bridge: World) -> None:
    an, binh = bridge.telegram.person(AN), bridge.telegram.person(BINH)
    bridge.engine.hold(AN)
    await bridge.start(limits=Limits(slots=4, timeouts=QUICK))
    ids = [an.say(str(number)) for number in range(50)]
    await bridge.telegram.until(lambda: bridge.engine.begun)
    ids.append(binh.say("xin chào"))
    await bridge.received(1)
    assert bridge.engine.texts(BINH) == ["xin chào"]
    assert bridge.engine.texts(AN) == []
    bridge.engine.let_go(AN)
    await bridge.confirmed(*ids)
    assert bridge.engine.texts(AN) == [str(number) for number in range(50)]


async def test_a_slot_is_given_back_after_each_turn(bridge: World) -> None:
    an, binh = bridge.telegram.person(AN), bridge.telegram.person(BINH)
    ids = [an.say(str(number)) for number in range(50)]
    ids.append(binh.say("xin chào"))
    await bridge.start(limits=Limits(slots=1, timeouts=QUICK))
    await bridge.confirmed(*ids)
    order = [inbound.text for inbound in bridge.engine.received]
    assert order.index("xin chào") <= 2


async def test_slots_bound_how_many_turns_run(bridge: World) -> None:
    people = [bridge.telegram.person(600 + number) for number in range(20)]
    ids = [person.say(str(number)) for number in range(10) for person in people]
    await bridge.start(limits=Limits(slots=4, timeouts=QUICK))
    await bridge.confirmed(*ids)
    assert bridge.engine.most_at_once == 4
    for person in people:
        assert bridge.engine.texts(person.user["id"]) == [str(number) for number in range(10)]
    assert bridge.channel._reception
    assert bridge.channel._reception.chats == 0


async def test_stop_waits_for_the_turn_and_confirms_it(bridge: World) -> None:
    an = bridge.telegram.person(AN)
    bridge.engine.hold(AN)
    bridge.pauses.flows.clear()
    await bridge.start()
    first, second = an.say("một"), an.say("hai")
    await bridge.telegram.until(lambda: bridge.engine.begun)
    stopping = asyncio.create_task(bridge.channel.stop())
    done, _ = await asyncio.wait({stopping}, timeout=0.05)
    assert not done
    bridge.engine.let_go(AN)
    await stopping
    assert bridge.engine.texts(AN) == ["một"]
    assert bridge.telegram.confirmed(first)
    assert not bridge.telegram.confirmed(second)
    assert bridge.channel.ailment() == "telegram: not started"


async def test_poison_is_passed_over(bridge: World, caplog: pytest.LogCaptureFixture) -> None:
    an = bridge.telegram.person(AN)
    good = an.say("một")
    poisons = [
        bridge.telegram.add({"message": {"message_id": 1, "text": "bí mật"}}),
        bridge.telegram.add({"message": "bí mật"}),
        bridge.telegram.add({"message": {**an.message(text="bí mật"), "date": 10**18}}),
        bridge.telegram.add({"callback_query": {"id": "1", "data": "bí mật"}}),
    ]
    numberless = Answer(200, '{"ok": true, "result": [{"text": "bí mật"}]}'.encode())
    bridge.telegram.script("getUpdates", numberless)
    later = an.say("hai")
    await bridge.start()
    await bridge.confirmed(good, later, *poisons)
    assert bridge.engine.texts(AN) == ["một", None, "hai"]
    assert bridge.channel.counts["unparsable"] == 4
    assert bridge.dead.kept.keys() == set(map(str, poisons))
    assert all(f"{poison:_}" in caplog.text for poison in poisons)
    assert "bí mật" not in caplog.text


async def test_numbers_may_begin_anew(bridge: World) -> None:
    an = bridge.telegram.person(AN)
    await bridge.start()
    await bridge.confirmed(an.say("một"))
    bridge.telegram.renumber(1000)
    ids = [an.say("hai"), an.say("ba")]
    await bridge.confirmed(*ids)
    assert ids == [1000, 1001]
    assert bridge.engine.texts(AN) == ["một", "hai", "ba"]


@pytest.mark.parametrize(
    ("trouble", "pauses", "told"),
    [
        (refusal(401, "Unauthorized"), [1, 2], (logging.CRITICAL, "the token is refused")),
        (refusal(404, "Not Found"), [1, 2], (logging.CRITICAL, "the token is refused")),
        (
            refusal(409, "Conflict: terminated by other getUpdates request"),
            [1, 2],
            (logging.ERROR, "another getUpdates takes our updates: a second bot polls"),
        ),
        (
            refusal(409, "Conflict: can't use getUpdates method while webhook is active"),
            [1, 2],
            (logging.ERROR, "a webhook takes our updates"),
        ),
        (
            refusal(409, "Conflict: terminated by setWebhook request"),
            [1, 2],
            (logging.ERROR, "a webhook takes our updates"),
        ),
        (flood(7), [7, 7], MILD),
        (refusal(502, "Bad Gateway"), [1, 2], MILD),
        (Answer(500, b"<html>"), [1, 2], MILD),
        (GARBAGE, [1, 2], MILD),
        (Answer(200, b'{"ok":true}'), [1, 2], MILD),
        (Answer(200, b'{"ok":true,"result":{}}'), [1, 2], MILD),
        (CUT, [1, 2], MILD),
    ],
)
async def test_no_answer_ends_polling(
    bridge: World,
    caplog: pytest.LogCaptureFixture,
    trouble: Trouble,
    pauses: list[float],
    told: tuple[int, str | None],
) -> None:
    level, ailment = told
    an = bridge.telegram.person(AN)
    bridge.telegram.script("getUpdates", trouble, trouble)
    bridge.pauses.flows.clear()
    await bridge.start()
    await bridge.telegram.until(lambda: bridge.pauses.taken)
    assert bridge.channel.ailment() == (f"telegram: {ailment}" if ailment else None)
    bridge.pauses.flows.set()
    await bridge.confirmed(an.say("vẫn ở đây"))
    assert bridge.pauses.after_failures() == pauses
    assert bridge.channel.ailment() is None
    assert max(record.levelno for record in caplog.records) == level


async def test_another_poller_is_outlived(bridge: World) -> None:
    an = bridge.telegram.person(AN)
    await bridge.start()
    await bridge.telegram.until(lambda: bridge.telegram._polls)
    await bridge.telegram.another_poller()
    await bridge.confirmed(an.say("vẫn ở đây"))


async def test_a_webhook_is_taken_away(bridge: World) -> None:
    an = bridge.telegram.person(AN)
    bridge.telegram.webhook = "https://example.invalid/hook"
    bridge.telegram.script("deleteWebhook", refusal(500), CUT)
    await bridge.start()
    await bridge.confirmed(an.say("xin chào"))
    bridge.telegram.webhook = "https://example.invalid/again"
    await bridge.telegram.another_poller()
    await bridge.confirmed(an.say("vẫn ở đây"))
    assert bridge.telegram.webhook is None


async def test_asks_for_what_it_handles_only(bridge: World) -> None:
    await bridge.start()
    await bridge.telegram.until(lambda: bridge.telegram.called("getUpdates"))
    [first, *_] = bridge.telegram.called("getUpdates")
    assert first.fields == {
        "limit": "100",
        "timeout": "50",
        "allowed_updates": '["message", "callback_query"]',
    }


async def test_silence_is_an_ailment(bridge: World) -> None:
    await bridge.start()
    await bridge.telegram.until(lambda: bridge.telegram._polls)
    assert bridge.channel.ailment() is None
    bridge.clock.move(timedelta(seconds=121))
    assert bridge.channel.ailment() == "telegram: no successful poll for 121 s"


async def test_a_dead_loop_is_an_ailment(bridge: World) -> None:
    await bridge.start()
    bridge.channel._tasks[0].cancel()
    await asyncio.wait({bridge.channel._tasks[0]})
    assert bridge.channel.ailment() == "telegram: the loop that takes updates has ended"


async def test_starts_while_the_server_is_away(bridge: World) -> None:
    bridge.pauses.flows.clear()
    await bridge.start(api_url="http://127.0.0.1:9")
    assert bridge.channel.ailment() is None


async def test_menus_go_out_by_scope_and_language(bridge: World) -> None:
    menus = (
        CommandMenu((("menu", "Việc làm được"), ("huy", "Huỷ"))),
        CommandMenu((("menu", "What I can do"),), "en"),
    )
    await bridge.start(commands=menus)
    await bridge.telegram.until(lambda: len(bridge.telegram.menus) == 4)
    assert bridge.telegram.menus == {
        ("default", ""): ["menu", "huy"],
        ("all_private_chats", ""): ["menu", "huy"],
        ("default", "en"): ["menu"],
        ("all_private_chats", "en"): ["menu"],
    }


async def test_a_refused_menu_is_only_logged(
    bridge: World, caplog: pytest.LogCaptureFixture
) -> None:
    an = bridge.telegram.person(AN)
    bridge.telegram.script("setMyCommands", refusal(400, "Bad Request: BOT_COMMAND_INVALID"))
    await bridge.start(commands=[CommandMenu((("menu", "Việc"),), scopes=("default",))])
    await bridge.confirmed(an.say("xin chào"))
    await bridge.telegram.until(lambda: "menu-not-set" in caplog.text)


async def test_the_token_stays_out_of_the_log(
    bridge: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    an = bridge.telegram.person(AN)
    bridge.telegram.script("getUpdates", refusal(401, TOKEN), GARBAGE, CUT, refusal(500, TOKEN))
    bridge.telegram.script("getFile", refusal(500), Answer(500, TOKEN.encode()), CUT)
    bridge.telegram.script("download", Answer(500, TOKEN.encode()))
    await bridge.start(commands=[CommandMenu((("menu", "Việc"),))])
    bridge.engine.failures[str(AN)] = 2
    await bridge.confirmed(an.send_photo(b"\xff\xd8\xff anh", "bí mật"), an.say("bí mật"))
    assert "not-taken" in caplog.text
    assert TOKEN.partition(":")[2] not in caplog.text
    assert "bí mật" not in caplog.text


@pytest.mark.parametrize(
    ("settings", "name"),
    [
        ({"token": ""}, "NHIPCAU_TELEGRAM__TOKEN"),
        ({"api_url": "ftp://user:canary@host"}, "NHIPCAU_TELEGRAM__API_URL"),
        ({"proxy": "socks5://user:canary@host"}, "NHIPCAU_TELEGRAM__PROXY"),
    ],
)
async def test_a_wrong_setting_is_named(
    bridge: World, settings: dict[str, str], name: str
) -> None:
    with pytest.raises(OperatorError, match=name) as caught:
        bridge.another(**settings)
    assert "canary" not in str(caught.value)
