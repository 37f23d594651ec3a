from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.benefits import ImpossibleInput, MissingInput, Rules
from tests.core.benefits.conftest import RULES, Calculate

CODE = "gioi_han_lam_them"


@pytest.mark.parametrize(
    ("inputs", "violations"),
    [
        ({"overtime_hours_month": 40}, []),
        ({"overtime_hours_month": 40.25}, ["over_40h_month"]),
        ({"overtime_hours_year": 200}, []),
        ({"overtime_hours_year": 200.5, "special_sector": False}, ["over_200h_year"]),
        ({"overtime_hours_year": 300, "special_sector": True}, []),
        ({"overtime_hours_year": 300.5, "special_sector": True}, ["over_300h_year"]),
        ({"normal_hours_day": 8, "overtime_hours_day": 4}, []),
        ({"normal_hours_day": 8, "overtime_hours_day": 4.5}, ["over_50pct_day"]),
        (
            {"normal_hours_day": 9, "overtime_hours_day": 3.5, "weekly_schedule": True},
            ["over_12h_day"],
        ),
    ],
)
def test_each_limit_at_its_edge(
    result: Calculate, inputs: dict[str, object], violations: list[str]
) -> None:
    answer = result(CODE, **inputs)
    assert answer["violations"] == violations
    assert answer["compliant"] is (not violations)


def test_all_at_once(result: Calculate) -> None:
    answer = result(
        CODE,
        overtime_hours_day=5,
        normal_hours_day=8,
        overtime_hours_month=70,
        overtime_hours_year=310,
        special_sector=True,
    )
    assert answer["violations"] == ["over_40h_month", "over_300h_year", "over_50pct_day"]


@given(st.integers(0, 744), st.integers(0, 744))
def test_more_hours_never_cure_a_violation(a: int, b: int) -> None:
    verdicts = [
        RULES.calculate(CODE, date(2026, 11, 20), {"overtime_hours_month": hours}).result[
            "compliant"
        ]
        for hours in sorted((a, b))
    ]
    assert verdicts[0] or not verdicts[1]


@given(st.integers(4, 96).map(lambda quarters: quarters / 4), st.booleans())
def test_the_longest_day_is_never_negative(normal: float, weekly: bool) -> None:
    inputs = {"normal_hours_day": normal, "weekly_schedule": weekly}
    longest = RULES.calculate(CODE, date(2026, 11, 20), inputs).result["max_overtime_day"]
    assert float(str(longest)) >= 0


def test_the_reported_sixty_hours_are_a_doubt_not_a_verdict(rules: Rules) -> None:
    answer = rules.calculate(CODE, date(2026, 11, 20), {"overtime_hours_month": 45})
    assert answer.result["violations"] == ["over_40h_month"]
    assert "benefits-step-limit-month-doubt" in [step.text.id for step in answer.steps]
    assert answer.confidence == "S"


@pytest.mark.parametrize(
    ("on", "hours"), [(date(2026, 11, 20), 61), (date(2022, 3, 31), 45), (date(2026, 11, 20), 40)]
)
def test_no_doubt_elsewhere(rules: Rules, on: date, hours: int) -> None:
    answer = rules.calculate(CODE, on, {"overtime_hours_month": hours})
    assert answer.confidence == "V"


@pytest.mark.parametrize(
    ("inputs", "field"),
    [
        ({}, "overtime_hours_month"),
        ({"special_sector": True}, "overtime_hours_month"),
        ({"overtime_hours_year": 250}, "special_sector"),
        ({"overtime_hours_day": 3}, "normal_hours_day"),
        ({"normal_hours_day": 6}, "weekly_schedule"),
    ],
)
def test_missing(rules: Rules, inputs: dict[str, object], field: str) -> None:
    with pytest.raises(MissingInput) as caught:
        rules.calculate(CODE, date(2026, 11, 20), inputs)
    assert caught.value.field == field


def test_a_month_longer_than_its_year(rules: Rules) -> None:
    with pytest.raises(ImpossibleInput) as caught:
        rules.calculate(
            CODE, date(2026, 11, 20), {"overtime_hours_month": 50, "overtime_hours_year": 40}
        )
    assert caught.value.field == "overtime_hours_year"
