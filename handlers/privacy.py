"""``/riengtu``: the privacy notice, and the rights of a person over their own data."""

import json
from datetime import timedelta
from typing import Any

from pydantic import BaseModel

from bot.core.answers import OneOf, Text
from bot.core.members import Consent, Power
from bot.core.moments import local
from bot.core.numbers import read
from bot.core.privacy import Holds, Request, RequestKind, terms
from bot.engine.flow import Flow, Question
from bot.engine.service import Act, Command, Intent, Service, Tick
from bot.engine.turn import Done, Named, Occasion, Outcome, Say, Start, Turn, button, say

COPIES_A_DAY = 3
COPY_KEPT = timedelta(days=7)
_PURPOSES = frozenset({"service", "ethnicity"})
_ENDED_SHOWN = timedelta(days=60)
_PORTION = 100


class Wish(BaseModel):
    """A request about to be made; the step says which."""


privacy = Flow("privacy", Wish)


async def show(turn: Turn[Any]) -> Outcome:
    """``/riengtu [number]``: the notice in full, consents, own requests; or one own request."""
    if turn.argument:
        return await request(turn)
    about = turn.about
    notice = say(
        "privacy-notice",
        union=about.union,
        officer=about.data_officer,
        version=about.privacy_version,
        copy=_days(RequestKind.COPY),
        withdraw=_days(RequestKind.WITHDRAW),
        reply=terms().reply_working_days,
        erase=_days(RequestKind.ERASE),
    )
    choices = (
        button("privacy.copy"),
        button("profile.edit"),
        button("privacy.withdraw"),
        button("privacy.restrict"),
        button("privacy.erase"),
        button("menu"),
    )
    consents = await _consents(turn)
    requests = await _requests(turn)
    return Done(notice, say("privacy", choices=choices, consents=consents, requests=requests))


def _days(kind: RequestKind) -> int:
    return terms().terms[kind].days


def _spans() -> dict[str, object]:
    """Within how many working days a reply comes, and how many days erasing may take."""
    return {"reply": terms().reply_working_days, "erase": _days(RequestKind.ERASE)}


async def _consents(turn: Turn[Any]) -> tuple[Named, ...]:
    given = await turn.store.people.consents(turn.person.id)
    return tuple(_consent(each) for each in given) or (Named("privacy-no-consent"),)


def _consent(given: Consent) -> Named:
    purpose = given.purpose if given.purpose in _PURPOSES else "other"
    values = {
        "purpose": Named(f"privacy-purpose-{purpose}"),
        "version": given.text_version,
        "given": given.given_at,
    }
    if given.withdrawn_at is None:
        return Named("privacy-consent", None, **values)
    return Named("privacy-consent-withdrawn", None, **values, withdrawn=given.withdrawn_at)


async def _requests(turn: Turn[Any]) -> tuple[Named, ...]:
    """The open requests and those that ended lately, newest first."""
    found = await turn.store.privacy.of(turn.person.id, 8)
    since = turn.now - _ENDED_SHOWN
    shown = [each for each in found if each.is_open or each.asked_at > since]
    return tuple(line(each) for each in shown) or (Named("privacy-no-request"),)


def line(request: Request) -> Named:
    """A request in one line: number, kind, state and what is owed next."""
    return Named(
        f"privacy-line-{request.state}",
        number=request.number,
        kind=kind_name(request),
        on=local(request.ended_at).date() if request.ended_at else request.due_on,
    )


def kind_name(request: Request) -> Named:
    """What is asked for, in a few words."""
    return Named("privacy-kind", request.kind.value)


async def request(turn: Turn[Any]) -> Outcome:
    """One own request by its number; somebody else's is as unknown as none."""
    number = read(turn.argument)
    found = await turn.store.privacy.by_number(number) if number else None
    choices = (button("privacy"), button("menu"))
    if found is None or found.person_id != turn.person.id:
        return Done(say("privacy-request-unknown", choices=choices))
    return Done(state_of(found))


def state_of(found: Request) -> Say:
    """A request with its dates and the data officer's last words."""
    answer = Named("privacy-answer", words=found.answer) if found.answer else ""
    return say(
        "privacy-request",
        choices=(button("privacy"), button("menu")),
        line=line(found),
        asked=local(found.asked_at).date(),
        reply=found.reply_on,
        done=found.done_on,
        answer=answer,
    )


async def copy(turn: Turn[Any]) -> Outcome:
    """All own data as a JSON file, at once; recorded as a request that is done."""
    me = turn.person.id
    if await turn.store.privacy.copies_since(me, turn.now - timedelta(days=1)) >= COPIES_A_DAY:
        return Done(say("privacy-copy-often", choices=(button("menu"),), most=COPIES_A_DAY))
    asked, _ = await turn.store.privacy.ask(me, RequestKind.COPY, turn.calendar)
    everything = await turn.store.dossier.of(me)
    content = json.dumps(everything, ensure_ascii=False, indent=2).encode()
    name = f"du-lieu-ca-nhan-{turn.today.isoformat()}.json"
    file = await turn.store.files.add(name, "application/json", content)
    await turn.store.privacy.handed_out(asked, file.id)
    choices = (button("privacy"), button("menu"))
    return Done(say("privacy-copy", choices=choices, files=(file,), days=COPY_KEPT.days))


async def forget_copies(occasion: Occasion) -> bool:
    """Removes copies handed out a week ago: they hold everything in one file."""
    before = occasion.now - COPY_KEPT
    return await occasion.store.privacy.forget_copies(before, _PORTION) == _PORTION


async def _begin(turn: Turn[Any], kind: RequestKind) -> Outcome:
    """Asks before a request is made; an open one of its kind answers instead."""
    own = await turn.store.privacy.of(turn.person.id)
    for each in own:
        if each.kind is kind and each.is_open:
            return Done(_already(each))
    return Start(privacy, Wish(), step=kind.value)


async def erase(turn: Turn[Any]) -> Outcome:
    return await _begin(turn, RequestKind.ERASE)


async def withdraw(turn: Turn[Any]) -> Outcome:
    given = await turn.store.people.consents(turn.person.id)
    if not any(each.withdrawn_at is None for each in given):
        return Done(say("privacy-nothing-agreed", choices=(button("privacy"), button("menu"))))
    return await _begin(turn, RequestKind.WITHDRAW)


async def restrict(turn: Turn[Any]) -> Outcome:
    return await _begin(turn, RequestKind.RESTRICT)


async def _erasing(turn: Turn[Any]) -> Question:
    holds: Holds = await turn.store.erasure.holds(turn.person.id)
    return Question("privacy-erase-member" if holds.member_of else None, _spans())


@privacy.step("erase", OneOf("yes", "no"), question=_erasing)
async def erase_step(turn: Turn[Wish], value: str) -> Outcome:
    return await _agreed(turn, RequestKind.ERASE, value)


@privacy.step("withdraw", OneOf("yes", "no"))
async def withdraw_step(turn: Turn[Wish], value: str) -> Outcome:
    if value == "yes":
        people = turn.store.people
        given = await people.consents(turn.person.id)
        for purpose in sorted({each.purpose for each in given if each.withdrawn_at is None}):
            await people.withdraw(turn.person.id, purpose)
        known = await people.details(turn.person.id)
        if known.ethnicity is not None:  # sensitive: kept on that consent alone
            await people.tell(turn.person.id, known.model_copy(update={"ethnicity": None}))
    return await _agreed(turn, RequestKind.WITHDRAW, value)


async def _agreed(turn: Turn[Wish], kind: RequestKind, value: str) -> Outcome:
    if value == "no":
        return Done(say("privacy-kept", choices=(button("privacy"), button("menu"))))
    return Done(await ask(turn, kind))


@privacy.step("restrict", Text(5, 1000))
async def restrict_step(turn: Turn[Wish], value: str) -> Outcome:
    return Done(await ask(turn, RequestKind.RESTRICT, detail=value))


async def ask(
    turn: Turn[Any], kind: RequestKind, *, subject: str = "", detail: str | None = None
) -> Say:
    """Makes a request and tells the data officers; an open one of its kind answers instead."""
    made, new = await turn.store.privacy.ask(
        turn.person.id, kind, turn.calendar, subject=subject, detail=detail
    )
    if not new:
        return _already(made)
    for officer in await data_officers(turn):
        news = say(
            "privacy-news",
            choices=(button("request.show", made.number),),
            number=made.number,
            kind=kind_name(made),
            reply=made.reply_on,
        )
        turn.notify(officer, news, why=f"privacy:{made.number}:new:{officer}")
    return say(
        f"privacy-asked-{kind}",
        choices=(button("privacy"), button("menu")),
        number=made.number,
        reply=made.reply_on,
        done=made.done_on,
    )


def _already(found: Request) -> Say:
    return say(
        "privacy-already",
        choices=(button("privacy"), button("menu")),
        line=line(found),
        reply=found.reply_on,
        done=found.done_on,
    )


async def data_officers(occasion: Occasion) -> list[int]:
    """The people who answer for personal data: the federation's, at the top of the tree."""
    root = await occasion.store.units.root()
    return [] if root is None else await occasion.store.units.officers(root, Power.PROTECT_DATA)


service = Service(
    "privacy",
    commands=(Command(("riengtu", "privacy"), show),),
    flows=(privacy,),
    acts=(
        Act("privacy", show),
        Act("privacy.copy", copy),
        Act("privacy.erase", erase),
        Act("privacy.withdraw", withdraw),
        Act("privacy.restrict", restrict),
    ),
    intents=(
        Intent("privacy", ("rieng tu", "quyen rieng tu", "du lieu ca nhan", "bao mat"), show),
        Intent("privacy.copy", ("tai du lieu", "ban sao du lieu", "my data"), copy),
        Intent("privacy.erase", ("xoa du lieu", "xoa thong tin", "delete my data"), erase),
        Intent("privacy.withdraw", ("rut lai dong y", "rut dong y"), withdraw),
    ),
    ticks=(Tick("privacy-copies", 3600, forget_copies),),
)
