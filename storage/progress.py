"""How fast a run goes, and what holds it up."""

from datetime import datetime

from bot.core.announcements import Hindrance, Pace
from bot.core.moments import local
from storage.database import Connection, Row, moment, moment_or_none

PACE = """
SELECT COUNT(*) AS sent, MIN(ended_at) AS since FROM deliveries
WHERE announcement_id = :id AND run = :run AND state <> 'queued' AND state = 'sent'
  AND maybe_twice IN (0, 1) AND ended_at > :after
"""
# The messengers on which a run has messages in the outbox, with who sends there.
_WAITING_ON = """
SELECT w.channel, s.holder, s.down_since, (
  SELECT COUNT(*) FROM alarms a WHERE a.kind = 'quota-100' AND a.channel = w.channel
    AND a.raised_at >= :month) AS used_up
FROM (
  SELECT DISTINCT o.channel FROM deliveries d
  JOIN outbox o ON o.delivery_id = d.id AND o.ended_at IS NULL
  WHERE d.announcement_id = :id AND d.run = :run AND d.state <> 'queued' AND d.state = 'posted'
) w LEFT JOIN dispatchers s ON s.channel = w.channel ORDER BY w.channel
"""


class Progress:
    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection = connection
        self._now = now

    async def pace(self, announcement_id: int, run: int) -> Pace:
        """How many of a run went in the last minute."""
        row = await self._connection.one(
            PACE, id=announcement_id, run=run, after=self._now - Pace.WINDOW
        )
        if row is None or row["since"] is None:
            return Pace()
        return Pace(sent=row["sent"], span=self._now - moment(row["since"]))

    async def hindrances(self, announcement_id: int, run: int) -> list[Hindrance]:
        """The messengers on which a run waits although its turn has come, and why."""
        month = local(self._now).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
        rows = await self._connection.all(_WAITING_ON, id=announcement_id, run=run, month=month)
        found = (_hindrance(row) for row in rows)
        return [each for each in found if each is not None]


def _hindrance(row: Row) -> Hindrance | None:
    channel = row["channel"]
    if not row["holder"]:
        return Hindrance(channel=channel, why="off")
    if row["down_since"] is not None:
        since = moment_or_none(row["down_since"])
        return Hindrance(channel=channel, why="down", since=since)
    return Hindrance(channel=channel, why="quota") if row["used_up"] else None
