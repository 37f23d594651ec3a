"""The one door to the database: named transactions, the same on SQLite and PostgreSQL."""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import asyncpg

from bot.core.errors import OperatorError, StorageError
from storage.connection import Connection, Dialect, Row, moment, moment_or_none
from storage.postgres import Postgres
from storage.sqlite import Sqlite

__all__ = ["Connection", "Database", "Dialect", "Row", "Timing", "moment", "moment_or_none"]

_DRIVERS = (sqlite3.Error, asyncpg.PostgresError, asyncpg.InterfaceError, OSError)
# Connections, rollbacks in a deadlock, resources, locks, an operator's doing, the system.
_PASSING = ("08", "25006", "40", "53", "55", "57", "58")


@dataclass
class Timing:
    """How often a transaction of one name ran, and how long in all, waiting included."""

    count: int = 0
    seconds: float = 0.0


class Engine(Protocol):
    """What one kind of database must offer."""

    @property
    def dialect(self) -> Dialect: ...

    def writing(self) -> AbstractAsyncContextManager[Connection]: ...

    def reading(self) -> AbstractAsyncContextManager[Connection]: ...

    async def close(self) -> None: ...


class Database:
    """An open database. ``timings`` counts the transactions by their names."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writing: set[asyncio.Task[Any] | None] = set()
        self.timings: dict[str, Timing] = {}

    @classmethod
    async def open(cls, url: str) -> "Database":
        """Opens ``sqlite:///file``, ``sqlite:////absolute/file`` or ``postgresql://…``.

        OperatorError, in one line, when the URL is neither or the database cannot be used.
        """
        scheme, _, rest = url.partition("://")
        if scheme == "sqlite" and rest.startswith("/") and rest.strip("/"):
            return cls(await Sqlite.open(Path(rest[1:])))
        if scheme in {"postgresql", "postgres"}:
            return cls(await Postgres.open(url))
        raise OperatorError(
            f"NHIPCAU_DATABASE_URL begins with {scheme or 'nothing'!r}: "
            "write sqlite:///var/nhipcau.db or postgresql://user@host/name"
        )

    @property
    def dialect(self) -> Dialect:
        return self._engine.dialect

    @asynccontextmanager
    async def transaction(self, name: str) -> AsyncIterator[Connection]:
        """A writing transaction: durable when left, undone when its body raises.

        On SQLite the writers take turns in the order they came. Opening one inside another of
        the same task raises RuntimeError, for it would wait for itself. StorageError when the
        database is away or refuses.
        """
        task = asyncio.current_task()
        if task in self._writing:
            raise RuntimeError("a transaction inside a transaction would wait for itself")
        self._writing.add(task)
        began = time.perf_counter()
        try:
            async with self._engine.writing() as connection:
                yield connection
        except _DRIVERS as error:
            raise _translated(name, error) from error
        finally:
            self._writing.discard(task)
            self._count(name, began)

    @asynccontextmanager
    async def reading(self, name: str) -> AsyncIterator[Connection]:
        """A reader beside the writers: sees what is committed, and may not write. Raises as
        ``transaction`` does."""
        began = time.perf_counter()
        try:
            async with self._engine.reading() as connection:
                yield connection
        except _DRIVERS as error:
            raise _translated(name, error) from error
        finally:
            self._count(name, began)

    async def close(self) -> None:
        """Waits for running transactions, then closes every connection."""
        await self._engine.close()

    def _count(self, name: str, began: float) -> None:
        timing = self.timings.setdefault(name, Timing())
        timing.count += 1
        timing.seconds += time.perf_counter() - began


def _translated(name: str, error: BaseException) -> StorageError:
    """A driver's error leaves this room under our own name: others know no driver."""
    return StorageError(f"{name}: {type(error).__name__}", passing=_passes(error))


def _passes(error: BaseException) -> bool:
    """Whether it is the database's own trouble: away, locked, full, stopping, out of order."""
    if isinstance(error, asyncpg.PostgresError):
        return (error.sqlstate or "").startswith(_PASSING)
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_FULL)  # without one it is ours
        return isinstance(error, sqlite3.OperationalError) and code & 0xFF != sqlite3.SQLITE_ERROR
    return not isinstance(error, ValueError)  # a value that the driver cannot take stays so
