"""A calculation as a flow: asks only what is missing, then answers; any input may be changed."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, Literal, TypeVar

from pydantic import BaseModel

from bot.core.answers import Kind, OneOf
from bot.core.benefits import Answer
from bot.core.ids import short
from bot.engine.flow import Flow, Question, Step
from bot.engine.turn import Button, Done, Go, Named, Option, Outcome, Turn, button, say
from handlers.benefits.keeping import keep
from handlers.benefits.library import LIBRARY
from handlers.consent import gate

S = TypeVar("S", bound=BaseModel)
Unsure = Literal["unsure"]
Check = Callable[[Turn[Any], Any], Outcome | None]
Answering = Callable[[Turn[Any]], Awaitable[Outcome]]


@dataclass(frozen=True, slots=True)
class Asked:
    """How one field of the state is asked.

    ``applies(state)`` False leaves it out; ``asked`` False asks it only when it is changed.
    ``options`` are buttons beside a free answer: what they answer, and the attribute of the
    question that labels them, empty where the answer speaks for itself. ``check`` may refuse an
    answer before it is kept.
    """

    kind: Kind[Any]
    applies: Callable[[Any], bool] = lambda _state: True
    options: Mapping[str, str] = field(default_factory=dict)
    check: Check | None = None
    asked: bool = True

    def choices(self, text: str) -> tuple[Option, ...]:
        """The buttons under the question ``text``; none leaves them to the kind."""
        return tuple(
            Option(value, Named(text, attribute) if attribute else value)
            for value, attribute in self.options.items()
        )


@dataclass(frozen=True, slots=True)
class Calculated:
    """One calculation that an answer is made of."""

    inputs: Mapping[str, object]
    answer: Answer


def calculated(code: str, on: date, inputs: Mapping[str, object]) -> Calculated:
    """Runs a calculator; raises ``BenefitError``."""
    return Calculated(inputs, LIBRARY.rules.calculate(code, on, inputs))


class Calculator(Flow[S]):
    """Questions for the fields of ``state`` that are None, in order, then ``answer``.

    Text ids: ``<flow>-<field>``, and ``<flow>-edit`` with one attribute a field.
    """

    def __init__(
        self, name: str, state: type[S], asks: Mapping[str, Asked], answer: Answering
    ) -> None:
        super().__init__(name, state, gate=gate)
        self.asks = asks
        self._answer = answer
        for each, ask in asks.items():
            self.add(self._field_step(each, ask))
        text = f"{name}-edit".replace("_", "-")
        self.add(Step("edit", text, OneOf(*asks), self._edit, self._editable))

    def _field_step(self, name: str, ask: Asked) -> Step:
        text = f"{self.name}-{name}".replace("_", "-")

        async def answered(turn: Turn[Any], value: Any) -> Outcome:
            if turn.chosen is not None and turn.chosen.isdecimal():
                value = Decimal(turn.chosen)
            refused = ask.check(turn, value) if ask.check else None
            if refused is not None:
                return refused
            setattr(turn.state, name, value)
            return await self.onward(turn)

        async def question(_turn: Turn[Any]) -> Question:
            return Question(options=ask.choices(text))

        return Step(name, text, ask.kind, answered, question)

    def missing(self, state: Any) -> str | None:
        """The first field that applies and is not known yet."""
        for name, ask in self.asks.items():
            if ask.asked and getattr(state, name) is None and ask.applies(state):
                return name
        return None

    async def onward(self, turn: Turn[Any]) -> Outcome:
        """The next question, or the answer."""
        name = self.missing(turn.state)
        return Go(name) if name else await self._answer(turn)

    async def _editable(self, turn: Turn[Any]) -> Question:
        fields = [name for name, ask in self.asks.items() if ask.applies(turn.state)]
        return Question(options=tuple(Option(name) for name in fields))

    async def _edit(self, _turn: Turn[Any], value: str) -> Outcome:
        return Go(value)


async def finish(
    turn: Turn[Any],
    flow: str,
    calculations: list[Calculated],
    lines: tuple[object, ...],
    more: tuple[str, ...] = (),
) -> Outcome:
    """Remembers the answer and says it; ``more`` are further acts that take the answer's id."""
    told = [{"code": c.answer.code, "on": c.answer.on, "inputs": c.inputs} for c in calculations]
    answer_id = await keep(turn, flow, turn.state, calculations[-1].answer.on, told)
    acts = tuple(button(act, short(answer_id)) for act in ("benefits.change", *more))
    ways = (*acts, button("ask", "benefit-answer"), button("grievance"), button("menu"))
    return Done(say("benefits-answer", choices=ways, lines=lines))


def gone() -> Done:
    """The answer that a button belongs to cannot be taken up."""
    ways: tuple[Button, ...] = (button("benefits", label=Named("benefits-back")), button("menu"))
    return Done(say("benefits-answer-gone", choices=ways))
