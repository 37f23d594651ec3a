"""Fathers, antenatal visits, loss of a pregnancy, recuperation, the voluntary scheme."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.benefits import MissingInput
from tests.core.benefits.conftest import RULES, Calculate

TODAY = date(2026, 11, 20)
KINDS = ("normal", "surgery", "premature_under_32_weeks")
births = st.dates(date(2025, 7, 1), date(2027, 12, 31))
salaries = st.integers(1, 10**9)


def father(**inputs: object) -> Any:
    return RULES.calculate("thai_san_cha", TODAY, inputs).result


@pytest.mark.parametrize(
    ("kind", "born", "first", "second"),
    [
        ("normal", 1, 5, 10),
        ("surgery", 1, 7, 10),
        ("premature_under_32_weeks", 1, 7, 10),
        ("normal", 2, 10, 10),
        ("premature_under_32_weeks", 2, 10, 10),
        ("surgery", 2, 14, 14),
        ("normal", 3, 13, 13),
        ("surgery", 3, 17, 17),
        ("surgery", 5, 23, 23),
    ],
)
def test_days_of_a_father(kind: str, born: int, first: int, second: int) -> None:
    told = {"birth_type": kind, "children_born": born}
    for living, day, days in [
        (0, "2026-07-01", first),
        (1, "2026-07-01", second),
        (2, "2026-07-01", first),
        (1, "2026-06-30", first),
    ]:
        result = father(birth_date=day, wife_living_biological_children=living, **told)
        assert result["working_days"] == days


@given(births, st.sampled_from(KINDS), st.integers(1, 8), st.integers(0, 4), salaries)
def test_a_father_is_paid_by_the_day(
    day: date, kind: str, born: int, living: int, salary: int
) -> None:
    result = father(
        birth_date=day.isoformat(),
        birth_type=kind,
        children_born=born,
        wife_living_biological_children=living,
        avg_salary_6m=salary,
    )
    assert abs(result["amount"] * 24 - salary * result["working_days"]) <= 12
    assert result["amount"] == result["leave_amount"]
    assert "one_off" not in result


@given(births, st.integers(1, 8), st.booleans(), st.integers(0, 12))
def test_the_grant_goes_to_one_of_the_parents(
    day: date, born: int, mother: bool, months: int
) -> None:
    result = father(
        birth_date=day.isoformat(),
        children_born=born,
        mother_eligible_for_bhxh=mother,
        father_months_in_12=months,
    )
    level = 2_530_000 if day >= date(2026, 7, 1) else 2_340_000
    assert result["one_off"] == (0 if mother or months < 6 else 2 * level * born)


@pytest.mark.parametrize(
    ("inputs", "field"),
    [
        ({}, "birth_date"),
        ({"birth_date": "2026-07-01"}, "birth_type"),
        ({"birth_date": "2026-07-01", "birth_type": "normal"}, "children_born"),
        (
            {"birth_date": "2026-07-01", "birth_type": "normal", "children_born": 1},
            "wife_living_biological_children",
        ),
    ],
)
def test_a_father_needs(inputs: dict[str, object], field: str) -> None:
    with pytest.raises(MissingInput) as caught:
        father(**inputs)
    assert caught.value.field == field


def test_living_children_matter_only_where_they_change_the_days() -> None:
    twins = {"birth_type": "normal", "children_born": 2}
    assert father(birth_date="2026-07-01", **twins)["working_days"] == 10
    assert father(birth_date="2026-06-30", birth_type="normal", children_born=1) == {
        "eligible": True,
        "working_days": 5,
    }


def test_a_father_is_told_when_to_begin() -> None:
    told = {"birth_date": "2026-12-31", "avg_salary_6m": 9_000_000}
    steps = RULES.calculate("thai_san_cha", TODAY, told).steps
    starts = [step.value for step in steps if step.text.id == "benefits-step-father-start"]
    assert starts == [date(2027, 3, 1)]


@given(st.lists(st.integers(0, 30), max_size=10), salaries)
def test_antenatal_visits_keep_their_limits(visits: list[int], salary: int) -> None:
    told = {"visits_days": visits, "avg_salary_6m": salary}
    result: Any = RULES.calculate("thai_san_kham_thai", TODAY, told).result
    assert result["paid_visits"] == min(5, sum(day > 0 for day in visits))
    assert result["paid_days"] <= min(10, sum(visits))
    assert abs(result["amount"] * 24 - salary * result["paid_days"]) <= 12


def test_antenatal_visits_need_the_days(result: Calculate) -> None:
    assert result("thai_san_kham_thai", avg_salary_6m=9_600_000)["daily_amount"] == 400_000
    with pytest.raises(MissingInput, match="visits_days"):
        result("thai_san_kham_thai")


@pytest.mark.parametrize(
    ("weeks", "most"),
    [(0, 10), (4, 10), (5, 20), (12, 20), (13, 40), (21, 40), (22, 50), (40, 50)],
)
def test_leave_after_a_loss(result: Calculate, weeks: int, most: int) -> None:
    told = result("thai_san_say_thai", gestation_weeks=weeks, days_ordered=366)
    assert (told["max_days"], told["paid_days"]) == (most, most)


@given(st.integers(0, 45), st.integers(0, 366), salaries)
def test_a_loss_is_paid_by_the_calendar_day(weeks: int, ordered: int, salary: int) -> None:
    told = {"gestation_weeks": weeks, "days_ordered": ordered, "avg_salary_6m": salary}
    result: Any = RULES.calculate("thai_san_say_thai", TODAY, told).result
    assert result["paid_days"] == min(ordered, result["max_days"])
    assert abs(result["amount"] * 30 - salary * result["paid_days"]) <= 15


def test_a_loss_needs_the_weeks(result: Calculate) -> None:
    with pytest.raises(MissingInput, match="gestation_weeks"):
        result("thai_san_say_thai", days_ordered=3)


@given(st.sampled_from(KINDS), st.integers(1, 8), st.integers(0, 366))
def test_recuperation_after_a_birth(kind: str, born: int, taken: int) -> None:
    told = {"birth_type": kind, "children_born": born, "days_taken": taken}
    result: Any = RULES.calculate("duong_suc_sau_sinh", TODAY, told).result
    most = 10 if born > 1 else 7 if kind == "surgery" else 5
    assert result["max_days"] == most
    assert result["amount"] == 759_000 * min(taken, most)


@pytest.mark.parametrize(("on", "daily"), [(date(2026, 6, 30), 702_000), (TODAY, 759_000)])
def test_recuperation_takes_the_level_of_its_day(result: Calculate, on: date, daily: int) -> None:
    assert result("duong_suc_sau_sinh", on, children_born=2)["daily_amount"] == daily


@pytest.mark.parametrize(
    ("inputs", "field"),
    [
        ({}, "children_born"),
        ({"birth_type": "surgery", "days_taken": 8}, "children_born"),
        ({"children_born": 1}, "birth_type"),
        ({"children_born": 1, "days_taken": 6}, "birth_type"),
    ],
)
def test_recuperation_needs(result: Calculate, inputs: dict[str, object], field: str) -> None:
    with pytest.raises(MissingInput) as caught:
        result("duong_suc_sau_sinh", **inputs)
    assert caught.value.field == field


def test_few_days_need_no_more(result: Calculate) -> None:
    assert result("duong_suc_sau_sinh", days_taken=5)["amount"] == 5 * 759_000
    assert result("duong_suc_sau_sinh", birth_type="surgery", days_taken=7)["paid_days"] == 7


@pytest.mark.parametrize(
    ("months", "scheme", "amount"),
    [
        (5, "bhxh_tu_nguyen", 0),
        (6, "bhxh_tu_nguyen", 6_000_000),
        (12, None, 6_000_000),
        (None, None, 6_000_000),
        (12, "bhxh_bat_buoc", 0),
    ],
)
def test_the_voluntary_scheme(
    result: Calculate, months: int | None, scheme: str | None, amount: int
) -> None:
    told = {"months_contributed_in_12": months, "scheme": scheme, "children_born": 3}
    given = result("thai_san_tu_nguyen", **told)
    assert (given["eligible"], given["amount"]) == (amount > 0, amount)


def test_the_voluntary_scheme_needs_the_months(result: Calculate) -> None:
    assert result("thai_san_tu_nguyen", months_contributed_in_12=6) == {"eligible": True}
    with pytest.raises(MissingInput, match="months_contributed_in_12"):
        result("thai_san_tu_nguyen")
