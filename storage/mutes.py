"""Topics that people do not want to hear of."""

from collections.abc import Iterable
from datetime import datetime

from bot.core.announcements import Topic
from storage.database import Connection
from storage.deliveries import Deliveries


class Mutes:
    def __init__(self, connection: Connection, now: datetime, deliveries: Deliveries) -> None:
        self._connection = connection
        self._now = now
        self._deliveries = deliveries

    async def of(self, person_id: int) -> frozenset[Topic]:
        """The topics that a person does not want to hear of."""
        rows = await self._connection.all(
            "SELECT topic FROM mutes WHERE person_id = :id", id=person_id
        )
        known = {topic.value for topic in Topic}
        return frozenset(Topic(row["topic"]) for row in rows if row["topic"] in known)

    async def mute(self, person_id: int, topics: Iterable[Topic]) -> None:
        """No more of these topics, beginning with what waits to be sent already."""
        for topic in topics:
            await self._connection.run(
                "INSERT INTO mutes (person_id, topic, muted_at) VALUES (:person, :topic, :now)"
                " ON CONFLICT (person_id, topic) DO NOTHING",
                person=person_id,
                topic=topic.value,
                now=self._now,
            )
            await self._deliveries.withdraw_from(person_id, topic)

    async def unmute(self, person_id: int, topics: Iterable[Topic]) -> None:
        """These topics again, from the next announcement on."""
        await self._connection.run_many(
            "DELETE FROM mutes WHERE person_id = :person AND topic = :topic",
            [{"person": person_id, "topic": topic.value} for topic in topics],
        )
