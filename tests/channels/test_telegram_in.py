"""What people do in Telegram, and the Inbound it becomes."""

import logging
import unicodedata
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.channels.telegram import Limits
from bot.core.chat import Address, Choice, Location, Outbound
from tests.channels.telegram_world import QUICK, World, world
from tests.clocks import START
from tests.standins.telegram import CUT, Answer, refusal
from tests.standins.telegram_people import DATE, Person

AN = 501
JPEG = b"\xff\xd8\xff anh chup bang luong"
STICKER = {
    "file_id": "s",
    "file_unique_id": "s",
    "width": 512,
    "height": 512,
    "is_animated": False,
    "is_video": False,
    "type": "regular",
}
Act = Callable[[Person], int]


@pytest.fixture
async def bridge() -> AsyncIterator[World]:
    async with world() as made:
        yield made


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (lambda an: an.say("xin chào"), {"text": "xin chào"}),
        (
            lambda an: an.say(unicodedata.normalize("NFD", " Tôi bị nợ lương\u200b ")),
            {"text": "Tôi bị nợ lương"},
        ),
        (lambda an: an.say("/start moi_8fa2"), {"text": "/start moi_8fa2"}),
        (lambda an: an.say("/menu@nhipcau_bot"), {"text": "/menu"}),
        (lambda an: an.say("/ho@nhipcau_bot 12 vu"), {"text": "/ho 12 vu"}),
        (lambda an: an.say("thư của /an@congty.vn"), {"text": "thư của /an@congty.vn"}),
        (lambda an: an.say("\u200b"), {"problem": "unsupported"}),
        (lambda an: an.share_contact("84912345678"), {"phone": "84912345678"}),
        (lambda an: an.share_contact(user_id=999), {"problem": "not-your-contact"}),
        (
            lambda an: an.act(contact={"phone_number": "1", "first_name": "B"}),
            {"problem": "not-your-contact"},
        ),
        (
            lambda an: an.act(location={"latitude": 21.02, "longitude": 105.8}),
            {"location": Location(latitude=21.02, longitude=105.8)},
        ),
        (
            lambda an: an.act(sticker=STICKER),
            {"problem": "unsupported"},
        ),
        (lambda an: an.act(dice={"emoji": "🎲", "value": 3}), {"problem": "unsupported"}),
        (lambda an: an.act(a_kind_of_next_year={"x": 1}), {"problem": "unsupported"}),
    ],
)
async def test_acts(bridge: World, act: Act, expected: dict[str, Any]) -> None:
    await bridge.start()
    update = act(bridge.telegram.person(AN, last_name="Nguyễn"))
    [inbound] = await bridge.received(1)
    assert inbound.model_dump(exclude_none=True) == {
        "address": {"channel": "telegram", "chat_id": str(AN)},
        "external_id": str(update),
        "at": datetime.fromtimestamp(DATE, UTC),
        "language": "vi",
        "display_name": "An Nguyễn",
        **{
            name: value.model_dump() if isinstance(value, Location) else value
            for name, value in expected.items()
        },
    }


@pytest.mark.parametrize(
    ("act", "name"),
    [
        (lambda an: an.send_photo(JPEG), "photo.jpg"),
        (lambda an: an.send_file("voice", JPEG), "voice.ogg"),
        (lambda an: an.send_file("audio", JPEG), "audio.mp3"),
        (lambda an: an.send_file("audio", JPEG, file_name="ghi âm.m4a"), "ghi âm.m4a"),
        (lambda an: an.send_file("video", JPEG), "video.mp4"),
        (lambda an: an.send_file("video_note", JPEG), "video.mp4"),
        (lambda an: an.send_file("document", JPEG), "file"),
        (lambda an: an.send_file("document", JPEG, file_name="đơn.pdf"), "đơn.pdf"),
    ],
)
async def test_files_are_stored_first(bridge: World, act: Act, name: str) -> None:
    await bridge.start()
    act(bridge.telegram.person(AN))
    [inbound] = await bridge.received(1)
    assert inbound.file
    assert inbound.file.name == name
    assert bridge.files.kept == {inbound.file.id: JPEG}
    assert inbound.problem is None


async def test_a_caption_comes_with_its_file(bridge: World) -> None:
    await bridge.start()
    bridge.telegram.person(AN).send_photo(JPEG, unicodedata.normalize("NFD", "bảng lương"))
    [inbound] = await bridge.received(1)
    assert inbound.caption == "bảng lương"
    assert inbound.text is None


async def test_too_large_is_known_before_the_download(bridge: World) -> None:
    await bridge.start()
    an = bridge.telegram.person(AN)
    an.send_file("document", b"x", file_size=20 * 1024 * 1024 + 1)
    [inbound] = await bridge.received(1)
    assert inbound.problem == "file-too-large"
    assert not bridge.telegram.called("getFile")


async def test_too_large_is_found_during_the_download(bridge: World) -> None:
    await bridge.start(limits=Limits(download_bytes=100, timeouts=QUICK))
    bridge.telegram.person(AN).send_file("document", b"x" * 101, file_size=None)
    [inbound] = await bridge.received(1)
    assert inbound.problem == "file-too-large"


@pytest.mark.parametrize(
    ("description", "problem"),
    [
        ("Bad Request: file is too big", "file-too-large"),
        ("Bad Request: wrong file_id or the file is temporarily unavailable", "file-not-fetched"),
    ],
)
async def test_a_refused_file_is_a_problem(bridge: World, description: str, problem: str) -> None:
    bridge.telegram.script("getFile", refusal(400, description))
    await bridge.start()
    bridge.telegram.person(AN).send_photo(JPEG)
    [inbound] = await bridge.received(1)
    assert inbound.problem == problem
    assert inbound.file is None


async def test_the_store_may_refuse_a_file(bridge: World) -> None:
    await bridge.start()
    bridge.telegram.person(AN).send_file("document", b"MZ program")
    [inbound] = await bridge.received(1)
    assert inbound.problem == "file-type"


async def test_a_broken_download_is_tried_again(bridge: World) -> None:
    bridge.telegram.script("getFile", refusal(500), CUT)
    bridge.telegram.script("download", Answer(502, b""), Answer(404, b""))
    await bridge.start()
    bridge.telegram.person(AN).send_photo(JPEG)
    [inbound] = await bridge.received(1)
    assert inbound.file
    assert bridge.pauses.after_failures() == [1, 2, 4, 8]


async def test_a_download_is_given_up_and_said(
    bridge: World, caplog: pytest.LogCaptureFixture
) -> None:
    bridge.telegram.script("getFile", *[refusal(500)] * 5)
    await bridge.start()
    update = bridge.telegram.person(AN).send_photo(JPEG)
    [inbound] = await bridge.received(1)
    assert inbound.problem == "file-not-fetched"
    assert f"{update:_}" in caplog.text
    assert len(bridge.telegram.called("getFile")) == 5


async def test_a_file_is_fetched_once_though_the_turn_fails(bridge: World) -> None:
    bridge.engine.failures[str(AN)] = 2
    await bridge.start()
    bridge.telegram.person(AN).send_photo(JPEG)
    await bridge.received(1)
    assert len(bridge.telegram.called("download")) == 1


async def test_a_tap_is_answered_at_once(bridge: World) -> None:
    an = bridge.telegram.person(AN)
    await bridge.start()
    await ask(bridge, Outbound(id=1, address=of(AN), text="Đúng không?", keyboard=YES_NO))
    bridge.engine.hold(AN)
    an.say("việc trước")
    update = an.tap(an.inbox[0], "Không")
    await bridge.telegram.until(lambda: bridge.telegram.called("answerCallbackQuery"))
    assert not bridge.engine.received
    bridge.engine.let_go(AN)
    [_, tap] = await bridge.received(2)
    assert (tap.button, tap.text, tap.external_id) == ("no", None, str(update))
    assert tap.at == START


async def test_an_unanswered_tap_still_counts(
    bridge: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    an = bridge.telegram.person(AN)
    too_late = "Bad Request: query is too old and response timeout expired"
    bridge.telegram.script("answerCallbackQuery", refusal(400, too_late), CUT)
    await bridge.start()
    await ask(bridge, Outbound(id=1, address=of(AN), text="Đúng không?", keyboard=YES_NO))
    an.tap(an.inbox[0], "Có")
    an.tap(an.inbox[0], "Không")
    assert [each.button for each in await bridge.received(2)] == ["yes", "no"]
    await bridge.telegram.until(lambda: caplog.text.count("tap-not-answered") == 2)


GROUP = {"id": -100, "type": "supergroup", "title": "Tổ 3"}
OTHER_BOT = {"id": 9, "is_bot": True, "first_name": "Bot"}


@pytest.mark.parametrize(
    "update",
    [
        {"message": {"text": "/menu@nhipcau_bot", "chat": GROUP}},
        {"message": {"text": "xin chào", "from": OTHER_BOT}},
        {"message": {"pinned_message": {"message_id": 1, "date": 0, "chat": GROUP}}},
        {"message": {"message_auto_delete_timer_changed": {"message_auto_delete_time": 60}}},
        {"edited_message": {"text": "sửa lại"}},
        {"channel_post": {"text": "tin"}},
        {"my_chat_member": None},
        {"an_update_of_next_year": {"x": 1}},
    ],
)
async def test_what_is_not_for_us_is_passed_over(bridge: World, update: dict[str, Any]) -> None:
    an = bridge.telegram.person(AN)
    await bridge.start()
    whole = {
        kind: {**an.message(), **content} if isinstance(content, dict) else content
        for kind, content in update.items()
    }
    number = bridge.telegram.add(whole)
    await bridge.confirmed(number, an.say("cái này thì có"))
    assert bridge.engine.texts(AN) == ["cái này thì có"]
    assert bridge.channel.counts["ignored"] == 1


async def test_a_tap_in_a_group_is_answered_and_passed_over(bridge: World) -> None:
    an = bridge.telegram.person(AN)
    await bridge.start()
    query = {"id": "77", "from": an.user, "chat_instance": "1", "data": "yes"}
    carrier = {"message_id": 5, "date": DATE, "chat": GROUP}
    await bridge.confirmed(
        bridge.telegram.add({"callback_query": {**query, "message": carrier}}),
        bridge.telegram.add({"callback_query": query}),
    )
    await bridge.telegram.until(lambda: len(bridge.telegram.called("answerCallbackQuery")) == 2)
    assert not bridge.engine.begun


async def test_the_contact_keyboard_gives_phone_or_payload(bridge: World) -> None:
    an = bridge.telegram.person(AN)
    await bridge.start()
    question = Outbound(
        id=1, address=of(AN), text="Số điện thoại?", keyboard=BACK, ask_contact=True
    )
    await ask(bridge, question)
    assert an.inbox[0].buttons == (("📱",), ("Quay lại",))
    an.tap(an.inbox[0], "📱")
    an.tap(an.inbox[0], "Quay lại")
    [contact, back] = await bridge.received(2)
    assert contact.phone == "+84912345678"
    assert (back.button, back.text) == ("back", None)


@pytest.mark.parametrize(
    ("language", "label"), [("vi", "Gửi số của tôi"), ("en", "Share my number"), ("km", "📱")]
)
async def test_the_contact_button_speaks_the_readers_language(
    bridge: World, language: str, label: str
) -> None:
    an = bridge.telegram.person(AN)
    labels = {"vi": "Gửi số của tôi", "en": "Share my number"}
    await bridge.start(contact_labels=labels)
    question = Outbound(id=1, address=of(AN), text="?", language=language, ask_contact=True)
    await ask(bridge, question)
    assert an.inbox[0].buttons == ((label,),)
    an.tap(an.inbox[0], label)
    [contact] = await bridge.received(1)
    assert contact.phone


async def test_a_label_is_only_text_once_the_chat_went_on(bridge: World) -> None:
    an = bridge.telegram.person(AN)
    await bridge.start()
    question = Outbound(id=1, address=of(AN), text="Số?", keyboard=BACK, ask_contact=True)
    await ask(bridge, question)
    await ask(bridge, Outbound(id=2, address=of(AN), text="Cảm ơn"))
    await ask(bridge, Outbound(id=3, address=of(AN), text="Còn gì nữa không?"))
    assert an.inbox[1].markup == {"remove_keyboard": True}
    assert an.inbox[2].markup == {}
    an.say("Quay lại")
    [inbound] = await bridge.received(1)
    assert (inbound.button, inbound.text) == (None, "Quay lại")


YES_NO = ((Choice(label="Có", payload="yes"), Choice(label="Không", payload="no")),)
BACK = ((Choice(label="Quay lại", payload="back"),),)


def of(chat_id: int) -> Address:
    return Address(channel="telegram", chat_id=str(chat_id))


async def ask(bridge: World, question: Outbound) -> None:
    await bridge.channel.send(question)
