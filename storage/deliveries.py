"""Deliveries: one row for each person whom one run of an announcement is for."""

from collections.abc import Sequence
from datetime import datetime

from bot.core.announcements import (
    Announcement,
    Audience,
    Headcount,
    Missed,
    Tally,
    Topic,
)
from bot.core.delivery import BROADCASTS
from bot.core.ids import STRIDE, Ids
from bot.core.units import Unit
from storage.addresses import NEAREST, down_since
from storage.database import Connection

IN_BRANCH = "SUBSTR(u.path, 1, LENGTH(CAST(:path AS TEXT))) = CAST(:path AS TEXT)"

_MEMBERS = f"""
SELECT m.person_id FROM memberships m JOIN units u ON u.id = m.unit_id
  WHERE m.ended_on IS NULL AND {IN_BRANCH}
"""  # noqa: S608 - constant parts
# The top of the tree also speaks to those whose workplace nobody knows yet.
_CONTACTS = f"""
{_MEMBERS}
UNION SELECT r.person_id FROM roles r JOIN units u ON u.id = r.unit_id
  WHERE r.ended_at IS NULL AND {IN_BRANCH}
UNION SELECT p.id FROM people p JOIN units u ON u.id = p.recruited_unit_id WHERE {IN_BRANCH}
UNION SELECT w.person_id FROM applications w JOIN units u ON u.id = w.unit_id WHERE {IN_BRANCH}
UNION SELECT p.id FROM people p
  WHERE EXISTS (SELECT 1 FROM units u WHERE u.path = :path AND u.parent_id IS NULL)
"""  # noqa: S608 - constant parts
_AUDIENCES = {Audience.MEMBERS: _MEMBERS, Audience.CONTACTS: _CONTACTS}

# Everybody once, with the address that reaches them best (NULL when there is none).
_PEOPLE = """
FROM (SELECT DISTINCT person_id FROM ({audience}) everybody) w
JOIN people p ON p.id = w.person_id AND p.erased_at IS NULL
LEFT JOIN ({nearest}) d ON d.person_id = w.person_id AND d.place = 1
WHERE NOT EXISTS (
  SELECT 1 FROM mutes m WHERE m.person_id = w.person_id AND m.topic = CAST(:topic AS TEXT))
"""
_FAN_OUT = """
INSERT INTO deliveries (id, announcement_id, run, person_id, channel, chat_id, state, ended_at)
SELECT CAST(:base AS BIGINT) + CAST(:stride AS BIGINT) * ROW_NUMBER() OVER (ORDER BY w.person_id),
  CAST(:id AS BIGINT), CAST(:run AS INTEGER), w.person_id, d.channel, d.chat_id,
  CASE WHEN d.channel IS NULL THEN 'unreachable' ELSE 'queued' END,
  CASE WHEN d.channel IS NULL THEN CAST(:now AS BIGINT) END
"""
# The last of the next deliveries of a run.
_LAST = """
SELECT MAX(id) FROM (SELECT id FROM deliveries
  WHERE announcement_id = :id AND run = :run AND state = 'queued' ORDER BY id LIMIT :limit) n
"""
_POST = """
INSERT INTO outbox (id, channel, chat_id, lane, why, body_id, delivery_id, state, due_at)
SELECT CAST(:base AS BIGINT) + CAST(:stride AS BIGINT) * ROW_NUMBER() OVER (ORDER BY d.id),
  d.channel, d.chat_id, CAST(:lane AS INTEGER),
  CAST(:why AS TEXT) || ':' || CAST(d.person_id AS TEXT) || ':' || CAST(d.tries AS TEXT),
  b.id, d.id, 'queued', CAST(:now AS BIGINT)
FROM deliveries d
JOIN people p ON p.id = d.person_id
JOIN bodies b ON b.why = CAST(:why AS TEXT) AND b.language = p.language
WHERE d.announcement_id = :id AND d.run = :run AND d.state = 'queued' AND d.id <= :last
"""


class Deliveries:
    def __init__(self, connection: Connection, ids: Ids, now: datetime) -> None:
        self._connection = connection
        self._ids = ids
        self._now = now

    async def headcount(self, unit: Unit, audience: Audience, topic: Topic) -> Headcount:
        """Whom an announcement would go to now; who muted the topic is left out."""
        people = _PEOPLE.format(audience=_AUDIENCES[audience], nearest=NEAREST)
        row = await self._connection.one(
            f"SELECT COUNT(*) AS people, COUNT(d.channel) AS reachable {people}",
            path=unit.path,
            topic=topic.value,
            down_since=down_since(self._now),
        )
        people_, reachable = (row["people"], row["reachable"]) if row else (0, 0)
        return Headcount(people=people_, unreachable=people_ - reachable)

    async def fan_out(self, announcement: Announcement) -> int:
        """One row a person for the run that begins, in one statement; says how many.

        Who muted the topic gets none; who has no reachable address is ``unreachable`` at once.
        """
        people = _PEOPLE.format(audience=_AUDIENCES[announcement.audience], nearest=NEAREST)
        made = await self._connection.run(
            f"{_FAN_OUT} {people} ON CONFLICT (announcement_id, run, person_id) DO NOTHING",
            base=self._ids.new(),
            stride=STRIDE,
            id=announcement.id,
            run=announcement.run,
            now=self._now,
            path=announcement.unit_path,
            topic=announcement.topic.value,
            down_since=down_since(self._now),
        )
        self._ids.skip(made)
        return made

    async def add_past(
        self, announcement: Announcement, outcomes: Sequence[tuple[int, str]], at: datetime
    ) -> None:
        """Takes over what became of an announcement's newest run: (person, state), all at once."""
        await self._connection.run_many(
            "INSERT INTO deliveries (id, announcement_id, run, person_id, state, ended_at)"
            " VALUES (:id, :announcement, :run, :person, :state, :at)",
            [
                {
                    "id": self._ids.new(),
                    "announcement": announcement.id,
                    "run": announcement.run,
                    "person": person_id,
                    "state": state,
                    "at": at,
                }
                for person_id, state in outcomes
            ],
        )

    async def post(self, announcement: Announcement, why: str, limit: int) -> int:
        """Hands the next deliveries of a run to the outbox, all in one statement; how many.

        0 when none is left or the run is paused or stopped. ``why`` names the shared bodies. The
        first statement is the lock that whoever pauses or stops the run waits for.
        """
        of_run = {"id": announcement.id, "run": announcement.run}
        held = await self._connection.run(
            "UPDATE announcements SET run = run WHERE id = :id AND run = :run"
            " AND state = 'sending'",
            **of_run,
        )
        last = held and await self._connection.value(_LAST, limit=limit, **of_run)
        if not last:
            return 0
        made = await self._connection.run(
            _POST,
            base=self._ids.new(),
            stride=STRIDE,
            lane=BROADCASTS,
            why=why,
            now=self._now,
            last=last,
            **of_run,
        )
        self._ids.skip(made)
        return await self._connection.run(
            "UPDATE deliveries SET state = 'posted' WHERE announcement_id = :id AND run = :run"
            " AND state = 'queued' AND id <= :last",
            last=last,
            **of_run,
        )

    async def on_the_way(self) -> int:
        """Rows of broadcasts that wait in the outbox."""
        return int(
            await self._connection.value(
                "SELECT COUNT(*) FROM outbox WHERE state = 'queued' AND lane = :lane",
                lane=BROADCASTS,
            )
        )

    async def tally(self, announcement_id: int, run: int) -> Tally:
        """What became of a run so far."""
        rows = await self._connection.all(
            "SELECT state, COUNT(*) AS n, SUM(maybe_twice) AS maybe FROM deliveries"
            " WHERE announcement_id = :id AND run = :run GROUP BY state",
            id=announcement_id,
            run=run,
        )
        count = {row["state"]: int(row["n"]) for row in rows}
        maybe = {row["state"]: int(row["maybe"] or 0) for row in rows}
        return Tally(
            waiting=count.get("queued", 0) + count.get("posted", 0),
            sent=count.get("sent", 0),
            failed=count.get("failed", 0),
            unreachable=count.get("unreachable", 0),
            cancelled=count.get("cancelled", 0),
            twice=maybe.get("sent", 0),
            perhaps=sum(maybe.get(each, 0) for each in ("failed", "unreachable", "cancelled")),
        )

    async def missed(self, announcement_id: int, run: int, limit: int) -> list[Missed]:
        """People whom a run did not reach, in the order of the run."""
        rows = await self._connection.all(
            "SELECT p.full_name, d.state FROM deliveries d JOIN people p ON p.id = d.person_id"
            " WHERE d.announcement_id = :id AND d.run = :run"
            " AND d.state IN ('failed', 'unreachable') ORDER BY d.id LIMIT :limit",
            id=announcement_id,
            run=run,
            limit=limit,
        )
        return [Missed(name=row["full_name"], state=row["state"]) for row in rows]

    async def withdraw(self, announcement_id: int) -> None:
        """Takes back every delivery of an announcement that is not on its way."""
        await self._withdraw("d.announcement_id = :id", id=announcement_id)

    async def withdraw_from(self, person_id: int, topic: Topic) -> None:
        """Takes back what a person would still get of a topic."""
        await self._withdraw(
            "d.person_id = :person AND EXISTS (SELECT 1 FROM announcements a"
            " WHERE a.id = d.announcement_id AND a.topic = :topic)",
            person=person_id,
            topic=topic.value,
        )

    async def _withdraw(self, which: str, **values: object) -> None:
        """``which`` chooses among ``deliveries d``. First the rows nobody may send any more, then
        the deliveries that have none left; what is leased stays, its sender marks it."""
        await self._connection.run(
            "DELETE FROM outbox WHERE id IN (SELECT o.id FROM deliveries d JOIN outbox o"  # noqa: S608 - constant parts
            f" ON o.delivery_id = d.id WHERE {which} AND d.state = 'posted')"
            " AND state = 'queued' AND lease = 0",
            **values,
        )
        await self._connection.run(
            "UPDATE deliveries SET state = 'cancelled', ended_at = :now WHERE id IN ("  # noqa: S608 - constant parts
            f"SELECT d.id FROM deliveries d WHERE {which} AND (d.state = 'queued' OR"
            " (d.state = 'posted' AND NOT EXISTS (SELECT 1 FROM outbox o"
            " WHERE o.delivery_id = d.id AND o.state = 'queued'))))"
            " AND state IN ('queued', 'posted')",
            now=self._now,
            **values,
        )
