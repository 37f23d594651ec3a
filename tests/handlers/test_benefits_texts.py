"""A question for every input and a line for every result, short enough for small phones."""

import pytest

from bot.app import MESSAGES
from bot.core.benefits import load
from bot.core.benefits.inputs import Field
from bot.engine.texts import Texts

RULES = load()
TEXTS = Texts(MESSAGES)
MOST_QUESTION, MOST_CHOICE, MOST_FIELD, MOST_LINE = 300, 30, 24, 80
FIELDS: list[tuple[str, str, Field]] = [
    *((name, "", field) for name, field in RULES.inputs.items()),
    *(
        (name, benefit.code, field)
        for benefit in RULES.benefits
        for name, field in RULES.fields_of(benefit).items()
    ),
]
RESULTS = sorted({(each.code, key) for each in RULES.benefits for key in each.results})


def attributes(name: str, field: Field) -> list[str]:
    """What labels the choices: the value with hyphens, a digit at its head behind ``c-``."""
    values = ["1", "2", "3", "4"] if name == "region" else field.choices
    plain = [value.replace("_", "-") for value in values]
    return [f"c-{value}" if value[0].isdigit() else value for value in plain]


def spoken(ids: list[str], attribute: str | None = None) -> list[str]:
    """The text in both languages; a benefit's own goes before the shared one."""
    text = next(each for each in ids if TEXTS.has(each, attribute))
    return [TEXTS.say(language, text, {"value": "1"}, attribute) for language in ("vi", "en")]


@pytest.mark.parametrize(("name", "code", "field"), FIELDS)
def test_every_input_has_a_short_question(name: str, code: str, field: Field) -> None:
    asked = [f"benefits-ask-{code}-{name}", f"benefits-ask-{name}"]
    assert all(len(said) <= MOST_QUESTION for said in spoken(asked))
    assert all(len(said) <= MOST_FIELD for said in spoken(asked, "field"))
    for attribute in attributes(name, field):
        assert all(len(said) <= MOST_CHOICE for said in spoken(asked, attribute)), attribute


def test_what_no_rule_file_names_can_be_asked_as_well() -> None:
    for name in ("on", "relatives_count", "relatives_without_caregiver"):
        assert spoken([f"benefits-ask-{name}"])
        assert spoken([f"benefits-ask-{name}"], "field")


@pytest.mark.parametrize(("code", "key"), RESULTS)
def test_every_result_has_a_short_line(code: str, key: str) -> None:
    said = spoken([f"benefits-result-{code}-{key}", f"benefits-result-{key}"])
    assert all(len(line) <= MOST_LINE for line in said)


def test_a_yes_and_a_no_are_told_apart() -> None:
    for key in ("eligible", "compliant", "paid", "expired", "mediation_required"):
        text = f"benefits-result-{key}"
        assert len({TEXTS.say("vi", text, {"value": each}) for each in ("true", "false")}) == 2
