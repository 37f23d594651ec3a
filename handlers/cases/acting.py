"""What a member does with a case: add, withdraw, reopen, rate."""

from typing import Any

from pydantic import BaseModel

from bot.core.answers import Text, Told, YesNo
from bot.core.answers.attachments import Attachments, is_done
from bot.core.cases import STARS, Case, EventKind, State, contact_due, may_go
from bot.core.chat import StoredFile
from bot.core.errors import Refused
from bot.core.ids import unshort
from bot.engine.flow import Flow, Question
from bot.engine.turn import Done, Go, Named, Option, Outcome, Retry, Start, Turn, button, say
from handlers.cases import news
from handlers.cases.listing import own_case


class Adding(BaseModel):
    """Which case the words and files go to, and how many came."""

    number: str
    count: int = 0


add_flow = Flow("case_add", Adding)


async def add(turn: Turn[Any]) -> Outcome:
    """``case.add:<number>``: more words or files for an open case."""
    case = _open(await own_case(turn, turn.argument), turn)
    return Start(add_flow, Adding(number=case.number))


def _open(case: Case, turn: Turn[Any]) -> Case:
    """The case, unless it has ended."""
    if not case.is_open:
        text = "cases-ended-reopen" if case.may_reopen(turn.now) else "cases-ended"
        raise Refused(text, number=case.number)
    return case


async def _add_question(turn: Turn[Adding]) -> Question:
    values: dict[str, object] = {"number": turn.state.number, "count": turn.state.count}
    if not turn.state.count:
        return Question(values=values)
    return Question("case-add-more", values, (Option("done"),))


@add_flow.step("what", Attachments(), question=_add_question)
async def what(turn: Turn[Adding], value: Told | str) -> Outcome:
    """Each piece is kept at once; officers hear of the first, and of the rest at the end."""
    case = await own_case(turn, turn.state.number)
    if isinstance(value, str) or is_done(value):
        return await _added(turn, case)
    if not case.is_open:
        return Done(say("cases-ended", choices=(button("cases"),), number=case.number))
    event_id = await _keep(turn, case, value)
    if not turn.state.count:
        await news.tell_officers(turn, case, "case-more-for-officer", f"case-more:{event_id}")
    turn.state.count += 1
    return Go("what")


async def _keep(turn: Turn[Any], case: Case, told: Told) -> int:
    """Adds one piece to the case, which waits no longer; the id of its event."""
    event = await turn.store.cases.add(
        case.id,
        EventKind.MEMBER_MESSAGE if told.text else EventKind.FILE,
        turn.person.id,
        text=told.text or None,
        file=told.file,
    )
    if case.state is State.WAITING:
        await turn.store.cases.change(case, State.IN_PROGRESS)
    return event.id


async def add_file(turn: Turn[Any]) -> Outcome:
    """``case.file:<number>/<file>``: a file sent outside of any form goes to an open own case.

    When the offer is too old to trust, the person sends the file once more.
    """
    number, _, token = turn.argument.partition("/")
    case = _open(await own_case(turn, number), turn)
    file = await offered_file(turn, f"case.file:{turn.argument}", token)
    if file is None:
        return Start(add_flow, Adding(number=case.number), say("case-file-again"))
    events = await turn.store.cases.events(case.id, internal=False)
    if not any(event.file is not None and event.file.id == file.id for event in events):
        event_id = await _keep(turn, case, Told(file=file))
        await news.tell_officers(turn, case, "case-more-for-officer", f"case-more:{event_id}")
    return Done(say("case-added", choices=(button("case.show", case.number),), number=case.number))


async def offered_file(turn: Turn[Any], payload: str, token: str) -> StoredFile | None:
    """The file that ``token`` in a button's payload names, if this address was just offered
    that very button: without this look anybody could name somebody else's file."""
    file_id = unshort(token)
    offered = await turn.store.outbox.offered(turn.address)
    if file_id is None or payload not in {each.payload for board in offered for each in board}:
        return None
    return await turn.store.files.get(file_id)


async def _added(turn: Turn[Adding], case: Case) -> Outcome:
    if not turn.state.count:
        return Retry("case-add-nothing")
    if turn.state.count > 1:
        why = f"case-more:{case.number}:{turn.now.isoformat()}"
        await news.tell_officers(turn, case, "case-more-for-officer", why)
    return Done(say("case-added", choices=(button("case.show", case.number),), number=case.number))


class About(BaseModel):
    """Which case this is about."""

    number: str


withdraw_flow = Flow("case_withdraw", About)
reopen_flow = Flow("case_reopen", About)


async def _number(turn: Turn[About]) -> Question:
    return Question(values={"number": turn.state.number})


async def withdraw(turn: Turn[Any]) -> Outcome:
    """``case.withdraw:<number>``, asked once more before it is done."""
    case = _open(await own_case(turn, turn.argument), turn)
    return Start(withdraw_flow, About(number=case.number))


@withdraw_flow.step("sure", YesNo(), question=_number)
async def sure(turn: Turn[About], value: bool) -> Outcome:
    case = await own_case(turn, turn.state.number)
    show = button("case.show", case.number)
    if not value:
        return Done(say("case-kept", choices=(show,), number=case.number))
    if not may_go(case.state, State.WITHDRAWN):
        return Done(say("cases-ended", choices=(show,), number=case.number))
    if not await turn.store.cases.change(case, State.WITHDRAWN):
        return Retry("case-moved")
    await turn.store.cases.add(case.id, EventKind.WITHDRAWN, turn.person.id)
    why = f"case-withdrawn:{case.number}"
    await news.tell_officers(turn, case, "case-withdrawn-for-officer", why)
    return Done(say("case-withdrawn", choices=(show, button("menu")), number=case.number))


async def reopen(turn: Turn[Any]) -> Outcome:
    """``case.reopen:<number>`` within fourteen days of closing."""
    case = _reopenable(await own_case(turn, turn.argument), turn)
    return Start(reopen_flow, About(number=case.number))


def _reopenable(case: Case, turn: Turn[Any]) -> Case:
    if not case.may_reopen(turn.now):
        raise Refused("case-reopen-too-late", number=case.number)
    return case


@reopen_flow.step("reason", Text(least=5, most=2000), question=_number)
async def reason(turn: Turn[About], value: str) -> Outcome:
    case = await own_case(turn, turn.state.number)
    show = button("case.show", case.number)
    if not case.may_reopen(turn.now):
        return Done(say("case-reopen-too-late", choices=(show,), number=case.number))
    due = contact_due(case.urgency, turn.now, turn.calendar)
    await turn.store.cases.reopen(case, due)
    event = await turn.store.cases.add(case.id, EventKind.REOPENED, turn.person.id, text=value)
    anew = case.model_copy(update={"assignee_id": None, "due_at": due, "state": State.REOPENED})
    await news.tell_officers(turn, anew, "case-reopened-for-officer", f"case-reopened:{event.id}")
    return Done(say("case-reopened", choices=(show,), number=case.number, due=due))


async def rate(turn: Turn[Any]) -> Outcome:
    """``case.rate:<number>`` offers the stars, ``case.rate:<number>/<stars>`` keeps them."""
    number, _, stars = turn.argument.partition("/")
    case = await own_case(turn, number)
    if case.state is not State.CLOSED:
        raise Refused("case-rate-not-closed", number=case.number)
    if stars not in {str(each) for each in STARS}:
        return Done(say("case-rate", choices=rating_buttons(case), number=case.number))
    show = button("case.show", case.number)
    if not await turn.store.cases.rate(case, int(stars)):
        return Done(say("case-rated-before", choices=(show,), number=case.number))
    await turn.store.cases.add(case.id, EventKind.RATED, turn.person.id, text=stars)
    again = (button("case.reopen", case.number),) if int(stars) <= 2 else ()
    return Done(say("case-rated", choices=(*again, show), number=case.number))


def rating_buttons(case: Case) -> tuple[Any, ...]:
    """One button a star."""
    return tuple(
        button("case.rate", f"{case.number}/{each}", Named("case-stars", count=each))
        for each in STARS
    )
