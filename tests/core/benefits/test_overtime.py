from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.benefits import ImpossibleInput, MissingInput, NotKnownThen, Rules
from tests.core.benefits.conftest import RULES, Calculate

DAYS = ("weekday", "weekly_rest", "public_holiday")
FIRST = date(2021, 2, 1)
DOORS: dict[str, dict[str, object]] = {
    "lam_them_gio": {"time": "night"},
    "lam_dem": {"overtime": True},
    "lam_them_ban_dem": {},
}
wages = st.integers(1, 10_000_000)
hours = st.integers(0, 400).map(lambda quarters: quarters / 4)


def amount(code: str, **inputs: object) -> int:
    value: Any = RULES.calculate(code, date(2026, 11, 20), inputs).result["amount"]
    return int(value)


@given(wages, wages, hours, st.sampled_from(DAYS), st.sampled_from(["day", "night"]))
def test_more_wage_is_never_less_pay(a: int, b: int, time: float, day: str, when: str) -> None:
    pays = [
        amount(
            "lam_them_gio",
            hourly_wage=wage,
            hours=time,
            day_type=day,
            time=when,
            worked_day_overtime_before=False,
        )
        for wage in sorted((a, b))
    ]
    assert 0 <= pays[0] <= pays[1]


@given(wages, hours, hours, st.sampled_from(DAYS), st.booleans())
def test_more_hours_are_never_less_pay(
    wage: int, a: float, b: float, day: str, before: bool
) -> None:
    pays = [
        amount(
            "lam_them_ban_dem",
            hourly_wage=wage,
            hours=time,
            day_type=day,
            worked_day_overtime_before=before,
        )
        for time in sorted((a, b))
    ]
    assert 0 <= pays[0] <= pays[1]


@given(wages, hours, st.sampled_from(DAYS), st.booleans())
def test_night_is_never_paid_less_than_day(wage: int, time: float, day: str, before: bool) -> None:
    given_inputs = {"hourly_wage": wage, "hours": time, "day_type": day}
    by_day = amount("lam_them_gio", time="day", **given_inputs)
    by_night = amount("lam_them_ban_dem", worked_day_overtime_before=before, **given_inputs)
    assert by_night >= by_day


@given(wages, hours)
def test_days_off_are_paid_more(wage: int, time: float) -> None:
    pays = [amount("lam_them_gio", hourly_wage=wage, hours=time, day_type=day) for day in DAYS]
    assert pays == sorted(pays)


def test_earlier_overtime_matters_only_on_weekdays(result: Calculate) -> None:
    rates = {
        day: [
            result("lam_them_ban_dem", day_type=day, worked_day_overtime_before=before)["rate_pct"]
            for before in (False, True)
        ]
        for day in DAYS
    }
    assert rates == {"weekday": [200, 210], "weekly_rest": [270] * 2, "public_holiday": [390] * 2}


@pytest.mark.parametrize("code", DOORS)
def test_three_doors_to_overtime_at_night_agree(result: Calculate, code: str) -> None:
    answer = result(
        code,
        day_type="weekday",
        hourly_wage=40_000,
        hours=4,
        worked_day_overtime_before=True,
        **DOORS[code],
    )
    assert (answer["rate_pct"], answer["amount"]) == (210, 336_000)


def test_a_rate_needs_no_wage(result: Calculate) -> None:
    assert result("lam_them_gio", day_type="weekly_rest", time="day") == {"rate_pct": 200}


def test_daily_paid_holiday_comes_on_top(result: Calculate) -> None:
    answer = result(
        "lam_them_gio",
        hourly_wage=50_000,
        normal_hours=8,
        hours=4,
        day_type="public_holiday",
        pay_type="daily",
    )
    assert (answer["overtime_amount"], answer["holiday_pay"]) == (600_000, 400_000)
    assert answer["total"] == 1_000_000


def test_unknown_way_of_pay_gives_no_holiday_guess(result: Calculate) -> None:
    answer = result("lam_them_gio", hourly_wage=50_000, hours=4, day_type="public_holiday")
    assert "holiday_pay" not in answer


def test_only_the_end_is_rounded(result: Calculate) -> None:
    answer = result(
        "lam_them_gio", daily_wage=100_000, normal_hours=3, hours=3, day_type="weekday"
    )
    assert answer["amount"] == 150_000  # a rounded hour of 33,333 đ would give 149,999


@pytest.mark.parametrize(
    ("code", "inputs", "field"),
    [
        ("lam_them_gio", {"hourly_wage": 50_000, "hours": 3}, "day_type"),
        ("lam_them_gio", {"day_type": "weekday", "time": "night"}, "worked_day_overtime_before"),
        ("lam_them_ban_dem", {"day_type": "weekday"}, "worked_day_overtime_before"),
        ("lam_them_ban_dem", {"hours": 3}, "day_type"),
        ("lam_dem", {"overtime": True}, "day_type"),
    ],
)
def test_missing(rules: Rules, code: str, inputs: dict[str, object], field: str) -> None:
    with pytest.raises(MissingInput) as caught:
        rules.calculate(code, date(2026, 11, 20), inputs)
    assert (caught.value.code, caught.value.field) == (code, field)


@pytest.mark.parametrize(
    ("code", "inputs", "field", "reason"),
    [
        ("lam_them_gio", {"hourly_wage": -1}, "hourly_wage", "too-small"),
        ("lam_them_gio", {"hourly_wage": 1.5}, "hourly_wage", "not-a-whole-number"),
        ("lam_them_gio", {"hours": -0.5}, "hours", "too-small"),
        ("lam_them_gio", {"hours": 745}, "hours", "too-large"),
        ("lam_them_gio", {"hours": True}, "hours", "not-a-number"),
        ("lam_them_gio", {"hours": "3"}, "hours", "not-a-number"),
        ("lam_them_gio", {"day_type": "sunday"}, "day_type", "not-one-of"),
        ("lam_them_gio", {"wage": 3}, "wage", "unknown-input"),
        ("lam_dem", {"overtime": 1}, "overtime", "not-true-or-false"),
        ("lam_dem", {"day_type": "weekly_rest"}, "overtime", "work-on-a-day-off-is-overtime"),
        (
            "lam_them_gio",
            {"day_type": "weekday", "hourly_wage": 9, "daily_wage": 400_000, "normal_hours": 8},
            "hourly_wage",
            "contradicts-daily-wage",
        ),
    ],
)
def test_impossible(
    rules: Rules, code: str, inputs: dict[str, object], field: str, reason: str
) -> None:
    with pytest.raises(ImpossibleInput) as caught:
        rules.calculate(code, date(2026, 11, 20), inputs)
    assert (caught.value.field, caught.value.reason) == (field, reason)


def test_an_unknown_choice_lists_the_choices(rules: Rules) -> None:
    with pytest.raises(ImpossibleInput) as caught:
        rules.calculate("lam_them_gio", date(2026, 11, 20), {"day_type": "sunday"})
    assert caught.value.allowed == DAYS


OWN = ("lam_them_gio", "lam_dem", "lam_them_ban_dem", "gioi_han_lam_them")


@pytest.mark.parametrize("code", OWN)
def test_nothing_is_known_before_the_first_day(rules: Rules, code: str) -> None:
    example = rules.benefit(code, FIRST).examples[0]
    assert rules.calculate(code, FIRST, example.inputs).result
    with pytest.raises(NotKnownThen) as caught:
        rules.calculate(code, FIRST - timedelta(days=1), example.inputs)
    assert (caught.value.code, caught.value.reason) == (code, "not-known-for-that-date")


def test_leap_day(result: Calculate) -> None:
    answer = result(
        "lam_them_gio", date(2024, 2, 29), hourly_wage=50_000, hours=2, day_type="weekday"
    )
    assert answer["amount"] == 150_000
