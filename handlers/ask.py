"""A question to an officer: two steps, and a case like any other."""

from typing import Any

from pydantic import BaseModel

from bot.core.answers import Details, OneOf, Told
from bot.core.cases import CaseKind, Facts, Identity
from bot.engine.flow import Flow
from bot.engine.service import Act, Command, Intent, Service
from bot.engine.turn import Done, Go, Outcome, Start, Turn, button, say
from handlers.cases.wording import level_name, promise
from handlers.consent import gate
from handlers.grievance.filing import file_case, own_workplace, top

_MOST_TOPIC = 40


class Asked(BaseModel):
    """``topic`` is what another service sent the person with: ``ask:<topic>``."""

    topic: str = ""
    told: Told = Told()


ask = Flow("ask", Asked, gate=gate)


@ask.step("question", Details(least=5))
async def question(turn: Turn[Asked], value: Told) -> Outcome:
    turn.state.told = value
    return Go("identity")


@ask.step("identity", OneOf("named", "hidden"))
async def identity(turn: Turn[Asked], value: str) -> Outcome:
    told = turn.state.told
    unit = await own_workplace(turn) or await top(turn)
    case = await file_case(
        turn,
        kind=CaseKind.QUESTION,
        code="question",
        facts=Facts(what=told.text, topic=turn.state.topic),
        identity=Identity(value),
        unit=unit,
        above=False,
        files=(told.file,) if told.file else (),
    )
    handling = await turn.store.units.get(case.handler_unit_id) or unit
    return Done(
        say(
            "ask-sent",
            choices=(button("case.show", case.number), button("menu")),
            number=case.number,
            unit=handling.name,
            level=level_name(handling),
            promise=promise(case),
        )
    )


async def begin(turn: Turn[Any]) -> Outcome:
    """``/gapcanbo``, ``ask:<topic>``, or free words asking for a person."""
    await top(turn)
    topic = turn.argument[:_MOST_TOPIC] if turn.input.button else ""
    return Start(ask, Asked(topic=topic))


service = Service(
    "ask",
    commands=(Command(("gapcanbo", "ask"), begin),),
    flows=(ask,),
    acts=(Act("ask", begin),),
    intents=(
        Intent(
            "ask",
            (
                "gap can bo", "noi chuyen voi can bo", "hoi can bo", "gap nguoi that",
                "nguoi that", "gap nguoi", "gap luat su", "can luat su", "tu van vien",
                "lien he can bo", "so dien thoai cong doan", "sdt cong doan", "hotline",
                "lien lac cong doan", "co ai onl", "real person", "talk to officer",
            ),
            begin,
        ),
    ),
)  # fmt: skip
