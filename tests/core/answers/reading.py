"""What a kind of answer makes of a text."""

from typing import TypeVar

from bot.core.answers import Kind, Unclear
from bot.core.chat import Inbound
from tests.core.inbounds import TODAY, said

V = TypeVar("V")


def read(kind: Kind[V], given: str | Inbound) -> V | str:
    """The value, or the text id of why there is none."""
    try:
        return kind.read(said(given) if isinstance(given, str) else given, TODAY)
    except Unclear as unclear:
        return unclear.text_id
