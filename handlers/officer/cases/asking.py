"""The commands and buttons that need words: given at once, or asked for in one step."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from pydantic import BaseModel

from bot.core.answers import Details, OneOf, Text, Told
from bot.core.cases import Ending
from bot.core.words import fold
from bot.engine.flow import Flow, Question
from bot.engine.service import Handler
from bot.engine.turn import Go, Outcome, Start, Turn
from handlers.officer.cases.acting import answer, close, note, query
from handlers.officer.cases.reading import officer_case, split_number

_MOST = 3000
_ACTS: Mapping[str, Callable[[Turn[Any], str, Told], Awaitable[Outcome]]] = {
    "answer": answer,
    "query": query,
    "note": note,
}


class Words(BaseModel):
    """What the words are for, and which case."""

    number: str
    act: str


class Ended(BaseModel):
    """A case about to be closed."""

    number: str
    ending: Ending | None = None


words_flow = Flow("officer_case", Words)
close_flow = Flow("officer_close", Ended)


async def _asked(turn: Turn[Words]) -> Question:
    return Question(f"officer-case-{turn.state.act}", {"number": turn.state.number})


@words_flow.step("words", Details(least=2, most=_MOST), question=_asked)
async def words(turn: Turn[Words], value: Told) -> Outcome:
    return await _ACTS[turn.state.act](turn, turn.state.number, value)


def worded(act: str) -> Handler:
    """The handler of ``/traloi SO [text]`` and its like, and of the button without a text."""

    async def run(turn: Turn[Any]) -> Outcome:
        typed, text = split_number(turn.argument)
        case = await officer_case(turn, typed)
        if text:
            return await _ACTS[act](turn, case.number, Told(text=text[:_MOST]))
        return Start(words_flow, Words(number=case.number, act=act))

    return run


async def _number(turn: Turn[Ended]) -> Question:
    return Question(values={"number": turn.state.number})


@close_flow.step("ending", OneOf(*(each.value for each in Ending)), question=_number)
async def ending(turn: Turn[Ended], value: str) -> Outcome:
    turn.state.ending = Ending(value)
    return Go("reason")


@close_flow.step("reason", Text(least=5, most=_MOST), question=_number)
async def reason(turn: Turn[Ended], value: str) -> Outcome:
    state = turn.state
    if state.ending is None:
        return Go("ending")
    return await close(turn, state.number, state.ending, value)


async def closing(turn: Turn[Any]) -> Outcome:
    """``/dong SO [outcome [reason]]`` and ``case.close:<number>``; asks for what is missing."""
    typed, rest = split_number(turn.argument)
    case = await officer_case(turn, typed)
    word, _, why = rest.partition(" ")
    known = {each.value: each for each in Ending}.get(fold(word))
    if known is None:
        return Start(close_flow, Ended(number=case.number))
    if len(why.strip()) < 5:
        return Start(close_flow, Ended(number=case.number, ending=known), step="reason")
    return await close(turn, case.number, known, why.strip()[:_MOST])
