"""Messages that were given up: listed, put back, or ended for good."""

from collections.abc import Sequence
from datetime import datetime

from bot.core.dead_letters import DeadLetter, Stays
from storage.database import Connection, Row, moment

# A broadcast's letter goes again only as long as nothing else was decided about its delivery: an
# officer may have retried, stopped or paused the run, the person may have muted the topic.
_DEAD = """
FROM outbox o
LEFT JOIN addresses a ON a.channel = o.channel AND a.chat_id = o.chat_id
LEFT JOIN deliveries d ON d.id = o.delivery_id
LEFT JOIN announcements s ON s.id = d.announcement_id
WHERE o.state = 'dead'
"""
_STAYS = """
CASE
  WHEN a.reachable = 0 THEN 'unreachable'
  WHEN d.id IS NULL THEN NULL
  WHEN d.state NOT IN ('failed', 'unreachable') OR EXISTS (
    SELECT 1 FROM outbox n WHERE n.delivery_id = o.delivery_id AND n.id > o.id) THEN 'overtaken'
  WHEN s.state IN ('paused', 'stopping', 'cancelled') OR EXISTS (
    SELECT 1 FROM mutes m WHERE m.person_id = d.person_id AND m.topic = s.topic) THEN 'unwanted'
END
"""
_LISTED = f"""
SELECT o.id, o.channel, o.chat_id, o.lane, o.attempts, o.unsure, o.error, o.ended_at,
  {_STAYS} AS stays
{_DEAD} ORDER BY o.id DESC LIMIT :limit
"""
# Who retries the same broadcast at this moment waits here, and then finds it done.
_LOCK = "UPDATE deliveries SET tries = tries WHERE id IN (SELECT o.delivery_id {dead})"
_REVIVE = """
UPDATE outbox SET state = 'queued', attempts = 0, due_at = :now, lease = 0, ended_at = NULL,
  error = NULL
WHERE state = 'dead' AND id IN (SELECT o.id {dead} AND {stays} IS NULL) RETURNING id
"""
# Of all deliveries only those revived have failed and yet a row that waits.
_POSTED = """
UPDATE deliveries SET state = 'posted', ended_at = NULL,
  maybe_twice = CASE WHEN id IN (SELECT delivery_id FROM outbox
    WHERE state = 'queued' AND unsure > 0) THEN 1 ELSE maybe_twice END
WHERE state IN ('failed', 'unreachable') AND id IN (
  SELECT delivery_id FROM outbox WHERE state = 'queued' AND delivery_id IS NOT NULL)
"""


class DeadLetters:
    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection = connection
        self._now = now

    async def newest(self, limit: int) -> list[DeadLetter]:
        """Dead letters, the newest first."""
        return [_letter(row) for row in await self._connection.all(_LISTED, limit=limit)]

    async def count(self) -> int:
        """How many there are."""
        return int(
            await self._connection.value("SELECT COUNT(*) FROM outbox WHERE state = 'dead'")
        )

    async def known(self, ids: Sequence[int]) -> set[int]:
        """Those that are messages of ours at all, dead or not."""
        where, values = _among(ids)
        rows = await self._connection.all(f"SELECT o.id FROM outbox o WHERE {where}", **values)  # noqa: S608 - constant parts
        return {row["id"] for row in rows}

    async def standing(self, ids: Sequence[int] | None = None) -> dict[int, Stays | None]:
        """Dead letters, all or some, each with the reason why it stays; None: it may go again."""
        where, values = ("o.state = 'dead'", {}) if ids is None else _among(ids)
        rows = await self._connection.all(
            f"SELECT o.id, {_STAYS} AS stays {_DEAD} AND {where} ORDER BY o.id",
            **values,
        )
        return {row["id"]: Stays(row["stays"]) if row["stays"] else None for row in rows}

    async def revive(self, ids: Sequence[int]) -> list[int]:
        """Queues those that may go again, due now, their tries forgotten; which ones.

        What was in doubt stays so: after one more silence it is given up again.
        """
        where, values = _among(ids)
        dead = f"{_DEAD} AND {where}"
        await self._connection.run(_LOCK.format(dead=dead), **values)
        revive = _REVIVE.format(dead=dead, stays=_STAYS)
        rows = await self._connection.all(revive, now=self._now, **values)
        await self._connection.run(_POSTED)
        return [row["id"] for row in rows]

    async def drop(self, ids: Sequence[int]) -> list[int]:
        """Ends letters for good; which ones. Their rows stay for the time that everything that
        ended does, so that no reminder is queued a second time."""
        where, values = _among(ids)
        rows = await self._connection.all(
            "UPDATE outbox SET state = 'dropped' WHERE state = 'dead' AND id IN"  # noqa: S608 - constant parts
            f" (SELECT o.id FROM outbox o WHERE {where}) RETURNING id",
            **values,
        )
        return [row["id"] for row in rows]


def _among(ids: Sequence[int]) -> tuple[str, dict[str, object]]:
    """The condition that an ``outbox o`` is one of at least one, with its values."""
    names = [f"id{n}" for n in range(len(ids))]
    places = ", ".join(f":{name}" for name in names)
    return f"o.id IN ({places})", dict(zip(names, ids, strict=True))


def _letter(row: Row) -> DeadLetter:
    return DeadLetter(
        id=row["id"],
        channel=row["channel"],
        chat_id=row["chat_id"],
        lane=row["lane"],
        attempts=row["attempts"],
        maybe_sent=row["unsure"] > 0,
        error=row["error"] or "",
        since=moment(row["ended_at"]),
        stays=Stays(row["stays"]) if row["stays"] else None,
    )
