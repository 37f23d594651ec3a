"""Opening the database for one command, and closing it whatever happens."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.app import open_vault
from bot.core.errors import OperatorError
from bot.core.ids import Ids
from bot.engine.clock import Clock, SystemClock
from bot.settings import Settings
from storage.database import Database
from storage.migrate import migrate
from storage.store import Stores

_SQLITE = "sqlite:///"


@dataclass(frozen=True, slots=True)
class Ground:
    """What a command stands on. No texts: a fault in one must not keep a backup from restoring."""

    database: Database
    stores: Stores
    clock: Clock


@asynccontextmanager
async def ground(settings: Settings) -> AsyncIterator[Ground]:
    """The database, brought to this version's schema."""
    clock = SystemClock()
    stores = Stores(open_vault(settings), Ids(clock.now))
    database = await Database.open(settings.database_url.get_secret_value())
    try:
        await migrate(database, clock.now())
        yield Ground(database, stores, clock)
    finally:
        await database.close()


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
