"""One calculation as JSON text."""

import json
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pytest

from bot.core.benefits import Rules
from bot.core.benefits.report import REFUSED, calculate_json, calculate_line

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


@pytest.mark.parametrize("on", ["2026-02-30", "20261120", "2026-W47-5", "20/11/2026", "", "nay"])
def test_a_day_is_written_one_way(rules: Rules, on: str) -> None:
    made = calculate_json(rules, "lam_dem", on, "{}", render)
    shown = json.loads(made.text)
    assert (made.exit_code, shown["error"], shown["field"]) == (REFUSED, "not-a-date", "on")


@pytest.mark.parametrize(
    "code", ["LAM_DEM", "lam dem", "lam-dem", "làm đêm", " Làm  Đêm", "lamdem"]
)
def test_a_code_in_another_spelling(rules: Rules, code: str) -> None:
    assert report(rules, code, "{}")[1]["code"] == "lam_dem"


def test_a_code_that_is_nearly_one_names_it(rules: Rules) -> None:
    assert "(lam_dem" in report(rules, "lam_demm", "{}")[1]["message"]


@pytest.mark.parametrize(
    ("on", "today", "stale"),
    [
        (date(2026, 12, 31), date(2026, 12, 31), False),
        (date(2027, 1, 1), date(2026, 12, 31), True),
        (date(2030, 1, 1), date(2026, 12, 31), True),
        (date(2026, 5, 1), date(2027, 1, 1), True),
    ],
)
def test_past_its_review_an_answer_may_be_stale(
    rules: Rules, on: date, today: date, stale: bool
) -> None:
    made = calculate_json(rules, "lam_dem", on, "{}", render, today=today)
    shown = json.loads(made.text)
    assert shown["stale"] is stale
    assert (shown["last_checked"], shown["review_due"]) == ("2026-11-20", "2027-01-01")


def line(rules: Rules, text: str | bytes) -> dict[str, Any]:
    raw = text if isinstance(text, bytes) else text.encode()
    written = calculate_line(rules, raw, render)
    assert "\n" not in written
    assert written.encode()
    shown: dict[str, Any] = json.loads(written)
    return shown


@pytest.mark.parametrize(
    "keys",
    ['"code": "lam_dem", "on"', '"benefit": "Làm đêm", "date"', '"on": null, "x": 1, "code"'],
)
def test_a_line_is_answered(rules: Rules, keys: str) -> None:
    text = f'{{"id": 7, {keys}: "2026-11-20"}}'
    if "null" in keys:
        assert line(rules, text)["error"]["field"] == "on"
    else:
        assert line(rules, text) == {"id": 7, "result": {"rate_pct": 130}}


LINES = [
    ("nothing", None, "line-not-json", None),
    ("[1]", None, "line-not-an-object", None),
    ("[" * 100_000, None, "line-not-json", None),
    (b'{"id": "\xff"}', None, "line-not-utf-8", None),
    (b"\xff\xfe{\x00}\x00", None, "line-not-utf-8", None),
    ('{"code": "lam_dem", "on": "2026-11-20"}', None, "missing", "id"),
    ('{"id": 1, "on": "2026-11-20"}', 1, "missing", "code"),
    ('{"id": 1, "code": 5, "on": "2026-11-20"}', 1, "not-text", "code"),
    ('{"id": 1, "code": "lam_dem"}', 1, "missing", "on"),
    ('{"id": 1, "code": "lam_dem", "on": 20261120}', 1, "not-a-date", "on"),
    ('{"id": 1, "code": "lam_dem", "on": "2026-11-31"}', 1, "not-a-date", "on"),
    ('{"id": 1, "code": "lam_dem", "on": "2026-11-20", "inputs": []}', 1, None, "inputs"),
    ('{"id": 1, "code": "nope", "on": "2026-11-20"}', 1, "unknown-code", None),
    ('{"id": 1, "code": "nghi_hang_nam", "on": "2026-11-20"}', 1, "missing", None),
    ('{"id": "\\ud800", "code": "\\udfff", "on": "2026-11-20"}', "\ud800", "unknown-code", None),
]


@pytest.mark.parametrize(("text", "said_id", "reason", "field"), LINES)
def test_a_bad_line_is_answered_too(
    rules: Rules, text: str | bytes, said_id: object, reason: str | None, field: str | None
) -> None:
    shown = line(rules, text)
    assert set(shown) == {"id", "error"}
    assert shown["id"] == said_id
    assert set(shown["error"]) == {"error", "field", "message"}
    assert shown["error"]["error"] == (reason or "inputs-not-an-object")
    assert field is None or shown["error"]["field"] == field
    assert shown["error"]["message"]


def test_a_mistake_in_a_formula_stops_no_batch(
    rules: Rules, monkeypatch: pytest.MonkeyPatch
) -> None:
    def late(_self: Rules, *_: object) -> None:
        date.max + timedelta(1)

    monkeypatch.setattr(Rules, "calculate", late)
    shown = line(rules, '{"id": 1, "code": "lam_dem", "on": "2026-11-20"}')
    assert shown["error"]["error"] == "cannot-be-calculated"
    assert "OverflowError" in shown["error"]["message"]
