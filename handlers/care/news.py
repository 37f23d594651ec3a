"""Who hears of what happens to a claim."""

from bot.core.care import Claim
from bot.core.members import Power
from bot.core.money import Dong
from bot.core.units import Unit
from bot.engine.turn import Button, Occasion, Say, button, say
from handlers.care.wording import kind_name


async def deciders(occasion: Occasion, claim: Claim) -> list[int]:
    """Who may decide next: officers of the unit that pays, else of the nearest above.

    Neither the claimant nor whoever approved it first is among them.
    """
    unit: Unit | None = await occasion.store.units.get(claim.unit_id)
    while unit is not None:
        found = await occasion.store.units.officers(unit, Power.CARE)
        others = [each for each in found if each not in {claim.person_id, claim.first_by}]
        if others:
            return others
        unit = await occasion.store.units.parent(unit)
    return []


async def tell_officers(occasion: Occasion, claim: Claim, text: str, why: str) -> None:
    """A line to those who decide; nothing in it tells who claims."""
    unit = await occasion.store.units.get(claim.home_unit_id)
    message = say(
        text,
        choices=(button("claim", claim.number),),
        number=claim.number,
        kind=kind_name(claim.kind),
        sum=Dong(claim.amount),
        unit=unit.name if unit else "",
    )
    for person_id in await deciders(occasion, claim):
        occasion.notify(person_id, message, why=f"{why}:{person_id}")


def tell_member(
    occasion: Occasion, claim: Claim, text: str, why: str, *more: Button, **values: object
) -> None:
    """News of a claim to whoever filed it."""
    named: dict[str, object] = {
        "number": claim.number,
        "kind": kind_name(claim.kind),
        "sum": Dong(claim.amount),
        **values,
    }
    message = Say(text, named, (*more, button("care.claim", claim.number)))
    occasion.notify(claim.person_id, message, why=why)
