"""What cannot go to one address of a person goes to another: news and broadcasts, not answers."""

from datetime import datetime

from bot.core.chat import Address
from bot.core.delivery import NEWS
from storage.addresses import DOWN_FOR, Addresses
from storage.database import Connection

_OWED = (
    "state = 'queued' AND lease <= :most_lease AND channel = :channel AND chat_id = :chat_id"
    " AND lane >= :news"
)
# Chats of a messenger for which something waits, and whose people have another one that works.
_STRANDED = """
SELECT DISTINCT o.chat_id FROM outbox o
JOIN addresses a ON a.channel = o.channel AND a.chat_id = o.chat_id
WHERE o.channel = :channel AND o.state = 'queued' AND o.lease = 0 AND o.lane >= :news
  AND EXISTS (SELECT 1 FROM addresses b WHERE b.person_id = a.person_id
    AND b.channel <> a.channel AND b.reachable = 1 AND NOT EXISTS (
      SELECT 1 FROM dispatchers s WHERE s.channel = b.channel AND s.down_since <= :down_since))
LIMIT :limit
"""
_ANY_LEASE = (1 << 62) - 1


class Detours:
    def __init__(self, connection: Connection, addresses: Addresses, now: datetime) -> None:
        self._connection = connection
        self._addresses = addresses
        self._now = now

    async def around(self, address: Address) -> None:
        """An address is gone for good: its person's next one gets what was for it, if there is
        one."""
        other = await self._addresses.next_address(address, down=False)
        if other is not None:
            await self.move(address, other, in_hand=True)

    async def around_messenger(self, channel: str, limit: int) -> int:
        """A messenger is down: what nobody has in hand goes to people's other messengers. How
        many chats that was."""
        rows = await self._connection.all(
            _STRANDED,
            channel=channel,
            news=NEWS,
            down_since=self._now - DOWN_FOR,
            limit=limit,
        )
        for row in rows:
            address = Address(channel=channel, chat_id=row["chat_id"])
            other = await self._addresses.next_address(address, down=True)
            if other is not None:
                await self.move(address, other)
        return len(rows)

    async def move(self, address: Address, other: Address, *, in_hand: bool = False) -> None:
        """What is owed at one address is owed at the other; ``in_hand``: also what was just
        tried."""
        where = {
            "channel": address.channel,
            "chat_id": address.chat_id,
            "news": NEWS,
            "most_lease": _ANY_LEASE if in_hand else 0,
            "to_channel": other.channel,
            "to_chat": other.chat_id,
        }
        await self._connection.run(
            "UPDATE deliveries SET channel = :to_channel, chat_id = :to_chat WHERE id IN ("  # noqa: S608 - constant parts
            f"SELECT delivery_id FROM outbox WHERE {_OWED} AND delivery_id IS NOT NULL)",
            **where,
        )
        await self._connection.run(
            "UPDATE outbox SET channel = :to_channel, chat_id = :to_chat, lease = 0,"  # noqa: S608 - constant parts
            f" due_at = :now WHERE {_OWED}",
            now=self._now,
            **where,
        )
