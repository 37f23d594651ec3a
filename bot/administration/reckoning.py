"""``nhipcau calc``."""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from bot.administration.report import Report
from bot.app import MESSAGES
from bot.core.benefits.loading import PACKAGED, load
from bot.core.benefits.report import LONGEST_LINE, Render, calculate_json, calculate_line
from bot.core.moments import local
from bot.engine.clock import SystemClock
from bot.engine.texts import Texts

_BLANK = b" \t\r\n\xef\xbb\xbf"


def calc(benefit: str, *, on: str, inputs: str, folder: Path | None = None) -> Report:
    """The answer, or why there is none, as JSON on stdout either way."""
    today = local(SystemClock().now()).date()
    rules = load(folder or PACKAGED)
    made = calculate_json(rules, benefit, on, inputs, _vietnamese(), today=today)
    return Report((made.text,), well=not made.exit_code)


def batch(source: BinaryIO, out: BinaryIO, folder: Path | None = None) -> None:
    """A line of JSON for each line of JSON, handed on at once; empty lines are passed over."""
    rules, render = load(folder or PACKAGED), _vietnamese()
    for line in _lines(source):
        if line.strip(_BLANK):
            out.write(calculate_line(rules, line, render).encode() + b"\n")
            out.flush()


def _vietnamese() -> Render:
    texts = Texts(MESSAGES)
    return lambda text, values: texts.say("vi", text, values)


def _lines(source: BinaryIO) -> Iterator[bytes]:
    """Lines, of which none takes more memory than the longest that is answered and one byte."""
    while line := source.readline(LONGEST_LINE + 1):
        rest = line
        while len(rest) > LONGEST_LINE and not rest.endswith(b"\n"):
            rest = source.readline(LONGEST_LINE + 1)
        yield line
