"""What the bot says on Zalo, and what becomes of it when Zalo is not well."""

import logging
import re
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.channels.zalo.sending import numbered
from bot.core.chat import Address, Choice, Outbound
from bot.core.errors import Gone, Retryable, RetryAfter, SendError, Undeliverable
from tests.channels.zalo_world import World, world
from tests.standins.zalo import CUT, CUT_AFTER, GARBAGE, HANG, QUOTA, Answer, Trouble, refusal
from tests.standins.zalo_people import Person

JPEG = b"\xff\xd8\xff anh"


@pytest.fixture
async def bridge() -> AsyncIterator[World]:
    async with world() as made:
        await made.serve()
        yield made


def outbound(
    person: Person, number: int = 1, text: str = "Chào anh/chị", **more: object
) -> Outbound:
    address = Address(channel="zalo", chat_id=person.id)
    return Outbound.model_validate({"id": number, "address": address, "text": text, **more})


def keyboard(*labels: str) -> tuple[tuple[Choice, ...], ...]:
    return tuple((Choice(label=label, payload=f"x:{n}"),) for n, label in enumerate(labels))


async def failure(bridge: World, message: Outbound, trouble: Trouble | None = None) -> SendError:
    bridge.zalo.script("sendMessage", trouble)
    with pytest.raises(SendError) as caught:
        await bridge.channel.send(message)
    assert caught.value.reason.isascii()
    return caught.value


async def test_text_goes_as_it_is(bridge: World) -> None:
    an = bridge.zalo.person()
    await bridge.channel.send(outbound(an, text="Một {red}<b> & *hai*"))
    [call] = bridge.zalo.called("sendMessage")
    assert call.fields == {"chat_id": an.id, "text": "Một {red}<b> & *hai*"}


async def test_choices_are_a_list_in_the_same_message(bridge: World) -> None:
    an = bridge.zalo.person()
    await bridge.channel.send(outbound(an, text="Chọn gì ạ?", keyboard=keyboard("Có", "Không")))
    [message] = an.inbox
    assert message.text.splitlines()[:4] == ["Chọn gì ạ?", "", "1. Có", "2. Không"]
    assert len(message.text.splitlines()) == 5


@pytest.mark.parametrize("how", ["numeric", "digits"])
async def test_letters_where_a_number_says_something_else(bridge: World, how: str) -> None:
    an = bridge.zalo.person()
    labels = ("Bỏ qua", "Huỷ") if how == "numeric" else ("5 ★", "4 ★")
    message = outbound(an, keyboard=keyboard(*labels), numeric=how == "numeric")
    await bridge.channel.send(message)
    assert list(an.inbox[0].lines.values()) == ["a", "b"]


async def test_the_list_speaks_the_readers_language(bridge: World) -> None:
    an = bridge.zalo.person()
    for number, language in enumerate(("vi", "en")):
        message = outbound(an, number, keyboard=keyboard("OK"), language=language)
        await bridge.channel.send(message)
    assert an.inbox[0].text != an.inbox[1].text


@pytest.mark.parametrize("character", ["ă", "😀", "👩‍👩‍👧", "e\u0301", "🇻🇳"])
def test_long_texts_are_numbered_and_no_character_is_cut(character: str) -> None:
    text = character * 4000
    pieces = numbered(text)
    assert all(len(each.encode("utf-16-le")) <= 4000 for each in pieces)
    marks = [re.match(r"\((\d+)/(\d+)\) ", each) for each in pieces]
    assert [each and each.groups() for each in marks] == [
        (str(n), str(len(pieces))) for n in range(1, len(pieces) + 1)
    ]
    bare = [each.partition(") ")[2] for each in pieces]
    assert "".join(bare) == text
    assert all(len(each) % len(character) == 0 for each in bare)


@pytest.mark.parametrize(("length", "parts"), [(2000, 1), (2001, 2), (6000, 4)])
async def test_parts_are_what_is_sent(bridge: World, length: int, parts: int) -> None:
    an = bridge.zalo.person()
    message = outbound(an, text="a" * length)
    assert bridge.channel.parts(message) == parts
    await bridge.channel.send(message)
    assert len(an.inbox) == parts


async def test_a_list_that_does_not_fit_goes_with_the_last_part(bridge: World) -> None:
    an = bridge.zalo.person()
    text = "\n\n".join(["một đoạn " * 60] * 4)
    await bridge.channel.send(outbound(an, text=text, keyboard=keyboard("Có", "Không")))
    assert [bool(each.lines) for each in an.inbox] == [False, True]
    assert list(an.inbox[1].lines) == ["Có", "Không"]


async def test_a_retry_goes_on_after_what_arrived(bridge: World) -> None:
    an = bridge.zalo.person()
    message = outbound(an, text="a" * 5000)
    bridge.zalo.script("sendMessage", None, refusal(403))
    with pytest.raises(Retryable):
        await bridge.channel.send(message)
    await bridge.channel.send(message)
    assert [each.text[:5] for each in an.inbox] == ["(1/3)", "(2/3)", "(3/3)"]


@pytest.mark.parametrize(
    ("trouble", "maybe_sent"),
    [
        (HANG, True),
        (CUT, True),
        (CUT_AFTER, True),
        (GARBAGE, True),
        (refusal(408), True),
        (refusal(403), False),
        (refusal(401), False),
        (refusal(499), False),
        (Answer(500, b""), False),
        (Answer(502, b"<html>"), False),
        (Answer(404, b"<html>"), False),
        (refusal(400, status=500), None),
    ],
)
async def test_what_may_have_arrived(
    bridge: World,
    trouble: Trouble,
    maybe_sent: bool | None,
) -> None:
    error = await failure(bridge, outbound(bridge.zalo.person()), trouble)
    if maybe_sent is None:
        assert isinstance(error, Undeliverable)
    else:
        assert isinstance(error, Retryable)
        assert error.maybe_sent is maybe_sent


async def test_ok_is_read_before_the_status(bridge: World) -> None:
    bridge.zalo.script("sendMessage", Answer(500, b'{"ok": true, "result": {}}'))
    await bridge.channel.send(outbound(bridge.zalo.person()))


async def test_no_connection_is_surely_not_sent(bridge: World) -> None:
    channel = bridge.another(api_url="http://127.0.0.1:9")
    with pytest.raises(Retryable) as caught:
        await channel.send(outbound(bridge.zalo.person()))
    assert not caught.value.maybe_sent
    await channel.stop()


async def test_an_unknown_chat_is_gone(bridge: World) -> None:
    an = bridge.zalo.person(gone=True)
    assert isinstance(await failure(bridge, outbound(an)), Gone)


@pytest.mark.parametrize("code", [400, 404])
async def test_a_wrong_service_closes_no_chat(bridge: World, code: int) -> None:
    bridge.zalo.script("getMe", refusal(code))
    error = await failure(bridge, outbound(bridge.zalo.person()), refusal(code))
    assert isinstance(error, Retryable)
    assert not error.maybe_sent


async def test_an_empty_message_is_undeliverable(bridge: World) -> None:
    error = await failure(bridge, outbound(bridge.zalo.person(), text="  "))
    assert isinstance(error, Undeliverable)


async def test_rests_after_429_grow(bridge: World, caplog: pytest.LogCaptureFixture) -> None:
    an = bridge.zalo.person()
    rests = []
    for _ in range(6):
        error = await failure(bridge, outbound(an), QUOTA)
        assert isinstance(error, RetryAfter)
        assert error.scope == "bot"
        rests.append(error.seconds)
        bridge.clock.move(timedelta(seconds=error.seconds))
    assert rests == [60, 300, 900, 3600, 3600, 3600]
    assert "quota" in (bridge.channel.ailment() or "")
    assert "zalo.quota-or-flood" in caplog.text
    await bridge.channel.send(outbound(an))
    assert "quota" not in (bridge.channel.ailment() or "")
    error = await failure(bridge, outbound(an, 2), QUOTA)
    assert isinstance(error, RetryAfter)
    assert error.seconds == 60


async def test_messages_refused_together_rest_once(bridge: World) -> None:
    an = bridge.zalo.person()
    first = await failure(bridge, outbound(an, 1), QUOTA)
    bridge.clock.move(timedelta(seconds=20))
    second = await failure(bridge, outbound(an, 2), QUOTA)
    assert isinstance(first, RetryAfter)
    assert isinstance(second, RetryAfter)
    assert (first.seconds, second.seconds) == (60, 40)


async def test_a_refused_token_alarms_until_it_is_taken(
    bridge: World, caplog: pytest.LogCaptureFixture
) -> None:
    an = bridge.zalo.person()
    await bridge.zalo.until(lambda: bridge.zalo.polls)
    for number in range(3):
        assert isinstance(await failure(bridge, outbound(an, number), refusal(401)), Retryable)
    alarms = [each for each in caplog.records if each.levelno == logging.CRITICAL]
    assert len(alarms) == 1
    assert bridge.channel.ailment() == "zalo: the token is refused"
    bridge.zalo.script("getMe", refusal(401), None)
    with pytest.raises(Retryable):
        await bridge.channel.probe()
    await bridge.channel.probe()
    assert bridge.channel.ailment() is None


async def test_a_picture_is_fetched_by_its_link(bridge: World) -> None:
    an = bridge.zalo.person()
    file = bridge.files.put("a.jpg", JPEG)
    message = outbound(an, text="Phiếu", files=(file,), keyboard=keyboard("Xong"))
    assert bridge.channel.parts(message) == 1
    await bridge.channel.send(message)
    [seen] = an.inbox
    assert seen.photo == JPEG
    assert seen.text.startswith("Phiếu")
    assert seen.lines == {"Xong": "1"}


async def test_several_pictures_go_before_the_text(bridge: World) -> None:
    an = bridge.zalo.person()
    files = tuple(bridge.files.put(name, JPEG) for name in ("a.jpg", "b.png"))
    await bridge.channel.send(outbound(an, files=files))
    assert [bool(each.photo) for each in an.inbox] == [True, True, False]


async def test_a_picture_that_zalo_cannot_fetch_is_told_of(bridge: World) -> None:
    an = bridge.zalo.person()
    file = bridge.files.put("a.jpg", JPEG)
    bridge.zalo.script("sendPhoto", refusal(400))
    await bridge.channel.send(outbound(an, text="Phiếu", files=(file,)))
    [seen] = an.inbox
    assert "“a.jpg”" in seen.text
    assert "https://bot.example.vn/files/" in seen.text
    assert seen.text.endswith("Phiếu")


@pytest.mark.parametrize("name", ["a.jpg", "đơn.pdf"])
@pytest.mark.parametrize("public", [True, False])
async def test_what_cannot_go_is_described(bridge: World, name: str, public: bool) -> None:
    channel = bridge.channel if public else bridge.another()
    an = bridge.zalo.person()
    file = bridge.files.put(name, JPEG)
    if public and name == "a.jpg":
        bridge.zalo.script("sendPhoto", refusal(400))
    message = outbound(an, text="Đây ạ", files=(file,))
    assert channel.parts(message) == 1
    await channel.send(message)
    [seen] = an.inbox
    assert f"“{name}”" in seen.text
    assert ("https://bot.example.vn/files/" in seen.text) is public
    if not public:
        await channel.stop()
