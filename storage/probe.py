"""Whether a database can do what the bot will ask of it; nothing is changed by looking."""

from bot.core.errors import OperatorError
from storage import catalogue
from storage.database import Connection, Database
from storage.migrate import migrations, version
from storage.vault import Vault

_SAMPLES = (  # where sealed values are, with the context that opens them
    ("people.details", "SELECT details_sealed FROM people WHERE details_sealed IS NOT NULL"),
    ("outbox.body", "SELECT body_sealed FROM outbox WHERE body_sealed IS NOT NULL"),
    ("bodies.body", "SELECT body_sealed FROM bodies"),
    ("dead_updates.raw", "SELECT raw_sealed FROM dead_updates"),
    (
        "conversations.state",
        "SELECT state_sealed FROM conversations WHERE state_sealed IS NOT NULL",
    ),
)


async def schema(connection: Connection) -> int:
    """The number of the last migration; 0 for a database that is new."""
    if "schema_version" not in await catalogue.names(connection):
        return 0
    return await version(connection)


async def check_schema(database: Database) -> int:
    """The schema's number; OperatorError unless it is this program's."""
    async with database.reading("schema") as connection:
        found = await schema(connection)
    known = len(migrations())
    if found < known:
        raise OperatorError(
            f"the database has schema {found}, this program needs {known}: run nhipcau migrate"
        )
    if found > known:
        raise OperatorError(
            f"the database has schema {found}, this program {known}: install the newer one"
        )
    return found


async def check_writable(database: Database) -> None:
    """Takes the place of a writer and changes nothing; raises what the driver raises."""
    async with database.transaction("probe") as connection:
        await connection.run("UPDATE counters SET value = value WHERE value IS NULL")


async def sealed_values(connection: Connection) -> list[tuple[str, bytes]]:
    """One sealed value of each kind there is: (context, sealed)."""
    found = [(context, await connection.value(f"{sql} LIMIT 1")) for context, sql in _SAMPLES]
    return [(context, bytes(sealed)) for context, sealed in found if sealed]


async def check_key(database: Database, vault: Vault) -> int:
    """Opens one value of each kind; how many. OperatorError when one does not open."""
    async with database.reading("key") as connection:
        values = await sealed_values(connection)
    for context, sealed in values:
        vault.open(sealed, context)
    return len(values)
