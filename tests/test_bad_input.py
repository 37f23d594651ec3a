"""Bad input by name, through the doors that people come in by: what they send is answered
fittingly or ignored, nothing that was told is lost, and the next good answer goes on."""

import asyncio
import io
import json
import unicodedata
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import ClientSession, FormData

from tests.clocks import FrozenClock
from tests.robots.stage import stage
from tests.robots.talker import BETWEEN, PATIENCE
from tests.robots.telegram import TelegramTalker, listen
from tests.standins.telegram import TOKEN, Telegram
from tests.standins.telegram_people import Person

MEGABYTE = 1024 * 1024
PROGRAM = b"MZ\x90\x00" + bytes(100)
GOOD_DAY = "15/6/1995"

AT_THE_BIRTH_DATE: dict[str, tuple[dict[str, Any], str]] = {
    "10,000 characters": ({"text": "x" * 10_000}, "answer-too-long"),
    "emoji only": ({"text": "😀🎉"}, "answer-no-words"),
    "a date like 31/02": ({"text": "31/02/1995"}, "answer-date-impossible"),
    "a birth date in the future": ({"text": "1/1/2027"}, "answer-birth-future"),
    "age under 15": ({"text": "1/1/2014"}, "answer-birth-young"),
    "another language": ({"text": "我不知道"}, "answer-date"),
    "a button of an old message": ({"button": "join.situation#1:worker"}, "engine-old-button"),
    "a button of another flow": ({"button": "consent.notice#1:agree"}, "engine-old-button"),
    "a tampered payload": ({"button": "join.birth_date#1:'; DROP TABLE"}, "engine-old-button"),
    "a tampered act": ({"button": "nosuch.act:../../etc"}, "engine-old-button"),
}
"""What the web page may send, and the answer to it."""

REFUSED_AT_THE_DOOR: dict[str, tuple[dict[str, Any], int]] = {
    "empty text": ({"text": ""}, 422),
    "spaces only": ({"text": " \n "}, 422),
    "control characters only": ({"text": "\x00\x07\x1b"}, 422),
    "nothing at all": ({}, 422),
    "a payload of 65 bytes": ({"button": "x" * 65}, 422),
    "an unknown field": ({"text": "a", "admin": True}, 422),
}


class Page:
    """A browser's page: one session of the web chat."""

    def __init__(self, http: ClientSession, url: str, clock: FrozenClock) -> None:
        self._http = http
        self._url = url
        self._clock = clock
        self._sent = 0
        self._seen = 0

    async def open(self) -> "Page":
        async with self._http.post(f"{self._url}/chat/session", json={"language": "vi"}) as answer:
            token = (await answer.json())["session"]
        self._http.headers["Authorization"] = f"Bearer {token}"
        return self

    async def post(self, upload: tuple[str, bytes] | None = None, **message: Any) -> int:
        """Sends a message as JSON, with a file as a form; the status."""
        self._sent += 1
        self._clock.move(BETWEEN)
        body = {"id": f"m{self._sent}", **message}
        given: dict[str, Any] = {"json": body}
        if upload is not None:
            form = FormData()
            form.add_field("message", json.dumps(body), content_type="application/json")
            form.add_field("file", io.BytesIO(upload[1]), filename=upload[0])
            given = {"data": form}
        async with self._http.post(f"{self._url}/chat/messages", **given) as answer:
            return answer.status

    async def send(self, **message: Any) -> list[str]:
        """Sends, and gives the text ids of what came back."""
        assert await self.post(None, **message) == 202
        return await self.heard()

    async def heard(self) -> list[str]:
        """The text ids since the last look; waits for one at least."""
        async with asyncio.timeout(PATIENCE):
            while not (fresh := await self._fresh()):
                await asyncio.sleep(0.02)
        return fresh

    async def _fresh(self) -> list[str]:
        address = f"{self._url}/chat/messages?after={self._seen}"
        async with self._http.get(address) as answer:
            messages = (await answer.json())["messages"]
        fresh = [each for each in messages if each["from"] == "bot"]
        if fresh:
            self._seen = messages[-1]["seq"]
        return [each["key"] for each in fresh]

    async def ends_with(self, key: str, **message: Any) -> None:
        """Sends, and waits until the answers end with a text id."""
        heard = await self.send(**message)
        async with asyncio.timeout(PATIENCE):
            while heard[-1] != key:
                heard += await self._fresh()
                await asyncio.sleep(0.02)

    async def tap(self, value: str, key: str) -> None:
        """Answers the question under way by a button; ``value`` is ``flow.step:value``."""
        step, _, chosen = value.partition(":")
        await self.ends_with(key, button=f"{step}#1:{chosen}")


@asynccontextmanager
async def page(database_url: str, clock: FrozenClock) -> AsyncIterator[Page]:
    async with stage(database_url, clock) as service, ClientSession() as http:
        yield await Page(http, service.app.server.url, clock).open()


async def to_the_name(web: Page) -> None:
    await web.ends_with("consent-notice", text="/thamgia")
    await web.tap("consent.notice:agree", "join-situation")
    await web.tap("join.situation:worker", "join-exclusion")
    await web.tap("join.exclusion:none", "join-workplace")
    await web.ends_with("join-found", text="may la co")
    await web.ends_with("join-full-name", text="1")


async def test_on_the_web_page(database_url: str, clock: FrozenClock) -> None:
    async with page(database_url, clock) as web:
        await to_the_name(web)
        decomposed = unicodedata.normalize("NFD", "Nguyễn Thị Lan")  # NFD, and marks of direction
        await web.ends_with("join-sex", text=f"\u200f{decomposed}\u202e")
        await web.tap("join.sex:female", "join-birth-date")
        for name, (message, key) in AT_THE_BIRTH_DATE.items():
            heard = await web.send(**message)
            assert heard[0] == key, name
            await goes_on(web)
        for name, (message, status) in REFUSED_AT_THE_DOOR.items():
            assert await web.post(None, **message) == status, name
        for name, upload, status, key in (
            ("a 30 MB file", ("a.jpg", bytes(30 * MEGABYTE)), 413, "engine-file-too-large"),
            ("a file that lies", ("a.jpg", PROGRAM), 415, "engine-file-type"),
        ):
            assert await web.post(upload) == status, name
            assert (await web.heard())[0] == key, name
            await goes_on(web)


async def goes_on(web: Page) -> None:
    """A good answer is taken; then back to the same question."""
    await web.ends_with("join-ethnicity-consent", text=GOOD_DAY)
    await web.ends_with("join-birth-date", text="quay lại")


async def test_a_citizen_number_of_eleven_digits(database_url: str, clock: FrozenClock) -> None:
    async with page(database_url, clock) as web:
        await web.ends_with("consent-notice", button="profile.edit:")
        await web.tap("consent.notice:agree", "profile-field")
        await web.tap("profile.field:citizen_id", "profile-citizen-id")
        assert await web.send(text="00109501234") == ["answer-citizen-id-digits"]
        await web.ends_with("profile-confirm", text="001095012345")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("How is my salary paid?", "help-other-language"),
        ("请问工资什么时候发", "help-other-language"),
        ("តើប្រាក់ខែបើកនៅពេលណា", "help-other-language"),
        ("😀", "help-not-understood"),
        ("/khongcolenhnay", "engine-unknown-command"),
    ],
)
async def test_outside_of_forms(
    database_url: str, clock: FrozenClock, text: str, key: str
) -> None:
    async with page(database_url, clock) as web:
        assert await web.send(text=text) == [key]
        await web.ends_with("menu", text="/menu")


Act = Callable[[Person], int]

BORN_IN_THE_CHANNEL: dict[str, tuple[Act, str]] = {
    "a sticker": (
        lambda person: person.act(
            sticker={"file_id": "s", "file_unique_id": "s", "type": "regular", "width": 10,
                     "height": 10, "is_animated": False, "is_video": False}
        ),
        "engine-unsupported",
    ),
    "a 30 MB file": (
        lambda person: person.send_file("document", b"x", file_size=30 * MEGABYTE),
        "engine-file-too-large",
    ),
    "a file that lies about its type": (
        lambda person: person.send_file(
            "document", PROGRAM, file_name="a.jpg", mime_type="image/jpeg"
        ),
        "engine-file-type",
    ),
    "a forwarded card of someone else": (
        lambda person: person.share_contact("+84987654321", user_id=999),
        "engine-not-your-contact",
    ),
}  # fmt: skip

IGNORED: dict[str, Act] = {
    "an edited message": lambda person: person.people.add_update(
        {"edited_message": {**person.message(text="1/1/2014"), "edit_date": 1_790_000_100}}
    ),
    "an update of an unknown kind": lambda person: person.people.add_update(
        {"brand_new_thing": {"from": person.user, "text": "1/1/2014"}}
    ),
}


@asynccontextmanager
async def on_telegram(
    database_url: str, clock: FrozenClock
) -> AsyncIterator[tuple[TelegramTalker, Person]]:
    async with Telegram(lambda: clock.now().timestamp()) as telegram:
        settings = {
            "telegram": {"token": TOKEN, "api_url": telegram.url},
            "limits": {"telegram_per_second": 1000, "telegram_per_chat_per_second": 30},
        }
        async with stage(database_url, clock, **settings):
            person = telegram.person(501)
            worker = TelegramTalker(clock, telegram, person)
            listening = asyncio.create_task(listen(worker))
            try:
                yield worker, person
            finally:
                listening.cancel()
                await asyncio.gather(listening, return_exceptions=True)


async def test_on_telegram(database_url: str, clock: FrozenClock) -> None:
    async with on_telegram(database_url, clock) as (worker, person):
        await worker.say("/thamgia", "consent-notice")
        await worker.tap("agree", "join-situation")
        await worker.tap("worker", "join-exclusion")
        await worker.tap("none", "join-workplace")
        await worker.say("may la co", "join-found")
        await worker.say("1", "join-full-name")
        await worker.say("Nguyễn Thị Lan", "join-sex")
        await worker.tap("female", "join-birth-date")
        for act, key in BORN_IN_THE_CHANNEL.values():
            worker._act()
            act(person)
            await worker.until(key)
            await worker.say(GOOD_DAY, "join-ethnicity-consent")
            await worker.say("quay lại", "join-birth-date")
        for name, act in IGNORED.items():
            before = len(worker.heard)
            act(person)
            await worker.say(GOOD_DAY, "join-ethnicity-consent")
            assert len(worker.heard) == before + 1, name
            await worker.say("quay lại", "join-birth-date")
