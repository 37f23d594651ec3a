"""Deliveries: one row for each person whom one run of an announcement is for."""

from collections.abc import Sequence
from datetime import datetime

from bot.core.announcements import (
    Again,
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

# Everybody once, but for those who muted the topic.
_PEOPLE = """
FROM (SELECT DISTINCT person_id FROM ({audience}) everybody) w
JOIN people p ON p.id = w.person_id AND p.erased_at IS NULL
WHERE NOT EXISTS (
  SELECT 1 FROM mutes m WHERE m.person_id = w.person_id AND m.topic = CAST(:topic AS TEXT))
"""
_REACHABLE = "EXISTS (SELECT 1 FROM addresses r WHERE r.person_id = {person} AND r.reachable = 1)"
_FAN_OUT = """
INSERT INTO deliveries (id, announcement_id, run, person_id, state)
SELECT CAST(:base AS BIGINT) + CAST(:stride AS BIGINT) * ROW_NUMBER() OVER (ORDER BY w.person_id),
  CAST(:id AS BIGINT), CAST(:run AS INTEGER), w.person_id, 'queued'
"""
_UNKNOWN = """
announcement_id = :id AND run = :run AND state = 'queued' AND channel IS NULL
"""
_LAST_UNKNOWN = f"""
SELECT MAX(id) FROM (SELECT id FROM deliveries WHERE {_UNKNOWN} ORDER BY id LIMIT :limit) n
"""  # noqa: S608 - constant parts
_LOCATE = f"""
UPDATE deliveries SET (channel, chat_id) = ({NEAREST.format(person="deliveries.person_id")})
WHERE {_UNKNOWN} AND id <= :last
"""  # noqa: S608 - constant parts
_NOWHERE = f"""
UPDATE deliveries SET state = 'unreachable', ended_at = :now WHERE {_UNKNOWN} AND id <= :last
"""  # noqa: S608 - constant parts
# The last of the next deliveries of a run on one messenger.
_LAST = """
SELECT MAX(id) FROM (SELECT id FROM deliveries WHERE announcement_id = :id AND run = :run
  AND channel = :channel AND state = 'queued' ORDER BY id LIMIT :limit) n
"""
# What may have arrived already is not sent often again.
_POST = """
INSERT INTO outbox (id, channel, chat_id, lane, why, body_id, delivery_id, state, unsure, due_at)
SELECT CAST(:base AS BIGINT) + CAST(:stride AS BIGINT) * ROW_NUMBER() OVER (ORDER BY d.id),
  d.channel, d.chat_id, CAST(:lane AS INTEGER),
  CAST(:why AS TEXT) || ':' || CAST(d.person_id AS TEXT) || ':' || CAST(d.tries AS TEXT),
  b.id, d.id, 'queued', d.maybe_twice, CAST(:now AS BIGINT)
FROM deliveries d
JOIN people p ON p.id = d.person_id
JOIN bodies b ON b.why = CAST(:why AS TEXT) AND b.language = p.language
WHERE d.announcement_id = :id AND d.run = :run AND d.channel = :channel AND d.state = 'queued'
  AND d.id <= :last
"""
_POSTED = """
UPDATE deliveries SET state = 'posted' WHERE announcement_id = :id AND run = :run
  AND channel = :channel AND state = 'queued' AND id <= :last
"""
_OF_RUN = "d.announcement_id = :id AND d.run = :run"
_IN_OUTBOX = "d.state <> 'queued' AND d.state = 'posted'"  # the first half names the index
_REVOKED = f"""
{_IN_OUTBOX} AND NOT EXISTS (
  SELECT 1 FROM outbox o WHERE o.delivery_id = d.id AND o.ended_at IS NULL)
"""  # noqa: S608 - constant parts
_MUTED = """EXISTS (
  SELECT 1 FROM mutes m JOIN announcements a ON a.topic = m.topic
  WHERE a.id = d.announcement_id AND m.person_id = d.person_id)
"""
# Whom another try may reach: whoever muted the topic meanwhile or was forgotten is left alone.
_MISSED = f"""
{_OF_RUN} AND d.state <> 'queued' AND d.state IN ('failed', 'unreachable')
  AND {_REACHABLE.format(person="d.person_id")} AND NOT {_MUTED}
  AND EXISTS (SELECT 1 FROM people p WHERE p.id = d.person_id AND p.erased_at IS NULL)
"""  # noqa: S608 - constant parts


# Two looks at two indexes, none at a row.
TALLY = """
SELECT 'queued' AS state, COUNT(*) AS n, 0 AS maybe FROM deliveries
  WHERE announcement_id = :id AND run = :run AND state = 'queued'
UNION ALL SELECT state, COUNT(*), SUM(maybe_twice) FROM deliveries
  WHERE announcement_id = :id AND run = :run AND state <> 'queued' GROUP BY state
"""
_WHO_MISSED = """
SELECT p.full_name, d.state FROM (
  SELECT id, person_id, state FROM deliveries WHERE announcement_id = :id AND run = :run
    AND state <> 'queued' AND state IN ('failed', 'unreachable') ORDER BY id LIMIT :limit
) d JOIN people p ON p.id = d.person_id ORDER BY d.id
"""


class Deliveries:
    def __init__(self, connection: Connection, ids: Ids, now: datetime) -> None:
        self._connection = connection
        self._ids = ids
        self._now = now

    async def headcount(self, unit: Unit, audience: Audience, topic: Topic) -> Headcount:
        """Whom an announcement would go to now; who muted the topic is left out."""
        people = _PEOPLE.format(audience=_AUDIENCES[audience])
        reachable = _REACHABLE.format(person="w.person_id")
        row = await self._connection.one(
            "SELECT COUNT(*) AS people,"
            f" COUNT(CASE WHEN {reachable} THEN 1 END) AS reachable {people}",
            path=unit.path,
            topic=topic.value,
        )
        people_, reachable_ = (row["people"], row["reachable"]) if row else (0, 0)
        return Headcount(people=people_, unreachable=people_ - reachable_)

    async def fan_out(self, announcement: Announcement) -> int:
        """One row a person for the run that begins, in one statement; says how many.

        Who muted the topic gets none. Addresses are not looked up yet: that may be done in
        portions, whom the run is for may not.
        """
        people = _PEOPLE.format(audience=_AUDIENCES[announcement.audience])
        made = await self._connection.run(
            f"{_FAN_OUT} {people} ON CONFLICT (announcement_id, run, person_id) DO NOTHING",
            base=self._ids.new(),
            stride=STRIDE,
            id=announcement.id,
            run=announcement.run,
            path=announcement.unit_path,
            topic=announcement.topic.value,
        )
        self._ids.skip(made)
        return made

    async def locate(self, announcement: Announcement, limit: int) -> int:
        """Looks up where the next deliveries of a run go; how many. Whom no address reaches is
        ``unreachable`` at once. 0 when all is known, or the run is paused or stopped."""
        of_run = {"id": announcement.id, "run": announcement.run}
        last = await self._held(announcement) and await self._connection.value(
            _LAST_UNKNOWN, limit=limit, **of_run
        )
        if not last:
            return 0
        found = await self._connection.run(
            _LOCATE, last=last, down_since=down_since(self._now), **of_run
        )
        await self._connection.run(_NOWHERE, last=last, now=self._now, **of_run)
        return found

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

    async def channels(self, announcement: Announcement) -> list[str]:
        """The messengers on which a run has deliveries to be handed to the outbox."""
        found: list[str] = []
        while True:  # from one messenger's first to the next one's: each is one look at the index
            following = await self._connection.value(
                "SELECT channel FROM deliveries WHERE announcement_id = :id AND run = :run"
                " AND state = 'queued' AND channel > :last ORDER BY channel LIMIT 1",
                id=announcement.id,
                run=announcement.run,
                last=found[-1] if found else "",
            )
            if following is None:
                return found
            found.append(following)

    async def post(self, announcement: Announcement, channel: str, why: str, limit: int) -> int:
        """Hands the next deliveries of a run on one messenger to the outbox, all in one
        statement; how many.

        0 when none is left or the run is paused or stopped. ``why`` names the shared bodies.
        """
        of_run = {"id": announcement.id, "run": announcement.run, "channel": channel}
        last = await self._held(announcement) and await self._connection.value(
            _LAST, limit=limit, **of_run
        )
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
        return await self._connection.run(_POSTED, last=last, **of_run)

    async def _held(self, announcement: Announcement) -> bool:
        """Whether a run is being sent; whoever pauses, stops or retries it waits from now on."""
        held = await self._connection.run(
            "UPDATE announcements SET run = run WHERE id = :id AND run = :run"
            " AND state = 'sending'",
            id=announcement.id,
            run=announcement.run,
        )
        return held == 1

    async def on_the_way(self, channel: str) -> int:
        """Rows of broadcasts that wait in a messenger's outbox."""
        return int(
            await self._connection.value(
                "SELECT COUNT(*) FROM outbox WHERE state = 'queued' AND channel = :channel"
                " AND lane = :lane",
                channel=channel,
                lane=BROADCASTS,
            )
        )

    async def is_open(self, announcement_id: int, run: int) -> bool:
        """Whether somebody of a run still waits for it."""
        left = await self._connection.value(
            "SELECT id FROM deliveries d WHERE d.announcement_id = :id AND d.run = :run"  # noqa: S608 - constant parts
            " AND d.state = 'queued' UNION ALL SELECT id FROM deliveries d"
            f" WHERE {_OF_RUN} AND {_IN_OUTBOX} LIMIT 1",
            id=announcement_id,
            run=run,
        )
        return left is not None

    async def tally(self, announcement_id: int, run: int) -> Tally:
        """What became of a run so far."""
        rows = await self._connection.all(TALLY, id=announcement_id, run=run)
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
        rows = await self._connection.all(_WHO_MISSED, id=announcement_id, run=run, limit=limit)
        return [Missed(name=row["full_name"], state=row["state"]) for row in rows]

    async def missed_again(self, announcement_id: int, run: int) -> Again:
        """Whom ``retry`` would send a run to once more."""
        row = await self._connection.one(
            f"SELECT COUNT(*) AS people, SUM(d.maybe_twice) AS perhaps FROM deliveries d"  # noqa: S608 - constant parts
            f" WHERE {_MISSED}",
            id=announcement_id,
            run=run,
        )
        people, perhaps = (row["people"], row["perhaps"]) if row else (0, 0)
        return Again(people=people, perhaps=int(perhaps or 0))

    async def retry(self, announcement_id: int, run: int) -> int:
        """Begins anew for everybody whom a run missed and another try may reach; how many. Whoever
        calls this holds the announcement's row."""
        return await self._connection.run(
            "UPDATE deliveries SET state = 'queued', tries = tries + 1, channel = NULL,"  # noqa: S608 - constant parts
            f" chat_id = NULL, ended_at = NULL WHERE id IN (SELECT d.id FROM deliveries d"
            f" WHERE {_MISSED}) AND state IN ('failed', 'unreachable')",
            id=announcement_id,
            run=run,
        )

    async def take_back(self, announcement_id: int, run: int) -> None:
        """Takes a run back from the outbox: what nobody has in hand waits here again, to go where
        the person can be reached then, unless they muted the topic meanwhile."""
        of_run = {"id": announcement_id, "run": run}
        await self._revoke(_OF_RUN, **of_run)
        await self._connection.run(
            "UPDATE deliveries AS d SET"  # noqa: S608 - constant parts
            f" state = CASE WHEN {_MUTED} THEN 'cancelled' ELSE 'queued' END,"
            f" ended_at = CASE WHEN {_MUTED} THEN CAST(:now AS BIGINT) END,"
            " channel = NULL, chat_id = NULL"
            f" WHERE {_OF_RUN} AND {_REVOKED}",
            now=self._now,
            **of_run,
        )

    async def withdraw(self, announcement_id: int, run: int, limit: int) -> bool:
        """Takes back what is not on its way, at most ``limit`` of those whose turn had not come;
        True when there may be more."""
        of_run = {"id": announcement_id, "run": run}
        await self._revoke(_OF_RUN, **of_run)
        await self._cancel(f"{_OF_RUN} AND {_REVOKED}", **of_run)
        waiting = f"{_OF_RUN} AND d.state = 'queued' LIMIT :limit"
        return await self._cancel(waiting, limit=limit, **of_run) == limit

    async def withdraw_from(self, person_id: int, topic: Topic) -> None:
        """Takes back what a person would still get of a topic."""
        which = (
            "d.person_id = :person AND EXISTS (SELECT 1 FROM announcements a"
            " WHERE a.id = d.announcement_id AND a.topic = :topic)"
        )
        values = {"person": person_id, "topic": topic.value}
        await self._revoke(which, **values)
        await self._cancel(f"{which} AND (d.state = 'queued' OR ({_REVOKED}))", **values)

    async def _revoke(self, which: str, **values: object) -> None:
        """Deletes the rows of some deliveries ``d`` that nobody has in hand; what is leased
        stays, its sender marks it."""
        await self._connection.run(
            "DELETE FROM outbox WHERE id IN (SELECT o.id FROM deliveries d JOIN outbox o"  # noqa: S608 - constant parts
            f" ON o.delivery_id = d.id WHERE {which} AND {_IN_OUTBOX})"
            " AND state = 'queued' AND lease = 0",
            **values,
        )

    async def _cancel(self, which: str, **values: object) -> int:
        return await self._connection.run(
            "UPDATE deliveries SET state = 'cancelled', ended_at = :now WHERE id IN"  # noqa: S608 - constant parts
            f" (SELECT d.id FROM deliveries d WHERE {which}) AND state IN ('queued', 'posted')",
            now=self._now,
            **values,
        )
