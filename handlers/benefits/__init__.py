"""What a worker is entitled to: browse it, ask for it in one's own words, calculate it."""

from typing import Any

from bot.engine.service import Act, Command, Service
from bot.engine.turn import Outcome, Start, Turn
from handlers.benefits import browse, leave, limits, overtime, questions, review
from handlers.benefits.calculator import gone, reopened


async def benefits(turn: Turn[Any]) -> Outcome:
    """``/quyenloi [words]``: the life events, or what the words name."""
    return questions.answer(turn.argument)


async def change(turn: Turn[Any]) -> Outcome:
    """``benefits.change:<answer>``: one input of an answer anew, the others stay."""
    start = await reopened(turn, (overtime.overtime, leave.leave, limits.limits))
    return gone() if start is None else Start(start.flow, start.state, step="edit")


service = Service(
    "benefits",
    commands=(Command(("quyenloi", "benefits"), benefits),),
    flows=(overtime.overtime, leave.leave, limits.limits),
    acts=(
        Act("benefits", browse.events),
        Act("benefits.event", browse.event),
        Act("benefits.entry", browse.entry),
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
