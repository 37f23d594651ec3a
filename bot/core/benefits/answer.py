"""What a calculation answers: results, the steps that led there, and the law they stand on."""

from datetime import date
from decimal import Decimal
from typing import Literal

from pydantic import ConfigDict, Field, field_serializer

from bot.core.chat import Frozen

Confidence = Literal["V", "S", "M", "C"]
"""V read in the law, S quoted by others, M from memory, C a convention where the law is silent."""


def json_ready(value: object) -> object:
    """Decimals as JSON numbers; everything else as pydantic would write it."""
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return int(value)
    return value.isoformat() if isinstance(value, date) else value


class Text(Frozen):
    """A sentence of the catalogues: its id and its variables (``Dong`` is money)."""

    id: str
    values: dict[str, object] = Field(default_factory=dict)

    @field_serializer("values", when_used="json")
    def _write(self, values: dict[str, object]) -> dict[str, object]:
        return {name: json_ready(value) for name, value in values.items()}


class Step(Frozen):
    """One line of the reckoning and what came out of it."""

    text: Text
    value: object

    @field_serializer("value", when_used="json")
    def _write(self, value: object) -> object:
        return json_ready(value)


class Source(Frozen):
    """One provision an answer stands on. ``article`` as in 98.1a, empty for a whole document."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", validate_by_name=True, serialize_by_alias=True
    )

    document: str
    article: str
    since: date = Field(alias="from")
    confidence: Confidence


class Answer(Frozen):
    """The answer of one calculator for one date. ``rules_version`` names the rule files used.

    A value of ``result`` may be a ``Text``: words to be said in the reader's language. ``failing``
    are the conditions that are not met, ``notes`` what must be said beside the steps.
    ``last_checked`` and ``review_due`` are the earliest of the benefit's and of its figures'.
    """

    code: str
    on: date
    result: dict[str, object]
    steps: tuple[Step, ...]
    failing: tuple[Text, ...] = ()
    notes: tuple[Text, ...] = ()
    sources: tuple[Source, ...]
    rules_version: str
    last_checked: date
    review_due: date

    @field_serializer("result", when_used="json")
    def _write(self, result: dict[str, object]) -> dict[str, object]:
        return {key: json_ready(value) for key, value in result.items()}

    def stale(self, today: date) -> bool:
        """Whether the law may have changed since: the review is due by today, or by the day that
        was asked about."""
        return self.review_due <= max(today, self.on)

    @property
    def confidence(self) -> Confidence:
        """The weakest mark among the sources: how flatly the answer may be said."""
        marks: tuple[Confidence, ...] = ("V", "S", "C", "M")
        return max((each.confidence for each in self.sources), key=marks.index, default="M")
