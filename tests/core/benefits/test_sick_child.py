"""Leave for sick children: limits by age, days off that count, several children at once."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.benefits import ImpossibleInput, MissingInput
from tests.core.benefits.conftest import RULES, Calculate

CODE = "om_dau_con_om"
TODAY = date(2026, 11, 20)
ages = st.integers(0, 83)
starts = st.dates(date(2025, 7, 1), date(2027, 12, 1))
lengths = st.integers(0, 40)


def child(**inputs: object) -> Any:
    return RULES.calculate(CODE, TODAY, inputs).result


def period(start: date, length: int) -> list[str]:
    return [start.isoformat(), (start + timedelta(days=length)).isoformat()]


@pytest.mark.parametrize(("age", "most"), [(0, 20), (35, 20), (36, 15), (83, 15), (84, 0)])
def test_the_limit_by_age(result: Calculate, age: int, most: int) -> None:
    told = result(CODE, child_age_months=age, working_days_off=30)
    assert (told["max_days_year"], told["paid_days"]) == (most, most)
    assert told["eligible"] is (most > 0)


@given(ages, st.integers(0, 366), st.integers(0, 366), st.integers(1, 10**9))
def test_paid_days_keep_the_limit(age: int, off: int, used: int, salary: int) -> None:
    told = child(
        child_age_months=age,
        working_days_off=off,
        days_already_used_for_child_this_year=used,
        monthly_contribution_salary=salary,
    )
    assert 0 <= told["paid_days"] <= min(off, told["max_days_year"])
    assert told["amount"] >= 0


@given(ages, starts, lengths)
def test_six_working_days_are_never_fewer_than_five(age: int, start: date, length: int) -> None:
    told = {"child_age_months": age, "off_periods": [period(start, length)]}
    six = child(**told, weekly_day_off="sunday")
    five = child(**told, weekly_day_off="saturday_sunday")
    assert six["calendar_days"] == five["calendar_days"] == length + 1
    assert five["paid_days"] <= six["paid_days"] + 1  # a day in lieu may fall otherwise


@given(st.lists(st.tuples(ages, starts, lengths), min_size=1, max_size=4))
def test_a_day_counts_once(children: list[tuple[int, date, int]]) -> None:
    told = child(
        children_age_months=[age for age, _, _ in children],
        children_sick_periods=[period(start, length) for _, start, length in children],
        weekly_day_off="sunday",
    )
    assert told["paid_days"] <= told["calendar_days"] <= sum(n + 1 for _, _, n in children)
    assert told["max_days_year"] == sum(20 if age < 36 else 15 for age, _, _ in children)


def test_each_child_has_days_of_its_own(result: Calculate) -> None:
    both = [period(date(2026, 8, 3), 60)] * 2
    told = {"children_sick_periods": both, "weekly_day_off": "sunday"}
    assert result(CODE, children_age_months=[26, 50], **told)["paid_days"] == 35
    assert result(CODE, children_age_months=[50, 90], **told)["paid_days"] == 15


def test_the_child_that_is_well_first_is_charged_first(result: Calculate) -> None:
    told = result(
        CODE,
        children_age_months=[50, 50],
        children_sick_periods=[period(date(2026, 3, 2), 55), period(date(2026, 3, 2), 19)],
        weekly_day_off="sunday",
    )
    assert told["paid_days"] == 30


def test_only_days_off_work_count(result: Calculate) -> None:
    told = result(
        CODE,
        children_age_months=[26, 50],
        children_sick_periods=[["2026-08-03", "2026-08-08"], ["2026-08-06", "2026-08-14"]],
        off_periods=[["2026-08-05", "2026-08-10"]],
        weekly_day_off="sunday",
    )
    assert (told["calendar_days"], told["paid_days"]) == (6, 5)


@pytest.mark.parametrize(
    ("first", "last", "paid"),
    [
        ("2026-02-14", "2026-02-21", 2),  # Tết 16–20/02 and a Sunday
        ("2026-11-24", "2026-11-24", 0),
        ("2025-11-24", "2025-11-24", 1),  # not yet a holiday
        ("2026-04-25", "2026-04-28", 2),  # Hùng Kings on a Sunday, Monday in lieu
        ("2028-02-28", "2028-03-01", 3),
    ],
)
def test_holidays_do_not_count(result: Calculate, first: str, last: str, paid: int) -> None:
    told = {"child_age_months": 10, "off_periods": [[first, last]], "weekly_day_off": "sunday"}
    assert result(CODE, **told)["paid_days"] == paid


def test_overlapping_periods_count_once(result: Calculate) -> None:
    told = result(
        CODE,
        child_age_months=10,
        off_periods=[["2026-08-03", "2026-08-05"], ["2026-08-05", "2026-08-06"]],
        weekly_day_off="sunday",
    )
    assert (told["calendar_days"], told["paid_days"]) == (4, 4)


def test_each_year_has_its_own_limit() -> None:
    told = {"child_age_months": 50, "off_periods": [["2026-12-14", "2027-01-15"]]}
    week = {"weekly_day_off": "sunday", "days_already_used_for_child_this_year": 10}
    result = RULES.calculate(CODE, date(2027, 1, 20), told | week).result
    assert result["paid_days"] == 15 + 5


def test_a_week_that_is_not_told_is_said() -> None:
    told = {"child_age_months": 50, "off_periods": [["2026-08-07", "2026-08-10"]]}
    answer = RULES.calculate(CODE, TODAY, told)
    assert answer.result["paid_days"] == 2
    assert "benefits-note-sick-child-week-assumed" in {note.id for note in answer.notes}


@pytest.mark.parametrize(
    ("inputs", "field"),
    [
        ({}, "child_age_months"),
        ({"working_days_off": 3}, "child_age_months"),
        ({"children_sick_periods": [["2026-08-03", "2026-08-05"]]}, "children_age_months"),
    ],
)
def test_the_age_is_needed(result: Calculate, inputs: dict[str, object], field: str) -> None:
    with pytest.raises(MissingInput) as caught:
        result(CODE, **inputs)
    assert caught.value.field == field


@pytest.mark.parametrize(
    "inputs",
    [
        {"children_age_months": [5], "children_sick_periods": [period(TODAY, 1)] * 2},
        {"child_age_months": 5, "off_periods": [period(TODAY, 500)]},
        {"child_age_months": 5, "off_periods": [period(TODAY, 0)], "working_days_off": 9},
        {"child_age_months": 5, "off_periods": [["2026-11-20", "2026-11-19"]]},
    ],
)
def test_what_cannot_be(result: Calculate, inputs: dict[str, object]) -> None:
    with pytest.raises(ImpossibleInput):
        result(CODE, **inputs)
