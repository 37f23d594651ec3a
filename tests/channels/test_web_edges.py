"""The web chat's files, events, limits, safety and documents."""

import json
from typing import Any

import pytest
from aiohttp import ClientResponse, FormData

from bot.channels.web import Demo, Limit, WebLimits, WebOptions
from bot.core.chatlog import Entry
from tests.channels.web_client import Client, WebTests, answered, form, messages, refused
from tests.standins.webchat import NOON, PNG, World

MEGABYTE = 1024 * 1024


class TestFiles(WebTests):
    async def test_photo_and_back(self, browser: Client, world: World) -> None:
        answer = await browser.post(
            "/chat/messages", data=form({"id": "a"}, "../ảnh của tôi.png", PNG)
        )
        assert answer.status == 202
        [message] = await messages(browser)
        assert message["files"][0]["name"] == "ảnh của tôi.png"
        file = await browser.get(message["files"][0]["url"])
        assert await file.read() == PNG
        assert file.content_type == "image/png"
        assert file.headers["Content-Disposition"].startswith("inline;")
        assert file.headers["X-Content-Type-Options"] == "nosniff"
        assert world.received[0].text is None
        assert world.received[0].file

    async def test_document_is_an_attachment(self, browser: Client) -> None:
        await browser.post("/chat/messages", data=form({"id": "a"}, "x.pdf", b"%PDF<script>"))
        file = await browser.get((await messages(browser))[0]["files"][0]["url"])
        assert file.headers["Content-Disposition"].startswith("attachment;")
        assert file.headers["Content-Security-Policy"].startswith("default-src 'none'")

    async def test_only_of_the_own_chat(self, browser: Client, world: World) -> None:
        await browser.post("/chat/messages", data=form({"id": "a"}, "x.pdf", b"%PDF"))
        url = (await messages(browser))[0]["files"][0]["url"]
        token, _ = await world.sessions.create("vi", NOON)
        headers = {"Authorization": f"Bearer {token}"}
        await refused(await browser.get(url, headers=headers), 404, "not-found")
        for odd in ("1", "1-2", "0-1", "-1-1", "x-y", "2-1"):
            await refused(await browser.get(f"/chat/files/{odd}"), 404, "not-found")

    async def test_no_longer_kept(self, browser: Client, world: World) -> None:
        await browser.post("/chat/messages", data=form({"id": "a"}, "x.pdf", b"%PDF"))
        world.files.kept.clear()
        url = (await messages(browser))[0]["files"][0]["url"]
        await refused(await browser.get(url), 404, "not-found")

    async def test_repeat_keeps_one_file(self, browser: Client, world: World) -> None:
        world.failing = True
        answer = await browser.post("/chat/messages", data=form({"id": "a"}, "x.png", PNG))
        await refused(answer, 503, "unavailable")
        world.failing = False
        answer = await browser.post("/chat/messages", data=form({"id": "a"}, "x.png", PNG))
        assert answer.status == 202
        assert len(world.files.kept) == 1
        assert world.received[0].file
        assert world.received[0].file.id == 1

    async def test_thirty_megabytes(self, browser: Client, world: World) -> None:
        data = form({"id": "a", "text": "phim"}, "phim.mp4", b"x" * (30 * MEGABYTE))
        answer = await browser.post("/chat/messages", data=data)
        body = await refused(answer, 413, "too-large")
        assert body["field"] == "file"
        [inbound] = world.received
        assert (inbound.problem, inbound.file, inbound.caption) == ("file-too-large", None, "phim")
        assert world.files.kept == {}
        assert [m["text"] for m in await messages(browser)] == ["phim"]

    @pytest.mark.parametrize("limits", [WebLimits(file_bytes=100, body_bytes=1000)], ids=["small"])
    async def test_endless_file_is_cut_off(self, browser: Client, world: World) -> None:
        data = form({"id": "a"}, "x", b"x" * 500_000)
        await refused(await browser.post("/chat/messages", data=data), 413, "too-large")
        assert world.received == []
        assert (await browser.post("/chat/messages", json={"id": "a", "text": "x"})).status == 202

    async def test_refused_type(self, browser: Client, world: World) -> None:
        data = form({"id": "a"}, "virus.exe", b"MZ\x90")
        await refused(await browser.post("/chat/messages", data=data), 415, "file-type")
        assert world.received[0].problem == "file-type"
        assert [m["text"] for m in await messages(browser)] == ["virus.exe"]

    async def test_a_body_that_is_not_what_it_says(self, browser: Client) -> None:
        headers = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
        broken = await browser.post("/chat/messages", data=b"no gzip at all", headers=headers)
        await refused(broken, 400, "bad-json")

    async def test_odd_forms(self, browser: Client) -> None:
        data = FormData()
        data.add_field("message", '{"id":"a","text":"x"}', content_type="application/json")
        data.add_field("other", b"x", filename="x")
        body = await refused(await browser.post("/chat/messages", data=data), 422, "invalid")
        assert body["field"] == "other"
        headers = {"Content-Type": "multipart/form-data; boundary=x"}
        answer = await browser.post("/chat/messages", data=b"nothing", headers=headers)
        await refused(answer, 422, "invalid")
        data = form({"text": "x"}, "x.png", PNG)
        body = await refused(await browser.post("/chat/messages", data=data), 422, "invalid")
        assert body["field"] == "id"


async def read_events(answer: ClientResponse, count: int) -> list[tuple[int, dict[str, Any]]]:
    """The next events of a stream, without comments."""
    found: list[tuple[int, dict[str, Any]]] = []
    number = 0
    while len(found) < count:
        line = (await answer.content.readline()).decode().rstrip("\n")
        if line.startswith("id: "):
            number = int(line[4:])
        elif line.startswith("data: "):
            found.append((number, json.loads(line[6:])))
    return found


class TestEvents(WebTests):
    async def test_history_then_news(self, browser: Client, world: World) -> None:
        await world.channel.send(answered(1, text="một\nhai"))
        async with browser.get("/chat/events") as answer:
            assert answer.content_type == "text/event-stream"
            assert [m["text"] for _, m in await read_events(answer, 1)] == ["một\nhai"]
            await world.channel.send(answered(2, text="ba"))
            assert [m["text"] for _, m in await read_events(answer, 1)] == ["ba"]

    async def test_same_messages_as_history(self, browser: Client, world: World) -> None:
        await world.channel.send(answered(1))
        await browser.post("/chat/messages", json={"id": "a", "text": "x"})
        async with browser.get("/chat/events?after=0") as answer:
            events = await read_events(answer, 2)
        assert [m for _, m in events] == await messages(browser)

    async def test_resumes(self, browser: Client, world: World) -> None:
        for number in range(1, 5):
            await world.channel.send(answered(number, text=str(number)))
        async with browser.get("/chat/events?after=1", headers={"Last-Event-ID": "3"}) as answer:
            assert [number for number, _ in await read_events(answer, 1)] == [4]
        async with browser.get("/chat/events?after=2") as answer:
            assert [number for number, _ in await read_events(answer, 2)] == [3, 4]

    async def test_heartbeat(self, browser: Client) -> None:
        async with browser.get("/chat/events") as answer:
            assert await answer.content.readline() == b"retry: 3000\n"
            await answer.content.readline()
            assert (await answer.content.readline()).startswith(b":")

    async def test_hears_of_other_processes(self, browser: Client, world: World) -> None:
        async with browser.get("/chat/events") as answer:
            await answer.content.readline()
            await world.log.append("chat1", "bot:9", Entry(sender="bot", text="x"), NOON)
            assert [number for number, _ in await read_events(answer, 1)] == [1]

    async def test_stop_ends_streams(self, browser: Client, world: World) -> None:
        async with browser.get("/chat/events") as answer:
            await answer.content.readline()
            await world.channel.stop()
            await answer.content.read()

    @pytest.mark.parametrize("limits", [WebLimits(streams=1)], ids=["one"])
    async def test_only_so_many(self, browser: Client) -> None:
        async with browser.get("/chat/events") as answer:
            await answer.content.readline()
            await refused(await browser.get("/chat/events"), 429, "too-many")


class TestLimits(WebTests):
    @pytest.mark.parametrize(
        "limits", [WebLimits(messages=Limit(count=2, seconds=10))], ids=["two"]
    )
    async def test_messages(self, browser: Client, world: World) -> None:
        for number in range(2):
            await browser.post("/chat/messages", json={"id": str(number), "text": "x"})
        world.clock.move(4)
        answer = await browser.post("/chat/messages", json={"id": "3", "text": "x"})
        await refused(answer, 429, "too-many")
        assert answer.headers["Retry-After"] == "6"
        world.clock.move(6)
        assert (await browser.post("/chat/messages", json={"id": "3", "text": "x"})).status == 202

    @pytest.mark.parametrize(
        "limits", [WebLimits(files=Limit(count=1, seconds=3600))], ids=["one"]
    )
    async def test_files(self, browser: Client) -> None:
        await browser.post("/chat/messages", data=form({"id": "a"}, "x.png", PNG))
        answer = await browser.post("/chat/messages", data=form({"id": "b"}, "x.png", PNG))
        await refused(answer, 429, "too-many")
        assert (await browser.post("/chat/messages", json={"id": "c", "text": "x"})).status == 202

    @pytest.mark.parametrize(
        ("options", "forwarded"), [(WebOptions(), False), (WebOptions(trust_proxy=True), True)]
    )
    @pytest.mark.parametrize(
        "limits", [WebLimits(sessions=Limit(count=1, seconds=60))], ids=["one"]
    )
    async def test_sessions_by_address(
        self, client: Client, world: World, options: WebOptions, *, forwarded: bool
    ) -> None:
        async def status(seen: str) -> int:
            headers = {"X-Forwarded-For": f"1.1.1.1, {seen}"}
            return (await client.post("/chat/session", json={}, headers=headers)).status

        assert await status("10.0.0.1") == 200
        assert await status("10.0.0.1") == 429
        assert await status("10.0.0.2") == (200 if forwarded else 429)
        world.clock.move(60)
        assert await status("10.0.0.1") == 200


class TestSafety(WebTests):
    @pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1:1"])
    async def test_foreign_pages(self, browser: Client, world: World, origin: str) -> None:
        headers = {"Origin": origin}
        body = {"id": "a", "text": "x"}
        answer = await browser.post("/chat/messages", json=body, headers=headers)
        await refused(answer, 403, "foreign-origin")
        data = form({"id": "a"}, "x.png", PNG)
        answer = await browser.post("/chat/messages", data=data, headers=headers)
        await refused(answer, 403, "foreign-origin")
        answer = await browser.post("/chat/session", json={}, headers=headers)
        await refused(answer, 403, "foreign-origin")
        answer = await browser.post("/chat/session", headers={"Sec-Fetch-Site": "cross-site"})
        await refused(answer, 403, "foreign-origin")
        assert world.received == []

    async def test_own_page(self, browser: Client) -> None:
        headers = {"Origin": str(browser.make_url("/")).rstrip("/")}
        answer = await browser.post(
            "/chat/messages", json={"id": "a", "text": "x"}, headers=headers
        )
        assert answer.status == 202

    @pytest.mark.parametrize(
        "path", ["/", "/chat", "/chat/messages", "/chat/nothing", "/chat/assets/x/y"]
    )
    async def test_headers_everywhere(self, browser: Client, path: str) -> None:
        answer = await browser.get(path)
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert "Permissions-Policy" in answer.headers

    async def test_unknown_addresses(self, client: Client) -> None:
        await refused(await client.get("/chat/nothing"), 404, "not-found")
        await refused(await client.put("/chat/messages"), 405, "not-allowed")
        await refused(await client.get("/chat/session"), 405, "not-allowed")


class TestPage(WebTests):
    async def test_language(self, client: Client) -> None:
        assert '<html lang="vi"' in await (await client.get("/")).text()
        assert '<html lang="en"' in await (await client.get("/?lang=en")).text()
        assert '<html lang="en"' in await (await client.get("/chat?lang=xx")).text()
        assert '<html lang="vi"' in await (await client.get("/?lang=vi")).text()

    @pytest.mark.parametrize(
        "options",
        [
            WebOptions(
                title="</script><b>LĐLĐ & bạn",
                sample=True,
                demos=(Demo(role="member", start="demo_member"),),
            )
        ],
        ids=["sample"],
    )
    async def test_sample(self, client: Client) -> None:
        page = await (await client.get("/")).text()
        assert "<b>" not in page
        assert "vi:sample" in page
        assert 'href="?fresh=1&amp;start=demo_member"' in page

    async def test_no_sample_otherwise(self, client: Client) -> None:
        assert "vi:sample<" not in await (await client.get("/")).text()

    async def test_cached(self, client: Client) -> None:
        first = await client.get("/")
        tag = first.headers["ETag"]
        assert (await client.get("/", headers={"If-None-Match": tag})).status == 304
        assert first.headers["Content-Encoding"] == "gzip"

    async def test_assets(self, client: Client) -> None:
        page = await (await client.get("/")).text()
        root = page.partition('href="/chat/assets/')[2].partition("/")[0]
        answer = await client.get(f"/chat/assets/{root}/main.js")
        assert answer.status == 200
        assert answer.content_type == "text/javascript"
        assert "immutable" in answer.headers["Cache-Control"]
        await refused(await client.get("/chat/assets/old/main.js"), 404, "not-found")
