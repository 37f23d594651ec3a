"""Where every address stands: the active flow, and the forms put aside."""

from datetime import datetime

from bot.core.chat import Address, Inbound
from bot.core.conversation import Conversation, Parked
from bot.core.ids import Ids
from storage.database import Connection, Row, moment
from storage.people import PERSON_COLUMNS, People, person
from storage.vault import Vault

_SEALED = "conversations.state"
_PARKED = "parked.state"


class Conversations:
    def __init__(
        self, connection: Connection, vault: Vault, ids: Ids, now: datetime, people: People
    ) -> None:
        self._connection = connection
        self._vault = vault
        self._ids = ids
        self._now = now
        self._people = people

    async def load(self, inbound: Inbound) -> Conversation:
        """Locks, then loads the conversation of an address; makes person and row when new."""
        found = await self._locked(inbound.address)
        if found is None:  # new; or its person changed while we waited for the lock
            found = await self._locked(inbound.address)
        if found is None:
            who = await self._people.arrive(inbound.address, inbound.language)
            await self._connection.run(
                "INSERT INTO conversations (channel, chat_id, person_id, last_at)"
                " VALUES (:channel, :chat_id, :person, :now)"
                " ON CONFLICT (channel, chat_id) DO NOTHING",
                channel=inbound.address.channel,
                chat_id=inbound.address.chat_id,
                person=who.id,
                now=self._now,
            )
            found = await self._locked(inbound.address)
            if found is None:
                raise LookupError("a conversation row vanished between insert and load")
        return found

    async def _locked(self, address: Address) -> Conversation | None:
        lock = " FOR UPDATE OF c" if self._connection.dialect == "postgresql" else ""
        row = await self._connection.one(
            f"SELECT c.*, a.reachable, {PERSON_COLUMNS}"  # noqa: S608 - constant columns
            " FROM conversations c JOIN people p ON p.id = c.person_id"
            " JOIN addresses a ON a.channel = c.channel AND a.chat_id = c.chat_id"
            " WHERE c.channel = :channel AND c.chat_id = :chat_id" + lock,
            channel=address.channel,
            chat_id=address.chat_id,
        )
        return None if row is None else self._conversation(row, address)

    def _conversation(self, row: Row, address: Address) -> Conversation:
        sealed = row["state_sealed"]
        return Conversation(
            address=address,
            person=person(row),
            flow=row["flow"],
            step=row["step"],
            version=row["version"],
            state=self._vault.open_text(sealed, _SEALED) if sealed else "",
            trail=row["trail"].split(",") if row["trail"] else [],
            visit=row["visit"],
            page=row["page"],
            last_button=row["last_button"],
            last_at=moment(row["last_at"]),
            reachable=bool(row["reachable"]),
        )

    async def save(self, conversation: Conversation) -> None:
        """Writes the conversation back; a person's word also ends the reminder's silence."""
        await self._connection.run(
            "UPDATE conversations SET flow = :flow, step = :step, version = :version,"
            " state_sealed = :sealed, trail = :trail, visit = :visit, page = :page,"
            " last_button = :button, last_at = :now, reminded_at = NULL"
            " WHERE channel = :channel AND chat_id = :chat_id",
            flow=conversation.flow,
            step=conversation.step,
            version=conversation.version,
            sealed=self._vault.seal(conversation.state, _SEALED) if conversation.flow else None,
            trail=",".join(conversation.trail),
            visit=conversation.visit,
            page=conversation.page,
            button=conversation.last_button,
            now=self._now,
            channel=conversation.address.channel,
            chat_id=conversation.address.chat_id,
        )

    async def park(self, conversation: Conversation) -> None:
        """Puts the active form aside; an older one of the same flow gives way."""
        await self._connection.run(
            "INSERT INTO parked (id, channel, chat_id, flow, step, version, state_sealed, trail,"
            " parked_at) VALUES (:id, :channel, :chat_id, :flow, :step, :version, :sealed,"
            " :trail, :now) ON CONFLICT (channel, chat_id, flow) DO UPDATE SET id = excluded.id,"
            " step = excluded.step, version = excluded.version,"
            " state_sealed = excluded.state_sealed, trail = excluded.trail,"
            " parked_at = excluded.parked_at, reminded_at = NULL",
            id=self._ids.new(),
            channel=conversation.address.channel,
            chat_id=conversation.address.chat_id,
            flow=conversation.flow,
            step=conversation.step,
            version=conversation.version,
            sealed=self._vault.seal(conversation.state, _PARKED),
            trail=",".join(conversation.trail),
            now=self._now,
        )

    async def parked(self, address: Address) -> list[Parked]:
        """The forms put aside at this address, newest first."""
        rows = await self._connection.all(
            "SELECT * FROM parked WHERE channel = :channel AND chat_id = :chat_id"
            " ORDER BY id DESC",
            channel=address.channel,
            chat_id=address.chat_id,
        )
        return [self._parked(row) for row in rows]

    def _parked(self, row: Row) -> Parked:
        return Parked(
            id=row["id"],
            address=Address(channel=row["channel"], chat_id=row["chat_id"]),
            flow=row["flow"],
            step=row["step"],
            version=row["version"],
            state=self._vault.open_text(row["state_sealed"], _PARKED),
            trail=tuple(row["trail"].split(",")) if row["trail"] else (),
            parked_at=moment(row["parked_at"]),
        )

    async def unpark(self, parked: Parked) -> None:
        """Removes a form from those put aside."""
        await self._connection.run("DELETE FROM parked WHERE id = :id", id=parked.id)

    async def silent(
        self, before: datetime, limit: int, *, reminded: bool
    ) -> list[tuple[Address, int, str]]:
        """Addresses whose open form is silent since ``before``: (address, person, flow).
        ``reminded`` includes those that were reminded already."""
        rows = await self._connection.all(
            "SELECT channel, chat_id, person_id, flow FROM conversations WHERE flow IS NOT NULL"
            " AND last_at <= :before AND (reminded_at IS NULL OR :reminded = 1)"
            " ORDER BY last_at LIMIT :limit",
            before=before,
            reminded=reminded,
            limit=limit,
        )
        return [
            (Address(channel=r["channel"], chat_id=r["chat_id"]), r["person_id"], r["flow"])
            for r in rows
        ]

    async def mark_reminded(self, address: Address) -> None:
        """Remembers that the silent form at this address was mentioned."""
        await self._connection.run(
            "UPDATE conversations SET reminded_at = :now"
            " WHERE channel = :channel AND chat_id = :chat_id",
            now=self._now,
            channel=address.channel,
            chat_id=address.chat_id,
        )

    async def erase_form(self, address: Address) -> None:
        """Forgets the active form of an address."""
        await self._connection.run(
            "UPDATE conversations SET flow = NULL, step = NULL, state_sealed = NULL, trail = '',"
            " page = 0, reminded_at = NULL WHERE channel = :channel AND chat_id = :chat_id",
            channel=address.channel,
            chat_id=address.chat_id,
        )

    async def parked_before(
        self, before: datetime, limit: int, *, reminded: bool
    ) -> list[tuple[Parked, int]]:
        """Forms put aside before a moment with their person; ``reminded`` includes those too."""
        rows = await self._connection.all(
            "SELECT k.*, c.person_id FROM parked k JOIN conversations c"
            " ON c.channel = k.channel AND c.chat_id = k.chat_id WHERE k.parked_at <= :before"
            " AND (k.reminded_at IS NULL OR :reminded = 1) ORDER BY k.parked_at LIMIT :limit",
            before=before,
            reminded=reminded,
            limit=limit,
        )
        return [(self._parked(row), row["person_id"]) for row in rows]

    async def mark_parked_reminded(self, parked: Parked) -> None:
        """Remembers that this form was mentioned."""
        await self._connection.run(
            "UPDATE parked SET reminded_at = :now WHERE id = :id", now=self._now, id=parked.id
        )
