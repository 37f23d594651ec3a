"""The menu: forms to go on with, and what this person can do here."""

from collections.abc import Mapping
from typing import Any

from bot.core.members import Power
from bot.engine.router import RESUME
from bot.engine.service import Act, Command, Intent, Service
from bot.engine.turn import Button, Done, Named, Outcome, Say, Turn, button, say
from handlers.officer.access import has

_MOST = 6
_NEWCOMER = (
    "join",
    "benefits",
    "grievance",
    "cases",
    "help",
    "notices",
    "profile",
    "privacy",
    "language",
)
_MEMBER = ("benefits", "grievance", "cases", "notices", "profile", "help", "privacy", "language")
_OFFICER: Mapping[str, frozenset[Power]] = {
    "work": frozenset({Power.HANDLE, Power.ADMIT, Power.PROTECT_DATA}),
    "announce": frozenset({Power.ANNOUNCE}),
    "requests": frozenset({Power.PROTECT_DATA}),
    "system": frozenset({Power.OPERATE}),
}
"""What officers are offered before the rest, and one of which powers it takes."""


async def menu(turn: Turn[Any], page: int = 0) -> Say:
    """One screen of the menu: forms put aside first, then services by role."""
    buttons = [*await unfinished(turn), *await _services(turn)]
    screens = _screens(buttons)
    return say("menu", choices=screens[page % len(screens)])


async def unfinished(turn: Turn[Any]) -> list[Button]:
    """A button for each form that was put aside here."""
    parked = await turn.store.conversations.parked(turn.address)
    return [
        button(RESUME, form.flow, Named("menu-resume", title=Named(turn.flows[form.flow].title)))
        for form in parked
        if form.flow in turn.flows
    ]


async def _services(turn: Turn[Any]) -> list[Button]:
    member = await turn.store.memberships.active(turn.person.id)
    names = (*await _duties(turn), *(_MEMBER if member else _NEWCOMER))
    return [button(name) for name in names]


async def _duties(turn: Turn[Any]) -> list[str]:
    if not await turn.store.units.offices(turn.person.id):
        return []
    held = {power for power in Power if await has(turn, power)}
    return [name for name, powers in _OFFICER.items() if powers & held]


def _screens(buttons: list[Button]) -> list[tuple[Button, ...]]:
    """Screens of at most six; where there are several, the last button leads to the next."""
    if len(buttons) <= _MOST:
        return [tuple(buttons)]
    portions = [buttons[n : n + _MOST - 1] for n in range(0, len(buttons), _MOST - 1)]
    more = len(portions)
    return [
        (*portion, button("menu", str((n + 1) % more), Named("menu-more")))
        for n, portion in enumerate(portions)
    ]


async def show(turn: Turn[Any]) -> Outcome:
    """``/menu``, and its "more" button with the number of the screen."""
    page = int(turn.argument) if turn.argument.isdecimal() and len(turn.argument) < 3 else 0
    return Done(await menu(turn, page))


service = Service(
    "menu",
    commands=(Command(("menu",), show, parks=True),),
    acts=(Act("menu", show),),
    intents=(Intent("menu", ("menu", "lam duoc gi", "giup duoc gi", "chuc nang"), show),),
)
