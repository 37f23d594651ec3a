"""Who the applicant is: what form 5a asks of the person, and what may be taken over."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from bot.core import masking
from bot.core.answers import Unclear
from bot.core.answers.base import written
from bot.core.answers.dates import age
from bot.core.chat import Inbound
from bot.core.joining import rules
from bot.engine.flow import Question
from bot.engine.turn import Done, Go, Named, Option, Outcome, Turn, say
from handlers.join.eligibility import ways_out

ETHNICITY = "ethnicity"
"""Purpose of the separate consent to sensitive data (Decree 356/2025 art. 4.1.a, 6.4)."""
_PASSPORT = re.compile(r"(?=.*[0-9])[A-Z0-9]{6,12}")
SEXES = ("male", "female")
_TAKEN = (
    "full_name",
    "sex",
    "birth_date",
    "ethnicity",
    "hometown",
    "home",
    "citizen_id",
    "passport",
    "phone",
    "job",
)


@dataclass(frozen=True, slots=True)
class Passport:
    """A passport number: 6 to 12 letters and digits, in capitals without spaces."""

    values: ClassVar[tuple[str, ...]] = ()
    numeric: ClassVar[bool] = False

    def read(self, given: Inbound, today: date) -> str:
        number = re.sub(r"[\s.\-]", "", written(given, most=60)).upper()
        if not _PASSPORT.fullmatch(number):
            raise Unclear("join-passport-letters")
        return number


async def known(turn: Turn[Any]) -> dict[str, Any]:
    """What the person told before: in an earlier application, or kept as their details."""
    told: dict[str, Any] = {}
    earlier = await turn.store.applications.of(turn.person.id)
    if earlier:
        told |= earlier[0].form.model_dump(exclude_none=True)
    details = await turn.store.people.details(turn.person.id)
    told |= details.model_dump(exclude_none=True)
    if turn.person.full_name:
        told["full_name"] = turn.person.full_name
    asked_anew = set()
    if "birth_date" in told and needs_representative(told["birth_date"], turn.today):
        asked_anew.add("birth_date")
    if not await ethnicity_agreed(turn):
        asked_anew.add("ethnicity")
    if told.get("sex") not in SEXES:
        asked_anew.add("sex")
    return {name: told[name] for name in _TAKEN if name in told and name not in asked_anew}


async def ethnicity_agreed(turn: Turn[Any]) -> bool:
    """True while the separate consent to today's notice stands."""
    version = turn.about.privacy_version
    return await turn.store.people.agreed(turn.person.id, ETHNICITY, version)


def line(field: str, value: Any) -> Named:
    """One line of a summary; numbers are masked, for others may look at the screen too."""
    if field in ("citizen_id", "passport"):
        value = masking.citizen_id(value)
    if field == "phone":
        value = masking.phone(value)
    if field == "sex":
        value = Named("join-sex", attribute=value)
    return Named(f"join-line-{field}".replace("_", "-"), value=value)


async def offer(turn: Turn[Any]) -> Question:
    """What is known already, to be used again."""
    told = await known(turn)
    return Question(values={"known": tuple(line(name, value) for name, value in told.items())})


async def reuse(turn: Turn[Any], value: str) -> Outcome | None:
    """Takes what is known over, when the person says that it still holds."""
    if value == "yes":
        for name, kept in (await known(turn)).items():
            turn.state.take(name, kept)
    return None


def needs_representative(born: date, today: date) -> bool:
    """Below sixteen a legal representative acts for them (Law 91/2025 art. 24)."""
    return age(born, today) < rules().representative_below_age


async def birth_date(turn: Turn[Any], value: date) -> Outcome | None:
    """Somebody below sixteen is handed to an officer, after a look at the date."""
    turn.state.born = value
    return Go("minor") if needs_representative(value, turn.today) else None


async def born(turn: Turn[Any]) -> Question:
    return Question(values={"born": turn.state.born, "age": rules().representative_below_age})


async def minor(_: Turn[Any], value: str) -> Outcome:
    """A slip of the finger is mended; else nothing is kept and an officer helps."""
    return (
        Go("birth_date") if value == "fix" else Done(say("join-minor-officer", choices=ways_out()))
    )


async def agree(turn: Turn[Any], value: str) -> Outcome | None:
    """Records the separate consent, or takes it back; without it the question is left out."""
    people, person_id = turn.store.people, turn.person.id
    if value == "decline":
        await people.withdraw(person_id, ETHNICITY)
        went: Go = turn.state.settle("ethnicity_consent", value, say("join-ethnicity-later"))
        return went
    if not await ethnicity_agreed(turn):
        version = turn.about.privacy_version
        await people.consent(person_id, ETHNICITY, version, turn.address.channel)
    return None


async def groups(_: Turn[Any]) -> Question:
    """The groups most often named as buttons; any other is typed."""
    return Question(
        options=tuple(Option(key, name) for key, name in rules().ethnic_groups.items())
    )


async def ethnicity(turn: Turn[Any], value: str) -> Outcome:
    """The official name of a tapped group, else what was typed."""
    went: Go = turn.state.settle("ethnicity", rules().ethnic_groups.get(value, value))
    return went


async def statement(_: Turn[Any], value: str) -> Outcome | None:
    """The charter is to be had before one says to know it."""
    return Go("statement", say("join-charter")) if value == "charter" else None
