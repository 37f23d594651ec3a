"""Where pictures and voice are fetched from, and where never."""

from collections.abc import AsyncIterator, Sequence

import pytest

from bot.channels.zalo import Limits, MediaRules
from bot.channels.zalo.media import Media, NotFetchedError
from tests.channels.zalo_world import LOOPBACK, QUICK, World, world
from tests.standins.zalo import CUT, ENDLESS, HANG, Answer, Trouble

JPEG = b"\xff\xd8\xff anh"
MEGABYTE = 1024 * 1024


@pytest.fixture
async def bridge() -> AsyncIterator[World]:
    async with world() as made:
        yield made


async def fetched(rules: MediaRules, url: str, *addresses: str) -> str:
    """Why ``url`` is not fetched, with a name service that answers ``addresses``."""

    async def lookup(host: str) -> Sequence[str]:
        return addresses

    media = Media(rules, Limits(), lookup)
    try:
        await media.fetch(url)
    except NotFetchedError as error:
        return error.reason
    finally:
        await media.close()
    return ""


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("https://evil.example/a.jpg", "foreign host"),
        ("https://zdn.vn.evil.example/a.jpg", "foreign host"),
        ("https://evilzdn.vn/a.jpg", "foreign host"),
        ("https://zdn.vn@evil.example/a.jpg", "foreign host"),
        ("https://evil.example#.zdn.vn", "foreign host"),
        ("https://evil.example\\@zdn.vn/", "foreign host"),
        ("https://127.0.0.1/a.jpg", "foreign host"),
        ("https://[::1]/a.jpg", "foreign host"),
        ("https://2130706433/a.jpg", "foreign host"),
        ("https://a:b@photo.zdn.vn/a.jpg", "credentials in the address"),
        ("http://photo.zdn.vn/a.jpg", "not https"),
        ("ftp://photo.zdn.vn/a.jpg", "not https"),
        ("file:///etc/passwd", "foreign host"),
        ("https://photo.zdn.vn:22/a.jpg", "foreign port"),
        ("https://photo.zdn.vn:x/a.jpg", "no address"),
        ("https://", "no address"),
        ("", "foreign host"),
    ],
)
async def test_a_foreign_address_is_never_asked(url: str, reason: str) -> None:
    got = await fetched(MediaRules(), url, "203.0.113.1")
    assert got == reason or {got, reason} <= {"no address", "foreign host"}


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",  # noqa: S104 - an address to refuse
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fe80::1%eth0",
        "fc00::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:192.168.1.1",
        "64:ff9b::7f00:1",
    ],
)
async def test_a_private_address_is_never_connected_to(address: str) -> None:
    """Whatever the name service says; the test suite would fail on a connection elsewhere."""
    url = "https://photo.zdn.vn/a.jpg"
    assert await fetched(MediaRules(), url, address) == "not a public address"
    assert await fetched(MediaRules(), url, "42.119.1.1", address) == "not a public address"


async def test_a_literal_private_address_is_not_asked_even_when_listed() -> None:
    rules = MediaRules(("10.0.0.1",))
    assert await fetched(rules, "https://10.0.0.1/a.jpg") == "not a public address"


async def test_the_checked_address_is_the_one_connected_to(bridge: World) -> None:
    """The name is asked once; the connection goes where the answer said."""
    asked = []

    async def lookup(host: str) -> Sequence[str]:
        asked.append(host)
        return ["127.0.0.1"]

    port = bridge.zalo.url.rpartition(":")[2]
    url = bridge.zalo.people.keep_file(JPEG).replace("127.0.0.1", "photo.zdn.vn")
    assert f":{port}/" in url
    media = Media(MediaRules(loopback=True), Limits(), lookup)
    assert await media.fetch(url) == JPEG
    await media.close()
    assert asked == ["photo.zdn.vn"]


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("https://evil.example/a.jpg", "file-not-fetched"),
        ("https://192.168.1.1/a.jpg", "file-not-fetched"),
        ("x", "file-not-fetched"),
    ],
)
async def test_the_person_is_told(bridge: World, url: str, problem: str) -> None:
    await bridge.start()
    bridge.zalo.person().send_address(url, "phiếu lương")
    [inbound] = await bridge.received(1)
    assert (inbound.problem, inbound.file) == (problem, None)
    assert bridge.zalo.called("media") == []


async def test_21_megabytes_are_too_large(bridge: World) -> None:
    await bridge.start()
    bridge.zalo.person().send_photo(b"\xff\xd8\xff" + bytes(21 * MEGABYTE))
    [inbound] = await bridge.received(1)
    assert inbound.problem == "file-too-large"


@pytest.mark.parametrize(
    ("most", "problem"), [(1000, "file-too-large"), (20 * MEGABYTE, "file-not-fetched")]
)
async def test_a_body_that_never_ends_is_cut_off(bridge: World, most: int, problem: str) -> None:
    limits = Limits(timeouts=QUICK, download_bytes=most, download_seconds=0.3, download_tries=1)
    bridge.zalo.script("media", ENDLESS)
    await bridge.start(limits)
    bridge.zalo.person().send_photo(JPEG)
    [inbound] = await bridge.received(1)
    assert inbound.problem == problem


async def test_a_redirect_is_not_followed(bridge: World) -> None:
    await bridge.start()
    bridge.zalo.script("media", Answer(302, b""))
    bridge.zalo.person().send_photo(JPEG)
    [inbound] = await bridge.received(1)
    assert inbound.problem == "file-not-fetched"
    assert len(bridge.zalo.called("media")) == 1


async def test_a_packed_bomb_is_not_unpacked(bridge: World) -> None:
    media = Media(LOOPBACK, Limits())
    assert await media.fetch(bridge.zalo.people.keep_file(JPEG)) == JPEG
    assert media._open().auto_decompress is False
    await media.close()


@pytest.mark.parametrize("trouble", [CUT, Answer(500, b""), Answer(503, b"")])
async def test_a_fetch_that_may_go_better_is_tried_again(bridge: World, trouble: Trouble) -> None:
    await bridge.start()
    bridge.zalo.script("media", trouble, trouble)
    bridge.zalo.person().send_photo(JPEG)
    [inbound] = await bridge.received(1)
    assert inbound.file is not None


@pytest.mark.parametrize("trouble", [CUT, HANG, Answer(500, b""), Answer(404, b"")])
async def test_a_fetch_is_given_up(bridge: World, trouble: Trouble) -> None:
    await bridge.start(Limits(timeouts=QUICK, download_seconds=0.1))
    bridge.zalo.script("media", *[trouble] * 6)  # the client tries a cut GET twice
    an = bridge.zalo.person()
    an.send_photo(JPEG)
    an.say("sau")
    received = await bridge.received(2)
    assert [each.problem for each in received] == ["file-not-fetched", None]


async def test_a_program_is_refused(bridge: World) -> None:
    await bridge.start()
    bridge.zalo.person().send_photo(b"MZ program")
    [inbound] = await bridge.received(1)
    assert inbound.problem == "file-type"


async def test_a_kept_file_is_not_fetched_again(bridge: World) -> None:
    await bridge.start()
    an = bridge.zalo.person()
    bridge.engine.failures[an.id] = 2
    an.send_photo(JPEG)
    await bridge.received(1)
    assert len(bridge.zalo.called("media")) == 1
    assert len(bridge.files.kept) == 1
