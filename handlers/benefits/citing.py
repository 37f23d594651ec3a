"""What an answer stands on, as lines: documents and articles, last check, how sure we are."""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from bot.core.benefits import Answer, Entry
from bot.core.benefits.answer import Confidence
from bot.engine.turn import Named
from handlers.benefits.library import LIBRARY

Cited = tuple[str, date | None, str]
"""A document's name, since when it is in force, and one of its articles (may be empty)."""


def of_entry(entry: Entry) -> tuple[Named, ...]:
    """The lines below an entry of the catalogue."""
    documents = [LIBRARY.rules.documents[source.document] for source in entry.sources]
    cited = [
        (document.name, document.since, source.article)
        for document, source in zip(documents, entry.sources, strict=True)
    ]
    doubtful = [
        d.name for d, s in zip(documents, entry.sources, strict=True) if s.confidence != "V"
    ]
    sure = _sure(entry.confidence, (doubtful or [documents[0].name])[0])
    return (*_sources(cited), _checked(entry.last_checked), sure)


def of_answers(given: Sequence[Answer], beside: Sequence[Answer] = ()) -> tuple[Named, ...]:
    """The lines below a calculation; the oldest check and the weakest mark count.

    Of the answers ``beside`` it only what we read in the law joins: doubts say so themselves.
    """
    sources = [source for answer in given for source in answer.sources]
    others = [s for answer in beside for s in answer.sources if s.confidence == "V"]
    checked = min(answer.last_checked for answer in given)
    doubtful = [source for source in sources if source.confidence != "V"]
    mark = max((answer.confidence for answer in given), key="VSCM".index)
    sure = _sure(mark, (doubtful or sources)[0].document)
    cited = [(each.document, each.since, each.article) for each in (*sources, *others)]
    return (*_sources(cited), _checked(checked), sure, Named("benefits-not-a-decision"))


def steps(answer: Answer) -> list[Named]:
    """The reckoning of an answer, line by line."""
    return [Named(step.text.id, None, **step.text.values) for step in answer.steps]


def _sources(cited: Iterable[Cited]) -> tuple[Named, ...]:
    """One line a document, its articles in their order."""
    articles: dict[tuple[str, date | None], dict[str, None]] = {}
    for document, since, article in cited:
        articles.setdefault((document, since), {})[article] = None
    return tuple(
        _source(document, since, ", ".join(sorted(filter(None, named), key=_place)))
        for (document, since), named in articles.items()
    )


def _place(article: str) -> list[tuple[int, str]]:
    """Articles as they stand in the law: 57 before 57.1, 98 before 113."""
    return [(int(re.sub(r"\D", "", part) or 0), part) for part in article.split(".")]


def _source(document: str, since: date | None, articles: str) -> Named:
    if since is None:
        return Named("benefits-source-undated", document=document)
    values = {"document": document, "from": since}
    if not articles:
        return Named("benefits-source-document", None, **values)
    return Named("benefits-source", None, article=articles, **values)


def _checked(day: date) -> Named:
    return Named("benefits-checked", checked=day)


def _sure(mark: Confidence, document: str) -> Named:
    return Named(f"benefits-confidence-{mark}", document=document)
