"""The rules in force: dated figures, dated benefits, and the calculation that joins them."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from fractions import Fraction
from functools import cached_property
from typing import Self

from pydantic import ConfigDict, model_validator
from pydantic import Field as Key

from bot.core.benefits.answer import Answer, Confidence, Source
from bot.core.benefits.case import Case
from bot.core.benefits.errors import NotKnownThen, UnknownBenefit
from bot.core.benefits.exact import Exact
from bot.core.benefits.formulas import FORMULAS
from bot.core.benefits.inputs import Field, read
from bot.core.chat import Frozen


def _letters(text: str) -> str:
    """A code's letters alone: no case, no diacritics, no signs between."""
    bare = unicodedata.normalize("NFD", text.casefold().replace("đ", "d"))
    return "".join(each for each in bare if each.isascii() and each.isalnum())


class Dated(Frozen):
    """In force from ``since`` (key ``from``) to ``until`` (key ``to``), both days included."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_by_name=True)

    since: date = Key(alias="from")
    until: date | None = Key(default=None, alias="to")

    def holds(self, on: date) -> bool:
        return self.since <= on and (self.until is None or on <= self.until)

    @model_validator(mode="after")
    def _forwards(self) -> Self:
        if self.until is not None and self.until < self.since:
            raise ValueError("ends before it begins")
        return self


class Document(Frozen):
    """A law, decree or plan. ``since`` is None when its day of effect is not known to us."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_by_name=True)

    name: str
    since: date | None = Key(default=None, alias="from")
    confidence: Confidence


class Citation(Frozen):
    """A place in a document (by its id here); ``article`` as in 98.1a, empty for the whole."""

    document: str
    article: str = ""
    confidence: Confidence


class Figures(Dated):
    """What a parameter is worth for a time: one number, or one per key."""

    value: Exact | dict[str, Exact]
    source: Citation


class Parameter(Frozen):
    """A number of the law, row by row as it changed."""

    unit: str
    last_checked: date
    review_due: date
    rows: tuple[Figures, ...] = Key(min_length=1)


class Example(Frozen):
    """A worked example; tests run every one. ``result`` lists the keys that must come out so."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_by_name=True)

    on: date = Key(alias="date")  # a bare "on" is true in YAML
    inputs: dict[str, object]
    result: dict[str, object]


class Ask(Frozen):
    """How the conversation asks for one input.

    ``when`` names other inputs and the values that call for this question, and ``unless`` those
    that spare it; both look at what was told. ``quick`` are buttons beside a free answer.
    ``unsure`` are the values that stand in for "I do not know": one is an assumption that the
    answer names (``benefits-if-<input>``), several are reckoned each for itself, so that the
    answer can say "under 15 years: …; from 15 years: …". Without any, an answer is needed.
    """

    when: dict[str, tuple[object, ...]] = Key(default_factory=dict)
    unless: dict[str, tuple[object, ...]] = Key(default_factory=dict)
    quick: tuple[object, ...] = ()
    unsure: tuple[object, ...] = ()


class Later(Frozen):
    """What a month of waiting changes: counts of months that grow, dates and months that move."""

    grow: tuple[str, ...] = ()
    shift: tuple[str, ...] = ()


class Versus(Frozen):
    """Another benefit to set beside this one. ``take`` gives its inputs as sums of inputs here;
    inputs of the same name go over by themselves."""

    code: str
    take: dict[str, tuple[str, ...]] = Key(default_factory=dict)


class Benefit(Dated):
    """One calculator for the time its formula is law. ``inputs`` override the shared fields.

    ``asks`` is what the conversation asks, in this order; what else the formula turns out to
    need is asked as well. The pseudo-input ``on`` asks for the day whose rules hold. ``heads`` are
    the result keys that make the first lines of the answer, the sum first. ``papers`` and
    ``filing`` are text ids without ``benefits-paper-`` and ``benefits-filing-``. ``deadline`` is
    the result key of the last day on which the person can act; a reminder of it is offered.
    """

    code: str
    formula: str
    asks: dict[str, Ask] = Key(default_factory=dict)
    heads: tuple[str, ...] = ()
    papers: tuple[str, ...] = ()
    filing: str | None = None
    deadline: str | None = None
    later: Later | None = None
    versus: Versus | None = None
    last_checked: date
    review_due: date
    sources: tuple[Citation, ...]
    inputs: dict[str, dict[str, object]]
    results: tuple[str, ...]
    examples: tuple[Example, ...] = Key(min_length=2)

    @property
    def name(self) -> str:
        """The text id of what people call it."""
        return f"benefits-code-{self.code}"


class RuleFile(Frozen):
    """One YAML file of ``rules/``; any part may be left out."""

    documents: dict[str, Document] = Key(default_factory=dict)
    inputs: dict[str, Field] = Key(default_factory=dict)
    parameters: dict[str, Parameter] = Key(default_factory=dict)
    benefits: tuple[Benefit, ...] = ()


@dataclass(frozen=True)
class Rules:
    """Everything the rule files say; ``version`` is a hash of their text."""

    documents: Mapping[str, Document]
    inputs: Mapping[str, Field]
    parameters: Mapping[str, Parameter]
    benefits: tuple[Benefit, ...]
    version: str

    @cached_property
    def codes(self) -> tuple[str, ...]:
        """Every code with a calculator, in file order."""
        return tuple(self._by_code)

    @cached_property
    def _by_code(self) -> Mapping[str, tuple[Benefit, ...]]:
        found: dict[str, tuple[Benefit, ...]] = {}
        for benefit in self.benefits:
            found[benefit.code] = (*found.get(benefit.code, ()), benefit)
        return found

    def code(self, spelling: str) -> str:
        """The code that is meant, however it is spelt: ``OM_DAU``, "om dau", "ốm đau"."""
        if spelling in self._by_code:
            return spelling
        letters = _letters(spelling)
        for code in self.codes:
            if _letters(code) == letters:
                return code
        raise UnknownBenefit(spelling, get_close_matches(spelling, self.codes) or self.codes)

    def benefit(self, code: str, on: date) -> Benefit:
        """The calculator of this code as the law stood on that day."""
        for benefit in self._by_code[self.code(code)]:
            if benefit.holds(on):
                return benefit
        raise NotKnownThen(code, on)

    def fields(self, code: str, on: date) -> dict[str, Field]:
        """The inputs this code understands, in asking order."""
        return self.fields_of(self.benefit(code, on))

    def fields_of(self, benefit: Benefit) -> dict[str, Field]:
        """The shared fields with the benefit's own overrides."""
        return self._fields[benefit.code, benefit.since]

    @cached_property
    def _fields(self) -> Mapping[tuple[str, date], dict[str, Field]]:
        return {
            (benefit.code, benefit.since): {
                name: Field.model_validate({**dict(self.inputs[name]), **override})
                for name, override in benefit.inputs.items()
            }
            for benefit in self.benefits
        }

    def row(self, name: str, on: date, code: str = "") -> Figures:
        """The parameter's row in force on that day; ``code`` is named in the error."""
        for row in self.parameters[name].rows:
            if row.holds(on):
                return row
        raise NotKnownThen(code or name, on, name)

    def figure(self, name: str, on: date, key: str | None = None) -> Fraction:
        """One number of the law on that day; ``key`` where the parameter has several."""
        value = self.row(name, on).value
        return value[key or ""] if isinstance(value, dict) else value

    def source(self, citation: Citation, since: date) -> Source:
        """A citation as it is shown, with the document's full name."""
        return Source(
            document=self.documents[citation.document].name,
            article=citation.article,
            since=since,
            confidence=citation.confidence,
        )

    def cited(self, document: str, article: str, on: date) -> Source:
        """An article of a document with the document's own confidence."""
        known = self.documents[document]
        citation = Citation(document=document, article=article, confidence=known.confidence)
        return self.source(citation, known.since or on)

    def _cited(self, citation: Citation, benefit: Benefit) -> Source:
        """A benefit's own citation, in force since its document is, where that is known."""
        return self.source(citation, self.documents[citation.document].since or benefit.since)

    def calculate(self, code: str, on: date, inputs: Mapping[str, object]) -> Answer:
        """The answer of one calculator; a ``BenefitError`` says why there is none."""
        code = self.code(code)
        benefit = self.benefit(code, on)
        case = Case(code, on, read(code, self.fields_of(benefit), inputs), self)
        case.checked.append(benefit.last_checked)
        case.due.append(benefit.review_due)
        result = FORMULAS[benefit.formula](case)
        cited = [self._cited(citation, benefit) for citation in benefit.sources]
        return Answer(
            code=code,
            on=on,
            result=result,
            steps=tuple(case.steps),
            failing=tuple(case.failing),
            notes=tuple(case.notes),
            sources=tuple(dict.fromkeys([*case.sources, *cited])),
            last_checked=min(case.checked, default=benefit.last_checked),
            review_due=min(case.due, default=benefit.review_due),
            rules_version=self.version,
        )

    def due_for_review(self, on: date) -> tuple[tuple[str, date], ...]:
        """Codes and parameters whose review day has come by ``on``, with it, soonest first."""
        codes = {each.code: each.review_due for each in self.benefits}
        figures = {name: each.review_due for name, each in self.parameters.items()}
        due = [(name, day) for name, day in {**codes, **figures}.items() if day <= on]
        return tuple(sorted(due, key=lambda each: (each[1], each[0])))
