"""Fluent catalogues: text ids become sentences in the person's language."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.runtime.types import FluentNone
from fluent.syntax import FluentParser, ast

from bot.core.errors import OperatorError
from bot.core.members import LANGUAGES
from bot.core.moments import local
from bot.core.money import Dong

_JUNK = "messages/{0}/{1}: line {2} is not a Fluent entry; mend or remove it"
_PLACE = re.compile(r"\{\s*\$([a-zA-Z][\w-]*)")


class Texts:
    """All catalogues of all languages, checked when they are loaded."""

    def __init__(self, *folders: Path) -> None:
        self._bundles: dict[str, FluentBundle] = {}
        self._variables: dict[str, dict[str, frozenset[str]]] = {}
        self._fixed: dict[tuple[str, str], str] = {}  # sentences without variables, made once
        for language in LANGUAGES:
            self._bundles[language] = FluentBundle([language], use_isolating=False)
            self._variables[language] = {}
            for folder in folders:
                for path in sorted((folder / language).rglob("*.ftl")):
                    self._load(language, path)
        self._compare()

    def _load(self, language: str, path: Path) -> None:
        source = path.read_text(encoding="utf-8")
        resource = FluentParser().parse(source)
        for entry in resource.body:
            if isinstance(entry, ast.Junk):
                line = source.count("\n", 0, entry.span.start if entry.span else 0) + 1
                raise OperatorError(_JUNK.format(language, path.name, line))
            if isinstance(entry, ast.Message):
                self._note(self._variables[language], entry, language)
        self._bundles[language].add_resource(resource)

    @staticmethod
    def _note(variables: dict[str, frozenset[str]], entry: ast.Message, language: str) -> None:
        if entry.id.name in variables:
            raise OperatorError(f"messages/{language}: the id {entry.id.name} is defined twice")
        patterns = {"": entry.value} | {each.id.name: each.value for each in entry.attributes}
        for attribute, pattern in patterns.items():
            name = f"{entry.id.name}.{attribute}" if attribute else entry.id.name
            variables[name] = frozenset(_variables(pattern))

    def _compare(self) -> None:
        first, *others = LANGUAGES
        for other in others:
            mine, theirs = self._variables[first], self._variables[other]
            for name in sorted(mine.keys() | theirs.keys()):
                if mine.get(name) != theirs.get(name):
                    raise OperatorError(
                        f"messages: {name} differs between {first} and {other}"
                        " (missing in one, or other variables)"
                    )

    def ids(self) -> frozenset[str]:
        """Every message id."""
        return frozenset(name for name in self._variables[LANGUAGES[0]] if "." not in name)

    def has(self, text: str, attribute: str | None = None) -> bool:
        """True when the message (or its attribute) exists."""
        return (f"{text}.{attribute}" if attribute else text) in self._variables[LANGUAGES[0]]

    def pick(self, text: str, attribute: str | None = None) -> str:
        """The first of the alternatives in ``text`` ("particular|general") that exists with this
        attribute; a single id is itself."""
        first, *others = text.split("|")
        if not others:
            return text
        return next((each for each in (first, *others) if self.has(each, attribute)), first)

    def length(self, language: str, text: str) -> int:
        """How many characters a text has at least: its variables count as nothing."""
        message = self._bundles[language].get_message(text)
        return _length(message.value)

    def say(
        self,
        language: str,
        text: str,
        values: Mapping[str, object] | None = None,
        attribute: str | None = None,
    ) -> str:
        """The sentence of a text id. A missing id or variable is our error: KeyError."""
        name = f"{text}.{attribute}" if attribute else text
        fixed = self._fixed.get((language, name))
        if fixed is None:
            fixed = self._format(language, text, values, attribute)
            if not self._variables[language][name]:
                self._fixed[language, name] = fixed
        return fixed

    def _format(
        self,
        language: str,
        text: str,
        values: Mapping[str, object] | None,
        attribute: str | None,
    ) -> str:
        bundle = self._bundles[language]
        message = bundle.get_message(text)
        pattern = message.attributes[attribute] if attribute else message.value
        if pattern is None:
            raise KeyError(f"{text} in {language} has attributes only")
        shown = {name: plain(value) for name, value in (values or {}).items()}
        sentence, errors = bundle.format_pattern(pattern, shown)
        if errors or isinstance(sentence, FluentNone):
            raise KeyError(f"{text}.{attribute or ''} in {language}: {errors}")
        return str(sentence)


def _variables(node: ast.BaseNode | None) -> Iterable[str]:
    """Names of the variables used anywhere under a node of the syntax tree."""
    if isinstance(node, ast.VariableReference):
        yield node.id.name
    elif isinstance(node, ast.BaseNode):
        for child in vars(node).values():
            for each in child if isinstance(child, list) else [child]:
                yield from _variables(each)


def _length(node: object) -> int:
    """Characters of the plain parts under a node; the longest variant where it chooses."""
    match node:
        case ast.TextElement():
            return len(node.value)
        case ast.Pattern():
            return sum(_length(element) for element in node.elements)
        case ast.Placeable():
            return _length(node.expression)
        case ast.SelectExpression():
            return max(_length(variant.value) for variant in node.variants)
    return 0


def plain(value: object) -> object:
    """A variable as Fluent takes it: money, dates and times already in their usual form."""
    match value:
        case bool():
            return "true" if value else "false"
        case Dong():
            return f"{int(value):,} đ".replace(",", ".")
        case date():
            return _moment(value)
        case int() | str() | Decimal():
            return value
    return "" if value is None else str(value)


def _moment(value: date) -> str:
    if isinstance(value, datetime):
        return local(value).strftime("%H:%M %d/%m/%Y")
    return value.strftime("%d/%m/%Y")
