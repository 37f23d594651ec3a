"""Which address reaches a person: one rule, for a notice to one and for a broadcast to all."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.core.chat import Address
from bot.core.members import Known
from storage.database import Connection, Row, moment
from storage.vault import Vault

DOWN_FOR = timedelta(minutes=10)
"""A messenger that has not worked for so long is passed over."""

# What works before what is down, then the messenger that the person chose, then where they wrote
# last. ``seen_at`` is written once in ten minutes; the conversation knows the last word exactly.
NEARNESS = """
  CASE WHEN s.channel IS NULL THEN 0 ELSE 1 END,
  CASE WHEN a.channel = n.notify_channel THEN 0 ELSE 1 END,
  CASE WHEN c.last_at > a.seen_at THEN c.last_at ELSE a.seen_at END DESC, a.channel, a.chat_id
"""
ADDRESSES = """
FROM addresses a JOIN people n ON n.id = a.person_id
LEFT JOIN conversations c ON c.channel = a.channel AND c.chat_id = a.chat_id
LEFT JOIN dispatchers s ON s.channel = a.channel AND s.down_since <= :down_since
"""
"""Every address with what ``NEARNESS`` orders by; ``:down_since`` is ``down_since(now)``."""

NEAREST = f"""
SELECT a.channel, a.chat_id {ADDRESSES}
WHERE a.person_id = {{person}} AND a.reachable = 1 ORDER BY {NEARNESS} LIMIT 1
"""
"""The address of one ``person`` to use; takes ``:down_since``."""

_OWN = f"""
SELECT a.channel, a.chat_id, a.reachable,
  CASE WHEN s.channel IS NULL THEN 0 ELSE 1 END AS down,
  CASE WHEN c.last_at > a.seen_at THEN c.last_at ELSE a.seen_at END AS last_at
{ADDRESSES} WHERE a.person_id = :person ORDER BY a.reachable DESC, {NEARNESS}
"""


def down_since(now: datetime) -> datetime:
    """A messenger that does not answer since then or longer counts as down."""
    return now - DOWN_FOR


class Addresses:
    def __init__(self, connection: Connection, vault: Vault, now: datetime) -> None:
        self._connection = connection
        self._vault = vault
        self._now = now

    async def of(self, person_id: int) -> list[Known]:
        """All addresses of a person, the one for notices first, those out of reach last."""
        return [self._known(row) for row in await self._own(person_id)]

    async def _own(self, person_id: int) -> Sequence[Row]:
        return await self._connection.all(_OWN, person=person_id, down_since=down_since(self._now))

    def _known(self, row: Row) -> Known:
        address = Address(channel=row["channel"], chat_id=row["chat_id"])
        token = self._vault.lookup("address", f"{address.channel}\0{address.chat_id}")[:16]
        return Known(
            address=address,
            last_at=moment(row["last_at"]),
            reachable=bool(row["reachable"]),
            token=token,
        )

    async def next_address(self, address: Address, *, down: bool) -> Address | None:
        """Where to go with what cannot go to an address; None when it must stay.

        ``down`` False: the address itself is gone, any other of the person that is reachable
        does. True: its whole messenger is down, only one on a messenger that works does.
        """
        person_id = await self._connection.value(
            "SELECT person_id FROM addresses WHERE channel = :channel AND chat_id = :chat_id",
            channel=address.channel,
            chat_id=address.chat_id,
        )
        if person_id is None:
            return None
        for row in await self._own(person_id):
            other = Address(channel=row["channel"], chat_id=row["chat_id"])
            works = not row["down"] and other.channel != address.channel
            if row["reachable"] and other != address and (works or not down):
                return other
        return None

    async def chosen(self, person_id: int) -> str | None:
        """The messenger that a person wants notices on; None: where they wrote last."""
        found: str | None = await self._connection.value(
            "SELECT notify_channel FROM people WHERE id = :id", id=person_id
        )
        return found

    async def choose(self, person_id: int, channel: str | None) -> None:
        """Remembers on which messenger a person wants notices."""
        await self._connection.run(
            "UPDATE people SET notify_channel = :channel WHERE id = :id",
            channel=channel,
            id=person_id,
        )
