"""``nhipcau verify-audit``."""

from bot.administration.ground import found
from bot.administration.report import Report
from bot.engine.clock import SystemClock
from bot.settings import Settings
from storage.audit import Audit
from storage.probe import check_schema
from storage.snapshot import snapshot


async def verify_audit(settings: Settings) -> Report:
    """Reads the whole trail as of one moment; not well when a link does not fit."""
    async with found(settings) as database:
        await check_schema(database)
        async with snapshot(database, "verify audit") as connection:
            audit = Audit(connection, SystemClock().now())
            wrong, count = await audit.verify(), await audit.count()
    if wrong is None:
        return Report((f"ok audit trail: {count} entries, unbroken",))
    problem = f"entry {wrong} was changed, removed or put in"
    mend = "keep the database as it is and compare with a backup"
    return Report((f"FAIL audit trail: {problem}: {mend}",), well=False)
