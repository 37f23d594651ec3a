"""One calculation under way: what a formula may ask, and what it leaves behind."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, TypeVar

from bot.core.benefits.answer import Source, Step, Text
from bot.core.benefits.errors import ImpossibleInput, MissingInput, NotKnownThen
from bot.core.benefits.inputs import Item, Value

if TYPE_CHECKING:
    from bot.core.benefits.rulebook import Rules

V = TypeVar("V", Fraction, bool, str, date)
T = TypeVar("T", bound=Item)


class Case:
    """The checked inputs of one question, the figures of its day, its steps and its sources."""

    def __init__(self, code: str, on: date, inputs: Mapping[str, Value], rules: "Rules") -> None:
        self.code = code
        self.on = on
        self.steps: list[Step] = []
        self.sources: list[Source] = []
        self.figures: set[str] = set()
        self.failing: list[Text] = []
        self.notes: list[Text] = []
        self._inputs = inputs
        self._rules = rules

    def get(self, name: str, kind: type[V]) -> V | None:
        """An input that may be left out."""
        value = self._inputs.get(name)
        return value if isinstance(value, kind) else None

    def need(self, name: str, kind: type[V]) -> V:
        """An input without which nothing can be said."""
        value = self.get(name, kind)
        if value is None:
            raise MissingInput(self.code, name)
        return value

    def items(self, name: str, kind: type[T]) -> tuple[T, ...] | None:
        """The items of a list that may be left out; ``kind`` is ``tuple`` for periods."""
        value = self._inputs.get(name)
        if not isinstance(value, tuple):
            return None
        return tuple(each for each in value if isinstance(each, kind))

    def figure(self, name: str, key: str | None = None, *, on: date | None = None) -> Fraction:
        """A number of the law on the case's day (or ``on``); its source joins the answer."""
        row = self._rules.row(name, on or self.on, self.code)
        self.sources.append(self._rules.source(row.source, row.since))
        self.figures.add(name)
        return row.value[key or ""] if isinstance(row.value, dict) else row.value

    def cite(self, document: str, article: str) -> None:
        """A provision that joins the answer because it was used this time."""
        self.sources.append(self._rules.cited(document, article, self.on))

    def glance(
        self, name: str, key: str | None = None, *, on: date | None = None
    ) -> Fraction | None:
        """A figure that may be unknown on the case's day (or ``on``); looking does not cite it."""
        try:
            return self._rules.figure(name, on or self.on, key)
        except (NotKnownThen, KeyError):
            return None

    def step(self, name: str, value: object, **values: object) -> None:
        """One line of the reckoning; ``name`` is the text id without ``benefits-step-``."""
        text = Text(id=f"benefits-step-{name}", values=values)
        self.steps.append(Step(text=text, value=value))

    def fail(self, name: str, **values: object) -> None:
        """A condition that is not met; its text says by how much, and when it would be."""
        self.failing.append(Text(id=f"benefits-failing-{name}", values=values))

    def note(self, name: str, **values: object) -> None:
        """A doubt or a consequence that the answer must carry beside its steps."""
        self.notes.append(Text(id=f"benefits-note-{name}", values=values))

    def impossible(self, field: str, reason: str, *allowed: str) -> ImpossibleInput:
        """The error for inputs that contradict each other; raise what this returns."""
        return ImpossibleInput(self.code, field, reason, allowed)
