"""The public report: what a unit paid on each programme in a year, without a trace of anybody."""

from typing import Any

from bot.core.care_report import LEAST_PEOPLE, Line, publish
from bot.core.errors import Refused
from bot.core.members import Office, Power
from bot.core.money import Dong
from bot.core.units import Unit
from bot.engine.turn import Button, Done, Named, Outcome, Say, Turn, button, say
from handlers.care.offers import home
from handlers.care.wording import kind_name

_FIRST = 2000


async def report(turn: Turn[Any]) -> Outcome:
    """``care.report:<unit>/<year>`` and ``/baocaochamlo [unit] [year]``; else one's own unit and
    this year."""
    code, year = _read(turn)
    unit = await _unit(turn, code)
    return Done(await _shown(turn, unit, year))


def _read(turn: Turn[Any]) -> tuple[str, int]:
    """A code and a year, in any order."""
    code, year = "", turn.today.year
    for word in turn.argument.replace("/", " ").split()[:2]:
        if word.isascii() and word.isdecimal() and len(word) == 4:
            year = min(max(int(word), _FIRST), turn.today.year)
        else:
            code = word.upper()
    return code, year


async def _branches(turn: Turn[Any]) -> list[Office]:
    held = await turn.store.units.offices(turn.person.id)
    return [office for office in held if office.may(Power.CARE, office.path)]


async def _unit(turn: Turn[Any], code: str) -> Unit:
    """The unit of a code, else one's own; ``Refused`` when its report is not this person's."""
    at = await home(turn)
    if not code and at is not None:
        return at.unit
    offices = await _branches(turn)
    if not code and offices:
        code = offices[0].unit_code
    unit = await turn.store.units.by_code(code) if code else None
    if unit is None or not await _sees(turn, unit):
        raise Refused("care-report-whose")
    return unit


async def _sees(turn: Turn[Any], unit: Unit) -> bool:
    """A person sees the reports of their own unit, of those above it, and of their branch."""
    at = await home(turn)
    own = at is not None and unit.id in at.ids
    return own or any(unit.path.startswith(o.path) for o in await _branches(turn))


async def _shown(turn: Turn[Any], unit: Unit, year: int) -> Say:
    found = publish(await turn.store.care_claims.spending(unit.id, year))
    choices = await _choices(turn, unit, year)
    if not found.lines:
        return say("care-report-none", choices=choices, unit=unit.name, year=str(year))
    total = found.total
    last = [Named("care-report-total", sum=Dong(total))] if total is not None else []
    if found.hidden:
        last.append(Named("care-report-hidden", least=LEAST_PEOPLE))
    return say(
        "care-report",
        choices=choices,
        unit=unit.name,
        year=str(year),
        lines=(*map(_line, found.lines), *last),
    )


def _line(line: Line) -> Named:
    kind = kind_name(line.kind)
    if line.people is None or line.sum is None:
        return Named("care-report-few", kind=kind, name=line.name, least=LEAST_PEOPLE)
    return Named(
        "care-report-line", kind=kind, name=line.name, people=line.people, sum=Dong(line.sum)
    )


async def _choices(turn: Turn[Any], unit: Unit, year: int) -> tuple[Button, ...]:
    before = button(
        "care.report", f"{unit.code}/{year - 1}", Named("care-report-year", year=str(year - 1))
    )
    found = [before]
    above = await turn.store.units.parent(unit)
    if above is not None and await _sees(turn, above):
        found.append(button("care.report", f"{above.code}/{year}", Named("care-report-above")))
    return (*found, button("care"), button("menu"))
