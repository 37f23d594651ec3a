"""kill -9 in the middle of a form and of a running announcement: nothing is lost."""

import asyncio
import itertools
from collections import Counter
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from aiohttp import ClientError, ClientSession

from bot.core.chat import Address, Inbound
from bot.core.ids import Ids
from bot.core.members import Role
from bot.core.units import UnitKind
from storage.database import Database
from storage.migrate import migrate
from storage.store import Store, Stores
from storage.vault import Vault
from tests.clocks import FrozenClock
from tests.robots.process import Process
from tests.robots.stage import KEY
from tests.robots.web import WebTalker, listening

_PEOPLE = 300
_LISTENING = 24
WORDS = "Ngày mai cúp điện, cả xưởng nghỉ ca sáng."


def now() -> datetime:
    return datetime.now(UTC)


@pytest.mark.parametrize("heard", [1, 11])
async def test_a_kill_loses_nothing(tmp_path: Path, heard: int) -> None:
    process = Process(tmp_path)
    tokens = await people(process)
    await process.start()
    async with ClientSession() as http:
        await in_the_middle(process, http, tokens, heard)
        sent = await outcome(process)
        assert 0 < sent["logged"] < _PEOPLE, sent  # the kill came in the middle indeed
        await process.start()
        await to_the_end(process, http, tokens)
    await process.stop()


async def in_the_middle(
    process: Process, http: ClientSession, tokens: list[str], heard: int
) -> None:
    """A form is half filled in, an announcement half out, a message under way: then the kill."""
    crowd = [WebTalker(FrozenClock(), http, process.url, token) for token in tokens]
    chair, worker, some = crowd[0], crowd[1], crowd[2:_LISTENING]
    async with listening(chair, worker, *some):
        await worker.say("/phananh", "consent-notice")
        await worker.tap("agree", "grievance-category")
        await worker.say("cong ty no luong 2 thang", "grievance-category-guess")
        await worker.tap("wage_unpaid", "grievance-details-said")
        await worker.tap("use", "grievance-when")
        await chair.say("/guithongbao", "announce-audience")
        await chair.tap("members", "announce-topic")
        await chair.tap("general", "announce-body")
        await chair.say(WORDS, "announce-picture")
        await chair.tap("!skip", "announce-when")
        await chair.tap("now", "announce-repeats")
        await chair.tap("once", "announce-confirm")
        await chair.tap("send", "announce-sending")
        await first(heard, some, "notice")
        answering = asyncio.create_task(answer(process, http, tokens[1]))
        await process.kill()
        await answering


async def first(count: int, people: list[WebTalker], key: str) -> None:
    """Returns when so many of these have heard it."""
    waiting = [asyncio.create_task(each.until(key)) for each in people]
    for heard in itertools.islice(asyncio.as_completed(waiting), count):
        await heard
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)


async def answer(process: Process, http: ClientSession, token: str) -> None:
    """The worker's answer, under the same id whenever it is sent; perhaps nobody is there."""
    message = {"id": "when", "text": "hom qua"}
    bearer = {"Authorization": f"Bearer {token}"}
    with suppress(ClientError):
        async with http.post(f"{process.url}/chat/messages", json=message, headers=bearer):
            pass


async def to_the_end(process: Process, http: ClientSession, tokens: list[str]) -> None:
    """The run ends and reports; the form goes on at its step; each got the notice once."""
    chair, worker = (WebTalker(FrozenClock(), http, process.url, each) for each in tokens[:2])
    async with listening(chair, worker):
        await chair.until("announce-report")
        await answer(process, http, tokens[1])
        await worker.until("grievance-where")
        await worker.say("1", "grievance-above")
    counted = [await keys(process, http, token) for token in tokens]
    assert [each["notice"] for each in counted[1:]] == [1] * (_PEOPLE - 1)
    assert counted[0]["notice"] == 2  # the preview, and the notice itself
    assert counted[0]["announce-report"] == 1
    assert counted[1]["grievance-where"] == 1


async def keys(process: Process, http: ClientSession, token: str) -> Counter[str]:
    """How often a person was told each text."""
    bearer = {"Authorization": f"Bearer {token}"}
    async with http.get(f"{process.url}/chat/messages", headers=bearer) as found:
        messages = (await found.json())["messages"]
    return Counter(each["key"] for each in messages if each["from"] == "bot")


def stores() -> Stores:
    return Stores(Vault.from_settings_text(KEY), Ids(now))


async def people(process: Process) -> list[str]:
    """Members of one workplace, each with a web chat; the first is the chair. Their tokens."""
    database = await Database.open(process.database_url)
    await migrate(database, now())
    async with database.transaction("people") as connection:
        store = stores().at(connection, now())
        unit = await store.units.add("CD001", "CĐCS May Lá Cọ", UnitKind.GRASSROOTS, parent=None)
        tokens = [await person(store, unit.id, chair=n == 0) for n in range(_PEOPLE)]
    await database.close()
    return tokens


async def person(store: Store, unit_id: int, *, chair: bool) -> str:
    token, session = await store.chat_sessions.create("vi")
    address = Address(channel="web", chat_id=session.chat_id)
    hello = Inbound(address=address, external_id="x", at=store.now, text="x", language="vi")
    made = (await store.conversations.load(hello)).person
    await store.memberships.begin(made.id, unit_id, date(2026, 1, 1), None)
    if chair:
        await store.units.appoint(made.id, unit_id, Role.CHAIR)
    return token


async def outcome(process: Process) -> dict[str, int]:
    """How far the announcement had come."""
    database = await Database.open(process.database_url)
    async with database.reading("outcome") as connection:
        sent = await connection.value("SELECT COUNT(*) FROM deliveries WHERE state = 'sent'")
        logged = await connection.value(
            "SELECT COUNT(*) FROM chat_log l JOIN outbox o ON l.source = 'bot:' || o.id"
            " WHERE o.delivery_id IS NOT NULL"
        )
    await database.close()
    return {"sent": int(sent), "logged": int(logged)}
