"""``nhipcau migrate``."""

from bot.administration.report import Report
from bot.engine.clock import SystemClock
from bot.settings import Settings
from storage.database import Database
from storage.migrate import migrate as bring
from storage.migrate import migrations


async def migrate(settings: Settings) -> Report:
    """Applies the migrations that are missing and names them."""
    database = await Database.open(settings.database_url.get_secret_value())
    try:
        applied = await bring(database, SystemClock().now())
    finally:
        await database.close()
    if not applied:
        return Report((f"schema {len(migrations())} is current",))
    return Report(tuple(f"applied {name}" for name in applied))
