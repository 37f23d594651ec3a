"""Opening the database for one command, and closing it whatever happens."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.app import Ground, open_ground
from bot.core.errors import OperatorError
from bot.engine.clock import SystemClock
from bot.settings import Settings
from storage.database import Database

_SQLITE = "sqlite:///"


@asynccontextmanager
async def ground(settings: Settings) -> AsyncIterator[Ground]:
    """The migrated database with everything around it."""
    opened = await open_ground(settings, SystemClock())
    try:
        yield opened
    finally:
        await opened.database.close()


@asynccontextmanager
async def found(settings: Settings) -> AsyncIterator[Database]:
    """The database as it is: not migrated, and OperatorError instead of making a new file."""
    url = settings.database_url.get_secret_value()
    path = Path(url.removeprefix(_SQLITE))
    if url.startswith(_SQLITE) and not path.exists():
        raise OperatorError(f"there is no database file {path}: nhipcau migrate makes it")
    database = await Database.open(url)
    try:
        yield database
    finally:
        await database.close()
