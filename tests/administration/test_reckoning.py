"""``nhipcau calc``: JSON on stdout, whatever comes out."""

import json
from datetime import date

from bot.administration.reckoning import calc

DAY = date(2026, 5, 1)


def test_an_answer_has_its_steps_in_words() -> None:
    report = calc(
        "nghi_hang_nam",
        on=DAY,
        inputs='{"seniority_years": 6, "condition": "normal", "months_worked_this_year": 12}',
    )
    answer = json.loads(report.lines[0])
    assert report.well
    assert answer["on"] == "2026-05-01"
    assert answer["result"]
    assert answer["rules_version"]
    assert answer["sources"][0]["document"]
    for step in answer["steps"]:
        assert "benefits-step" not in step["text"]


def test_an_error_names_its_field() -> None:
    for code, inputs, field in (
        ("nghi_hang_nam", '{"condition": "x"}', "condition"),
        ("nghi_hang_nam", '{"condition": ', None),
        ("no-such", "{}", None),
    ):
        report = calc(code, on=DAY, inputs=inputs)
        error = json.loads(report.lines[0])
        assert not report.well
        assert error["field"] == field
        assert error["error"]
        assert error["message"]
