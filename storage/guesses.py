"""Wrong secrets that people tried, so that guessing can be slowed down."""

from datetime import datetime

from bot.core.ids import Ids
from storage.database import Connection


class Guesses:
    def __init__(self, connection: Connection, ids: Ids, now: datetime) -> None:
        self._connection = connection
        self._ids = ids
        self._now = now

    async def add(self, person_id: int) -> None:
        """Counts a wrong guess of a person."""
        await self._connection.run(
            "INSERT INTO guesses (id, person_id, at) VALUES (:id, :person, :now)",
            id=self._ids.new(),
            person=person_id,
            now=self._now,
        )

    async def since(self, person_id: int, start: datetime) -> int:
        """How often a person guessed wrong after a moment; what is older is forgotten."""
        await self._connection.run(
            "DELETE FROM guesses WHERE person_id = :person AND at <= :start",
            person=person_id,
            start=start,
        )
        counted = await self._connection.value(
            "SELECT COUNT(*) FROM guesses WHERE person_id = :person", person=person_id
        )
        return int(counted)
