"""``nhipcau calc``."""

from datetime import date

from bot.administration.report import Report
from bot.app import MESSAGES
from bot.core.benefits.loading import load
from bot.core.benefits.report import calculate_json
from bot.engine.texts import Texts


def calc(benefit: str, *, on: date, inputs: str) -> Report:
    """The answer, or why there is none, as JSON on stdout either way."""
    texts = Texts(MESSAGES)
    made = calculate_json(load(), benefit, on, inputs, lambda t, v: texts.say("vi", t, v))
    return Report((made.text,), well=not made.exit_code)
