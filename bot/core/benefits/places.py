"""Where in a YAML file something stands, so that a fault can name its line."""

from collections.abc import Sequence

import yaml


def line_of(text: str, path: Sequence[object]) -> int:
    """The line (from 1) of what ``path`` leads to, or of the last part of it that is there."""
    node = yaml.compose(text, yaml.SafeLoader)
    line = 1
    for part in path:
        found = _child(node, part)
        if found is None:
            break
        mark, node = found
        line = mark + 1
    return line


def _child(node: yaml.Node | None, part: object) -> tuple[int, yaml.Node] | None:
    """The line and node of one step down."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == str(part):
                return key.start_mark.line, value
    if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
        child = node.value[part]
        return child.start_mark.line, child
    return None
