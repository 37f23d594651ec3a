"""The form of a claim: when it happened, in what words, with which papers."""

from datetime import date, timedelta
from typing import Annotated, Any

from bot.core.answers import Date, Text, Told
from bot.core.answers.attachments import Attachments
from bot.core.care import (
    Claim,
    ClaimEventKind,
    ClaimFacts,
    NewClaim,
    Programme,
    Reason,
    obstacle,
    prevailing,
)
from bot.core.money import Dong
from bot.engine.flow import Question
from bot.engine.form import Ask, Form
from bot.engine.gathering import Gathering, gather
from bot.engine.turn import Done, Go, Named, Option, Outcome, Retry, Say, Start, Turn, button, say
from handlers.care import news
from handlers.care.offers import Home, conditions, find, home
from handlers.care.wording import ask_button, kind_name, state_name, words
from handlers.cases.wording import clipped
from handlers.consent import gate

_OLDEST = timedelta(days=-3 * 366)


async def _programme(turn: Turn[Any]) -> Programme | None:
    return await turn.store.care.get(turn.state.programme_id)


async def _when(turn: Turn["Claiming"]) -> Question:
    found = await _programme(turn)
    name = clipped(found.terms.name, 60) if found else ""
    return Question(values={"name": name}, options=(Option("today"),))


async def _event(turn: Turn["Claiming"], value: date | str) -> Outcome | None:
    """The day decides on every condition: what fails is told, and the day may be corrected."""
    day = value if isinstance(value, date) else turn.today
    refused = await _refusal(turn, day)
    if refused is None:
        went: Go = turn.state.settle("event_on", day)
        return went
    if isinstance(refused, Reason):
        return Retry(_unmet(refused), **_numbers(refused))
    return Done(refused)


async def _refusal(turn: Turn["Claiming"], day: date) -> Reason | Say | None:
    """A condition that fails for an event of that day, or what ends the form altogether."""
    at, programme = await home(turn), await _programme(turn)
    if at is None or programme is None or programme.unit_id not in at.ids:
        return say("care-gone", choices=(button("care"), ask_button()))
    earlier = await _earlier(turn, programme, day)
    if earlier is not None:
        return _twice(earlier)
    if programme.terms.in_force(day) and not await _held(turn, at, programme, day):
        return say("care-not-then", choices=(button("care"), ask_button(programme.terms.kind)))
    return obstacle(await conditions(turn, at, programme, day))


async def _held(turn: Turn[Any], at: Home, programme: Programme, day: date) -> bool:
    """Whether no nearer unit decided on that kind on the day of the event."""
    entries = await turn.store.care.of_units(at.ids)
    return any(each.id == programme.id for each in prevailing(at.ids, entries, day))


def _unmet(reason: Reason) -> str:
    return f"care-no-{reason.code}"


def _numbers(reason: Reason) -> dict[str, object]:
    return {"need": reason.need, "have": reason.have, "day": reason.day or ""}


async def _earlier(turn: Turn[Any], programme: Programme, day: date) -> Claim | None:
    """The person's claim for the same event, whichever programme it was on."""
    terms = programme.terms
    claims = await turn.store.care_claims.live(turn.person.id, terms.kind)
    return next((each for each in claims if each.same_event(day, terms.apart_days)), None)


def _twice(earlier: Claim) -> Say:
    return say(
        "care-twice",
        choices=(button("care.claim", earlier.number), ask_button(earlier.kind), button("menu")),
        number=earlier.number,
        kind=kind_name(earlier.kind),
        day=earlier.facts.event_on or "",
        state=state_name(earlier),
    )


async def _files_question(turn: Turn["Claiming"]) -> Question:
    done = (Option("done"),)
    if turn.state.kept:
        return Question("care-claim-files-more", {"count": len(turn.state.kept)}, done)
    found = await _programme(turn)
    papers = clipped(found.terms.papers, 60) if found else ""
    if papers:
        return Question("care-claim-files-these", {"papers": papers}, done)
    return Question(options=done)


async def _files(turn: Turn["Claiming"], value: Told | str) -> Outcome | None:
    return await gather(turn, value, "care-claim-files-enough")


class Claiming(Gathering):
    """What is told about one event."""

    programme_id: int = 0
    event_on: Annotated[
        date | None, Ask(Date(future=False, earliest=_OLDEST), question=_when, check=_event)
    ] = None
    words: Annotated[str | None, Ask(Text(most=1000), optional=True)] = None
    files: Annotated[
        str | None, Ask(Attachments(), optional=True, question=_files_question, check=_files)
    ] = None

    def story(self) -> str:
        """Everything that was written, as one text."""
        return self.with_more(self.words or "")


async def _review(turn: Turn[Claiming]) -> Question:
    state, found = turn.state, await _programme(turn)
    lines = (
        *([Named("care-line-programme", name=clipped(found.terms.name, 60))] if found else []),
        *([Named("care-line-sum", sum=Dong(found.terms.amount or 0))] if found else []),
        Named("care-line-day", day=state.event_on or ""),
        Named("care-line-words", words=words(clipped(state.story(), 100))),
        Named("care-line-files", count=len(state.kept)),
    )
    return Question(values={"summary": lines})


async def _submit(turn: Turn[Claiming]) -> Outcome:
    """Files the claim, unless the world has changed since the form was begun."""
    day = turn.state.event_on
    await turn.store.care_claims.hold(turn.person.id)
    refused = await _refusal(turn, day) if day else say("care-gone", choices=(button("care"),))
    if isinstance(refused, Reason):
        choices = (button("care"), ask_button())
        refused = Say(_unmet(refused), _numbers(refused), choices)
    at, programme = await home(turn), await _programme(turn)
    if refused is not None or at is None or programme is None:
        return Done(refused or say("care-gone", choices=(button("care"),)))
    return Done(await _filed(turn, at, programme))


async def _filed(turn: Turn[Claiming], at: Home, programme: Programme) -> Say:
    state, claims = turn.state, turn.store.care_claims
    claim = await claims.file(
        NewClaim(
            programme=programme,
            person_id=turn.person.id,
            home_unit_id=at.unit.id,
            facts=ClaimFacts(event_on=state.event_on, words=state.story()),
        )
    )
    await claims.add(claim.id, ClaimEventKind.FILED, turn.person.id)
    for file in state.kept:
        await claims.add(claim.id, ClaimEventKind.FILE, turn.person.id, file=file)
    await news.tell_officers(turn, claim, "claim-new-for-officer", f"claim-new:{claim.number}")
    giver = next(unit for unit in at.chain if unit.id == programme.unit_id)
    choices = (
        button("care.claim", claim.number),
        button("care.add", claim.number),
        button("menu"),
    )
    return say("care-filed", choices=choices, number=claim.number, unit=giver.name)


form: Form[Claiming] = Form("care_claim", Claiming, _submit, _review, gate=gate)


async def begin(turn: Turn[Any]) -> Outcome:
    """``care.file:<programme>``: the form, unless a condition fails whatever the day is."""
    at = await home(turn)
    if at is None:
        return Done(say("care-gone", choices=(button("care"), ask_button())))
    programme = await find(turn, at, turn.argument)
    if not programme.terms.claimable:
        return Done(say("care-no-claim", choices=(ask_button(programme.terms.kind),)))
    return Start(form, Claiming(programme_id=programme.id))
