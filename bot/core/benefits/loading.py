"""From YAML text to checked rules; a fault names its file, line and reason for the operator."""

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from bot.core.benefits import checking
from bot.core.benefits.catalogue import Catalogue, CatalogueFile
from bot.core.benefits.errors import BrokenRules, Fault
from bot.core.benefits.rulebook import RuleFile, Rules
from bot.core.benefits.yamltext import NotYaml, line_of, read

T = TypeVar("T")
M = TypeVar("M", bound=BaseModel)

CATALOGUE = "catalogue.yaml"
PACKAGED = Path(__file__).parent / "rules"
"""The rules that ship with the program; their catalogue is in the folder above."""


def paths(folder: Path) -> dict[str, Path]:
    """The files of a folder of rules by name, ``catalogue.yaml`` among them: the folder's own, or
    else the one that ships with the program."""
    found = {each.name: each for each in sorted(folder.glob("*.yaml"))}
    return {CATALOGUE: PACKAGED.parent / CATALOGUE, **found}


def load(folder: Path = PACKAGED) -> Rules:
    """The rules of a folder; ``BrokenRules`` says what is wrong with them."""
    texts = read_texts(folder)
    del texts[CATALOGUE]
    return parse(texts)


def load_catalogue(rules: Rules, folder: Path = PACKAGED) -> Catalogue:
    """The life events of a folder."""
    return parse_catalogue(read_texts(folder)[CATALOGUE], rules)


def read_texts(folder: Path) -> dict[str, str]:
    """The text of every file of a folder of rules, the catalogue's too."""
    found = paths(folder)
    if len(found) == 1:
        raise BrokenRules([Fault(str(folder), 0, "there is no rule file in this folder")])
    return {name: _text(path) for name, path in found.items()}


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise BrokenRules([Fault(path.name, 0, f"cannot be read: {error.strerror}")]) from None
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise BrokenRules([Fault(path.name, line, "is not UTF-8")]) from None


def parse(texts: Mapping[str, str]) -> Rules:
    """Rules from the text of rule files, by file name."""
    parts, faults = {}, list[Fault]()
    for name in sorted(texts):
        try:
            parts[name] = parse_file(name, texts[name])
        except BrokenRules as broken:
            faults += broken.faults
    refuse(faults)
    return assemble(texts, parts)


def parse_file(name: str, text: str) -> RuleFile:
    """One rule file by itself."""
    return _read(name, text, RuleFile)


def assemble(texts: Mapping[str, str], parts: Mapping[str, RuleFile]) -> Rules:
    """Rules from files that were read; ``BrokenRules`` when they do not fit each other."""
    refuse(placed(texts, checking.faults(parts)))
    return Rules(
        documents=_merged(part.documents for part in parts.values()),
        inputs=_merged(part.inputs for part in parts.values()),
        parameters=_merged(part.parameters for part in parts.values()),
        benefits=tuple(benefit for part in parts.values() for benefit in part.benefits),
        version=version(texts),
    )


def parse_catalogue(text: str, rules: Rules) -> Catalogue:
    """The catalogue, checked against the rules it points to."""
    content = _read(CATALOGUE, text, CatalogueFile)
    unknown = []
    for number, entry in enumerate(content.entries):
        names = [code for code in entry.calculators if code not in rules.codes]
        cited = [source.document for source in entry.sources]
        names += [document for document in cited if document not in rules.documents]
        reason = f"{entry.id}: unknown {', '.join(names)}"
        unknown += [checking.Found(CATALOGUE, ("entries", number), reason)] if names else []
    refuse(placed({CATALOGUE: text}, unknown))
    return Catalogue(content)


def placed(texts: Mapping[str, str], found: Iterable[checking.Found]) -> list[Fault]:
    """What was found, with the lines of its places."""
    return [Fault(each.file, line_of(texts[each.file], each.place), each.reason) for each in found]


def refuse(faults: list[Fault]) -> None:
    """Raises ``BrokenRules`` if there are any."""
    if faults:
        raise BrokenRules(faults)


def version(texts: Mapping[str, str]) -> str:
    """The name of exactly this text of the rule files."""
    content = "\0".join(f"{name}\0{texts[name]}" for name in sorted(texts))
    return hashlib.sha256(content.encode()).hexdigest()[:16]


def _read(name: str, text: str, model: type[M]) -> M:
    try:
        return model.model_validate(read(text) or {})
    except NotYaml as error:
        raise BrokenRules([Fault(name, error.line, f"not YAML: {error}")]) from None
    except ValidationError as error:
        raise BrokenRules(_misfits(name, text, error)) from None


def _misfits(name: str, text: str, error: ValidationError) -> list[Fault]:
    """Every value that is not what it must be; of the ways to be right only the first is told."""
    found: dict[int, Fault] = {}
    for each in error.errors():
        line = line_of(text, each["loc"])
        place = ".".join(str(part) for part in each["loc"])
        found.setdefault(line, Fault(name, line, f"{place}: {each['msg']}"))
    return list(found.values())


def _merged(parts: Iterable[Mapping[str, T]]) -> dict[str, T]:
    return {key: value for part in parts for key, value in part.items()}
