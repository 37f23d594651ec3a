"""What can be done with an answer: see it again, keep it, have its wage remembered."""

from typing import Any

from bot.core.benefits import BenefitError
from bot.core.ids import short
from bot.engine.turn import Done, Named, Outcome, Turn, button, say
from handlers import reminders
from handlers.benefits import reckoned
from handlers.benefits.calculate import calc
from handlers.benefits.calculator import gone
from handlers.benefits.keeping import given, reopened
from handlers.benefits.knowing import SALARY, may_offer_salary
from handlers.benefits.library import LIBRARY
from handlers.benefits.scenario import Calculation, ways


async def again(turn: Turn[Any]) -> Outcome:
    """``benefits.answer:<answer>``: the answer as today's rules give it; says when these have
    changed since."""
    kept, start = await given(turn), await reopened(turn, calc)
    if kept is None or start is None or not isinstance(start.state, Calculation):
        return gone()
    try:
        found = ways(start.state)
    except BenefitError:
        return gone()
    said = reckoned.screens(start.state, found, kept.id, turn.today)
    if kept.rules_version == LIBRARY.rules.version:
        return Done(*said)
    return Done(say("benefits-rules-changed", on=kept.given_at), *said)


async def save(turn: Turn[Any]) -> Outcome:
    """``benefits.save:<answer>``: as a page, as a picture; and whether to remember the wage."""
    if await given(turn) is None:
        return gone()
    agreed = await may_offer_salary(turn)
    label = Named("benefits-save", "forget" if agreed else "remember")
    choices = (
        button("benefits.pdf", turn.argument),
        button("benefits.picture", turn.argument),
        button("benefits.remember", turn.argument, label),
        button("benefits.answer", turn.argument),
        button("menu"),
    )
    return Done(say("benefits-save", choices=choices))


async def remember(turn: Turn[Any]) -> Outcome:
    """``benefits.remember:<answer>``: agrees that wages told are offered again, or no longer."""
    people, version = turn.store.people, turn.about.privacy_version
    back = (button("benefits.answer", turn.argument), button("menu"))
    if await may_offer_salary(turn):
        await people.withdraw(turn.person.id, SALARY)
        return Done(say("benefits-wage-forgotten", choices=back))
    await people.consent(turn.person.id, SALARY, version, turn.address.channel)
    return Done(say("benefits-wage-remembered", choices=back))


async def remind(turn: Turn[Any]) -> Outcome:
    """``benefits.remind:<answer>``: a reminder of the person's last day to act."""
    kept, start = await given(turn), await reopened(turn, calc)
    if kept is None or start is None or not isinstance(start.state, Calculation):
        return gone()
    try:
        last_day = reckoned.deadline(start.state, ways(start.state))
    except BenefitError:
        return gone()
    if last_day is None:
        return gone()
    back = button("benefits.answer", short(kept.id))
    subject = Named("benefits-reminder", name=reckoned.title(start.state))
    key = f"benefit:{start.state.code}:{last_day}"
    said = await reminders.remind(turn, key=key, subject=subject, deadline=last_day, back=back)
    return Done(said)
