"""The form of a programme: what it is, for whom, how much, how often, from when."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Annotated, Any

from bot.core.answers import Date, Money, Number, OneOf, Text
from bot.core.care import MOST_MONEY, CareKind, Programme, Terms
from bot.core.members import Power
from bot.core.units import WORKPLACES, Unit
from bot.engine.flow import Question
from bot.engine.form import Ask, Form, FormState
from bot.engine.turn import Done, Go, Named, Option, Outcome, Retry, Say, Start, Turn, button, say
from handlers.care.wording import kind_name
from handlers.cases.wording import clipped
from handlers.officer.access import offices
from handlers.officer.care.programmes import found, summary, unit_of

_LEAST_MONEY = 1_000
_FAR = timedelta(days=10 * 366)
_MOST_UNITS = 4


async def _unit_question(turn: Turn["Drafting"]) -> Question:
    held = await offices(turn, Power.CARE)
    codes = dict.fromkeys((office.unit_code, office.unit_name) for office in held)
    options = tuple(Option(code, name) for code, name in list(codes)[:_MOST_UNITS])
    return Question(options=options)


async def _unit(turn: Turn["Drafting"], value: str) -> Outcome | None:
    """A tapped unit of an own office, or the code or name of one in the branch."""
    for office in await offices(turn, Power.CARE):
        for unit in await turn.store.units.find_in_branch(value, office.path, 1):
            went: Go = turn.state.settle("unit", unit.code)
            return went
    return Retry("care-programme-unit-unknown", given=clipped(value, 40))


async def _kinds(_: Turn["Drafting"]) -> Question:
    return Question(options=tuple(Option(kind.value, kind_name(kind)) for kind in CareKind))


async def _from_question(_: Turn["Drafting"]) -> Question:
    return Question(options=(Option("today"),))


async def _valid_from(turn: Turn["Drafting"], value: date | str) -> Outcome | None:
    day = value if isinstance(value, date) else turn.today
    went: Go = turn.state.settle("valid_from", day)
    return went


async def _valid_to(turn: Turn["Drafting"], value: date) -> Outcome | None:
    if turn.state.valid_from is not None and value < turn.state.valid_from:
        return Retry("care-programme-valid-to-before", day=turn.state.valid_from)
    return None


def _asks_unit(state: "Drafting") -> bool:
    return not state.fixed


def _pays(state: "Drafting") -> bool:
    return state.amount is not None


class Drafting(FormState):
    """What is decided about one programme; ``fixed`` when its unit is no question."""

    programme_id: int = 0
    fixed: bool = False
    unit: Annotated[
        str, Ask(Text(2, 120), when=_asks_unit, question=_unit_question, check=_unit)
    ] = ""
    kind: Annotated[str, Ask(OneOf(*CareKind), question=_kinds)] = ""
    name: Annotated[str, Ask(Text(2, 80))] = ""
    amount: Annotated[int | None, Ask(Money(_LEAST_MONEY, MOST_MONEY), optional=True)] = None
    note: Annotated[str | None, Ask(Text(most=300), optional=True)] = None
    papers: Annotated[str | None, Ask(Text(most=200), optional=True, when=_pays)] = None
    min_months: Annotated[
        Decimal | None, Ask(Number(1, 600, units=("thang", "month")), optional=True, when=_pays)
    ] = None
    times_per_year: Annotated[
        Decimal | None, Ask(Number(1, 366, units=("lan",)), optional=True, when=_pays)
    ] = None
    within_days: Annotated[
        Decimal | None, Ask(Number(1, 1000, units=("ngay", "day")), optional=True, when=_pays)
    ] = None
    apart_days: Annotated[
        Decimal | None, Ask(Number(1, 400, units=("ngay", "day")), optional=True, when=_pays)
    ] = None
    yearly_budget: Annotated[
        int | None, Ask(Money(_LEAST_MONEY, MOST_MONEY * 10), optional=True, when=_pays)
    ] = None
    second_from: Annotated[
        int | None, Ask(Money(_LEAST_MONEY, MOST_MONEY), optional=True, when=_pays)
    ] = None
    valid_from: Annotated[
        date | None,
        Ask(Date(earliest=-_FAR, latest=_FAR), question=_from_question, check=_valid_from),
    ] = None
    valid_to: Annotated[
        date | None, Ask(Date(earliest=-_FAR, latest=_FAR), optional=True, check=_valid_to)
    ] = None

    def terms(self) -> Terms:
        """The terms as decided so far."""
        told = self.model_dump(include=set(Terms.model_fields), exclude_none=True)
        return Terms.model_validate(told)


async def _review(turn: Turn[Drafting]) -> Question:
    state = turn.state
    unit = await turn.store.units.by_code(state.unit)
    lines = (
        Named("programme-line-unit", value=unit.name if unit else state.unit),
        Named("programme-line-kind", value=kind_name(CareKind(state.kind))),
        Named("programme-line-name", value=state.name),
        *summary(state.terms()),
    )
    return Question(values={"summary": lines})


async def _submit(turn: Turn[Drafting]) -> Outcome:
    state = turn.state
    new = not state.programme_id
    unit = await unit_of(turn, state.unit, "care.add" if new else "care.edit")
    terms = state.terms()
    if terms.valid_to is not None and terms.valid_to < terms.valid_from:
        return Retry("care-programme-valid-to-before", day=terms.valid_from)
    twin = await _twin(turn, unit, terms)
    if twin is not None:
        return Retry("care-programme-twice", name=terms.name, day=twin.terms.valid_from)
    if new:
        await turn.store.care.add(unit.id, terms)
    else:
        await turn.store.care.change(state.programme_id, terms)
    return Done(_saved(unit, terms))


async def _twin(turn: Turn[Drafting], unit: Unit, terms: Terms) -> Programme | None:
    """Another entry of the unit under the same name, in force at the same time."""
    known = await turn.store.care.of_units((unit.id,))
    others = (each for each in known if each.id != turn.state.programme_id)
    return next((each for each in others if each.terms.overlaps(terms)), None)


def _saved(unit: Unit, terms: Terms) -> Say:
    choices = (button("programmes", f"{unit.code}/0"), button("menu"))
    return say("programme-saved", choices=choices, name=terms.name, unit=unit.name)


form: Form[Drafting] = Form(
    "care_programme", Drafting, _submit, _review, no_file="care-programme-no-file"
)


async def add(turn: Turn[Any]) -> Outcome:
    """``programme.add:<unit>``: a new programme; its unit is asked where it may be several."""
    unit = await unit_of(turn, turn.argument, "care.programmes")
    held = await offices(turn, Power.CARE)
    only = unit.kind in WORKPLACES and len({office.unit_id for office in held}) == 1
    if only:
        return Start(form, Drafting(fixed=True, unit=unit.code), step="kind")
    return Start(form, Drafting())


async def edit(turn: Turn[Any]) -> Outcome:
    """``programme.edit:<id>``: one thing anew, the rest stays."""
    programme, unit = await found(turn, turn.argument, "care.programmes")
    told = programme.terms.model_dump(exclude={"off"})
    state = Drafting.model_validate(
        {
            **{name: value or None for name, value in told.items()},
            "name": programme.terms.name,
            "kind": programme.terms.kind.value,
            "unit": unit.code,
            "fixed": True,
            "programme_id": programme.id,
        }
    )
    for name in state.open_asks():
        state.take(name, getattr(state, name))
    return Start(form, state, step="edit")
