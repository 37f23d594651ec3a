"""Social insurance at once: who may take it, how much, and what it costs."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.benefits import ImpossibleInput, MissingInput, Rules
from tests.core.benefits.conftest import RULES

CODE = "bhxh_mot_lan"
ON = date(2026, 11, 20)
OUT = {"eligible_case": "pre_2025_12_months_out"}
OLD = {"first_contribution": "2012-03", "age_reached_retirement": False}


def taken(**inputs: object) -> Any:
    return RULES.calculate(CODE, ON, inputs).result


def failing(**inputs: object) -> list[str]:
    texts = RULES.calculate(CODE, ON, inputs).failing
    return [text.id.removeprefix("benefits-failing-lump-sum-") for text in texts]


parts = st.integers(0, 119)
salaries = st.integers(1, 100_000_000)


@given(parts, parts, salaries, salaries)
def test_more_salary_is_never_less(before: int, since: int, a: int, b: int) -> None:
    less, more = (
        taken(months_before_2014=before, months_from_2014=since, avg_salary_adjusted=each, **OUT)
        for each in sorted((a, b))
    )
    assert 0 <= less["amount"] <= more["amount"]


@given(parts, st.integers(12, 119), st.integers(12, 119))
def test_more_months_are_never_less(before: int, a: int, b: int) -> None:
    less, more = (
        taken(months_before_2014=before, months_from_2014=each, **OUT)["months_of_salary"]
        for each in sorted((a, b))
    )
    assert 0 < less <= more


@given(st.integers(1, 11), salaries, salaries)
def test_less_than_a_year_is_capped(months: int, salary: int, average: int) -> None:
    answer = taken(months_total=months, monthly_salary=salary, avg_salary_adjusted=average, **OUT)
    assert answer["amount"] <= answer["cap"] == 2 * average


@pytest.mark.parametrize(
    ("before", "since", "months"),
    [
        (0, 12, 2),
        (0, 13, 3),
        (0, 18, 3),
        (0, 19, 4),
        (12, 0, 1.5),
        (13, 0, 2.5),
        (6, 6, 2),
        (40, 0, 5.5),
        (47, 1, 6.5),
        (24, 6, 4),
    ],
)
def test_months_of_salary(before: int, since: int, months: float) -> None:
    answer = taken(months_before_2014=before, months_from_2014=since, **OUT)
    assert float(answer["months_of_salary"]) == months


def test_the_whole_year_is_not_paid_back() -> None:
    answer = taken(months_before_2014=6, months_from_2014=6, avg_salary_adjusted=5_000_000, **OUT)
    assert answer["amount"] == 10_000_000
    assert "cap" not in answer


def test_the_average_stands_in_for_an_unknown_salary() -> None:
    assert taken(months_total=5, avg_salary_adjusted=5_000_000, **OUT)["amount"] == 5_500_000


@pytest.mark.parametrize(
    ("inputs", "expected"),
    [
        ({"first_contribution": "2025-06", "months_total": 20, "months_since_stopped": 12}, []),
        (
            {"first_contribution": "2025-07", "months_total": 10, "months_since_stopped": 12},
            ["began-new"],
        ),
        ({**OLD, "months_total": 239, "months_since_stopped": 12}, []),
        ({**OLD, "months_total": 240, "months_since_stopped": 12}, ["many-years"]),
        ({**OLD, "months_total": 100, "months_since_stopped": 11}, ["too-soon"]),
        ({**OLD, "months_total": 100, "months_since_stopped": 0}, ["too-soon"]),
        ({**OLD, "months_total": 300, "months_since_stopped": 3}, ["many-years", "too-soon"]),
        ({"age_reached_retirement": True, "months_total": 179}, []),
        ({"age_reached_retirement": True, "months_total": 180}, ["pension-due"]),
        ({"age_reached_retirement": True, "months_total": 300, "special_case": "cancer"}, []),
        ({"first_contribution": "2025-09", "special_case": "settles_abroad"}, []),
        ({"eligible_case": "retirement_age", "months_total": 200}, ["pension-due"]),
        ({"eligible_case": "retirement_age"}, []),
        ({"eligible_case": "serious_illness", "months_total": 300}, []),
        ({"eligible_case": "pre_2025_12_months_out", "months_total": 240}, ["many-years"]),
        ({"months_total": 0}, ["nothing-paid"]),
        ({"months_since_stopped": 4}, ["too-soon"]),
    ],
)
def test_who_may(inputs: dict[str, object], expected: list[str]) -> None:
    assert failing(**inputs) == expected
    answer = taken(**inputs)
    assert answer["eligible"] is (not expected)
    assert ("earliest_hint" in answer) is bool(expected)
    assert not expected or answer["amount"] == 0


@pytest.mark.parametrize(("stopped", "left", "when"), [(10, 2, "01/2027"), (11, 1, "12/2026")])
def test_the_hint_says_when(stopped: int, left: int, when: str) -> None:
    hint = taken(**OLD, months_total=100, months_since_stopped=stopped)["earliest_hint"]
    assert hint.id == "benefits-word-lump-sum-wait"
    assert hint.values == {"left": left, "when": when}


@pytest.mark.parametrize(
    "inputs",
    [
        {"first_contribution": "2025-08", "months_since_stopped": 3},
        {**OLD, "months_total": 250, "months_since_stopped": 3},
    ],
)
def test_waiting_does_not_help(inputs: dict[str, object]) -> None:
    assert taken(**inputs)["earliest_hint"].id == "benefits-word-lump-sum-never"


@pytest.mark.parametrize(
    ("inputs", "field"),
    [
        ({}, "first_contribution"),
        ({"first_contribution": "2012-03"}, "months_since_stopped"),
        ({"first_contribution": "2012-03", "months_since_stopped": 12}, "months_total"),
        ({"months_before_2014": 20, "months_from_2014": 3}, "months_since_stopped"),
        ({"age_reached_retirement": False}, "first_contribution"),
        ({"age_reached_retirement": True}, "months_total"),
        ({**OUT, "avg_salary_adjusted": 5_000_000}, "months_from_2014"),
        ({**OUT, "avg_salary_adjusted": 5_000_000, "months_from_2014": 30}, "months_before_2014"),
    ],
)
def test_missing(rules: Rules, inputs: dict[str, object], field: str) -> None:
    if inputs.get("months_before_2014"):
        inputs = {**inputs, "age_reached_retirement": False}
    with pytest.raises(MissingInput) as caught:
        rules.calculate(CODE, ON, inputs)
    assert caught.value.field == field


@pytest.mark.parametrize(
    ("inputs", "field"),
    [
        ({"months_before_2014": 10, "months_total": 9}, "months_total"),
        ({"months_before_2014": 10, "months_from_2014": 9, "months_total": 20}, "months_total"),
        ({"first_contribution": "2026-12"}, "first_contribution"),
        ({"special_case": "flu"}, "special_case"),
    ],
)
def test_impossible(rules: Rules, inputs: dict[str, object], field: str) -> None:
    with pytest.raises(ImpossibleInput) as caught:
        rules.calculate(CODE, ON, inputs)
    assert caught.value.field == field


def test_a_sum_without_conditions_says_so(rules: Rules) -> None:
    inputs = {"months_before_2014": 0, "months_from_2014": 24, "avg_salary_adjusted": 6_000_000}
    answer = rules.calculate(CODE, ON, inputs)
    assert answer.result["amount"] == 24_000_000
    assert "benefits-note-lump-sum-if-entitled" in [note.id for note in answer.notes]


@pytest.mark.parametrize("case", ["retirement_age", "abroad", "pre_2025_12_months_out"])
def test_the_price_is_always_said(rules: Rules, case: str) -> None:
    notes = rules.calculate(CODE, ON, {"eligible_case": case}).notes
    assert notes[0].id == "benefits-note-lump-sum-price"
