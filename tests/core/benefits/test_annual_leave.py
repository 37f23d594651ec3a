from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.benefits import ImpossibleInput, MissingInput, Rules
from tests.core.benefits.conftest import RULES, Calculate

CONDITIONS = ("normal", "hazardous", "extremely_hazardous")
months = st.integers(0, 24).map(lambda halves: halves / 2)
years = st.integers(0, 45)


def leave(condition: str, worked: float, seniority: int) -> Any:
    inputs = {
        "condition": condition,
        "months_worked_this_year": worked,
        "seniority_years": seniority,
    }
    return RULES.calculate("nghi_hang_nam", date(2026, 12, 31), inputs).result


def payout(wage: int, days: float, standard: int) -> Any:
    inputs = {
        "contract_wage_previous_month": wage,
        "unused_days": days,
        "standard_working_days": standard,
    }
    return RULES.calculate("thanh_toan_phep", date(2026, 10, 31), inputs).result["amount"]


@given(st.sampled_from(CONDITIONS), months, months, years)
def test_more_months_are_never_fewer_days(
    condition: str, a: float, b: float, seniority: int
) -> None:
    fewer, more = (leave(condition, worked, seniority) for worked in sorted((a, b)))
    assert 0 <= fewer["days_exact"] <= more["days_exact"]


@given(st.sampled_from(CONDITIONS), months, years)
def test_the_floor_is_the_whole_part(condition: str, worked: float, seniority: int) -> None:
    answer = leave(condition, worked, seniority)
    assert answer["days"] == answer["days_floor"] <= answer["days_exact"] < answer["days"] + 1


@pytest.mark.parametrize(("seniority", "days"), [(0, 12), (4, 12), (5, 13), (9, 13), (10, 14)])
def test_seniority_counts_full_five_years(seniority: int, days: int) -> None:
    assert leave("normal", 12, seniority)["days"] == days


@pytest.mark.parametrize(("condition", "days"), list(zip(CONDITIONS, (12, 14, 16), strict=True)))
def test_conditions(condition: str, days: int) -> None:
    assert leave(condition, 12, 0)["days"] == days


def test_part_days_say_that_the_law_is_silent(rules: Rules) -> None:
    inputs = {"condition": "hazardous", "months_worked_this_year": 5, "seniority_years": 0}
    answer = rules.calculate("nghi_hang_nam", date(2026, 12, 31), inputs)
    assert answer.steps[-1].text.id == "benefits-step-leave-part-day"


@pytest.mark.parametrize("field", ["condition", "months_worked_this_year", "seniority_years"])
def test_leave_needs_all_three(rules: Rules, field: str) -> None:
    inputs: dict[str, object] = {
        "condition": "normal",
        "months_worked_this_year": 12,
        "seniority_years": 1,
    }
    with pytest.raises(MissingInput) as caught:
        rules.calculate("nghi_hang_nam", date(2026, 12, 31), {**inputs, field: None})
    assert caught.value.field == field


def test_a_year_has_twelve_months(rules: Rules) -> None:
    inputs = {"condition": "normal", "months_worked_this_year": 12.5, "seniority_years": 1}
    with pytest.raises(ImpossibleInput) as caught:
        rules.calculate("nghi_hang_nam", date(2026, 12, 31), inputs)
    assert (caught.value.field, caught.value.allowed) == ("months_worked_this_year", ("12",))


@given(st.integers(1, 31), st.integers(0, 62).map(lambda halves: halves / 2))
def test_a_month_counts_from_one_half(standard: int, worked: float) -> None:
    inputs = {"days_worked_plus_paid_leave": worked, "standard_working_days": standard}
    answer = RULES.calculate("nghi_hang_nam_thang_le", date(2028, 2, 29), inputs)
    assert answer.result["counts_as_month"] is (2 * worked >= standard)


@given(
    st.integers(1, 10**9),
    st.integers(1, 10**9),
    st.integers(0, 200).map(lambda halves: halves / 2),
    st.integers(1, 31),
)
def test_more_wage_is_never_less_payout(a: int, b: int, days: float, standard: int) -> None:
    less, more = (payout(wage, days, standard) for wage in sorted((a, b)))
    assert 0 <= less <= more


def test_a_whole_month_unused_is_a_whole_wage() -> None:
    assert payout(10_000_000, 26, 26) == 10_000_000


@pytest.mark.parametrize(
    "field", ["contract_wage_previous_month", "standard_working_days", "unused_days"]
)
def test_payout_needs(rules: Rules, result: Calculate, field: str) -> None:
    inputs: dict[str, object] = {
        "contract_wage_previous_month": 10_400_000,
        "standard_working_days": 26,
        "unused_days": 5,
    }
    assert result("thanh_toan_phep", **inputs)["amount"] == 2_000_000
    del inputs[field]
    with pytest.raises(MissingInput) as caught:
        rules.calculate("thanh_toan_phep", date(2026, 11, 20), inputs)
    assert caught.value.field == field
