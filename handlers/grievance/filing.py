"""From what somebody told to a case with a number, in the right hands."""

from collections.abc import Sequence
from typing import Any

from bot.core.cases import (
    Case,
    CaseKind,
    EventKind,
    Facts,
    Identity,
    NewCase,
    category,
    contact_due,
    urgency_of,
)
from bot.core.chat import StoredFile
from bot.core.errors import Refused
from bot.core.units import Unit
from bot.engine.turn import Turn
from handlers.cases import news


async def own_workplace(turn: Turn[Any]) -> Unit | None:
    """The unit that a person belongs to, or whose link brought them."""
    units = turn.store.units
    membership = await turn.store.memberships.active(turn.person.id)
    if membership is not None:
        return await units.get(membership.unit_id)
    recruited = turn.person.recruited_unit_id
    return await units.get(recruited) if recruited else None


async def top(turn: Turn[Any]) -> Unit:
    """The root of the tree; ``Refused`` while no unit exists."""
    root = await turn.store.units.root()
    if root is None:
        raise Refused("grievance-not-ready")
    return root


async def file_case(
    turn: Turn[Any],
    *,
    kind: CaseKind,
    code: str,
    facts: Facts,
    identity: Identity,
    unit: Unit,
    above: bool,
    files: Sequence[StoredFile] = (),
) -> Case:
    """Opens a case with whoever is to handle it, and tells them.

    ``above`` leaves out the union of the workplace, because the matter may touch its people.
    """
    found = category(code)
    start = (await turn.store.units.parent(unit) or unit) if above or found.level else unit
    handling = await news.handling_unit(turn, start, turn.person.id)
    urgency = urgency_of(found, facts.happening)
    new = NewCase(
        kind=kind,
        category=code,
        urgency=urgency,
        identity=identity,
        reporter_id=turn.person.id,
        unit_id=unit.id,
        handler_unit_id=handling.id,
        facts=facts,
        due_at=contact_due(urgency, turn.now, turn.calendar),
    )
    case = await turn.store.cases.open(new)
    await turn.store.cases.add(case.id, EventKind.OPENED, turn.person.id)
    for file in files:
        await turn.store.cases.add(case.id, EventKind.FILE, turn.person.id, file=file)
    await news.tell_officers(turn, case, "case-new-for-officer", f"case-new:{case.number}")
    return case
