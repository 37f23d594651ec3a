"""A unit's list of care, as its officers keep it: what holds, what is inherited, ended, off."""

from datetime import timedelta
from typing import Any

from pydantic import BaseModel

from bot.core.answers import YesNo
from bot.core.care import Programme, Terms, prevailing
from bot.core.errors import Refused
from bot.core.ids import short, unshort
from bot.core.members import Power
from bot.core.money import Dong
from bot.core.units import Unit
from bot.engine.flow import Flow, Question
from bot.engine.turn import Button, Done, Named, Outcome, Say, Start, Turn, button, say
from handlers.care.offers import chain
from handlers.care.wording import gift, kind_name
from handlers.cases.listing import page_of
from handlers.cases.wording import clipped
from handlers.officer.access import allow, offices

_PAGE = 3
OFF_NAME = "-"


async def unit_of(turn: Turn[Any], code: str, act: str) -> Unit:
    """The unit of a code, else of the widest own office; ``Refused`` outside of the branch."""
    held = await offices(turn, Power.CARE)
    unit = await turn.store.units.by_code(code or held[0].unit_code)
    if unit is None:
        raise Refused("officer-not-found", object=code[:40])
    await allow(turn, Power.CARE, unit, act, unit.code)
    return unit


async def programmes(turn: Turn[Any]) -> Outcome:
    """``/chuongtrinh [unit]`` and ``programmes:<unit>/<page>``."""
    code, _, page_text = turn.argument.partition("/")
    unit = await unit_of(turn, code.strip(), "care.programmes")
    return Done(await _list(turn, unit, page_of(page_text)))


async def _list(turn: Turn[Any], unit: Unit, page: int) -> Say:
    found = await _entries(turn, unit)
    add = button("programme.add", unit.code)
    if not found:
        choices = (add, button("claims"), button("menu"))
        return say("programmes-none", choices=choices, unit=unit.name)
    some = found[page * _PAGE : (page + 1) * _PAGE] or found[:_PAGE]
    buttons = [_show(each, unit) for each in some]
    if len(found) > _PAGE:
        ahead = page + 1 if len(found) > (page + 1) * _PAGE else 0
        buttons.append(button("programmes", f"{unit.code}/{ahead}", Named("cases-more")))
    lines = tuple([_line(each, unit) for each in some])
    return say(
        "programmes", choices=(*buttons, add, button("claims")), unit=unit.name, lines=lines
    )


def _show(each: Programme, unit: Unit) -> Button:
    label: str | Named = clipped(each.terms.name, 40)
    if each.terms.off:
        label = Named("programme-off-button", kind=kind_name(each.terms.kind))
    return button("programme", f"{short(each.id)}/{unit.code}", label)


async def _entries(turn: Turn[Any], unit: Unit) -> list[Programme]:
    """The unit's own entries that are not over, then what it inherits."""
    ids = [each.id for each in await chain(turn, unit)]
    known = await turn.store.care.of_units(ids)
    own = [p for p in known if p.unit_id == unit.id and not _over(p.terms, turn)]
    return own + [p for p in prevailing(ids, known, turn.today) if p.unit_id != unit.id]


def _over(terms: Terms, turn: Turn[Any]) -> bool:
    return terms.valid_to is not None and terms.valid_to < max(turn.today, terms.valid_from)


def _line(each: Programme, unit: Unit) -> Named:
    if each.terms.off:
        return Named("programmes-line-off", kind=kind_name(each.terms.kind))
    own = "own" if each.unit_id == unit.id else "above"
    return Named(
        f"programmes-line-{own}",
        kind=kind_name(each.terms.kind),
        name=each.terms.name,
        gift=gift(each),
    )


async def found(turn: Turn[Any], token: str, act: str) -> tuple[Programme, Unit]:
    """The programme that a button names, and its unit; ``Refused`` outside of the branch."""
    await offices(turn, Power.CARE)
    programme_id = unshort(token)
    programme = await turn.store.care.get(programme_id) if programme_id is not None else None
    unit = await turn.store.units.get(programme.unit_id) if programme else None
    if programme is None or unit is None:
        raise Refused("officer-not-found", object=token[:40])
    await allow(turn, Power.CARE, unit, act, token)
    return programme, unit


async def card(turn: Turn[Any]) -> Outcome:
    """``programme:<id>/<unit>``: one entry as it holds for a unit, own or inherited."""
    token, _, code = turn.argument.partition("/")
    unit = await unit_of(turn, code, "care.programmes")
    programme_id = unshort(token)
    for each in await _entries(turn, unit):
        if each.id == programme_id:
            return Done(await _card(turn, each, unit))
    raise Refused("programme-gone")


async def _card(turn: Turn[Any], programme: Programme, unit: Unit) -> Say:
    giver = await turn.store.units.get(programme.unit_id) or unit
    back = button("programmes", f"{unit.code}/0")
    token = short(programme.id)
    own = (button("programme.edit", token), button("programme.end", token))
    if programme.terms.off:
        kind = kind_name(programme.terms.kind)
        return say("programme-off", choices=(own[1], back), kind=kind, unit=unit.name)
    choices = own if giver.id == unit.id else (button("programme.off", f"{token}/{unit.code}"),)
    return say(
        "programme-card",
        choices=(*choices, button("care.report", unit.code), back),
        kind=kind_name(programme.terms.kind),
        name=programme.terms.name,
        unit=giver.name,
        lines=summary(programme.terms),
    )


def summary(terms: Terms) -> tuple[Named, ...]:
    """Everything decided about a programme, a line each; what was left open has none."""
    found: list[tuple[str, object]] = [
        ("amount", None if terms.amount is None else Dong(terms.amount)),
        ("note", clipped(terms.note, 200)),
        ("papers", clipped(terms.papers, 200)),
        ("min-months", terms.min_months),
        ("times-per-year", terms.times_per_year),
        ("within-days", terms.within_days),
        ("apart-days", terms.apart_days),
        ("yearly-budget", None if terms.yearly_budget is None else Dong(terms.yearly_budget)),
        ("second-from", None if terms.second_from is None else Dong(terms.second_from)),
        ("valid-from", terms.valid_from),
        ("valid-to", terms.valid_to),
    ]
    return tuple(Named(f"programme-line-{name}", value=value) for name, value in found if value)


async def switch_off(turn: Turn[Any]) -> Outcome:
    """``programme.off:<id>/<unit>``: what a unit above offers of this kind ends here."""
    token, _, code = turn.argument.partition("/")
    unit = await unit_of(turn, code, "care.off")
    programme_id = unshort(token)
    entries = await _entries(turn, unit)
    inherited = [p for p in entries if p.id == programme_id and p.unit_id != unit.id]
    if not inherited:
        raise Refused("programme-gone")
    kind = inherited[0].terms.kind
    terms = Terms(kind=kind, name=OFF_NAME, valid_from=turn.today, off=True)
    await turn.store.care.add(unit.id, terms)
    choices = (button("programmes", f"{unit.code}/0"), button("menu"))
    return Done(
        say("programme-switched-off", choices=choices, kind=kind_name(kind), unit=unit.name)
    )


class About(BaseModel):
    """Which programme this is about."""

    token: str


ending = Flow("programme_end", About)


async def end(turn: Turn[Any]) -> Outcome:
    """``programme.end:<id>``, asked once more before it is done."""
    await found(turn, turn.argument, "care.programmes")
    return Start(ending, About(token=turn.argument))


async def _sure(turn: Turn[About]) -> Question:
    programme_id = unshort(turn.state.token)
    programme = await turn.store.care.get(programme_id) if programme_id is not None else None
    if programme is None:
        return Question(values={"kind": "", "name": ""})
    named = {"kind": kind_name(programme.terms.kind), "name": clipped(programme.terms.name, 80)}
    text = "programme-end-sure-off" if programme.terms.off else None
    return Question(text, named)


@ending.step("sure", YesNo(), question=_sure)
async def sure(turn: Turn[About], value: bool) -> Outcome:
    """Yesterday becomes the last day, so that events until then can still be claimed."""
    programme, unit = await found(
        turn, turn.state.token, "care.end" if value else "care.programmes"
    )
    back = button("programmes", f"{unit.code}/0")
    if value:
        yesterday = turn.today - timedelta(days=1)
        await turn.store.care.change(programme.id, programme.terms.ended(yesterday))
    return Done(say("programme-ended" if value else "programme-kept", choices=(back,)))
