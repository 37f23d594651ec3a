"""A form is a flow made from a pydantic model: ask each field, review, edit any, submit."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

from pydantic import BaseModel

from bot.core.answers import Kind, OneOf
from bot.core.chat import Inbound, StoredFile
from bot.engine.flow import Asking, Flow, Gate, Question, Step, Upgrade
from bot.engine.turn import Go, Option, Outcome, Retry, Say, Turn

S = TypeVar("S", bound="FormState")
Check = Callable[[Turn[Any], Any], Awaitable[Outcome | None]]
When = Callable[[Any], bool]


@dataclass(frozen=True, slots=True)
class Ask:
    """Annotation of a model's field: how it is asked.

    ``when(state)`` False leaves the question out. ``check(turn, value)`` may refuse the answer
    (``Retry``), end the form (``Done``) or lead elsewhere (``Go``) before the value is kept; what
    leads elsewhere comes back with ``state.settle``. ``editable`` False keeps the field off the
    list of what can be corrected. ``no_file`` is the text that refuses a file sent instead of an
    answer; the file is then thrown away, for nobody asked for it.
    """

    kind: Kind[Any]
    optional: bool = False
    when: When | None = None
    check: Check | None = None
    question: Asking | None = None
    ask_contact: bool = False
    editable: bool = True
    no_file: str | None = None


class FormState(BaseModel):
    """State of a form; its fields marked with ``Ask`` are the questions, in their order.

    ``editing`` is True while one field is corrected from the review. ``answered`` names the
    questions that have had their answer (or were skipped), ``given`` those that need no asking
    because their value was taken over from before.
    """

    editing: bool = False
    answered: list[str] = []
    given: list[str] = []

    @classmethod
    def asks(cls) -> dict[str, Ask]:
        """How each field is asked."""
        marks = (
            (name, mark) for name, field in cls.model_fields.items() for mark in field.metadata
        )
        return {name: mark for name, mark in marks if isinstance(mark, Ask)}

    def settle(self, field: str, value: Any, *first: Say) -> Go:
        """Keeps the value of a field, and goes on to what follows it."""
        setattr(self, field, value)
        self.answered = [*dict.fromkeys((*self.answered, field))]
        return Go(self._after(field), *first)

    def take(self, field: str, value: Any) -> None:
        """Keeps a value known from before: its question is not asked unless it is edited."""
        setattr(self, field, value)
        self.given = [*dict.fromkeys((*self.given, field))]
        self.answered = [*dict.fromkeys((*self.answered, field))]

    def ask_again(self, field: str) -> None:
        """Counts a question as not answered, because another answer changed what it asks."""
        self.given = [name for name in self.given if name != field]
        self.answered = [name for name in self.answered if name != field]

    def open_asks(self) -> list[str]:
        """The questions that apply now."""
        return [n for n, ask in self.asks().items() if ask.when is None or ask.when(self)]

    def _after(self, field: str) -> str:
        """The next question that applies, or the review.

        After a correction that is the first question which applies only since then. Answers to
        questions that do not apply any more are forgotten.
        """
        self._forget()
        open_now = self.open_asks()
        if self.editing:
            missing = [name for name in open_now if name not in self.answered]
            self.editing = bool(missing)
            return missing[0] if missing else "review"
        names = list(self.asks())
        later = names[names.index(field) + 1 :]
        return next((n for n in later if n in open_now and n not in self.given), "review")

    def _forget(self) -> None:
        # Forgetting one answer may close the question that hangs on it.
        while stale := [name for name in self.answered if name not in self.open_asks()]:
            for field in stale:
                known = type(self).model_fields[field]
                setattr(self, field, known.get_default(call_default_factory=True))
            self.answered = [name for name in self.answered if name not in stale]
            self.given = [name for name in self.given if name not in stale]


@dataclass(frozen=True, slots=True)
class _OrFile:
    """A kind that lets a file through, so that the step can throw it away and say so."""

    kind: Kind[Any]

    @property
    def values(self) -> tuple[str, ...]:
        return self.kind.values

    @property
    def numeric(self) -> bool:
        return self.kind.numeric

    def read(self, given: Inbound, today: date) -> Any:
        return given.file if given.file is not None else self.kind.read(given, today)


def _without_files(step: Step, text: str) -> Step:
    """The step, refusing a file with ``text`` and throwing it away."""

    async def run(turn: Turn[Any], value: Any) -> Outcome:
        if isinstance(value, StoredFile):
            await turn.store.files.discard(value.id)
            return Retry(text)
        return await step.run(turn, value)

    return replace(step, kind=_OrFile(step.kind), run=run)


class Form(Flow[S]):
    """Questions in the order of the model's fields, then ``review`` and ``submit``.

    The model is a ``FormState``. Text ids: ``<form>-<field>`` for questions, ``<form>-review``
    (gets ``$summary``) with attributes ``submit`` and ``edit``, ``<form>-edit`` with one
    attribute a field. ``no_file`` refuses files in every step, as in ``Ask``.
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
        no_file: str | None = None,
    ) -> None:
        super().__init__(name, state, version=version, upgrade=upgrade, gate=gate)
        self._submit, self._no_file = submit, no_file
        self.asks = state.asks()
        for field, ask in self.asks.items():
            self.add(self._field_step(field, ask))
        text = name.replace("_", "-")
        self.add(Step("review", f"{text}-review", OneOf("submit", "edit"), self._review, review))
        self.add(Step("edit", f"{text}-edit", OneOf(*self.asks), self._edit, self._editable))

    def add(self, step: Step) -> None:
        """Adds a step; where the form takes no files, one sent there is thrown away."""
        ask = self.asks.get(step.name)
        text = (ask.no_file if ask else None) or self._no_file
        super().add(step if text is None else _without_files(step, text))

    def _field_step(self, field: str, ask: Ask) -> Step:
        async def answered(turn: Turn[Any], value: Any) -> Outcome:
            instead = await ask.check(turn, value) if ask.check and value is not None else None
            if instead is not None:
                return instead
            went: Go = turn.state.settle(field, value)
            return went

        text = f"{self.name}-{field}".replace("_", "-")
        return Step(field, text, ask.kind, answered, ask.question, ask.optional, ask.ask_contact)

    def after(self, state: S, field: str) -> str:
        """The step that follows ``field``, whose value ``state`` holds already."""
        return state.settle(field, getattr(state, field)).step

    async def _review(self, turn: Turn[Any], value: str) -> Outcome:
        return Go("edit") if value == "edit" else await self._submit(turn)

    async def _editable(self, turn: Turn[Any]) -> Question:
        names = [name for name in turn.state.open_asks() if self.asks[name].editable]
        return Question(options=tuple(Option(name) for name in names))

    async def _edit(self, turn: Turn[Any], value: str) -> Outcome:
        turn.state.editing = True
        return Go(value)
