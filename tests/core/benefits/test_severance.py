"""Severance and job loss: who, for which years, how much."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.benefits import ImpossibleInput, MissingInput, Rules
from tests.core.benefits.conftest import RULES

ON = date(2026, 10, 31)
CODES = ("tro_cap_thoi_viec", "tro_cap_mat_viec")
months = st.integers(0, 400)
wages = st.integers(1, 200_000_000)


def answer(code: str = "tro_cap_thoi_viec", /, **inputs: object) -> Any:
    return RULES.calculate(code, ON, inputs)


@given(st.sampled_from(CODES), months, months, wages, wages)
def test_more_is_never_less(code: str, a: int, b: int, low: int, high: int) -> None:
    fewer, more = sorted((a, b))
    less, greater = sorted((low, high))
    results = [
        answer(
            code, total_months=720, months_not_covered_by_ui=each, avg_contract_wage_6m=wage
        ).result
        for each, wage in ((fewer, less), (more, less), (more, greater))
    ]
    amounts = [result["amount"] for result in results]
    assert 0 <= amounts[0] <= amounts[1] <= amounts[2]


@given(st.integers(12, 720), months, wages)
def test_job_loss_is_two_months_at_least(total: int, uncovered: int, wage: int) -> None:
    result = answer(
        "tro_cap_mat_viec",
        total_months=total,
        months_not_covered_by_ui=min(uncovered, total),
        avg_contract_wage_6m=wage,
    ).result
    assert result["months_of_wage"] == max(2, result["years_counted"])
    assert result["amount"] >= 2 * wage


@pytest.mark.parametrize(
    ("uncovered", "years"),
    [(0, 0), (1, 0.5), (6, 0.5), (7, 1), (12, 1), (13, 1.5), (18, 1.5), (19, 2), (48, 4)],
)
def test_years(uncovered: int, years: float) -> None:
    result = answer(total_months=240, months_not_covered_by_ui=uncovered).result
    assert float(result["years_counted"]) == years
    assert float(result["months_of_wage"]) == years / 2


@pytest.mark.parametrize(
    ("start", "insured", "years"),
    [
        ("2005-01-01", "2009-01-01", 4),
        ("2008-12-10", "2009-01-01", 0),  # three weeks are no odd month
        ("2008-06-20", "2009-01-01", 1),  # six months and some days are more than six
        ("2008-07-01", "2009-01-01", 0.5),
        ("2010-03-01", "2009-01-01", 0),
        ("2016-02-29", "2017-02-28", 1),
    ],
)
def test_years_from_dates(start: str, insured: str, years: float) -> None:
    result = answer(worked_from=start, worked_to="2026-10-31", ui_covered_from=insured).result
    assert float(result["years_counted"]) == years


def test_never_insured_counts_to_the_end() -> None:
    result = answer(
        worked_from="2024-01-01", worked_to="2025-12-31", ui_covered_from="2026-06-01"
    ).result
    assert result["years_counted"] == 2


@pytest.mark.parametrize(
    ("code", "inputs", "failing"),
    [
        ("tro_cap_thoi_viec", {"reason": "dismissed"}, "severance-fault"),
        ("tro_cap_thoi_viec", {"reason": "quit_without_notice_illegal"}, "severance-fault"),
        ("tro_cap_thoi_viec", {"reason": "restructuring"}, "severance-job-loss-instead"),
        ("tro_cap_thoi_viec", {"pension_eligible": True}, "severance-pension"),
        (
            "tro_cap_thoi_viec",
            {"reason": "retirement", "pension_eligible": True},
            "severance-pension",
        ),
        ("tro_cap_thoi_viec", {"total_months": 11}, "severance-short"),
        ("tro_cap_mat_viec", {"total_months": 11}, "severance-short"),
        ("tro_cap_mat_viec", {"reason": "dismissed"}, "job-loss-reason"),
        ("tro_cap_mat_viec", {"reason": "contract_expired"}, "job-loss-reason"),
    ],
)
def test_not_due(code: str, inputs: dict[str, object], failing: str) -> None:
    said = answer(code, **inputs)
    assert [each.id for each in said.failing] == [f"benefits-failing-{failing}"]
    assert said.result == {"eligible": False, "amount": 0}


def test_a_year_short_says_when() -> None:
    said = answer(total_months=10)
    assert said.failing[0].values == {"left": 2, "least": 12, "when": "12/2026"}


@pytest.mark.parametrize("reason", ["contract_expired", "mutual_agreement", "retirement"])
def test_due(reason: str) -> None:
    inputs = {"reason": reason, "pension_eligible": False, "total_months": 12}
    assert answer(**inputs).result == {"eligible": True}


def test_all_insured_points_to_unemployment() -> None:
    said = answer(total_months=60, months_not_covered_by_ui=0, avg_contract_wage_6m=9_000_000)
    assert said.result["amount"] == 0
    assert "benefits-note-severance-all-insured" in [note.id for note in said.notes]


@pytest.mark.parametrize(
    ("inputs", "field"),
    [
        ({}, "months_not_covered_by_ui"),
        ({"avg_contract_wage_6m": 9_000_000}, "months_not_covered_by_ui"),
        ({"months_not_covered_by_ui": 2}, "total_months"),
        ({"reason": "retirement", "total_months": 60}, "pension_eligible"),
    ],
)
def test_missing(rules: Rules, inputs: dict[str, object], field: str) -> None:
    with pytest.raises(MissingInput) as caught:
        rules.calculate("tro_cap_thoi_viec", ON, inputs)
    assert caught.value.field == field


@pytest.mark.parametrize(
    ("inputs", "field"),
    [
        ({"total_months": 20, "months_not_covered_by_ui": 21}, "months_not_covered_by_ui"),
        ({"worked_from": "2026-01-02", "worked_to": "2026-01-01"}, "worked_to"),
        ({"total_months": 20, "reason": "bored"}, "reason"),
    ],
)
def test_impossible(rules: Rules, inputs: dict[str, object], field: str) -> None:
    with pytest.raises(ImpossibleInput) as caught:
        rules.calculate("tro_cap_thoi_viec", ON, inputs)
    assert caught.value.field == field
