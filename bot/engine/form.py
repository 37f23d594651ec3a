"""A form is a flow made from a pydantic model: ask each field, review, edit any, submit."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import BaseModel

from bot.core.answers import Kind, OneOf
from bot.engine.flow import Asking, Flow, Gate, Question, Step, Upgrade
from bot.engine.turn import Go, Option, Outcome, Turn

S = TypeVar("S", bound=BaseModel)
Check = Callable[[Turn[Any], Any], Awaitable[Outcome | None]]
When = Callable[[Any], bool]


@dataclass(frozen=True, slots=True)
class Ask:
    """Annotation of a model's field: how it is asked.

    ``when(state)`` False leaves the question out. ``check(turn, value)`` may refuse the answer
    (``Retry``) or end the form (``Done``) before the value is kept.
    """

    kind: Kind[Any]
    optional: bool = False
    when: When | None = None
    check: Check | None = None
    question: Asking | None = None
    ask_contact: bool = False


class FormState(BaseModel):
    """State of a form. ``editing`` is True while one field is corrected from the review."""

    editing: bool = False


class Form(Flow[S]):
    """Questions in the order of the model's fields, then ``review`` and ``submit``.

    Text ids: ``<form>-<field>`` for questions, ``<form>-review`` (gets ``$summary``) with
    attributes ``submit`` and ``edit``, ``<form>-edit`` with one attribute a field.
    """

    def __init__(
        self,
        name: str,
        state: type[S],
        submit: Callable[[Turn[Any]], Awaitable[Outcome]],
        review: Asking,
        *,
        version: int = 1,
        upgrade: Upgrade | None = None,
        gate: Gate | None = None,
    ) -> None:
        super().__init__(name, state, version=version, upgrade=upgrade, gate=gate)
        self._submit = submit
        self.asks = self._read_asks(state)
        for field, ask in self.asks.items():
            self.add(self._field_step(field, ask))
        text = name.replace("_", "-")
        self.add(Step("review", f"{text}-review", OneOf("submit", "edit"), self._review, review))
        self.add(Step("edit", f"{text}-edit", OneOf(*self.asks), self._edit, self._editable))

    @staticmethod
    def _read_asks(state: type[BaseModel]) -> dict[str, Ask]:
        found = {}
        for name, field in state.model_fields.items():
            for mark in field.metadata:
                if isinstance(mark, Ask):
                    found[name] = mark
        return found

    def _field_step(self, field: str, ask: Ask) -> Step:
        async def answered(turn: Turn[Any], value: Any) -> Outcome:
            refused = await ask.check(turn, value) if ask.check and value is not None else None
            if refused is not None:
                return refused
            setattr(turn.state, field, value)
            return Go(self.after(turn.state, field))

        text = f"{self.name}-{field}".replace("_", "-")
        return Step(field, text, ask.kind, answered, ask.question, ask.optional, ask.ask_contact)

    def after(self, state: Any, field: str) -> str:
        """The step that follows ``field``: the next question that applies, or the review."""
        if state.editing:
            state.editing = False
            return "review"
        names = list(self.asks)
        for name in names[names.index(field) + 1 :]:
            when = self.asks[name].when
            if when is None or when(state):
                return name
        return "review"

    async def _review(self, turn: Turn[Any], value: str) -> Outcome:
        return Go("edit") if value == "edit" else await self._submit(turn)

    async def _editable(self, turn: Turn[Any]) -> Question:
        open_now = [n for n, ask in self.asks.items() if ask.when is None or ask.when(turn.state)]
        return Question(options=tuple(Option(name) for name in open_now))

    async def _edit(self, turn: Turn[Any], value: str) -> Outcome:
        turn.state.editing = True
        return Go(value)
