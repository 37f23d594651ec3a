"""``nhipcau invite``."""

import difflib
from datetime import timedelta

from bot.administration.ground import ground
from bot.administration.report import Report
from bot.core.errors import OperatorError
from bot.core.members import Role
from bot.settings import Settings
from handlers.officer import bind
from storage.store import Store


async def invite(settings: Settings, *, unit: str, role: str, days: int) -> Report:
    """Makes a one-time officer code that lasts ``days``; only its keyed hash is kept."""
    if role not in list(Role):
        raise OperatorError(f"there is no role {role!r}: use one of {', '.join(Role)}")
    async with ground(settings) as opened:
        now = opened.clock.now()
        async with opened.database.transaction("invite") as connection:
            store = opened.stores.at(connection, now)
            code = await _made(store, unit.strip().upper(), role, timedelta(days=days))
    return Report((code, f"Within {days} days, once, the officer types to the bot: /canbo {code}"))


async def _made(store: Store, unit_code: str, role: str, lasts: timedelta) -> str:
    unit = await store.units.by_code(unit_code)
    if unit is None:
        raise OperatorError(unknown_unit(unit_code, await store.units.codes()))
    await store.audit.write(None, "officer.invite", f"{unit.code}:{role}", unit.path)
    return await bind.invite(store, unit.code, role, store.now, lasts)


def unknown_unit(code: str, known: list[str]) -> str:
    """The line that says so, with the codes that look like it."""
    if not known:
        return f"there is no unit {code}: begin with nhipcau import units FILE"
    close = difflib.get_close_matches(code, known, n=3, cutoff=0.5)
    return f"there is no unit {code}" + (f": did you mean {', '.join(close)}?" if close else "")
