"""Updates that could not be read, kept for whoever mends the reading of them."""

import re
from datetime import datetime, timedelta

from storage.database import Connection
from storage.vault import Vault

CONTEXT = "dead_updates.raw"


class DeadUpdateRows:
    def __init__(self, connection: Connection, vault: Vault, now: datetime) -> None:
        self._connection = connection
        self._vault = vault
        self._now = now

    async def keep(self, channel: str, external_id: str, raw: bytes, error: str) -> bool:
        """Keeps a raw body; False when that update is there already. ``error``: its kind only."""
        count = await self._connection.run(
            "INSERT INTO dead_updates (channel, external_id, at, error, raw_sealed)"
            " VALUES (:channel, :external_id, :now, :error, :raw)"
            " ON CONFLICT (channel, external_id) DO NOTHING",
            channel=channel,
            external_id=external_id,
            now=self._now,
            error=error,
            raw=self._vault.seal(raw, CONTEXT),
        )
        return count == 1

    async def raw(self, channel: str, external_id: str) -> bytes | None:
        """The body as it came; None when it is not kept."""
        sealed = await self._connection.value(
            "SELECT raw_sealed FROM dead_updates"
            " WHERE channel = :channel AND external_id = :external_id",
            channel=channel,
            external_id=external_id,
        )
        return self._vault.open(bytes(sealed), CONTEXT) if sealed else None

    async def forget(self, keep: timedelta) -> int:
        """Removes what is older than ``keep``, in bounded portions; says how many."""
        return await self._connection.run(
            "DELETE FROM dead_updates WHERE (channel, external_id) IN (SELECT channel,"
            " external_id FROM dead_updates WHERE at < :before ORDER BY at LIMIT 5000)",
            before=self._now - keep,
        )

    async def forget_chat(self, channel: str, chat_id: str) -> int:
        """Removes every body in which this chat's number stands; says how many.

        They could not be read, so nobody knows where in them the number would be: one that has
        it by chance goes too. There are few, and each must be opened.
        """
        number = re.compile(rf"(?<![\w-]){re.escape(chat_id)}(?!\w)".encode())
        rows = await self._connection.all(
            "SELECT external_id, raw_sealed FROM dead_updates WHERE channel = :channel",
            channel=channel,
        )
        theirs = [
            {"channel": channel, "external_id": row["external_id"]}
            for row in rows
            if number.search(self._vault.open(bytes(row["raw_sealed"]), CONTEXT))
        ]
        await self._connection.run_many(
            "DELETE FROM dead_updates WHERE channel = :channel AND external_id = :external_id",
            theirs,
        )
        return len(theirs)
