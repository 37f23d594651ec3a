"""Funeral, survivors monthly and at once, and when to file."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.benefits import ImpossibleInput, MissingInput, Rules
from bot.core.benefits.terms import OFFICE
from tests.core.benefits.conftest import RULES, Calculate

ON = date(2026, 9, 8)
HALF, SEVENTY = 1_265_000, 1_771_000
relatives = st.lists(
    st.fixed_dictionaries(
        {
            "type": st.sampled_from(["child_under_18", "spouse", "parent", "other"]),
            "no_direct_caregiver": st.booleans(),
        }
    ),
    min_size=1,
    max_size=9,
)


def answer(code: str, on: date = ON, **inputs: object) -> Any:
    return RULES.calculate(code, on, inputs)


@given(relatives)
def test_four_relatives_at_most_and_the_better_ones(family: list[dict[str, object]]) -> None:
    result = answer("tuat_hang_thang", compulsory_months=180, eligible_relatives=family).result
    alone = min(4, sum(bool(each["no_direct_caregiver"]) for each in family))
    others = min(4, len(family)) - alone
    assert result["amount_month"] == alone * SEVENTY + others * HALF
    assert ("per_relative" in result) is (alone == 0 or others == 0)


@given(st.integers(0, 9), st.integers(0, 9))
def test_counts_and_lists_agree(count: int, alone: int) -> None:
    if alone > count:
        with pytest.raises(ImpossibleInput):
            counted(count, alone)
        return
    listed = [{"type": "child_under_18", "no_direct_caregiver": i < alone} for i in range(count)]
    by_list = answer("tuat_hang_thang", compulsory_months=180, eligible_relatives=listed).result
    assert counted(count, alone) == by_list


def counted(count: int, alone: int) -> Any:
    return answer(
        "tuat_hang_thang",
        compulsory_months=180,
        relatives_count=count,
        relatives_without_caregiver=alone if count else (alone or None),
    ).result


def test_fifteen_years_are_full_years() -> None:
    short = answer("tuat_hang_thang", compulsory_months=179)
    assert short.result == {"eligible": False, "amount_month": 0}
    assert short.failing[0].values["left"] == 1


@pytest.mark.parametrize(
    ("on", "level"), [(date(2026, 6, 30), 2_340_000), (date(2026, 7, 1), 2_530_000)]
)
def test_the_month_of_death_chooses_the_level(on: date, level: int) -> None:
    assert answer("mai_tang", on, cause="occupational_accident").result["amount"] == 10 * level
    monthly = answer(
        "tuat_hang_thang",
        on,
        compulsory_months=180,
        relatives_count=1,
        relatives_without_caregiver=0,
    )
    assert monthly.result["per_relative"] == level // 2


@pytest.mark.parametrize(
    ("months", "cause", "given"),
    [
        (12, "illness", True),
        (11, "illness", False),
        (11, "accident", False),
        (0, "occupational_accident", True),
        (11, "occupational_accident", True),
    ],
)
def test_funeral(months: int, cause: str, given: bool) -> None:
    said = answer("mai_tang", compulsory_months=months, cause=cause)
    assert said.result == {"eligible": given, "amount": 25_300_000 if given else 0}
    assert bool(said.failing) is not given


@pytest.mark.parametrize(
    ("code", "inputs", "field"),
    [
        ("mai_tang", {}, "compulsory_months"),
        ("mai_tang", {"compulsory_months": 3}, "cause"),
        ("tuat_hang_thang", {}, "compulsory_months"),
        ("tuat_hang_thang", {"compulsory_months": 200}, "eligible_relatives"),
        (
            "tuat_hang_thang",
            {"compulsory_months": 200, "relatives_count": 2},
            "relatives_without_caregiver",
        ),
        ("tuat_mot_lan", {}, "months_from_2014"),
        ("tuat_mot_lan", {"months_from_2014": 5}, "months_before_2014"),
        ("tuat_mot_lan_nguoi_huu", {"pension": 4_000_000}, "months_received"),
        ("tuat_han_nop", {}, "death_date"),
    ],
)
def test_missing(rules: Rules, code: str, inputs: dict[str, object], field: str) -> None:
    with pytest.raises(MissingInput) as caught:
        rules.calculate(code, ON, inputs)
    assert caught.value.field == field


@given(st.integers(0, 300), st.integers(1, 300), st.integers(1, 300))
def test_more_months_are_never_less_at_once(before: int, a: int, b: int) -> None:
    less, more = (
        answer("tuat_mot_lan", months_before_2014=before, months_from_2014=each).result
        for each in sorted((a, b))
    )
    assert 3 <= less["months_of_salary"] <= more["months_of_salary"]


@given(st.integers(0, 1200), st.integers(0, 1200), st.integers(1, 50_000_000))
def test_each_month_drawn_costs(a: int, b: int, pension: int) -> None:
    longer, shorter = (
        answer("tuat_mot_lan_nguoi_huu", pension=pension, months_received=each).result
        for each in sorted((a, b), reverse=True)
    )
    assert 3 <= longer["months_of_pension"] <= shorter["months_of_pension"] <= 48
    assert 3 * pension <= longer["amount"] <= shorter["amount"] <= 48 * pension


@pytest.mark.parametrize(
    ("drawn", "months"), [(0, 48), (1, 48), (2, 48), (3, 47.5), (91, 3.5), (92, 3), (93, 3)]
)
def test_months_of_pension(drawn: int, months: float) -> None:
    result = answer("tuat_mot_lan_nguoi_huu", months_received=drawn).result
    assert float(result["months_of_pension"]) == months


@pytest.mark.parametrize("code", ["tuat_mot_lan", "tuat_mot_lan_nguoi_huu"])
def test_who_gets_it_monthly_does_not_get_it_at_once(code: str) -> None:
    said = answer(code, entitled_to_monthly_survivor=True)
    assert said.result == {"eligible": False, "amount": 0}
    assert said.failing


@given(st.dates(date(2025, 7, 1), date(2030, 12, 31)))
def test_filing_ends_on_a_working_day_ninety_days_on(day: date) -> None:
    said = answer("tuat_han_nop", day, death_date=day.isoformat())
    last, raw = said.result["relatives_submit_by"], day + timedelta(days=90)
    assert raw <= last <= raw + timedelta(days=9)
    assert OFFICE.is_working(last)
    assert (said.confidence == "C") is (last != raw)


@pytest.mark.parametrize(
    ("death", "last"),
    [
        ("2026-08-26", date(2026, 11, 25)),  # the day is Culture Day
        ("2025-11-19", date(2026, 2, 23)),  # Tết 2026
        ("2027-12-01", date(2028, 2, 29)),
    ],
)
def test_filing_over_holidays(result: Calculate, death: str, last: date) -> None:
    assert result("tuat_han_nop", death_date=death)["relatives_submit_by"] == last


def test_late_filing_is_not_given_up() -> None:
    said = answer("tuat_han_nop", date(2027, 1, 1), death_date="2026-08-03")
    assert "benefits-note-survivors-filing-passed" in [note.id for note in said.notes]


def test_the_end_of_the_calendar(rules: Rules) -> None:
    with pytest.raises(ImpossibleInput) as caught:
        rules.calculate("tuat_han_nop", ON, {"death_date": "9999-12-01"})
    assert caught.value.field == "death_date"
