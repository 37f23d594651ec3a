"""The fund's and the employer's sums after an accident or a death, and recuperation."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.benefits import Answer, ImpossibleInput, MissingInput
from tests.core.benefits.conftest import RULES, Calculate

TODAY = date(2026, 11, 20)
BEFORE = date(2026, 6, 30)
FUND = ("tnld_quy_mot_lan", "tnld_quy_hang_thang")
losses = st.integers(0, 100)
years = st.integers(0, 60)
salaries = st.integers(1, 10**9)


def answer(code: str, on: date = TODAY, /, **inputs: object) -> Answer:
    return RULES.calculate(code, on, inputs)


def result(code: str, **inputs: object) -> Any:
    return answer(code, **inputs).result


def said(given: Answer) -> set[str]:
    return {text.id.split("-", 2)[2] for text in (*given.notes, *given.failing)}


def fund(lost: int, paid: int, salary: int, code: str = FUND[0]) -> Any:
    return result(
        code,
        disability_pct=lost,
        fund_contribution_years=paid,
        salary_month_before_accident=salary,
    )


@given(losses, years, salaries)
def test_both_codes_of_the_fund_say_the_same(lost: int, paid: int, salary: int) -> None:
    once, monthly = (fund(lost, paid, salary, code) for code in FUND)
    assert once == monthly
    assert once["eligible"] is (lost >= 5)
    assert once["amount"] >= 0
    if lost >= 5:
        assert once["type"] == ("monthly" if lost >= 31 else "one_off")
        assert abs(once["part_by_disability"] + once["part_by_years"] - once["amount"]) <= 1


@given(st.integers(5, 30), st.integers(5, 30), years, years, salaries, salaries)
def test_more_loss_years_or_salary_never_pay_less(
    a: int, b: int, first: int, second: int, low: int, high: int
) -> None:
    less = fund(min(a, b), min(first, second), min(low, high))
    more = fund(max(a, b), max(first, second), max(low, high))
    assert less["amount"] <= more["amount"]


@given(st.integers(31, 99), st.integers(1, 59), salaries)
def test_every_percent_and_year_adds_its_part(lost: int, paid: int, salary: int) -> None:
    here, worse = fund(lost, paid, salary), fund(lost + 1, paid, salary)
    assert worse["part_by_disability"] - here["part_by_disability"] == 2_530_000 * 2 // 100
    longer = fund(lost, paid + 1, salary)
    assert abs((longer["part_by_years"] - here["part_by_years"]) * 1000 - 3 * salary) <= 1000


def test_no_year_counts_as_the_first() -> None:
    assert fund(20, 0, 9_000_000) == fund(20, 1, 9_000_000)


@pytest.mark.parametrize(
    ("code", "lost", "notes"),
    [
        (FUND[0], 30, set()),
        (FUND[0], 31, {"accident-is-monthly"}),
        (FUND[1], 30, {"accident-is-one-off"}),
        (FUND[1], 31, set()),
        (FUND[1], 80, set()),
        (FUND[1], 81, {"accident-attendance"}),
        (FUND[0], 4, {"accident-least"}),
    ],
)
def test_the_other_kind_is_pointed_out(code: str, lost: int, notes: set[str]) -> None:
    assert said(answer(code, disability_pct=lost)) == notes


def test_the_level_is_of_the_day_asked_about() -> None:
    parts = [
        answer(FUND[0], day, disability_pct=5).result["part_by_disability"]
        for day in (BEFORE, date(2026, 7, 1))
    ]
    assert parts == [11_700_000, 12_650_000]


@pytest.mark.parametrize(
    ("lost", "months"),
    [(4, 0), (5, 1.5), (10, 1.5), (11, 1.9), (50, 17.5), (80, 29.5), (81, 30), (100, 30)],
)
def test_months_from_the_employer(lost: int, months: float) -> None:
    whole = result("tnld_boi_thuong_nsdld", disability_pct=lost, worker_sole_fault=False)
    part = result("tnld_tro_cap_nsdld", disability_pct=lost, worker_sole_fault=True)
    assert float(whole["months"]) == months
    assert float(part["months"]) == pytest.approx(months * 0.4)


@given(losses, salaries, st.booleans())
def test_the_employer_codes_agree_on_the_fault(lost: int, wage: int, fault: bool) -> None:
    told = {"disability_pct": lost, "avg_wage_6m": wage, "worker_sole_fault": fault}
    assert result("tnld_boi_thuong_nsdld", **told) == result("tnld_tro_cap_nsdld", **told)
    assert result("tnld_boi_thuong_nsdld", **told)["amount"] >= 0


@given(st.integers(5, 99), salaries)
def test_a_greater_loss_is_never_less(lost: int, wage: int) -> None:
    here, worse = (
        result("tnld_boi_thuong_nsdld", disability_pct=each, avg_wage_6m=wage)
        for each in (lost, lost + 1)
    )
    assert here["amount"] <= worse["amount"] <= 30 * wage


@pytest.mark.parametrize(
    ("code", "inputs", "notes"),
    [
        ("tnld_boi_thuong_nsdld", {"worker_sole_fault": False}, set()),
        ("tnld_boi_thuong_nsdld", {}, {"accident-fault-assumed"}),
        ("tnld_boi_thuong_nsdld", {"worker_sole_fault": True}, {"accident-own-fault"}),
        ("tnld_tro_cap_nsdld", {"worker_sole_fault": False}, {"accident-full-instead"}),
        ("tnld_tro_cap_nsdld", {"accident_type": "commute"}, set()),
        (
            "tnld_tro_cap_nsdld",
            {"accident_type": "commute", "worker_sole_fault": True},
            {"accident-commute-own-fault"},
        ),
    ],
)
def test_what_the_fault_changes_is_said(
    code: str, inputs: dict[str, object], notes: set[str]
) -> None:
    assert said(answer(code, disability_pct=30, **inputs)) == notes


@pytest.mark.parametrize(
    "code", [*FUND, "tnld_boi_thuong_nsdld", "tnld_tro_cap_nsdld", "duong_suc_sau_tnld"]
)
def test_the_loss_is_needed(code: str) -> None:
    with pytest.raises(MissingInput, match="disability_pct"):
        result(code)


@given(salaries, st.booleans())
def test_a_death(wage: int, fault: bool) -> None:
    given = result("tnld_chet", avg_wage_6m=wage, worker_sole_fault=fault)
    assert (given["fund_one_off_36x"], given["funeral_10x"]) == (91_080_000, 25_300_000)
    assert given["employer_compensation"] == (0 if fault else 30 * wage)
    assert given.get("employer_allowance") == (12 * wage if fault else None)


def test_what_a_death_gives_is_known_without_the_wage(result: Calculate) -> None:
    known = {"fund_one_off_36x": 84_240_000, "funeral_10x": 23_400_000}
    assert result("tnld_chet", BEFORE) == known
    assert result("tnld_chet", BEFORE, avg_wage_6m=8_000_000) == known


def test_the_family_hears_sympathy_first() -> None:
    assert answer("tnld_chet").steps[0].text.id == "benefits-step-accident-death"


def test_nobody_alive_has_death_benefits() -> None:
    with pytest.raises(ImpossibleInput, match="death"):
        result("tnld_chet", death=False)


@given(losses, st.integers(0, 366))
def test_recuperation_after_an_accident(lost: int, taken: int) -> None:
    given = result("duong_suc_sau_tnld", disability_pct=lost, days_taken=taken)
    most = 10 if lost >= 51 else 7 if lost >= 31 else 5 if lost >= 15 else 0
    assert given["max_days"] == most
    assert given["eligible"] is (lost >= 15)
    assert given["amount"] == 759_000 * min(taken, most)
