"""Sick leave, a sick child, long disease and recuperation after sickness."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.benefits import ImpossibleInput, MissingInput, NotKnownThen, Rules
from bot.core.benefits.answer import Text
from tests.core.benefits.conftest import RULES, Calculate

TODAY = date(2026, 11, 20)
salaries = st.integers(1, 10**9)
months = st.integers(0, 720)
days = st.integers(0, 366)
conditions = st.sampled_from(["normal", "hazardous"])


def calculate(code: str, **inputs: object) -> Any:
    return RULES.calculate(code, TODAY, inputs)


def leave(salary: int, off: int, contributed: int, condition: str, used: int) -> Any:
    return calculate(
        "om_dau",
        monthly_contribution_salary=salary,
        sick_working_days=off,
        contribution_months=contributed,
        working_condition=condition,
        days_already_used_this_year=used,
    ).result


def notes(code: str, **inputs: object) -> set[str]:
    return {note.id.removeprefix("benefits-note-") for note in calculate(code, **inputs).notes}


def fails(code: str, **inputs: object) -> list[str]:
    failing = calculate(code, **inputs).failing
    return [each.id.removeprefix("benefits-failing-") for each in failing]


@given(salaries, days, months, conditions, days)
def test_sick_days_keep_the_limit(
    salary: int, off: int, contributed: int, condition: str, used: int
) -> None:
    result = leave(salary, off, contributed, condition, used)
    assert 0 <= result["paid_days"] <= off
    assert result["paid_days"] + min(used, result["max_days_year"]) <= result["max_days_year"]
    assert result["amount"] >= 0
    assert result["eligible"] is (off == 0 or used < result["max_days_year"])


@given(salaries, salaries, days, days, months, months, conditions)
def test_more_salary_days_or_years_never_pay_less(
    a: int, b: int, off: int, longer: int, first: int, second: int, condition: str
) -> None:
    low = leave(min(a, b), min(off, longer), min(first, second), condition, 3)
    high = leave(max(a, b), max(off, longer), max(first, second), condition, 3)
    assert low["amount"] <= high["amount"]
    assert low["max_days_year"] <= high["max_days_year"]


@pytest.mark.parametrize(
    ("contributed", "normal", "hazardous"),
    [(0, 30, 40), (179, 30, 40), (180, 40, 50), (359, 40, 50), (360, 60, 70)],
)
def test_limits_of_the_year(contributed: int, normal: int, hazardous: int) -> None:
    assert leave(1, 0, contributed, "normal", 0)["max_days_year"] == normal
    assert leave(1, 0, contributed, "hazardous", 0)["max_days_year"] == hazardous


@pytest.mark.parametrize(
    ("hours", "normal", "paid"),
    [(0, 8, 0), (0.5, 8, 0.5), (3.9, 8, 0.5), (4, 8, 1), (7, 8, 1), (8, 8, 1), (11, 8, 1.5)],
)
def test_part_days(result: Calculate, hours: float, normal: float, paid: float) -> None:
    told = {"hours_absent": hours, "normal_hours_per_day": normal}
    assert float(result("om_dau", **told)["paid_days"]) == paid
    assert float(result("om_dau", **told, sick_working_days=2)["paid_days"]) == paid + 2


def test_what_decides_is_asked_only_when_the_days_may_be_too_many(result: Calculate) -> None:
    assert result("om_dau", sick_working_days=30)["paid_days"] == 30
    with pytest.raises(MissingInput, match="contribution_months"):
        result("om_dau", sick_working_days=28, days_already_used_this_year=3)
    with pytest.raises(MissingInput, match="working_condition"):
        result("om_dau", sick_working_days=31, contribution_months=1)
    assert result("om_dau", sick_working_days=40, contribution_months=180)["paid_days"] == 40


@pytest.mark.parametrize(
    ("inputs", "field"),
    [({}, "sick_working_days"), ({"hours_absent": 3}, "normal_hours_per_day")],
)
def test_sick_leave_needs(result: Calculate, inputs: dict[str, object], field: str) -> None:
    with pytest.raises(MissingInput) as caught:
        result("om_dau", **inputs)
    assert caught.value.field == field


def test_what_is_known_without_the_rest_is_given(result: Calculate) -> None:
    assert result("om_dau", monthly_contribution_salary=9_600_000) == {
        "eligible": True,
        "daily_amount": 300_000,
    }
    told = result("om_dau", contribution_months=400, working_condition="normal")
    assert told == {"eligible": True, "max_days_year": 60}


@pytest.mark.parametrize(
    "kind", ["annual_leave", "personal_leave", "unpaid_leave", "maternity_leave"]
)
def test_no_sick_pay_on_other_leave(kind: str) -> None:
    told = {"sick_working_days": 2, "already_on_leave_type": kind, "returned_to_work": TODAY}
    result = calculate("om_dau", **told).result
    assert (result["eligible"], result["amount"]) == (False, 0)
    assert isinstance(result["reason"], Text)
    assert "worker_submit_deadline" in result
    assert fails("om_dau", **told) == ["sick-on-other-leave"]


@pytest.mark.parametrize(
    ("back", "deadline"),
    [
        (date(2026, 1, 2), date(2026, 2, 23)),  # 16/02 begins Tết
        (date(2026, 10, 10), date(2026, 11, 25)),  # 24/11
        (date(2026, 10, 5), date(2026, 11, 19)),
        (date(2026, 11, 4), date(2026, 12, 21)),  # 19/12 is a Saturday
        (date(2028, 1, 15), date(2028, 2, 29)),
    ],
)
def test_the_day_to_hand_in(result: Calculate, back: date, deadline: date) -> None:
    told = {"returned_to_work": back.isoformat()}
    assert result("om_dau", **told)["worker_submit_deadline"] == deadline
    moved = deadline != back + timedelta(days=45)
    assert ("claim-day-moved" in notes("om_dau", **told)) is moved


def test_the_end_of_leave_gives_the_cautious_day() -> None:
    told = {"sick_leave_end": "2026-10-04"}
    assert calculate("om_dau", **told).result["worker_submit_deadline"] == date(2026, 11, 19)
    assert "sick-return-assumed" in notes("om_dau", **told)


def test_nobody_returns_before_the_leave_ends(result: Calculate) -> None:
    with pytest.raises(ImpossibleInput, match="returned_to_work"):
        result("om_dau", sick_leave_end="2026-10-04", returned_to_work="2026-10-04")


def test_leave_across_new_year_is_said() -> None:
    told = {"sick_leave_end": "2027-01-15", "sick_working_days": 20}
    assert "sick-across-years" in notes("om_dau", **told)
    assert "sick-across-years" not in notes("om_dau", **told | {"sick_working_days": 10})


def test_long_disease_is_pointed_to_when_the_days_are_used_up() -> None:
    told = {"sick_working_days": 31, "contribution_months": 1, "working_condition": "normal"}
    assert "sick-long-disease-goes-on" in notes("om_dau", **told)
    short = told | {"long_term_disease": False}
    assert "sick-long-disease-goes-on" not in notes("om_dau", **short)


def test_the_old_law_is_not_guessed(rules: Rules) -> None:
    inputs = {"sick_working_days": 1}
    assert rules.calculate("om_dau", date(2025, 7, 1), inputs).result["paid_days"] == 1
    with pytest.raises(NotKnownThen):
        rules.calculate("om_dau", date(2025, 6, 30), inputs)


@pytest.mark.parametrize(
    ("contributed", "rate"), [(0, 50), (179, 50), (180, 55), (359, 55), (360, 65), (720, 65)]
)
def test_rates_of_long_disease(result: Calculate, contributed: int, rate: int) -> None:
    assert result("om_dau_benh_dai_ngay", contribution_months=contributed)["rate_pct"] == rate


def test_long_disease_needs_the_years_and_a_listed_illness(result: Calculate) -> None:
    with pytest.raises(MissingInput, match="contribution_months"):
        result("om_dau_benh_dai_ngay", working_days_after_exhausting_75pct=3)
    assert fails("om_dau_benh_dai_ngay", long_term_disease=False) == ["sick-not-on-list"]


@given(st.integers(0, 60), st.integers(0, 60), st.sampled_from(["other", "surgery"]))
def test_recuperation_keeps_its_limits(sick: int, taken: int, reason: str) -> None:
    result = calculate(
        "duong_suc_sau_om", sick_days_this_year=sick, days_taken=taken, last_sick_reason=reason
    ).result
    assert result["eligible"] is (sick >= 30)
    assert result["amount"] == result["paid_days"] * 759_000
    assert 0 <= result["paid_days"] <= 7


def test_recuperation_needs_the_reason_only_beyond_the_lowest_limit(result: Calculate) -> None:
    assert result("duong_suc_sau_om", days_taken=5)["paid_days"] == 5
    with pytest.raises(MissingInput, match="last_sick_reason"):
        result("duong_suc_sau_om", days_taken=6)


@pytest.mark.parametrize(("on", "daily"), [("2026-06-30", 702_000), ("2026-07-01", 759_000)])
def test_recuperation_takes_the_level_of_its_day(result: Calculate, on: str, daily: int) -> None:
    assert result("duong_suc_sau_om", reference_level_date=on)["daily_amount"] == daily
    assert result("duong_suc_sau_om", date.fromisoformat(on))["daily_amount"] == daily


def test_recuperation_says_every_condition_that_is_not_met() -> None:
    told = {"sick_days_this_year": 29, "within_30_days_after_sick_leave": False}
    assert fails("duong_suc_sau_om", **told) == [
        "sick-recuperation-days",
        "sick-recuperation-late",
    ]


def test_recuperation_days_must_agree(result: Calculate) -> None:
    with pytest.raises(ImpossibleInput, match="days"):
        result("duong_suc_sau_om", days=3, days_taken=4)


def test_days_are_priced_without_a_reason() -> None:
    assert calculate("duong_suc_sau_om", days=8).result["amount"] == 8 * 759_000
    assert "sick-recuperation-limits" in notes("duong_suc_sau_om", days=8)
    assert calculate("duong_suc_sau_om", days=12).result["paid_days"] == 10
