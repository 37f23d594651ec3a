"""What a worker is entitled to: browse it, ask for it in one's own words, calculate it."""

from typing import Any

from bot.engine.service import Act, Command, Service
from bot.engine.turn import Outcome, Start, Turn
from handlers.benefits import (
    answers,
    browse,
    calculate,
    leave,
    limits,
    overtime,
    printing,
    questions,
    review,
)
from handlers.benefits.calculate import calc
from handlers.benefits.calculator import gone
from handlers.benefits.keeping import reopened
from handlers.benefits.scenario import Calculation


async def benefits(turn: Turn[Any]) -> Outcome:
    """``/quyenloi [words]``: the life events, or what the words name."""
    return questions.answer(turn.argument)


async def change(turn: Turn[Any]) -> Outcome:
    """``benefits.change:<answer>``: one input of an answer anew, the others stay."""
    start = await reopened(turn, calc, overtime.overtime, leave.leave, limits.limits)
    if start is None:
        return gone()
    if isinstance(start.state, Calculation):
        start.state.other = None
    return Start(start.flow, start.state, step="edit")


service = Service(
    "benefits",
    commands=(Command(("quyenloi", "benefits"), benefits),),
    flows=(calc, overtime.overtime, leave.leave, limits.limits),
    acts=(
        Act("benefits", browse.events),
        Act("benefits.event", browse.event),
        Act("benefits.entry", browse.entry),
        Act("benefits.calculators", browse.calculators),
        Act("benefits.calc", calculate.begin),
        Act("benefits.compare", calculate.compare),
        Act("benefits.answer", answers.again),
        Act("benefits.save", answers.save),
        Act("benefits.remember", answers.remember),
        Act("benefits.remind", answers.remind),
        Act("benefits.pdf", printing.pdf),
        Act("benefits.picture", printing.picture),
        Act("benefits.chart", printing.chart),
        Act("benefits.overtime", overtime.begin),
        Act("benefits.leave", leave.begin),
        Act("benefits.limits", limits.begin),
        Act("benefits.change", change),
        Act("benefits.more", overtime.more),
        Act("benefits.day", overtime.day),
    ),
    intents=questions.intents(),
    ticks=review.ticks,
)
