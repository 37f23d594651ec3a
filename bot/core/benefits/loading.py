"""From YAML text to checked rules; a fault names its file, line and reason for the operator."""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from bot.core.benefits.catalogue import Catalogue, CatalogueFile
from bot.core.benefits.formulas import FORMULAS
from bot.core.benefits.inputs import Field
from bot.core.benefits.places import line_of
from bot.core.benefits.rulebook import Benefit, Citation, Dated, Later, RuleFile, Rules
from bot.core.errors import OperatorError

M = TypeVar("M", bound=BaseModel)
FOLDER = Path(__file__).parent / "rules"
"""The rule files that ship with the program."""
CATALOGUE = Path(__file__).parent / "catalogue.yaml"
_YAML: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TRUTH = "tag:yaml.org,2002:bool"


class _Loader(_YAML):  # type: ignore[misc, valid-type]  # the quick one where libyaml is there
    """YAML in which only "true" and "false" are truth values: "on" is the day asked about."""

    yaml_implicit_resolvers = {  # noqa: RUF012 - PyYAML keeps them so
        first: [each for each in resolvers if each[0] != _TRUTH]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


_Loader.add_implicit_resolver(_TRUTH, re.compile("^(?:true|false)$"), ["t", "f"])


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong at ``path`` of a rule file."""

    path: Sequence[object]
    reason: str


def load(folder: Path = FOLDER) -> Rules:
    """The rules of a folder. ``OperatorError`` names file, line and reason of a fault."""
    return parse({each.name: each.read_text("utf-8") for each in folder.glob("*.yaml")})


def load_catalogue(rules: Rules, path: Path = CATALOGUE) -> Catalogue:
    """The life events, checked against the rules."""
    return parse_catalogue(path.read_text("utf-8"), rules)


def parse(texts: Mapping[str, str]) -> Rules:
    """Rules from the text of rule files, by file name."""
    parts = {name: _read(name, texts[name], RuleFile) for name in sorted(texts)}
    _once(texts, parts)
    rules = Rules(
        documents={k: v for part in parts.values() for k, v in part.documents.items()},
        inputs={k: v for part in parts.values() for k, v in part.inputs.items()},
        parameters={k: v for part in parts.values() for k, v in part.parameters.items()},
        benefits=tuple(benefit for part in parts.values() for benefit in part.benefits),
        version=_version(texts),
    )
    for name, part in parts.items():
        for fault in _faults(rules, part):
            raise _error(name, texts[name], fault)
    return rules


def parse_catalogue(text: str, rules: Rules) -> Catalogue:
    """The catalogue, checked against the rules it points to."""
    content = _read(CATALOGUE.name, text, CatalogueFile)
    for place, entry in enumerate(content.entries):
        unknown = [code for code in entry.calculators if code not in rules.codes]
        cited = [source.document for source in entry.sources]
        unknown += [document for document in cited if document not in rules.documents]
        if unknown:
            reason = f"{entry.id}: unknown {', '.join(unknown)}"
            raise _error(CATALOGUE.name, text, Fault(("entries", place), reason))
    return Catalogue(content)


def _error(name: str, text: str, fault: Fault) -> OperatorError:
    return OperatorError(f"{name}, line {line_of(text, fault.path)}: {fault.reason}")


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
        raise _error(name, text, Fault(first["loc"], f"{place}: {first['msg']}")) from None


def _once(texts: Mapping[str, str], parts: Mapping[str, RuleFile]) -> None:
    """OperatorError when two files say the same thing, for the later one."""
    for room in ("documents", "inputs", "parameters"):
        seen: dict[str, str] = {}
        for name, part in parts.items():
            for key in getattr(part, room):
                if key in seen:
                    reason = f"{key} is written twice, also in {seen[key]}"
                    raise _error(name, texts[name], Fault((room, key), reason))
                seen[key] = name


def _faults(rules: Rules, part: RuleFile) -> Iterator[Fault]:
    for name, parameter in part.parameters.items():
        reasons = [*_gaps(name, parameter.rows)]
        reasons += _uncited(rules, name, [row.source for row in parameter.rows])
        yield from (Fault(("parameters", name), reason) for reason in reasons)
    for place, benefit in enumerate(part.benefits):
        reasons = [*_gaps(benefit.code, [b for b in rules.benefits if b.code == benefit.code])]
        reasons += _benefit_faults(rules, benefit)
        yield from (Fault(("benefits", place), reason) for reason in reasons)


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
    if benefit.versus is not None and benefit.versus.code not in rules.codes:
        yield f"{benefit.code}: compared with unknown code {benefit.versus.code}"
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
