"""The first hello: who this is, and what a deep link remembers."""

import re
from typing import Any

from bot.core.ids import unshort
from bot.engine.service import Command, Intent, Service
from bot.engine.turn import Done, Outcome, Say, Turn, say
from handlers.menu import menu

_UNIT_LINK = re.compile(r"u-([A-Za-z0-9-]{1,40}?)(?:_r([a-z0-9]{1,13}))?")


async def start(turn: Turn[Any]) -> Outcome:
    """``/batdau [u-<unit code>[_r<recruiter>]]``: greets, and keeps workplace and recruiter."""
    hello = say("start-hello", union=turn.about.union)
    invited = await _invited(turn)
    return Done(hello, *([invited] if invited else []), await menu(turn))


async def _invited(turn: Turn[Any]) -> Say | None:
    link = _UNIT_LINK.fullmatch(turn.argument)
    if link is None:
        return None
    unit = await turn.store.units.by_code(link[1])
    if unit is None:
        return None
    recruiter_id = unshort(link[2]) if link[2] else None
    recruiter = await turn.store.people.get(recruiter_id) if recruiter_id else None
    known = recruiter.id if recruiter and recruiter.id != turn.person.id else None
    await turn.store.people.recruited(turn.person.id, unit.id, known)
    return say("start-invited", unit=unit.name)


service = Service(
    "start",
    commands=(Command(("batdau", "start"), start, parks=True),),
    intents=(Intent("hello", ("xin chao", "chao em", "chao ban", "hello", "bat dau"), start),),
)
