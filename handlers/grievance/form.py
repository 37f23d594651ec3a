"""The questions of a report, from the trouble to the case number."""

from datetime import date
from typing import Annotated, Any

from pydantic import Field

from bot.core.answers import Date, Details, OneOf, PersonName, Text, Told
from bot.core.answers.attachments import Attachments
from bot.core.cases import CATEGORIES, CaseKind, Facts, Identity
from bot.core.chat import StoredFile
from bot.core.grievance_words import guess
from bot.core.ids import short, unshort
from bot.core.units import Unit
from bot.engine.flow import Question
from bot.engine.form import Ask, Form
from bot.engine.gathering import Gathering, gather
from bot.engine.turn import Done, Go, Named, Option, Outcome, Retry, Say, Start, Turn, button, say
from handlers.cases.acting import offered_file
from handlers.cases.wording import category_name, clipped, level_name, promise
from handlers.consent import gate
from handlers.grievance.filing import file_case, own_workplace, top
from handlers.help import alarm

_MOST_FOUND = 4


async def _category_question(turn: Turn["Report"]) -> Question:
    guesses = turn.state.guesses
    options = [Option(code, category_name(code)) for code in guesses or CATEGORIES]
    if not guesses:
        return Question(options=tuple(options))
    other = Option("other", Named("grievance-category-guess", "other"))
    return Question("grievance-category-guess", options=(*options, other))


async def _category(turn: Turn["Report"], value: str) -> Outcome | None:
    """Free words are guessed at, and one tap confirms the guess."""
    if value == "other":
        turn.state.guesses = []
        return Go("category")
    if turn.chosen is not None:
        return None
    turn.state.guesses = list(guess(value))
    if not turn.state.guesses:
        return Retry("grievance-category-unclear")
    turn.state.words = turn.state.words or value
    return Go("category")


async def _details_question(turn: Turn["Report"]) -> Question:
    if not turn.state.words:
        return Question()
    said = clipped(turn.state.words, 120)
    return Question("grievance-details-said", {"said": said}, (Option("use"),))


async def _details(turn: Turn["Report"], value: Told | str) -> Outcome | None:
    if isinstance(value, Told):
        return None
    return turn.state.settle("details", Told(text=turn.state.words))


async def _where_question(turn: Turn["Report"]) -> Question:
    state = turn.state
    if not state.place:
        own = await own_workplace(turn)
        return Question(options=(_unit_option(own),) if own else ())
    units = [await turn.store.units.get(unit_id) for unit_id in state.found]
    options = [_unit_option(unit) for unit in units if unit is not None]
    text = "grievance-where-found" if options else "grievance-where-none"
    other = Option("other", Named(text, "other"))
    return Question(text, {"place": clipped(state.place, 60)}, (*options, other))


def _unit_option(unit: Unit) -> Option:
    return Option(f"u{short(unit.id)}", unit.name)


async def _where(turn: Turn["Report"], value: str) -> Outcome | None:
    """A tapped unit, the tapped "in no list", or words to search for."""
    state = turn.state
    if turn.chosen == "other":
        state.unit_id = None
        return None
    if turn.chosen is not None:
        state.unit_id = unshort(turn.chosen[1:])
        state.place, state.found = "", []
        return None
    units = await turn.store.units.find_workplaces(value, _MOST_FOUND)
    state.place, state.found = value, [unit.id for unit in units]
    return Go("where")


async def _happening(turn: Turn["Report"], value: str) -> Outcome | None:
    """Danger at this moment: the numbers to call come before the next question."""
    if value != "now":
        return None
    turn.argument = "violence" if turn.state.category == "harassment_violence" else "accident"
    told = await alarm(turn)
    says = told.says if isinstance(told, Done) else ()
    return turn.state.settle("happening", value, *says)


async def _files_question(turn: Turn["Report"]) -> Question:
    count = len(turn.state.kept)
    if not count:
        return Question(options=(Option("done"),))
    return Question("grievance-files-more", {"count": count}, (Option("done"),))


async def _files(turn: Turn["Report"], value: Told | str) -> Outcome | None:
    return await gather(turn, value, "grievance-files-enough")


def _may_touch_officers(state: "Report") -> bool:
    """Whether the union of the workplace would get it, so that its people may be concerned."""
    found = CATEGORIES.get(state.category or "")
    return state.unit_id is not None and found is not None and found.level == 0


def _needs_name(state: "Report") -> bool:
    return state.identity == "named" and not state.has_name


class Report(Gathering):
    """What is told, before it is a case. ``words`` began it; ``place`` was searched for."""

    words: str = ""
    guesses: list[str] = Field(default=[])
    has_name: bool = False
    unit_id: int | None = None
    place: str = ""
    found: list[int] = Field(default=[])
    category: Annotated[
        str | None, Ask(Text(most=4000), question=_category_question, check=_category)
    ] = None
    details: Annotated[Told | None, Ask(Details(), question=_details_question, check=_details)] = (
        None
    )
    when: Annotated[date | None, Ask(Date(future=False), optional=True)] = None
    where: Annotated[
        str | None, Ask(Text(least=2, most=120), question=_where_question, check=_where)
    ] = None
    above: Annotated[str | None, Ask(OneOf("workplace", "above"), when=_may_touch_officers)] = None
    happening: Annotated[str | None, Ask(OneOf("now", "ongoing", "over"), check=_happening)] = None
    files: Annotated[
        str | None,
        Ask(Attachments(), optional=True, question=_files_question, check=_files),
    ] = None
    identity: Annotated[str | None, Ask(OneOf("named", "hidden"))] = None
    name: Annotated[str | None, Ask(PersonName(), optional=True, when=_needs_name)] = None

    def story(self) -> str:
        """Everything that was written, as one text."""
        return self.with_more(self.details.text if self.details else "")

    def all_files(self) -> list[StoredFile]:
        told = self.details.file if self.details else None
        return [*([told] if told else []), *self.kept]


async def _workplace(turn: Turn[Report]) -> Unit | None:
    unit_id = turn.state.unit_id
    return await turn.store.units.get(unit_id) if unit_id is not None else None


async def _review(turn: Turn[Report]) -> Question:
    state = turn.state
    unit = await _workplace(turn)
    story = state.story()
    lines = (
        Named("grievance-line-category", category=category_name(state.category or "")),
        Named("grievance-line-details", words=clipped(story, 100) or Named("case-no-words")),
        *([Named("grievance-line-when", day=state.when)] if state.when else []),
        Named("grievance-line-where", place=unit.name if unit else state.place),
        Named("grievance-line-files", count=len(state.all_files())),
        Named(f"grievance-line-{state.identity or 'hidden'}"),
    )
    return Question(values={"summary": lines})


async def _submit(turn: Turn[Report]) -> Outcome:
    state = turn.state
    if state.name and state.identity == "named":
        await turn.store.people.name(turn.person.id, state.name)
    unit = await _workplace(turn) or await top(turn)
    facts = Facts(
        what=state.story(),
        occurred_on=state.when,
        place=state.place if state.unit_id is None else "",
        happening=state.happening or "",
    )
    case = await file_case(
        turn,
        kind=CaseKind.GRIEVANCE,
        code=state.category or "",
        facts=facts,
        identity=Identity(state.identity or "hidden"),
        unit=unit,
        above=state.above == "above",
        files=state.all_files(),
    )
    handling = await turn.store.units.get(case.handler_unit_id) or unit
    return Done(_filed(case.number, handling, promise(case), case.identity), *_advice(state))


def _filed(number: str, handling: Unit, promised: Named, identity: Identity) -> Say:
    return say(
        "grievance-filed",
        choices=(button("case.show", number), button("menu")),
        number=number,
        unit=handling.name,
        level=level_name(handling),
        promise=promised,
        seen=Named(f"grievance-seen-{identity.value}"),
    )


def _advice(state: Report) -> tuple[Say, ...]:
    """What to keep as evidence, and the time limits of going further by law."""
    found = CATEGORIES[state.category or ""]
    limits = {True: "mediation", False: "court", None: "depends"}[found.mediation]
    basis = tuple(Named(f"case-law-{b.law}", articles=b.articles) for b in found.basis)
    limit = Named(f"case-limit-{limits}")
    return (say(found.evidence, limit=limit, basis=basis),)


report: Form[Report] = Form("grievance", Report, _submit, _review, gate=gate)


async def begin(turn: Turn[Any]) -> Outcome:
    """``/phananh [words]``, the button (with a file sent before), or free words that sound so."""
    await top(turn)
    words = turn.argument if (turn.input.text or "").startswith("/") else turn.input.text or ""
    found = list(guess(words))
    file = await offered_file(turn, f"grievance:{turn.argument}", turn.argument)
    state = Report(
        words=words if found else "",
        guesses=found,
        kept=[file] if file else [],
        has_name=bool(turn.person.full_name),
    )
    return Start(report, state)
