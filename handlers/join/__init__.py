"""Joining the union: the form, the application's state, and taking it back."""

from typing import Any

from bot.engine.router import RESUME
from bot.engine.service import Act, Command, Intent, Service
from bot.engine.turn import Done, Outcome, Start, Turn, button, say
from handlers.join import personal
from handlers.join.eligibility import too_soon
from handlers.join.form import Joining, form
from handlers.join.submit import deciders, standing

__all__ = ["service"]


async def join(turn: Turn[Any]) -> Outcome:
    """``/thamgia``: the form under way, what stands already, or a new form."""
    if turn.conversation.flow == form.name:
        return Done(say("join-under-way"))
    earlier = await standing(turn)
    if earlier is not None:
        return Done(earlier)
    aside = await turn.store.conversations.parked(turn.address)
    if any(each.flow == form.name for each in aside):
        return Done(say("join-aside", choices=(button(RESUME, form.name), button("join.new"))))
    return await begin(turn)


async def begin(turn: Turn[Any]) -> Outcome:
    """A new form, unless something stands in its way."""
    earlier = await standing(turn)
    if earlier is not None:
        return Done(earlier)
    left = await turn.store.memberships.left_on(turn.person.id)
    refused = too_soon(left, turn.today) if left else None
    if refused is not None:
        return refused
    agreed = await personal.ethnicity_agreed(turn)
    offered = bool(await personal.known(turn))
    return Start(form, Joining(offered=offered, agreed_before=agreed))


async def withdraw(turn: Turn[Any]) -> Outcome:
    """Asks once more before an application is taken back."""
    application = await turn.store.applications.current(turn.person.id)
    if application is None or application.number != turn.argument:
        return Done(await standing(turn) or say("join-nothing-open", choices=(button("join"),)))
    choices = (button("join.drop", application.number), button("join.keep"))
    return Done(say("join-withdraw", choices=choices, number=application.number))


async def drop(turn: Turn[Any]) -> Outcome:
    """Takes the application back, and tells those who would have decided."""
    application = await turn.store.applications.current(turn.person.id)
    if application is None or application.number != turn.argument:
        return await withdraw(turn)
    await turn.store.applications.withdraw(turn.person.id)
    unit = await turn.store.units.get(application.unit_id)
    for officer_id in await deciders(turn, unit) if unit else []:
        message = say("applications-withdrawn", number=application.number)
        turn.notify(officer_id, message, why=f"withdrawn:{application.number}:{officer_id}")
    choices = (button("join"), button("menu"))
    return Done(say("join-withdrawn", choices=choices, number=application.number))


service = Service(
    "join",
    commands=(Command(("thamgia", "join"), join),),
    flows=(form,),
    acts=(
        Act("join", join),
        Act("join.new", begin),
        Act("join.withdraw", withdraw),
        Act("join.drop", drop),
        Act("join.keep", join),
    ),
    intents=(
        Intent(
            "join",
            (
                "gia nhap",
                "gia nhap cong doan",
                "tham gia cong doan",
                "vao cong doan",
                "dang ky cong doan",
                "dang ky gia nhap",
                "don gia nhap",
                "lam doan vien",
                "join the union",
                "join union",
            ),
            join,
        ),
    ),
)
