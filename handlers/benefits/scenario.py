"""What a person told for one calculation, and what comes of it, surely or in several ways."""

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from pydantic import BaseModel

from bot.core.benefits import Answer, MissingInput
from bot.core.benefits.inputs import Field
from bot.core.benefits.rulebook import Ask, Benefit
from bot.core.benefits.terms import months_after
from handlers.benefits.library import LIBRARY

CALC = "calc"
"""The name of the flow; short, because payloads are."""
ON = "on"
"""The pseudo-input: the day whose rules hold."""
LATER, VERSUS = "later", "versus"
"""What two scenarios may differ in beside one input: some months of waiting, or the benefit."""
WAIT = 3
"""Months of waiting."""
MOST_WAYS = 4
_SPOKEN = frozenset(("money", "number", "integer", "flag", "choice", "date", "month", "integers"))


class Scenario(BaseModel):
    """``told`` holds inputs as JSON has them, ``unsure`` those that the person does not know."""

    code: str
    on: date
    told: dict[str, Any] = {}
    unsure: list[str] = []

    @property
    def benefit(self) -> Benefit:
        """The rule of the day asked about; raises ``NotKnownThen``."""
        return LIBRARY.rules.benefit(self.code, self.on)

    def tell(self, name: str, value: Any) -> None:
        """Takes an answer; ``None`` means that it is not known."""
        self.forget(name)
        if value is None:
            self.unsure.append(name)
            return
        self.told[name] = value
        if name == ON:
            self.on = date.fromisoformat(value)

    def forget(self, name: str) -> None:
        """The input counts as not told, and will be asked."""
        self.told.pop(name, None)
        self.unsure = [each for each in self.unsure if each != name]

    def given(self) -> dict[str, object]:
        """What was told, as it is remembered."""
        inputs = {name: value for name, value in self.told.items() if name != ON}
        return {"code": self.code, "on": self.on, "inputs": inputs}

    def knows(self, name: str) -> bool:
        return name in self.told or name in self.unsure

    def field(self, name: str) -> Field:
        """What the rule of the day says of an input."""
        return LIBRARY.rules.fields(self.code, self.on)[name]


class Calculation(Scenario):
    """The scenario asked about and, when two are compared, the other one.

    ``known`` are the inputs that the union knew already, ``before`` what was told another time
    and is offered again. ``compared`` is what differs: an input, ``later`` or ``versus``.
    """

    entry: str = ""
    known: list[str] = []
    before: dict[str, Any] = {}
    other: Scenario | None = None
    compared: str = ""

    @property
    def current(self) -> Scenario:
        """The scenario that questions are about."""
        return self.other or self

    def plain(self) -> Scenario:
        """A copy of the scenario asked about, to be changed."""
        return Scenario(code=self.code, on=self.on, told=dict(self.told), unsure=list(self.unsure))


@dataclass(frozen=True, slots=True)
class Way:
    """One calculation; ``assumed`` are the values that stand in for what is not known."""

    assumed: Mapping[str, object]
    answer: Answer


def ways(scenario: Scenario) -> list[Way]:
    """Every way in which the unknown may turn out, four at most; one where all come to the same.
    Raises ``BenefitError``."""
    found = [_way(scenario, assumed) for assumed in _assumptions(scenario)]
    alike = all(way.answer.result == found[0].answer.result for way in found)
    return [Way({}, found[0].answer)] if alike and len(found) > 1 else found


def _way(scenario: Scenario, assumed: Mapping[str, object]) -> Way:
    inputs = {n: value for n, value in scenario.told.items() if n in scenario.benefit.inputs}
    answer = LIBRARY.rules.calculate(scenario.code, scenario.on, {**inputs, **assumed})
    return Way(assumed, answer)


def _assumptions(scenario: Scenario) -> Iterator[Mapping[str, object]]:
    """Values for the unknown inputs; where that makes too many ways, only their first values."""
    asks = scenario.benefit.asks
    names = [name for name in scenario.unsure if name in asks and asks[name].unsure]
    options = [asks[name].unsure for name in names]
    while _product(options) > MOST_WAYS:
        widest = max(range(len(options)), key=lambda place: len(options[place]))
        options[widest] = options[widest][:1]
    for values in itertools.product(*options):
        yield dict(zip(names, values, strict=True))


def _product(options: list[tuple[object, ...]]) -> int:
    count = 1
    for each in options:
        count *= len(each)
    return count


def missing(scenario: Scenario) -> str | None:
    """The next input to ask for, None when there is an answer. Raises ``BenefitError``."""
    for name, ask in scenario.benefit.asks.items():
        if not scenario.knows(name) and _applies(ask, scenario.told):
            return name
    try:
        ways(scenario)
    except MissingInput as needed:
        name = needed.field or ""
        if name in scenario.unsure or not is_spoken(name):
            raise
        return name
    return None


def _applies(ask: Ask, told: Mapping[str, object]) -> bool:
    return all(told.get(name) in values for name, values in ask.when.items()) and not any(
        told.get(name) in values for name, values in ask.unless.items()
    )


def is_spoken(name: str) -> bool:
    """Whether the conversation can ask for this input."""
    return name == ON or (
        name in LIBRARY.rules.inputs and LIBRARY.rules.inputs[name].kind in _SPOKEN
    )


def waited(scenario: Scenario, months: int) -> Scenario:
    """The same some months later, as far as the rule says what waiting changes."""
    later = scenario.benefit.later
    told = dict(scenario.told)
    for name in later.grow if later else ():
        if name in told:
            most = scenario.field(name).most
            grown = int(told[name]) + months
            told[name] = grown if most is None else min(grown, int(most))
    for name in later.shift if later else ():
        if name in told:
            told[name] = _moved(str(told[name]), months)
    on = months_after(scenario.on, months)
    return Scenario(code=scenario.code, on=on, told=told, unsure=list(scenario.unsure))


def _moved(text: str, months: int) -> str:
    """A date or a month, as JSON has them, some months on."""
    if len(text) == len("2026-11"):
        return months_after(date.fromisoformat(f"{text}-01"), months).isoformat()[:7]
    return months_after(date.fromisoformat(text), months).isoformat()


def beside(scenario: Scenario) -> Scenario | None:
    """The benefit that this one is weighed against, with what carries over; None if none is."""
    versus = scenario.benefit.versus
    if versus is None:
        return None
    inputs = LIBRARY.rules.benefit(versus.code, scenario.on).inputs
    told = {name: value for name, value in scenario.told.items() if name in inputs}
    for name, parts in versus.take.items():
        if all(part in scenario.told for part in parts):
            told[name] = sum(scenario.told[part] for part in parts)
    return Scenario(code=versus.code, on=scenario.on, told=told)
