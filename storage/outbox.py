"""Messages owed: rows are leased, sent outside any transaction, and marked."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import chain

from bot.core.chat import Address, Choice, Outbound
from bot.core.delivery import Leased, Mark
from storage.database import Connection, Row
from storage.vault import Vault

_BODY = "outbox.body"
_REMEMBERED = 4

# A row waits for every earlier row of its address that is not due or is in other hands.
_DUE = """
SELECT id, lane, attempts, body_sealed, delivery_id, leased_until FROM outbox o
WHERE state = 'queued' AND channel = :channel AND due_at <= :now AND leased_until <= :now
  AND NOT EXISTS (
    SELECT 1 FROM outbox e
    WHERE e.state = 'queued' AND e.channel = o.channel AND e.chat_id = o.chat_id
      AND (e.lane < o.lane OR (e.lane = o.lane AND e.id < o.id))
      AND (e.due_at > :now OR e.leased_until > :now))
ORDER BY lane, id LIMIT :limit
"""


class OutboxRows:
    def __init__(self, connection: Connection, vault: Vault, now: datetime) -> None:
        self._connection = connection
        self._vault = vault
        self._now = now

    async def queue(
        self,
        messages: Sequence[tuple[Outbound, str]],
        *,
        lane: int,
        delivery_ids: Sequence[int | None] = (),
    ) -> None:
        """Adds messages, each with the reason why it exists; a reason is queued once."""
        if not messages:
            return
        deliveries = delivery_ids or [None] * len(messages)
        await self._connection.run_many(
            "INSERT INTO outbox (id, channel, chat_id, lane, why, body_sealed, state, due_at,"
            " delivery_id) VALUES (:id, :channel, :chat_id, :lane, :why, :body, 'queued', :now,"
            " :delivery) ON CONFLICT (why) DO NOTHING",
            [
                {
                    "id": message.id,
                    "channel": message.address.channel,
                    "chat_id": message.address.chat_id,
                    "lane": lane,
                    "why": why,
                    "body": self._vault.seal(
                        message.model_dump_json(exclude_defaults=True), _BODY
                    ),
                    "now": self._now,
                    "delivery": delivery,
                }
                for (message, why), delivery in zip(messages, deliveries, strict=True)
            ],
        )

    async def lease(self, channel: str, limit: int, *, until: datetime) -> list[Leased]:
        """Takes due rows for sending: lanes first, and within an address strictly in order."""
        lock = " FOR UPDATE SKIP LOCKED" if self._connection.dialect == "postgresql" else ""
        rows = await self._connection.all(_DUE + lock, channel=channel, now=self._now, limit=limit)
        await self._connection.run_many(
            "UPDATE outbox SET leased_until = :until WHERE id = :id",
            [{"until": until, "id": row["id"]} for row in rows],
        )
        await self._note_interrupted([row for row in rows if row["leased_until"]])
        return [self._leased(row) for row in rows]

    async def _note_interrupted(self, rows: Sequence[Row]) -> None:
        """A lease that ran out was held by a process that died: its message may have gone."""
        await self._connection.run_many(
            "UPDATE deliveries SET maybe_twice = 1 WHERE id = :id",
            [{"id": row["delivery_id"]} for row in rows if row["delivery_id"] is not None],
        )

    def _leased(self, row: Row) -> Leased:
        message = self._message(row)
        return Leased(row["id"], row["lane"], row["attempts"], message, row["delivery_id"])

    def _message(self, row: Row) -> Outbound:
        return Outbound.model_validate_json(self._vault.open(row["body_sealed"], _BODY))

    async def offered(self, address: Address) -> list[tuple[Choice, ...]]:
        """The buttons of the last messages to an address that had any, newest first: what a
        number or a label that is typed may mean."""
        rows = await self._connection.all(
            "SELECT body_sealed FROM outbox WHERE channel = :channel AND chat_id = :chat_id"
            " AND state <> 'dead' ORDER BY id DESC LIMIT :limit",
            channel=address.channel,
            chat_id=address.chat_id,
            limit=_REMEMBERED,
        )
        messages = (self._message(row) for row in rows)
        boards = (tuple(chain.from_iterable(message.keyboard)) for message in messages)
        return [board for board in boards if board]

    async def release_all(self) -> None:
        """Ends every lease, as if its time were over: what was in flight may arrive twice."""
        await self._connection.run(
            "UPDATE outbox SET leased_until = :now WHERE state = 'queued' AND leased_until > :now",
            now=self._now,
        )

    async def mark(self, marks: Sequence[Mark]) -> None:
        """Writes down what became of leased rows, and of the deliveries that they carry."""
        await self._connection.run_many(
            "UPDATE outbox SET state = :state, attempts = attempts + :tried, error = :error,"
            " leased_until = 0, due_at = COALESCE(CAST(:due AS BIGINT), due_at),"
            " ended_at = CAST(:ended AS BIGINT) WHERE id = :id AND state = 'queued'",
            [
                {
                    "state": mark.state,
                    "tried": int(mark.tried),
                    "error": mark.error,
                    "due": mark.due_at,
                    "ended": None if mark.state == "queued" else self._now,
                    "id": mark.row.id,
                }
                for mark in marks
            ],
        )
        await self._mark_deliveries([m for m in marks if m.row.delivery_id is not None])
        for mark in marks:
            if mark.unreachable:
                await self._close(mark.row.message.address, mark.error or "gone")

    async def _mark_deliveries(self, marks: Sequence[Mark]) -> None:
        ended = {"sent": "sent", "dead": "failed"}
        await self._connection.run_many(
            "UPDATE deliveries SET state = COALESCE(CAST(:state AS TEXT), state),"
            " maybe_twice = CASE WHEN :twice = 1 THEN 1 ELSE maybe_twice END,"
            " ended_at = COALESCE(CAST(:ended AS BIGINT), ended_at)"
            " WHERE id = :id AND state <> 'sent'",
            [
                {
                    "state": "unreachable" if m.unreachable else ended.get(m.state),
                    "twice": int(m.maybe_twice),
                    "ended": None if m.state == "queued" else self._now,
                    "id": m.row.delivery_id,
                }
                for m in marks
            ],
        )

    async def _close(self, address: Address, why: str) -> None:
        """Stops everything queued for an address that cannot be reached any more."""
        where = {"channel": address.channel, "chat_id": address.chat_id}
        await self._connection.run(
            "UPDATE addresses SET reachable = 0 WHERE channel = :channel AND chat_id = :chat_id",
            **where,
        )
        await self._connection.run(
            "UPDATE deliveries SET state = 'unreachable', ended_at = :now WHERE id IN ("
            "SELECT delivery_id FROM outbox WHERE state = 'queued' AND channel = :channel"
            " AND chat_id = :chat_id AND delivery_id IS NOT NULL)",
            now=self._now,
            **where,
        )
        await self._connection.run(
            "UPDATE outbox SET state = 'dead', error = :why, ended_at = :now"
            " WHERE state = 'queued' AND channel = :channel AND chat_id = :chat_id",
            why=why,
            now=self._now,
            **where,
        )

    async def counts(self) -> dict[str, int]:
        """How many rows are in each state."""
        rows = await self._connection.all("SELECT state, COUNT(*) AS n FROM outbox GROUP BY state")
        return {row["state"]: row["n"] for row in rows}

    async def forget(self, keep: timedelta) -> int:
        """Removes rows that ended longer ago than ``keep``, in bounded portions."""
        return await self._connection.run(
            "DELETE FROM outbox WHERE id IN (SELECT id FROM outbox WHERE state <> 'queued'"
            " AND ended_at < :before ORDER BY ended_at LIMIT 5000)",
            before=self._now - keep,
        )
