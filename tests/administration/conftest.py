"""What the administrator's commands work on: settings, a key, and a database of each engine."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from pydantic import SecretStr

from bot.app import open_vault
from bot.core.ids import Ids
from bot.engine.clock import SystemClock
from bot.settings import Settings
from storage.database import Database
from storage.store import Store, Stores
from storage.vault import new_key_line

KEY = new_key_line()


def settings_for(url: str, key: str = KEY) -> Settings:
    return Settings(database_url=SecretStr(url), data_key=SecretStr(key))


@pytest.fixture
def settings(database_url: str) -> Settings:
    """Those of a migrated database without any row."""
    return settings_for(database_url)


@asynccontextmanager
async def store_of(settings: Settings) -> AsyncIterator[Store]:
    """A transaction on the database that the settings name."""
    now = SystemClock().now()
    database = await Database.open(settings.database_url.get_secret_value())
    try:
        async with database.transaction("test") as connection:
            yield Stores(open_vault(settings), Ids(lambda: now)).at(connection, now)
    finally:
        await database.close()
