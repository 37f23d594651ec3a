"""Files: sent up once, fetched within bounds, and never from anywhere but the API's own host."""

import asyncio
from base64 import b64encode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiohttp import ClientSession, web

from bot.channels.telegram import Limits, Timeouts
from bot.channels.telegram.attachments import below_the_token
from bot.core.chat import Address, Outbound, StoredFile
from bot.core.errors import Gone, Retryable, Undeliverable
from tests.channels.telegram_world import World, world
from tests.standins.telegram import CUT, TOKEN, Call, Telegram, refusal

AN = 501
JPEG = b"\xff\xd8\xff anh"


class Faucet:
    """A file server that never comes to an end."""

    def __init__(self, drop: bytes, pause: float) -> None:
        self.drop = drop
        self.pause = pause
        self.asked = 0
        self.poured = 0

    async def __call__(self, request: web.Request) -> web.StreamResponse:
        self.asked += 1
        answer = web.StreamResponse()
        await answer.prepare(request)
        while True:
            try:
                await answer.write(self.drop)
            except ConnectionError:
                return answer
            self.poured += len(self.drop)
            await asyncio.sleep(self.pause)


class PouringTelegram(Telegram):
    """Its file server may be replaced."""

    faucet: Faucet | None = None

    async def _download(self, request: web.Request) -> web.StreamResponse:
        return await (self.faucet or super()._download)(request)


@pytest.fixture
async def bridge() -> AsyncIterator[World]:
    async with world(PouringTelegram) as made:
        made.telegram.person(AN)
        yield made


def message(file: StoredFile, number: int = 1, chat_id: int = AN, text: str = "ạ") -> Outbound:
    address = Address(channel="telegram", chat_id=str(chat_id))
    return Outbound(id=number, address=address, text=text, files=(file,))


def uploads(bridge: World, method: str = "sendPhoto") -> list[bool]:
    """Of each call whether it brought the bytes."""
    return [bool(call.files) for call in bridge.telegram.called(method)]


@pytest.mark.parametrize(
    ("name", "method"),
    [("ảnh.jpg", "sendPhoto"), ("ghi âm.ogg", "sendVoice"), ("đơn.pdf", "sendDocument")],
)
async def test_a_file_goes_up_once(bridge: World, name: str, method: str) -> None:
    file, other = bridge.files.put(name, JPEG), bridge.files.put(name, JPEG + b"2")
    for number, each in enumerate((file, file, other, file), 1):
        await bridge.channel.send(message(each, number, text=f"tin {number}"))
    assert uploads(bridge, method) == [True, False, True, False]
    person = bridge.telegram.people.get(AN)
    assert person
    assert [each.text for each in person.inbox] == ["tin 1", "tin 2", "tin 3", "tin 4"]


async def test_first_sends_at_once_share_one_upload(bridge: World) -> None:
    file = bridge.files.put("ảnh.jpg", JPEG)
    people = [bridge.telegram.person(600 + number) for number in range(32)]
    await asyncio.gather(
        *(bridge.channel.send(message(file, n, each.user["id"])) for n, each in enumerate(people))
    )
    assert sorted(uploads(bridge)) == [False] * 31 + [True]
    assert all(len(each.inbox) == 1 for each in people)


async def test_a_first_send_that_fails_leaves_the_upload_to_the_next(bridge: World) -> None:
    file = bridge.files.put("ảnh.jpg", JPEG)
    bridge.telegram.script("sendPhoto", refusal(403, "Forbidden: bot was blocked by the user"))
    sends = [bridge.channel.send(message(file, number)) for number in range(3)]
    errors = await asyncio.gather(*sends, return_exceptions=True)
    assert [type(each) for each in errors] == [Gone, type(None), type(None)]
    assert uploads(bridge) == [True, True, False]


async def test_a_name_that_telegram_forgot_is_uploaded_anew(bridge: World) -> None:
    file = bridge.files.put("ảnh.jpg", JPEG)
    await bridge.channel.send(message(file, 1))
    bridge.telegram.files.clear()
    await asyncio.gather(*(bridge.channel.send(message(file, number)) for number in range(2, 6)))
    assert uploads(bridge).count(True) == 2
    await bridge.channel.send(message(file, 9))
    assert uploads(bridge).count(True) == 2


async def test_a_refusal_of_the_message_is_no_reason_to_upload(bridge: World) -> None:
    file = bridge.files.put("ảnh.jpg", JPEG)
    await bridge.channel.send(message(file, 1))
    bridge.telegram.script("sendPhoto", refusal(400, "Bad Request: message caption is too long"))
    with pytest.raises(Undeliverable):
        await bridge.channel.send(message(file, 2))
    assert uploads(bridge) == [True, False]


async def test_a_bad_picture_is_tried_once_as_one(bridge: World) -> None:
    file = bridge.files.put("dải.png", JPEG)
    bridge.telegram.script("sendPhoto", refusal(400, "Bad Request: PHOTO_INVALID_DIMENSIONS"))
    for number in range(3):
        await bridge.channel.send(message(file, number))
    assert uploads(bridge) == [True]
    assert uploads(bridge, "sendDocument") == [True, False, False]


async def test_a_cut_upload_may_have_arrived(bridge: World) -> None:
    file = bridge.files.put("ảnh.jpg", JPEG)
    bridge.telegram.script("sendPhoto", CUT)
    with pytest.raises(Retryable) as caught:
        await bridge.channel.send(message(file))
    assert caught.value.maybe_sent
    await bridge.channel.send(message(file))
    assert uploads(bridge) == [True, True]


@pytest.mark.parametrize(
    ("path", "taken"),
    [
        ("photos/file_1.jpg", True),
        ("documents/đơn xin.pdf", True),
        ("", False),
        ("/etc/passwd", False),
        ("../bot7:x/getMe", False),
        ("photos/../../x", False),
        ("http://169.254.169.254/latest", False),
        ("//evil.example/x", False),
        ("photos\\..\\x", False),
        ("photos/a?b", False),
        ("photos/a#b", False),
    ],
)
async def test_a_file_is_fetched_below_the_token_only(
    bridge: World, monkeypatch: pytest.MonkeyPatch, path: str, taken: bool
) -> None:
    assert below_the_token(path) is taken
    if taken:
        return

    def elsewhere(_: Call) -> object:
        return {"file_id": "f", "file_unique_id": "f", "file_path": path}

    monkeypatch.setattr(bridge.telegram.methods, "on_get_file", elsewhere)
    await bridge.start()
    an = bridge.telegram.people.get(AN)
    assert an
    an.send_photo(JPEG)
    [inbound] = await bridge.received(1)
    assert inbound.problem == "file-not-fetched"
    assert not bridge.telegram.called("download")


async def test_21_megabytes_are_too_large(bridge: World) -> None:
    an = bridge.telegram.people.get(AN)
    assert an
    await bridge.start()
    an.send_file("document", b"x" * 21 * 1024 * 1024, file_size=None)
    [inbound] = await bridge.received(1)
    assert inbound.problem == "file-too-large"


@pytest.mark.parametrize(
    ("drop", "pause", "problem", "tries"),
    [
        (b"x" * 65_536, 0.0, "file-too-large", 1),
        (b"x", 0.01, "file-not-fetched", 2),
    ],
)
async def test_a_file_that_never_ends_is_bounded(
    bridge: World, drop: bytes, pause: float, problem: str, tries: int
) -> None:
    assert isinstance(bridge.telegram, PouringTelegram)
    faucet = bridge.telegram.faucet = Faucet(drop, pause)
    an = bridge.telegram.people.get(AN)
    assert an
    timeouts = Timeouts(connect=0.1, read=0.1, upload=0.1)
    await bridge.start(limits=Limits(timeouts=timeouts, download_bytes=1_000_000))
    an.send_file("document", b"x")
    [inbound] = await bridge.received(1)
    assert inbound.problem == problem
    assert faucet.asked == tries
    assert faucet.poured < 10_000_000


class ForwardProxy:
    """For plain HTTP; asks for a password."""

    known = f"Basic {b64encode(b'an:secret word').decode()}"

    def __init__(self) -> None:
        self.passed: list[str] = []
        self.host = ""

    async def __call__(self, request: web.BaseRequest) -> web.Response:
        if request.headers.get("Proxy-Authorization") != self.known:
            return web.Response(status=407)
        self.passed.append(request.raw_path)
        headers = {"Content-Type": request.headers.get("Content-Type", "")}
        body = await request.read()
        async with (
            ClientSession() as http,
            http.request(request.method, request.url, data=body, headers=headers) as answer,
        ):
            return web.Response(status=answer.status, body=await answer.read())


@asynccontextmanager
async def forward_proxy() -> AsyncIterator[ForwardProxy]:
    proxy = ForwardProxy()
    runner = web.ServerRunner(web.Server(proxy, handler_cancellation=True))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    proxy.host = f"127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield proxy
    finally:
        await runner.cleanup()


async def test_everything_goes_through_the_proxy(bridge: World) -> None:
    an = bridge.telegram.people.get(AN)
    assert an
    async with forward_proxy() as proxy:
        await bridge.start(proxy=f"http://an:secret%20word@{proxy.host}")
        an.send_photo(JPEG, "bảng lương")
        [inbound] = await bridge.received(1)
        assert inbound.file
        await bridge.channel.send(message(bridge.files.put("đơn.pdf", b"%PDF")))
        assert len(an.inbox) == 1
        await bridge.end()
        methods = {path.partition(f"/bot{TOKEN}/")[2].partition("/")[0] for path in proxy.passed}
        assert methods >= {"deleteWebhook", "getUpdates", "getFile", "photos", "sendDocument"}
        assert all(path.startswith(bridge.telegram.url) for path in proxy.passed)


async def test_a_proxys_no_is_not_sent(bridge: World) -> None:
    async with forward_proxy() as proxy:
        channel = bridge.another(proxy=f"http://an:canary@{proxy.host}")
        with pytest.raises(Retryable) as caught:
            await channel.send(message(bridge.files.put("đơn.pdf", b"%PDF")))
        assert not caught.value.maybe_sent
        assert "canary" not in repr(caught.value)
        await channel.stop()
