"""How many messages a messenger counted in a month."""

from datetime import datetime

from bot.core.moments import local
from storage.database import Connection


class Quotas:
    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection = connection
        self._month = f"{local(now):%Y-%m}"

    @property
    def month(self) -> str:
        """The month that is counted now, local time: ``2026-11``."""
        return self._month

    async def add(self, channel: str, messages: int) -> None:
        """Counts messages that went, or may have gone."""
        await self._connection.run(
            "INSERT INTO quotas (channel, month, used) VALUES (:channel, :month, :messages)"
            " ON CONFLICT (channel, month) DO UPDATE SET used = quotas.used + excluded.used",
            channel=channel,
            month=self._month,
            messages=messages,
        )

    async def used(self, channel: str) -> int:
        """Messages of this month so far."""
        found = await self._connection.value(
            "SELECT used FROM quotas WHERE channel = :channel AND month = :month",
            channel=channel,
            month=self._month,
        )
        return int(found or 0)
