"""What administrators must hear of, each once."""

from collections.abc import Sequence
from datetime import datetime

from bot.core.alarms import Alarm
from bot.core.ids import Ids
from storage.database import Connection


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

    async def untold(self, limit: int) -> Sequence[Alarm]:
        """Alarms that nobody heard of, oldest first."""
        rows = await self._connection.all(
            "SELECT why, kind, channel, count FROM alarms WHERE told_at IS NULL"
            " ORDER BY id LIMIT :limit",
            limit=limit,
        )
        return [Alarm(row["why"], row["kind"], row["channel"], row["count"]) for row in rows]

    async def told(self, alarms: Sequence[Alarm]) -> None:
        """Remembers that these were handed on."""
        await self._connection.run_many(
            "UPDATE alarms SET told_at = :now WHERE why = :why",
            [{"now": self._now, "why": alarm.why} for alarm in alarms],
        )
