"""Reminders before a deadline: what is due is a query, and telling it moves it on."""

from datetime import date, datetime
from typing import Literal

from bot.core.ids import Ids
from bot.core.moments import local
from bot.core.reminders import KEPT, Reminder, Subject, Wanted, next_day
from storage.database import Connection, Row, moment, moment_or_none
from storage.vault import Vault

_KEY = "reminder"
_ABOUT = "reminders.about"
_CURRENT = "ended_at IS NULL AND deadline >= :today"

Kept = Literal["new", "same", "changed"]


class Reminders:
    def __init__(self, connection: Connection, vault: Vault, ids: Ids, now: datetime) -> None:
        self._connection = connection
        self._vault = vault
        self._ids = ids
        self._now = now
        self._today = local(now).date()

    async def keep(self, wanted: Wanted) -> tuple[Reminder, Kept]:
        """Sets a reminder. One of its key that is on already is the ``same``, or is ``changed``
        to the new deadline; one that ended begins anew."""
        row, new = await self._row(wanted)
        if new:
            return self._reminder(row), "new"
        known = self._reminder(row)
        if known.ended_at is None and known.deadline == wanted.deadline:
            return known, "same"
        return await self._change(known, wanted), "changed" if known.ended_at is None else "new"

    async def _row(self, wanted: Wanted) -> tuple[Row, bool]:
        """The row of this key, locked, and whether it was made just now."""
        reminder_id = self._ids.new()
        row = await self._connection.one(
            "INSERT INTO reminders"
            " (id, person_id, key_hash, about_sealed, deadline, next_on, created_at)"
            " VALUES (:id, :person, :key, :about, :deadline, :next, :now)"
            " ON CONFLICT (person_id, key_hash) DO UPDATE SET key_hash = excluded.key_hash"
            " RETURNING *",
            id=reminder_id,
            person=wanted.person_id,
            key=self._hash(wanted.key),
            about=self._about(reminder_id, wanted),
            deadline=wanted.deadline,
            next=next_day(wanted.deadline, self._today),
            now=self._now,
        )
        if row is None:
            raise LookupError("a reminder vanished while it was set")
        return row, row["id"] == reminder_id

    async def _change(self, known: Reminder, wanted: Wanted) -> Reminder:
        """Begins a known reminder anew."""
        row = await self._connection.one(
            "UPDATE reminders SET about_sealed = :about, deadline = :deadline, next_on = :next,"
            " created_at = :now, ended_at = NULL WHERE id = :id RETURNING *",
            about=self._about(known.id, wanted),
            deadline=wanted.deadline,
            next=next_day(wanted.deadline, self._today),
            now=self._now,
            id=known.id,
        )
        if row is None:
            raise LookupError("a locked reminder vanished")
        return self._reminder(row)

    def _hash(self, key: str) -> str:
        """The key may say what somebody is ill with: only its hash is kept."""
        return self._vault.lookup(_KEY, key)

    def _about(self, reminder_id: int, wanted: Wanted) -> bytes:
        about = {"subject": wanted.subject.model_dump(mode="json"), "back": wanted.back}
        return self._vault.seal_json(about, f"{_ABOUT}:{reminder_id}")

    async def has(self, person_id: int, key: str) -> bool:
        """Whether a person has a reminder of this key that is on."""
        found = await self._connection.value(
            "SELECT id FROM reminders WHERE person_id = :person AND key_hash = :key"  # noqa: S608 - constant parts
            f" AND {_CURRENT}",
            person=person_id,
            key=self._hash(key),
            today=self._today,
        )
        return found is not None

    async def count(self, person_id: int) -> int:
        """How many reminders of a person are on."""
        found = await self._connection.value(
            f"SELECT COUNT(*) FROM reminders WHERE person_id = :person AND {_CURRENT}",  # noqa: S608 - constant parts
            person=person_id,
            today=self._today,
        )
        return int(found)

    async def of(self, person_id: int, limit: int, offset: int = 0) -> list[Reminder]:
        """The reminders of a person that are on, the next deadline first."""
        rows = await self._connection.all(
            f"SELECT * FROM reminders WHERE person_id = :person AND {_CURRENT}"  # noqa: S608 - constant parts
            " ORDER BY deadline, id LIMIT :limit OFFSET :offset",
            person=person_id,
            today=self._today,
            limit=limit,
            offset=offset,
        )
        return [self._reminder(row) for row in rows]

    async def end(self, person_id: int, reminder_id: int) -> Reminder | None:
        """Ends an own reminder, also one that has ended; None when it is gone."""
        row = await self._connection.one(
            "UPDATE reminders SET ended_at = COALESCE(ended_at, CAST(:now AS BIGINT))"
            " WHERE id = :id AND person_id = :person AND deadline >= :today RETURNING *",
            now=self._now,
            id=reminder_id,
            person=person_id,
            today=self._today,
        )
        return None if row is None else self._reminder(row)

    async def take_up(self, person_id: int, reminder_id: int) -> Reminder | None:
        """Puts an own reminder on again; days that went by meanwhile are not told any more. None
        when it is gone."""
        row = await self._connection.one(
            "UPDATE reminders SET ended_at = NULL"
            " WHERE id = :id AND person_id = :person AND deadline >= :today RETURNING *",
            id=reminder_id,
            person=person_id,
            today=self._today,
        )
        if row is None:
            return None
        known = self._reminder(row)
        if known.next_on >= self._today:
            return known
        await self._move(known, next_day(known.deadline, self._today))
        return known.model_copy(update={"next_on": next_day(known.deadline, self._today)})

    async def due(self, limit: int) -> list[Reminder]:
        """What is to be told today, whose day it was first; days that were missed are one. No
        other process gets them while the transaction lasts."""
        lock = " FOR UPDATE SKIP LOCKED" if self._connection.dialect == "postgresql" else ""
        rows = await self._connection.all(
            f"SELECT * FROM reminders WHERE next_on <= :today AND {_CURRENT}"  # noqa: S608 - constant parts
            f" ORDER BY next_on, id LIMIT :limit{lock}",
            today=self._today,
            limit=limit,
        )
        return [self._reminder(row) for row in rows]

    async def told(self, reminder: Reminder) -> bool:
        """Moves a due reminder on to its next day; False when somebody told it already."""
        return await self._move(reminder, next_day(reminder.deadline, self._today))

    async def _move(self, reminder: Reminder, next_on: date) -> bool:
        moved = await self._connection.run(
            "UPDATE reminders SET next_on = :next"
            " WHERE id = :id AND next_on = :before AND ended_at IS NULL",
            next=next_on,
            id=reminder.id,
            before=reminder.next_on,
        )
        return moved == 1

    async def forget(self, limit: int) -> int:
        """Removes up to ``limit`` whose deadline has passed, and as many that ended some days
        ago; how many of the more frequent kind."""
        over = "ended_at IS NULL AND next_on <= :today AND deadline < :today"
        passed = await self._delete(over, limit, today=self._today)
        ended = await self._delete("ended_at <= :before", limit, before=self._now - KEPT)
        return max(passed, ended)

    async def _delete(self, which: str, limit: int, **values: object) -> int:
        return await self._connection.run(
            f"DELETE FROM reminders WHERE id IN (SELECT id FROM reminders WHERE {which}"  # noqa: S608 - constant parts
            " ORDER BY id LIMIT :limit)",
            limit=limit,
            **values,
        )

    def _reminder(self, row: Row) -> Reminder:
        about = self._vault.open_json(row["about_sealed"], f"{_ABOUT}:{row['id']}")
        return Reminder(
            id=row["id"],
            person_id=row["person_id"],
            subject=Subject.model_validate(about["subject"]),
            back=about["back"],
            deadline=date.fromisoformat(row["deadline"]),
            next_on=date.fromisoformat(row["next_on"]),
            created_at=moment(row["created_at"]),
            ended_at=moment_or_none(row["ended_at"]),
        )
