"""PostgreSQL: a pool of connections, one transaction each, at READ COMMITTED."""

import re
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

import asyncpg

from bot.core.errors import OperatorError
from storage.connection import Dialect, Row, Values, stored
from storage.uninterrupted import to_the_end

WRITERS = 10
READERS = 5
_STATEMENTS = 500  # prepared statements that one connection remembers
_TOKEN = re.compile(
    r"""'(?:[^']|'')*' | "(?:[^"]|"")*" | --[^\n]* | /\*.*?\*/ | ::\w+
    | :(?P<name>[A-Za-z_]\w*)""",
    re.VERBOSE | re.DOTALL,
)
_LOST = (asyncpg.PostgresError, asyncpg.InterfaceError, OSError)


@lru_cache(maxsize=2000)
def numbered(sql: str) -> tuple[str, tuple[str, ...]]:
    """``:name`` as ``$1``: the SQL for asyncpg, and the names in the order of their numbers.

    Casts (``::text``), quoted text and comments stay as they are.
    """
    names: list[str] = []

    def number(found: re.Match[str]) -> str:
        name = found["name"]
        if name is None:
            return found[0]
        if name not in names:
            names.append(name)
        return f"${names.index(name) + 1}"

    return _TOKEN.sub(number, sql), tuple(names)


class PostgresConnection:
    """``Connection`` on PostgreSQL."""

    dialect: Dialect = "postgresql"

    def __init__(self, raw: "asyncpg.pool.PoolConnectionProxy[asyncpg.Record]") -> None:
        self._raw = raw
        self._over = False

    def end(self) -> None:
        """From now on every use raises RuntimeError."""
        self._over = True

    async def all(self, sql: str, /, **values: object) -> Sequence[Row]:
        statement, arguments = _bound(sql, values)
        return await self._open.fetch(statement, *arguments)

    async def one(self, sql: str, /, **values: object) -> Row | None:
        statement, arguments = _bound(sql, values)
        return await self._open.fetchrow(statement, *arguments)

    async def value(self, sql: str, /, **values: object) -> Any:
        statement, arguments = _bound(sql, values)
        return await self._open.fetchval(statement, *arguments)

    async def run(self, sql: str, /, **values: object) -> int:
        statement, arguments = _bound(sql, values)
        done = (await self._open.execute(statement, *arguments)).split()
        return int(done[-1]) if done and done[-1].isdigit() else 0

    async def run_many(self, sql: str, /, many: Sequence[Values]) -> None:
        if many:
            statement, _ = numbered(sql)
            await self._open.executemany(statement, [_bound(sql, each)[1] for each in many])

    @property
    def _open(self) -> "asyncpg.pool.PoolConnectionProxy[asyncpg.Record]":
        if self._over:
            raise RuntimeError("this transaction is over")
        return self._raw


class Postgres:
    """A database on a PostgreSQL server. Readers have a pool of their own that refuses writes."""

    dialect: Dialect = "postgresql"

    def __init__(
        self,
        writers: "asyncpg.Pool[asyncpg.Record]",
        readers: "asyncpg.Pool[asyncpg.Record]",
    ) -> None:
        self._writers = writers
        self._readers = readers

    @classmethod
    async def open(cls, url: str) -> "Postgres":
        """Connects; OperatorError when the server cannot be reached or refuses us."""
        try:
            writers = await _pool(url, least=1, most=WRITERS)
            readers = await _pool(url, least=0, most=READERS, default_transaction_read_only="on")
        except (*_LOST, TimeoutError, ValueError) as error:
            raise OperatorError(
                f"database {_masked(url)} cannot be reached ({_line(error)}): "
                "start the server or mend NHIPCAU_DATABASE_URL"
            ) from error
        return cls(writers, readers)

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[PostgresConnection]:
        async with self._borrowed(self._writers) as raw:
            transaction = raw.transaction(isolation="read_committed")
            connection = PostgresConnection(raw)
            try:
                await to_the_end(transaction.start())
                yield connection
            except BaseException:  # a cancelled body must be undone like a failed one
                connection.end()
                if raw.is_in_transaction():
                    with suppress(*_LOST):  # a lost connection has rolled back by itself
                        await to_the_end(transaction.rollback())
                raise
            connection.end()
            await to_the_end(transaction.commit())

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[PostgresConnection]:
        async with self._borrowed(self._readers) as raw:
            connection = PostgresConnection(raw)
            try:
                yield connection
            finally:
                connection.end()

    async def close(self) -> None:
        """Waits for running transactions, then closes every connection."""
        await self._writers.close()
        await self._readers.close()

    @asynccontextmanager
    async def _borrowed(
        self, pool: "asyncpg.Pool[asyncpg.Record]"
    ) -> AsyncIterator["asyncpg.pool.PoolConnectionProxy[asyncpg.Record]"]:
        raw = await pool.acquire()
        try:
            yield raw
        finally:
            await to_the_end(pool.release(raw))


def _bound(sql: str, values: Mapping[str, object]) -> tuple[str, list[object]]:
    statement, names = numbered(sql)
    missing = [name for name in names if name not in values]
    if missing:
        raise ValueError(f"no value for :{missing[0]}")
    return statement, [stored(values[name]) for name in names]


async def _pool(
    url: str, *, least: int, most: int, **settings: str
) -> "asyncpg.Pool[asyncpg.Record]":
    return await asyncpg.create_pool(
        url,
        min_size=least,
        max_size=most,
        init=_teach,
        statement_cache_size=_STATEMENTS,
        max_cached_statement_lifetime=0,
        server_settings={"application_name": "nhipcau", **settings},
    )


async def _teach(raw: "asyncpg.Connection[asyncpg.Record]") -> None:
    """SUM over BIGINT is NUMERIC on PostgreSQL; as on SQLite it comes out as a plain number."""
    await raw.set_type_codec(
        "numeric", encoder=str, decoder=_number, schema="pg_catalog", format="text"
    )


def _number(text: str) -> int | float:
    return float(text) if "." in text else int(text)


def _masked(url: str) -> str:
    """The URL without its password, for messages."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"


def _line(error: BaseException) -> str:
    return str(error).strip().partition("\n")[0] or type(error).__name__
