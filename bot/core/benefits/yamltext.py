"""The YAML of rule files: no key twice, ``on`` and ``no`` are words, and places have lines."""

import re
from collections.abc import Iterable
from typing import Any

import yaml
from yaml.constructor import ConstructorError

Place = tuple[str | int, ...]
"""The way to a value: keys of mappings and numbers of items."""

_BOOL = "tag:yaml.org,2002:bool"
_DATE = "tag:yaml.org,2002:timestamp"
_Fast: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml's is ten times as quick


class _Loader(_Fast):  # type: ignore[misc]  # which of the two is known at run time only
    """Plain YAML 1.1 would read ``on: {}`` as true and drop the first of two equal keys."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> Any:
        seen: set[str] = set()
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode) and key.value in seen:
                why = f"{key.value} is written twice"
                raise ConstructorError(None, None, why, key.start_mark)
            seen.add(str(key.value))
        return super().construct_mapping(node, deep)

    def date(self, node: yaml.ScalarNode) -> Any:
        try:
            return self.construct_yaml_timestamp(node)
        except ValueError as error:  # 2026-02-30
            raise ConstructorError(None, None, str(error), node.start_mark) from None


_Loader.yaml_implicit_resolvers = {
    first: [each for each in resolvers if each[0] != _BOOL]
    for first, resolvers in _Fast.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver(_BOOL, re.compile(r"^(?:true|True|false|False)$"), list("tTfF"))
_Loader.add_constructor(_DATE, _Loader.date)


class NotYaml(Exception):
    """The text is not YAML; ``line`` counts from 1."""

    def __init__(self, error: yaml.YAMLError) -> None:
        mark = getattr(error, "problem_mark", None)
        self.line = mark.line + 1 if mark else 0
        super().__init__(" ".join((getattr(error, "problem", "") or str(error)).split()))


def read(text: str) -> Any:
    """What the text says; ``NotYaml`` names the line."""
    try:
        return yaml.load(text, Loader=_Loader)  # noqa: S506  # it is a safe loader
    except yaml.YAMLError as error:
        raise NotYaml(error) from None


def line_of(text: str, place: Iterable[str | int]) -> int:
    """The line of a place in readable YAML, counted from 1; of its nearest part when it is not
    there. Reads the text anew: lines are wanted only when something is wrong."""
    node, line = yaml.compose(text, Loader=_Loader), 0
    for part in place:
        key, node = _inside(node, part)
        if node is None:
            break
        line = key.start_mark.line
    return line + 1


def _inside(node: yaml.Node | None, part: str | int) -> tuple[Any, yaml.Node | None]:
    """The key (or item) and the value of one part; None when there is no such part."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == str(part):
                return key, value
    if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
        return node.value[part], node.value[part]
    return None, None
