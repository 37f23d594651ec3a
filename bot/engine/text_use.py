"""Which text ids the program uses: none may be missing in the catalogues, none left over."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from bot.core.errors import OperatorError
from bot.engine.flow import Step
from bot.engine.service import Service
from bot.engine.texts import Texts

_LITERAL = re.compile(r'"([a-z][a-z0-9]*(?:-[A-Za-z0-9]+)*)"')
_SAID = re.compile(r'(?<![.\w])(?:say|Say|Retry|Done|Named|Refused|Unclear)\(\s*"([a-z0-9-]+)"')
_BUILT = re.compile(r'\bf"([a-z][a-z0-9]*-(?:[a-z0-9]+-)*)\{')


def check(texts: Texts, services: Sequence[Service], folders: Iterable[Path]) -> None:
    """OperatorError when a text is missing, or is there and nothing says it.

    A text is used when its id stands in a source file, begins like an id that is built there
    (``f"case-state-{state}"``), or belongs to a declared step, flow, act or command.
    """
    sources = [path.read_text(encoding="utf-8") for f in folders for path in f.rglob("*.py")]
    needed = set(_needed(services)) | _all(_SAID, sources)
    missing = sorted(needed - texts.ids())
    if missing:
        raise OperatorError(f"messages: these texts are missing: {', '.join(missing)}")
    literal = needed | _all(_LITERAL, sources) | {step.text for step in _steps(services)}
    built = tuple(_all(_BUILT, sources))
    unused = sorted(
        each for each in texts.ids() if each not in literal and not each.startswith(built)
    )
    if unused:
        raise OperatorError(f"messages: nothing says these texts: {', '.join(unused)}")


def _all(pattern: re.Pattern[str], sources: Iterable[str]) -> set[str]:
    return {found for source in sources for found in pattern.findall(source)}


def _steps(services: Sequence[Service]) -> Iterable[Step]:
    return (step for s in services for flow in s.flows for step in flow.steps.values())


def _needed(services: Sequence[Service]) -> Iterable[str]:
    """Texts that must exist: a step whose question is made at run time may name another one."""
    yield from (step.text for step in _steps(services) if step.question is None)
    for service in services:
        yield from (flow.title for flow in service.flows)
        yield from (f"command-{c.names[0]}" for c in service.commands if c.listed)
