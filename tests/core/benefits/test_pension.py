"""Pension, early pension, the rise of 2026 and when to file."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.benefits import ImpossibleInput, MissingInput, NotKnownThen, Rules
from tests.core.benefits.conftest import RULES, Calculate

OCTOBER = date(2026, 10, 1)
SEXES = st.sampled_from(("female", "male"))
months = st.integers(180, 600)
salaries = st.integers(1, 100_000_000)


def pension(**inputs: object) -> Any:
    return RULES.calculate("luong_huu", OCTOBER, inputs).result


def early(**inputs: object) -> Any:
    return RULES.calculate("luong_huu_suy_giam", OCTOBER, inputs).result


@given(SEXES, months, months)
def test_more_months_are_never_a_lower_rate(sex: str, a: int, b: int) -> None:
    rates = [pension(sex=sex, contribution_months=each)["rate_pct"] for each in sorted((a, b))]
    assert 40 <= rates[0] <= rates[1] <= 75


@given(SEXES, months, salaries, salaries, st.integers(0, 15))
def test_more_salary_is_never_less_pension(sex: str, paid: int, a: int, b: int, late: int) -> None:
    less, more = (
        pension(
            sex=sex,
            contribution_months=paid,
            avg_salary_adjusted=average,
            years_after_retirement_age=late,
        )
        for average in sorted((a, b))
    )
    for key in ("amount", "one_off_on_retirement"):
        assert 0 <= less[key] <= more[key]


@given(months, salaries)
def test_twenty_years_joined_before_are_never_below_the_reference(paid: int, average: int) -> None:
    answer = pension(sex="male", contribution_months=paid, avg_salary_adjusted=average)
    assert answer["amount"] >= (2_530_000 if paid >= 240 else 0)
    assert answer["amount"] >= answer.get("calculated", 0)


@given(st.integers(0, 179), SEXES)
def test_fifteen_years_are_not_rounded(paid: int, sex: str) -> None:
    answer: Any = RULES.calculate("luong_huu", OCTOBER, {"contribution_months": paid, "sex": sex})
    assert answer.result["eligible"] is False
    assert answer.result["amount"] == 0
    assert answer.result["reason"].values["left"] == 180 - paid
    assert answer.failing[0].values["left"] == 180 - paid


def test_a_month_short_says_when_it_is_full(rules: Rules) -> None:
    answer = rules.calculate("luong_huu", OCTOBER, {"contribution_months": 177})
    assert answer.failing[0].values["when"] == "01/2027"
    assert answer.confidence == "M"  # paying the rest at once is only remembered


def test_many_months_short_stay_sure(rules: Rules) -> None:
    answer = rules.calculate("luong_huu", OCTOBER, {"contribution_months": 150})
    assert answer.confidence == "V"


@pytest.mark.parametrize(
    ("sex", "paid", "rate"),
    [
        ("female", 180, 45),
        ("female", 181, 46),
        ("female", 186, 46),
        ("female", 187, 47),
        ("female", 354, 74),
        ("female", 355, 75),
        ("female", 500, 75),
        ("male", 192, 41),
        ("male", 234, 44.5),
        ("male", 235, 45),
        ("male", 241, 46),
        ("male", 415, 75),
    ],
)
def test_rates(result: Calculate, sex: str, paid: int, rate: float) -> None:
    assert float(result("luong_huu", sex=sex, contribution_months=paid)["rate_pct"]) == rate


@pytest.mark.parametrize(
    ("sex", "paid", "late", "times"),
    [
        ("female", 360, 0, 0),
        ("female", 366, 0, 0.25),
        ("female", 384, 0, 1),
        ("female", 384, 5, 4),
        ("male", 420, 3, 0),
        ("male", 444, 1, 2.5),
    ],
)
def test_one_off(result: Calculate, sex: str, paid: int, late: int, times: float) -> None:
    answer = result(
        "luong_huu",
        sex=sex,
        contribution_months=paid,
        avg_salary_adjusted=10_000_000,
        years_after_retirement_age=late,
    )
    assert answer["one_off_on_retirement"] == 10_000_000 * times


def test_unknown_late_years_are_a_note(rules: Rules) -> None:
    inputs = {"sex": "female", "contribution_months": 384, "avg_salary_adjusted": 10_000_000}
    notes = rules.calculate("luong_huu", OCTOBER, inputs).notes
    assert "benefits-note-pension-years-after-age" in [note.id for note in notes]


@pytest.mark.parametrize(
    ("on", "floor"), [(date(2026, 6, 30), 2_340_000), (date(2026, 7, 1), 2_530_000)]
)
def test_the_floor_follows_the_reference_level(rules: Rules, on: date, floor: int) -> None:
    inputs = {"sex": "male", "contribution_months": 240, "avg_salary_adjusted": 1_000_000}
    assert rules.calculate("luong_huu", on, inputs).result["amount"] == floor


def test_when_all_could_be_new_it_is_asked(rules: Rules) -> None:
    inputs = {"sex": "male", "contribution_months": 240, "avg_salary_adjusted": 1_000_000}
    with pytest.raises(MissingInput) as caught:
        rules.calculate("luong_huu", date(2045, 6, 1), inputs)
    assert caught.value.field == "joined_before_2025_07_01"


def test_late_years_are_among_the_contributed(rules: Rules) -> None:
    inputs = {"sex": "male", "contribution_months": 180, "years_after_retirement_age": 16}
    with pytest.raises(ImpossibleInput):
        rules.calculate("luong_huu", OCTOBER, inputs)


@given(SEXES, st.integers(240, 600), st.integers(0, 120), st.integers(0, 120))
def test_earlier_is_never_a_higher_rate(sex: str, paid: int, a: int, b: int) -> None:
    sooner, later = (
        early(
            sex=sex,
            contribution_months=paid,
            disability_pct=81,
            months_before_retirement_age=each,
        )["rate_pct"]
        for each in sorted((a, b), reverse=True)
    )
    assert 0 < sooner <= later


@pytest.mark.parametrize(
    ("ahead", "cut"), [(0, 0), (5, 0), (6, 1), (11, 1), (12, 2), (17, 2), (18, 3), (60, 10)]
)
def test_what_early_months_cost(ahead: int, cut: int) -> None:
    answer = early(
        sex="female",
        contribution_months=300,
        disability_pct=61,
        months_before_retirement_age=ahead,
    )
    assert answer["rate_pct"] == 65 - cut


@pytest.mark.parametrize(
    ("pct", "ahead", "failing"),
    [
        (60, 12, "pension-early-too-able"),
        (61, 60, None),
        (61, 61, "pension-early-too-soon"),
        (80, 61, "pension-early-too-soon"),
        (81, 61, None),
        (81, 120, None),
        (81, 121, "pension-early-too-soon"),
    ],
)
def test_how_early(rules: Rules, pct: int, ahead: int, failing: str | None) -> None:
    inputs = {
        "sex": "male",
        "contribution_months": 240,
        "disability_pct": pct,
        "months_before_retirement_age": ahead,
    }
    answer = rules.calculate("luong_huu_suy_giam", OCTOBER, inputs)
    assert [each.id for each in answer.failing] == (
        [f"benefits-failing-{failing}"] if failing else []
    )
    assert answer.result["eligible"] is (failing is None)


@pytest.mark.parametrize(
    ("inputs", "field"),
    [
        ({}, "contribution_months"),
        ({"contribution_months": 240}, "disability_pct"),
        ({"contribution_months": 240, "disability_pct": 70}, "sex"),
        (
            {"contribution_months": 240, "disability_pct": 70, "sex": "male"},
            "months_before_retirement_age",
        ),
    ],
)
def test_early_needs(rules: Rules, inputs: dict[str, object], field: str) -> None:
    with pytest.raises(MissingInput) as caught:
        rules.calculate("luong_huu_suy_giam", OCTOBER, inputs)
    assert caught.value.field == field


@given(st.integers(1, 20_000_000), st.integers(1, 20_000_000), st.booleans())
def test_the_rise_keeps_the_order(a: int, b: int, old: bool) -> None:
    answers: Any = [
        RULES.calculate(
            "dieu_chinh_luong_huu",
            OCTOBER,
            {"pension_june_2026": each, "retired_before_1995": old},
        ).result
        for each in sorted((a, b))
    ]
    less, more = answers
    assert less["after_8pct"] <= more["after_8pct"]
    assert less["amount"] <= more["amount"]
    assert less["amount"] >= less["after_8pct"]


def test_when_the_year_of_retirement_matters(rules: Rules, result: Calculate) -> None:
    assert result("dieu_chinh_luong_huu", pension_june_2026=5_000_000)["amount"] == 5_400_000
    with pytest.raises(MissingInput) as caught:
        result("dieu_chinh_luong_huu", pension_june_2026=3_000_000)
    assert caught.value.field == "retired_before_1995"


@pytest.mark.parametrize("code", ["luong_huu", "dieu_chinh_luong_huu"])
def test_not_before_the_law(rules: Rules, code: str) -> None:
    first = rules.benefit(code, OCTOBER).since
    with pytest.raises(NotKnownThen):
        rules.calculate(code, date.fromordinal(first.toordinal() - 1), {})


def test_filing_on_a_day_off_names_the_day_before(rules: Rules) -> None:
    answer = rules.calculate("luong_huu_han_nop", OCTOBER, {"pension_from": "2027-01-01"})
    assert answer.result["employer_submit_by"] == date(2026, 12, 12)
    assert answer.notes[0].values["day"] == date(2026, 12, 11)


def test_filing_that_has_passed(rules: Rules) -> None:
    answer = rules.calculate("luong_huu_han_nop", OCTOBER, {"pension_from": "2026-10-15"})
    assert [note.id for note in answer.notes] == ["benefits-note-pension-filing-passed"]


def test_filing_over_a_leap_day(result: Calculate) -> None:
    answer = result("luong_huu_han_nop", pension_from="2028-03-10")
    assert answer["employer_submit_by"] == date(2028, 2, 19)


def test_filing_at_the_beginning_of_time(rules: Rules) -> None:
    with pytest.raises(ImpossibleInput):
        rules.calculate("luong_huu_han_nop", OCTOBER, {"pension_from": "0001-01-02"})
