"""What need not be asked: what the union knows of a person, and what they told another time."""

from typing import Any

from bot.core.benefits.rulebook import Benefit
from bot.engine.turn import Turn
from handlers.benefits.library import LIBRARY

SALARY = "salary"
"""The consent to offer a wage again that was told before."""
_ANSWERS = 10
_SEXES = frozenset(("male", "female"))


async def known(turn: Turn[Any], benefit: Benefit) -> dict[str, Any]:
    """Inputs that the profile and the workplace answer, as JSON has them."""
    asked = benefit.asks.keys()
    found: dict[str, Any] = {}
    if {"birth", "sex"} & asked:
        details = await turn.store.people.details(turn.person.id)
        if details.birth_date is not None:
            found["birth"] = details.birth_date.isoformat()[:7]
        if details.sex in _SEXES:
            found["sex"] = details.sex
    if "region" in asked:
        found["region"] = await _region(turn)
    return {name: found[name] for name in asked if found.get(name) is not None}


async def _region(turn: Turn[Any]) -> int | None:
    """The wage region of the workplace, where the union has written it down."""
    membership = await turn.store.memberships.active(turn.person.id)
    unit_id = membership.unit_id if membership else turn.person.recruited_unit_id
    unit = await turn.store.units.get(unit_id) if unit_id is not None else None
    return None if unit is None else await turn.store.units.wage_region(unit)


async def before(turn: Turn[Any], benefit: Benefit) -> dict[str, Any]:
    """What stays true of a person and was told for an earlier answer, the newest first."""
    agreed = await may_offer_salary(turn)
    names = [
        name
        for name in benefit.inputs
        if LIBRARY.rules.inputs[name].reuse
        and (agreed or LIBRARY.rules.inputs[name].kind != "money")
    ]
    found: dict[str, Any] = {}
    for given in await turn.store.answers.all_of(turn.person.id, limit=_ANSWERS) if names else ():
        for told in given.inputs.get("told", ()):
            inputs = told["inputs"]
            found = {name: inputs[name] for name in names if name in inputs} | found
    return found


async def may_offer_salary(turn: Turn[Any]) -> bool:
    """Whether the person agreed that the bot may come back to a wage they told."""
    return await turn.store.people.agreed(turn.person.id, SALARY, turn.about.privacy_version)
