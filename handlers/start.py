"""The first hello: who this is, and what a deep link remembers."""

import re
from typing import Any

from bot.core.ids import unshort
from bot.engine.service import Command, Intent, Service
from bot.engine.turn import Done, Named, Outcome, Say, Turn, say
from handlers.menu import menu

_DEMO_LINK = re.compile(r"demo-([a-z0-9]{1,13})")
_UNIT_LINK = re.compile(r"u-([A-Za-z0-9-]{1,40}?)(?:_r([a-z0-9]{1,13}))?")


async def start(turn: Turn[Any]) -> Outcome:
    """``/batdau [u-<unit code>[_r<recruiter>]]``: greets, and keeps workplace and recruiter;
    ``/batdau demo-<person>`` is a link of the sample union."""
    demo = _DEMO_LINK.fullmatch(turn.argument)
    if demo is not None:
        return await _demo(turn, demo[1])
    hello = [say("start-hello", union=turn.about.union)]
    hello += [say("start-sample")] if turn.about.sample else []
    invited = await _invited(turn)
    return Done(*hello, *([invited] if invited else []), await menu(turn))


async def _demo(turn: Turn[Any], token: str) -> Outcome:
    """``demo-<person>``: this chat becomes a person of the sample union, and only of that."""
    person_id = unshort(token) if turn.about.sample else None
    person = await turn.store.people.sample(person_id) if person_id is not None else None
    if person is None:
        return Done(say("start-no-demo", union=turn.about.union), await menu(turn))
    await turn.store.people.adopt(turn.address, person.id)
    turn.conversation.person = person
    role = await _role(turn)
    return Done(say("start-demo", name=person.full_name or "", role=role), await menu(turn))


async def _role(turn: Turn[Any]) -> Named:
    """What the person is in the union, as far as the greeting says it."""
    offices = await turn.store.units.offices(turn.person.id)
    if offices:
        return Named("start-demo-officer", unit=offices[0].unit_name)
    membership = await turn.store.memberships.active(turn.person.id)
    unit = await turn.store.units.get(membership.unit_id) if membership else None
    return Named("start-demo-member", unit=unit.name) if unit else Named("start-demo-worker")


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
    intents=(
        Intent(
            "hello",
            ("xin chao", "chao em", "chao ban", "hello", "alo", "bat dau", "em la ai"),
            start,
        ),
    ),
)
