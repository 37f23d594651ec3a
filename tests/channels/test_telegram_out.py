"""What the bot sends, and what becomes of a message that Telegram does not take."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web

from bot.channels.splitting import split, units
from bot.channels.telegram import Limits, Timeouts
from bot.core.chat import Address, Choice, Outbound
from bot.core.errors import (
    Gone,
    OperatorError,
    Refused,
    Retryable,
    RetryAfter,
    SendError,
    Undeliverable,
)
from tests.channels.telegram_world import World, world
from tests.standins.telegram import (
    CUT,
    CUT_AFTER,
    GARBAGE,
    HANG,
    TOKEN,
    Answer,
    Trouble,
    flood,
    refusal,
)

AN, BINH = 501, 502
JPEG = b"\xff\xd8\xff anh"


@pytest.fixture
async def bridge() -> AsyncIterator[World]:
    async with world() as made:
        made.telegram.person(AN)
        yield made


def message(number: int = 1, chat_id: int = AN, **about: Any) -> Outbound:
    address = Address(channel="telegram", chat_id=str(chat_id))
    return Outbound(**{"id": number, "address": address, "text": "Chào anh/chị", **about})


def choices(*labels: str) -> tuple[Choice, ...]:
    return tuple(Choice(label=label, payload=f"p{label.encode().hex()}") for label in labels)


async def test_text_goes_out_as_it_is(bridge: World) -> None:
    text = "Một <b>&\nhai *ba* _bốn_ https://congdoan.vn"
    await bridge.channel.send(message(text=text))
    [call] = bridge.telegram.called("sendMessage")
    assert call.fields == {
        "chat_id": str(AN),
        "text": text,
        "link_preview_options": '{"is_disabled": true}',
    }


async def test_paying_is_said_with_every_message(bridge: World) -> None:
    channel = bridge.another(paid=True)
    await channel.send(message(1))
    await channel.send(message(2, files=(bridge.files.put("đơn.pdf", b"%PDF"),)))
    calls = bridge.telegram.called("sendMessage") + bridge.telegram.called("sendDocument")
    assert [call.fields["allow_paid_broadcast"] for call in calls] == ["true", "true"]
    await channel.stop()


async def test_buttons_stand_in_rows(bridge: World) -> None:
    await bridge.channel.send(message(keyboard=(choices("Có", "Không"), (), choices("Để sau"))))
    [seen] = inbox(bridge)
    assert seen.buttons == (("Có", "Không"), ("Để sau",))
    [later] = choices("Để sau")
    assert seen.button("Để sau")["callback_data"] == later.payload


async def test_a_row_too_long_is_broken(bridge: World) -> None:
    await bridge.channel.send(message(keyboard=(choices(*map(str, range(1, 11))),)))
    [seen] = inbox(bridge)
    assert [len(row) for row in seen.buttons] == [8, 2]


@pytest.mark.parametrize(
    "keyboard",
    [
        ((Choice(label=" ", payload="x"),),),
        tuple(choices(str(number)) for number in range(101)),
    ],
)
async def test_an_impossible_keyboard_is_refused_unsent(
    bridge: World, keyboard: tuple[tuple[Choice, ...], ...]
) -> None:
    with pytest.raises(Undeliverable):
        await bridge.channel.send(message(keyboard=keyboard))
    assert not bridge.telegram.calls


async def test_a_long_text_is_split_with_its_buttons_last(bridge: World) -> None:
    text = "\n\n".join(["đoạn " * 300] * 6)
    await bridge.channel.send(message(text=text, keyboard=(choices("Có"),)))
    seen = inbox(bridge)
    assert [each.buttons for each in seen] == [(), (), (("Có",),)]
    assert "".join("".join(each.text for each in seen).split()) == "".join(text.split())


@pytest.mark.parametrize("text", ["", " \n"])
async def test_nothing_cannot_be_sent(bridge: World, text: str) -> None:
    with pytest.raises(Undeliverable):
        await bridge.channel.send(message(text=text))


@pytest.mark.parametrize(
    ("name", "size", "method"),
    [
        ("ảnh.jpg", 3, "sendPhoto"),
        ("ảnh.png", 3, "sendPhoto"),
        ("ảnh.jpg", 11 * 1024 * 1024, "sendDocument"),
        ("ghi âm.ogg", 3, "sendVoice"),
        ("ghi âm.ogg", 2 * 1024 * 1024, "sendDocument"),
        ("đơn.pdf", 2 * 1024 * 1024, "sendDocument"),
        ("ảnh.gif", 3, "sendDocument"),
    ],
)
async def test_files_go_by_their_kind(bridge: World, name: str, size: int, method: str) -> None:
    file = bridge.files.put(name, b"x" * size)
    keyboard = (choices("Có"),)
    await bridge.channel.send(message(text="đây ạ", files=(file,), keyboard=keyboard))
    assert len(bridge.telegram.called(method)) == 1
    [seen] = inbox(bridge)
    assert (seen.text, seen.buttons) == ("đây ạ", (("Có",),))
    assert seen.files == ((name, b"x" * size),)


async def test_several_files_go_before_the_text(bridge: World) -> None:
    files = tuple(bridge.files.put(f"{number}.pdf", b"%PDF") for number in range(2))
    await bridge.channel.send(message(files=files, keyboard=(choices("Có"),)))
    seen = inbox(bridge)
    assert [[name for name, _ in each.files] for each in seen] == [["0.pdf"], ["1.pdf"], []]
    assert [each.buttons for each in seen] == [(), (), (("Có",),)]


async def test_a_text_too_long_for_a_caption_follows_its_file(bridge: World) -> None:
    file = bridge.files.put("đơn.pdf", b"%PDF")
    await bridge.channel.send(message(text="x" * 1025, files=(file,)))
    assert [each.text for each in inbox(bridge)] == ["", "x" * 1025]


async def test_a_file_needs_no_text(bridge: World) -> None:
    await bridge.channel.send(message(text="", files=(bridge.files.put("đơn.pdf", b"%PDF"),)))
    assert [each.text for each in inbox(bridge)] == [""]


async def test_a_file_name_cannot_break_the_request(bridge: World) -> None:
    file = bridge.files.put('a"\r\nX: y\\/.pdf', b"%PDF")
    await bridge.channel.send(message(files=(file,)))
    assert inbox(bridge)[0].files[0][0] == "aX: y.pdf"


async def test_a_bad_picture_goes_as_a_file(bridge: World) -> None:
    bad = refusal(400, "Bad Request: PHOTO_INVALID_DIMENSIONS")
    bridge.telegram.script("sendPhoto", bad)
    await bridge.channel.send(message(files=(bridge.files.put("dải.png", JPEG),)))
    assert inbox(bridge)[0].files == (("dải.png", JPEG),)


@pytest.mark.parametrize(
    ("broken", "expected"),
    [
        (FileNotFoundError(), Undeliverable),
        (KeyError(), Undeliverable),
        (Refused("file-gone"), Undeliverable),
        (OperatorError("no key"), Retryable),
        (OSError(), Retryable),
    ],
)
async def test_a_file_that_cannot_be_had(
    bridge: World, broken: Exception, expected: type[SendError]
) -> None:
    bridge.files.broken = broken
    with pytest.raises(expected):
        await bridge.channel.send(message(files=(bridge.files.put("đơn.pdf", b"%PDF"),)))


async def test_a_file_too_large_is_not_even_read(bridge: World) -> None:
    file = bridge.files.put("đơn.pdf", b"%PDF").model_copy(update={"size": 51 * 1024 * 1024})
    with pytest.raises(Undeliverable):
        await bridge.channel.send(message(files=(file,)))


@pytest.mark.parametrize(
    ("trouble", "expected"),
    [
        (refusal(403, "Forbidden: bot was blocked by the user"), Gone),
        (refusal(403, "Forbidden: user is deactivated"), Gone),
        (refusal(403, "Forbidden: bot can't initiate conversation with a user"), Gone),
        (refusal(400, "Bad Request: chat not found"), Gone),
        (refusal(400, "Bad Request: PEER_ID_INVALID"), Gone),
        (refusal(400, "Bad Request: message is too long"), Undeliverable),
        (refusal(400, "Bad Request: can't parse entities: bí mật 123"), Undeliverable),
        (refusal(413, "Request Entity Too Large"), Undeliverable),
        (refusal(401, "Unauthorized"), Retryable),
        (refusal(404, "Not Found"), Retryable),
        (refusal(409, "Conflict"), Retryable),
        (refusal(500), Retryable),
        (Answer(502, b"<html>" + TOKEN.encode()), Retryable),
        (Answer(418, b"{}"), Retryable),
        (Answer(200, b'{"ok":false}'), Retryable),
        (GARBAGE, Retryable),
        (flood(5), RetryAfter),
        (CUT, Retryable),
        (HANG, Retryable),
    ],
)
async def test_troubles_become_send_errors(
    bridge: World, trouble: Trouble, expected: type[SendError]
) -> None:
    bridge.telegram.script("sendMessage", trouble)
    with pytest.raises(SendError) as caught:
        await bridge.channel.send(message())
    assert type(caught.value) is expected
    assert caught.value.reason.isascii()
    assert not any(letter.isdigit() for letter in caught.value.reason)
    assert caught.value.__cause__ is None
    await bridge.channel.send(message())
    assert len(inbox(bridge)) == 1


@pytest.mark.parametrize(
    ("trouble", "maybe"),
    [
        (CUT, True),
        (CUT_AFTER, True),
        (HANG, True),
        (GARBAGE, True),
        (refusal(500), False),
        (Answer(504, b"<html>"), False),
        (Answer(403, b"<html>blocked by a firewall</html>"), False),
        (Answer(400, b'{"ok":false,"parameters":[],"description":1}'), False),
        (Answer(429, b"slow down"), False),
        (Answer(302, b""), False),
        (Answer(200, b'{"ok":false}'), True),
        (refusal(401, "Unauthorized"), False),
        (refusal(409, "Conflict"), False),
    ],
)
async def test_says_whether_it_may_have_arrived(
    bridge: World, trouble: Trouble, maybe: bool
) -> None:
    bridge.telegram.script("sendMessage", trouble)
    with pytest.raises(Retryable) as caught:
        await bridge.channel.send(message())
    assert caught.value.maybe_sent is maybe


async def test_what_never_left_was_not_sent(bridge: World) -> None:
    channel = bridge.another(api_url="http://127.0.0.1:9")
    with pytest.raises(Retryable) as caught:
        await channel.send(message())
    assert not caught.value.maybe_sent
    await channel.stop()
    with pytest.raises(Retryable) as caught:
        await channel.send(message())
    assert not caught.value.maybe_sent


async def test_waiting_for_a_connection_is_not_sending(bridge: World) -> None:
    bridge.telegram.script("sendMessage", HANG)
    timeouts = Timeouts(connect=0.05, read=0.3)
    channel = bridge.another(limits=Limits(connections=1, timeouts=timeouts))
    both = await asyncio.gather(
        channel.send(message(1)), channel.send(message(2)), return_exceptions=True
    )
    assert sorted(error.maybe_sent for error in both if isinstance(error, Retryable)) == [
        False,
        True,
    ]
    await channel.stop()


async def test_a_person_who_left_is_gone(bridge: World) -> None:
    an = bridge.telegram.people.get(AN)
    assert an
    an.blocked = True
    with pytest.raises(Gone):
        await bridge.channel.send(message())
    an.blocked, an.deactivated = False, True
    with pytest.raises(Gone):
        await bridge.channel.send(message())
    with pytest.raises(Gone):
        await bridge.channel.send(message(chat_id=999))


async def test_two_floods_at_once_stop_the_whole_bot(bridge: World) -> None:
    scopes = []
    for chat_id in (AN, AN, BINH, BINH):
        bridge.telegram.script("sendMessage", flood(5))
        with pytest.raises(RetryAfter) as caught:
            await bridge.channel.send(message(chat_id=chat_id))
        assert caught.value.seconds == 5
        scopes.append(caught.value.scope)
    assert scopes == ["chat", "chat", "bot", "chat"]


async def test_a_retry_goes_on_where_it_stopped(bridge: World) -> None:
    long = message(text="\n\n".join(letter * 4000 for letter in "abc"))
    bridge.telegram.script("sendMessage", None, refusal(500))
    with pytest.raises(Retryable):
        await bridge.channel.send(long)
    assert [each.text[0] for each in inbox(bridge)] == ["a"]
    await bridge.channel.send(long)
    assert [each.text[0] for each in inbox(bridge)] == ["a", "b", "c"]


async def test_a_group_that_moved_is_followed(bridge: World) -> None:
    bridge.telegram.person(-1009)
    moved = refusal(400, "Bad Request: group upgraded", migrate_to_chat_id=-1009)
    bridge.telegram.script("sendMessage", moved)
    await bridge.channel.send(message(chat_id=-5))
    assert bridge.telegram.called("sendMessage")[-1].fields["chat_id"] == "-1009"


async def test_a_group_is_not_asked_for_its_phone(bridge: World) -> None:
    group = bridge.telegram.person(-5)
    await bridge.channel.send(message(chat_id=-5, ask_contact=True, keyboard=(choices("Có"),)))
    assert group.inbox[0].buttons == (("Có",),)
    assert "inline_keyboard" in group.inbox[0].markup


async def test_goes_through_a_proxy(bridge: World) -> None:
    asked = []

    async def proxy(request: web.BaseRequest) -> web.Response:
        asked.append(str(request.url))
        body = b'{"ok":true,"result":{}}'
        return web.Response(body=body, content_type="application/json")

    server = web.ServerRunner(web.Server(proxy))
    await server.setup()
    site = web.TCPSite(server, "127.0.0.1", 0)
    await site.start()
    port = server.addresses[0][1]
    channel = bridge.another(api_url="http://telegram.invalid", proxy=f"http://127.0.0.1:{port}")
    await channel.send(message())
    assert asked == [f"http://telegram.invalid/bot{TOKEN}/sendMessage"]
    await channel.stop()
    await server.cleanup()


@pytest.mark.parametrize(
    ("text", "most", "parts"),
    [
        ("một hai", 7, ["một hai"]),
        ("một hai", 6, ["một", "hai"]),
        ("một\nhai ba", 8, ["một", "hai ba"]),
        ("một hai\n\nba bốn", 10, ["một hai", "ba bốn"]),
        ("mộthaiba", 3, ["một", "hai", "ba"]),
        ("  một  ", 3, ["một"]),
        ("", 3, []),
        ("😀😀😀", 4, ["😀😀", "😀"]),
        ("a👍🏽b", 4, ["a", "👍🏽", "b"]),
        ("👨\u200d👩\u200d👧x", 8, ["👨\u200d👩\u200d👧", "x"]),
        ("ab👨\u200d👩\u200d👧", 8, ["ab", "👨\u200d👩\u200d👧"]),
        ("🇻🇳🇻🇳", 6, ["🇻🇳", "🇻🇳"]),
        ("aê\u0323bc", 2, ["a", "ê\u0323", "bc"]),
        ("1\ufe0f\u20e3x", 3, ["1\ufe0f\u20e3", "x"]),
    ],
)
def test_splits_at_the_best_place(text: str, most: int, parts: list[str]) -> None:
    assert split(text, most) == parts
    assert all(units(part) <= most for part in parts)


def inbox(bridge: World) -> list[Any]:
    person = bridge.telegram.people.get(AN)
    assert person
    return person.inbox
