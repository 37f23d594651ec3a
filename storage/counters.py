"""Running numbers without gaps, such as those of cases and applications."""

from storage.database import Connection


class Counters:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def next(self, name: str) -> int:
        """The next number of a series; it is taken for good when the transaction commits."""
        value = await self._connection.value(
            "INSERT INTO counters (name, value) VALUES (:name, 1)"
            " ON CONFLICT (name) DO UPDATE SET value = counters.value + 1 RETURNING value",
            name=name,
        )
        return int(value)

    async def take(self, name: str, count: int) -> range:
        """The next ``count`` numbers of a series at once."""
        last = await self._connection.value(
            "INSERT INTO counters (name, value) VALUES (:name, :count) ON CONFLICT (name)"
            " DO UPDATE SET value = counters.value + excluded.value RETURNING value",
            name=name,
            count=count,
        )
        return range(int(last) - count + 1, int(last) + 1)
