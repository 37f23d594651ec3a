"""What officers do with a claim: approve, refuse with a reason, record the payment."""

from typing import Any

from pydantic import BaseModel

from bot.core.answers import Text
from bot.core.care import (
    REFUSAL_REASONS,
    WAYS_OF_PAYING,
    Claim,
    ClaimEventKind,
    ClaimState,
    Verdict,
    may_go_to,
)
from bot.core.errors import Refused
from bot.core.members import Power
from bot.core.money import Dong
from bot.engine.flow import Flow, Question
from bot.engine.turn import Done, Option, Outcome, Say, Start, Turn, button, say
from handlers.care import news
from handlers.care.wording import state_name, words
from handlers.officer.access import allow
from handlers.officer.care.reading import found
from handlers.officer.cases.reading import split_number


async def approve(turn: Turn[Any]) -> Outcome:
    """``/duyetchi SO`` and ``claim.approve:<number>``: within limit and budget, and above the set
    sum with a second officer."""
    claim, unit = await found(turn, turn.argument, lock=True)
    verdict = await turn.store.care_claims.approve(claim, turn.person.id)
    if verdict not in {Verdict.APPROVED, Verdict.HALF_APPROVED}:
        return Done(_not_now(claim, verdict))
    await allow(turn, Power.CARE, unit, f"care.{verdict.value}", claim.number)
    event = await turn.store.care_claims.add(
        claim.id, ClaimEventKind(verdict.value), turn.person.id
    )
    name = verdict.value.replace("_", "-")
    news.tell_member(turn, claim, f"care-{name}-news", f"claim-event:{event.id}")
    if verdict is Verdict.HALF_APPROVED:
        half = claim.model_copy(update={"first_by": turn.person.id})
        await news.tell_officers(turn, half, "claim-second-for-officer", f"claim:{event.id}")
    return Done(_done(claim, f"claim-{name}"))


def _not_now(claim: Claim, verdict: Verdict) -> Say:
    text = f"claim-not-{verdict.value.replace('_', '-')}"
    choices = (button("claim", claim.number), button("claims"))
    return say(text, choices=choices, number=claim.number, state=state_name(claim))


def _done(claim: Claim, text: str) -> Say:
    choices = (button("claim", claim.number), button("claims"))
    return say(text, choices=choices, number=claim.number, sum=Dong(claim.amount))


class About(BaseModel):
    """Which claim this is about."""

    number: str


refusing = Flow("claim_refuse", About)
paying = Flow("claim_pay", About)


async def refuse(turn: Turn[Any]) -> Outcome:
    """``/tuchoichi SO [reason]``: refuses at once, or asks for the reason."""
    return await _begin(turn, refusing, ClaimState.REFUSED)


async def pay(turn: Turn[Any]) -> Outcome:
    """``/dachi SO [voucher]``: records the payment at once, or asks for the voucher."""
    return await _begin(turn, paying, ClaimState.PAID)


async def _begin(turn: Turn[Any], flow: Flow[About], state: ClaimState) -> Outcome:
    typed, said = split_number(turn.argument)
    claim, _ = await found(turn, typed)
    if not may_go_to(claim, state):
        raise _no_way(claim, state)
    if said:
        ends = _refused if state is ClaimState.REFUSED else _paid
        return await ends(turn, claim.number, said)
    return Start(flow, About(number=claim.number))


def _no_way(claim: Claim, state: ClaimState) -> Refused:
    text = "claim-not-payable" if state is ClaimState.PAID and claim.is_open else "claim-not-ended"
    return Refused(text, number=claim.number, state=state_name(claim))


async def _reasons(turn: Turn[About]) -> Question:
    options = tuple(map(Option, REFUSAL_REASONS))
    return Question(values={"number": turn.state.number}, options=options)


@refusing.step("reason", Text(5, 500), question=_reasons)
async def reason(turn: Turn[About], value: str) -> Outcome:
    return await _refused(turn, turn.state.number, value)


async def _ways(turn: Turn[About]) -> Question:
    options = tuple(map(Option, WAYS_OF_PAYING))
    return Question(values={"number": turn.state.number}, options=options)


@paying.step("voucher", Text(2, 100), question=_ways)
async def voucher(turn: Turn[About], value: str) -> Outcome:
    return await _paid(turn, turn.state.number, value)


async def _refused(turn: Turn[Any], number: str, why: str) -> Outcome:
    claim = await _moved(turn, number, ClaimState.REFUSED, "care.refuse", why)
    event = await turn.store.care_claims.add(
        claim.id, ClaimEventKind.REFUSED, turn.person.id, text=why
    )
    told = f"claim-event:{event.id}"
    news.tell_member(turn, claim, "care-refused-news", told, reason=words(why))
    return Done(_done(claim, "claim-refused"))


async def _paid(turn: Turn[Any], number: str, paper: str) -> Outcome:
    claim = await _moved(turn, number, ClaimState.PAID, "care.pay", None)
    event = await turn.store.care_claims.add(
        claim.id, ClaimEventKind.PAID, turn.person.id, text=paper
    )
    told = f"claim-event:{event.id}"
    news.tell_member(turn, claim, "care-paid-news", told, way=words(paper))
    return Done(_done(claim, "claim-paid"))


async def _moved(
    turn: Turn[Any], number: str, state: ClaimState, act: str, why: str | None
) -> Claim:
    """Ends a claim, once; ``Refused`` when it is no longer where that is possible."""
    claim, unit = await found(turn, number, lock=True)
    if not may_go_to(claim, state):
        raise _no_way(claim, state)
    paid_by = turn.person.id if state is ClaimState.PAID else None
    if not await turn.store.care_claims.end(claim, state, reason=why, paid_by=paid_by):
        raise Refused("claim-moved", number=claim.number)
    await allow(turn, Power.CARE, unit, act, claim.number)
    return claim
