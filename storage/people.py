"""People, the addresses that reach them, and what they agreed to."""

from collections.abc import Sequence
from datetime import datetime

from bot.core.chat import Address
from bot.core.ids import Ids
from bot.core.members import LANGUAGES, Consent, Details, KnownPerson, Person, Reach
from storage.addresses import ADDRESSES, NEARNESS, down_since
from storage.database import Connection, Row, moment, moment_or_none
from storage.vault import Vault

PERSON_COLUMNS = (
    "p.id AS p_id, p.language AS p_language, p.full_name AS p_full_name,"
    " p.recruited_unit_id AS p_recruited_unit_id, p.recruiter_id AS p_recruiter_id"
)
_DETAILS = "people.details"
# An id that old news, an invitation or a form still carries may be of somebody who was joined.
_NOW = "COALESCE((SELECT j.joined_into FROM people j WHERE j.id = :id), :id)"
_REACH = (
    f"SELECT a.channel, a.chat_id, n.id, n.language {ADDRESSES}"
    f" WHERE a.person_id = {_NOW} AND a.reachable = 1 ORDER BY {NEARNESS} LIMIT 1"
)

_ADOPTED = (
    "UPDATE addresses SET person_id = :person",
    (
        "UPDATE conversations SET person_id = :person, flow = NULL, step = NULL,"
        " state_sealed = NULL, trail = '', page = 0, reminded_at = NULL"
    ),
    "DELETE FROM parked",
)
_STILL_THERE = """
UPDATE people SET notify_channel = NULL WHERE id = :id AND NOT EXISTS (
  SELECT 1 FROM addresses a WHERE a.person_id = :id AND a.channel = people.notify_channel)
"""


def person(row: Row) -> Person:
    """The person in a row that selected ``PERSON_COLUMNS``."""
    return Person(
        id=row["p_id"],
        language=row["p_language"],
        full_name=row["p_full_name"],
        recruited_unit_id=row["p_recruited_unit_id"],
        recruiter_id=row["p_recruiter_id"],
    )


class People:
    def __init__(self, connection: Connection, vault: Vault, ids: Ids, now: datetime) -> None:
        self._connection = connection
        self._vault = vault
        self._ids = ids
        self._now = now

    async def arrive(self, address: Address, language: str | None) -> Person:
        """A person seen for the first time at this address; Vietnamese unless we know better."""
        spoken = (language or "")[:2].lower()
        newcomer = Person(id=self._ids.new(), language=spoken if spoken in LANGUAGES else "vi")
        await self._connection.run(
            "INSERT INTO people (id, language, created_at) VALUES (:id, :language, :now)",
            id=newcomer.id,
            language=newcomer.language,
            now=self._now,
        )
        await self._connection.run(
            "INSERT INTO addresses (channel, chat_id, person_id, created_at, seen_at)"
            " VALUES (:channel, :chat_id, :person, :now, :now)"
            " ON CONFLICT (channel, chat_id) DO NOTHING",
            channel=address.channel,
            chat_id=address.chat_id,
            person=newcomer.id,
            now=self._now,
        )
        return newcomer

    async def enrol(self, full_name: str) -> int:
        """A person whom no messenger reaches yet; the new id."""
        person_id = self._ids.new()
        await self._connection.run(
            "INSERT INTO people (id, language, full_name, created_at)"
            " VALUES (:id, :language, :name, :now)",
            id=person_id,
            language=LANGUAGES[0],
            name=full_name,
            now=self._now,
        )
        return person_id

    async def citizen_hashes(self) -> frozenset[str]:
        """The keyed hash of every citizen id there is, to look many up at once."""
        rows = await self._connection.all(
            "SELECT cccd_hash FROM people WHERE cccd_hash IS NOT NULL"
        )
        return frozenset(row["cccd_hash"] for row in rows)

    async def get(self, person_id: int) -> Person | None:
        """The person of an id; of somebody who was joined to another, that other."""
        row = await self._connection.one(
            f"SELECT {PERSON_COLUMNS} FROM people p WHERE p.id = {_NOW}",  # noqa: S608 - constant parts
            id=person_id,
        )
        return None if row is None else person(row)

    async def known(self, person_id: int) -> Person:
        """As ``get``, for an id that must be somebody's; LookupError when it is not."""
        found = await self.get(person_id)
        if found is None:
            raise LookupError("no such person")
        return found

    async def speak(self, person_id: int, language: str) -> None:
        """Remembers the language that a person chose."""
        await self._connection.run(
            "UPDATE people SET language = :language WHERE id = :id",
            language=language,
            id=person_id,
        )

    async def name(self, person_id: int, full_name: str) -> None:
        """Remembers a person's full name."""
        await self._connection.run(
            "UPDATE people SET full_name = :name WHERE id = :id", name=full_name, id=person_id
        )

    async def recruited(self, person_id: int, unit_id: int, recruiter_id: int | None) -> None:
        """Remembers which unit's link brought the person, and whose."""
        await self._connection.run(
            "UPDATE people SET recruited_unit_id = :unit, recruiter_id = :recruiter"
            " WHERE id = :id",
            unit=unit_id,
            recruiter=recruiter_id,
            id=person_id,
        )

    async def details(self, person_id: int) -> Details:
        """What the person told about themselves; empty when nothing."""
        sealed = await self._connection.value(
            "SELECT details_sealed FROM people WHERE id = :id", id=person_id
        )
        if not sealed:
            return Details()
        return Details.model_validate_json(self._vault.open(sealed, _DETAILS))

    async def tell(self, person_id: int, details: Details) -> None:
        """Replaces what the person told, encrypted, with keyed hashes for exact look-up."""
        await self._connection.run(
            "UPDATE people SET details_sealed = :sealed, phone_hash = :phone, cccd_hash = :citizen"
            " WHERE id = :id",
            sealed=self._sealed(details),
            phone=self._hash("phone", details.phone),
            citizen=self._hash("citizen_id", details.citizen_id),
            id=person_id,
        )

    async def add_many(self, many: Sequence[KnownPerson], *, sample: bool) -> None:
        """Takes people over, with what they told sealed and hashed as ``tell`` does it."""
        await self._connection.run_many(
            "INSERT INTO people (id, language, full_name, details_sealed, phone_hash, cccd_hash,"
            " is_sample, created_at) VALUES (:id, :language, :name, :sealed, :phone, :citizen,"
            " :sample, :at)",
            [
                {
                    "id": each.person.id,
                    "language": each.person.language,
                    "name": each.person.full_name,
                    "sealed": self._sealed(each.details),
                    "phone": self._hash("phone", each.details.phone),
                    "citizen": self._hash("citizen_id", each.details.citizen_id),
                    "sample": sample,
                    "at": each.known_at,
                }
                for each in many
            ],
        )

    async def sample_by_phone(self, phone: str) -> Person | None:
        """The made-up person with this phone number."""
        return await self._sample("p.phone_hash = :value", self._vault.lookup("phone", phone))

    async def sample(self, person_id: int) -> Person | None:
        """A person, if they are made up: belong to the sample union."""
        return await self._sample("p.id = :value", person_id)

    async def _sample(self, where: str, value: object) -> Person | None:
        row = await self._connection.one(
            f"SELECT {PERSON_COLUMNS} FROM people p WHERE {where} AND p.is_sample = 1"  # noqa: S608 - constant parts
            " ORDER BY p.id",
            value=value,
        )
        return None if row is None else person(row)

    async def adopt(self, address: Address, person_id: int) -> None:
        """From now on this person is who speaks at the address; the forms of whoever did before
        are forgotten."""
        for change in _ADOPTED:
            await self._connection.run(
                f"{change} WHERE channel = :channel AND chat_id = :chat_id",
                person=person_id,
                channel=address.channel,
                chat_id=address.chat_id,
            )

    async def successor(self, person_id: int) -> int:
        """A blank person who speaks the same language; the new id."""
        fresh = self._ids.new()
        await self._connection.run(
            "INSERT INTO people (id, language, created_at) SELECT CAST(:fresh AS BIGINT),"
            " language, CAST(:now AS BIGINT) FROM people WHERE id = :id",
            fresh=fresh,
            now=self._now,
            id=person_id,
        )
        return fresh

    async def leave(self, address: Address, person_id: int) -> int:
        """An address of a person becomes a fresh person's, whose id this is. Forms go, for they
        may hold what the person told; muted topics stay, for they were said there too."""
        fresh = await self.successor(person_id)
        await self._connection.run(
            "INSERT INTO mutes (person_id, topic, muted_at)"
            " SELECT CAST(:fresh AS BIGINT), topic, muted_at FROM mutes WHERE person_id = :id",
            fresh=fresh,
            id=person_id,
        )
        await self.adopt(address, fresh)
        await self._connection.run(_STILL_THERE, id=person_id)
        return fresh

    def _sealed(self, details: Details) -> bytes:
        return self._vault.seal(details.model_dump_json(exclude_none=True), _DETAILS)

    def _hash(self, kind: str, value: str | None) -> str | None:
        return None if value is None else self._vault.lookup(kind, value)

    async def by_phone(self, phone: str) -> list[int]:
        """Ids of the people who gave exactly this phone number (+84…)."""
        rows = await self._connection.all(
            "SELECT id FROM people WHERE phone_hash = :hash ORDER BY id",
            hash=self._vault.lookup("phone", phone),
        )
        return [row["id"] for row in rows]

    async def by_citizen_id(self, citizen_id: str) -> list[int]:
        """Ids of the people who gave exactly this citizen id (12 digits)."""
        rows = await self._connection.all(
            "SELECT id FROM people WHERE cccd_hash = :hash ORDER BY id",
            hash=self._vault.lookup("citizen_id", citizen_id),
        )
        return [row["id"] for row in rows]

    async def reach(self, person_id: int) -> Reach | None:
        """The address for a notice, with the person's language; None when none is left."""
        row = await self._connection.one(_REACH, id=person_id, down_since=down_since(self._now))
        if row is None:
            return None
        address = Address(channel=row["channel"], chat_id=row["chat_id"])
        return Reach(person_id=row["id"], address=address, language=row["language"])

    async def seen(self, address: Address) -> None:
        """A word from the address: it is reachable again, and the one to use."""
        await self._connection.run(
            "UPDATE addresses SET reachable = 1, seen_at = :now"
            " WHERE channel = :channel AND chat_id = :chat_id",
            now=self._now,
            channel=address.channel,
            chat_id=address.chat_id,
        )

    async def consent(self, person_id: int, purpose: str, version: str, channel: str) -> None:
        """Records a consent with the version of the text that was shown (Law 91/2025 art. 9)."""
        await self._connection.run(
            "INSERT INTO consents (id, person_id, purpose, text_version, channel, given_at)"
            " VALUES (:id, :person, :purpose, :version, :channel, :now)",
            id=self._ids.new(),
            person=person_id,
            purpose=purpose,
            version=version,
            channel=channel,
            now=self._now,
        )

    async def consent_many(
        self, person_ids: Sequence[int], purpose: str, version: str, channel: str
    ) -> None:
        """Records the same consent of many people, as ``consent`` does for one."""
        await self._connection.run_many(
            "INSERT INTO consents (id, person_id, purpose, text_version, channel, given_at)"
            " VALUES (:id, :person, :purpose, :version, :channel, :now)",
            [
                {
                    "id": self._ids.new(),
                    "person": person_id,
                    "purpose": purpose,
                    "version": version,
                    "channel": channel,
                    "now": self._now,
                }
                for person_id in person_ids
            ],
        )

    async def consents(self, person_id: int) -> list[Consent]:
        """Every consent of a person, oldest first, withdrawn ones too."""
        rows = await self._connection.all(
            "SELECT * FROM consents WHERE person_id = :id ORDER BY id", id=person_id
        )
        return [
            Consent(
                purpose=row["purpose"],
                text_version=row["text_version"],
                channel=row["channel"],
                given_at=moment(row["given_at"]),
                withdrawn_at=moment_or_none(row["withdrawn_at"]),
            )
            for row in rows
        ]

    async def agreed(self, person_id: int, purpose: str, version: str) -> bool:
        """True when the person agreed to this version of this purpose and did not withdraw."""
        found = await self._connection.value(
            "SELECT COUNT(*) FROM consents WHERE person_id = :id AND purpose = :purpose"
            " AND text_version = :version AND withdrawn_at IS NULL",
            id=person_id,
            purpose=purpose,
            version=version,
        )
        return bool(found)

    async def withdraw(self, person_id: int, purpose: str) -> int:
        """Ends a person's consents for a purpose; says how many."""
        return await self._connection.run(
            "UPDATE consents SET withdrawn_at = :now"
            " WHERE person_id = :id AND purpose = :purpose AND withdrawn_at IS NULL",
            now=self._now,
            id=person_id,
            purpose=purpose,
        )
