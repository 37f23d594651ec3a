"""What pydantic cannot see in rule files: how their parts fit each other."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from pydantic import ValidationError

from bot.core.benefits.catalogue import Catalogue
from bot.core.benefits.errors import ImpossibleInput
from bot.core.benefits.formulas import FORMULAS
from bot.core.benefits.inputs import Field, read
from bot.core.benefits.rulebook import (
    Benefit,
    Citation,
    Dated,
    Later,
    RuleFile,
    Versus,
    letters,
)
from bot.core.benefits.yamltext import Place

Files = Mapping[str, RuleFile]
"""Rule files by name."""


class Found(NamedTuple):
    """Something to be said about a place of a file."""

    file: str
    place: Place
    reason: str


class _Row(NamedTuple):
    file: str
    place: Place
    of: Dated


def faults(files: Files) -> Iterator[Found]:
    """Why these files cannot be the rules."""
    yield from _twice(files)
    yield from _alike(files)
    for name, rows in _timelines(files):
        for before, after in pairwise(rows):
            if (before.of.until or date.max) >= after.of.since:
                reason = f"{name}: the row from {after.of.since} overlaps the one before"
                yield Found(after.file, after.place, reason)
    documents = {each for file in files.values() for each in file.documents}
    for file, place, source in citations(files):
        if source.document not in documents:
            reason = f"{place[1]}: unknown document {source.document}"
            yield Found(file, (*place, "document"), reason)
    known = _Known(files)
    for file, place, benefit in entries(files):
        for inner, reason in known.faults(benefit):
            yield Found(file, (*place, *inner), f"{benefit.code}: {reason}")


def remarks(files: Files, catalogue: Catalogue) -> Iterator[Found]:
    """What is allowed and seldom meant: days without a row, documents and inputs of no use."""
    for name, rows in _timelines(files):
        for before, after in pairwise(rows):
            free = (before.of.until or date.max - timedelta(1)) + timedelta(1)
            if free < after.of.since:
                last = after.of.since - timedelta(1)
                reason = f"{name}: nothing is known from {free} to {last}"
                yield Found(after.file, after.place, reason)
    cited = {source.document for _, _, source in citations(files)}
    cited |= {source.document for entry in catalogue.entries for source in entry.sources}
    heard = {name for _, _, benefit in entries(files) for name in benefit.inputs}
    for file, part in files.items():
        yield from _idle(file, "documents", part.documents, cited)
        yield from _idle(file, "inputs", part.inputs, heard)


def _idle(file: str, kind: str, names: Iterable[str], used: set[str]) -> Iterator[Found]:
    """One remark on all that a file describes and nothing uses."""
    idle = [name for name in names if name not in used]
    if idle:
        yield Found(file, (kind, idle[0]), f"nothing uses these {kind}: {', '.join(idle)}")


def entries(files: Files) -> Iterator[tuple[str, Place, Benefit]]:
    """Every benefit with its file and place."""
    for file, part in files.items():
        for number, benefit in enumerate(part.benefits):
            yield file, ("benefits", number), benefit


def citations(files: Files) -> Iterator[tuple[str, Place, Citation]]:
    """Every source of a figure or a benefit, with its file and place."""
    for file, part in files.items():
        for name, parameter in part.parameters.items():
            for number, row in enumerate(parameter.rows):
                yield file, ("parameters", name, "rows", number, "source"), row.source
    for file, place, benefit in entries(files):
        for number, source in enumerate(benefit.sources):
            yield file, (*place, "sources", number), source


def _timelines(files: Files) -> Iterator[tuple[str, list[_Row]]]:
    """What follows each other in time: the rows of a parameter, the entries of a code."""
    for file, part in files.items():
        for name, parameter in part.parameters.items():
            places = (("parameters", name, "rows", number) for number in range(10**6))
            yield name, [_Row(file, *each) for each in zip(places, parameter.rows, strict=False)]
    codes: dict[str, list[_Row]] = {}
    for file, place, benefit in entries(files):
        codes.setdefault(benefit.code, []).append(_Row(file, place, benefit))
    yield from codes.items()


def _twice(files: Files) -> Iterator[Found]:
    """One name in two files; within one file reading it finds that out."""
    seen: set[tuple[str, str]] = set()
    for file, part in files.items():
        for kind in ("documents", "inputs", "parameters"):
            for name in getattr(part, kind):
                if (kind, name) in seen:
                    yield Found(file, (kind, name), f"{name} is written twice")
                seen.add((kind, name))


def _alike(files: Files) -> Iterator[Found]:
    """Codes that differ in signs only could not be told apart when somebody spells them."""
    seen: dict[str, str] = {}
    for file, place, benefit in entries(files):
        other = seen.setdefault(letters(benefit.code), benefit.code)
        if other != benefit.code:
            yield Found(file, (*place, "code"), f"{benefit.code} is spelt like {other}")


class _Known:
    """What a benefit may name."""

    def __init__(self, files: Files) -> None:
        self.inputs = {n: each for part in files.values() for n, each in part.inputs.items()}
        self.benefits = {benefit.code: benefit for _, _, benefit in entries(files)}

    def faults(self, benefit: Benefit) -> Iterator[tuple[Place, str]]:
        if benefit.formula not in FORMULAS:
            yield ("formula",), f"unknown formula {benefit.formula}"
        yield from self._inputs(benefit)
        yield from _unheard(benefit)
        if benefit.versus:
            yield from self._pair(benefit, benefit.versus)

    def _inputs(self, benefit: Benefit) -> Iterator[tuple[Place, str]]:
        for name, override in benefit.inputs.items():
            place = ("inputs", name)
            if name not in self.inputs:
                yield place, f"unknown input {name}"
                continue
            try:
                field = Field.model_validate({**dict(self.inputs[name]), **override})
            except ValidationError as error:
                yield place, f"{name}: {error.errors()[0]['msg']}"
            else:
                yield from _values(benefit, name, field)

    def _pair(self, benefit: Benefit, versus: Versus) -> Iterator[tuple[Place, str]]:
        other = self.benefits.get(versus.code)
        if other is None:
            yield ("versus", "code"), f"is set beside {versus.code}, which is no code"
            return
        for name, parts in versus.take.items():
            if name not in other.inputs:
                yield ("versus", "take", name), f"{other.code} has no input {name}"
            for part in parts:
                if part not in benefit.inputs:
                    yield ("versus", "take", name), f"has no input {part} to hand on"


def _values(benefit: Benefit, name: str, field: Field) -> Iterator[tuple[Place, str]]:
    """The values that the conversation offers or assumes must be possible ones."""
    ask = benefit.asks.get(name)
    for value in (*ask.quick, *ask.unsure) if ask else ():
        try:
            read(benefit.code, {name: field}, {name: value})
        except ImpossibleInput as error:
            yield ("asks", name), f"{name} cannot be {value}: {error.reason}"


def _unheard(benefit: Benefit) -> Iterator[tuple[Place, str]]:
    """What the conversation would ask, show or shift must be an input or a result of the code."""
    later = benefit.later or Later()
    for place, name in (*_asked(benefit), *_all("later", (*later.grow, *later.shift))):
        if name not in benefit.inputs and name != "on":
            yield place, f"asks for {name}, which is not among its inputs"
    shown = _all("deadline", [benefit.deadline] if benefit.deadline else [])
    for place, name in (*_all("heads", benefit.heads), *shown):
        if name not in benefit.results:
            yield place, f"shows {name}, which is not among its results"


def _asked(benefit: Benefit) -> Iterator[tuple[Place, str]]:
    for name, ask in benefit.asks.items():
        for each in (name, *ask.when, *ask.unless):
            yield ("asks", name), each


def _all(key: str, names: Iterable[str]) -> Iterator[tuple[Place, str]]:
    return (((key,), name) for name in names)
