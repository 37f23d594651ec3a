"""The answer of a calculation: the sum, why, the law, then papers, place and last day."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from bot.core.benefits import Answer, NotKnownThen, Text
from bot.core.ids import short
from bot.core.money import Dong
from bot.core.reminders import days_to_remind
from bot.engine.turn import Button, Done, Named, Outcome, Say, Turn, button, say
from handlers.benefits import asking, citing
from handlers.benefits.keeping import keep
from handlers.benefits.library import LIBRARY
from handlers.benefits.scenario import CALC, Calculation, Scenario, Way, ways

_MONTH = re.compile(r"(\d{4})-(\d{2})")
Line = Named | str


async def told(turn: Turn[Any], state: Calculation) -> Outcome:
    """The answer, remembered."""
    try:
        found = ways(state)
    except NotKnownThen as error:
        return await unknown(turn, state, error)
    answer_id = await keep(turn, CALC, state, state.on, [state.given()])
    return Done(*screens(state, found, answer_id, turn.today))


async def unknown(turn: Turn[Any], state: Calculation, error: NotKnownThen) -> Outcome:
    """The law of that day is not known: says so, and offers to change the day."""
    answer_id = await keep(turn, CALC, state, state.on, [state.given()])
    lines = (Named("benefits-not-known-then", on=error.on),)
    ways_on = (button("benefits.change", short(answer_id)), button("ask", "benefit-answer"))
    return Done(say("benefits-answer", choices=(*ways_on, button("menu")), lines=lines))


def screens(
    state: Calculation, found: Sequence[Way], answer_id: int, today: date
) -> tuple[Say, ...]:
    """What is said: the reckoning and, where something must be handed in, how."""
    reckoning = (*_reckoning(state, found), "", *law(state, found, today))
    claiming = tuple(practical(state, found, today))
    choices = _ways_on(state, found, answer_id, today)
    if not claiming:
        return (say("benefits-answer", choices=choices, lines=reckoning),)
    return (
        say("benefits-reckoned", lines=reckoning),
        say("benefits-answer", choices=choices, lines=claiming),
    )


def _reckoning(state: Calculation, found: Sequence[Way]) -> Iterator[Line]:
    yield Named(f"benefits-code-{state.code}")
    if len(found) == 1:
        yield from heads(state, found[0].answer)
        yield ""
        yield from why(found[0].answer)
    else:
        yield from each_way(state, found)
        yield ""
        yield Named("benefits-how")
        yield from varied(state, found)
        yield from why(found[0].answer)
    yield from assumed(state, found)


def each_way(state: Calculation, found: Sequence[Way]) -> Iterator[Line]:
    """The sum of every way in which the unknown may turn out."""
    for way in found:
        yield ""
        yield from _if(state, way, _varying(found))
        yield from heads(state, way.answer)


def varied(state: Calculation, found: Sequence[Way]) -> Iterator[Named]:
    """For which of several ways the reckoning is shown: the first."""
    yield from _if(state, found[0], _varying(found))


def _varying(found: Sequence[Way]) -> list[str]:
    """The unknown inputs for which more than one value was tried."""
    first = found[0].assumed
    return [name for name in first if len({str(way.assumed[name]) for way in found}) > 1]


def _if(state: Scenario, way: Way, names: Sequence[str]) -> Iterator[Named]:
    for name in names:
        value = way.assumed[name]
        text = f"benefits-if-{state.code}-{name}|benefits-if-{name}"
        yield Named(text, None, value=_key(value))


def _key(value: object) -> object:
    return {True: "true", False: "false"}[value] if isinstance(value, bool) else value


def assumed(state: Calculation, found: Sequence[Way]) -> Iterator[Named]:
    """What stood in for the unknown, and what nobody asked because the union knew it."""
    fixed = [name for name in found[0].assumed if name not in _varying(found)]
    yield from _if(state, found[0], fixed)
    for name in state.known:
        if name in state.told:
            value = asking.shown(state, name, state.told[name])
            yield Named("benefits-known", name=asking.name_of(state.code, name), value=value)


def heads(scenario: Scenario, answer: Answer) -> Iterator[Named]:
    """The first lines: what comes of it, or which conditions are not met."""
    if answer.result.get("eligible") is False:
        yield Named("benefits-not-eligible")
        yield from (Named(each.id, None, **each.values) for each in answer.failing)
        return
    for key in scenario.benefit.heads or scenario.benefit.results:
        if answer.result.get(key) is not None:
            yield head(scenario, key, answer.result[key])


def head(scenario: Scenario, key: str, value: object) -> Named:
    """One result as a line."""
    text = f"benefits-result-{scenario.code}-{key}|benefits-result-{key}"
    return Named(text, value=_shown(value))


def _shown(value: object) -> object:
    match value:
        case Text():
            return Named(value.id, None, **value.values)
        case str() if found := _MONTH.fullmatch(value):
            return f"{found[2]}/{found[1]}"
        case [Dong() as low, Dong() as high]:
            return Named("benefits-range", low=low, high=high)
        case list():
            return ", ".join(map(str, value))
    return value


def why(answer: Answer) -> Iterator[Named]:
    """The steps, the conditions that fail beside a right, and what must be said with it."""
    yield from citing.steps(answer)
    if answer.result.get("eligible") is not False:
        yield from (Named(each.id, None, **each.values) for each in answer.failing)
    yield from (Named(each.id, None, **each.values) for each in answer.notes)


def law(state: Scenario, found: Sequence[Way], today: date) -> Iterator[Named]:
    """The day asked about, whether the rules are overdue for a check, and what they stand on."""
    yield Named("benefits-asked-on", on=state.on)
    if found[0].answer.stale(today):
        yield Named("benefits-stale", due=found[0].answer.review_due)
    yield from citing.of_answers([way.answer for way in found])


def practical(state: Calculation, found: Sequence[Way], today: date) -> Iterator[Named]:
    """Papers, to whom and by when; nothing where there is no right."""
    benefit = state.benefit
    if all(way.answer.result.get("eligible") is False for way in found):
        return
    if benefit.papers:
        yield Named("benefits-papers")
        papers = (Named(f"benefits-paper-{paper}") for paper in benefit.papers)
        yield from (Named("benefits-item", item=paper) for paper in papers)
    if benefit.filing is not None:
        yield Named(f"benefits-filing-{benefit.filing}")
    last_day = deadline(state, found)
    if last_day is not None:
        passed = "-passed" if last_day < today else ""
        yield Named(f"benefits-deadline{passed}", on=last_day)


def deadline(state: Scenario, found: Sequence[Way]) -> date | None:
    """The person's last day to act, where the answer tells one."""
    key = state.benefit.deadline
    value = found[0].answer.result.get(key) if key else None
    return value if isinstance(value, date) else None


def _ways_on(
    state: Calculation, found: Sequence[Way], answer_id: int, today: date
) -> tuple[Button, ...]:
    arg = short(answer_id)
    last_day = deadline(state, found)
    remind = last_day is not None and bool(days_to_remind(last_day, today))
    return (
        button("benefits.change", arg),
        *([button("benefits.remind", arg)] if remind else []),
        button("benefits.compare", arg),
        button("benefits.save", arg),
        button("ask", "benefit-answer"),
        button("menu"),
    )


def title(scenario: Scenario) -> Named:
    """What people call the benefit."""
    return Named(LIBRARY.rules.benefit(scenario.code, scenario.on).name)
