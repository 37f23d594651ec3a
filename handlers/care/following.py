"""A member's own claims: the list, one claim with every step, more papers, taking it back."""

from typing import Any

from pydantic import BaseModel

from bot.core.answers import Told, YesNo
from bot.core.answers.attachments import Attachments, is_done
from bot.core.care import Claim, ClaimEventKind, ClaimState
from bot.core.errors import Refused
from bot.core.money import Dong
from bot.core.numbers import read
from bot.engine.flow import Flow, Question
from bot.engine.turn import Done, Go, Named, Option, Outcome, Retry, Say, Start, Turn, button, say
from handlers.care import news, offers
from handlers.care.wording import event_line, kind_name, state_name
from handlers.cases.listing import page_of
from handlers.cases.wording import clipped

_PAGE = 4
_STEPS = 8
_MORE = "claim-more-for-officer"


async def own_claim(turn: Turn[Any], typed: str) -> Claim:
    """The person's own claim. Somebody else's is refused like one that is not."""
    number = read(typed)
    if number is None:
        raise Refused("care-wrong-number", number=clipped(typed, 40))
    claim = await turn.store.care_claims.by_number(number)
    if claim is None or claim.person_id != turn.person.id:
        raise Refused("care-not-found", number=number)
    return claim


async def command(turn: Turn[Any]) -> Outcome:
    """``/chamlo [number]``: what care there is, or one claim."""
    if turn.argument:
        return await show(turn)
    return await offers.care(turn)


async def claims(turn: Turn[Any]) -> Outcome:
    """``care.claims:<page>``: a person's claims, newest first."""
    page = page_of(turn.argument)
    found = await turn.store.care_claims.own(turn.person.id, _PAGE + 1, page * _PAGE)
    if not found:
        return Done(say("care-claims-none", choices=(button("care"), button("menu"))))
    buttons = [button("care.claim", each.number, each.number) for each in found[:_PAGE]]
    if len(found) > _PAGE or page:
        ahead = page + 1 if len(found) > _PAGE else 0
        buttons.append(button("care.claims", str(ahead), Named("cases-more")))
    lines = tuple(map(_list_line, found[:_PAGE]))
    return Done(say("care-claims", choices=(*buttons, button("care")), lines=lines))


def _list_line(claim: Claim) -> Named:
    return Named(
        "care-claims-line",
        number=claim.number,
        kind=kind_name(claim.kind),
        sum=Dong(claim.amount),
        state=state_name(claim),
    )


async def show(turn: Turn[Any]) -> Outcome:
    """One claim, from its button or its number."""
    return Done(await shown(turn, await own_claim(turn, turn.argument)))


async def shown(turn: Turn[Any], claim: Claim) -> Say:
    """A claim in plain words: where it stands, with whom, and every step so far."""
    unit = await turn.store.units.get(claim.unit_id)
    events = await turn.store.care_claims.events(claim.id)
    acts = [button("care.add", claim.number), button("care.withdraw", claim.number)]
    return say(
        "care-claim",
        choices=(*(acts if claim.is_open else ()), button("care.claims"), button("menu")),
        number=claim.number,
        kind=kind_name(claim.kind),
        sum=Dong(claim.amount),
        day=claim.facts.event_on or "",
        unit=unit.name if unit else "",
        state=state_name(claim),
        steps=tuple(event_line(each) for each in events[-_STEPS:]),
    )


class Adding(BaseModel):
    """Which claim the papers go to, and how many came."""

    number: str
    count: int = 0


add_flow = Flow("care_add", Adding)


async def add(turn: Turn[Any]) -> Outcome:
    """``care.add:<number>``: more photos or words for an open claim."""
    claim = await own_claim(turn, turn.argument)
    if not claim.is_open:
        raise Refused("care-ended", number=claim.number, state=state_name(claim))
    return Start(add_flow, Adding(number=claim.number))


async def _add_question(turn: Turn[Adding]) -> Question:
    values: dict[str, object] = {"number": turn.state.number, "count": turn.state.count}
    if not turn.state.count:
        return Question(values=values)
    return Question("care-add-more", values, (Option("done"),))


@add_flow.step("what", Attachments(), question=_add_question)
async def what(turn: Turn[Adding], value: Told | str) -> Outcome:
    """Each piece is kept at once; officers hear of the first, and of the rest at the end."""
    claim = await own_claim(turn, turn.state.number)
    show = button("care.claim", claim.number)
    if isinstance(value, str) or is_done(value):
        return await _added(turn, claim)
    if not claim.is_open:
        ended = {"number": claim.number, "state": state_name(claim)}
        return Done(Say("care-ended", ended, (show,)))
    event_id = await _keep(turn, claim, value)
    if not turn.state.count:
        await news.tell_officers(turn, claim, _MORE, f"claim-more:{event_id}")
    turn.state.count += 1
    return Go("what")


async def _added(turn: Turn[Adding], claim: Claim) -> Outcome:
    if not turn.state.count:
        return Retry("care-add-nothing")
    if turn.state.count > 1:
        why = f"claim-more:{claim.number}:{turn.now.isoformat()}"
        await news.tell_officers(turn, claim, _MORE, why)
    choices = (button("care.claim", claim.number), button("menu"))
    return Done(say("care-added", choices=choices, number=claim.number))


async def _keep(turn: Turn[Any], claim: Claim, told: Told) -> int:
    """Adds one piece to the claim; the id of its event."""
    event = await turn.store.care_claims.add(
        claim.id,
        ClaimEventKind.WORDS if told.text else ClaimEventKind.FILE,
        turn.person.id,
        text=told.text or None,
        file=told.file,
    )
    return event.id


class About(BaseModel):
    """Which claim this is about."""

    number: str


withdraw_flow = Flow("care_withdraw", About)


async def withdraw(turn: Turn[Any]) -> Outcome:
    """``care.withdraw:<number>``, asked once more before it is done."""
    claim = await own_claim(turn, turn.argument)
    if not claim.is_open:
        raise Refused("care-ended", number=claim.number, state=state_name(claim))
    return Start(withdraw_flow, About(number=claim.number))


async def _number(turn: Turn[About]) -> Question:
    return Question(values={"number": turn.state.number})


@withdraw_flow.step("sure", YesNo(), question=_number)
async def sure(turn: Turn[About], value: bool) -> Outcome:
    claim = await own_claim(turn, turn.state.number)
    show = button("care.claim", claim.number)
    if not value:
        return Done(say("care-kept", choices=(show,), number=claim.number))
    if not claim.is_open:
        ended = {"number": claim.number, "state": state_name(claim)}
        return Done(Say("care-ended", ended, (show,)))
    if not await turn.store.care_claims.end(claim, ClaimState.WITHDRAWN):
        return Retry("care-moved", number=claim.number)
    await turn.store.care_claims.add(claim.id, ClaimEventKind.WITHDRAWN, turn.person.id)
    why = f"claim-withdrawn:{claim.number}"
    await news.tell_officers(turn, claim, "claim-withdrawn-for-officer", why)
    return Done(say("care-withdrawn", choices=(button("care"), show), number=claim.number))
