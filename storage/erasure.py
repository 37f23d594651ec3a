"""Forgetting a person (Law 91/2025 art. 14). What stays, and why: docs/decisions/privacy.md."""

import json
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import suppress
from datetime import datetime

from bot.core.chat import Address
from bot.core.chatlog import Entry
from bot.core.moments import local
from bot.core.privacy import Holds
from storage.addresses import Addresses
from storage.database import Connection
from storage.dead_updates import DeadUpdateRows
from storage.people import People
from storage.vault import Vault

BLANK = (
    "UPDATE people SET full_name = NULL, details_sealed = NULL, phone_hash = NULL,"
    " cccd_hash = NULL, recruited_unit_id = NULL, recruiter_id = NULL, notify_channel = NULL,"
    " erased_at = :now WHERE id = :id"
)
"""Leaves nothing of a person but the id."""
_WHERE = "channel = :channel AND chat_id = :chat_id"
_CLOSED = "('closed', 'withdrawn')"
_UNUSED_FILE = """
DELETE FROM files WHERE id = :id
  AND NOT EXISTS (SELECT 1 FROM case_events e WHERE e.file_id = files.id)
  AND NOT EXISTS (SELECT 1 FROM care_events c WHERE c.file_id = files.id)
  AND NOT EXISTS (SELECT 1 FROM announcements a WHERE a.file_id = files.id)
"""


class Erasure:
    def __init__(
        self,
        connection: Connection,
        vault: Vault,
        now: datetime,
        people: People,
        addresses: Addresses,
    ) -> None:
        self._connection = connection
        self._vault = vault
        self._now = now
        self._people = people
        self._addresses = addresses

    async def holds(self, person_id: int) -> Holds:
        """What the union still needs this person's data for."""
        return Holds(
            member_of=await self._connection.value(
                "SELECT unit_id FROM memberships WHERE person_id = :id AND ended_on IS NULL"
                " ORDER BY id DESC LIMIT 1",
                id=person_id,
            ),
            open_cases=await self._count(
                f"cases WHERE reporter_id = :id AND state NOT IN {_CLOSED}", person_id
            ),
            open_applications=await self._count(
                "applications WHERE person_id = :id AND state = 'submitted'", person_id
            ),
            open_claims=await self._count(
                "care_claims WHERE person_id = :id"
                " AND state IN ('submitted', 'half_approved', 'approved')",
                person_id,
            ),
            offices=await self._count(
                "roles WHERE person_id = :id AND ended_at IS NULL", person_id
            ),
        )

    async def _count(self, what: str, person_id: int) -> int:
        found = await self._connection.value(f"SELECT COUNT(*) FROM {what}", id=person_id)  # noqa: S608 - constant parts
        return int(found)

    async def erase(self, person_id: int) -> int:
        """Forgets a person; the id of the blank one to whom the addresses belong from now on.

        The old id stays as a stump without a name, because closed cases and past memberships
        count in statistics; nothing leads from an address to it any more. Consents and privacy
        requests go to the new person: they are the proof of what was agreed and done. Of several
        messengers each has a person of its own afterwards; the proofs stay where notices go.
        """
        known = await self._addresses.of(person_id)
        addresses = [each.address for each in known]
        files = await self._files(person_id, addresses)
        await self._forget_talk(addresses)
        await self._forget_services(person_id)
        heir = await self._people.successor(person_id)
        await self._hand_over(person_id, heir)
        for other in addresses[1:]:
            await self._people.leave(other, heir)
        await self._run_for(person_id, BLANK, now=self._now)
        await self._run_for(
            person_id, "UPDATE people SET joined_into = NULL WHERE joined_into = :id"
        )
        await self._connection.run_many(_UNUSED_FILE, [{"id": each} for each in sorted(files)])
        return heir

    async def _run_for(self, person_id: int, sql: str, **values: object) -> None:
        await self._connection.run(sql, id=person_id, **values)

    async def _files(self, person_id: int, addresses: Sequence[Address]) -> set[int]:
        """Files that the person gave, had printed, or was given as a copy."""
        rows = await self._connection.all(
            "SELECT e.file_id AS file_id FROM case_events e JOIN cases c ON c.id = e.case_id"
            " WHERE c.reporter_id = :id AND e.file_id IS NOT NULL UNION"
            " SELECT file_id FROM prints WHERE person_id = :id AND file_id IS NOT NULL UNION"
            " SELECT e.file_id FROM care_events e JOIN care_claims c ON c.id = e.claim_id"
            " WHERE c.person_id = :id AND e.file_id IS NOT NULL UNION"
            " SELECT file_id FROM privacy_requests WHERE person_id = :id AND file_id IS NOT NULL",
            id=person_id,
        )
        found = {int(row["file_id"]) for row in rows}
        for address in addresses:
            found |= {each async for each in self._given_at(address)}
        return found

    async def _given_at(self, address: Address) -> AsyncIterator[int]:
        """Files sent from one address: in the web chat's log, and in forms not handed in."""
        where = {"channel": address.channel, "chat_id": address.chat_id}
        for row in await self._connection.all(
            f"SELECT state_sealed AS kept, 'conversations.state' AS context FROM conversations"  # noqa: S608 - constant parts
            f" WHERE {_WHERE} AND state_sealed IS NOT NULL UNION ALL"
            f" SELECT state_sealed AS kept, 'parked.state' AS context FROM parked WHERE {_WHERE}",
            **where,
        ):
            for each in _file_ids(self._vault.open_json(row["kept"], row["context"])):
                yield each
        if address.channel != "web":
            return
        for row in await self._connection.all(
            "SELECT body_sealed FROM chat_log WHERE chat_id = :chat_id", chat_id=address.chat_id
        ):
            opened = self._vault.open(row["body_sealed"], "chat_log.body")
            entry = Entry.model_validate_json(opened)
            for file in entry.files if entry.sender == "me" else ():
                yield file.id

    async def _forget_talk(self, addresses: Sequence[Address]) -> None:
        """Forms under way and put aside, messages of every state, the web chat's history, and
        updates that could not be read."""
        many = [{"channel": each.channel, "chat_id": each.chat_id} for each in addresses]
        await self._connection.run_many(f"DELETE FROM parked WHERE {_WHERE}", many)  # noqa: S608 - constant parts
        await self._connection.run_many(
            "UPDATE conversations SET flow = NULL, step = NULL, state_sealed = NULL, trail = '',"  # noqa: S608 - constant parts
            f" page = 0, last_button = NULL, reminded_at = NULL WHERE {_WHERE}",
            many,
        )
        await self._connection.run_many(f"DELETE FROM outbox WHERE {_WHERE}", many)  # noqa: S608 - constant parts
        dead = DeadUpdateRows(self._connection, self._vault, self._now)
        for each in addresses:
            await dead.forget_chat(each.channel, each.chat_id)
        await self._connection.run_many(
            "DELETE FROM chat_log WHERE chat_id = :chat_id",
            [{"chat_id": each.chat_id} for each in addresses if each.channel == "web"],
        )

    async def _forget_services(self, person_id: int) -> None:
        """What the services kept: words and forms go, counted facts stay with the stump."""
        for sql in (
            "DELETE FROM answers_given WHERE person_id = :id",
            "DELETE FROM prints WHERE person_id = :id",
            "DELETE FROM reminders WHERE person_id = :id",
            "DELETE FROM guesses WHERE person_id = :id",
            "DELETE FROM link_codes WHERE person_id = :id",
            "DELETE FROM link_guesses WHERE person_id = :id",
            "DELETE FROM applications WHERE person_id = :id",
            (
                "UPDATE case_events SET text_sealed = NULL, file_id = NULL"
                " WHERE case_id IN (SELECT id FROM cases WHERE reporter_id = :id)"
            ),
            (
                "UPDATE care_events SET text_sealed = NULL, file_id = NULL"
                " WHERE claim_id IN (SELECT id FROM care_claims WHERE person_id = :id)"
            ),
            "UPDATE care_claims SET reason_sealed = NULL WHERE person_id = :id",
            (
                "UPDATE deliveries SET chat_id = NULL, channel = NULL, state = CASE"
                " WHEN state IN ('queued', 'posted') THEN 'cancelled' ELSE state END"
                " WHERE person_id = :id"
            ),
        ):
            await self._run_for(person_id, sql)
        await self._run_for(
            person_id,
            "UPDATE memberships SET ended_on = :today WHERE person_id = :id AND ended_on IS NULL",
            today=local(self._now).date(),
        )
        for table, column in (("cases", "reporter_id"), ("care_claims", "person_id")):
            await self._empty_facts(table, column, person_id)

    async def _empty_facts(self, table: str, column: str, person_id: int) -> None:
        rows = await self._connection.all(
            f"SELECT id FROM {table} WHERE {column} = :id",  # noqa: S608 - constant parts
            id=person_id,
        )
        await self._connection.run_many(
            f"UPDATE {table} SET facts_sealed = :facts WHERE id = :row",  # noqa: S608 - constant parts
            [
                {"row": row["id"], "facts": self._vault.seal("{}", f"{table}.facts:{row['id']}")}
                for row in rows
            ],
        )

    async def _hand_over(self, person_id: int, heir: int) -> None:
        """Addresses, choices and proofs; what is said in them about the person goes."""
        await self._run_for(
            person_id,
            "UPDATE consents SET withdrawn_at = :now"
            " WHERE person_id = :id AND withdrawn_at IS NULL",
            now=self._now,
        )
        await self._run_for(
            person_id,
            "UPDATE privacy_requests SET detail_sealed = NULL, answer_sealed = NULL,"
            " file_id = NULL WHERE person_id = :id",
        )
        await self._run_for(
            person_id,
            "UPDATE privacy_requests SET state = 'done', ended_at = :now"
            " WHERE person_id = :id AND state IN ('open', 'replied')",
            now=self._now,
        )
        for table in ("addresses", "conversations", "consents", "privacy_requests", "mutes"):
            await self._run_for(
                person_id,
                f"UPDATE {table} SET person_id = :heir WHERE person_id = :id",  # noqa: S608 - constant parts
                heir=heir,
            )


def _file_ids(kept: object) -> Iterator[int]:
    """Every file reference anywhere in what a form kept."""
    match kept:
        case {"id": int(number), "name": str(), "mime": str(), "size": int()}:
            yield number
        case dict():
            for each in kept.values():
                yield from _file_ids(each)
        case list():
            for each in kept:
                yield from _file_ids(each)
        case str() if kept.startswith("{"):
            with suppress(json.JSONDecodeError):  # words of a person may begin like that too
                yield from _file_ids(json.loads(kept))
