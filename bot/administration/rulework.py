"""``nhipcau rules``: what the rule files say, whether it holds, and the page about it."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path

from bot.administration.report import Report
from bot.app import MESSAGES
from bot.core.benefits.answer import Source
from bot.core.benefits.checking import Files, Found, entries, remarks
from bot.core.benefits.errors import BrokenRules, Fault
from bot.core.benefits.inputs import Field
from bot.core.benefits.loading import PACKAGED, placed
from bot.core.benefits.rulebook import Benefit, Review, Rules
from bot.core.benefits.shelf import Content, content_of
from bot.core.moments import local
from bot.engine.clock import SystemClock
from bot.engine.texts import Texts
from handlers.benefits.asking import attribute as label

AHEAD = timedelta(days=30)


def examine(folder: Path | None = None) -> Report:
    """Every fault with file, line and reason, what is seldom meant, and what is due for review;
    not well when there is a fault."""
    try:
        content = content_of(folder or PACKAGED)
    except BrokenRules as broken:
        return _told([], broken.faults)
    today = local(SystemClock().now()).date()
    texts = Texts(MESSAGES)
    lacking = placed(content.texts, _unspoken(content.parts, content.rules, texts))
    doubts = placed(content.texts, remarks(content.parts, content.catalogue))
    return _told([*_counts(content), *map(_remark, doubts), *_due(content.rules, today)], lacking)


def _told(lines: Iterable[str], faults: Sequence[Fault]) -> Report:
    said = (*lines, f"{len(faults)} faults" if faults else "no faults")
    return Report(said, tuple(map(str, faults)), well=not faults)


def _counts(content: Content) -> Iterator[str]:
    rules = content.rules
    examples = sum(len(benefit.examples) for benefit in rules.benefits)
    yield f"version {rules.version}, {len(content.parts)} files"
    yield f"{len(rules.codes)} codes, {len(rules.inputs)} inputs, {examples} examples"
    yield f"{len(rules.parameters)} parameters, {len(rules.documents)} documents"


def _remark(doubt: Fault) -> str:
    return f"remark: {doubt}"


def _due(rules: Rules, today: date) -> Iterator[str]:
    """A line for each review day up to 30 days ahead."""
    days: dict[date, list[Review]] = {}
    for review in rules.reviews(today + AHEAD):
        days.setdefault(review.due, []).append(review)
    for day, reviews in days.items():
        state = "overdue since" if day <= today else "due on"
        yield f"review {state} {day}: {', '.join(each.name for each in reviews)}"
    if not days:
        yield f"nothing is due for review until {today + AHEAD}"


def _unspoken(files: Files, rules: Rules, texts: Texts) -> Iterator[Found]:
    """The texts that a benefit needs and that are not there; all languages have the same."""
    for file, place, benefit in entries(files):
        for inner, text in _needed(rules, benefit, texts):
            name, _, attribute = text.partition(".")
            if not texts.has(name, attribute or None):
                yield Found(file, (*place, *inner), f"{benefit.code}: there is no text {text}")


def _needed(rules: Rules, benefit: Benefit, texts: Texts) -> Iterator[tuple[tuple[str, ...], str]]:
    yield ("code",), benefit.name
    yield from ((("papers",), f"benefits-paper-{paper}") for paper in benefit.papers)
    if benefit.filing:
        yield ("filing",), f"benefits-filing-{benefit.filing}"
    fields = rules.fields_of(benefit)
    for name, ask in benefit.asks.items():
        question = _own(texts, "ask", benefit.code, name)
        yield ("asks", name), question
        if texts.has(question):
            for each in _labels(fields, name):
                own = f"benefits-ask-{benefit.code}-{name}|benefits-ask-{name}"
                yield ("asks", name), f"{texts.pick(own, each)}.{each}"
        if ask.unsure:
            yield ("asks", name), _own(texts, "if", benefit.code, name)


def _own(texts: Texts, kind: str, code: str, name: str) -> str:
    """The text of one code where it has its own, else the one that all codes share."""
    own = f"benefits-{kind}-{code}-{name}"
    return own if texts.has(own) else f"benefits-{kind}-{name}"


def _labels(fields: Mapping[str, Field], name: str) -> tuple[str, ...]:
    """The attributes of a question that label its buttons."""
    field = fields.get(name)
    choices = field.choices if field is not None and field.kind == "choice" else ()
    return tuple(map(label, choices))


_HEAD = """# Benefits

Written by `nhipcau rules table`; do not edit.

Confidence: V read in the law · S quoted by others · M from memory · C a convention where the law
is silent. Articles are those of the entry itself and of the figures in its worked examples.
How rules are written: [Add a benefit](../how-to/add-a-benefit.md).

## Calculated

| code | name | law | articles | confidence | in force from | last check | review due |
|---|---|---|---|---|---|---|---|
"""
_FIGURES = """
## Figures of the law

The newest row of each.

| figure | unit | law | article | confidence | in force from | last check | review due |
|---|---|---|---|---|---|---|---|
"""
_EXPLAINED = """
## Explained without a calculation

| entry | name | law | article | confidence | in force from | last check |
|---|---|---|---|---|---|---|
"""
_Row = Iterable[object]


def table(folder: Path | None = None) -> str:
    """The page ``docs/reference/benefits.md``: benefit × source × confidence × last check."""
    content = content_of(folder or PACKAGED, prove=False)
    texts = Texts(MESSAGES)
    calculated = [
        row for each in content.rules.benefits for row in _benefit(content.rules, each, texts)
    ]
    parts = (
        *(_HEAD, *map(_line, calculated)),
        *(_FIGURES, *map(_line, _figures(content.rules))),
        *(_EXPLAINED, *map(_line, _explained(content, texts))),
    )
    return "".join(parts)


def _benefit(rules: Rules, benefit: Benefit, texts: Texts) -> Iterator[_Row]:
    """A row for each document and mark that the answers of a benefit stand on."""
    articles: dict[tuple[str, str, date], dict[str, None]] = {}
    for source in _sources(rules, benefit):
        key = (source.document, source.confidence, source.since)
        articles.setdefault(key, {})[source.article] = None
    name = texts.say("vi", benefit.name)
    for (document, mark, since), cited in articles.items():
        named = ", ".join(sorted(filter(None, cited), key=_place))
        dates = (max(since, benefit.since), benefit.last_checked, benefit.review_due)
        yield (f"`{benefit.code}`", name, document, named, mark, *dates)


def _place(article: str) -> list[tuple[int, str]]:
    """Articles as they stand in the law: 57 before 57.1, 98 before 113."""
    return [(int(re.sub(r"\D", "", part) or 0), part) for part in article.split(".")]


def _sources(rules: Rules, benefit: Benefit) -> Iterator[Source]:
    for example in benefit.examples:
        yield from rules.calculate(benefit.code, example.on, example.inputs).sources


def _figures(rules: Rules) -> Iterator[_Row]:
    for name, each in sorted(rules.parameters.items()):
        row = each.rows[-1]
        law = rules.documents[row.source.document].name
        dates = (row.since, each.last_checked, each.review_due)
        yield (f"`{name}`", each.unit, law, row.source.article, row.source.confidence, *dates)


def _explained(content: Content, texts: Texts) -> Iterator[_Row]:
    for entry in content.catalogue.entries:
        if entry.calculators:
            continue
        name = texts.say("vi", entry.text, attribute="title")
        for source in entry.sources:
            law = content.rules.documents[source.document].name
            cited = (law, source.article, source.confidence)
            yield (f"`{entry.id}`", name, *cited, entry.since or "unknown", entry.last_checked)


def _line(row: _Row) -> str:
    return f"| {' | '.join(str(each).replace('|', '/') for each in row)} |\n"
