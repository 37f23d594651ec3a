"""Where the applicant works: found in the tree by a forgiving search, or written by hand."""

from typing import Any

from bot.core.ids import short, unshort
from bot.core.joining import Route, rules
from bot.core.units import WORKPLACES, Unit, UnitKind
from bot.engine.flow import Question
from bot.engine.turn import Done, Go, Named, Option, Outcome, Turn, say
from handlers.join.eligibility import source, ways_out

_OFFERED = 4


async def invited(turn: Turn[Any]) -> Unit | None:
    """The workplace whose link brought the person here, if it fits what they are."""
    unit_id = turn.person.recruited_unit_id
    unit = await turn.store.units.get(unit_id) if unit_id else None
    return unit if unit is not None and _fits(turn, unit) else None


def _fits(turn: Turn[Any], unit: Unit) -> bool:
    """People without an employment relationship join a syndicate (Law 50/2024 art. 4.3)."""
    if turn.state.situation == "free":
        return unit.kind is UnitKind.SYNDICATE
    return unit.kind in WORKPLACES


async def where(turn: Turn[Any]) -> Question:
    """Asks for the workplace; the one of the invitation comes first."""
    unit = await invited(turn)
    if unit is None:
        return Question("join-workplace-free" if turn.state.situation == "free" else None)
    here = Option("invited", Named("join-workplace-invited", attribute="here"))
    return Question("join-workplace-invited", {"unit": unit.name}, (here,))


async def search(turn: Turn[Any], value: str) -> Outcome:
    """Looks the workplace up, unless the invitation's was tapped."""
    if turn.chosen == "invited":
        unit = await invited(turn)
        if unit is not None:
            return _chosen(turn, unit)
    found = await turn.store.units.find_workplaces(value, _OFFERED * 3)
    turn.state.query = value
    fitting = [unit.id for unit in found if _fits(turn, unit)]
    turn.state.found = tuple(fitting[:_OFFERED])
    return Go("found" if turn.state.found else "unlisted")


async def offered(turn: Turn[Any]) -> Question:
    """The workplaces found, by name and place."""
    units = [await turn.store.units.get(unit_id) for unit_id in turn.state.found]
    options = [
        Option(short(u.id), f"{u.name} – {u.place}" if u.place else u.name) for u in units if u
    ]
    none = Option("none", Named("join-found", attribute="none", query=turn.state.query))
    return Question(values={"query": turn.state.query}, options=(*options, none))


async def found(turn: Turn[Any], value: str) -> Outcome:
    """One of those found, none of them, or another name to look for."""
    if turn.chosen is None:
        return await search(turn, value)
    if value == "none":
        return Go("unlisted")
    unit = await turn.store.units.get(unshort(value) or 0)
    return Go("workplace") if unit is None else _chosen(turn, unit)


async def nothing(turn: Turn[Any]) -> Question:
    """Nothing fits: another name, or "not in the list"."""
    text = "join-unlisted" if turn.state.found else "join-unlisted-unknown"
    return Question(text, {"query": turn.state.query}, (Option("unlisted"),))


async def unlisted(turn: Turn[Any], value: str) -> Outcome:
    """Another name is looked for; "not in the list" goes to the union above."""
    return Go("employer") if turn.chosen == "unlisted" else await search(turn, value)


async def typed(turn: Turn[Any]) -> Question:
    """The name as it will stand on the form; what was typed for the search is offered."""
    return Question(options=(Option("typed", turn.state.query),) if turn.state.query else ())


async def employer(turn: Turn[Any], value: str) -> Outcome:
    """A workplace without a union here: the union above decides, within ten working days."""
    upper = await _upper(turn)
    if upper is None:
        return Done(say("join-no-union", choices=ways_out()))
    turn.state.unit_id, turn.state.route = upper.id, Route.UPPER
    days = rules().upper_union_working_days
    because = source(rules().rules["upper_union"])
    told = say("join-upper", unit=upper.name, days=days, source=because)
    name = turn.state.query if turn.chosen else value
    went: Go = turn.state.settle("workplace", name, told)
    return went


async def _upper(turn: Turn[Any]) -> Unit | None:
    """The union above: of the invitation's branch, else the top of the tree."""
    units = turn.store.units
    unit_id = turn.person.recruited_unit_id
    unit = await units.get(unit_id) if unit_id else None
    while unit is not None and unit.kind in (*WORKPLACES, UnitKind.GROUP):
        unit = await units.parent(unit)
    return unit or await units.root()


def _chosen(turn: Turn[Any], unit: Unit) -> Outcome:
    turn.state.unit_id, turn.state.route = unit.id, Route.WORKPLACE
    went: Go = turn.state.settle("workplace", unit.name)
    return went
