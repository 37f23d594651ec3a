"""What officers do with a case: take, answer, ask, note, settle, close."""

from typing import Any

from bot.core.answers import Told
from bot.core.cases import UNTAKEN, Case, Ending, EventKind, State, final_due, way
from bot.core.errors import Refused
from bot.engine.turn import Done, Named, Outcome, Say, Turn, button, say
from handlers.cases import news
from handlers.cases.acting import rating_buttons
from handlers.cases.wording import state_name
from handlers.officer.cases.reading import officer_case, permit, split_number


async def take(turn: Turn[Any]) -> Outcome:
    """``/nhan SO`` and ``case.take:<number>``: of two who take at once, one does."""
    typed, _ = split_number(turn.argument)
    case = await officer_case(turn, typed)
    await _take(turn, case)
    return Done(say("officer-case-taken", choices=_on(case), number=case.number, due=case.due_at))


async def _take(turn: Turn[Any], case: Case) -> Case:
    """The case as its new handler has it; ``Refused`` when somebody else was quicker."""
    if case.state not in UNTAKEN or not await turn.store.cases.take(case, turn.person.id):
        raise _taken(turn, await _again(turn, case))
    await permit(turn, case, "case.take")
    event = await turn.store.cases.add(case.id, EventKind.TAKEN, turn.person.id)
    news.tell_reporter(turn, case, "case-taken-news", f"case-event:{event.id}", due=case.due_at)
    return await _again(turn, case)


def _taken(turn: Turn[Any], case: Case) -> Refused:
    if not case.is_open:
        return Refused("officer-case-ended", number=case.number)
    mine = case.assignee_id == turn.person.id
    text = "officer-case-yours" if mine else "officer-case-taken-by-other"
    return Refused(text, number=case.number)


async def _again(turn: Turn[Any], case: Case) -> Case:
    """The case as the database has it now."""
    return await turn.store.cases.get(case.id) or case


async def _move(
    turn: Turn[Any], case: Case, goal: State, act: str, ending: Ending | None = None
) -> None:
    """Brings a case to ``goal`` along the arrows, taking it on the way when nobody has.

    The officer's first word keeps the promise of contact; from then on the final answer is due.
    """
    if not case.is_open:
        raise Refused("officer-case-ended", number=case.number)
    if way(case.state, goal) is None:
        raise Refused(
            "officer-case-no-way", number=case.number, state=state_name(case.state.value)
        )
    if case.state in UNTAKEN:
        case = await _take(turn, case)
    due = final_due(case.opened_at)
    due = due if due > turn.now else final_due(turn.now)
    if case.state is not goal and not await turn.store.cases.change(
        case, goal, due_at=due, ending=ending
    ):
        raise Refused("officer-case-moved", number=case.number)
    await permit(turn, case, act)


async def answer(turn: Turn[Any], number: str, told: Told) -> Outcome:
    """Passes words (and a file) on to the reporter, without the officer's name."""
    case = await officer_case(turn, number)
    goal = case.state if case.state is State.RESOLVED else State.IN_PROGRESS
    await _move(turn, case, goal, "case.answer")
    await _pass_on(turn, case, EventKind.ANSWER, "case-answer-news", told)
    return Done(say("officer-case-answered", choices=_on(case), number=case.number))


async def query(turn: Turn[Any], number: str, told: Told) -> Outcome:
    """Asks the reporter something; the case waits for them."""
    case = await officer_case(turn, number)
    await _move(turn, case, State.WAITING, "case.query")
    await _pass_on(turn, case, EventKind.QUERY, "case-query-news", told)
    return Done(say("officer-case-queried", choices=_on(case), number=case.number))


async def _pass_on(turn: Turn[Any], case: Case, kind: EventKind, text: str, told: Told) -> None:
    event = await turn.store.cases.add(
        case.id, kind, turn.person.id, text=told.text or None, file=told.file
    )
    message = say(
        text,
        choices=(button("case.add", case.number), button("case.show", case.number)),
        files=(told.file,) if told.file else (),
        number=case.number,
        words=told.text or Named("case-no-words"),
    )
    turn.notify(case.reporter_id, message, why=f"case-event:{event.id}")


async def note(turn: Turn[Any], number: str, told: Told) -> Outcome:
    """Keeps a remark on the officers' side; it never reaches the reporter."""
    case = await officer_case(turn, number)
    await permit(turn, case, "case.note")
    await turn.store.cases.add(
        case.id,
        EventKind.NOTE,
        turn.person.id,
        internal=True,
        text=told.text or None,
        file=told.file,
    )
    return Done(say("officer-case-noted", choices=_on(case), number=case.number))


async def settle(turn: Turn[Any]) -> Outcome:
    """``case.settle:<number>``: there is a result; the reporter may still object."""
    case = await officer_case(turn, turn.argument)
    if case.state is State.RESOLVED:
        raise Refused("officer-case-settled-before", number=case.number)
    await _move(turn, case, State.RESOLVED, "case.settle")
    event = await turn.store.cases.add(
        case.id, EventKind.STATE, turn.person.id, text=State.RESOLVED.value
    )
    again = button("case.add", case.number)
    news.tell_reporter(turn, case, "case-resolved-news", f"case-event:{event.id}", again)
    return Done(say("officer-case-settled", choices=_on(case), number=case.number))


async def close(turn: Turn[Any], number: str, ending: Ending, why: str) -> Outcome:
    """Ends a case with what came of it and the reason; the reporter rates it with one tap."""
    case = await officer_case(turn, number)
    await _move(turn, case, State.CLOSED, "case.close", ending)
    event = await turn.store.cases.add(case.id, EventKind.CLOSED, turn.person.id, text=why)
    news.tell_reporter(
        turn,
        case,
        "case-closed-news",
        f"case-event:{event.id}",
        *rating_buttons(case),
        ending=Named(f"case-ending-{ending.value}"),
        reason=why,
    )
    return Done(_closed(case))


def _closed(case: Case) -> Say:
    return say("officer-case-closed", choices=(button("work"),), number=case.number)


def _on(case: Case) -> tuple[Any, ...]:
    return (button("case.open", case.number), button("work"))
