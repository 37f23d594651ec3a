"""Codes that join a second messenger to a person, and what was guessed of them."""

from datetime import datetime

from bot.core.chat import Address
from bot.core.ids import Ids
from bot.core.linking import GUESSES_WITHIN, KIND, LASTS, Offer, Tries
from storage.counters import Counters
from storage.database import Connection, Row, moment_or_none
from storage.vault import Vault

_MINE = "person_id = :person OR (channel = :channel AND chat_id = :chat_id)"
_GUESSED = f"""
SELECT COUNT(CASE WHEN {_MINE} THEN 1 END) AS mine, MAX(CASE WHEN {_MINE} THEN at END) AS last_at,
  COALESCE(SUM(odds), 0) AS spent,
  COALESCE(SUM(CASE WHEN channel = :channel THEN odds ELSE 0 END), 0) AS spent_here
FROM link_guesses WHERE at > :since
"""  # noqa: S608 - constant parts


class Links:
    def __init__(
        self, connection: Connection, vault: Vault, ids: Ids, now: datetime, counters: Counters
    ) -> None:
        self._connection = connection
        self._vault = vault
        self._ids = ids
        self._now = now
        self._counters = counters

    async def offer(self, person_id: int, address: Address, code: str) -> bool:
        """Keeps a code as a keyed hash, in place of the person's last one; False when somebody
        else's is the same: draw another."""
        await self.forget(person_id)
        added = await self._connection.run(
            "INSERT INTO link_codes (code_hash, person_id, channel, chat_id, expires_at)"
            " VALUES (:hash, :person, :channel, :chat_id, :expires) ON CONFLICT DO NOTHING",
            hash=self._vault.lookup(KIND, code),
            person=person_id,
            channel=address.channel,
            chat_id=address.chat_id,
            expires=self._now + LASTS,
        )
        return added == 1

    async def waits_at(self, address: Address) -> bool:
        """True while a code that was asked for at this address can be typed somewhere."""
        found = await self._connection.value(
            "SELECT COUNT(*) FROM link_codes WHERE channel = :channel AND chat_id = :chat_id"
            " AND expires_at > :now",
            channel=address.channel,
            chat_id=address.chat_id,
            now=self._now,
        )
        return bool(found)

    async def find(self, code: str) -> Offer | None:
        """Whose code this is; None when it is unknown, used up or too old."""
        row = await self._connection.one(
            "SELECT * FROM link_codes WHERE code_hash = :hash AND expires_at > :now",
            hash=self._vault.lookup(KIND, code),
            now=self._now,
        )
        return None if row is None else _offer(row)

    async def take(self, code_hash: str, typed_at: datetime) -> Offer | None:
        """Uses a code up that was typed in time; None when somebody did, or a new one came."""
        row = await self._connection.one(
            "DELETE FROM link_codes WHERE code_hash = :hash AND expires_at > :typed RETURNING *",
            hash=code_hash,
            typed=typed_at,
        )
        return None if row is None else _offer(row)

    async def tries(self, person_id: int, address: Address) -> Tries:
        """How much was guessed wrong in the last hour. Whoever asks is alone until the end of
        the transaction, so that no two guesses pass on what is left for one."""
        await self._counters.next("link-guesses")
        row = await self._connection.one(
            _GUESSED,
            person=person_id,
            channel=address.channel,
            chat_id=address.chat_id,
            since=self._now - GUESSES_WITHIN,
        )
        if row is None:
            raise LookupError("a count without a row")
        return Tries(
            mine=row["mine"],
            last_at=moment_or_none(row["last_at"]),
            spent=int(row["spent"]),
            spent_here=int(row["spent_here"]),
            alive=await self._alive(),
        )

    async def _alive(self) -> int:
        found = await self._connection.value(
            "SELECT COUNT(*) FROM link_codes WHERE expires_at > :now", now=self._now
        )
        return int(found)

    async def guessed(self, person_id: int, address: Address, tries: Tries) -> None:
        """Counts a wrong guess, with the chance that it had."""
        await self._connection.run(
            "INSERT INTO link_guesses (id, person_id, channel, chat_id, odds, at)"
            " VALUES (:id, :person, :channel, :chat_id, :odds, :now)",
            id=self._ids.new(),
            person=person_id,
            channel=address.channel,
            chat_id=address.chat_id,
            odds=tries.alive,
            now=self._now,
        )

    async def forget(self, person_id: int) -> None:
        """Forgets a person's code."""
        await self._connection.run(
            "DELETE FROM link_codes WHERE person_id = :person", person=person_id
        )

    async def forget_old(self) -> None:
        """Removes codes that cannot be used any more, and guesses that do not count."""
        await self._connection.run(
            "DELETE FROM link_codes WHERE expires_at <= :before", before=self._now - LASTS
        )
        await self._connection.run(
            "DELETE FROM link_guesses WHERE at <= :before", before=self._now - GUESSES_WITHIN
        )


def _offer(row: Row) -> Offer:
    address = Address(channel=row["channel"], chat_id=row["chat_id"])
    return Offer(code_hash=row["code_hash"], person_id=row["person_id"], address=address)
