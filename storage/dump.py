"""All rows of all tables as lines of JSON, the same for both engines, and back.

The first line names the format and the schema. A line ``{"table", "columns"}`` begins a table,
an array is a row (bytes as ``{"bytes": base64}``), and the last line counts the rows and holds
the SHA-256 of all lines before it.
"""

import base64
import hashlib
import json
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from typing import Any

from bot.core.errors import OperatorError
from storage import catalogue
from storage.catalogue import Table
from storage.database import Connection, Row
from storage.migrate import version

FORMAT = "nhipcau-dump-1"

_PORTION = 500
_FEW = {"files": 2}  # an attachment has up to 50 MB, and the machine perhaps 1 GB
_BATCH_BYTES = 8_000_000
_DEFER = {
    "sqlite": "PRAGMA defer_foreign_keys = ON",
    "postgresql": "ALTER TABLE {} ALTER CONSTRAINT {} DEFERRABLE INITIALLY DEFERRED",
}
_FOREIGN_KEYS = """
SELECT quote_ident(c.relname) AS own, quote_ident(k.conname) AS name
  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
 WHERE k.contype = 'f' AND k.connamespace = current_schema()::regnamespace
"""


async def total(connection: Connection) -> int:
    """How many rows a dump will have."""
    return sum([await catalogue.count(connection, t) for t in await catalogue.tables(connection)])


async def lines(connection: Connection) -> AsyncIterator[bytes]:
    """The whole database; read it in a ``snapshot``."""
    digest, rows = hashlib.sha256(), 0
    async for line in _content(connection):
        rows += line.startswith(b"[")
        digest.update(line)
        yield line
    yield _line({"rows": rows, "sha256": digest.hexdigest()})


async def _content(connection: Connection) -> AsyncIterator[bytes]:
    yield _line({"format": FORMAT, "schema": await version(connection)})
    for table in await catalogue.tables(connection):
        yield _line({"table": table.name, "columns": table.columns})
        async for row in _rows(connection, table):
            yield _line([_plain(value) for value in tuple(row)])


async def _rows(connection: Connection, table: Table) -> AsyncIterator[Row]:
    """Every row, in portions that go on after the last key: no portion skips or repeats one."""
    names = [f"k{n}" for n in range(len(table.key))]
    after = f"WHERE ({table.listed(table.key)}) > ({', '.join(f':{name}' for name in names)})"
    portion = _FEW.get(table.name, _PORTION)
    last: dict[str, Any] = {}
    while True:
        rows = await connection.all(
            f'SELECT {table.listed(table.columns)} FROM "{table.name}" {after if last else ""}'  # noqa: S608 - names from the catalogue
            f" ORDER BY {table.listed(table.key)} LIMIT {portion}",
            **last,
        )
        for row in rows:
            yield row
        if len(rows) < portion:
            return
        last = {name: rows[-1][key] for name, key in zip(names, table.key, strict=True)}


async def load(connection: Connection, given: Iterable[bytes], done: Callable[[int], None]) -> int:
    """Puts a dump into an empty database of the same schema; says how many rows.

    OperatorError when the database has rows, the dump is of another schema, or anything in it
    does not fit its checksum: leave the transaction by it, so that nothing stays.
    """
    tables = await catalogue.tables(connection)
    for table in tables:
        if not await catalogue.is_empty(connection, table):
            raise OperatorError(
                f"the database is not empty (table {table.name}): restore into a new one"
            )
    await _defer(connection)
    loader = _Loader(connection, tables, await version(connection))
    for line in given:
        done(await loader.take(line))
    rows = loader.rows_at_end()
    await _check_at_once(connection)
    return rows


async def _defer(connection: Connection) -> None:
    """Lets rows come before those they refer to, until the end of the transaction."""
    if connection.dialect == "sqlite":
        await connection.run(_DEFER["sqlite"])
        return
    for own, name in await _foreign_keys(connection):
        await connection.run(_DEFER["postgresql"].format(own, name))


async def _check_at_once(connection: Connection) -> None:
    """Puts the constraints of PostgreSQL back as they were; checks what was deferred."""
    if connection.dialect == "postgresql":
        await connection.run("SET CONSTRAINTS ALL IMMEDIATE")
        for own, name in await _foreign_keys(connection):
            await connection.run(f"ALTER TABLE {own} ALTER CONSTRAINT {name} NOT DEFERRABLE")


async def _foreign_keys(connection: Connection) -> list[tuple[str, str]]:
    return [(row["own"], row["name"]) for row in await connection.all(_FOREIGN_KEYS)]


class _Loader:
    """Takes a dump line by line."""

    def __init__(self, connection: Connection, tables: Sequence[Table], schema: int) -> None:
        self._connection = connection
        self._columns = {table.name: table.columns for table in tables}
        self._schema = schema
        self._digest = hashlib.sha256()
        self._insert = ""
        self._width = 0
        self._batch: list[dict[str, object]] = []
        self._size = 0
        self._rows = 0
        self._begun = self._ended = False

    async def take(self, line: bytes) -> int:
        """One line; how many rows it held (0 or 1)."""
        content = _read(line)
        if self._ended:
            raise _damaged("something follows its end")
        if isinstance(content, list):
            await self._row(content, len(line))
        elif "sha256" in content:
            await self._end(content)
        elif "table" in content and self._begun:
            await self._table(content)
        else:
            self._begin(content)
        self._digest.update(line + b"\n")
        return int(isinstance(content, list))

    def rows_at_end(self) -> int:
        """How many rows there were; OperatorError when the end is missing."""
        if not self._ended:
            raise _damaged("its end is missing")
        return self._rows

    def _begin(self, content: dict[str, Any]) -> None:
        if content.get("format") != FORMAT or self._begun:
            raise OperatorError("the backup is of a format that this program does not know")
        if content["schema"] != self._schema:
            raise OperatorError(
                f"the backup has schema {content['schema']}, this program has {self._schema}: "
                "restore it with the version that wrote it, then update"
            )
        self._begun = True

    async def _table(self, content: dict[str, Any]) -> None:
        await self._flush()
        name, columns = content["table"], tuple(content["columns"])
        if set(columns) - set(self._columns.get(name, ())):
            raise OperatorError(f"the backup has a table {name} that this schema does not have")
        listed = ", ".join(f'"{column}"' for column in columns)
        values = ", ".join(f":c{n}" for n in range(len(columns)))
        self._insert = f'INSERT INTO "{name}" ({listed}) VALUES ({values})'  # noqa: S608 - names that the catalogue has
        self._width = len(columns)

    async def _row(self, values: list[Any], size: int) -> None:
        if len(values) != self._width:
            raise _damaged("a row has another width than its table")
        self._batch.append({f"c{n}": _value(value) for n, value in enumerate(values)})
        self._rows += 1
        self._size += size
        if len(self._batch) >= _PORTION or self._size > _BATCH_BYTES:
            await self._flush()

    async def _flush(self) -> None:
        await self._connection.run_many(self._insert, self._batch)
        self._batch, self._size = [], 0

    async def _end(self, content: dict[str, Any]) -> None:
        await self._flush()
        if content != {"rows": self._rows, "sha256": self._digest.hexdigest()}:
            raise _damaged("its checksum does not fit")
        self._ended = True


def _line(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _read(line: bytes) -> Any:
    try:
        content = json.loads(line)
    except ValueError:
        content = None
    if not isinstance(content, list | dict):
        raise _damaged("a line is not JSON")
    return content


def _plain(value: object) -> object:
    return {"bytes": base64.b64encode(value).decode()} if isinstance(value, bytes) else value


def _value(value: object) -> object:
    return base64.b64decode(value["bytes"]) if isinstance(value, dict) else value


def _damaged(how: str) -> OperatorError:
    return OperatorError(f"the backup is damaged ({how}): use another copy")
