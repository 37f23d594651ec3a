"""A member's own cases: the list, one case in plain words, and its history."""

from typing import Any

from bot.core.cases import Case, State
from bot.core.errors import Refused
from bot.core.numbers import find, read
from bot.engine.turn import Button, Done, Named, Outcome, Say, Turn, button, say
from handlers.cases.wording import category_name, clipped, level_name, line, state_name

_PAGE = 4
_EVENTS = 5


async def own_case(turn: Turn[Any], typed: str) -> Case:
    """The person's own case of this number. Somebody else's is refused like one that is not."""
    number = read(typed)
    if number is None:
        raise Refused("cases-wrong-number", number=clipped(typed, 40))
    case = await turn.store.cases.by_number(number)
    if case is None or case.reporter_id != turn.person.id:
        raise Refused("cases-not-found", number=number)
    return case


def page_of(text: str) -> int:
    """A page number out of a payload; 0 for anything else."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 4 else 0


async def cases(turn: Turn[Any]) -> Outcome:
    """``/vuviec [number]``, the button with a page, or words that may hold a number."""
    typed = turn.input.text or ""
    if typed.startswith("/") and turn.argument:
        return Done(await shown(turn, await own_case(turn, turn.argument)))
    number = find(typed) if typed else None
    if number is not None:
        return Done(await shown(turn, await own_case(turn, number)))
    return Done(await listed(turn, page_of(turn.argument)))


async def listed(turn: Turn[Any], page: int) -> Say:
    """One page of a person's cases, newest first."""
    found = await turn.store.cases.own(turn.person.id, _PAGE + 1, page * _PAGE)
    if not found:
        return say("cases-none", choices=(button("grievance"), button("ask"), button("menu")))
    lines = tuple(_list_line(case) for case in found[:_PAGE])
    buttons = [button("case.show", case.number, case.number) for case in found[:_PAGE]]
    open_ones = [case for case in found if case.is_open]
    if len(found) > _PAGE or page:
        ahead = page + 1 if len(found) > _PAGE else 0
        buttons.append(button("cases", str(ahead), Named("cases-more")))
    elif len(open_ones) == 1:
        buttons.append(button("case.add", open_ones[0].number))
    return say("cases-list", choices=(*buttons, button("menu")), cases=lines)


def _list_line(case: Case) -> Named:
    return Named(
        "cases-list-line",
        number=case.number,
        category=category_name(case.category),
        state=state_name(case.state.value),
    )


async def show(turn: Turn[Any]) -> Outcome:
    """One case, from its button."""
    return Done(await shown(turn, await own_case(turn, turn.argument)))


async def shown(turn: Turn[Any], case: Case) -> Say:
    """A case in plain words: where it stands, with whom, what comes next, what was last."""
    unit = await turn.store.units.get(case.handler_unit_id)
    events = await turn.store.cases.events(case.id, internal=False)
    return say(
        "cases-one",
        choices=_choices(turn, case, len(events)),
        number=case.number,
        category=category_name(case.category),
        state=state_name(case.state.value),
        unit=unit.name if unit else "",
        level=level_name(unit) if unit else "",
        next=_next(turn, case),
        last=tuple(line(event, 200) for event in events[-3:]),
    )


def _next(turn: Turn[Any], case: Case) -> Named:
    """What is owed next and when."""
    if case.state is State.CLOSED:
        ending = f"case-ending-{case.ending.value}" if case.ending else "case-no-words"
        return Named("cases-next-closed", ending=Named(ending))
    if not case.is_open:
        return Named("cases-next-withdrawn")
    if case.state is State.WAITING:
        return Named("cases-next-waiting")
    return Named("cases-next-late" if case.is_late(turn.now) else "cases-next", due=case.due_at)


def _choices(turn: Turn[Any], case: Case, events: int) -> tuple[Button, ...]:
    number = case.number
    found = [button("case.history", f"{number}/0")] if events > 3 else []
    if case.is_open:
        found = [button("case.add", number), *found, button("case.withdraw", number)]
    if case.state is State.CLOSED and case.rating is None:
        found.append(button("case.rate", number))
    if case.may_reopen(turn.now):
        found.append(button("case.reopen", number))
    return (*found, button("cases"), button("menu"))


async def history(turn: Turn[Any]) -> Outcome:
    """``case.history:<number>/<page>``: everything that happened, oldest first, page by page."""
    number, _, page_text = turn.argument.partition("/")
    case = await own_case(turn, number)
    events = await turn.store.cases.events(case.id, internal=False)
    pages = max(1, -(-len(events) // _EVENTS))
    page = page_of(page_text) % pages
    lines = tuple(line(event, 600) for event in events[page * _EVENTS : (page + 1) * _EVENTS])
    more = button("case.history", f"{case.number}/{page + 1}", Named("cases-more"))
    choices = ((more,) if page + 1 < pages else ()) + (button("case.show", case.number),)
    return Done(say("cases-history", choices=choices, number=case.number, lines=lines))
