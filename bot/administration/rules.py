"""``nhipcau rules``: whether the rule files hold, what is due for a check, and their page."""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from bot.administration.report import Report
from bot.app import MESSAGES
from bot.core.benefits import BenefitError, Rules
from bot.core.benefits.loading import FOLDER, load, load_catalogue
from bot.core.benefits.rulebook import Benefit, Example
from bot.core.errors import OperatorError
from bot.core.moments import local
from bot.engine.clock import SystemClock
from bot.engine.texts import Texts

_AHEAD = timedelta(days=30)
_HEAD = (
    "# Benefits: where each answer comes from",
    "",
    "Made by `nhipcau rules table`; a test keeps it so. V: read in the law; S: quoted by others;",
    "C: a convention; M: from memory. Confidence and dates are of a worked example's answer.",
    "",
    "| code | benefit | source | confidence | in force from | last check | review due |",
    "|---|---|---|---|---|---|---|",
)


def check(folder: Path | None) -> Report:
    """Faults with file, line and reason; worked examples that do not come out; texts that are
    missing; what is due for a check now and within 30 days."""
    try:
        rules = load(folder or FOLDER)
        load_catalogue(rules)
    except OperatorError as fault:
        return Report((), problems=(f"nhipcau: {fault}",), well=False)
    problems = (*_wrong_examples(rules), *_missing_texts(rules))
    today = local(SystemClock().now()).date()
    lines = (
        f"{len(rules.codes)} codes, {len(rules.parameters)} parameters, version {rules.version}",
        *(f"gap: {gap}" for gap in _gaps(rules)),
        *(f"due {day}: {name}" for name, day in rules.due_for_review(today + _AHEAD)),
    )
    return Report(lines, problems=problems, well=not problems)


def _wrong_examples(rules: Rules) -> Iterator[str]:
    for benefit in rules.benefits:
        for number, example in enumerate(benefit.examples, 1):
            for reason in _wrong(rules, benefit, example):
                yield f"nhipcau: {benefit.code}, example {number}: {reason}"


def _wrong(rules: Rules, benefit: Benefit, example: Example) -> Iterator[str]:
    """What an example promises and does not get."""
    try:
        answer = rules.calculate(benefit.code, example.on, example.inputs)
    except BenefitError as error:
        yield str(error)
        return
    result = json.loads(answer.model_dump_json())["result"]
    for key, value in example.result.items():
        got = result.get(key)
        got = got["id"] if isinstance(got, dict) else got
        if got != value:
            yield f"{key} is {got}, expected {value}"


def _missing_texts(rules: Rules) -> Iterator[str]:
    texts = Texts(MESSAGES)
    for benefit in rules.benefits:
        wanted = [benefit.name, *(f"benefits-paper-{paper}" for paper in benefit.papers)]
        wanted += [f"benefits-filing-{benefit.filing}"] if benefit.filing else []
        for name, ask in benefit.asks.items():
            wanted.append(f"benefits-ask-{benefit.code}-{name}|benefits-ask-{name}")
            if ask.unsure:
                wanted.append(f"benefits-if-{benefit.code}-{name}|benefits-if-{name}")
        for text in wanted:
            if not texts.has(texts.pick(text)):
                yield f"nhipcau: {benefit.code}: the text {text} is missing in messages/"


def _gaps(rules: Rules) -> Iterator[str]:
    """Days between two rows of a figure on which nothing is known."""
    for name, parameter in rules.parameters.items():
        for before, after in zip(parameter.rows, parameter.rows[1:], strict=False):
            if before.until is not None and before.until + timedelta(days=1) < after.since:
                yield f"{name} between {before.until} and {after.since}"


def table() -> str:
    """The page of all benefits, as Markdown."""
    rules, texts = load(), Texts(MESSAGES)
    rows = (_row(rules, texts, benefit) for benefit in rules.benefits)
    return "\n".join((*_HEAD, *rows)) + "\n"


def _row(rules: Rules, texts: Texts, benefit: Benefit) -> str:
    answer = rules.calculate(benefit.code, benefit.examples[0].on, benefit.examples[0].inputs)
    sources = dict.fromkeys(f"{each.document} {each.article}".strip() for each in answer.sources)
    cells: tuple[str | date, ...] = (
        f"`{benefit.code}`",
        texts.say("vi", benefit.name),
        "; ".join(sources),
        answer.confidence,
        benefit.since,
        answer.last_checked,
        answer.review_due,
    )
    return "| " + " | ".join(map(str, cells)) + " |"
