"""Messages owed: rows are leased, sent outside any transaction, and marked."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from itertools import chain

from bot.core.chat import Address, Choice, Outbound
from bot.core.delivery import BROADCASTS, Leased, Mark
from bot.core.ids import Ids
from storage.database import Connection, Row, moment
from storage.detours import Detours
from storage.vault import Vault

_BODY = "outbox.body"
_SHARED = "bodies.body"
_REMEMBERED = 4

# Of each address only the first row: what comes after it waits until that one is marked.
_DUE = """
SELECT id FROM outbox o
WHERE state = 'queued' AND channel = :channel AND lane <= :last_lane AND lease = 0
  AND due_at <= :now
  AND NOT EXISTS (
    SELECT 1 FROM outbox e
    WHERE e.state = 'queued' AND e.channel = o.channel AND e.chat_id = o.chat_id
      AND (e.lane < o.lane OR (e.lane = o.lane AND e.id < o.id)))
ORDER BY lane, id LIMIT :limit
"""
# MATERIALIZED: else PostgreSQL may run the choice again and again, each time for other rows.
_LEASE = """
WITH due AS MATERIALIZED ({due})
UPDATE outbox SET lease = :epoch WHERE id IN (SELECT id FROM due)
RETURNING id, lease, channel, chat_id, lane, attempts, unsure, body_sealed, body_id, delivery_id
"""


class OutboxRows:
    def __init__(
        self, connection: Connection, vault: Vault, ids: Ids, now: datetime, detours: Detours
    ) -> None:
        self._connection = connection
        self._vault = vault
        self._ids = ids
        self._now = now
        self._detours = detours

    async def queue(self, messages: Sequence[tuple[Outbound, str]], *, lane: int) -> None:
        """Adds messages, each with the reason why it exists; a reason is queued once."""
        await self._connection.run_many(
            "INSERT INTO outbox (id, channel, chat_id, lane, why, body_sealed, state, due_at)"
            " VALUES (:id, :channel, :chat_id, :lane, :why, :body, 'queued', :now)"
            " ON CONFLICT (why) DO NOTHING",
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
                }
                for message, why in messages
            ],
        )

    async def share(self, why: str, bodies: Sequence[Outbound]) -> None:
        """Keeps one message in several languages, for the rows of a broadcast."""
        await self._connection.run_many(
            "INSERT INTO bodies (id, why, language, body_sealed)"
            " VALUES (:id, :why, :language, :body) ON CONFLICT (why, language) DO NOTHING",
            [
                {
                    "id": self._ids.new(),
                    "why": why,
                    "language": body.language,
                    "body": self._vault.seal(body.model_dump_json(), _SHARED),
                }
                for body in bodies
            ],
        )

    async def lease(
        self, channel: str, limit: int, *, epoch: int, last_lane: int = BROADCASTS
    ) -> list[Leased]:
        """Takes due rows for sending, at most one an address: lanes first, then in order."""
        lock = " FOR UPDATE SKIP LOCKED" if self._connection.dialect == "postgresql" else ""
        rows = await self._connection.all(
            _LEASE.format(due=_DUE + lock),
            channel=channel,
            now=self._now,
            limit=limit,
            last_lane=last_lane,
            epoch=epoch,
        )
        shared = await self._shared({row["body_id"] for row in rows} - {None})
        leased = [self._leased(row, shared) for row in rows]
        return sorted(leased, key=lambda row: (row.lane, row.id))

    async def _shared(self, ids: set[int]) -> dict[int, Outbound]:
        found = {}
        for body_id in ids:
            sealed = await self._connection.value(
                "SELECT body_sealed FROM bodies WHERE id = :id", id=body_id
            )
            found[body_id] = Outbound.model_validate_json(self._vault.open(sealed, _SHARED))
        return found

    def _leased(self, row: Row, shared: Mapping[int, Outbound]) -> Leased:
        """The columns say where it goes: a row may have been moved to another address."""
        address = Address(channel=row["channel"], chat_id=row["chat_id"])
        its_own = {"id": row["id"], "address": address}
        message = shared.get(row["body_id"]) or self._message(row["body_sealed"])
        return Leased(
            row["id"],
            row["lease"],
            row["lane"],
            row["attempts"],
            row["unsure"],
            message.model_copy(update=its_own),
            row["delivery_id"],
        )

    def _message(self, sealed: bytes) -> Outbound:
        return Outbound.model_validate_json(self._vault.open(sealed, _BODY))

    async def offered(self, address: Address) -> list[tuple[Choice, ...]]:
        """The buttons of the last messages that an address was sent and that had any, the last
        one sent first: what a number or a label that is typed may mean. What is in hand counts,
        for it may have arrived; what still waits does not."""
        rows = await self._connection.all(
            "SELECT id, body_sealed, body_id, ended_at FROM outbox WHERE channel = :channel"
            " AND chat_id = :chat_id AND (state = 'sent' OR (state = 'queued' AND lease > 0))"
            " ORDER BY id DESC LIMIT :limit",
            channel=address.channel,
            chat_id=address.chat_id,
            limit=_REMEMBERED,
        )
        shared = await self._shared({row["body_id"] for row in rows} - {None})
        latest = sorted(rows, key=_sent_last, reverse=True)
        messages = (
            shared.get(row["body_id"]) or self._message(row["body_sealed"]) for row in latest
        )
        boards = (tuple(chain.from_iterable(message.keyboard)) for message in messages)
        return [board for board in boards if board]

    async def recover(self, channel: str) -> list[Address]:
        """What a dispatcher that is gone had in its hands is due again, and may arrive twice;
        gives the addresses it may have been speaking to."""
        await self._connection.run(
            "UPDATE deliveries SET maybe_twice = 1 WHERE id IN (SELECT delivery_id FROM outbox"
            " WHERE channel = :channel AND state = 'queued' AND lease > 0"
            " AND delivery_id IS NOT NULL)",
            channel=channel,
        )
        rows = await self._connection.all(
            "UPDATE outbox SET lease = 0 WHERE channel = :channel AND state = 'queued'"
            " AND lease > 0 RETURNING chat_id",
            channel=channel,
        )
        return [Address(channel=channel, chat_id=row["chat_id"]) for row in rows]

    async def recent(
        self, channel: str, groups: str, *, lately: datetime, a_minute_ago: datetime
    ) -> list[tuple[Address, datetime]]:
        """What went lately, and to groups in the last minute, oldest first: a successor keeps the
        messenger's limits. ``groups`` is how their chat ids begin."""
        rows = await self._connection.all(
            "SELECT chat_id, ended_at FROM outbox WHERE state <> 'queued' AND state = 'sent'"
            " AND channel = :channel AND ended_at >= :a_minute_ago"
            " AND (ended_at >= :lately OR SUBSTR(chat_id, 1, LENGTH(CAST(:groups AS TEXT)))"
            " = CAST(:groups AS TEXT)) ORDER BY ended_at",
            channel=channel,
            groups=groups,
            lately=lately,
            a_minute_ago=a_minute_ago,
        )
        return [
            (Address(channel=channel, chat_id=row["chat_id"]), moment(row["ended_at"]))
            for row in rows
        ]

    async def shift(self, channel: str, by: timedelta) -> None:
        """Moves every pause along when the computer's clock was set; what would be due at once
        by the old clock is by the new one too."""
        await self._connection.run(
            "UPDATE outbox SET due_at = due_at + CAST(:by AS BIGINT) WHERE channel = :channel"
            " AND state = 'queued'"
            " AND (error IS NOT NULL OR (CAST(:by AS BIGINT) < 0 AND due_at > :now))",
            by=by // timedelta(microseconds=1),
            now=self._now,
            channel=channel,
        )

    async def mark(self, marks: Sequence[Mark]) -> None:
        """Writes down what became of leased rows, and of the deliveries that they carry. What went
        went; anything else counts only as long as the row is in the same hands."""
        sent = [mark for mark in marks if mark.state == "sent"]
        others = [mark for mark in marks if mark.state != "sent" and not mark.unreachable]
        await self._mark_sent(sent)
        await self._mark_deliveries([m for m in others if m.row.delivery_id is not None])
        await self._mark_others(others)
        for mark in marks:
            if mark.unreachable:
                await self._close(mark.row.address, mark.error or "gone")

    async def _mark_sent(self, marks: Sequence[Mark]) -> None:
        await self._connection.run_many(
            "UPDATE outbox SET state = 'sent', attempts = attempts + 1, lease = 0, error = NULL,"
            " ended_at = :now WHERE id = :id",
            [{"now": self._now, "id": mark.row.id} for mark in marks],
        )
        await self._connection.run_many(
            "UPDATE deliveries SET state = 'sent', ended_at = :now WHERE id = :id",
            [
                {"now": self._now, "id": mark.row.delivery_id}
                for mark in marks
                if mark.row.delivery_id is not None
            ],
        )

    async def _mark_others(self, marks: Sequence[Mark]) -> None:
        await self._connection.run_many(
            "UPDATE outbox SET state = :state, attempts = attempts + :tried,"
            " unsure = unsure + :unsure, error = :error, lease = 0,"
            " due_at = COALESCE(CAST(:due AS BIGINT), due_at),"
            " ended_at = CAST(:ended AS BIGINT)"
            " WHERE id = :id AND state = 'queued' AND lease = :epoch",
            [
                {
                    "state": mark.state,
                    "tried": int(mark.tried),
                    "unsure": int(mark.unsure),
                    "error": mark.error,
                    "due": mark.due_at,
                    "ended": None if mark.state == "queued" else self._now,
                    "id": mark.row.id,
                    "epoch": mark.row.epoch,
                }
                for mark in marks
            ],
        )

    async def _mark_deliveries(self, marks: Sequence[Mark]) -> None:
        await self._connection.run_many(
            "UPDATE deliveries SET state = COALESCE(CAST(:state AS TEXT), state),"
            " maybe_twice = CASE WHEN :unsure = 1 THEN 1 ELSE maybe_twice END,"
            " ended_at = COALESCE(CAST(:ended AS BIGINT), ended_at)"
            " WHERE id = :id AND state <> 'sent' AND EXISTS (SELECT 1 FROM outbox o"
            " WHERE o.id = :row AND o.state = 'queued' AND o.lease = :epoch)",
            [
                {
                    "state": "failed" if mark.state == "dead" else None,
                    "unsure": int(mark.unsure),
                    "ended": None if mark.state == "queued" else self._now,
                    "id": mark.row.delivery_id,
                    "row": mark.row.id,
                    "epoch": mark.row.epoch,
                }
                for mark in marks
            ],
        )

    async def _close(self, address: Address, why: str) -> None:
        """Nothing reaches this address any more: what is for its person goes to their next one,
        the rest is stopped."""
        where = {"channel": address.channel, "chat_id": address.chat_id}
        await self._connection.run(
            "UPDATE addresses SET reachable = 0 WHERE channel = :channel AND chat_id = :chat_id",
            **where,
        )
        await self._detours.around(address)
        await self._connection.run(
            "UPDATE deliveries SET state = 'unreachable', ended_at = :now WHERE id IN ("
            "SELECT delivery_id FROM outbox WHERE state = 'queued' AND channel = :channel"
            " AND chat_id = :chat_id AND delivery_id IS NOT NULL)",
            now=self._now,
            **where,
        )
        await self._connection.run(
            "UPDATE outbox SET state = 'dead', error = :why, lease = 0, ended_at = :now"
            " WHERE state = 'queued' AND channel = :channel AND chat_id = :chat_id",
            why=why,
            now=self._now,
            **where,
        )

    async def newest(self) -> int:
        """The largest id there is; 0 when there is none."""
        return int(await self._connection.value("SELECT COALESCE(MAX(id), 0) FROM outbox"))

    async def forget(self, keep: timedelta) -> int:
        """Removes rows that ended longer ago than ``keep``, in bounded portions."""
        gone = await self._connection.run(
            "DELETE FROM outbox WHERE id IN (SELECT id FROM outbox WHERE state <> 'queued'"
            " AND ended_at < :before ORDER BY ended_at LIMIT 5000)",
            before=self._now - keep,
        )
        await self._connection.run(
            "DELETE FROM bodies WHERE NOT EXISTS (SELECT 1 FROM outbox o WHERE o.body_id ="
            " bodies.id) AND NOT EXISTS (SELECT 1 FROM announcements a"
            " WHERE a.state IN ('scheduled', 'sending', 'paused', 'stopping'))"
        )
        return gone


def _sent_last(row: Row) -> tuple[bool, int, int]:
    """What is in hand comes after all that has gone, and that in the order in which it went."""
    return row["ended_at"] is None, row["ended_at"] or 0, row["id"]
