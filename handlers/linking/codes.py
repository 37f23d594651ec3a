"""The code: shown on one messenger, typed on the other, and the joining that it leads to."""

from datetime import datetime
from typing import Any

from pydantic import BaseModel

from bot.core import linking as rules
from bot.core import masking
from bot.core.answers import OneOf, Text
from bot.core.linking import Belongings, Conflict, Offer
from bot.engine.flow import Flow, Question
from bot.engine.turn import (
    Done,
    Go,
    Named,
    Notice,
    Occasion,
    Outcome,
    Retry,
    Say,
    Start,
    Turn,
    button,
    say,
)
from handlers.linking.messengers import messenger
from handlers.menu import menu, unfinished

_AGAIN = frozenset({"link-digits", "link-wrong", "link-own", "link-slow"})
_MOST_FORMS = 2


class Joining(BaseModel):
    """The code that was typed, and as much of its owner as the question may show."""

    code_hash: str = ""
    owner_id: int = 0
    channel: str = ""
    name: str = ""
    officer: bool = False
    typed_at: datetime | None = None


linking = Flow("linking", Joining)


async def link(turn: Turn[Any]) -> Outcome:
    """``/lienket [code]``: a code for the other messenger, or the joining by the other's code."""
    for form in await turn.store.conversations.parked(turn.address):
        if form.flow == linking.name:  # typed inside this very form: it begins anew
            await turn.store.conversations.unpark(form)
    return await _outside(turn, turn.argument) if turn.argument else await _offer(turn)


async def _offer(turn: Turn[Any]) -> Outcome:
    """A new code, shown this once."""
    code = rules.new_code()
    while not await turn.store.links.offer(turn.person.id, turn.address, code):
        code = rules.new_code()
    several = len(await turn.store.addresses.of(turn.person.id)) > 1
    choices = (
        button("link.code"),
        *([button("links")] if several else []),
        *(await unfinished(turn))[:_MOST_FORMS],
        button("menu"),
    )
    minutes = int(rules.LASTS.total_seconds()) // 60
    return Done(say("link-mine", choices=choices, code=rules.shown(code), minutes=minutes))


async def have(turn: Turn[Any]) -> Outcome:
    """ "I have a code": asks for it."""
    return Start(linking, Joining())


async def typed_alone(turn: Turn[Any]) -> Outcome | None:
    """A message of nothing but six digits, soon after ``/lienket`` here: the other's code."""
    text = turn.input.text or ""
    if not rules.alone(text) or not await turn.store.links.waits_at(turn.address):
        return None
    return await _outside(turn, text)


async def _outside(turn: Turn[Any], text: str) -> Outcome:
    found = await _look(turn, text)
    return Done(found) if isinstance(found, Say) else Start(linking, found, step="confirm")


async def _look(turn: Turn[Any], text: str) -> Joining | Say:
    """Whose code was typed; else why nothing comes of it. A wrong one is counted."""
    again = (button("link.code"), button("menu"))
    code = rules.read(text)
    if code is None:
        return say("link-digits", choices=again)
    tries = await turn.store.links.tries(turn.person.id, turn.address)
    refused = rules.refusal(tries, turn.now)
    if refused is not None:
        return say(f"link-{refused}", choices=(button("menu"),))
    offer = await turn.store.links.find(code)
    if offer is None:
        await turn.store.links.guessed(turn.person.id, turn.address, tries)
        return say("link-wrong", choices=again)
    if offer.person_id == turn.person.id:
        return say("link-own", choices=again)
    return await _fitting(turn, offer)


async def _fitting(turn: Turn[Any], offer: Offer) -> Joining | Say:
    """The question to be asked, unless the two records cannot become one."""
    mine, theirs = await _both(turn, offer.person_id)
    clash = rules.conflict(mine, theirs)
    if clash is not None:
        return _clash(clash)
    owner = await turn.store.people.get(offer.person_id)
    return Joining(
        code_hash=offer.code_hash,
        owner_id=offer.person_id,
        channel=offer.address.channel,
        name=masking.letter(owner.full_name or "") if owner else "",
        officer=bool(mine.offices or theirs.offices),
        typed_at=turn.now,
    )


async def _both(turn: Turn[Any], owner_id: int) -> tuple[Belongings, Belongings]:
    """What hangs on the person of this turn, and on the owner of the code."""
    merging = turn.store.merging
    return await merging.belongings(turn.person.id), await merging.belongings(owner_id)


def _clash(why: Conflict) -> Say:
    return say(f"link-clash-{why}", choices=(button("ask"), button("menu")))


@linking.step("code", Text(1, 60))
async def code_step(turn: Turn[Joining], value: str) -> Outcome:
    found = await _look(turn, value)
    if isinstance(found, Joining):
        turn.state = found
        return Go("confirm")
    return Retry(found.text) if found.text in _AGAIN else Done(found)


async def _confirming(turn: Turn[Joining]) -> Question:
    state = turn.state
    name = Named("link-named", name=state.name) if state.name else Named("link-nameless")
    text = "linking-confirm-officer" if state.officer else None
    return Question(text, {"name": name, "messenger": messenger(state.channel)})


@linking.step("confirm", OneOf("confirm", "decline"), question=_confirming)
async def confirm(turn: Turn[Joining], value: str) -> Outcome:
    state = turn.state
    if value == "decline":
        return Done(say("link-declined", choices=(button("menu"),)))
    if not await turn.store.merging.hold(turn.person.id, state.owner_id):
        return Retry("link-busy")
    if not await _used_up(turn, state):
        return Done(say("link-wrong", choices=(button("link.code"), button("menu"))))
    return await _join(turn, state.owner_id)


async def _used_up(turn: Turn[Any], state: Joining) -> bool:
    """Takes the code out of use; False when it came too late or was taken before."""
    if state.typed_at is None or turn.now - state.typed_at >= rules.LASTS:
        return False
    offer = await turn.store.links.take(state.code_hash, state.typed_at)
    return offer is not None and turn.person.id != offer.person_id == state.owner_id


async def _join(turn: Turn[Any], owner_id: int) -> Outcome:
    """Two records become one, and every messenger of the person hears of it."""
    mine, theirs = await _both(turn, owner_id)
    clash = rules.conflict(mine, theirs)
    if clash is not None:
        return Done(_clash(clash))
    stays, gone = rules.stays_and_goes(typed=mine, offered=theirs)
    await turn.store.merging.merge(gone=gone, stays=stays)
    await turn.store.audit.write(stays, "person.link", str(gone), "")
    turn.conversation.person = await turn.store.people.known(stays)
    others = await _tell_others(turn)
    done = say("link-done", choices=(button("links"),), messenger=others)
    return Done(done, await menu(turn))


async def _tell_others(turn: Turn[Any]) -> Named:
    """A word to each other messenger, with the way to undo it; names the nearest of them."""
    known = await turn.store.addresses.of(turn.person.id)
    here = next(each for each in known if each.address == turn.address)
    others = [each for each in known if each is not here]
    news = say(
        "link-news",
        choices=(button("link.remove", here.token), button("links")),
        messenger=messenger(turn.address.channel),
    )
    for each in others:
        why = f"link:{turn.address.channel}:{turn.input.external_id}:{each.token}"
        if each.reachable:
            turn.notices.append(Notice(turn.person.id, news, why, 1, each.address))
    return messenger(others[0].address.channel)


async def forget_old(occasion: Occasion) -> bool:
    """Removes codes and guesses that count no more."""
    await occasion.store.links.forget_old()
    return False
