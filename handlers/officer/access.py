"""The one place where an officer's right is checked and the act is written down."""

from typing import Any

from bot.core.errors import Refused
from bot.core.members import Office, Power
from bot.core.units import Unit
from bot.engine.turn import Turn

_AT_THE_TOP = frozenset({Power.PROTECT_DATA, Power.OPERATE})


async def offices(turn: Turn[Any], power: Power) -> list[Office]:
    """The person's offices that hold a power; ``Refused`` when there is none."""
    held = await turn.store.units.offices(turn.person.id)
    found = [office for office in held if office.may(power, office.path)]
    if not found:
        raise Refused("officer-only")
    return found


async def has(turn: Turn[Any], power: Power) -> bool:
    """Whether the person holds a power anywhere, so that a way to it is worth offering.

    Personal data and the installation are the federation's: those powers count at the top of the
    tree only.
    """
    held = await turn.store.units.offices(turn.person.id)
    if power not in _AT_THE_TOP:
        return any(office.may(power, office.path) for office in held)
    root = await turn.store.units.root() if held else None
    return root is not None and any(office.may(power, root.path) for office in held)


async def allow(turn: Turn[Any], power: Power, unit: Unit, act: str, object_: str) -> None:
    """Lets an act on something of ``unit`` pass, and audits it; else ``Refused``.

    ``act`` is a stable name (``case.read``), ``object_`` the number or id acted on. What lies in
    another branch is refused in the same words as what does not exist.
    """
    held = await turn.store.units.offices(turn.person.id)
    if not held:
        raise Refused("officer-only")
    if not any(office.may(power, unit.path) for office in held):
        raise Refused("officer-not-found", object=object_)
    await turn.store.audit.write(turn.person.id, act, object_, unit.path)
