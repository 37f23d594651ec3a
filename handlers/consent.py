"""The privacy notice: asked once a version, before the first personal question."""

from typing import Any

from pydantic import BaseModel

from bot.core.answers import OneOf
from bot.engine.flow import Flow, Question
from bot.engine.service import Service
from bot.engine.turn import Done, Go, Outcome, Start, Turn, button, say

PURPOSE = "service"


class Waiting(BaseModel):
    """What the person wanted to do, to go on with after the consent."""

    flow: str
    state: dict[str, Any]
    step: str | None = None


consent = Flow("consent", Waiting)


async def gate(turn: Turn[Any], start: Start) -> Start | None:
    """Sends a person who has not agreed to today's notice to the notice first."""
    version = turn.about.privacy_version
    if await turn.store.people.agreed(turn.person.id, PURPOSE, version):
        return None
    state = start.state.model_dump(mode="json")
    return Start(consent, Waiting(flow=start.flow.name, state=state, step=start.step))


async def _notice(turn: Turn[Waiting]) -> Question:
    return Question(values={"union": turn.about.union})


@consent.step("notice", OneOf("agree", "details", "decline"), question=_notice)
async def notice(turn: Turn[Waiting], value: str) -> Outcome:
    if value == "details":
        about = turn.about
        return Go("notice", say("consent-details", officer=about.data_officer, union=about.union))
    if value == "decline":
        return Done(say("consent-declined", choices=(button("menu"),)))
    people = turn.store.people
    version = turn.about.privacy_version
    await people.consent(turn.person.id, PURPOSE, version, turn.address.channel)
    wanted = turn.flows[turn.state.flow]
    return Start(wanted, wanted.state.model_validate(turn.state.state), step=turn.state.step)


service = Service("consent", flows=(consent,))
