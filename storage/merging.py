"""Two records of one person become one, and one messenger leaves a person again."""

from collections.abc import Mapping
from datetime import datetime

from bot.core.chat import Address
from bot.core.linking import Belongings, filled
from bot.core.members import Details, Role
from storage.database import Connection, Row
from storage.detours import Detours
from storage.erasure import BLANK
from storage.links import Links
from storage.mutes import Mutes
from storage.people import People

# In this order: what an officer holds a lock on while acting comes first, so that an act under
# way ends before what follows from it is moved.
MOVED: Mapping[str, tuple[str, ...]] = {
    "applications": ("person_id",),
    "privacy_requests": ("person_id",),
    "cases": ("reporter_id", "assignee_id"),
    "care_claims": ("person_id", "first_by", "second_by", "paid_by"),
    "announcements": ("author_id",),
    "memberships": ("person_id",),
    "roles": ("person_id",),
    "consents": ("person_id",),
    "answers_given": ("person_id",),
    "prints": ("person_id",),
    "reminders": ("person_id",),
    "guesses": ("person_id",),
    "link_guesses": ("person_id",),
    "deliveries": ("person_id",),
    "conversations": ("person_id",),
    "addresses": ("person_id",),
}
"""Columns that name a person and name the one who stays afterwards. The rest, and why:
``tests/storage/test_merging.py``."""

_OFFICES_TWICE = """
UPDATE roles SET ended_at = :now WHERE person_id = :gone AND ended_at IS NULL AND EXISTS (
  SELECT 1 FROM roles o WHERE o.person_id = :stays AND o.unit_id = roles.unit_id
    AND o.role = roles.role AND o.ended_at IS NULL)
"""
# Both records are of one run's audience: what waits for the second would come twice. It is told
# apart from the rest by its person, who stays the emptied one.
_SENT_TWICE = """
UPDATE deliveries SET state = 'cancelled', ended_at = :now
WHERE person_id = :gone AND state = 'queued' AND EXISTS (
  SELECT 1 FROM deliveries d WHERE d.person_id = :stays AND d.run = deliveries.run
    AND d.announcement_id = deliveries.announcement_id
    AND d.state IN ('queued', 'posted', 'sent'))
"""
# Both asked to be reminded of one thing: the reminder that is still on stays, else that of the one
# who stays.
_REMINDED_TWICE = """
DELETE FROM reminders WHERE person_id IN (:gone, :stays) AND EXISTS (
  SELECT 1 FROM reminders o WHERE o.key_hash = reminders.key_hash
    AND o.person_id IN (:gone, :stays) AND o.person_id <> reminders.person_id
    AND (CASE WHEN o.ended_at IS NULL THEN 2 ELSE 0 END
         + CASE WHEN o.person_id = :stays THEN 1 ELSE 0 END)
      > (CASE WHEN reminders.ended_at IS NULL THEN 2 ELSE 0 END
         + CASE WHEN reminders.person_id = :stays THEN 1 ELSE 0 END))
"""
# How a row of the one who goes is found where the column alone will not do: there is one delivery
# a run and person, and no index leads from a person to their conversations.
_WHOSE = {
    "deliveries": "person_id = :gone AND NOT EXISTS ("
    " SELECT 1 FROM deliveries d WHERE d.person_id = :stays"
    " AND d.announcement_id = deliveries.announcement_id AND d.run = deliveries.run)",
    "conversations": "(channel, chat_id) IN"
    " (SELECT a.channel, a.chat_id FROM addresses a WHERE a.person_id = :gone)",
}
# The last word counts: who withdrew on one messenger after agreeing on the other has withdrawn.
_LAST_WILL = """
UPDATE consents SET withdrawn_at = :now WHERE person_id = :stays AND withdrawn_at IS NULL
  AND EXISTS (SELECT 1 FROM consents w WHERE w.person_id = :stays
    AND w.purpose = consents.purpose AND w.withdrawn_at > consents.given_at)
"""
_OWN_EVENTS = (
    """
UPDATE case_events SET actor_id = :stays WHERE actor_id = :gone
  AND case_id IN (SELECT id FROM cases WHERE reporter_id = :stays)
""",
    """
UPDATE care_events SET actor_id = :stays WHERE actor_id = :gone
  AND claim_id IN (SELECT id FROM care_claims WHERE person_id = :stays)
""",
)
_FILL = """
UPDATE people SET full_name = COALESCE(full_name, CAST(:name AS TEXT)),
  notify_channel = COALESCE(notify_channel, CAST(:channel AS TEXT)),
  recruited_unit_id = COALESCE(recruited_unit_id, CAST(:unit AS BIGINT)),
  recruiter_id = NULLIF(NULLIF(COALESCE(recruiter_id, CAST(:recruiter AS BIGINT)),
    CAST(:gone AS BIGINT)), CAST(:stays AS BIGINT))
WHERE id = :stays
"""
_TALKS = (
    "SELECT c.chat_id FROM addresses a JOIN conversations c"
    " ON c.channel = a.channel AND c.chat_id = a.chat_id WHERE a.person_id = :id"
)
_IF_FREE = " FOR UPDATE OF c SKIP LOCKED"
_COUNTS = {
    "past": "(SELECT COUNT(*) FROM memberships WHERE person_id = p.id)"
    " + (SELECT COUNT(*) FROM applications WHERE person_id = p.id)",
    "application": "(SELECT COUNT(*) FROM applications"
    " WHERE person_id = p.id AND state = 'submitted')",
    "cases": "(SELECT COUNT(*) FROM cases WHERE reporter_id = p.id)",
    "other": "(SELECT COUNT(*) FROM consents WHERE person_id = p.id)"
    " + (SELECT COUNT(*) FROM answers_given WHERE person_id = p.id)"
    " + (SELECT COUNT(*) FROM reminders WHERE person_id = p.id)"
    " + (SELECT COUNT(*) FROM care_claims WHERE person_id = p.id)"
    " + (SELECT COUNT(*) FROM privacy_requests WHERE person_id = p.id)",
}
_BELONGINGS = (
    "SELECT p.is_sample, p.full_name, "  # noqa: S608 - constant parts
    + ", ".join(f"{count} AS {name}" for name, count in _COUNTS.items())
    + ", (SELECT MAX(unit_id) FROM memberships WHERE person_id = p.id AND ended_on IS NULL)"
    " AS member_of FROM people p WHERE p.id = :id"
)


class Merging:
    def __init__(  # noqa: PLR0917 - the connection, and the nouns whose rows it moves
        self,
        connection: Connection,
        now: datetime,
        people: People,
        mutes: Mutes,
        links: Links,
        detours: Detours,
    ) -> None:
        self._connection = connection
        self._now = now
        self._people = people
        self._mutes = mutes
        self._links = links
        self._detours = detours

    async def belongings(self, person_id: int) -> Belongings:
        """What hangs on a person."""
        row = await self._connection.one(_BELONGINGS, id=person_id)
        if row is None:
            raise LookupError("no such person")
        return Belongings(
            person_id=person_id,
            is_sample=bool(row["is_sample"]),
            offices=await self._offices(person_id),
            member_of=row["member_of"],
            application=bool(row["application"]),
            past=bool(row["past"]),
            cases=bool(row["cases"]),
            handles=await self._handles(person_id),
            requests=await self._requests(person_id),
            named=row["full_name"] is not None,
            details=await self._people.details(person_id),
            other=bool(row["other"]),
        )

    async def _offices(self, person_id: int) -> frozenset[tuple[int, Role]]:
        rows = await self._connection.all(
            "SELECT unit_id, role FROM roles WHERE person_id = :id AND ended_at IS NULL",
            id=person_id,
        )
        return frozenset((row["unit_id"], Role(row["role"])) for row in rows)

    async def _handles(self, person_id: int) -> frozenset[int]:
        rows = await self._connection.all(
            "SELECT reporter_id FROM cases WHERE assignee_id = :id"
            " AND state NOT IN ('closed', 'withdrawn') UNION"
            " SELECT person_id FROM care_claims WHERE state IN ('half_approved', 'approved')"
            " AND (first_by = :id OR second_by = :id)",
            id=person_id,
        )
        return frozenset(row["reporter_id"] for row in rows)

    async def _requests(self, person_id: int) -> frozenset[tuple[str, str]]:
        rows = await self._connection.all(
            "SELECT kind, subject FROM privacy_requests WHERE person_id = :id"
            " AND state IN ('open', 'replied')",
            id=person_id,
        )
        return frozenset((row["kind"], row["subject"]) for row in rows)

    async def hold(self, *person_ids: int) -> bool:
        """Keeps these people from saying anything until the transaction ends; False when one of
        them is being answered right now. It never waits: two who hold each other's messengers
        would wait for ever."""
        if self._connection.dialect == "sqlite":  # nobody else writes now
            return True
        for person_id in sorted(person_ids):
            free = await self._connection.all(
                _TALKS + " FOR UPDATE OF c SKIP LOCKED", id=person_id
            )
            if len(free) != len(await self._connection.all(_TALKS, id=person_id)):
                return False
        return True

    async def merge(self, *, gone: int, stays: int) -> None:
        """Everything that hangs on ``gone`` hangs on ``stays`` afterwards; of ``gone`` only the
        empty row is left, which leads there. Only for two without a ``conflict``, both held."""
        both = {"gone": gone, "stays": stays}
        await self._connection.run(_OFFICES_TWICE, now=self._now, **both)
        await self._connection.run(_SENT_TWICE, now=self._now, **both)
        await self._connection.run(_REMINDED_TWICE, **both)
        for table, columns in MOVED.items():
            for column in columns:
                whose = _WHOSE.get(table, f"{column} = :gone")
                await self._connection.run(
                    f"UPDATE {table} SET {column} = :stays WHERE {whose}",  # noqa: S608 - constant parts
                    **both,
                )
        for own in _OWN_EVENTS:
            await self._connection.run(own, **both)
        await self._connection.run(_LAST_WILL, now=self._now, stays=stays)
        await self._one_membership(stays)
        await self._all_mutes(gone, stays)
        await self._links.forget(gone)
        await self._one_person(gone, stays)

    async def _one_membership(self, person_id: int) -> None:
        """Two memberships of one unit were one from the beginning: the older one."""
        rows = await self._connection.all(
            "SELECT id FROM memberships WHERE person_id = :id AND ended_on IS NULL"
            " ORDER BY since, id",
            id=person_id,
        )
        await self._connection.run_many(
            "DELETE FROM memberships WHERE id = :id", [{"id": row["id"]} for row in rows[1:]]
        )

    async def _all_mutes(self, gone: int, stays: int) -> None:
        """Who said stop on one messenger meant it: nothing of that topic comes on the other."""
        both = await self._mutes.of(gone) | await self._mutes.of(stays)
        await self._mutes.mute(stays, both)  # also what waits for the other one
        await self._connection.run("DELETE FROM mutes WHERE person_id = :gone", gone=gone)

    async def _one_person(self, gone: int, stays: int) -> None:
        details = filled(await self._people.details(stays), await self._people.details(gone))
        old = await self._row(gone)
        await self._connection.run(BLANK, id=gone, now=self._now)
        await self._connection.run(
            "UPDATE people SET joined_into = :stays WHERE id = :gone OR joined_into = :gone",
            gone=gone,
            stays=stays,
        )
        await self._connection.run(
            _FILL,
            name=old["full_name"],
            channel=old["notify_channel"],
            unit=old["recruited_unit_id"],
            recruiter=old["recruiter_id"],
            gone=gone,
            stays=stays,
        )
        if not await self._may_keep_ethnicity(stays):
            details = details.model_copy(update={"ethnicity": None})
        if details != Details():
            await self._people.tell(stays, details)

    async def _row(self, person_id: int) -> Row:
        row = await self._connection.one("SELECT * FROM people WHERE id = :id", id=person_id)
        if row is None:
            raise LookupError("no such person")
        return row

    async def _may_keep_ethnicity(self, person_id: int) -> bool:
        """It is kept on its own consent alone: False once the last one is withdrawn."""
        given = await self._people.consents(person_id)
        own = [each for each in given if each.purpose == "ethnicity"]
        return not own or any(each.withdrawn_at is None for each in own)

    async def part(self, address: Address, person_id: int) -> int:
        """An address leaves a person, who must be held and has another; the id of the fresh
        person there. The code that may be shown at that address is void, and news that still
        wait for it go where the person's news go now."""
        await self._links.forget(person_id)
        fresh = await self._people.leave(address, person_id)
        reach = await self._people.reach(person_id)
        if reach is not None:
            await self._detours.move(address, reach.address)
        return fresh
