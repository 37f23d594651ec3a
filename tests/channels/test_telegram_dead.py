"""Updates that cannot be handled: kept, told, passed over; nobody else waits behind them."""

import json
import logging
from collections.abc import AsyncIterator
from functools import partial
from typing import Any

import pytest

from bot.channels.telegram import Limits
from bot.channels.telegram.updates import rescued
from tests.channels.telegram_world import QUICK, World, world
from tests.clocks import START

AN, BINH = 501, 502
POISON = {"date": "hôm qua"}
PRIVATE = {"id": AN, "type": "private", "first_name": "An"}
WHO = {"id": AN, "is_bot": False, "first_name": "An", "language_code": "vi"}
GROUP = {"id": -100, "type": "supergroup", "title": "Tổ 3"}


@pytest.fixture
async def bridge() -> AsyncIterator[World]:
    async with world() as made:
        yield made


async def test_its_person_is_told_in_turn(bridge: World) -> None:
    an = bridge.telegram.person(AN)
    ids = [an.say("một"), an.act(text="bí mật", **POISON), an.say("hai")]
    await bridge.start()
    await bridge.confirmed(*ids)
    first, dead, last = bridge.engine.received
    assert [first.text, last.text] == ["một", "hai"]
    assert dead.model_dump(exclude_none=True) == {
        "address": {"channel": "telegram", "chat_id": str(AN)},
        "external_id": str(ids[1]),
        "at": START,
        "language": "vi",
        "problem": "unsupported",
    }
    assert len(bridge.dead.kept) == 1
    raw, error = bridge.dead.kept[str(ids[1])]
    assert json.loads(raw)["message"]["text"] == "bí mật"
    assert error.isidentifier()


async def test_nothing_is_confirmed_before_it_is_kept(bridge: World) -> None:
    an = bridge.telegram.person(AN)
    bridge.dead.failures = 2
    bridge.pauses.hold(1.0)
    bad = an.act(**POISON)
    await bridge.start()
    await bridge.telegram.until(lambda: 1.0 in bridge.pauses.taken)
    await bridge.telegram.until(lambda: bridge.pauses.taken.count(0.6) > 3)
    assert not bridge.telegram.confirmed(bad)
    assert not bridge.engine.received
    bridge.pauses.let_go(1.0)
    await bridge.confirmed(bad)
    assert bridge.dead.kept.keys() == {str(bad)}
    assert len(bridge.engine.received) == 1


async def test_a_crash_before_it_is_kept_offers_it_again(bridge: World) -> None:
    an = bridge.telegram.person(AN)
    bridge.dead.failures = 1
    bridge.pauses.hold(1.0)
    bad = an.act(**POISON)
    await bridge.start()
    await bridge.telegram.until(lambda: 1.0 in bridge.pauses.taken)
    await bridge.crash()
    assert not bridge.dead.kept
    await bridge.start()
    await bridge.confirmed(bad)
    assert bridge.dead.kept


async def test_a_word_that_cannot_be_said_holds_nothing_up(bridge: World) -> None:
    an = bridge.telegram.person(AN)
    bridge.engine.failures[str(AN)] = 3
    ids = [an.act(**POISON), an.say("hai")]
    await bridge.start()
    await bridge.confirmed(*ids)
    assert bridge.engine.texts(AN) == ["hai"]
    assert len(bridge.dead.kept) == 1


@pytest.mark.parametrize(
    ("update", "whose"),
    [
        ({"message": {"chat": PRIVATE, "from": WHO}}, AN),
        ({"callback_query": {"from": WHO, "message": {"chat": PRIVATE}}}, AN),
        ({"message": {"chat": PRIVATE, "from": {**WHO, "language_code": 7}}}, AN),
        ({"message": {"chat": GROUP, "from": WHO}}, None),
        ({"message": {"chat": PRIVATE, "from": {**WHO, "id": BINH}}}, None),
        ({"message": {"chat": PRIVATE, "from": {**WHO, "is_bot": True}}}, None),
        ({"message": {"chat": {**PRIVATE, "id": "501"}, "from": {**WHO, "id": "501"}}}, None),
        ({"message": {"chat": PRIVATE, "from": WHO, "pinned_message": {}}}, AN),
        ({"message": {"chat": PRIVATE, "from": WHO, "pinned_message": {"x": 1}}}, None),
        ({"message": {"chat": PRIVATE}}, None),
        ({"message": {"from": WHO}}, None),
        ({"message": "x"}, None),
        ({"callback_query": {"from": WHO}}, None),
        ({"callback_query": []}, None),
        ({"edited_message": {"chat": PRIVATE, "from": WHO}}, None),
        ({}, None),
    ],
)
def test_whose_it_was_is_told_only_when_certain(update: dict[str, Any], whose: int | None) -> None:
    inbound = rescued({"update_id": 7, **update}, lambda: START)
    assert (inbound.address.chat_id if inbound else None) == (str(whose) if whose else None)


@pytest.mark.parametrize("raw", [None, 7, "x", [], [{}]])
def test_what_is_no_update_is_nobodys(raw: object) -> None:
    assert rescued(raw, lambda: START) is None


LIMITS = Limits(timeouts=QUICK, batch=10, refusals=4)


async def test_one_refused_for_ever_is_passed_over(
    bridge: World, caplog: pytest.LogCaptureFixture
) -> None:
    """While others are taken again and again, it is this one that is bad."""
    an, binh = bridge.telegram.person(AN), bridge.telegram.person(BINH)
    bridge.engine.failures[str(AN)] = 5  # the next is the word about it
    bad = an.act(text="bí mật")
    later = an.say("hai")
    bridge.pauses.hold(1.0, 2.0, 4.0, 8.0)
    await bridge.start(limits=LIMITS)
    for count, length in enumerate((1.0, 2.0, 4.0, 8.0), 1):
        await bridge.telegram.until(partial(bridge.pauses.taken.__contains__, length))
        assert not bridge.dead.kept
        binh.say("xin chào")
        await bridge.received(count)
        bridge.pauses.let_go(length)
    await bridge.confirmed(bad, later)
    assert [(each.problem, each.text) for each in of(bridge, AN)] == [
        ("unsupported", None),
        (None, "hai"),
    ]
    raw, error = bridge.dead.kept[str(bad)]
    assert (json.loads(raw)["message"]["text"], error) == ("bí mật", "ConnectionError")
    assert bridge.channel.counts["passed-over"] == 1
    assert bridge.channel.ailment() is None
    assert sum(each.levelno == logging.CRITICAL for each in caplog.records) == 1
    assert "bí mật" not in caplog.text


async def test_while_nobody_is_taken_nothing_is_passed_over(bridge: World) -> None:
    """That is the database or the program, and every update is as good as before."""
    people = [bridge.telegram.person(AN), bridge.telegram.person(BINH)]
    for person in (AN, BINH):
        bridge.engine.failures[str(person)] = 30
    ids = [person.say("tôi bị nợ lương") for person in people]
    await bridge.start(limits=LIMITS)
    await bridge.confirmed(*ids)
    assert not bridge.dead.kept
    assert bridge.engine.texts(AN) == bridge.engine.texts(BINH) == ["tôi bị nợ lương"]


def of(bridge: World, chat_id: int) -> list[Any]:
    return [each for each in bridge.engine.received if each.address.chat_id == str(chat_id)]
