"""Reading many rows as of one moment, while others write."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from storage.database import Connection, Database
from storage.uninterrupted import to_the_end

_BEGIN = {
    "sqlite": "BEGIN",
    "postgresql": "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
}


@asynccontextmanager
async def snapshot(database: Database, name: str) -> AsyncIterator[Connection]:
    """A reader for whom nothing changes between its statements; nobody waits for it."""
    async with database.reading(name) as connection:
        await connection.run(_BEGIN[connection.dialect])
        try:
            yield connection
        finally:
            await to_the_end(connection.run("ROLLBACK"))
