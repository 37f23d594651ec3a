"""Which inbound updates were handled already."""

from datetime import datetime, timedelta

from bot.core.chat import Inbound
from storage.database import Connection


class Inbox:
    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection = connection
        self._now = now

    async def accept(
        self, inbound: Inbound, *, state: str = "done", error: str | None = None
    ) -> bool:
        """Records the update; False when it was recorded before."""
        count = await self._connection.run(
            "INSERT INTO inbox (channel, external_id, received_at, state, error)"
            " VALUES (:channel, :external_id, :now, :state, :error)"
            " ON CONFLICT (channel, external_id) DO NOTHING",
            channel=inbound.address.channel,
            external_id=inbound.external_id,
            now=self._now,
            state=state,
            error=error,
        )
        return count == 1

    async def failures(self) -> int:
        """How many updates ended in an apology."""
        return int(
            await self._connection.value("SELECT COUNT(*) FROM inbox WHERE state = 'failed'")
        )

    async def forget(self, keep: timedelta) -> int:
        """Removes records older than ``keep``, in bounded portions; says how many."""
        return await self._connection.run(
            "DELETE FROM inbox WHERE (channel, external_id) IN (SELECT channel, external_id"
            " FROM inbox WHERE received_at < :before ORDER BY received_at LIMIT 5000)",
            before=self._now - keep,
        )
