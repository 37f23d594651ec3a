"""Who may send on a channel: one process at a time. No two clocks are ever compared."""

from datetime import datetime

from bot.core.delivery import Holder
from storage.database import Connection, moment_or_none


class Dispatchers:
    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection = connection
        self._now = now

    async def holder(self, channel: str) -> Holder | None:
        """Who sends on a channel; None when nobody ever did."""
        row = await self._connection.one(
            "SELECT holder, epoch, beat FROM dispatchers WHERE channel = :channel",
            channel=channel,
        )
        return None if row is None else Holder(row["holder"], row["epoch"], row["beat"])

    async def claim(self, channel: str, name: str, seen: Holder | None) -> int | None:
        """Takes a channel over from the holder that was ``seen``; the new epoch, or None when
        that holder has shown life meanwhile, or somebody else was quicker."""
        if seen is None:
            made = await self._connection.run(
                "INSERT INTO dispatchers (channel, holder, epoch, beat)"
                " VALUES (:channel, :name, 1, 1) ON CONFLICT (channel) DO NOTHING",
                channel=channel,
                name=name,
            )
            return 1 if made else None
        taken = await self._connection.run(
            "UPDATE dispatchers SET holder = :name, epoch = epoch + 1, beat = beat + 1"
            " WHERE channel = :channel AND holder = :holder AND epoch = :epoch AND beat = :beat",
            channel=channel,
            name=name,
            holder=seen.name,
            epoch=seen.epoch,
            beat=seen.beat,
        )
        return seen.epoch + 1 if taken else None

    async def holds(self, channel: str, name: str, epoch: int) -> bool:
        """Whether the channel is this process's, and stays so to the transaction's end."""
        lock = " FOR UPDATE" if self._connection.dialect == "postgresql" else ""
        held = await self._connection.value(
            "SELECT epoch FROM dispatchers WHERE channel = :channel AND holder = :name" + lock,  # noqa: S608 - constant parts
            channel=channel,
            name=name,
        )
        return bool(held == epoch)

    async def beat(self, channel: str, name: str, epoch: int) -> bool:
        """Shows life; False when the channel is somebody else's by now."""
        alive = await self._connection.run(
            "UPDATE dispatchers SET beat = beat + 1"
            " WHERE channel = :channel AND holder = :name AND epoch = :epoch",
            channel=channel,
            name=name,
            epoch=epoch,
        )
        return alive == 1

    async def give_back(self, channel: str, name: str, epoch: int) -> None:
        """Lets the next process take over at once."""
        await self._connection.run(
            "UPDATE dispatchers SET holder = ''"
            " WHERE channel = :channel AND holder = :name AND epoch = :epoch",
            channel=channel,
            name=name,
            epoch=epoch,
        )

    async def down_since(self, channel: str) -> datetime | None:
        """Since when the messenger does not answer, as far as its last holder knew."""
        return moment_or_none(
            await self._connection.value(
                "SELECT down_since FROM dispatchers WHERE channel = :channel", channel=channel
            )
        )

    async def down(self, channel: str, *, since: datetime | None) -> None:
        """Remembers since when the messenger does not answer; None: it does."""
        await self._connection.run(
            "UPDATE dispatchers SET down_since = CAST(:since AS BIGINT) WHERE channel = :channel",
            channel=channel,
            since=since,
        )
