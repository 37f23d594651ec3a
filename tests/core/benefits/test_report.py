"""One calculation as JSON text."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from bot.core.benefits import Rules
from bot.core.benefits.report import REFUSED, calculate_json

ON = date(2026, 11, 18)


def render(text_id: str, values: Mapping[str, object]) -> str:
    return f"{text_id} {sorted(values)}"


def report(rules: Rules, code: str, inputs: str, on: date = ON) -> tuple[int, dict[str, Any]]:
    made = calculate_json(rules, code, on, inputs, render)
    return made.exit_code, json.loads(made.text)


def test_an_answer_with_steps_and_sources(rules: Rules) -> None:
    inputs = '{"hourly_wage": 33333, "hours": 1.5, "day_type": "weekday"}'
    code, shown = report(rules, "lam_them_gio", inputs)
    assert code == 0
    assert (shown["code"], shown["on"]) == ("lam_them_gio", "2026-11-18")
    assert shown["result"]["amount"] == 74999
    assert [step["value"] for step in shown["steps"]] == [150, 74999]
    assert shown["steps"][0]["text"].startswith("benefits-step-overtime-rate ")
    assert shown["sources"][0]["article"] == "98.1"
    assert shown["confidence"] == "V"
    assert shown["rules_version"] == rules.version


def test_every_example_can_be_written(rules: Rules) -> None:
    for benefit in rules.benefits:
        for example in benefit.examples:
            code, shown = report(
                rules, benefit.code, json.dumps(example.inputs, default=str), example.on
            )
            assert code == 0
            for name, value in example.result.items():
                if not str(value).startswith("benefits-word-"):
                    assert shown["result"][name] == pytest.approx(value)


REFUSALS = [
    ("lam_them_gio", "{}", ON, "missing", "day_type"),
    ("lam_them_gio", '{"day_type": "sunday"}', ON, "not-one-of", "day_type"),
    ("lam_them_gio", '{"day_type": "weekday", "hours": -1}', ON, "too-small", "hours"),
    ("lam_them_gio", '{"day_type": "weekday", "hours": NaN}', ON, "not-a-number", "hours"),
    ("lam_them_gio", '{"wage": 1}', ON, "unknown-input", "wage"),
    ("lam_them_gio", "{}", date(2019, 1, 1), "not-known-for-that-date", None),
    ("khong_co", "{}", ON, "unknown-code", None),
    ("lam_them_gio", "{", ON, "inputs-not-json", None),
    ("lam_them_gio", "[]", ON, "inputs-not-an-object", None),
    ("lam_them_gio", "[" * 100_000, ON, "inputs-not-json", None),
]


@pytest.mark.parametrize(("benefit", "inputs", "on", "reason", "field"), REFUSALS)
def test_a_refusal_names_reason_and_field(
    rules: Rules, benefit: str, inputs: str, on: date, reason: str, field: str | None
) -> None:
    code, shown = report(rules, benefit, inputs, on)
    assert code == REFUSED
    assert (shown["error"], shown["field"]) == (reason, field)
    assert shown["message"].startswith(benefit)
