"""``/don``, ``/duyet``, ``/tuchoi``: officers read applications to join and decide on them."""

from datetime import timedelta
from typing import Any

from pydantic import BaseModel

from bot.core import masking
from bot.core.answers import Text
from bot.core.answers.dates import age
from bot.core.errors import Refused
from bot.core.joining import REASONS, Application, ApplicationState, rules
from bot.core.members import Office, Power
from bot.core.moments import local
from bot.core.numbers import read
from bot.core.units import Unit
from bot.engine.flow import Flow, Question
from bot.engine.service import Act, Command, Service, Tick
from bot.engine.turn import (
    Button,
    Done,
    Named,
    Occasion,
    Option,
    Outcome,
    Say,
    Start,
    Turn,
    button,
    say,
)  # fmt: skip
from handlers.join.eligibility import ways_out
from handlers.join.personal import line
from handlers.join.submit import deciders, twins
from handlers.officer.access import allow, offices

_PAGE = 5
_PORTION = 100
_MORNING, _NEARLY, _OVERDUE = 8, 1, 2


async def waiting(turn: Turn[Any], limit: int = 20) -> list[Application]:
    """Open applications that this officer may decide on, the most urgent first; else none."""
    held = await turn.store.units.offices(turn.person.id)
    paths = [office.path for office in held if office.may(Power.ADMIT, office.path)]
    return await turn.store.applications.waiting(paths, limit)


async def applications(turn: Turn[Any]) -> Outcome:
    """``/don [number]``: the list of this branch, or one application."""
    if turn.argument:
        return await card(turn)
    return await _list(turn, 0)


async def page(turn: Turn[Any]) -> Outcome:
    """One page of the list."""
    wanted = turn.argument
    return await _list(turn, int(wanted) if wanted.isdecimal() and len(wanted) < 5 else 0)


async def _list(turn: Turn[Any], number: int) -> Outcome:
    held = await offices(turn, Power.ADMIT)
    unit = await turn.store.units.get(held[0].unit_id)
    if unit is not None:
        await allow(turn, Power.ADMIT, unit, "application.list", unit.code)
    paths = [office.path for office in held]
    count = await turn.store.applications.count_waiting(paths)
    if not count:
        return Done(say("applications-none", choices=(button("menu"),)))
    pages = -(-count // _PAGE)
    number %= pages
    shown = await turn.store.applications.waiting(paths, _PAGE, number * _PAGE)
    choices = [button("application", each.number, each.number) for each in shown]
    if pages > 1:
        choices.append(button("applications.page", str((number + 1) % pages)))
    lines = tuple([_line(each) for each in shown])
    return Done(say("applications-list", choices=tuple(choices), count=count, lines=lines))


def _line(each: Application) -> Named:
    """A line of the list: nothing in it tells who the person is to somebody who looks on."""
    name, place = masking.name(each.form.full_name), each.workplace
    if each.due_on is not None:
        return Named(
            "applications-line-b", number=each.number, name=name, place=place, due=each.due_on
        )
    submitted = local(each.submitted_at).date()
    return Named(
        "applications-line-a", number=each.number, name=name, place=place, submitted=submitted
    )


async def card(turn: Turn[Any]) -> Outcome:
    """``/don SO``: one application in full, for who decides on it."""
    application, unit = await _found(turn, turn.argument)
    await allow(turn, Power.ADMIT, unit, "application.read", application.number)
    return Done(await _card(turn, application, unit))


async def _card(turn: Turn[Any], application: Application, unit: Unit) -> Say:
    fields = application.form.model_dump(exclude_none=True, exclude={"situation"})
    values: dict[str, object] = {
        "number": application.number,
        "unit": unit.name,
        "workplace": application.workplace,
        "submitted": application.submitted_at,
        "fields": tuple(_field(name, value) for name, value in fields.items()),
        "notes": await _notes(turn, application),
    }
    choices: tuple[Button, ...] = ()
    if application.open:
        arg = application.number
        choices = (button("application.approve", arg), button("application.refuse", arg))
    else:
        values["state"] = _state(application)
    kind = "open" if application.open else "closed"
    return Say(f"applications-card-{kind}", values, (*choices, button("applications")))


def _field(name: str, value: object) -> Named:
    """A field as it stands on the paper: whoever decides compares it with the document."""
    if name in ("citizen_id", "passport", "phone"):
        return Named(f"join-line-{name}".replace("_", "-"), value=value)
    return line(name, value)


async def _notes(turn: Turn[Any], application: Application) -> tuple[Named, ...]:
    """What an officer should look at twice."""
    notes = [Named(f"applications-situation-{application.form.situation}")]
    if application.due_on is not None:
        notes.append(Named("applications-due", due=application.due_on))
    if age(application.form.birth_date, turn.today) < rules().adult_age:
        notes.append(Named("applications-young", age=rules().adult_age))
    if rules().leads(application.form.job):
        notes.append(Named("applications-leads"))
    if await twins(turn, application.form, application.person_id):
        notes.append(Named("applications-twin"))
    return tuple(notes)


def _state(application: Application) -> Named:
    return Named(f"applications-state-{application.state}", at=application.decided_at)


async def _found(turn: Turn[Any], typed: str) -> tuple[Application, Unit]:
    """The application of a number as typed, locked; one of another branch is not there."""
    held = await offices(turn, Power.ADMIT)
    number = read(typed) or ""
    application = await turn.store.applications.get(number, lock=True)
    unit = await turn.store.units.get(application.unit_id) if application else None
    if application is None or unit is None or not _within(held, unit):
        raise Refused("officer-not-found", object=number or typed[:40])
    return application, unit


def _within(held: list[Office], unit: Unit) -> bool:
    return any(office.may(Power.ADMIT, unit.path) for office in held)


async def _obstacle(turn: Turn[Any], application: Application, unit: Unit) -> Say | None:
    """Why this officer cannot decide; being told so counts as reading."""
    if application.open and application.person_id != turn.person.id:
        return None
    await allow(turn, Power.ADMIT, unit, "application.read", application.number)
    if application.open:
        return say("applications-own")
    return say("applications-decided", number=application.number, state=_state(application))


async def approve(turn: Turn[Any]) -> Outcome:
    """``/duyet SO``: membership begins today, and the applicant hears it at once."""
    if not turn.argument:
        return Done(say("applications-which-approve", choices=(button("applications"),)))
    application, unit = await _found(turn, turn.argument)
    obstacle = await _obstacle(turn, application, unit)
    if obstacle is None and await _member_already(turn, application):
        await allow(turn, Power.ADMIT, unit, "application.read", application.number)
        obstacle = say("applications-member", number=application.number)
    if obstacle is not None:
        return Done(obstacle)
    await allow(turn, Power.ADMIT, unit, "application.approve", application.number)
    await turn.store.applications.decide(application, ApplicationState.APPROVED, turn.person.id)
    await _admit(turn, application)
    _tell_approved(turn, application, unit)
    return Done(_done("approved", application))


def _tell_approved(turn: Turn[Any], application: Application, unit: Unit) -> None:
    message = say(
        "join-approved",
        choices=(button("benefits"), button("menu")),
        number=application.number,
        unit=unit.name,
        since=turn.today,
    )
    why = f"application-approved:{application.number}"
    turn.notify(application.person_id, message, why=why)


async def _member_already(turn: Turn[Any], application: Application) -> bool:
    people = [application.person_id, *await twins(turn, application.form, application.person_id)]
    for person_id in people:
        if await turn.store.memberships.active(person_id) is not None:
            return True
    return False


async def _admit(turn: Turn[Any], application: Application) -> None:
    person_id, people = application.person_id, turn.store.people
    await turn.store.memberships.begin(person_id, application.unit_id, turn.today, application.id)
    await people.name(person_id, application.form.full_name)
    await people.tell(person_id, application.form.merged(await people.details(person_id)))


def _done(what: str, application: Application) -> Say:
    name = application.form.full_name
    return say(
        f"applications-{what}",
        choices=(button("applications"),),
        number=application.number,
        name=name,
    )


class Refusing(BaseModel):
    """Which application is being refused."""

    number: str = ""


refusing = Flow("applications", Refusing)


async def refuse(turn: Turn[Any]) -> Outcome:
    """``/tuchoi SO [reason]``: refuses at once, or asks for the reason."""
    typed, words = _split(turn.argument)
    if not typed:
        return Done(say("applications-which-refuse", choices=(button("applications"),)))
    if words:
        return await _refuse(turn, typed, words)
    application, unit = await _found(turn, typed)
    obstacle = await _obstacle(turn, application, unit)
    if obstacle is not None:
        return Done(obstacle)
    return Start(refusing, Refusing(number=application.number))


def _split(argument: str) -> tuple[str, str]:
    """A number, also one typed with spaces, and the words after it."""
    words = argument.split()
    for count in range(1, min(len(words), 4) + 1):
        if read(" ".join(words[:count])) is not None:
            return " ".join(words[:count]), " ".join(words[count:])
    return argument.strip(), ""


async def _reasons(turn: Turn[Any]) -> Question:
    return Question(values={"number": turn.state.number}, options=tuple(map(Option, REASONS)))


@refusing.step("reason", Text(5, 500), question=_reasons)
async def reason(turn: Turn[Any], value: str) -> Outcome:
    return await _refuse(turn, turn.state.number, value)


async def _refuse(turn: Turn[Any], typed: str, why: str) -> Outcome:
    application, unit = await _found(turn, typed)
    obstacle = await _obstacle(turn, application, unit)
    if obstacle is not None:
        return Done(obstacle)
    await allow(turn, Power.ADMIT, unit, "application.refuse", application.number)
    officer = turn.person.id
    await turn.store.applications.decide(application, ApplicationState.REFUSED, officer, why)
    told = Named(f"applications-why-{why}") if why in REASONS else _sentence(why)
    turn.notify(
        application.person_id,
        say(
            "join-refused",
            choices=(button("join"), *ways_out()),
            number=application.number,
            unit=unit.name,
            reason=told,
        ),
        why=f"application-refused:{application.number}",
    )
    return Done(_done("refused", application))


def _sentence(words: str) -> str:
    return words if words.endswith((".", "!", "?")) else f"{words}."


async def remind(occasion: Occasion) -> bool:
    """Tells deciders once on the last working day before, and once when it is overdue."""
    if local(occasion.now).hour < _MORNING:
        return False
    store = occasion.store.applications
    overdue = await store.due_by(occasion.today - timedelta(days=1), _OVERDUE, _PORTION)
    for application in overdue:
        await _warn(occasion, application, _OVERDUE, "applications-overdue")
    tomorrow = occasion.calendar.add_working_days(occasion.today, 1)
    nearly = await store.due_by(tomorrow, _NEARLY, _PORTION)
    for application in nearly:
        await _warn(occasion, application, _NEARLY, "applications-nearly-due")
    return max(len(overdue), len(nearly)) >= _PORTION


async def _warn(occasion: Occasion, application: Application, warning: int, text: str) -> None:
    await occasion.store.applications.warned(application.id, warning)
    unit = await occasion.store.units.get(application.unit_id)
    if unit is None:
        return
    number, due = application.number, application.due_on
    for officer_id in await deciders(occasion, unit):
        message = say(text, choices=(button("application", number),), number=number, due=due)
        occasion.notify(officer_id, message, why=f"{text}:{number}:{officer_id}")
    if warning == _OVERDUE:
        sorry = say("join-overdue", number=number, due=due, unit=unit.name)
        occasion.notify(application.person_id, sorry, why=f"join-overdue:{number}")


service = Service(
    "officer/applications",
    commands=(
        Command(("don", "applications"), applications, officer=True),
        Command(("duyet", "approve"), approve, officer=True),
        Command(("tuchoi", "refuse"), refuse, officer=True),
    ),
    flows=(refusing,),
    acts=(
        Act("applications", applications),
        Act("applications.page", page),
        Act("application", card),
        Act("application.approve", approve),
        Act("application.refuse", refuse),
    ),
    ticks=(Tick("applications-due", 600, remind),),
)
