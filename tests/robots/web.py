"""Talks through the web chat's public API: sessions, messages, server-sent events."""

import asyncio
import io
import itertools
import json
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import ClientSession, ClientTimeout, FormData

from tests.clocks import FrozenClock
from tests.robots.talker import Heard, Talker


class WebTalker(Talker):
    """One session; ``listen`` must run beside it."""

    def __init__(self, clock: FrozenClock, http: ClientSession, url: str, token: str) -> None:
        super().__init__(clock)
        self._http = http
        self._url = url
        self._bearer = {"Authorization": f"Bearer {token}"}
        self._name = secrets.token_hex(4)  # ids are never used again, also after a restart
        self._ids = itertools.count(1)

    async def _type(self, text: str) -> None:
        await self._post({"text": text})

    async def _press(self, payload: str) -> None:
        await self._post({"button": payload})

    async def _send(self, photo: bytes) -> None:
        form = FormData()
        form.add_field("message", json.dumps({"id": self._id()}), content_type="application/json")
        form.add_field("file", io.BytesIO(photo), filename="phieu luong.png")
        await self._accepted(data=form)

    async def _post(self, message: dict[str, Any]) -> None:
        await self._accepted(json={"id": self._id(), **message})

    async def _accepted(self, **body: Any) -> None:
        address = f"{self._url}/chat/messages"
        async with self._http.post(address, headers=self._bearer, **body) as answer:
            assert answer.status == 202, await answer.text()

    def _id(self) -> str:
        return f"{self._name}-{next(self._ids)}"

    async def listen(self) -> None:
        """Reads the event stream until it is cancelled."""
        async with self._http.get(f"{self._url}/chat/events", headers=self._bearer) as stream:
            async for line in stream.content:
                if line.startswith(b"data: "):
                    message = json.loads(line.removeprefix(b"data: "))
                    if message["from"] == "bot":
                        await self.hear(_heard(message))


def _heard(message: dict[str, Any]) -> Heard:
    return Heard(
        text=message["text"],
        payloads=tuple(each["payload"] for row in message["buttons"] for each in row),
        files=len(message["files"]),
        says=lambda key: message["key"] == key,
    )


async def open_session(http: ClientSession, url: str, start: str | None = None) -> str:
    """A new session's token; ``start`` is the payload of the link that was followed."""
    body = {"language": "vi", **({"start": start} if start else {})}
    async with http.post(f"{url}/chat/session", json=body) as answer:
        return str((await answer.json())["session"])


@asynccontextmanager
async def listening(*people: WebTalker) -> AsyncIterator[None]:
    """Everybody listens meanwhile."""
    tasks = [asyncio.create_task(each.listen()) for each in people]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@asynccontextmanager
async def web_people(url: str, clock: FrozenClock, count: int) -> AsyncIterator[list[WebTalker]]:
    """So many people with a session each, all of them listening."""
    async with ClientSession(timeout=ClientTimeout(total=None)) as http:
        tokens = [await open_session(http, url) for _ in range(count)]
        people = [WebTalker(clock, http, url, token) for token in tokens]
        async with listening(*people):
            yield people


@asynccontextmanager
async def web_person(url: str, clock: FrozenClock, *, start: str) -> AsyncIterator[WebTalker]:
    """Somebody who followed a link."""
    async with ClientSession(timeout=ClientTimeout(total=None)) as http:
        person = WebTalker(clock, http, url, await open_session(http, url, start))
        async with listening(person):
            yield person
