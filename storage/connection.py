"""What a transaction hands out, and how values go in and come out, on every engine."""

import sqlite3
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any, Literal, Protocol, TypeAlias

import asyncpg

Dialect = Literal["sqlite", "postgresql"]
Row: TypeAlias = sqlite3.Row | asyncpg.Record  # both answer row["column"] and row.keys()
Values: TypeAlias = Mapping[str, object]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class Connection(Protocol):
    """One open transaction. SQL names its parameters ``:name``; values go in by keyword.

    Aware datetimes go in as microseconds UTC, dates as ISO text, truth values as 0 and 1; a
    naive datetime raises ValueError. Used after its ``async with``, it raises RuntimeError.
    """

    @property
    def dialect(self) -> Dialect: ...

    async def all(self, sql: str, /, **values: object) -> Sequence[Row]:
        """Every row."""
        ...

    async def one(self, sql: str, /, **values: object) -> Row | None:
        """The first row, or None."""
        ...

    async def value(self, sql: str, /, **values: object) -> Any:
        """The first column of the first row, or None."""
        ...

    async def run(self, sql: str, /, **values: object) -> int:
        """Runs one statement; how many rows it inserted, changed or deleted."""
        ...

    async def run_many(self, sql: str, /, many: Sequence[Values]) -> None:
        """Runs one statement once for each set of values."""
        ...


def stored(value: object) -> object:
    """A value as both engines take it. A naive datetime raises ValueError."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, datetime):
        return _microseconds(value)
    if isinstance(value, date):
        return value.isoformat()
    return value


def moment(microseconds: int) -> datetime:
    """The aware UTC time behind a stored number of microseconds since 1970."""
    return _EPOCH + microseconds * _MICROSECOND


def moment_or_none(microseconds: int | None) -> datetime | None:
    """As ``moment``, for columns that may be NULL."""
    return None if microseconds is None else moment(microseconds)


def _microseconds(at: datetime) -> int:
    if at.tzinfo is None:
        raise ValueError("a naive datetime cannot be stored: give it its time zone")
    return (at - _EPOCH) // _MICROSECOND
