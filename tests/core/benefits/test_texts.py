"""What the benefits room says exists in both languages, is short, and renders."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast, visitor

from bot.core.benefits import Catalogue, Rules
from bot.core.benefits.answer import Text

MESSAGES = Path(__file__).parents[3] / "messages"
LANGUAGES = ("vi", "en")
LONGEST = 300


class _Variables(visitor.Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  # Fluent's name
        self.names.add(node.id.name)


def text_of(language: str) -> str:
    files = sorted((MESSAGES / language / "benefits").glob("*.ftl"))
    return "\n".join(file.read_text("utf-8") for file in files)


def shape(language: str) -> dict[str, set[str]]:
    """Every message and attribute with its variables."""
    found: dict[str, set[str]] = {}
    for entry in FluentParser().parse(text_of(language)).body:
        assert not isinstance(entry, ast.Junk), entry.content
        if isinstance(entry, ast.Message):
            for part, name in [
                (entry.value, ""),
                *((a.value, a.id.name) for a in entry.attributes),
            ]:
                variables = _Variables()
                variables.visit(part)
                found[f"{entry.id.name}.{name}"] = variables.names
    return found


def bundle(language: str) -> FluentBundle:
    made = FluentBundle([language], use_isolating=False)
    made.add_resource(FluentResource(text_of(language)))
    return made


BUNDLES = {language: bundle(language) for language in LANGUAGES}


def rendered(language: str, text: Text) -> str:
    message = BUNDLES[language].get_message(text.id)
    assert message.value is not None
    values = {k: f"{v:,} đ" if type(v).__name__ == "Dong" else v for k, v in text.values.items()}
    words, errors = BUNDLES[language].format_pattern(message.value, values)
    assert not errors, (text, errors)
    return str(words)


def test_both_languages_have_one_shape() -> None:
    assert shape("vi") == shape("en")


def needed(rules: Rules, catalogue: Catalogue) -> Iterator[str]:
    yield from (f"{event.text}." for event in catalogue.events)
    for entry in catalogue.entries:
        yield from (f"{entry.text}.", f"{entry.text}.title")
    yield from (f"{benefit.name}." for benefit in rules.benefits)
    for benefit in rules.benefits:
        yield from (f"benefits-paper-{paper}." for paper in benefit.papers)
        yield from [f"benefits-filing-{benefit.filing}."] if benefit.filing else []
    yield from (f"benefits-confidence-{mark}." for mark in "VSMC")


def test_every_id_has_its_text_and_none_is_left_over(rules: Rules, catalogue: Catalogue) -> None:
    ids = set(needed(rules, catalogue))
    assert ids <= set(shape("vi"))
    data_ids = {
        i for i in shape("vi") if re.match(r"benefits-(event|entry|code|paper|filing)-", i)
    }
    assert data_ids <= ids


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_of_every_example_renders(rules: Rules, language: str) -> None:
    for benefit in rules.benefits:
        for example in benefit.examples:
            answer = rules.calculate(benefit.code, example.on, example.inputs)
            for text in (*(step.text for step in answer.steps), *answer.failing, *answer.notes):
                assert len(rendered(language, text)) <= LONGEST
            for value in answer.result.values():
                assert not isinstance(value, Text) or len(rendered(language, value)) <= LONGEST


@pytest.mark.parametrize("language", LANGUAGES)
def test_entries_are_short_and_plain(catalogue: Catalogue, language: str) -> None:
    for entry in catalogue.entries:
        message = BUNDLES[language].get_message(entry.text)
        words = rendered(language, Text(id=entry.text))
        assert len(words) <= LONGEST, entry.id
        assert not re.search(r"[<>*_`]", words), entry.id
        title = BUNDLES[language].format_pattern(message.attributes["title"])[0]
        assert len(str(title)) <= 40, entry.id


def test_what_is_quoted_says_so(catalogue: Catalogue) -> None:
    for entry in catalogue.entries:
        words = rendered("vi", Text(id=entry.text))
        if entry.confidence == "S":
            assert words.startswith("Theo "), entry.id
        if entry.confidence != "V":
            assert "hỏi lại" in words, entry.id


def test_union_members_are_named_in_full() -> None:
    assert not re.search(r"(?i)đoàn viên(?! công đoàn)", text_of("vi"))


def test_source_lines_render() -> None:
    values: dict[str, object] = {"document": "Luật", "article": "98.1", "from": date(2021, 1, 1)}
    assert "98.1" in rendered("vi", Text(id="benefits-source", values=values))
