"""What administrators must hear of, each once."""

from collections.abc import Sequence
from datetime import datetime

from bot.core.alarms import Alarm
from bot.core.chat import Address
from bot.core.ids import Ids
from bot.core.members import Role
from storage.database import Connection, moment

_UNTOLD = """
SELECT why, kind, channel, count, raised_at FROM alarms WHERE told_at IS NULL
ORDER BY id LIMIT :limit
"""
_READERS = """
SELECT r.person_id, a.channel, a.chat_id FROM roles r
JOIN units u ON u.id = r.unit_id AND u.parent_id IS NULL
JOIN people p ON p.id = r.person_id
JOIN addresses a ON a.person_id = r.person_id AND a.reachable = 1
JOIN dispatchers s ON s.channel = a.channel AND s.holder <> ''
WHERE r.ended_at IS NULL AND r.role = :role
ORDER BY r.id, CASE WHEN s.down_since IS NULL THEN 0 ELSE 1 END,
  CASE WHEN a.channel = p.notify_channel THEN 0 ELSE 1 END, a.seen_at DESC, a.chat_id
"""


class Alarms:
    def __init__(self, connection: Connection, ids: Ids, now: datetime) -> None:
        self._connection = connection
        self._ids = ids
        self._now = now

    async def raise_(self, *, why: str, kind: str, channel: str, count: int = 1) -> None:
        """Notes an alarm; of one reason only the first counts."""
        await self._note("NOTHING", why, kind, channel, count)

    async def add(self, *, why: str, kind: str, channel: str, count: int) -> None:
        """Notes an alarm; as long as nobody heard of it, the counts of one reason add up."""
        more = "UPDATE SET count = alarms.count + excluded.count WHERE alarms.told_at IS NULL"
        await self._note(more, why, kind, channel, count)

    async def _note(self, again: str, why: str, kind: str, channel: str, count: int) -> None:
        await self._connection.run(
            "INSERT INTO alarms (id, why, kind, channel, count, raised_at)"  # noqa: S608 - constant parts
            f" VALUES (:id, :why, :kind, :channel, :count, :now) ON CONFLICT (why) DO {again}",
            id=self._ids.new(),
            why=why,
            kind=kind,
            channel=channel,
            count=count,
            now=self._now,
        )

    async def tell_once(self, kind: str, whys: Sequence[str]) -> None:
        """Remembers what is told at once and to others, so that it is not told again."""
        await self._connection.run_many(
            "INSERT INTO alarms (id, why, kind, channel, count, raised_at, told_at)"
            " VALUES (:id, :why, :kind, '', 1, :now, :now) ON CONFLICT (why) DO NOTHING",
            [{"id": self._ids.new(), "why": w, "kind": kind, "now": self._now} for w in whys],
        )

    async def reasons(self, kind: str) -> set[str]:
        """The reasons of everything of a kind that was ever noted."""
        rows = await self._connection.all("SELECT why FROM alarms WHERE kind = :kind", kind=kind)
        return {row["why"] for row in rows}

    async def untold(self, limit: int) -> Sequence[Alarm]:
        """Alarms that nobody heard of, oldest first; nobody else gets them meanwhile."""
        lock = " FOR UPDATE SKIP LOCKED" if self._connection.dialect == "postgresql" else ""
        rows = await self._connection.all(_UNTOLD + lock, limit=limit)
        return [
            Alarm(row["why"], row["kind"], row["channel"], row["count"], moment(row["raised_at"]))
            for row in rows
        ]

    async def readers(self) -> dict[int, list[Address]]:
        """Every administrator of the whole tree, with their addresses on messengers that somebody
        sends on: where messages arrive now first, then where they chose, or wrote last."""
        found: dict[int, list[Address]] = {}
        for row in await self._connection.all(_READERS, role=Role.ADMIN.value):
            address = Address(channel=row["channel"], chat_id=row["chat_id"])
            addresses = found.setdefault(row["person_id"], [])
            if address not in addresses:  # who holds the office twice
                addresses.append(address)
        return found

    async def told(self, alarms: Sequence[Alarm]) -> None:
        """Remembers that these were handed on."""
        await self._connection.run_many(
            "UPDATE alarms SET told_at = :now WHERE why = :why",
            [{"now": self._now, "why": alarm.why} for alarm in alarms],
        )
