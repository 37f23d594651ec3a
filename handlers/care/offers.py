"""What care there is for a member, condition by condition, and the honest answer where none is."""

from datetime import date
from typing import Any

from bot.core.care import CareKind, Claim, Programme, Reason, obstacle, prevailing, reasons
from bot.core.chat import Frozen
from bot.core.errors import Refused
from bot.core.ids import short, unshort
from bot.core.members import Membership
from bot.core.units import Unit
from bot.engine.service import Handler
from bot.engine.turn import Button, Done, Named, Outcome, Say, Turn, button, say
from handlers.care.wording import ask_button, gift, kind_name, programme_button, reason_line
from handlers.cases.listing import page_of

_PAGE = 3
_LAW = "union-care"


class Home(Frozen):
    """Where a member belongs: the unit and those above it, the nearest first."""

    membership: Membership
    chain: tuple[Unit, ...]

    @property
    def unit(self) -> Unit:
        return self.chain[0]

    @property
    def ids(self) -> tuple[int, ...]:
        return tuple(unit.id for unit in self.chain)


async def home(turn: Turn[Any]) -> Home | None:
    """The member's unit with those above; None for who is no member."""
    membership = await turn.store.memberships.active(turn.person.id)
    unit = await turn.store.units.get(membership.unit_id) if membership else None
    if membership is None or unit is None:
        return None
    return Home(membership=membership, chain=await chain(turn, unit))


async def chain(turn: Turn[Any], unit: Unit) -> tuple[Unit, ...]:
    """A unit and those above it, the nearest first."""
    found: list[Unit] = []
    at: Unit | None = unit
    while at is not None:
        found.append(at)
        at = await turn.store.units.parent(at)
    return tuple(found)


async def offered(turn: Turn[Any], at: Home) -> list[Programme]:
    """What holds for a member today."""
    entries = await turn.store.care.of_units(at.ids)
    return prevailing(at.ids, entries, turn.today)


async def conditions(
    turn: Turn[Any], at: Home, programme: Programme, event_on: date | None = None
) -> tuple[Reason, ...]:
    """Every condition of a programme for this member, for an event or for today."""
    earlier = await turn.store.care_claims.live(turn.person.id, programme.terms.kind)
    year = (event_on or turn.today).year
    return reasons(
        programme.terms,
        since=at.membership.since,
        used=_used(earlier, programme, year),
        today=turn.today,
        event_on=event_on,
    )


def _used(claims: list[Claim], programme: Programme, year: int) -> int:
    return sum(each.programme_id == programme.id and each.year == year for each in claims)


async def care(turn: Turn[Any]) -> Outcome:
    """``care:<page or kind>`` and free words: what there is, or what there is of one kind."""
    at = await home(turn)
    if at is None:
        return Done(_not_member())
    if turn.argument in set(CareKind):
        return Done(await _of_kind(turn, at, CareKind(turn.argument)))
    return Done(await _list(turn, at, page_of(turn.argument)))


def about(kind: CareKind) -> Handler:
    """Free words that name one kind."""

    async def run(turn: Turn[Any]) -> Outcome:
        turn.argument = kind.value
        return await care(turn)

    return run


def _not_member() -> Say:
    choices = (button("join"), ask_button(), _law(), button("menu"))
    return say("care-not-member", choices=choices)


def _law() -> Button:
    """What holds for everybody, by law."""
    return button("benefits.event", _LAW, Named("care-law"))


async def _list(turn: Turn[Any], at: Home, page: int) -> Say:
    found = await offered(turn, at)
    claims, report = button("care.claims"), button("care.report")
    if not found:
        ways = (ask_button(), _law(), claims, report, button("menu"))
        return say("care-none", choices=ways, unit=at.unit.name)
    some = found[page * _PAGE : (page + 1) * _PAGE] or found[:_PAGE]
    more = report
    if len(found) > _PAGE:
        ahead = page + 1 if len(found) > (page + 1) * _PAGE else 0
        more = button("care", str(ahead), Named("cases-more"))
    lines = tuple([await _line(turn, at, each) for each in some])
    buttons = [programme_button("care.show", each) for each in some]
    choices = (*buttons, more, claims, ask_button())
    return say("care-list", choices=choices, unit=at.unit.name, lines=lines)


async def _line(turn: Turn[Any], at: Home, programme: Programme) -> Named:
    ready = obstacle(await conditions(turn, at, programme)) is None
    return Named(
        "care-list-line" if ready else "care-list-line-not-yet",
        kind=kind_name(programme.terms.kind),
        name=programme.terms.name,
        gift=gift(programme),
    )


async def _of_kind(turn: Turn[Any], at: Home, kind: CareKind) -> Say:
    """The one programme of a kind, a choice of several, or the way to the committee."""
    found = [each for each in await offered(turn, at) if each.terms.kind is kind]
    if len(found) == 1:
        return await shown(turn, at, found[0])
    if found:
        buttons = [programme_button("care.show", each) for each in found[: _PAGE + 1]]
        choices = (*buttons, button("care"), button("menu"))
        return say("care-several", choices=choices, kind=kind_name(kind))
    choices = (ask_button(kind), button("care"), _law(), button("menu"))
    return say("care-none-of-kind", choices=choices, kind=kind_name(kind), unit=at.unit.name)


async def find(turn: Turn[Any], at: Home, token: str) -> Programme:
    """The programme that a button names; ``Refused`` when it does not hold here any more."""
    programme_id = unshort(token)
    for each in await offered(turn, at):
        if each.id == programme_id:
            return each
    raise Refused("care-gone")


async def show(turn: Turn[Any]) -> Outcome:
    """``care.show:<programme>``."""
    at = await home(turn)
    if at is None:
        return Done(_not_member())
    return Done(await shown(turn, at, await find(turn, at, turn.argument)))


async def shown(turn: Turn[Any], at: Home, programme: Programme) -> Say:
    """One programme: what it gives, each condition with its answer, papers, what to do next."""
    found = await conditions(turn, at, programme)
    terms = programme.terms
    may = terms.claimable and obstacle(found) is None
    start = (button("care.file", short(programme.id)),) if may else ()
    giver = next((unit for unit in at.chain if unit.id == programme.unit_id), at.unit)
    return say(
        "care-one",
        choices=(*start, ask_button(terms.kind), button("care")),
        name=terms.name,
        kind=kind_name(terms.kind),
        unit=giver.name,
        gift=gift(programme),
        answer=Named(_answer(programme, may=may)),
        lines=(*(reason_line(each, event=False) for each in found), *_more(programme)),
    )


def _answer(programme: Programme, *, may: bool) -> str:
    if not programme.terms.claimable:
        return "care-answer-ask"
    return "care-answer-may" if may else "care-answer-not-yet"


def _more(programme: Programme) -> tuple[Named, ...]:
    terms = programme.terms
    found = [Named("care-papers", papers=terms.papers)] if terms.papers else []
    if terms.claimable and terms.note:
        found.append(Named("care-note", note=terms.note))
    return tuple(found)
