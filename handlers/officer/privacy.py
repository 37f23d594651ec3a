"""``/yeucau``: what people ask about their own data, answered by the data officer in time."""

from dataclasses import replace
from typing import Any

from pydantic import BaseModel

from bot.core import masking
from bot.core.answers import OneOf, Text
from bot.core.errors import Refused
from bot.core.members import Power
from bot.core.moments import local
from bot.core.numbers import read
from bot.core.privacy import Request, RequestKind, RequestState, terms
from bot.core.units import Unit
from bot.engine.flow import Flow, Question
from bot.engine.service import Act, Command, Service, Tick
from bot.engine.turn import Button, Done, Named, Occasion, Outcome, Say, Start, Turn, button, say
from handlers.officer.access import allow, offices
from handlers.privacy import data_officers, kind_name, line
from handlers.profile import correct, masked

_PAGE = 4
_PORTION = 50
_AWAKE = range(8, 20)
"""Hours of the day in which reminders are given."""


class Work(BaseModel):
    """The request that is being answered."""

    number: str = ""


work = Flow("request_work", Work)


async def _root(turn: Turn[Any]) -> Unit | None:
    """The federation, when this person answers for its personal data; Refused to others."""
    held = await offices(turn, Power.PROTECT_DATA)
    root = await turn.store.units.root()
    covers = root and any(office.may(Power.PROTECT_DATA, root.path) for office in held)
    return root if covers else None


async def _allowed(turn: Turn[Any], text: str, act: str) -> Request:
    """The request of a number, locked, the act audited; ``Refused`` as if it did not exist."""
    root = await _root(turn)
    number = read(text)
    found = await turn.store.privacy.by_number(number, lock=True) if number else None
    if root is None or found is None:
        raise Refused("officer-not-found", object=text[:30])
    if found.person_id == turn.person.id:
        raise Refused("request-own", number=found.number)
    await allow(turn, Power.PROTECT_DATA, root, act, found.number)
    return found


async def _open(turn: Turn[Any], text: str, act: str) -> Request:
    """As ``_allowed``, for a request that still waits."""
    found = await _allowed(turn, text, act)
    if not found.is_open:
        raise Refused("request-over", number=found.number)
    return found


async def requests(turn: Turn[Any]) -> Outcome:
    """``/yeucau [number]``: open requests, what is owed first first; or one of them."""
    if turn.argument and not turn.argument.isdecimal():
        return await show(turn)
    root = await _root(turn)
    page = int(turn.argument) if turn.argument.isdecimal() and len(turn.argument) < 4 else 0
    count = await turn.store.privacy.count_waiting() if root else 0
    if not count:
        return Done(say("requests-none", choices=(button("work"), button("menu"))))
    pages = -(-count // _PAGE)
    found = await turn.store.privacy.waiting(_PAGE, page % pages * _PAGE)
    choices = [button("request.show", each.number, each.number) for each in found]
    if pages > 1:
        choices.append(button("requests", str((page + 1) % pages), Named("menu-more")))
    lines = tuple(_line(each, turn) for each in found)
    return Done(say("requests", choices=(*choices, button("menu")), lines=lines, count=count))


def _line(request: Request, turn: Turn[Any]) -> Named:
    late = request.due_on < turn.today
    return Named(
        "requests-late" if late else "requests-line",
        number=request.number,
        kind=kind_name(request),
        on=request.due_on,
    )


async def show(turn: Turn[Any]) -> Outcome:
    """One request: who (masked), what, by when, and what stands in its way."""
    found = await _allowed(turn, turn.argument, "request.read")
    person = await turn.store.people.get(found.person_id)
    name = person.full_name if person else None
    return Done(
        say(
            "request-card",
            choices=_acts(found),
            line=line(found),
            person=masking.name(name) if name else Named("request-no-name"),
            asked=local(found.asked_at).date(),
            reply=found.reply_on,
            done=found.done_on,
            more=await _more(turn, found),
        )
    )


def _acts(found: Request) -> tuple[Button, ...]:
    if not found.is_open:
        return (button("requests"), button("menu"))
    finish = {RequestKind.ERASE: "request.erase", RequestKind.CORRECT: "request.correct"}
    acts = ["request.reply", finish.get(found.kind, "request.done"), "request.refuse"]
    acts += [] if found.extended else ["request.extend"]
    return (*(button(act, found.number) for act in acts), button("requests"))


async def _more(turn: Turn[Any], found: Request) -> tuple[Named, ...]:
    """What the officer must know to decide this kind."""
    if found.kind is RequestKind.CORRECT:
        return (await _wanted(turn, found),)
    if found.kind is RequestKind.ERASE:
        return await _standing(turn, found)
    return (Named("request-words", words=found.detail),) if found.detail else ()


async def _wanted(turn: Turn[Any], found: Request) -> Named:
    """The field and its new value; numbers masked, a name in full, for it must be compared."""
    value = found.detail or ""
    field = Named("profile-field", attribute=found.subject.replace("_", "-"))
    return Named("request-wanted", field=field, value=masked(found.subject, value))


async def _standing(turn: Turn[Any], found: Request) -> tuple[Named, ...]:
    holds = await turn.store.erasure.holds(found.person_id)
    unit = await turn.store.units.get(holds.member_of) if holds.member_of else None
    member = [Named("request-holds-member", unit=unit.name)] if unit else []
    return (*member, *(Named(f"request-holds-{reason}") for reason in holds.reasons))


async def reply(turn: Turn[Any]) -> Outcome:
    return await _start(turn, "reply")


async def refuse(turn: Turn[Any]) -> Outcome:
    return await _start(turn, "refuse")


async def extend(turn: Turn[Any]) -> Outcome:
    return await _start(turn, "extend")


async def apply(turn: Turn[Any]) -> Outcome:
    return await _start(turn, "correct")


async def _start(turn: Turn[Any], step: str) -> Outcome:
    found = await _open(turn, turn.argument, "request.read")
    if step == "extend" and found.extended:
        raise Refused("request-extended-once", number=found.number)
    if step == "correct" and found.kind is not RequestKind.CORRECT:
        raise Refused("officer-not-found", object=found.number)
    return Start(work, Work(number=found.number), step=step)


async def _about(turn: Turn[Work]) -> Question:
    return Question(values={"number": turn.state.number})


@work.step("reply", Text(2, 1500), question=_about)
async def reply_step(turn: Turn[Work], value: str) -> Outcome:
    found = await _open(turn, turn.state.number, "request.reply")
    await turn.store.privacy.answer(found, RequestState.REPLIED, value)
    _tell(turn, found, found.person_id, say("privacy-relayed", number=found.number, words=value))
    return Done(_after("request-replied", found))


@work.step("refuse", Text(5, 1000), question=_about)
async def refuse_step(turn: Turn[Work], value: str) -> Outcome:
    found = await _open(turn, turn.state.number, "request.refuse")
    await turn.store.privacy.answer(found, RequestState.REFUSED, value)
    refused = say("privacy-refused", number=found.number, kind=kind_name(found), words=value)
    _tell(turn, found, found.person_id, refused)
    return Done(_after("request-refused", found))


@work.step("extend", Text(5, 1000), question=_about)
async def extend_step(turn: Turn[Work], value: str) -> Outcome:
    found = await _open(turn, turn.state.number, "request.extend")
    if not await turn.store.privacy.extend(found):
        raise Refused("request-extended-once", number=found.number)
    until = terms().extended(found)
    later = say("privacy-extended", number=found.number, done=until, words=value)
    _tell(turn, found, found.person_id, later)
    return Done(_after("request-extended", found))


async def _correcting(turn: Turn[Work]) -> Question:
    found = await turn.store.privacy.by_number(turn.state.number)
    if found is None:
        raise LookupError("a request vanished while it was answered")
    return Question(values={"number": found.number, "wanted": await _wanted(turn, found)})


@work.step("correct", OneOf("yes", "no"), question=_correcting)
async def correct_step(turn: Turn[Work], value: str) -> Outcome:
    found = await _open(turn, turn.state.number, "request.correct")
    if value == "no":
        return Done(_after("request-left", found))
    await correct(turn, found.person_id, found.subject, found.detail or "")
    return await _finish(turn, found, found.person_id)


async def done(turn: Turn[Any]) -> Outcome:
    """Marks a request as carried out; erasing and correcting have acts of their own."""
    found = await _open(turn, turn.argument, "request.done")
    if found.kind in (RequestKind.ERASE, RequestKind.CORRECT):
        raise Refused("officer-not-found", object=found.number)
    return await _finish(turn, found, found.person_id)


async def _finish(turn: Turn[Any], found: Request, tell: int) -> Outcome:
    if found.kind is not RequestKind.ERASE:  # erasing has ended all requests already
        await turn.store.privacy.answer(found, RequestState.DONE, None)
    _tell(turn, found, tell, say(f"privacy-done-{found.kind}", number=found.number))
    return Done(_after("request-done", found))


async def erase(turn: Turn[Any]) -> Outcome:
    """Asks once more before everything is erased; says what must end first."""
    found = await _open(turn, turn.argument, "request.read")
    if found.kind is not RequestKind.ERASE:
        raise Refused("officer-not-found", object=found.number)
    blocked = await _blocked(turn, found)
    return blocked or Start(work, Work(number=found.number), step="erase")


async def _blocked(turn: Turn[Any], found: Request) -> Outcome | None:
    holds = await turn.store.erasure.holds(found.person_id)
    if not holds.reasons:
        return None
    choices = tuple(button(act, found.number) for act in ("request.reply", "request.refuse"))
    reasons = tuple(Named(f"request-holds-{reason}") for reason in holds.reasons)
    return Done(say("request-blocked", choices=choices, number=found.number, reasons=reasons))


async def _erasing(turn: Turn[Work]) -> Question:
    found = await turn.store.privacy.by_number(turn.state.number)
    member = found and (await turn.store.erasure.holds(found.person_id)).member_of
    text = "request-work-erase-member" if member else None
    return Question(text, {"number": turn.state.number})


@work.step("erase", OneOf("yes", "no"), question=_erasing)
async def erase_step(turn: Turn[Work], value: str) -> Outcome:
    found = await _open(turn, turn.state.number, "request.erase")
    if value == "no":
        return Done(_after("request-left", found))
    blocked = await _blocked(turn, found)
    if blocked is not None:
        return blocked
    await _tell_unit(turn, found)
    heir = await turn.store.erasure.erase(found.person_id)
    return await _finish(turn, found, heir)


async def _tell_unit(turn: Turn[Any], found: Request) -> None:
    """The officers of the unit keep its register: they hear that a membership ends."""
    holds = await turn.store.erasure.holds(found.person_id)
    unit = await turn.store.units.get(holds.member_of) if holds.member_of else None
    person = await turn.store.people.get(found.person_id)
    if unit is None or person is None:
        return
    news = say(
        "request-member-left",
        person=masking.name(person.full_name or "") or Named("request-no-name"),
        unit=unit.name,
        number=found.number,
    )
    for officer in await turn.store.units.nearest_officers(unit, Power.ADMIT):
        turn.notify(officer, news, why=f"privacy:{found.number}:left:{officer}")


def _tell(turn: Turn[Any], found: Request, person_id: int, message: Say) -> None:
    """A word to the person, once for each thing that the officer did."""
    update = f"{turn.address.channel}:{turn.input.external_id}"
    told = replace(message, choices=(button("privacy"), button("menu")))
    turn.notify(person_id, told, why=f"privacy:{found.number}:{message.text}:{update}")


def _after(text: str, found: Request) -> Say:
    return say(text, choices=(button("requests"), button("menu")), number=found.number)


async def remind(occasion: Occasion) -> bool:
    """Reminds the data officers a working day before a legal date and when it has passed."""
    if local(occasion.now).hour not in _AWAKE:
        return False
    officers = await data_officers(occasion)
    if not officers:
        return False
    privacy = occasion.store.privacy
    late = await privacy.late(occasion.today, _PORTION)
    await _remind(occasion, officers, late, "late")
    tomorrow = occasion.calendar.add_working_days(occasion.today, 1)
    soon = await privacy.nearly_due(tomorrow, _PORTION)
    await _remind(occasion, officers, soon, "soon")
    return _PORTION in (len(late), len(soon))


async def _remind(
    occasion: Occasion, officers: list[int], found: list[Request], level: str
) -> None:
    for request in found:
        await occasion.store.privacy.warned(request, level)
        message = say(
            f"request-{level}",
            choices=(button("request.show", request.number),),
            number=request.number,
            kind=kind_name(request),
            on=request.due_on,
        )
        for officer in officers:
            why = f"privacy:{request.number}:{level}:{request.due_on}:{officer}"
            occasion.notify(officer, message, why=why)


service = Service(
    "officer/privacy",
    commands=(Command(("yeucau", "requests"), requests, officer=True),),
    flows=(work,),
    acts=(
        Act("requests", requests),
        Act("request.show", show),
        Act("request.reply", reply),
        Act("request.refuse", refuse),
        Act("request.extend", extend),
        Act("request.correct", apply),
        Act("request.done", done),
        Act("request.erase", erase),
    ),
    ticks=(Tick("privacy-terms", 600, remind),),
)
