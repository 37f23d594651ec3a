"""What waits on each channel, counted. Every statement reads a partial index that holds nothing
of what was sent: a million sent messages make none of them slower."""

from collections import defaultdict
from datetime import datetime

from bot.core.backlog import Backlog, Waiting
from bot.core.delivery import Holder
from bot.core.ids import EPOCH, STRIDE
from bot.core.moments import local
from storage.database import Connection, Row, moment, moment_or_none

# What was never tried is owed since it was due; what was refused has a later due time, but its id
# still tells when it was made.
_WAITING = """
SELECT channel, lane, COUNT(*) AS queued, SUM(CASE WHEN lease > 0 THEN 1 ELSE 0 END) AS in_hand,
  MIN(CASE WHEN error IS NULL THEN due_at
      ELSE id / CAST(:stride AS BIGINT) + CAST(:epoch AS BIGINT) END) AS since
FROM outbox WHERE state = 'queued' GROUP BY channel, lane
"""
_DEAD = "SELECT channel, COUNT(*) AS n FROM outbox WHERE state = 'dead' GROUP BY channel"
_HOLDERS = "SELECT channel, holder, epoch, beat, down_since FROM dispatchers"
_USED = "SELECT channel, used FROM quotas WHERE month = :month"


class Backlogs:
    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection = connection
        self._now = now

    async def all(self) -> list[Backlog]:
        """Every channel that owes something or was ever sent on, by name."""
        lanes: dict[str, dict[int, Waiting]] = defaultdict(dict)
        for row in await self._connection.all(_WAITING, stride=STRIDE, epoch=EPOCH):
            lanes[row["channel"]][row["lane"]] = _waiting(row)
        dead = {row["channel"]: row["n"] for row in await self._connection.all(_DEAD)}
        held = {row["channel"]: row for row in await self._connection.all(_HOLDERS)}
        month = f"{local(self._now):%Y-%m}"
        counted = await self._connection.all(_USED, month=month)
        used = {row["channel"]: row["used"] for row in counted}
        return [
            Backlog(
                channel=name,
                lanes=lanes.get(name, {}),
                dead=dead.get(name, 0),
                holder=_holder(held[name]) if name in held else None,
                down_since=moment_or_none(held[name]["down_since"]) if name in held else None,
                used=used.get(name),
            )
            for name in sorted({*lanes, *dead, *held, *used})
        ]

    async def holders(self) -> dict[str, Holder]:
        """Who sends on each channel, and their beat as it is now."""
        rows = await self._connection.all(_HOLDERS)
        return {row["channel"]: _holder(row) for row in rows}


def _waiting(row: Row) -> Waiting:
    return Waiting(row["queued"], row["in_hand"], moment(row["since"]))


def _holder(row: Row) -> Holder:
    return Holder(row["holder"], row["epoch"], row["beat"])
