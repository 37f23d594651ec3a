"""A mother's leave and grant, the 12-month window, and the day to hand in papers."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.benefits import Answer, ImpossibleInput, MissingInput, NotKnownThen
from bot.core.benefits.terms import OFFICE, full_months
from tests.core.benefits.conftest import RULES, Calculate

CODE = "thai_san_sinh_con"
TODAY = date(2026, 11, 20)
CHANGE = date(2026, 7, 1)
births = st.dates(date(2025, 7, 1), date(2027, 12, 31))
salaries = st.integers(1, 10**9)


def answer(**inputs: object) -> Answer:
    return RULES.calculate(CODE, TODAY, inputs)


def said(given: Answer) -> set[str]:
    return {text.id.split("-", 2)[2] for text in (*given.notes, *given.failing)}


def birth(day: date, born: int, living: int, salary: int = 10_000_000) -> Any:
    return answer(
        birth_date=day.isoformat(),
        children_born=born,
        living_biological_children_at_birth=living,
        avg_salary_6m=salary,
        months_contributed_in_12=12,
    ).result


@given(births, st.integers(1, 8), st.integers(0, 5), salaries)
def test_the_sums_agree(day: date, born: int, living: int, salary: int) -> None:
    result = birth(day, born, living, salary)
    level = 2_530_000 if day >= CHANGE else 2_340_000
    assert result["one_off"] == 2 * level * born
    assert result["leave_benefit"] == result["leave_months"] * salary
    assert result["total"] == result["amount"] == result["leave_benefit"] + result["one_off"]
    assert result["leave_months"] == 5 + born + (living == 1 and day >= CHANGE)


@given(births, st.integers(1, 7), st.integers(0, 5), salaries, salaries)
def test_more_children_or_salary_never_pay_less(
    day: date, born: int, living: int, a: int, b: int
) -> None:
    few, many = birth(day, born, living, min(a, b)), birth(day, born + 1, living, max(a, b))
    assert few["total"] < many["total"]


@pytest.mark.parametrize(
    ("recent", "total", "rest", "eligible"),
    [
        (6, 6, False, True),
        (6, None, None, True),
        (5, None, False, False),
        (5, 11, None, False),
        (5, 12, True, True),
        (3, 12, True, True),
        (3, 11, True, False),
        (2, None, None, False),
        (2, 100, True, False),
        (None, 5, False, False),
        (None, 2, None, False),
        (None, 40, None, True),
        (None, None, None, True),
    ],
)
def test_who_was_insured_long_enough(
    recent: int | None, total: int | None, rest: bool | None, eligible: bool
) -> None:
    given = answer(
        birth_date="2026-10-10",
        children_born=1,
        months_contributed_in_12=recent,
        total_contribution_months=total,
        ordered_bed_rest=rest,
    )
    assert given.result["eligible"] is eligible
    assert bool(given.failing) is not eligible
    assert (given.result.get("total") == 0) is not eligible


@pytest.mark.parametrize(
    ("inputs", "field"),
    [
        ({}, "birth_date"),
        ({"birth_date": "2026-10-10"}, "children_born"),
        ({"months_contributed_in_12": 4}, "ordered_bed_rest"),
        ({"months_contributed_in_12": 4, "ordered_bed_rest": True}, "total_contribution_months"),
        ({"leave_taken_months_before_return": 4}, "employer_and_medical_consent"),
    ],
)
def test_a_birth_needs(inputs: dict[str, object], field: str) -> None:
    with pytest.raises(MissingInput) as caught:
        answer(**inputs)
    assert caught.value.field == field


def test_what_can_be_known_is_given() -> None:
    assert answer(months_contributed_in_12=6).result == {"eligible": True}
    told = answer(birth_date="2026-07-01", children_born=1, avg_salary_6m=9_000_000)
    assert told.result == {"eligible": True, "monthly_benefit": 9_000_000, "one_off": 5_060_000}
    assert said(told) == {"second-child-untold"}
    before = answer(birth_date="2026-06-30", children_born=1, avg_salary_6m=9_000_000)
    assert before.result["leave_months"] == 6


def test_the_twelve_are_part_of_the_whole() -> None:
    with pytest.raises(ImpossibleInput, match="total_contribution_months"):
        answer(months_contributed_in_12=6, total_contribution_months=5)


def test_the_second_child_is_quoted_and_only_then() -> None:
    def confidence(day: str, living: int) -> str:
        return answer(
            birth_date=day, children_born=1, living_biological_children_at_birth=living
        ).confidence

    assert [confidence("2026-07-01", living) for living in (0, 1, 2)] == ["V", "S", "V"]
    assert confidence("2025-12-31", 1) == "V"
    assert confidence("2026-01-01", 1) == "V"
    assert confidence("2026-01-02", 1) == "S"


@pytest.mark.parametrize(
    ("day", "note"),
    [
        ("2026-01-01", None),
        ("2026-01-02", "second-child-on-leave"),
        ("2026-06-30", "second-child-on-leave"),
        ("2026-07-01", "second-child-quoted"),
    ],
)
def test_doubts_about_the_second_child(day: str, note: str | None) -> None:
    given = answer(birth_date=day, children_born=1, living_biological_children_at_birth=1)
    assert said(given) == ({note} if note else set())


def test_how_a_second_birth_of_twins_adds_up_is_a_doubt() -> None:
    twins = {"children_born": 2, "living_biological_children_at_birth": 1}
    given = answer(birth_date="2026-07-01", **twins)
    assert said(given) == {"second-child-several"}


@pytest.mark.parametrize(
    ("taken", "consent", "may"),
    [(3.9, True, False), (4, True, True), (5, True, True), (4, False, False), (2, None, False)],
)
def test_an_early_return(taken: float, consent: bool | None, may: bool) -> None:
    given = answer(leave_taken_months_before_return=taken, employer_and_medical_consent=consent)
    keys = ("may_return_early", "keeps_remaining_benefit", "also_receives_wage")
    assert [given.result[key] for key in keys] == [may] * 3
    assert bool(said(given)) is not may


def test_a_birth_under_the_old_law_is_not_guessed() -> None:
    with pytest.raises(NotKnownThen):
        answer(birth_date="2025-06-30", children_born=1, months_contributed_in_12=12)


@given(births, st.booleans())
def test_the_window_is_twelve_months(day: date, contributed: bool) -> None:
    told = {"birth_date": day.isoformat(), "contributed_in_birth_month": contributed}
    result = RULES.calculate("thai_san_xac_dinh_12_thang", TODAY, told).result
    first = date.fromisoformat(f"{result['window_from']}-01")
    last = date.fromisoformat(f"{result['window_to']}-28")
    assert (last.year - first.year) * 12 + last.month - first.month == 11
    counts = day.day >= 15 and contributed
    assert ((last.year, last.month) == (day.year, day.month)) is counts


def test_the_window_asks_for_the_birth_month_only_from_the_15th(result: Calculate) -> None:
    code = "thai_san_xac_dinh_12_thang"
    assert result(code, birth_date="2026-10-14")["window_to"] == "2026-09"
    with pytest.raises(MissingInput, match="contributed_in_birth_month"):
        result(code, birth_date="2026-10-15")


@given(births, st.integers(1, 12))
def test_the_day_to_hand_in_is_a_working_day(start: date, months: int) -> None:
    told = {"leave_start": start.isoformat(), "leave_months": months}
    result: Any = RULES.calculate("thai_san_han_nop", TODAY, told).result
    end, deadline = result["leave_last_day"], result["worker_submit_deadline"]
    assert full_months(start, end) == months
    assert full_months(start, end - timedelta(days=1)) == months - 1
    assert OFFICE.is_working(deadline)
    assert timedelta(days=45) <= deadline - end <= timedelta(days=60)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("2026-03-01", date(2026, 8, 31)),
        ("2026-08-28", date(2027, 2, 27)),
        ("2026-08-29", date(2027, 2, 28)),
        ("2027-08-30", date(2028, 2, 29)),
        ("2026-10-31", date(2027, 4, 30)),
    ],
)
def test_leave_ends_with_the_month_where_it_must(result: Calculate, start: str, end: date) -> None:
    assert result("thai_san_han_nop", leave_start=start, leave_months=6)["leave_last_day"] == end


@pytest.mark.parametrize("field", ["leave_start", "leave_months"])
def test_the_deadline_needs(result: Calculate, field: str) -> None:
    inputs: dict[str, object] = {"leave_start": "2026-08-10", "leave_months": 6}
    del inputs[field]
    with pytest.raises(MissingInput, match=field):
        result("thai_san_han_nop", **inputs)
