"""What every kind of answer shares."""

from datetime import date
from typing import Protocol, TypeVar

from bot.core.chat import Inbound, normalise
from bot.core.errors import Refused

V_co = TypeVar("V_co", covariant=True)

_PROBLEMS = {
    "unsupported": "answer-not-text",
    "file-too-large": "answer-file-too-large",
    "file-type": "answer-file-type",
    "file-not-fetched": "answer-file-not-fetched",
    "not-your-contact": "answer-not-your-contact",
}


class Unclear(Refused):
    """An answer that cannot be taken. ``text_id`` says what was wrong, with an example."""


class Kind(Protocol[V_co]):
    """A kind of answer: reads what a person sent, given today's date in Viet Nam.

    ``values`` are the choices known ahead, empty when there are none. ``numeric``: an answer is
    told with digits, so that a bare number never means the place of a choice.
    """

    @property
    def values(self) -> tuple[str, ...]: ...

    @property
    def numeric(self) -> bool: ...

    def read(self, given: Inbound, today: date) -> V_co:
        """The value; raises ``Unclear``."""
        ...


def check_problem(given: Inbound) -> None:
    """Raises ``Unclear`` when the channel could not take what was sent."""
    if given.problem is not None:
        raise Unclear(_PROBLEMS[given.problem])


def has_words(text: str) -> bool:
    return any(map(str.isalnum, text))


def written(given: Inbound, *, most: int = 200) -> str:
    """What the person wrote, normalised; ``Unclear`` unless it holds a letter or a digit."""
    check_problem(given)
    if given.text is None:
        raise Unclear("answer-not-text")
    text = normalise(given.text)
    if not text:
        raise Unclear("answer-empty")
    if len(text) > most:
        raise Unclear("answer-too-long", most=most, given=len(text))
    if not has_words(text):
        raise Unclear("answer-no-words")
    return text
