"""How officers find and read a case. Every reading is checked and written down."""

from typing import Any

from bot.core.cases import Case, Identity, State
from bot.core.errors import Refused
from bot.core.members import Power
from bot.core.numbers import read
from bot.engine.turn import Button, Done, Named, Outcome, Say, Turn, button, say
from handlers.cases.listing import page_of
from handlers.cases.wording import category_name, clipped, line, state_name
from handlers.officer import access
from handlers.officer.cases.papers import papers

_EVENTS = 5
_NUMBER_WORDS = 4


def split_number(argument: str) -> tuple[str, str]:
    """The number at the start of what was typed after a command, and the rest."""
    words = argument.split(maxsplit=_NUMBER_WORDS)
    for count in range(1, len(words) + 1):
        typed = " ".join(words[:count])
        if read(typed) is not None:
            return typed, argument.split(maxsplit=count)[count:][0] if len(words) > count else ""
    return (words[0] if words else ""), ""


async def permit(turn: Turn[Any], case: Case, act: str) -> None:
    """Checks and writes down one act on a case; ``Refused`` outside the officer's branch."""
    unit = await turn.store.units.get(case.handler_unit_id)
    if unit is None:
        raise Refused("officer-not-found", object=case.number)
    await access.allow(turn, Power.HANDLE, unit, act, case.number)


async def officer_case(turn: Turn[Any], typed: str) -> Case:
    """The case of a typed number, read by this officer; ``Refused`` when that may not be.

    Nobody reads the officers' side of a case that they reported themselves.
    """
    await access.offices(turn, Power.HANDLE)
    if not typed:
        raise Refused("officer-case-which")
    number = read(typed)
    if number is None:
        raise Refused("officer-case-wrong-number", number=clipped(typed, 40))
    case = await turn.store.cases.by_number(number)
    if case is None:
        raise Refused("officer-not-found", object=number)
    await permit(turn, case, "case.read")
    if case.reporter_id == turn.person.id:
        raise Refused("officer-case-own", number=number)
    return case


async def who(turn: Turn[Any], case: Case) -> Named:
    """The reporter as the officers' side may see them."""
    if case.identity is Identity.HIDDEN:
        return Named("officer-case-hidden")
    person = await turn.store.people.get(case.reporter_id)
    details = await turn.store.people.details(case.reporter_id)
    name = (person.full_name if person else None) or Named("officer-case-no-name")
    return Named("officer-case-named", name=name, phone=details.phone or "–")


async def open_(turn: Turn[Any]) -> Outcome:
    """``/vu SO`` and ``case.open:<number>``."""
    typed, _ = split_number(turn.argument)
    return Done(*await card(turn, await officer_case(turn, typed)))


async def card(turn: Turn[Any], case: Case) -> tuple[Say, ...]:
    """What was told, then the case on one screen with what can be done."""
    unit = await turn.store.units.get(case.unit_id)
    facts = case.facts
    events = await turn.store.cases.events(case.id, internal=True)
    screen = say(
        "officer-case",
        choices=_choices(case),
        number=case.number,
        category=category_name(case.category),
        urgency=Named(f"case-urgency-{case.urgency.value.lower()}"),
        state=state_name(case.state.value),
        who=await who(turn, case),
        unit=facts.place or (unit.name if unit else ""),
        occurred=facts.occurred_on or "–",
        happening=Named(f"officer-case-happening-{facts.happening or 'unknown'}"),
        topic=facts.topic or "–",
        attached=sum(event.file is not None for event in events),
        due=case.due_at,
    )
    story = say("officer-case-story", number=case.number, words=facts.what)
    return (story, screen) if facts.what else (screen,)


def _choices(case: Case) -> tuple[Button, ...]:
    number = case.number
    log = button("case.log", f"{number}/0")
    if not case.is_open:
        return (button("case.note", number), log, button("work"))
    first = [button("case.take", number)] if case.assignee_id is None else []
    if not first and case.state in {State.TAKEN, State.IN_PROGRESS, State.WAITING}:
        first = [button("case.settle", number)]
    acts = [button(f"case.{act}", number) for act in ("answer", "query", "note", "close")]
    return (*first, *acts, log)


async def log(turn: Turn[Any]) -> Outcome:
    """``case.log:<number>/<page>``: all that happened, the officers' own notes too."""
    number, _, page_text = turn.argument.partition("/")
    case = await officer_case(turn, number)
    events = await turn.store.cases.events(case.id, internal=True)
    pages = max(1, -(-len(events) // _EVENTS))
    page = page_of(page_text) % pages
    lines = tuple(line(event, 600) for event in events[page * _EVENTS : (page + 1) * _EVENTS])
    more = button("case.log", f"{case.number}/{page + 1}", Named("cases-more"))
    choices = [more] if page + 1 < pages else []
    if any(event.file for event in events):
        choices.append(button("case.files", f"{case.number}/0"))
    choices.append(button("case.open", case.number))
    return Done(say("officer-case-log", choices=tuple(choices), number=case.number, lines=lines))


async def files(turn: Turn[Any]) -> Outcome:
    """``case.files:<number>/<page>``: the attachments themselves."""
    number, _, page_text = turn.argument.partition("/")
    case = await officer_case(turn, number)
    events = await turn.store.cases.events(case.id, internal=True)
    kept = [event.file for event in events if event.file is not None]
    return papers(
        kept, case.number, page_text, "case.open", ("officer-case-files", "officer-case-no-files")
    )
