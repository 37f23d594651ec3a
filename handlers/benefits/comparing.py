"""Two scenarios side by side: now or later, one benefit or another, one answer changed."""

from collections.abc import Iterator, Sequence
from typing import Any

from bot.core.benefits import NotKnownThen
from bot.core.ids import short
from bot.core.money import Dong
from bot.engine.turn import Done, Named, Outcome, Turn, button, say
from handlers.benefits import asking, citing, reckoned
from handlers.benefits.keeping import keep
from handlers.benefits.reckoned import Line
from handlers.benefits.scenario import (
    CALC,
    LATER,
    ON,
    VERSUS,
    WAIT,
    Calculation,
    Scenario,
    Way,
    ways,
)

Side = tuple[Scenario, Sequence[Way]]


async def told(turn: Turn[Any], state: Calculation, other: Scenario) -> Outcome:
    """Both answers, remembered together."""
    try:
        sides = both(state, other)
    except NotKnownThen as error:
        return await reckoned.unknown(turn, state, error)
    answer_id = await keep(turn, CALC, state, state.on, [state.given(), other.given()])
    arg = short(answer_id)
    choices = (
        button("benefits.compare", arg),
        button("benefits.chart", arg),
        button("benefits.change", arg),
        button("ask", "benefit-answer"),
        button("menu"),
    )
    return Done(say("benefits-compared", choices=choices, lines=tuple(lines(state, sides))))


def both(state: Calculation, other: Scenario) -> tuple[Side, Side]:
    """The two scenarios with what comes of them. Raises ``BenefitError``."""
    plain = state.plain()
    return (plain, ways(plain)), (other, ways(other))


def lines(state: Calculation, sides: tuple[Side, Side]) -> Iterator[Line]:
    """Each side's name and sums, the difference, and the law of both."""
    for scenario, found in sides:
        yield label(state, scenario)
        yield from reckoned.heads(scenario, found[0].answer)
        yield ""
    yield from difference(sides)
    yield from notes(sides)
    yield ""
    yield from law(sides)


def label(state: Calculation, scenario: Scenario) -> Named:
    """What a side is called: the day, the benefit, or the answer that differs."""
    if state.compared == LATER:
        is_later = scenario.on != state.on
        return Named("benefits-side-later" if is_later else "benefits-side-now", months=WAIT)
    if state.compared == VERSUS:
        return Named("benefits-side", name=reckoned.title(scenario))
    name = state.compared
    value: object = Named("benefits-unsure")
    if name == ON:
        value = scenario.on
    elif name in scenario.told:
        value = asking.shown(scenario, name, scenario.told[name])
    return Named("benefits-side-with", name=asking.name_of(scenario.code, name), value=value)


def difference(sides: tuple[Side, Side]) -> Iterator[Named]:
    """How far the sums lie apart; nothing when they are not of one kind."""
    first, second = (scenario for scenario, _ in sides)
    sums = [money(scenario, found) for scenario, found in sides]
    if first.code == second.code and sums[0] is not None and sums[1] is not None:
        gap = int(sums[1]) - int(sums[0])
        how = "same" if not gap else "more" if gap > 0 else "less"
        yield Named("benefits-gap", how=how, gap=Dong(abs(gap)))
    elif sums[0] is not None and sums[1]:
        yield Named("benefits-even-after", months=-(-int(sums[0]) // int(sums[1])))


def money(scenario: Scenario, found: Sequence[Way]) -> Dong | None:
    """The sum of one side: the first of its heads that is money."""
    result = found[0].answer.result
    sums = (result.get(key) for key in scenario.benefit.heads)
    return next((each for each in sums if isinstance(each, Dong)), None)


def notes(sides: tuple[Side, Side]) -> Iterator[Named]:
    """What must be said beside the sums, once."""
    said = {n.id: n for _, found in sides for n in found[0].answer.notes}
    yield from (Named(each.id, None, **each.values) for each in said.values())


def law(sides: tuple[Side, Side]) -> tuple[Named, ...]:
    """What both stand on."""
    return citing.of_answers([found[0].answer for _, found in sides])
