"""The end of the form: one application, a number, and word to those who decide."""

from typing import Any

from bot.core import masking
from bot.core.joining import Application, ApplicationForm, Route, rules
from bot.core.members import Membership, Power
from bot.core.units import Unit
from bot.engine.turn import Done, Occasion, Outcome, Say, Turn, button, say
from handlers.join.eligibility import source, ways_out

_SENT = {Route.WORKPLACE: "join-submitted-a", Route.UPPER: "join-submitted-b"}
_OPEN = {Route.WORKPLACE: "join-open-a", Route.UPPER: "join-open-b"}


async def deciders(occasion: Occasion, unit: Unit) -> list[int]:
    """Who may admit into a unit: its officers, else the nearest above."""
    return await occasion.store.units.nearest_officers(unit, Power.ADMIT)


async def submit(turn: Turn[Any]) -> Outcome:
    """Sends the application, unless the world has changed since the form was begun."""
    earlier = await standing(turn)
    if earlier is not None:
        return Done(earlier)
    unit = await turn.store.units.get(turn.state.unit_id)
    if unit is None:
        return Done(say("join-no-union", choices=ways_out()))
    form = _filled(turn.state)
    if await twins(turn, form, turn.person.id):
        return await _hand_over(turn, unit)
    due_on = None
    if turn.state.route is Route.UPPER:
        due_on = turn.calendar.add_working_days(turn.today, rules().upper_union_working_days)
    application = await turn.store.applications.submit(
        turn.person.id,
        unit.id,
        turn.state.route,
        turn.state.workplace,
        form,
        due_on=due_on,
        recruiter_id=turn.person.recruiter_id,
    )
    if application is None:  # sent from another messenger in the same moment
        earlier = await standing(turn)
        return Done(earlier) if earlier else Done(say("join-nothing-open", choices=ways_out()))
    await _announce(turn, application, unit)
    return Done(await _shown(turn, application, _SENT), say("join-signature"))


def _filled(state: Any) -> ApplicationForm:
    said = {name: getattr(state, name) or None for name in ApplicationForm.model_fields}
    return ApplicationForm.model_validate({**said, "situation": state.manager or state.situation})


async def twins(turn: Turn[Any], form: ApplicationForm, person_id: int) -> list[int]:
    """Other people who are members, or want to be, with the same identity document."""
    same = await turn.store.applications.others_with(form, person_id)
    if form.citizen_id is not None:
        for other in await turn.store.people.by_citizen_id(form.citizen_id):
            if other != person_id and await turn.store.memberships.active(other):
                same.append(other)
    return same


async def _hand_over(turn: Turn[Any], unit: Unit) -> Outcome:
    """A document that somebody else gave too: officers look at the original, nothing is told."""
    for officer_id in await deciders(turn, unit):
        if officer_id != turn.person.id:
            message = say("join-look", name=turn.state.full_name, unit=unit.name)
            # Once a day, however often somebody tries.
            why = f"join-look:{turn.person.id}:{turn.today}:{officer_id}"
            turn.notify(officer_id, message, why=why)
    return Done(say("join-look-wait", choices=ways_out(), unit=unit.name))


async def _announce(turn: Turn[Any], application: Application, unit: Unit) -> None:
    for officer_id in await deciders(turn, unit):
        if officer_id != turn.person.id:
            why = f"application-new:{application.number}:{officer_id}"
            turn.notify(officer_id, _news(application), why=why)


def _news(application: Application) -> Say:
    """Word of a new application: nothing in it tells who the person is."""
    values: dict[str, object] = {
        "number": application.number,
        "name": masking.name(application.form.full_name),
        "workplace": application.workplace,
    }
    if application.due_on is not None:
        values["due"] = application.due_on
    text = f"applications-new-{application.route.lower()}"
    return Say(text, values, (button("application", application.number),))


async def standing(turn: Turn[Any]) -> Say | None:
    """What a person who is a member, or has an open application, is told; else None."""
    membership = await turn.store.memberships.active(turn.person.id)
    if membership is not None:
        return await _member(turn, membership)
    application = await turn.store.applications.current(turn.person.id)
    return None if application is None else await _shown(turn, application, _OPEN)


async def _member(turn: Turn[Any], membership: Membership) -> Say:
    unit = await turn.store.units.get(membership.unit_id)
    choices = (button("profile"), button("benefits"), button("menu"))
    return say(
        "join-member", choices=choices, unit=unit.name if unit else "", since=membership.since
    )


async def _shown(turn: Turn[Any], application: Application, texts: dict[Route, str]) -> Say:
    """An open application as its applicant sees it: number, who decides, until when."""
    unit = await turn.store.units.get(application.unit_id)
    values: dict[str, object] = {
        "number": application.number,
        "unit": unit.name if unit else "",
        "submitted": application.submitted_at,
    }
    if application.due_on is not None:
        values["due"] = application.due_on
        values["source"] = source(rules().rules["upper_union"])
    choices = (button("join.withdraw", application.number), button("menu"))
    return Say(texts[application.route], values, choices)
