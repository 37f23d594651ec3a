"""``nhipcau calc``."""

from collections.abc import Iterable, Iterator
from datetime import date

from bot.administration.report import Report
from bot.app import MESSAGES
from bot.core.benefits.loading import load
from bot.core.benefits.report import Render, batch, calculate_json
from bot.engine.texts import Texts


def calc(benefit: str, *, on: date, inputs: str) -> Report:
    """The answer, or why there is none, as JSON on stdout either way."""
    made = calculate_json(load(), benefit, on, inputs, _render())
    return Report((made.text,), well=not made.exit_code)


def calc_many(lines: Iterable[str]) -> Iterator[str]:
    """An answer a line, as they come."""
    return batch(load(), lines, _render())


def _render() -> Render:
    texts = Texts(MESSAGES)
    return lambda text, values: texts.say("vi", text, values)
