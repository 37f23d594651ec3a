"""SQLite: one fair writer that commits in groups, and readers beside it."""

import asyncio
import sqlite3
from collections import deque
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import aiosqlite

from bot.core.errors import OperatorError
from storage.connection import Dialect, Row, Values, stored
from storage.uninterrupted import until_done

GROUP = 64  # transactions that share one COMMIT at most
READERS = 4
_BUSY_SECONDS = 10.0
_BROKEN = (sqlite3.Error, ValueError)  # ValueError is aiosqlite's word for a closed connection
_PRAGMAS = (
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",  # what is sorted in passing never reaches the disk
)


class Ticket:
    """One transaction's place in the writer's queue, from waiting to durable."""

    __slots__ = ("ended", "granted", "settled")

    def __init__(self) -> None:
        loop = asyncio.get_running_loop()
        self.granted: asyncio.Future[None] = loop.create_future()
        self.ended: asyncio.Future[bool] = loop.create_future()
        self.settled: asyncio.Future[None] = loop.create_future()

    @property
    def running(self) -> bool:
        """Whether its body may use the connection now."""
        return not self.ended.done() and not self.settled.done()

    async def admitted(self) -> None:
        """Returns when it is this transaction's turn."""
        try:
            await self.granted
        except asyncio.CancelledError:
            if not self.granted.cancelled():  # granted and cancelled in the same breath
                await self.give_up()
            raise

    async def body(self) -> bool:
        """The writer's side: lets the body run; whether it is to be kept."""
        if self.granted.cancelled():
            return False
        self.granted.set_result(None)
        return await self.ended

    async def keep(self) -> None:
        """The body succeeded: returns when it is durable, raises what the commit raised."""
        self._end(kept=True)
        await until_done(self.settled)
        self.settled.result()

    async def give_up(self) -> None:
        """The body failed: returns when nothing of it is left."""
        self._end(kept=False)
        await until_done(self.settled)

    def settle(self) -> None:
        if not self.settled.done():
            self.settled.set_result(None)

    def fail(self, error: Exception) -> None:
        """Whoever waits for this transaction gets ``error``."""
        for future in (self.granted, self.settled):
            if not future.done():
                future.set_exception(error)
                future.exception()  # seen: a cancelled waiter will not look at it

    def _end(self, *, kept: bool) -> None:
        if not self.ended.done():
            self.ended.set_result(kept)


class Writer:
    """The one writing connection. Transactions take turns; those that queue share a COMMIT.

    The turns are given by a task of the writer's own, which no caller can cancel: so a caller
    may be cancelled anywhere without leaving the connection in the middle of something.
    """

    def __init__(self, raw: aiosqlite.Connection) -> None:
        self._raw = raw
        self._queue: deque[Ticket] = deque()
        self._server: asyncio.Task[None] | None = None

    @asynccontextmanager
    async def turn(self) -> AsyncIterator["SqliteConnection"]:
        """One transaction, durable when the block is left, undone when it raises."""
        ticket = self._enter()
        await ticket.admitted()
        try:
            yield SqliteConnection(self._raw, ticket)
        except BaseException:  # a cancelled body must be undone like a failed one
            await ticket.give_up()
            raise
        await ticket.keep()

    async def close(self) -> None:
        """Waits for what is queued, then closes the connection."""
        if self._server is not None:
            await until_done(self._server)
        await self._raw.close()

    def _enter(self) -> Ticket:
        ticket = Ticket()
        self._queue.append(ticket)
        if self._server is None:
            self._server = asyncio.get_running_loop().create_task(self._serve())
        return ticket

    async def _serve(self) -> None:
        try:
            while self._queue:
                await self._group()
        finally:
            self._server = None
            while self._queue:  # only when the loop shuts down: nobody may wait for ever
                self._queue.popleft().fail(sqlite3.OperationalError("the database is closing"))

    async def _group(self) -> None:
        """Runs queued transactions one after another and commits them together."""
        members: list[Ticket] = []
        kept: list[Ticket] = []
        try:
            while self._queue and len(members) < GROUP:
                ticket = self._queue.popleft()
                members.append(ticket)
                if await self._member(ticket, len(kept)):
                    kept.append(ticket)
                else:
                    ticket.settle()
            if kept:
                await self._raw.execute("COMMIT")
        except BaseException as error:
            # Also when the loop shuts down and cancels this very task: nobody may wait for ever.
            try:
                await self._undo()
            finally:
                for ticket in members:
                    ticket.fail(_failure(error))
            if not isinstance(error, _BROKEN):
                raise
        else:
            for ticket in kept:
                ticket.settle()

    async def _member(self, ticket: Ticket, before: int) -> bool:
        """Runs one transaction inside the group, after ``before`` others that are to be kept;
        whether it is to be committed.

        The first one needs no savepoint: undoing it undoes all there is. Savepoints of members
        that are kept stay open, nested, until the COMMIT: releasing each would cost a round trip.
        """
        if ticket.granted.cancelled():
            return False
        await self._raw.execute(f"SAVEPOINT member{before}" if before else "BEGIN IMMEDIATE")
        kept = await ticket.body()
        if kept and not self._raw.in_transaction:
            # Disk full, say: what came before in this group is gone too: tell nobody "kept".
            raise sqlite3.OperationalError("SQLite has rolled the transaction back")
        if not kept and before:
            await self._raw.execute(f"ROLLBACK TO member{before}")
            await self._raw.execute(f"RELEASE member{before}")
        elif not kept:
            await self._undo()
        return kept

    async def _undo(self) -> None:
        # SQLite itself may have rolled back already (disk full); should ROLLBACK fail otherwise,
        # the next BEGIN fails too and nothing that was to be undone is ever committed.
        with suppress(*_BROKEN):
            await self._raw.execute("ROLLBACK")


class SqliteConnection:
    """``Connection`` on SQLite; ``ticket`` is None for readers."""

    dialect: Dialect = "sqlite"

    def __init__(self, raw: aiosqlite.Connection, ticket: Ticket | None) -> None:
        self._raw = raw
        self._ticket = ticket
        self._over = False

    def end(self) -> None:
        """From now on every use raises RuntimeError."""
        self._over = True

    async def all(self, sql: str, /, **values: object) -> Sequence[Row]:
        return list(await self._open.execute_fetchall(sql, _bound(values)))

    async def one(self, sql: str, /, **values: object) -> Row | None:
        rows = await self.all(sql, **values)
        return rows[0] if rows else None

    async def value(self, sql: str, /, **values: object) -> Any:
        row = await self.one(sql, **values)
        return None if row is None else row[0]

    async def run(self, sql: str, /, **values: object) -> int:
        cursor = await self._open.execute(sql, _bound(values))
        if cursor.description is not None:  # RETURNING: an unread row would block the COMMIT
            await cursor.close()
        return max(cursor.rowcount, 0)

    async def run_many(self, sql: str, /, many: Sequence[Values]) -> None:
        if many:
            await self._open.executemany(sql, [_bound(values) for values in many])

    @property
    def _open(self) -> aiosqlite.Connection:
        if self._over or (self._ticket is not None and not self._ticket.running):
            raise RuntimeError("this transaction is over")
        return self._raw


class Sqlite:
    """A database in one file."""

    dialect: Dialect = "sqlite"

    def __init__(self, writer: Writer, readers: list[aiosqlite.Connection]) -> None:
        self._writer = writer
        self._readers = readers
        self._idle: asyncio.LifoQueue[aiosqlite.Connection] = asyncio.LifoQueue()
        for reader in readers:
            self._idle.put_nowait(reader)

    @classmethod
    async def open(cls, path: Path) -> "Sqlite":
        """Opens the file and makes it, and its folder, if there is none; else OperatorError."""
        opened: list[aiosqlite.Connection] = []
        try:
            _make(path)
            opened.append(await _connect(path, "PRAGMA journal_mode = WAL"))
            for _ in range(READERS):
                opened.append(await _connect(path, "PRAGMA query_only = ON"))  # noqa: PERF401 - what is open must be known
        except (OSError, sqlite3.Error) as error:
            for raw in opened:
                await raw.close()
            raise OperatorError(
                f"database file {path} cannot be written ({error}): "
                "mend its folder's permissions or NHIPCAU_DATABASE_URL"
            ) from error
        return cls(Writer(opened[0]), opened[1:])

    def writing(self) -> AbstractAsyncContextManager[SqliteConnection]:
        return self._writer.turn()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[SqliteConnection]:
        raw = await self._idle.get()
        connection = SqliteConnection(raw, None)
        try:
            yield connection
        finally:
            connection.end()
            self._idle.put_nowait(raw)

    async def close(self) -> None:
        """Waits for running transactions, then closes every connection."""
        await self._writer.close()
        for reader in self._readers:
            await reader.close()


def _bound(values: Mapping[str, object]) -> dict[str, object]:
    return {name: stored(value) for name, value in values.items()}


def _failure(error: BaseException) -> sqlite3.Error:
    """What the members of a group that was not committed are told: no statement of theirs was to
    blame, so it carries no code of SQLite's, unless the commit found their rows at odds."""
    if isinstance(error, sqlite3.IntegrityError):
        return error
    why = str(error) if isinstance(error, sqlite3.Error) else "the database is closing"
    return sqlite3.OperationalError(why)


def _make(path: Path) -> None:
    """The file with its folder, readable by its owner alone."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600)
    path.chmod(0o600)


async def _connect(path: Path, *more: str) -> aiosqlite.Connection:
    raw = await aiosqlite.connect(
        path, timeout=_BUSY_SECONDS, isolation_level=None, cached_statements=512
    )
    try:
        raw.row_factory = sqlite3.Row
        for pragma in (*_PRAGMAS, *more):
            await _patiently(raw, pragma)
    except BaseException:  # a cancelled start must not leave the connection's thread behind
        await raw.close()
        raise
    return raw


async def _patiently(raw: aiosqlite.Connection, pragma: str) -> None:
    """Runs a pragma; tries again while another process switches the same file to WAL.

    SQLite does not apply its busy timeout to that switch.
    """
    for _ in range(100):
        try:
            await raw.execute_fetchall(pragma)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise
            await asyncio.sleep(0.05)
        else:
            return
    raise sqlite3.OperationalError("database is locked")
