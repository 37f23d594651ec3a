"""The web chat: the contract of every channel, and its own sessions and messages."""

import asyncio
import unicodedata
from collections.abc import AsyncIterator
from typing import Any, ClassVar

import pytest

from bot.channels.base import Channel
from bot.channels.web import WebOptions
from bot.core.chat import Address, Choice, Inbound, Location, StoredFile
from bot.core.errors import NhipcauError, Retryable, SendError
from tests.channels.contract import ChannelContract, Incoming, Kind, Seen
from tests.channels.web_client import (
    Client,
    WebTests,
    answered,
    client_of,
    form,
    messages,
    refused,
)
from tests.standins.webchat import NOON, PNG, World


class TestWebContract(ChannelContract):
    failures: ClassVar[dict[str, type[SendError]]] = {
        "database away": Retryable,
        "disk gone": Retryable,
    }

    @pytest.fixture(autouse=True)
    async def far_side(self) -> AsyncIterator[None]:
        self.world = World()
        self.client = await client_of(self.world)
        token, self.session = await self.world.sessions.create("vi", NOON)
        self.headers = {"Authorization": f"Bearer {token}"}
        yield
        await self.client.close()

    async def make_channel(self) -> Channel:
        return self.world.channel

    def address(self) -> Address:
        return Address(channel="web", chat_id=self.session.chat_id)

    def incoming(self, kind: Kind) -> Incoming:
        payloads: dict[Kind, tuple[dict[str, Any], dict[str, Any]]] = {
            "text": (
                {"text": unicodedata.normalize("NFD", "  Tôi bị nợ lương ")},
                {"text": "Tôi bị nợ lương"},
            ),
            "button": ({"button": "case.show:1"}, {"button": "case.show:1"}),
            "contact": ({"contact": {"phone": "+84 912 345 678"}}, {"phone": "+84 912 345 678"}),
            "file": (
                {"text": "phiếu lương"},
                {
                    "caption": "phiếu lương",
                    "file": StoredFile(id=1, name="anh.png", mime="image/png", size=len(PNG)),
                },
            ),
            "location": (
                {"location": {"latitude": 21.0285, "longitude": 105.8542}},
                {"location": Location(latitude=21.0285, longitude=105.8542)},
            ),
        }
        payload, expected = payloads[kind]
        inbound = Inbound(
            address=self.address(),
            external_id=f"{self.session.chat_id}:{kind}-1",
            at=NOON,
            language="vi",
            **expected,
        )
        return Incoming({"id": f"{kind}-1", **payload}, inbound)

    async def deliver(self, payload: Any) -> bool:
        with_file = payload["id"].startswith("file")
        body: Any = {"data": form(payload, "anh.png", PNG)} if with_file else {"json": payload}
        answer = await self.client.post("/chat/messages", headers=self.headers, **body)
        assert answer.status in {202, 503}
        return answer.status == 202

    async def keep_file(self, name: str, content: bytes) -> StoredFile:
        return await self.world.files.save(name, content)

    async def sent(self) -> list[Seen]:
        answer = await self.client.get("/chat/messages?after=0", headers=self.headers)
        return [
            Seen(
                message["text"],
                tuple(tuple(b["label"] for b in row) for row in message["buttons"]),
                tuple(file["name"] for file in message["files"]),
            )
            for message in (await answer.json())["messages"]
            if message["from"] == "bot"
        ]

    def trouble(self, name: str | None) -> None:
        errors: dict[str, Exception] = {
            "database away": NhipcauError("database away"),
            "disk gone": OSError("disk gone"),
        }
        self.world.log.broken = errors[name] if name else None


class TestSession(WebTests):
    async def test_gives_a_token_and_a_cookie(self, client: Client, world: World) -> None:
        answer = await client.post("/chat/session", json={"language": "vi"})
        token = (await answer.json())["session"]
        cookie = answer.cookies["nhipcau_session"]
        assert cookie.value == token
        assert len(token) >= 43
        assert cookie["httponly"]
        assert cookie["samesite"] == "Lax"
        assert not cookie["secure"]
        assert token not in str(world.sessions.kept)

    async def test_needs_no_body(self, client: Client) -> None:
        assert (await client.post("/chat/session")).status == 200

    async def test_bearer_works_without_cookie(self, client: Client) -> None:
        token = (await (await client.post("/chat/session")).json())["session"]
        client.session.cookie_jar.clear()
        assert (await client.get("/chat/messages")).status == 401
        headers = {"Authorization": f"Bearer {token}"}
        assert (await client.get("/chat/messages", headers=headers)).status == 200

    async def test_start_is_the_first_thing_received(self, client: Client, world: World) -> None:
        await client.post("/chat/session", json={"start": "join_AB-12", "language": "en-GB"})
        [inbound] = world.received
        assert inbound.text == "/start join_AB-12"
        assert inbound.language == "en"
        assert inbound.external_id == "chat1:start"

    @pytest.mark.parametrize("start", ["", "a b", "é", "x" * 65, "a\n"])
    async def test_odd_start_is_refused(self, client: Client, world: World, start: str) -> None:
        body = await refused(
            await client.post("/chat/session", json={"start": start}), 422, "invalid"
        )
        assert body["field"] == "start"
        assert world.sessions.kept == {}
        assert (await client.post("/chat/session", json={"start": "fine"})).status == 200

    async def test_failed_start_is_said(self, client: Client, world: World) -> None:
        world.failing = True
        answer = await client.post("/chat/session", json={"start": "join"})
        await refused(answer, 503, "unavailable")
        world.failing = False
        assert (await client.post("/chat/session", json={"start": "join"})).status == 200

    async def test_unknown_token(self, client: Client) -> None:
        headers = {"Authorization": "Bearer nobody"}
        await refused(await client.get("/chat/messages", headers=headers), 401, "no-session")
        await refused(await client.get("/chat/events", headers=headers), 401, "no-session")

    @pytest.mark.parametrize(
        "options", [WebOptions(public_url="https://chat.congdoan.example")], ids=["https"]
    )
    async def test_cookie_is_secure_behind_https(self, client: Client) -> None:
        headers = {"Origin": "https://chat.congdoan.example"}
        answer = await client.post("/chat/session", json={}, headers=headers)
        assert answer.cookies["nhipcau_session"]["secure"]


class TestEnd(WebTests):
    async def test_the_token_and_the_cookie_are_gone(self, browser: Client, world: World) -> None:
        kept = browser.session.cookie_jar.filter_cookies(browser.make_url("/"))
        headers = {"Authorization": f"Bearer {kept['nhipcau_session'].value}"}
        answer = await browser.delete("/chat/session")
        assert (answer.status, await answer.json()) == (200, {"ended": True})
        assert answer.headers["Clear-Site-Data"] == '"cache"'
        assert not browser.session.cookie_jar.filter_cookies(browser.make_url("/"))
        assert world.sessions.kept == {}
        refusal = await browser.get("/chat/messages", headers=headers)
        await refused(refusal, 401, "no-session")

    async def test_a_repeat_says_the_same(self, browser: Client) -> None:
        for _ in range(2):
            assert (await browser.delete("/chat/session")).status == 200

    async def test_a_bearer_leaves_the_cookie_of_others(
        self, browser: Client, world: World
    ) -> None:
        token, _ = await world.sessions.create("vi", NOON)
        answer = await browser.delete(
            "/chat/session", headers={"Authorization": f"Bearer {token}"}
        )
        assert "nhipcau_session" not in answer.cookies
        assert await messages(browser) == []

    async def test_open_streams_end(self, browser: Client) -> None:
        async with browser.get("/chat/events") as answer:
            await answer.content.readline()
            await browser.delete("/chat/session")
            await answer.content.read()

    async def test_an_unknown_cookie_is_taken_back(self, client: Client) -> None:
        answer = await client.delete("/chat/session", cookies={"nhipcau_session": "old"})
        assert answer.status == 200
        assert answer.cookies["nhipcau_session"]["max-age"] == "0"

    async def test_not_for_foreign_pages(self, browser: Client, world: World) -> None:
        answer = await browser.delete("/chat/session", headers={"Origin": "https://evil.example"})
        await refused(answer, 403, "foreign-origin")
        assert len(world.sessions.kept) == 1

    async def test_database_away(self, browser: Client, world: World) -> None:
        world.sessions.broken = NhipcauError("away")
        await refused(await browser.delete("/chat/session"), 503, "unavailable")
        world.sessions.broken = None
        assert (await browser.delete("/chat/session")).status == 200


class TestMessages(WebTests):
    async def test_shape(self, browser: Client, world: World) -> None:
        answer = await browser.post("/chat/messages", json={"id": "a", "text": "xin chào"})
        assert (answer.status, await answer.json()) == (202, {"accepted": True})
        file = await world.files.save("mẫu đơn.pdf", b"%PDF")
        keyboard = ((Choice(label="Có", payload="yes"),),)
        await world.channel.send(answered(key="join-done", keyboard=keyboard, files=(file,)))
        mine, bots = await messages(browser)
        assert mine == {
            "seq": 1,
            "id": "a",
            "from": "me",
            "key": None,
            "text": "xin chào",
            "buttons": [],
            "files": [],
            "at": "2026-05-04T05:00:00Z",
        }
        assert bots["from"] == "bot"
        assert bots["key"] == "join-done"
        assert bots["buttons"] == [[{"label": "Có", "payload": "yes"}]]
        assert bots["files"] == [
            {"url": "/chat/files/2-1", "name": "mẫu đơn.pdf", "type": "application/pdf"}
        ]

    async def test_same_id_is_logged_once(self, browser: Client, world: World) -> None:
        for _ in range(3):
            answer = await browser.post("/chat/messages", json={"id": "a", "text": "một"})
            assert answer.status == 202
        assert len(await messages(browser)) == 1
        assert {each.external_id for each in world.received} == {"chat1:a"}

    async def test_same_id_at_once_is_logged_once(self, browser: Client) -> None:
        body = {"id": "a", "text": "một"}
        answers = await asyncio.gather(
            *(browser.post("/chat/messages", json=body) for _ in range(5))
        )
        assert {answer.status for answer in answers} == {202}
        assert len(await messages(browser)) == 1

    async def test_failed_receive_may_come_again(self, browser: Client, world: World) -> None:
        world.failing = True
        body = {"id": "a", "text": "một"}
        answer = await browser.post("/chat/messages", json=body)
        await refused(answer, 503, "unavailable")
        assert int(answer.headers["Retry-After"]) >= 1
        world.failing = False
        assert (await browser.post("/chat/messages", json=body)).status == 202
        assert len(world.received) == 1
        assert len(await messages(browser)) == 1

    async def test_button_shows_its_label(self, browser: Client, world: World) -> None:
        keyboard = ((Choice(label="Có, tôi đồng ý", payload="yes"),),)
        await world.channel.send(answered(keyboard=keyboard))
        await browser.post("/chat/messages", json={"id": "a", "button": "yes"})
        await browser.post("/chat/messages", json={"id": "b", "button": "gone"})
        assert [m["text"] for m in await messages(browser, after=1)] == ["Có, tôi đồng ý", "gone"]

    @pytest.mark.parametrize(
        ("body", "code", "field"),
        [
            ({"text": "x"}, "invalid", "id"),
            ({"id": "", "text": "x"}, "invalid", "id"),
            ({"id": "a b", "text": "x"}, "invalid", "id"),
            ({"id": "a"}, "empty", "text"),
            ({"id": "a", "text": " \n\u200b "}, "empty", "text"),
            ({"id": "a", "text": 5}, "invalid", "text"),
            ({"id": "a", "text": "x" * 10_001}, "too-long", "text"),
            ({"id": "a", "button": "x" * 65}, "invalid", "button"),
            ({"id": "a", "button": "có"}, "invalid", "button"),
            ({"id": "a", "button": "x", "text": "y"}, "invalid", "button"),
            ({"id": "a", "contact": {}}, "invalid", "contact.phone"),
            ({"id": "a", "contact": {"phone": "gọi tôi"}}, "invalid", "contact.phone"),
            ({"id": "a", "location": {"latitude": 91, "longitude": 0}}, "invalid", None),
            ({"id": "a", "txt": "y"}, "invalid", "txt"),
            ([], "invalid", "message"),
        ],
    )
    async def test_refuses_and_goes_on(
        self, browser: Client, world: World, body: Any, code: str, field: str | None
    ) -> None:
        answer = await browser.post("/chat/messages", json=body)
        error = await refused(answer, 422, code)
        assert error["field"] == (field or "location.latitude")
        assert world.received == []
        assert (await browser.post("/chat/messages", json={"id": "a", "text": "x"})).status == 202

    async def test_longest_text_passes(self, browser: Client, world: World) -> None:
        await browser.post("/chat/messages", json={"id": "a", "text": "ế" * 10_000})
        assert len(world.received[0].text or "") == 10_000

    @pytest.mark.parametrize("raw", [b"", b"{", b"\xff", b'{"id":"a","text":"\\ud800"}'])
    async def test_broken_json(self, browser: Client, raw: bytes) -> None:
        headers = {"Content-Type": "application/json"}
        answer = await browser.post("/chat/messages", data=raw, headers=headers)
        await refused(answer, 400, "bad-json")

    async def test_huge_json(self, browser: Client) -> None:
        answer = await browser.post("/chat/messages", json={"id": "a", "text": "x" * 70_000})
        await refused(answer, 413, "too-long")

    async def test_other_content_types(self, browser: Client) -> None:
        answer = await browser.post("/chat/messages", data={"id": "a", "text": "x"})
        await refused(answer, 415, "wrong-type")
        answer = await browser.post("/chat/messages", data='{"id":"a","text":"x"}')
        await refused(answer, 415, "wrong-type")

    async def test_after(self, browser: Client) -> None:
        for number in range(1, 6):
            await browser.post("/chat/messages", json={"id": str(number), "text": str(number)})
        assert [m["seq"] for m in await messages(browser, after=3)] == [4, 5]
        assert [m["seq"] for m in await messages(browser, after=-2)] == [4, 5]
        assert [m["seq"] for m in await messages(browser, after=-50)] == [1, 2, 3, 4, 5]
        assert await messages(browser, after=99) == []
        body = await refused(await browser.get("/chat/messages?after=x"), 422, "invalid")
        assert body["field"] == "after"

    async def test_database_away(self, browser: Client, world: World) -> None:
        world.log.broken = NhipcauError("away")
        await refused(await browser.get("/chat/messages"), 503, "unavailable")
        answer = await browser.post("/chat/messages", json={"id": "a", "text": "x"})
        await refused(answer, 503, "unavailable")
        world.log.broken = None
        assert (await browser.post("/chat/messages", json={"id": "a", "text": "x"})).status == 202

    async def test_before_start_and_after_stop(self, browser: Client, world: World) -> None:
        await world.channel.stop()
        assert world.channel.ailment()
        answer = await browser.post("/chat/messages", json={"id": "a", "text": "x"})
        await refused(answer, 503, "unavailable")

    async def test_chosen_language_wins(self, browser: Client, world: World) -> None:
        await browser.get("/?lang=en")
        await browser.post("/chat/messages", json={"id": "a", "text": "x"})
        assert world.received[0].language == "en"
        answer = await browser.post("/chat/messages", json={"id": "b", "text": ""})
        assert (await answer.json())["message"] == "en:empty"
