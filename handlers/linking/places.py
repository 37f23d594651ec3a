"""The messengers of one person: where notices go, and taking one off again."""

from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel

from bot.core.answers import OneOf
from bot.core.members import Known
from bot.core.moments import local
from bot.engine.flow import Flow, Question
from bot.engine.turn import (
    Button,
    Done,
    Go,
    Named,
    Notice,
    Option,
    Outcome,
    Retry,
    Start,
    Turn,
    button,
    say,
)
from handlers.linking.codes import link
from handlers.linking.messengers import messenger, names

LAST = "last"
_MOST = 6


class Leaving(BaseModel):
    """The messenger about to be taken off, by its token."""

    token: str = ""


unlinking = Flow("unlinking", Leaving)


async def show(turn: Turn[Any]) -> Outcome:
    """The messengers that share this record, and where notices go."""
    known = await turn.store.addresses.of(turn.person.id)
    if len(known) < 2:
        here = messenger(turn.address.channel)
        return Done(say("links-one", choices=(button("link"), button("menu")), messenger=here))
    chosen = await turn.store.addresses.chosen(turn.person.id)
    buttons = [*_switches(known, chosen), button("link.remove"), button("link"), button("menu")]
    called = names(known)
    lines = tuple(_line(turn, each, called[each.token]) for each in known)
    choices = tuple(buttons[:_MOST])
    return Done(say("links", choices=choices, lines=lines, where=_where(chosen)))


def _line(turn: Turn[Any], each: Known, name: Named) -> Named:
    if each.address == turn.address:
        return Named("links-line-here", messenger=name)
    text = "links-line" if each.reachable else "links-line-away"
    return Named(text, messenger=name, on=local(each.last_at).date())


def _where(chosen: str | None) -> Named:
    if chosen is None:
        return Named("links-where-last")
    return Named("links-where", messenger=messenger(chosen))


def _switches(known: Sequence[Known], chosen: str | None) -> list[Button]:
    """A button for each place that notices could go to instead."""
    channels = sorted({each.address.channel for each in known} - {chosen})
    if len(channels) + (chosen is not None) < 2:
        return []
    found = [
        button("link.notices", each, Named("links-send", messenger=messenger(each)))
        for each in channels
    ]
    return found if chosen is None else [*found, button("link.notices", LAST)]


async def choose(turn: Turn[Any]) -> Outcome:
    """``link.notices:<channel>`` or ``last``: notices go there from now on."""
    known = await turn.store.addresses.of(turn.person.id)
    channel = None if turn.argument == LAST else turn.argument
    if channel is not None and channel not in {each.address.channel for each in known}:
        return await show(turn)
    await turn.store.addresses.choose(turn.person.id, channel)
    choices = (button("links"), button("menu"))
    return Done(say("links-chosen", choices=choices, where=_where(channel)))


async def wanted(turn: Turn[Any]) -> Outcome:
    """ "Send it to Zalo": the choice for who has it, else the way to get it."""
    several = len(await turn.store.addresses.of(turn.person.id)) > 1
    return await show(turn) if several else await link(turn)


async def remove(turn: Turn[Any]) -> Outcome:
    """``link.remove[:token]``: asks which messenger to take off, or whether to."""
    known = await turn.store.addresses.of(turn.person.id)
    if len(known) < 2:
        return Done(say("unlinking-only", choices=(button("link"), button("menu"))))
    if turn.argument in {each.token for each in known}:
        return Start(unlinking, Leaving(token=turn.argument), step="confirm")
    return Start(unlinking, Leaving())


async def _places(turn: Turn[Leaving]) -> Question:
    called = names(await turn.store.addresses.of(turn.person.id))
    return Question(options=tuple(Option(token, name) for token, name in called.items()))


@unlinking.step("which", OneOf(), question=_places)
async def which(turn: Turn[Leaving], value: str) -> Outcome:
    turn.state.token = value
    return Go("confirm")


async def _confirming(turn: Turn[Leaving]) -> Question:
    known = await turn.store.addresses.of(turn.person.id)
    name = names(known).get(turn.state.token, Named("messenger-gone"))
    return Question(values={"messenger": name})


@unlinking.step("confirm", OneOf("confirm", "decline"), question=_confirming)
async def confirm(turn: Turn[Leaving], value: str) -> Outcome:
    if value == "decline":
        return Done(say("unlinking-kept", choices=(button("links"), button("menu"))))
    if not await turn.store.merging.hold(turn.person.id):
        return Retry("link-busy")
    known = await turn.store.addresses.of(turn.person.id)
    leaving = next((each for each in known if each.token == turn.state.token), None)
    if leaving is None or len(known) < 2:  # another messenger was quicker
        return await show(turn)
    return await _part(turn, leaving)


async def _part(turn: Turn[Any], leaving: Known) -> Outcome:
    """The address becomes a fresh person's; both sides hear of it."""
    stays = turn.person.id
    fresh = await turn.store.merging.part(leaving.address, stays)
    await turn.store.audit.write(stays, "person.unlink", str(fresh), "")
    name = messenger(leaving.address.channel)
    why = f"unlink:{turn.address.channel}:{turn.input.external_id}"
    if leaving.address == turn.address:
        turn.conversation.person = await turn.store.people.known(fresh)
        turn.notify(
            stays, say("unlinking-done", choices=(button("links"),), messenger=name), why=why
        )
        return Done(say("unlinking-news", choices=(button("menu"),)))
    told = say("unlinking-news", choices=(button("menu"),))
    turn.notices.append(Notice(fresh, told, why, 1, leaving.address))
    choices = (button("links"), button("menu"))
    return Done(say("unlinking-done", choices=choices, messenger=name))
