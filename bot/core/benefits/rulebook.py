"""The rules in force: dated figures, dated benefits, and the calculation that joins them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple, Self

from pydantic import ConfigDict, model_validator
from pydantic import Field as Key

from bot.core.benefits.answer import Answer, Confidence, Source
from bot.core.benefits.case import Case
from bot.core.benefits.errors import NotKnownThen, UnknownBenefit
from bot.core.benefits.exact import Exact
from bot.core.benefits.formulas import FORMULAS
from bot.core.benefits.inputs import LAST_DAY, Field, read
from bot.core.chat import Frozen
from bot.core.words import fold


def letters(code: str) -> str:
    """What two spellings of one code have in common: ``OM_DAU`` and ``ốm đau`` are ``omdau``."""
    return fold(code).replace(" ", "")


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
        return tuple(dict.fromkeys(benefit.code for benefit in self.benefits))

    def benefit(self, code: str, on: date) -> Benefit:
        """The calculator of this code as the law stood on that day."""
        if code not in self._by_code:
            raise UnknownBenefit(code, self.codes)
        for benefit in self._by_code[code]:
            if benefit.holds(on) and on <= LAST_DAY:
                return benefit
        raise NotKnownThen(code, on)

    @cached_property
    def _by_code(self) -> Mapping[str, list[Benefit]]:
        return {code: [each for each in self.benefits if each.code == code] for code in self.codes}

    def spelt(self, code: str) -> str:
        """The code that has the same letters, whatever the case, marks and signs; what is spelt
        like none stays as it is."""
        if code in self._by_code:
            return code
        return self._by_letters.get(letters(code), code)

    @cached_property
    def _by_letters(self) -> Mapping[str, str]:
        return {letters(code): code for code in self.codes}

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
        benefit = self.benefit(code, on)
        case = Case(code, on, read(code, self.fields_of(benefit), inputs), self)
        result = FORMULAS[benefit.formula](case)
        cited = [self._cited(citation, benefit) for citation in benefit.sources]
        dated: list[Benefit | Parameter] = [benefit]
        dated += [self.parameters[name] for name in case.figures]
        return Answer(
            code=code,
            on=on,
            result=result,
            steps=tuple(case.steps),
            failing=tuple(case.failing),
            notes=tuple(case.notes),
            sources=tuple(dict.fromkeys([*case.sources, *cited])),
            rules_version=self.version,
            last_checked=min(each.last_checked for each in dated),
            review_due=min(each.review_due for each in dated),
        )

    def reviews(self, until: date) -> tuple["Review", ...]:
        """What is due for review by that day, the longest overdue first."""
        codes = {each.code: Review(each.code, each.review_due) for each in self.benefits}
        found = [*codes.values()]
        for name, each in self.parameters.items():
            document = self.documents[each.rows[-1].source.document].name
            found.append(Review(name, each.review_due, document))
        return tuple(sorted((each for each in found if each.due <= until), key=lambda r: r.due))

    def due_for_review(self, on: date) -> tuple[str, ...]:
        """Codes and parameters whose review day has come, for the operator's check."""
        return tuple(each.name for each in self.reviews(on))


class Review(NamedTuple):
    """A code, or a parameter with the document that its newest row stands on, to be looked at
    again by the day ``due``."""

    name: str
    due: date
    document: str | None = None
