"""Who hears of what happens in a case."""

from bot.core.cases import Case
from bot.core.members import Power
from bot.core.units import Unit
from bot.engine.turn import Button, Named, Occasion, Say, button, say
from handlers.cases.wording import category_name


async def handlers(occasion: Occasion, case: Case) -> list[int]:
    """The officer who took the case, else those of the unit that handles it or the nearest above.

    Never the reporter: who reports does not handle it.
    """
    unit = await occasion.store.units.get(case.handler_unit_id)
    if unit is not None and await _still_handles(occasion, case, unit):
        return [case.assignee_id] if case.assignee_id is not None else []
    while unit is not None:
        found = await _others(occasion, unit, case.reporter_id)
        if found:
            return found
        unit = await occasion.store.units.parent(unit)
    return []


async def _still_handles(occasion: Occasion, case: Case, unit: Unit) -> bool:
    """Whether the case was taken by somebody who is still an officer over its unit."""
    if case.assignee_id is None:
        return False
    held = await occasion.store.units.offices(case.assignee_id)
    return any(office.may(Power.HANDLE, unit.path) for office in held)


async def handling_unit(occasion: Occasion, start: Unit, reporter_id: int) -> Unit:
    """The nearest unit from ``start`` upwards with somebody to handle it; ``start`` when none."""
    unit: Unit | None = start
    while unit is not None:
        if await _others(occasion, unit, reporter_id):
            return unit
        unit = await occasion.store.units.parent(unit)
    return start


async def _others(occasion: Occasion, unit: Unit, reporter_id: int) -> list[int]:
    found = await occasion.store.units.officers(unit, Power.HANDLE)
    return [person_id for person_id in found if person_id != reporter_id]


async def tell_officers(occasion: Occasion, case: Case, text: str, why: str) -> None:
    """A line to those who handle the case; it says what it is about, never who reported it."""
    unit = await occasion.store.units.get(case.unit_id)
    for person_id in await handlers(occasion, case):
        message = say(
            text,
            choices=(button("case.open", case.number),),
            number=case.number,
            category=category_name(case.category),
            urgency=Named(f"case-urgency-{case.urgency.value.lower()}"),
            unit=case.facts.place or (unit.name if unit else ""),
            due=case.due_at,
        )
        occasion.notify(person_id, message, why=f"{why}:{person_id}")


def tell_reporter(
    occasion: Occasion, case: Case, text: str, why: str, *more: Button, **values: object
) -> None:
    """News of a case to whoever reported it."""
    choices = (*more, button("case.show", case.number))
    message = Say(text, {"number": case.number, **values}, choices)
    occasion.notify(case.reporter_id, message, why=why)
