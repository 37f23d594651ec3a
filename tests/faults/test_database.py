"""The database fails while people talk and a broadcast runs: when it is back, nothing is lost."""

import pytest

from storage import sqlite
from tests.faults.conftest import Record
from tests.faults.outages import full, locked, small_disk, way
from tests.faults.scene import scene

AWAY = 10.0


@pytest.fixture(autouse=True)
def _waits_shortly(monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite's own wait for a lock is in another thread, where no time can be hurried."""
    monkeypatch.setattr(sqlite, "_BUSY_SECONDS", 0.02)


async def test_locked(database_url: str, engine: str, record: Record) -> None:
    async with scene(database_url) as at:
        await at.begin()
        async with locked(database_url):
            await at.pass_time(AWAY)
        record(await at.verdict("database locked", engine))


async def test_full(database_url: str, engine: str, record: Record) -> None:
    async with small_disk(database_url), scene(database_url) as at:
        await at.begin(say=False)
        async with full(database_url, at.app.ground.database):
            at.speak()
            await at.pass_time(AWAY)
        record(await at.verdict("disk full", engine))


async def test_gone(database_url: str, engine: str, record: Record) -> None:
    async with way(database_url) as to, scene(database_url, through=to) as at:
        await at.begin()
        await to.cut()
        await at.pass_time(AWAY)
        await to.mend()
        record(await at.verdict("database gone", engine))


async def test_gone_behind_a_webhook(database_url: str, engine: str, record: Record) -> None:
    """Telegram calls, is put off, and calls again."""
    async with way(database_url) as to, scene(database_url, through=to, webhook=True) as at:
        await at.begin()
        await to.cut()
        await at.pass_time(AWAY)
        await to.mend()
        assert at.telegram.hook.failures
        record(await at.verdict("database gone, webhook", engine))
