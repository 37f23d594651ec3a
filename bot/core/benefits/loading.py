"""From YAML text to checked rules; a fault names its file and place for the operator."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from importlib.resources import files
from itertools import pairwise
from typing import TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from bot.core.benefits.catalogue import Catalogue, CatalogueFile
from bot.core.benefits.formulas import FORMULAS
from bot.core.benefits.inputs import Field
from bot.core.benefits.rulebook import Benefit, Citation, Dated, Later, RuleFile, Rules
from bot.core.errors import OperatorError

T = TypeVar("T")


class _Loader(yaml.SafeLoader):
    """YAML in which only "true" and "false" are truth values: "on" is the day asked about."""

    yaml_implicit_resolvers = {  # noqa: RUF012 - PyYAML keeps them so
        first: [each for each in resolvers if each[0] != "tag:yaml.org,2002:bool"]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


_Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), ["t", "f"])
M = TypeVar("M", bound=BaseModel)


def load() -> Rules:
    """The rules that ship with the program."""
    folder = files(__package__) / "rules"
    return parse(
        {
            each.name: each.read_text(encoding="utf-8")
            for each in folder.iterdir()
            if each.name.endswith(".yaml")
        }
    )


def load_catalogue(rules: Rules) -> Catalogue:
    """The life events that ship with the program."""
    text = (files(__package__) / "catalogue.yaml").read_text(encoding="utf-8")
    return parse_catalogue(text, rules)


def parse(texts: Mapping[str, str]) -> Rules:
    """Rules from the text of rule files, by file name."""
    parts = [_read(name, texts[name], RuleFile) for name in sorted(texts)]
    rules = Rules(
        documents=_merged(part.documents for part in parts),
        inputs=_merged(part.inputs for part in parts),
        parameters=_merged(part.parameters for part in parts),
        benefits=tuple(benefit for part in parts for benefit in part.benefits),
        version=_version(texts),
    )
    for fault in _faults(rules):
        raise OperatorError(f"benefit rules: {fault}")
    return rules


def parse_catalogue(text: str, rules: Rules) -> Catalogue:
    """The catalogue, checked against the rules it points to."""
    content = _read("catalogue.yaml", text, CatalogueFile)
    for entry in content.entries:
        unknown = [code for code in entry.calculators if code not in rules.codes]
        cited = [source.document for source in entry.sources]
        unknown += [document for document in cited if document not in rules.documents]
        if unknown:
            raise OperatorError(f"benefit catalogue: {entry.id}: unknown {', '.join(unknown)}")
    return Catalogue(content)


def _version(texts: Mapping[str, str]) -> str:
    content = "\0".join(f"{name}\0{texts[name]}" for name in sorted(texts))
    return hashlib.sha256(content.encode()).hexdigest()[:16]


def _read(name: str, text: str, model: type[M]) -> M:
    try:
        return model.model_validate(yaml.load(text, _Loader) or {})  # noqa: S506 - a SafeLoader
    except yaml.YAMLError as error:
        raise OperatorError(f"{name}: not YAML: {' '.join(str(error).split())}") from None
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise OperatorError(f"{name}: {place}: {first['msg']}") from None


def _merged(parts: Iterable[Mapping[str, T]]) -> dict[str, T]:
    whole: dict[str, T] = {}
    for part in parts:
        for key, value in part.items():
            if key in whole:
                raise OperatorError(f"benefit rules: {key} is written twice")
            whole[key] = value
    return whole


def _faults(rules: Rules) -> Iterator[str]:
    for name, parameter in rules.parameters.items():
        yield from _gaps(name, parameter.rows)
        yield from _uncited(rules, name, [row.source for row in parameter.rows])
    for code in rules.codes:
        yield from _gaps(code, [each for each in rules.benefits if each.code == code])
    for benefit in rules.benefits:
        yield from _benefit_faults(rules, benefit)


def _gaps(name: str, rows: Iterable[Dated]) -> Iterator[str]:
    """Rows must follow each other; only the last may be open."""
    for before, after in pairwise(rows):
        if (before.until or date.max) >= after.since:
            yield f"{name}: the row from {after.since} overlaps the one before"


def _uncited(rules: Rules, name: str, sources: Iterable[Citation]) -> Iterator[str]:
    for source in sources:
        if source.document not in rules.documents:
            yield f"{name}: unknown document {source.document}"


def _unheard(benefit: Benefit) -> Iterator[str]:
    """What the conversation would ask, show or shift must be an input or a result of the code."""
    later = benefit.later or Later()
    inputs = [*benefit.asks, *later.grow, *later.shift]
    inputs += [name for ask in benefit.asks.values() for name in (*ask.when, *ask.unless)]
    results = [*benefit.heads, *([benefit.deadline] if benefit.deadline else [])]
    for name in inputs:
        if name not in benefit.inputs and name != "on":
            yield f"{benefit.code}: asks for {name}, which is not among its inputs"
    for name in results:
        if name not in benefit.results:
            yield f"{benefit.code}: shows {name}, which is not among its results"


def _benefit_faults(rules: Rules, benefit: Benefit) -> Iterator[str]:
    yield from _uncited(rules, benefit.code, benefit.sources)
    if benefit.formula not in FORMULAS:
        yield f"{benefit.code}: unknown formula {benefit.formula}"
    for name in benefit.inputs:
        if name not in rules.inputs:
            yield f"{benefit.code}: unknown input {name}"
            return
    yield from _unheard(benefit)
    for name, override in benefit.inputs.items():
        try:
            Field.model_validate({**dict(rules.inputs[name]), **override})
        except ValidationError as error:
            yield f"{benefit.code}: {name}: {error.errors()[0]['msg']}"
