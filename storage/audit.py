"""The audit trail: who did or read what, each row chained to the one before."""

import hashlib
from dataclasses import dataclass
from datetime import datetime

from storage.database import Connection, Row, moment


@dataclass(frozen=True, slots=True)
class Entry:
    """One act of an officer; ``act`` is a stable name such as ``case.read``."""

    seq: int
    at: datetime
    actor_id: int | None
    act: str
    object: str
    unit_path: str


class Audit:
    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection = connection
        self._now = now

    async def write(self, actor_id: int | None, act: str, object_: str, unit_path: str) -> None:
        """Adds a row. The counter's row lock puts writers of several processes in one line."""
        seq = await self._connection.value(
            "INSERT INTO counters (name, value) VALUES ('audit', 1)"
            " ON CONFLICT (name) DO UPDATE SET value = counters.value + 1 RETURNING value"
        )
        before = await self._connection.value(
            "SELECT chain FROM audit WHERE seq = :seq", seq=int(seq) - 1
        )
        entry = Entry(int(seq), self._now, actor_id, act, object_, unit_path)
        await self._connection.run(
            "INSERT INTO audit (seq, at, actor_id, act, object, unit_path, chain)"
            " VALUES (:seq, :at, :actor, :act, :object, :path, :chain)",
            seq=entry.seq,
            at=entry.at,
            actor=actor_id,
            act=act,
            object=object_,
            path=unit_path,
            chain=link(before or "", entry),
        )

    async def about(self, object_: str) -> list[Entry]:
        """Every act on one object, oldest first."""
        rows = await self._connection.all(
            "SELECT * FROM audit WHERE object = :object ORDER BY seq", object=object_
        )
        return [_entry(row) for row in rows]

    async def count(self) -> int:
        """How many entries there are."""
        return int(await self._connection.value("SELECT COUNT(*) FROM audit"))

    async def verify(self) -> int | None:
        """None when the chain is whole, else the number of the first row that does not fit."""
        chain, expected, portion = "", 1, 1_000
        while True:
            rows = await self._connection.all(
                "SELECT * FROM audit WHERE seq >= :seq ORDER BY seq LIMIT :portion",
                seq=expected,
                portion=portion,
            )
            for row in rows:
                chain = link(chain, _entry(row))
                if row["seq"] != expected or row["chain"] != chain:
                    return expected
                expected += 1
            if len(rows) < portion:
                return await self._missing_tail(expected - 1)

    async def _missing_tail(self, last: int) -> int | None:
        counted = await self._connection.value("SELECT value FROM counters WHERE name = 'audit'")
        return None if (counted or 0) == last else last + 1


def link(before: str, entry: Entry) -> str:
    """The chain value of an entry: a hash over the one before and everything in the row."""
    micro = int(entry.at.timestamp() * 1_000_000)
    parts = (before, entry.seq, micro, entry.actor_id, entry.act, entry.object, entry.unit_path)
    return hashlib.sha256("\x1f".join(map(str, parts)).encode()).hexdigest()


def _entry(row: Row) -> Entry:
    return Entry(
        row["seq"], moment(row["at"]), row["actor_id"], row["act"], row["object"], row["unit_path"]
    )
