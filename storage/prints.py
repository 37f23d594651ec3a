"""Prints: asked for in a turn, leased by a press, ended with a file or without."""

from datetime import datetime, timedelta

from bot.core.chat import Address, Outbound, StoredFile
from bot.core.ids import Ids
from bot.core.prints import MOST_WAITING, Job, NewPrint
from bot.core.sheet import Sheet
from storage.database import Connection, Row
from storage.vault import Vault

LEASE = timedelta(minutes=1)
_ODD = 10 * LEASE
_SHEET, _MESSAGE = "prints.sheet", "prints.message"

# Those that were tried go behind those that were not. A lease that ends far away was given before
# the clock was set back. MATERIALIZED: else PostgreSQL may choose again and again.
_LEASE = """
WITH due AS MATERIALIZED (
  SELECT id FROM prints WHERE state = 'asked' AND (leased_until <= :now OR leased_until > :odd)
  ORDER BY tries, id LIMIT 1{lock})
UPDATE prints SET leased_until = :until, tries = tries + 1 WHERE id IN (SELECT id FROM due)
RETURNING id, person_id, channel, chat_id, format, name, tries
"""
_HELD = "id = :id AND state = 'asked' AND tries = :tries"


class Prints:
    def __init__(self, connection: Connection, vault: Vault, ids: Ids, now: datetime) -> None:
        self._connection = connection
        self._vault = vault
        self._ids = ids
        self._now = now

    async def ask(self, new: NewPrint) -> bool:
        """Keeps a print, once a reason; False when too many of the person's wait already."""
        known = "SELECT 1 FROM prints WHERE why = :why"
        if await self._connection.value(known, why=new.why) is not None:
            return True
        if await self._waiting_of(new.person_id) >= MOST_WAITING:
            return False
        number, to = self._ids.new(), new.message.address
        await self._connection.run(
            "INSERT INTO prints (id, person_id, channel, chat_id, why, format, name, sheet_sealed,"
            " message_sealed, state, created_at) VALUES (:id, :person, :channel, :chat_id, :why,"
            " :format, :name, :sheet, :message, 'asked', :now) ON CONFLICT (why) DO NOTHING",
            id=number,
            person=new.person_id,
            channel=to.channel,
            chat_id=to.chat_id,
            why=new.why,
            format=new.format,
            name=new.name,
            sheet=self._vault.seal(new.sheet.model_dump_json(), f"{_SHEET}:{number}"),
            message=self._vault.seal(new.message.model_dump_json(), f"{_MESSAGE}:{number}"),
            now=self._now,
        )
        return True

    async def _waiting_of(self, person_id: int) -> int:
        found = await self._connection.value(
            "SELECT COUNT(*) FROM prints WHERE person_id = :id AND state = 'asked'", id=person_id
        )
        return int(found)

    async def waiting(self) -> int:
        """How many wait, of everybody."""
        found = await self._connection.value("SELECT COUNT(*) FROM prints WHERE state = 'asked'")
        return int(found)

    async def lease(self) -> Job | None:
        """Takes the next one in hand for ``LEASE``; None when there is none."""
        lock = " FOR UPDATE SKIP LOCKED" if self._connection.dialect == "postgresql" else ""
        rows = await self._connection.all(
            _LEASE.format(lock=lock),
            now=self._now,
            odd=self._now + _ODD,
            until=self._now + LEASE,
        )
        return _job(rows[0]) if rows else None

    async def take_over(self) -> None:
        """What a process that died had in hand is due: only for the only process there is."""
        await self._connection.run(
            "UPDATE prints SET leased_until = 0 WHERE state = 'asked' AND leased_until > 0"
        )

    async def read(self, job: Job) -> tuple[Sheet, Outbound] | None:
        """What to print and what to say with it; None when it is somebody else's by now, or the
        person was forgotten. OperatorError or ValueError when it cannot be read."""
        row = await self._connection.one(
            f"SELECT sheet_sealed, message_sealed FROM prints WHERE {_HELD}",  # noqa: S608 - constant parts
            id=job.id,
            tries=job.tries,
        )
        if row is None:
            return None
        sheet = self._vault.open(row["sheet_sealed"], f"{_SHEET}:{job.id}")
        message = self._vault.open(row["message_sealed"], f"{_MESSAGE}:{job.id}")
        return Sheet.model_validate_json(sheet), Outbound.model_validate_json(message)

    async def hold(self, job: Job) -> bool:
        """Whether it is still in these hands; it stays there until the transaction ends."""
        lock = " FOR UPDATE" if self._connection.dialect == "postgresql" else ""
        found = await self._connection.value(
            f"SELECT 1 FROM prints WHERE {_HELD}{lock}",  # noqa: S608 - constant parts
            id=job.id,
            tries=job.tries,
        )
        return found is not None

    async def release(self, job: Job) -> None:
        """It may be tried again at once, by anybody."""
        await self._connection.run(
            f"UPDATE prints SET leased_until = 0 WHERE {_HELD}",  # noqa: S608 - constant parts
            id=job.id,
            tries=job.tries,
        )

    async def end(self, job: Job, file: StoredFile | None) -> None:
        """Printed, or given up without a ``file``; what was to be printed goes."""
        await self._connection.run(
            "UPDATE prints SET state = :state, file_id = CAST(:file AS BIGINT), leased_until = 0,"  # noqa: S608 - constant parts
            f" sheet_sealed = NULL, message_sealed = NULL, ended_at = :now WHERE {_HELD}",
            state="failed" if file is None else "done",
            file=None if file is None else file.id,
            now=self._now,
            id=job.id,
            tries=job.tries,
        )

    async def forget(self, keep: timedelta) -> int:
        """Removes prints that ended longer ago than ``keep``, with their files, in bounded
        portions; says how many."""
        rows = await self._connection.all(
            "DELETE FROM prints WHERE id IN (SELECT id FROM prints WHERE state <> 'asked'"
            " AND ended_at < :before ORDER BY ended_at LIMIT 5000) RETURNING file_id",
            before=self._now - keep,
        )
        files = [{"id": row["file_id"]} for row in rows if row["file_id"] is not None]
        await self._connection.run_many("DELETE FROM files WHERE id = :id", files)
        return len(rows)


def _job(row: Row) -> Job:
    return Job(
        id=row["id"],
        person_id=row["person_id"],
        address=Address(channel=row["channel"], chat_id=row["chat_id"]),
        format=row["format"],
        name=row["name"],
        tries=row["tries"],
    )
