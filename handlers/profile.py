"""``/hoso``: what the bot knows of a person, masked; corrections; an invitation to pass on."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from pydantic import BaseModel

from bot.core import masking
from bot.core.answers import BirthDate, CitizenId, Kind, OneOf, PersonName, Phone, Text
from bot.core.ids import short
from bot.core.members import Details
from bot.core.privacy import RequestKind
from bot.core.units import Unit
from bot.engine.flow import Answered, Asking, Flow, Question
from bot.engine.service import Act, Command, Intent, Service
from bot.engine.turn import Done, Go, Named, Option, Outcome, Start, Turn, button, say
from handlers.consent import gate
from handlers.join.personal import ETHNICITY
from handlers.privacy import ask

KINDS: Mapping[str, Kind[Any]] = {
    "full_name": PersonName(),
    "phone": Phone(),
    "birth_date": BirthDate(),
    "sex": OneOf("male", "female"),
    "home": Text(3, 200),
    "hometown": Text(3, 200),
    "job": Text(2, 120),
    "citizen_id": CitizenId(),
    "ethnicity": Text(2, 40),
}
"""What can be corrected, in the order offered, and how each is answered."""
IDENTITY = frozenset({"full_name", "citizen_id"})
"""Who a member is: not changed silently once a register or an application stands on it."""
_SHOWN = (*KINDS, "passport")


class Correction(BaseModel):
    """One field on its way to a new value, as ``Details`` writes it in JSON."""

    field: str = ""
    value: str = ""


profile = Flow("profile", Correction, gate=gate)


async def show(turn: Turn[Any]) -> Outcome:
    """``/hoso``: the person's own data, masked, for others may look at the screen too."""
    details = await turn.store.people.details(turn.person.id)
    known = {"full_name": turn.person.full_name, **details.model_dump(exclude_none=True)}
    lines = tuple(_line(field, known[field]) for field in _SHOWN if known.get(field))
    unit = await _unit(turn)
    choices = (
        button("profile.edit"),
        *([button("profile.invite")] if unit else []),
        button("links"),
        button("privacy"),
        button("language"),
        button("menu"),
    )
    return Done(
        say(
            "profile",
            choices=choices,
            known=lines or Named("profile-nothing"),
            union=await _union(turn),
            consent=await _consent(turn),
            language=Named(f"language-{turn.person.language}"),
        )
    )


def _line(field: str, value: Any) -> Named:
    return Named(f"profile-line-{field}".replace("_", "-"), value=masked(field, value))


def masked(field: str, value: Any) -> object:
    """A field's value as any screen may show it."""
    mask = _MASKS.get(field)
    return value if mask is None else mask(value)


def _sex(value: str) -> Named | str:
    known = KINDS["sex"].values
    return Named("profile-sex", attribute=value) if value in known else value


_MASKS: Mapping[str, Callable[[Any], object]] = {
    "phone": masking.phone,
    "citizen_id": masking.citizen_id,
    "passport": masking.citizen_id,
    "birth_date": masking.birth,
    "home": masking.place,
    "hometown": masking.place,
    "ethnicity": masking.hidden,
    "sex": _sex,
}


async def _union(turn: Turn[Any]) -> tuple[Named, ...]:
    """Membership and offices, a line each."""
    member = await turn.store.memberships.active(turn.person.id)
    unit = await turn.store.units.get(member.unit_id) if member else None
    lines = [Named("profile-no-member")]
    if member and unit:
        lines = [Named("profile-member", unit=unit.name, since=member.since)]
    for office in await turn.store.units.offices(turn.person.id):
        role = Named(f"bind-role-{office.role}".replace("_", "-"))
        lines.append(Named("profile-office", role=role, unit=office.unit_name))
    return tuple(lines)


async def _consent(turn: Turn[Any]) -> Named:
    given = await turn.store.people.consents(turn.person.id)
    valid = [each for each in given if each.withdrawn_at is None]
    if not valid:
        return Named("profile-no-consent")
    newest = valid[-1]
    return Named("profile-consent", version=newest.text_version, at=newest.given_at)


async def _unit(turn: Turn[Any]) -> Unit | None:
    """Where the person's colleagues are: the unit of membership, else of the first office."""
    member = await turn.store.memberships.active(turn.person.id)
    offices = await turn.store.units.offices(turn.person.id)
    unit_id = member.unit_id if member else offices[0].unit_id if offices else None
    return None if unit_id is None else await turn.store.units.get(unit_id)


async def invite(turn: Turn[Any]) -> Outcome:
    """A link for colleagues that remembers workplace and recruiter."""
    unit = await _unit(turn)
    if unit is None:
        return Done(say("profile-invite-members", choices=(button("join"), button("menu"))))
    payload = f"u-{unit.code}_r{short(turn.person.id)}"
    choices = (button("profile"), button("menu"))
    if not turn.about.public_url:
        return Done(say("profile-invite-command", choices=choices, unit=unit.name, start=payload))
    link = f"{turn.about.public_url.rstrip('/')}/?start={payload}"
    return Done(say("profile-invite-link", choices=choices, unit=unit.name, link=link))


async def edit(turn: Turn[Any]) -> Outcome:
    """Begins a correction."""
    return Start(profile, Correction())


async def _fields(turn: Turn[Any]) -> Question:
    return Question(options=tuple(Option(field) for field in KINDS))


@profile.step("field", OneOf(*KINDS), question=_fields)
async def field(turn: Turn[Correction], value: str) -> Outcome:
    turn.state.field = value
    return Go(value)


def _declare(name: str, kind: Kind[Any]) -> None:
    async def answered(turn: Turn[Correction], value: Any) -> Outcome:
        turn.state.value = value.isoformat() if isinstance(value, date) else value
        return Go("confirm")

    run: Answered = answered
    text = "profile-sex-ask" if name == "sex" else None  # a field of that name is shown as words
    profile.step(name, kind, text=text, ask_contact=name == "phone")(run)


for _name, _kind in KINDS.items():
    _declare(_name, _kind)


def _value(state: Correction) -> object:
    """The new value as the person gave it, so that they can check it."""
    match state.field:
        case "birth_date":
            return date.fromisoformat(state.value)
        case "sex":
            return _sex(state.value)
        case "phone":
            return state.value.replace("+84", "0", 1)
    return state.value


async def _confirming(turn: Turn[Correction]) -> Question:
    changed = turn.state.field
    name = Named("profile-field", attribute=changed.replace("_", "-"))
    text = "profile-confirm-sensitive" if changed == ETHNICITY else "profile-confirm"
    if await needs_request(turn, changed):
        text = "profile-confirm-request"
    return Question(text, {"field": name, "value": _value(turn.state)})


confirming: Asking = _confirming


@profile.step("confirm", OneOf("save", "again"), question=confirming)
async def confirm(turn: Turn[Correction], value: str) -> Outcome:
    state = turn.state
    if value == "again":
        return Go(state.field)
    choices = (button("profile"), button("menu"))
    if await needs_request(turn, state.field):
        return Done(await ask(turn, RequestKind.CORRECT, subject=state.field, detail=state.value))
    if state.field == ETHNICITY:
        await _agree_to_ethnicity(turn)
    await correct(turn, turn.person.id, state.field, state.value)
    return Done(say("profile-saved", choices=choices))


async def _agree_to_ethnicity(turn: Turn[Any]) -> None:
    """The consent to sensitive data is a purpose of its own (Decree 356/2025 art. 6.4)."""
    people, version = turn.store.people, turn.about.privacy_version
    if not await people.agreed(turn.person.id, ETHNICITY, version):
        await people.consent(turn.person.id, ETHNICITY, version, turn.address.channel)


async def needs_request(turn: Turn[Any], name: str) -> bool:
    """True when a change of this field is the data officer's to make (docs/decisions)."""
    if name not in IDENTITY:
        return False
    holds = await turn.store.erasure.holds(turn.person.id)
    return holds.member_of is not None or holds.open_applications > 0


async def correct(turn: Turn[Any], person_id: int, name: str, value: str) -> None:
    """Writes a corrected field; ``value`` is as ``Details`` writes it in JSON."""
    people = turn.store.people
    if name == "full_name":
        await people.name(person_id, value)
        if person_id == turn.person.id:
            named = turn.person.model_copy(update={"full_name": value})
            turn.conversation.person = named
        return
    known = await people.details(person_id)
    changed = {**known.model_dump(mode="json"), name: value}
    await people.tell(person_id, Details.model_validate(changed))


service = Service(
    "profile",
    commands=(Command(("hoso", "me"), show),),
    flows=(profile,),
    acts=(Act("profile", show), Act("profile.edit", edit), Act("profile.invite", invite)),
    intents=(
        Intent("profile", ("ho so", "thong tin cua toi", "my profile"), show),
        Intent("profile.edit", ("sua thong tin", "doi so dien thoai", "sua ho so"), edit),
        Intent("profile.invite", ("moi dong nghiep", "gioi thieu dong nghiep"), invite),
    ),
)
