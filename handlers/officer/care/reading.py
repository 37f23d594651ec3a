"""How officers find and read a claim. Every reading is checked and written down."""

from typing import Any

from bot.core import masking
from bot.core.care import Claim, ClaimState, Programme, may_go_to, reasons
from bot.core.errors import Refused
from bot.core.members import Power
from bot.core.moments import local
from bot.core.money import Dong
from bot.core.numbers import read
from bot.core.units import Unit
from bot.engine.turn import Button, Done, Named, Outcome, Say, Turn, button, say
from handlers.care.wording import event_line, kind_name, reason_line, state_name, words
from handlers.cases.listing import page_of
from handlers.cases.wording import clipped
from handlers.officer.access import allow, offices
from handlers.officer.cases.papers import papers

_PAGE = 4
_STEPS = 6


async def paths(turn: Turn[Any]) -> list[str]:
    """The branches whose claims this officer decides on; ``Refused`` when there is none."""
    return [office.path for office in await offices(turn, Power.CARE)]


async def claims(turn: Turn[Any]) -> Outcome:
    """``/chamlocs [number]``: what waits in this branch, or one claim."""
    if (turn.input.text or "").startswith("/") and turn.argument:
        return await card(turn)
    held = await offices(turn, Power.CARE)
    unit = await turn.store.units.get(held[0].unit_id)
    if unit is not None:
        await allow(turn, Power.CARE, unit, "care.list", unit.code)
    return Done(await _list(turn, [office.path for office in held], page_of(turn.argument)))


async def _list(turn: Turn[Any], branches: list[str], page: int) -> Say:
    store = turn.store.care_claims
    count = await store.count_waiting(branches)
    programmes = button("programmes")
    if not count:
        return say("claims-none", choices=(programmes, button("care.report"), button("menu")))
    page %= -(-count // _PAGE)
    shown = await store.waiting(branches, _PAGE, page * _PAGE)
    choices = [button("claim", each.number, each.number) for each in shown]
    if count > _PAGE:
        ahead = (page + 1) % -(-count // _PAGE)
        choices.append(button("claims", str(ahead), Named("cases-more")))
    lines = tuple([await _line(turn, each) for each in shown])
    return say("claims-list", choices=(*choices, programmes), count=count, lines=lines)


async def _line(turn: Turn[Any], claim: Claim) -> Named:
    """A line of the list: initials, for others may look on."""
    person = await turn.store.people.get(claim.person_id)
    name = person.full_name if person else None
    return Named(
        "claims-line",
        number=claim.number,
        kind=kind_name(claim.kind),
        sum=Dong(claim.amount),
        who=masking.initials(name) if name else Named("claim-no-name"),
        filed=local(claim.filed_at).date(),
        state=state_name(claim),
    )


async def found(turn: Turn[Any], typed: str, *, lock: bool = False) -> tuple[Claim, Unit]:
    """The claim of a typed number with the unit that pays; ``Refused`` when this officer may not
    read it. Nobody handles what they claim themselves."""
    await offices(turn, Power.CARE)
    if not typed:
        raise Refused("claim-which")
    number = read(typed)
    if number is None:
        raise Refused("claim-wrong-number", number=clipped(typed, 40))
    claim = await turn.store.care_claims.by_number(number, lock=lock)
    unit = await turn.store.units.get(claim.unit_id) if claim else None
    if claim is None or unit is None:
        raise Refused("officer-not-found", object=number)
    await allow(turn, Power.CARE, unit, "care.read", number)
    if claim.person_id == turn.person.id:
        raise Refused("claim-own", number=number)
    return claim, unit


async def card(turn: Turn[Any]) -> Outcome:
    """``claim:<number>``: one claim in full, for who decides on it."""
    claim, unit = await found(turn, turn.argument)
    return Done(await shown(turn, claim, unit))


async def shown(turn: Turn[Any], claim: Claim, unit: Unit) -> Say:
    """The claim with what speaks for and against it, and what can be done."""
    programme = await turn.store.care.get(claim.programme_id)
    home = await turn.store.units.get(claim.home_unit_id)
    events = await turn.store.care_claims.events(claim.id)
    files = sum(each.file is not None for each in events)
    return say(
        "claim-card",
        choices=_choices(claim, files),
        number=claim.number,
        kind=kind_name(claim.kind),
        sum=Dong(claim.amount),
        name=programme.terms.name if programme else "",
        unit=unit.name,
        who=await _who(turn, claim),
        home=home.name if home else "",
        day=claim.facts.event_on or "",
        filed=claim.filed_at,
        words=words(clipped(claim.facts.words, 600)),
        papers=files,
        state=state_name(claim),
        checks=await _checks(turn, claim, programme),
        steps=tuple(event_line(each) for each in events[-_STEPS:]),
    )


async def _who(turn: Turn[Any], claim: Claim) -> Named:
    person = await turn.store.people.get(claim.person_id)
    details = await turn.store.people.details(claim.person_id)
    name = (person.full_name if person else None) or Named("claim-no-name")
    return Named("claim-who", name=name, phone=details.phone or "–")


async def _checks(turn: Turn[Any], claim: Claim, programme: Programme | None) -> tuple[Named, ...]:
    """The conditions as they were when the claim was filed, and how the budget stands."""
    membership = await turn.store.memberships.active(claim.person_id)
    day = claim.facts.event_on
    if programme is None or day is None or membership is None:
        return (Named("claim-no-member"),)
    spent = await turn.store.care_claims.spent(claim)
    filed = local(claim.filed_at).date()
    told = reasons(
        programme.terms, since=membership.since, used=spent.times, today=filed, event_on=day
    )
    lines = [reason_line(each, event=True) for each in told]
    budget = programme.terms.yearly_budget
    if budget is not None:
        lines.append(
            Named("claim-budget", year=str(claim.year), spent=Dong(spent.sum), budget=Dong(budget))
        )
    second = programme.terms.second_from
    if second is not None and claim.amount >= second:
        lines.append(Named("claim-needs-two", sum=Dong(second)))
    return tuple(lines)


def _choices(claim: Claim, files: int) -> tuple[Button, ...]:
    number = claim.number
    choices = []
    if may_go_to(claim, ClaimState.APPROVED):
        choices.append(button("claim.approve", number))
    if may_go_to(claim, ClaimState.PAID):
        choices.append(button("claim.pay", number))
    if may_go_to(claim, ClaimState.REFUSED):
        choices.append(button("claim.refuse", number))
    if files:
        choices.append(button("claim.files", f"{number}/0"))
    return (*choices, button("claims"))


async def files(turn: Turn[Any]) -> Outcome:
    """``claim.files:<number>/<page>``: the papers themselves."""
    number, _, page_text = turn.argument.partition("/")
    claim, _ = await found(turn, number)
    events = await turn.store.care_claims.events(claim.id)
    kept = [event.file for event in events if event.file is not None]
    return papers(kept, claim.number, page_text, "claim", ("claim-files", "claim-no-files"))
