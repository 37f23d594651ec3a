"""Who belongs to which unit, and since when."""

from collections.abc import Sequence
from datetime import date

from bot.core.ids import Ids
from bot.core.members import Membership
from storage.database import Connection, Row


def _membership(row: Row) -> Membership:
    return Membership(
        id=row["id"],
        person_id=row["person_id"],
        unit_id=row["unit_id"],
        since=date.fromisoformat(row["since"]),
        ended_on=date.fromisoformat(row["ended_on"]) if row["ended_on"] else None,
    )


class Memberships:
    def __init__(self, connection: Connection, ids: Ids) -> None:
        self._connection = connection
        self._ids = ids

    async def active(self, person_id: int) -> Membership | None:
        """The membership that a person has now; None when there is none."""
        row = await self._connection.one(
            "SELECT * FROM memberships WHERE person_id = :id AND ended_on IS NULL"
            " ORDER BY id DESC LIMIT 1",
            id=person_id,
        )
        return None if row is None else _membership(row)

    async def begin(
        self, person_id: int, unit_id: int, since: date, application_id: int | None
    ) -> Membership:
        """Membership begins on ``since``."""
        made = Membership(id=self._ids.new(), person_id=person_id, unit_id=unit_id, since=since)
        await self._connection.run(
            "INSERT INTO memberships (id, person_id, unit_id, application_id, since)"
            " VALUES (:id, :person, :unit, :application, :since)",
            id=made.id,
            person=person_id,
            unit=unit_id,
            application=application_id,
            since=since,
        )
        return made

    async def add_many(self, many: Sequence[tuple[Membership, int | None]]) -> None:
        """Takes memberships over, each with the application that it came from."""
        await self._connection.run_many(
            "INSERT INTO memberships (id, person_id, unit_id, application_id, since, ended_on)"
            " VALUES (:id, :person, :unit, :application, :since, :ended)",
            [
                {
                    "id": each.id,
                    "person": each.person_id,
                    "unit": each.unit_id,
                    "application": application_id,
                    "since": each.since,
                    "ended": each.ended_on,
                }
                for each, application_id in many
            ],
        )

    async def left_on(self, person_id: int) -> date | None:
        """When the last membership of a person ended; None when none has."""
        ended = await self._connection.value(
            "SELECT MAX(ended_on) FROM memberships WHERE person_id = :id", id=person_id
        )
        return date.fromisoformat(ended) if ended else None
