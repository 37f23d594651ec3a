"""A flow is named steps; a step owns its question and its answer."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from pydantic import BaseModel
from pydantic_core import from_json

from bot.core.answers import Kind
from bot.engine.turn import Option, Outcome, Start, Turn

S = TypeVar("S", bound=BaseModel)
Answered = Callable[[Turn[Any], Any], Awaitable[Outcome]]
Asking = Callable[[Turn[Any]], Awaitable["Question"]]
Upgrade = Callable[[int, str, dict[str, Any]], tuple[str, dict[str, Any]] | None]
Gate = Callable[[Turn[Any], Start], Awaitable[Start | None]]


@dataclass(frozen=True, slots=True)
class Question:
    """What varies in a step's question: another text id, variables, the choices of this time."""

    text: str | None = None
    values: Mapping[str, object] = field(default_factory=dict)
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One question and what is done with its answer. ``run`` gets None when it was skipped."""

    name: str
    text: str
    kind: Kind[Any]
    run: Answered
    question: Asking | None = None
    optional: bool = False
    ask_contact: bool = False

    async def ask(self, turn: Turn[Any]) -> Question:
        """The question of this moment, with the kind's own choices where it names none."""
        asked = await self.question(turn) if self.question else Question()
        options = asked.options or tuple(Option(value) for value in self.kind.values)
        return Question(asked.text or self.text, asked.values, options)


class Flow(Generic[S]):
    """A conversation of several steps, stored by name with a version.

    ``upgrade(version, step, state)`` turns what an older version stored into today's step and
    state, or gives None when it cannot. ``gate`` may send the person elsewhere first (consent).
    """

    def __init__(
        self,
        name: str,
        state: type[S],
        *,
        version: int = 1,
        upgrade: Upgrade | None = None,
        gate: Gate | None = None,
    ) -> None:
        self.name = name
        self.state = state
        self.version = version
        self.upgrade = upgrade
        self.gate = gate
        self.steps: dict[str, Step] = {}

    @property
    def first(self) -> str:
        """The name of the step that the flow begins with."""
        return next(iter(self.steps))

    @property
    def title(self) -> str:
        """Text id of the flow's name, as it stands on a "resume" button."""
        return f"{self.name.replace('_', '-')}-title"

    def add(self, step: Step) -> None:
        """Adds a step at the end; a name is taken once."""
        if step.name in self.steps:
            raise ValueError(f"flow {self.name}: step {step.name} is there already")
        self.steps[step.name] = step

    def step(
        self,
        name: str,
        kind: Kind[Any],
        *,
        text: str | None = None,
        question: Asking | None = None,
        optional: bool = False,
        ask_contact: bool = False,
    ) -> Callable[[Answered], Answered]:
        """Declares a step; its text id is ``<flow>-<step>`` unless given."""

        def declare(run: Answered) -> Answered:
            text_id = text or f"{self.name}-{name}".replace("_", "-")
            self.add(Step(name, text_id, kind, run, question, optional, ask_contact))
            return run

        return declare

    def load(self, version: int, step: str, state: str) -> tuple[str, S] | None:
        """What storage held, as today's step and state; None when it no longer fits."""
        if version == self.version:
            return (step, self.state.model_validate_json(state)) if step in self.steps else None
        if self.upgrade is None:
            return None
        upgraded = self.upgrade(version, step, self._plain(state))
        if upgraded is None or upgraded[0] not in self.steps:
            return None
        return upgraded[0], self.state.model_validate(upgraded[1])

    @staticmethod
    def _plain(state: str) -> dict[str, Any]:
        plain = from_json(state)
        return plain if isinstance(plain, dict) else {}
