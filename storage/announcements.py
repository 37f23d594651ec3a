"""Announcements and their schedules."""

from collections.abc import Sequence
from datetime import datetime

from bot.core.announcements import (
    Announcement,
    Audience,
    Received,
    Repeats,
    Stage,
    Topic,
    next_after,
)
from bot.core.chat import StoredFile
from storage.database import Connection, Row, moment, moment_or_none
from storage.deliveries import IN_BRANCH, Deliveries

WITHDRAWN_AT_ONCE = 5_000
"""So many of a stopped run in one transaction; the others follow."""

_CANCELLED = {
    Stage.SCHEDULED: Stage.CANCELLED,
    Stage.SENDING: Stage.STOPPING,
    Stage.PAUSED: Stage.STOPPING,
}
_SELECT = """
SELECT a.*, u.name AS unit_name, u.path AS unit_path,
  f.name AS file_name, f.mime AS file_mime, f.size AS file_size
FROM announcements a JOIN units u ON u.id = a.unit_id LEFT JOIN files f ON f.id = a.file_id
"""


def _announcement(row: Row) -> Announcement:
    file = None
    if row["file_id"] is not None and row["file_name"] is not None:
        size = row["file_size"]
        file = StoredFile(
            id=row["file_id"], name=row["file_name"], mime=row["file_mime"], size=size
        )
    return Announcement(
        id=row["id"],
        author_id=row["author_id"],
        unit_id=row["unit_id"],
        unit_name=row["unit_name"],
        unit_path=row["unit_path"],
        audience=Audience(row["audience"]),
        topic=Topic(row["topic"]),
        body=row["body"],
        file=file,
        stage=Stage(row["state"]),
        repeats=Repeats(row["repeats"]),
        starts_at=moment(row["starts_at"]),
        next_at=moment_or_none(row["next_at"]),
        run=row["run"],
        retries=row["retries"],
        created_at=moment(row["created_at"]),
    )


def _values(made: Announcement) -> dict[str, object]:
    return {
        "id": made.id,
        "author": made.author_id,
        "unit": made.unit_id,
        "audience": made.audience.value,
        "topic": made.topic.value,
        "body": made.body,
        "file": made.file.id if made.file else None,
        "stage": made.stage.value,
        "repeats": made.repeats.value,
        "starts": made.starts_at,
        "next": made.next_at,
        "created": made.created_at,
    }


def _in_any(count: int) -> str:
    """The condition that a unit lies in one of ``count`` branches, ``:path0`` and so on."""
    return " OR ".join(IN_BRANCH.replace(":path", f":path{n}") for n in range(count))


class Announcements:
    def __init__(self, connection: Connection, now: datetime, deliveries: Deliveries) -> None:
        self._connection = connection
        self._now = now
        self._deliveries = deliveries

    async def schedule(self, made: Announcement) -> None:
        """Keeps a new announcement; it is sent when its ``next_at`` has come."""
        await self._connection.run(
            "INSERT INTO announcements (id, author_id, unit_id, audience, topic, body, file_id,"
            " state, repeats, starts_at, next_at, created_at) VALUES (:id, :author, :unit,"
            " :audience, :topic, :body, :file, :stage, :repeats, :starts, :next, :created)",
            **_values(made),
        )

    async def add_many(self, many: Sequence[Announcement], *, sample: bool) -> None:
        """Takes over announcements at whatever stage they stand."""
        await self._connection.run_many(
            "INSERT INTO announcements (id, author_id, unit_id, audience, topic, body, file_id,"
            " state, repeats, starts_at, next_at, run, created_at, is_sample) VALUES (:id,"
            " :author, :unit, :audience, :topic, :body, :file, :stage, :repeats, :starts, :next,"
            " :run, :created, :sample)",
            [{**_values(each), "run": each.run, "sample": sample} for each in many],
        )

    async def get(self, announcement_id: int) -> Announcement | None:
        row = await self._connection.one(_SELECT + "WHERE a.id = :id", id=announcement_id)
        return None if row is None else _announcement(row)

    async def in_branches(
        self, paths: Sequence[str], limit: int, *, skip: int = 0
    ) -> list[Announcement]:
        """Announcements of some branches: what is open first, then the newest."""
        rows = await self._connection.all(
            f"{_SELECT} WHERE {_in_any(len(paths))} ORDER BY CASE WHEN a.state IN"
            " ('scheduled', 'sending', 'paused', 'stopping') THEN 0 ELSE 1 END, a.id DESC"
            " LIMIT :limit OFFSET :skip",
            limit=limit,
            skip=skip,
            **{f"path{n}": path for n, path in enumerate(paths)},
        )
        return [_announcement(row) for row in rows]

    async def claim_due(self) -> Announcement | None:
        """Begins one run that is due: all its deliveries are there when this transaction commits.

        None when nothing is due. Of two processes that ask, one gets it.
        """
        due = await self._connection.value(
            "SELECT id FROM announcements WHERE state = 'scheduled' AND next_at <= :now"
            " ORDER BY next_at, id LIMIT 1",
            now=self._now,
        )
        claimed = due is not None and await self._connection.run(
            "UPDATE announcements SET state = 'sending', run = run + 1, retries = 0,"
            " next_at = NULL WHERE id = :id AND state = 'scheduled' AND next_at <= :now",
            id=due,
            now=self._now,
        )
        found = await self.get(due) if claimed else None
        if found is not None:
            await self._deliveries.fan_out(found)
        return found

    async def running(self) -> list[Announcement]:
        """Announcements with a run under way or paused, oldest first."""
        rows = await self._connection.all(
            _SELECT + "WHERE a.state IN ('sending', 'paused', 'stopping') ORDER BY a.id"
        )
        return [_announcement(row) for row in rows]

    async def end_run(self, announcement: Announcement) -> Announcement | None:
        """Ends a run none of whose deliveries is still open; None when it is not over, or
        somebody else ended it. A repeating announcement is scheduled again."""
        if await self._deliveries.is_open(announcement.id, announcement.run):
            return None
        stage, next_at = self._after_run(announcement)
        ended = await self._connection.run(
            "UPDATE announcements SET state = :stage, next_at = CAST(:next AS BIGINT)"
            " WHERE id = :id AND state = :before AND run = :run AND retries = :retries",
            stage=stage.value,
            next=next_at,
            id=announcement.id,
            before=announcement.stage.value,
            run=announcement.run,
            retries=announcement.retries,
        )
        change = {"stage": stage, "next_at": next_at}
        return announcement.model_copy(update=change) if ended else None

    def _after_run(self, announcement: Announcement) -> tuple[Stage, datetime | None]:
        if announcement.stage is Stage.STOPPING:
            return Stage.CANCELLED, None
        # Sent again between two repetitions, it keeps the next one, also one that passed by now.
        next_at = announcement.next_at or next_after(
            announcement.starts_at, announcement.repeats, self._now
        )
        return (Stage.DONE, None) if next_at is None else (Stage.SCHEDULED, next_at)

    async def pause(self, announcement: Announcement) -> bool:
        """Holds a run where it stands; False when it is neither under way nor paused. What a
        messenger has in hand at this moment still goes."""
        held = await self._turn(announcement, "paused", "'sending', 'paused'")
        if held:
            await self._deliveries.take_back(announcement.id, announcement.run)
        return held

    async def resume(self, announcement: Announcement) -> bool:
        """Lets a paused run go on; False when it is neither paused nor under way."""
        return await self._turn(announcement, "sending", "'sending', 'paused'")

    async def retry(self, announcement: Announcement) -> int:
        """Sends the newest run again to those whom it missed and another try may reach; how many.

        A run that is over goes on and ends once more; 0 leaves it as it is.
        """
        if not await self._turn(announcement, None, "'scheduled', 'sending', 'paused', 'done'"):
            return 0
        again = await self._deliveries.retry(announcement.id, announcement.run)
        if again:
            await self._connection.run(
                "UPDATE announcements SET retries = retries + 1, state = CASE state"
                " WHEN 'paused' THEN 'paused' ELSE 'sending' END WHERE id = :id",
                id=announcement.id,
            )
        return again

    async def _turn(self, announcement: Announcement, after: str | None, before: str) -> bool:
        """Brings a run from one of the states ``before`` to ``after`` (None: leaves it) and keeps
        others from doing so until the transaction ends."""
        changed = await self._connection.run(
            "UPDATE announcements SET state = COALESCE(CAST(:after AS TEXT), state)"  # noqa: S608 - constant parts
            f" WHERE id = :id AND run = :run AND state IN ({before})",
            after=after,
            id=announcement.id,
            run=announcement.run,
        )
        return changed == 1

    async def cancel(self, announcement_id: int) -> Stage | None:
        """Cancels what is scheduled, stops what is being sent or paused; the new stage, None when
        it was over already. What a messenger has in hand at this moment can still arrive."""
        for before, after in _CANCELLED.items():
            run = await self._connection.value(
                "UPDATE announcements SET state = :after, next_at = NULL"
                " WHERE id = :id AND state = :before RETURNING run",
                after=after.value,
                id=announcement_id,
                before=before.value,
            )
            if run is not None:
                await self._deliveries.withdraw(announcement_id, run, WITHDRAWN_AT_ONCE)
                return after
        return None

    async def received(self, person_id: int, limit: int) -> list[Received]:
        """What reached a person, newest first."""
        rows = await self._connection.all(
            _SELECT.replace("SELECT a.*", "SELECT a.*, d.ended_at")
            + "JOIN deliveries d ON d.announcement_id = a.id"
            " WHERE d.person_id = :id AND d.state = 'sent' ORDER BY d.id DESC LIMIT :limit",
            id=person_id,
            limit=limit,
        )
        return [
            Received(announcement=_announcement(row), at=moment(row["ended_at"])) for row in rows
        ]

    async def received_by(self, person_id: int, announcement_id: int) -> Announcement | None:
        """An announcement, if it was ever sent to this person."""
        row = await self._connection.one(
            _SELECT + "WHERE a.id = :id AND EXISTS (SELECT 1 FROM deliveries d WHERE"  # noqa: S608 - constant parts
            " d.announcement_id = a.id AND d.person_id = :person AND d.state = 'sent')",
            id=announcement_id,
            person=person_id,
        )
        return None if row is None else _announcement(row)
