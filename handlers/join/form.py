"""The form: eligibility, workplace, the fields of form 5a (HD 38, annex), statement, promise."""

from datetime import date
from typing import Annotated, Any

from bot.core.answers import BirthDate, CitizenId, Date, OneOf, PersonName, Phone, Text, YesNo
from bot.core.joining import Route
from bot.engine.flow import Question
from bot.engine.form import Ask, Form, FormState
from bot.engine.turn import Turn
from handlers.consent import gate
from handlers.join import eligibility, personal
from handlers.join import workplace as places  # the form has a field of that name
from handlers.join.submit import submit

_CARD = "join-no-card-photo"
_LEADERS = ("enterprise_head", "cooperative_head", "unit_head", "capital", "partner")


def _foreign(state: "Joining") -> bool:
    return state.situation == "foreign"


def _left(state: "Joining") -> bool:
    return state.exclusion == "left"


def _ethnicity_agreed(state: "Joining") -> bool:
    return state.agreed_before or state.ethnicity_consent == "agree"


class Joining(FormState):
    """What is asked, in order; the fields without ``Ask`` are found out on the way."""

    offered: bool = False
    agreed_before: bool = False
    query: str = ""
    found: tuple[int, ...] = ()
    unit_id: int = 0
    route: Route = Route.WORKPLACE
    born: date | None = None

    situation: Annotated[
        str, Ask(OneOf("worker", "free", "foreign", "retired"), check=eligibility.situation)
    ] = ""
    term: Annotated[
        bool | None, Ask(YesNo(), when=_foreign, check=eligibility.term, editable=False)
    ] = None
    exclusion: Annotated[
        str,
        Ask(
            OneOf("none", "manager", "state", "left", "prison"),
            check=eligibility.exclusion,
            editable=False,
        ),
    ] = ""
    manager: Annotated[
        str,
        Ask(
            OneOf(*_LEADERS),
            when=lambda state: state.exclusion == "manager",
            check=eligibility.manager,
            editable=False,
        ),
    ] = ""
    left: Annotated[
        str, Ask(OneOf("left", "expelled"), when=_left, check=eligibility.left, editable=False)
    ] = ""
    left_on: Annotated[
        date | None,
        Ask(Date(future=False), when=_left, check=eligibility.left_on, editable=False),
    ] = None
    workplace: Annotated[
        str,
        Ask(Text(2, 120), question=places.where, check=places.search),
    ] = ""
    reuse: Annotated[
        str,
        Ask(
            OneOf("yes", "no"),
            when=lambda state: state.offered,
            question=personal.offer,
            check=personal.reuse,
            editable=False,
        ),
    ] = ""
    full_name: Annotated[str, Ask(PersonName())] = ""
    sex: Annotated[str, Ask(OneOf(*personal.SEXES))] = ""
    birth_date: Annotated[date | None, Ask(BirthDate(min_age=15), check=personal.birth_date)] = (
        None
    )
    ethnicity_consent: Annotated[
        str,
        Ask(
            OneOf("agree", "decline"),
            when=lambda state: not state.agreed_before,
            check=personal.agree,
        ),
    ] = ""
    ethnicity: Annotated[
        str,
        Ask(
            Text(2, 30),
            when=_ethnicity_agreed,
            question=personal.groups,
            check=personal.ethnicity,
        ),
    ] = ""
    hometown: Annotated[str, Ask(Text(2, 150))] = ""
    home: Annotated[str, Ask(Text(4, 200))] = ""
    citizen_id: Annotated[
        str | None,
        Ask(CitizenId(), when=lambda state: not _foreign(state), no_file=_CARD),
    ] = None
    passport: Annotated[str | None, Ask(personal.Passport(), when=_foreign, no_file=_CARD)] = None
    phone: Annotated[str, Ask(Phone(), ask_contact=True)] = ""
    job: Annotated[str, Ask(Text(2, 120))] = ""
    statement: Annotated[
        str, Ask(OneOf("confirm", "charter"), check=personal.statement, editable=False)
    ] = ""
    promise: Annotated[str, Ask(OneOf("confirm"), editable=False)] = ""


_SHOWN = ("workplace", "full_name", "sex", "birth_date", "ethnicity", "hometown", "home",
          "citizen_id", "passport", "phone", "job")  # fmt: skip


async def review(turn: Turn[Any]) -> Question:
    """Everything that will stand on the form; numbers are masked."""
    state = turn.state
    values = [(name, getattr(state, name)) for name in _SHOWN]
    return Question(values={"summary": tuple(personal.line(n, v) for n, v in values if v)})


form = Form("join", Joining, submit, review, gate=gate, no_file="join-no-photo")
form.step("found", Text(2, 120), question=places.offered)(places.found)
form.step("unlisted", Text(2, 120), question=places.nothing)(places.unlisted)
form.step("employer", Text(3, 200), question=places.typed)(places.employer)
form.step("minor", OneOf("fix", "officer"), question=personal.born)(personal.minor)
