"""What every test may ask for, and what none may do."""

import asyncio
import itertools
import os
from collections.abc import AsyncIterator, Iterator

import pytest
from hypothesis import settings

from storage.database import Database
from tests import network, postgres
from tests.clocks import FrozenClock
from tests.databases import PostgresDatabases, SqliteFiles, folder_in_memory
from tests.kit import World

_numbers = itertools.count(1)
settings.register_profile("unhurried", deadline=None)  # no test depends on speed
settings.load_profile("unhurried")


@pytest.fixture(autouse=True)
def _own_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees the settings of whoever runs it."""
    for name in list(os.environ):
        if name.upper().startswith("NHIPCAU_"):
            monkeypatch.delenv(name)


@pytest.fixture(autouse=True, scope="session")
def _no_network() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        network.forbid(patch)
        yield


@pytest.fixture
def clock() -> FrozenClock:
    return FrozenClock()


@pytest.fixture(scope="session")
def sqlite_files() -> Iterator[SqliteFiles]:
    with folder_in_memory() as folder:
        files = SqliteFiles(folder)
        asyncio.run(files.prepare())
        yield files


@pytest.fixture(scope="session")
def postgres_databases() -> Iterator[PostgresDatabases]:
    with postgres.server() as socket_folder:
        databases = PostgresDatabases(socket_folder)
        asyncio.run(databases.prepare())
        yield databases


@pytest.fixture(params=["sqlite", "postgresql"])
def databases(request: pytest.FixtureRequest) -> SqliteFiles | PostgresDatabases:
    """Whoever needs a database runs once on each engine; the server starts when first needed."""
    name = {"sqlite": "sqlite_files", "postgresql": "postgres_databases"}[request.param]
    found: SqliteFiles | PostgresDatabases = request.getfixturevalue(name)
    return found


@pytest.fixture
async def empty_url(databases: SqliteFiles | PostgresDatabases) -> str:
    """The URL of a database without any table."""
    return await databases.empty(f"test{next(_numbers)}")


@pytest.fixture
async def database_url(databases: SqliteFiles | PostgresDatabases) -> AsyncIterator[str]:
    """The URL of a migrated database without any row."""
    name = f"test{next(_numbers)}"
    yield await databases.ready(name)
    await databases.done(name)


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """A migrated, open database without any row."""
    opened = await Database.open(database_url)
    yield opened
    await opened.close()


@pytest.fixture
def world(database: Database, clock: FrozenClock) -> World:
    """A running bot with every service."""
    return World(database, clock)
