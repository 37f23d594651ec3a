"""What tables a database has, the same questions on both engines."""

from dataclasses import dataclass
from typing import Any

from storage.database import Connection

_NAMES = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    " ORDER BY name",
    "postgresql": "SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()"
    ' ORDER BY tablename COLLATE "C"',
}
_COLUMNS = {
    "sqlite": "SELECT name FROM pragma_table_info(:table) ORDER BY cid",
    "postgresql": "SELECT column_name AS name FROM information_schema.columns"
    " WHERE table_schema = current_schema() AND table_name = :table ORDER BY ordinal_position",
}
_KEYS = {
    "sqlite": "SELECT name FROM pragma_table_info(:table) WHERE pk > 0 ORDER BY pk",
    "postgresql": "SELECT k.column_name AS name FROM information_schema.table_constraints c"
    " JOIN information_schema.key_column_usage k USING (constraint_schema, constraint_name)"
    " WHERE c.constraint_type = 'PRIMARY KEY' AND c.table_schema = current_schema()"
    " AND c.table_name = :table ORDER BY k.ordinal_position",
}


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its columns, and those of its primary key in order."""

    name: str
    columns: tuple[str, ...]
    key: tuple[str, ...]

    def listed(self, columns: tuple[str, ...]) -> str:
        """Columns as they are written in SQL."""
        return ", ".join(f'"{each}"' for each in columns)


async def names(connection: Connection) -> list[str]:
    """Every table, by name."""
    return [row["name"] for row in await connection.all(_NAMES[connection.dialect])]


async def tables(connection: Connection) -> list[Table]:
    """Every table but the list of migrations, by name."""
    found = [name for name in await names(connection) if name != "schema_version"]
    return [await _table(connection, name) for name in found]


async def is_empty(connection: Connection, table: Table) -> bool:
    """Whether a table has no row."""
    return await connection.value(f'SELECT 1 FROM "{table.name}" LIMIT 1') is None  # noqa: S608 - a name from the catalogue


async def count(connection: Connection, table: Table) -> int:
    """How many rows a table has."""
    return int(await connection.value(f'SELECT COUNT(*) FROM "{table.name}"'))  # noqa: S608 - a name from the catalogue


async def _table(connection: Connection, name: str) -> Table:
    asked: dict[str, Any] = {"table": name}
    columns = await connection.all(_COLUMNS[connection.dialect], **asked)
    key = await connection.all(_KEYS[connection.dialect], **asked)
    return Table(name, tuple(row["name"] for row in columns), tuple(row["name"] for row in key))
