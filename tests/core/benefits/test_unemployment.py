"""Unemployment benefit: conditions, months, the cap, and the dates."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.benefits import ImpossibleInput, MissingInput, NotKnownThen, Rules
from bot.core.benefits.terms import OFFICE, months_after
from tests.core.benefits.conftest import RULES, Calculate

CODE = "tro_cap_that_nghiep"
ON = date(2026, 10, 1)
CAPS = {1: 26_550_000, 2: 23_650_000, 3: 20_700_000, 4: 18_500_000}
LAST = {"last_contribution": "2026-09"}
salaries = st.integers(1, 200_000_000)
paid = st.integers(12, 400)
regions = st.integers(1, 4)


def answer(code: str = CODE, on: date = ON, /, **inputs: object) -> Any:
    return RULES.calculate(code, on, inputs)


@given(salaries, salaries, paid, regions)
def test_more_salary_is_never_less_and_the_cap_holds(a: int, b: int, n: int, region: int) -> None:
    less, more = (
        answer(avg_salary_6m=each, ui_months=n, region=region, **LAST).result
        for each in sorted((a, b))
    )
    assert 0 <= less["monthly_amount"] <= more["monthly_amount"] <= CAPS[region]
    assert 0 <= less["total"] <= more["total"] <= 12 * CAPS[region]


@given(st.integers(12, 720), st.integers(12, 720))
def test_more_months_are_never_fewer(a: int, b: int) -> None:
    fewer, more = (answer(ui_months=each).result["months"] for each in sorted((a, b)))
    assert 3 <= fewer <= more <= 12


@pytest.mark.parametrize(
    ("months", "given"),
    [
        (12, 3),
        (35, 3),
        (36, 3),
        (47, 3),
        (48, 4),
        (59, 4),
        (60, 5),
        (143, 11),
        (144, 12),
        (300, 12),
    ],
)
def test_months(months: int, given: int) -> None:
    assert answer(ui_months=months).result["months"] == given


@pytest.mark.parametrize(
    ("months", "left"), [(36, None), (47, 11), (48, None), (150, 6), (12, None)]
)
def test_months_left_over_are_a_doubt(months: int, left: int | None) -> None:
    notes = {note.id: note.values for note in answer(ui_months=months).notes}
    assert notes.get("benefits-note-unemployment-left-over") == (left and {"left": left})


@pytest.mark.parametrize(
    ("last", "cap"),
    [("2025-12", 24_800_000), ("2026-01", 26_550_000), ("2026-09", 26_550_000)],
)
def test_the_last_month_paid_chooses_the_cap(last: str, cap: int) -> None:
    result = answer(avg_salary_6m=100_000_000, region=1, last_contribution=last).result
    assert result == {"eligible": True, "monthly_amount": cap}


@pytest.mark.parametrize(
    ("inputs", "field"),
    [
        ({}, "ui_months"),
        ({"region": 1}, "ui_months"),
        ({"termination": "contract_expired"}, "ui_months"),
        ({"avg_salary_6m": 30_833_334, **LAST}, "region"),
        ({"avg_salary_6m": 90_000_000, "region": 1}, "last_contribution"),
        ({"ui_months_in_24": 11}, "contract_term"),
        ({"ui_months_in_24": 11, "contract_term": "6_months"}, "ui_months_in_36"),
        ({"ui_months_in_36": 12, "contract_term": "indefinite"}, "ui_months_in_24"),
    ],
)
def test_missing(rules: Rules, inputs: dict[str, object], field: str) -> None:
    with pytest.raises(MissingInput) as caught:
        rules.calculate(CODE, ON, inputs)
    assert caught.value.field == field


@pytest.mark.parametrize(
    ("inputs", "amount"),
    [
        ({"avg_salary_6m": 30_833_333, **LAST}, 18_500_000),  # the lowest cap of all regions
        ({"avg_salary_6m": 28_750_000}, 17_250_000),  # the lowest cap of the year before
        ({"avg_salary_6m": 41_333_333, "region": 1}, 24_800_000),
    ],
)
def test_what_no_cap_can_bite_needs_no_region(inputs: dict[str, object], amount: int) -> None:
    assert answer(**inputs).result["monthly_amount"] == amount


@pytest.mark.parametrize(
    ("inputs", "failing"),
    [
        ({"ui_months_in_24": 12}, None),
        ({"ui_months_in_24": 12, "contract_term": "indefinite"}, None),
        ({"ui_months_in_24": 11, "contract_term": "12_to_36_months"}, "window"),
        (
            {"ui_months_in_24": 11, "ui_months_in_36": 14, "contract_term": "12_to_36_months"},
            "window",
        ),
        (
            {"ui_months_in_24": 11, "ui_months_in_36": 12, "contract_term": "1_to_12_months"},
            None,
        ),
        ({"ui_months_in_36": 11}, "window"),
        ({"ui_months_in_36": 12, "contract_term": "6_months"}, None),
        ({"ui_months": 11}, "too-few"),
        ({"ui_months": 0}, "too-few"),
        ({"termination": "quit_without_notice_illegal"}, "illegal-quit"),
        ({"termination": "dismissed"}, None),
        ({"termination": "contract_expired"}, None),
    ],
)
def test_conditions(inputs: dict[str, object], failing: str | None) -> None:
    if inputs.get("termination"):
        inputs = {**inputs, "ui_months": 24}
    said = answer(**inputs)
    ids = [each.id.removeprefix("benefits-failing-unemployment-") for each in said.failing]
    assert ids == ([failing] if failing else [])
    assert said.result["eligible"] is (failing is None)
    assert failing is None or said.result["total"] == 0


def test_what_is_missing_is_counted_and_dated() -> None:
    said = answer(ui_months_in_24=9, contract_term="indefinite")
    assert said.failing[0].values == {
        "months": 9,
        "window": 24,
        "needed": 12,
        "left": 3,
        "when": "01/2027",
    }


@pytest.mark.parametrize("short", [False, True])
@pytest.mark.parametrize(("waited", "eligible"), [(0, False), (1, True), (3, True)])
def test_paying_on_fills_every_count(short: bool, waited: int, eligible: bool) -> None:
    """Who is a month short has the right after a month, whatever the kind of contract."""
    counts = {"ui_months": 11, "ui_months_in_24": 11, **({"ui_months_in_36": 11} if short else {})}
    later = RULES.benefit(CODE, ON).later
    assert later is not None
    grown = {name: n + waited * (name in later.grow) for name, n in counts.items()}
    term = "6_months" if short else "indefinite"
    on = months_after(ON, waited)
    assert answer(CODE, on, contract_term=term, **grown).result["eligible"] is eligible


def test_the_longer_window_holds_the_shorter(rules: Rules) -> None:
    with pytest.raises(ImpossibleInput) as caught:
        rules.calculate(CODE, ON, {"ui_months_in_24": 12, "ui_months_in_36": 11})
    assert caught.value.field == "ui_months_in_36"


def test_the_law_before_2026_is_another(rules: Rules) -> None:
    with pytest.raises(NotKnownThen):
        rules.calculate(CODE, date(2025, 12, 31), {"ui_months": 24})


def test_a_month_of_next_year_is_a_doubt() -> None:
    said = answer(avg_salary_6m=9_000_000, last_contribution="2027-01", ui_months=24)
    assert "benefits-note-unemployment-next-year" in [note.id for note in said.notes]


@given(st.dates(date(2026, 1, 1), date(2030, 12, 31)))
def test_the_benefit_begins_on_the_eleventh_working_day(filed: date) -> None:
    begins = answer("bhtn_thoi_diem_huong", full_file_date=filed.isoformat())
    day = begins.result["benefit_starts"]
    assert OFFICE.is_working(day)
    assert OFFICE.working_days_between(filed, day) == 11


@pytest.mark.parametrize(
    ("filed", "weekly_off", "begins"),
    [
        ("2026-11-20", ["sat", "sun"], date(2026, 12, 8)),
        ("2026-11-20", ["sun"], date(2026, 12, 4)),
        ("2026-11-20", [], date(2026, 12, 2)),
        ("2026-02-12", None, date(2026, 3, 6)),  # over Tết
        ("2028-02-18", ["sat", "sun"], date(2028, 3, 6)),  # over the leap day
    ],
)
def test_working_days(
    result: Calculate, filed: str, weekly_off: list[str] | None, begins: date
) -> None:
    inputs = {"full_file_date": filed, "weekly_off": weekly_off}
    assert result("bhtn_thoi_diem_huong", **inputs)["benefit_starts"] == begins


def test_a_week_needs_a_working_day(rules: Rules) -> None:
    week = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    with pytest.raises(ImpossibleInput) as caught:
        rules.calculate(
            "bhtn_thoi_diem_huong", ON, {"full_file_date": "2026-11-20", "weekly_off": week}
        )
    assert caught.value.field == "weekly_off"


@given(st.dates(date(2026, 1, 1), date(2030, 12, 31)))
def test_filing_ends_three_months_on(ended: date) -> None:
    said = answer("bhtn_han_nop", ended, termination_date=ended.isoformat())
    raw, last = said.result["raw_deadline"], said.result["file_by"]
    assert raw == months_after(ended, 3)
    assert raw <= last <= raw + timedelta(days=10)
    assert OFFICE.is_working(last)
    assert (said.confidence == "C") is (raw != last)


@pytest.mark.parametrize(
    ("ended", "raw", "last"),
    [
        ("2026-11-30", date(2027, 2, 28), date(2027, 3, 1)),
        ("2027-11-30", date(2028, 2, 29), date(2028, 2, 29)),
        ("2026-08-24", date(2026, 11, 24), date(2026, 11, 25)),
        ("2026-11-06", date(2027, 2, 6), date(2027, 2, 11)),
    ],
)
def test_filing_at_month_ends_and_holidays(
    result: Calculate, ended: str, raw: date, last: date
) -> None:
    assert result("bhtn_han_nop", termination_date=ended) == {"file_by": last, "raw_deadline": raw}


def test_late_filing_is_said() -> None:
    said = answer("bhtn_han_nop", date(2026, 12, 16), termination_date="2026-09-15")
    assert [note.id for note in said.notes] == ["benefits-note-unemployment-filing-passed"]


@pytest.mark.parametrize(
    ("code", "field", "day"),
    [
        ("bhtn_han_nop", "termination_date", "9999-11-30"),
        ("bhtn_han_nop", "termination_date", "9999-12-31"),
        ("bhtn_thoi_diem_huong", "full_file_date", "9999-12-31"),
    ],
)
def test_the_end_of_the_calendar(rules: Rules, code: str, field: str, day: str) -> None:
    with pytest.raises(ImpossibleInput) as caught:
        rules.calculate(code, ON, {field: day})
    assert caught.value.field == field
