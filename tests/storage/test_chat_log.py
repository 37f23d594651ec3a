"""Sessions of the web chat: opened, found by their token, ended."""

import pytest

from bot.core.chatlog import Entry
from bot.core.errors import Gone
from storage.database import Database
from tests.clocks import FrozenClock
from tests.storage.test_privacy import at


async def test_an_ended_session_is_nobodys(database: Database, clock: FrozenClock) -> None:
    entry = Entry(sender="bot", text="xin chào")
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        token, session = await store.chat_sessions.create("vi")
        other, kept = await store.chat_sessions.create(None)
        assert await store.chat_log.append(session.chat_id, "bot:1", entry, store.now) == 1
        assert await store.chat_sessions.end(token) == session
        assert await store.chat_sessions.end(token) is None
        assert await store.chat_sessions.find(token) is None
        assert await store.chat_sessions.find(other) == kept
        assert len(await store.chat_log.after(session.chat_id, 0, 9)) == 1


async def test_what_nobody_can_read_is_not_taken(database: Database, clock: FrozenClock) -> None:
    entry = Entry(sender="bot", text="xin chào")
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        token, session = await store.chat_sessions.create("vi")
        assert await store.chat_log.append(session.chat_id, "bot:1", entry, store.now) == 1
        await store.chat_sessions.end(token)
        assert await store.chat_log.append(session.chat_id, "bot:1", entry, store.now) is None
        with pytest.raises(Gone):
            await store.chat_log.append(session.chat_id, "bot:2", entry, store.now)
