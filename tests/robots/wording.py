"""What a text of the catalogue looks like to somebody who sees no text ids: its words, with
anything where a variable stands."""

import re
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast

from bot.app import MESSAGES


@cache
def _texts() -> dict[str, ast.Pattern]:
    """Every Vietnamese text as it is parsed."""
    sources = (path.read_text(encoding="utf-8") for path in Path(MESSAGES, "vi").rglob("*.ftl"))
    entries = (entry for source in sources for entry in FluentParser().parse(source).body)
    return {each.id.name: each.value for each in entries
            if isinstance(each, ast.Message) and each.value}  # fmt: skip


@cache
def wording(key: str) -> re.Pattern[str]:
    """What the text of an id looks like; a refusal is followed by the question."""
    shapes = map(_shape, _texts()[key].elements)
    return re.compile("".join(shapes).strip() + r"(\n\n|\Z)", re.DOTALL)


def _shape(element: ast.TextElement | ast.Placeable) -> str:
    return re.escape(element.value) if isinstance(element, ast.TextElement) else ".*"
