"""The database fails while people talk and a broadcast runs: when it is back, nothing is lost."""

from typing import cast

import pytest

from storage import sqlite
from storage.database import Database
from tests.faults.conftest import Record
from tests.faults.outages import Absent, Line, full, locked, small_disk
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
    if engine == "postgresql":
        await _cut(database_url, record)
        return
    made: list[Absent] = []

    def wrap(database: Database) -> Database:
        made.append(Absent(database))
        return cast("Database", made[0])

    async with scene(database_url, wrap=wrap) as at:
        await at.begin()
        made[0].away = True
        await at.pass_time(AWAY)
        made[0].away = False
        record(await at.verdict("database gone", engine))


async def _cut(database_url: str, record: Record) -> None:
    line = Line(database_url)
    await line.mend()
    try:
        async with scene(database_url, through=line.url) as at:
            await at.begin()
            await line.cut()
            await at.pass_time(AWAY)
            await line.mend()
            record(await at.verdict("database gone", "postgresql"))
    finally:
        await line.close()
