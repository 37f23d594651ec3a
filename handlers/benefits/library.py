"""The rules and the catalogue in force; changed files are taken up while the bot runs."""

import asyncio
import logging

from bot.core.benefits.shelf import Shelf
from bot.core.errors import OperatorError
from bot.engine.service import Tick
from bot.engine.turn import Occasion
from bot.log import event

_EVERY = 60
_log = logging.getLogger(__name__)

LIBRARY = Shelf()


async def refresh(occasion: Occasion) -> bool:
    """Takes up rule files that changed. A fault is told to the operator and to administrators;
    the rules in force stay."""
    try:
        changed = await asyncio.to_thread(LIBRARY.refresh)
    except OperatorError as fault:
        event(_log, "rules.refused", level=logging.ERROR, fault=str(fault))
        why = f"rules-refused:{fault}"
        await occasion.store.alarms.raise_(why=why, kind="rules-refused", channel="")
        return False
    if changed:
        event(_log, "rules.changed", version=LIBRARY.rules.version)
    return False


tick = Tick("benefit-rules", _EVERY, refresh)
