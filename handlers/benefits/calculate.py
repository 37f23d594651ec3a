"""Any rule as a conversation: asks only what is missing, one thing at a time, then answers."""

from typing import Any

from bot.core.answers import OneOf
from bot.core.benefits import BenefitError, ImpossibleInput, NotKnownThen
from bot.core.benefits.inputs import read
from bot.engine.flow import Flow, Question, Step
from bot.engine.turn import Go, Named, Option, Outcome, Retry, Start, Turn
from handlers.benefits import asking, comparing, reckoned
from handlers.benefits.calculator import gone
from handlers.benefits.keeping import reopened
from handlers.benefits.kinds import Unlisted, day_kind, kind_of
from handlers.benefits.knowing import before, known
from handlers.benefits.library import LIBRARY
from handlers.benefits.scenario import (
    CALC,
    LATER,
    ON,
    VERSUS,
    WAIT,
    Calculation,
    Scenario,
    beside,
    is_spoken,
    missing,
    waited,
)
from handlers.consent import gate

EDIT, AGAINST = "edit", "against"


calc = Flow(CALC, Calculation, gate=gate)


def _step(name: str) -> Step:
    async def answered(turn: Turn[Calculation], value: Any) -> Outcome:
        state = turn.state
        scenario = state.current
        raw = asking.meant(scenario, name, value, state.before.get(name))
        if raw is not None and name != ON:
            try:
                read(scenario.code, LIBRARY.rules.fields(scenario.code, scenario.on), {name: raw})
            except ImpossibleInput as impossible:
                return _impossible(scenario, name, impossible)
        scenario.tell(name, raw)
        state.known = [each for each in state.known if each != name]
        return await _onward(turn, name)

    async def question(turn: Turn[Calculation]) -> Question:
        return asking.question_of(turn.state.current, name, turn.state.before.get(name))

    kind = day_kind() if name == ON else kind_of(name, LIBRARY.rules.inputs[name])
    return Step(name, f"benefits-ask-{name}", kind, answered, question)


for each in (ON, *filter(is_spoken, LIBRARY.rules.inputs)):
    calc.add(_step(each))


async def _onward(turn: Turn[Calculation], name: str) -> Outcome:
    """The next question, or the answer; what cannot be is asked again."""
    scenario = turn.state.current
    try:
        following = missing(scenario)
    except NotKnownThen as unknown:
        return await reckoned.unknown(turn, turn.state, unknown)
    except BenefitError as impossible:
        scenario.forget(name)
        return _impossible(scenario, name, impossible)
    return Go(following) if following else await answer(turn, turn.state)


def _impossible(scenario: Scenario, name: str, error: BenefitError) -> Retry:
    """Why an answer cannot be: by itself, by the law's bounds, or beside another one."""
    if error.reason in {"too-small", "too-large", "too-early"}:
        return Retry(f"benefits-{error.reason}", bound=error.allowed[0])
    if error.field in {name, None} or not is_spoken(error.field or ""):
        return Retry("benefits-impossible")
    return Retry("benefits-contradicts", field=asking.name_of(scenario.code, error.field or ""))


async def answer(turn: Turn[Any], state: Calculation) -> Outcome:
    """What comes of it, remembered with the version of the rules."""
    if state.other is None:
        return await reckoned.told(turn, state)
    return await comparing.told(turn, state, state.other)


def _editable(state: Calculation) -> tuple[str, ...]:
    """Inputs that were told or are not known, and the day."""
    named = [name for name in (*state.told, *state.unsure) if name != ON and is_spoken(name)]
    return (*dict.fromkeys(named), ON)


async def _inputs(turn: Turn[Calculation]) -> Question:
    state = turn.state
    names = [Option(name, asking.name_of(state.code, name)) for name in _editable(state)]
    return Question(options=tuple(names))


@calc.step(EDIT, Unlisted(OneOf()), text="benefits-edit", question=_inputs)
async def edit(turn: Turn[Calculation], value: str) -> Outcome:
    """One input anew; the others stay."""
    return Go(value)


def _presets(state: Calculation) -> list[str]:
    benefit = state.benefit
    return [LATER] * (benefit.later is not None) + [VERSUS] * (benefit.versus is not None)


async def _differences(turn: Turn[Calculation]) -> Question:
    state = turn.state
    names = await _inputs(turn)
    presets = [Option(each, _preset(state, each)) for each in _presets(state)]
    return Question(options=(*presets, *names.options))


def _preset(state: Calculation, preset: str) -> Named:
    if preset == LATER or state.benefit.versus is None:
        return Named("benefits-against", "later", months=WAIT)
    return Named(f"benefits-code-{state.benefit.versus.code}")


@calc.step(AGAINST, Unlisted(OneOf()), text="benefits-against", question=_differences)
async def against(turn: Turn[Calculation], value: str) -> Outcome:
    """What the other scenario differs in."""
    state = turn.state
    state.compared = value
    if value == LATER:
        state.other = waited(state, WAIT)
    elif value == VERSUS:
        state.other = beside(state)
    else:
        state.other = state.plain()
        return Go(value)
    return await _onward(turn, AGAINST)


async def begin(turn: Turn[Any]) -> Outcome:
    """``benefits.calc:<code>[.<entry>]``: calculates that benefit for today."""
    code, _, entry = turn.argument.partition(".")
    try:
        benefit = LIBRARY.rules.benefit(code, turn.today)
    except BenefitError:
        return gone()
    told = await known(turn, benefit)
    state = Calculation(
        code=code,
        on=turn.today,
        entry=entry,
        told=told,
        known=list(told),
        before=await before(turn, benefit),
    )
    first = missing(state) or next(iter(benefit.asks), ON)
    return Start(calc, state, step=first)


async def compare(turn: Turn[Any]) -> Outcome:
    """``benefits.compare:<answer>``: the answer beside another one."""
    start = await reopened(turn, calc)
    if start is None or not isinstance(start.state, Calculation):
        return gone()
    start.state.other = None
    return Start(calc, start.state, step=AGAINST)
