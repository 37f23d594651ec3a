from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.calendar import WorkCalendar

OFFICE = WorkCalendar()
SIX_DAYS = WorkCalendar(weekend=frozenset({6}))
START = date(2026, 11, 20)
DAYS = st.dates(date(2024, 1, 1), date(2029, 12, 31))


def off(calendar: WorkCalendar, first: date, last: date) -> list[str]:
    days = [first + timedelta(days=ahead) for ahead in range((last - first).days + 1)]
    return [f"{day:%d/%m}" for day in days if not calendar.is_working(day)]


@pytest.mark.parametrize(
    ("count", "deadline"),
    [
        (2, date(2026, 11, 25)),  # W1: 24/11 is off
        (10, date(2026, 12, 7)),  # W5
        (15, date(2026, 12, 14)),  # W6
        (0, START),
    ],
)
def test_terms_in_working_days(count: int, deadline: date) -> None:
    assert OFFICE.add_working_days(START, count) == deadline


@pytest.mark.parametrize(
    ("days", "deadline"),
    [(10, date(2026, 11, 30)), (15, date(2026, 12, 5)), (20, date(2026, 12, 10))],
)
def test_terms_in_plain_days_need_no_calendar(days: int, deadline: date) -> None:
    assert START + timedelta(days=days) == deadline  # W2, W3, W4


def test_culture_day_is_off_from_2026() -> None:
    assert OFFICE.is_working(date(2025, 11, 24))
    assert not OFFICE.is_working(date(2026, 11, 24))
    assert not OFFICE.is_working(date(2027, 11, 24))


def test_tet() -> None:
    first, last = date(2026, 2, 13), date(2026, 2, 23)
    week = ["14/02", "15/02", "16/02", "17/02", "18/02", "19/02", "20/02", "21/02", "22/02"]
    assert off(OFFICE, first, last) == week
    assert off(SIX_DAYS, first, last) == week[1:7] + week[8:]
    assert off(OFFICE, date(2027, 2, 3), date(2027, 2, 11)) == [
        "04/02", "05/02", "06/02", "07/02", "08/02", "09/02", "10/02",
    ]  # fmt: skip


def test_liberation_and_labour_day() -> None:
    assert off(OFFICE, date(2026, 4, 27), date(2026, 5, 5)) == [
        "27/04", "30/04", "01/05", "02/05", "03/05",
    ]  # fmt: skip
    assert off(OFFICE, date(2027, 4, 30), date(2027, 5, 4)) == ["30/04", "01/05", "02/05", "03/05"]
    assert off(SIX_DAYS, date(2027, 4, 30), date(2027, 5, 4)) == ["30/04", "01/05", "02/05"]


def test_swapped_days_are_for_offices() -> None:
    assert OFFICE.is_working(date(2026, 8, 22))
    assert not OFFICE.is_working(date(2026, 8, 31))
    assert SIX_DAYS.is_working(date(2026, 8, 31))


def test_extra_days_have_the_last_word() -> None:
    calendar = WorkCalendar(
        extra_days_off=frozenset({date(2026, 11, 23)}),
        extra_workdays=frozenset({date(2026, 11, 24), date(2026, 11, 22)}),
    )
    assert calendar.add_working_days(START, 2) == date(2026, 11, 24)
    assert not calendar.is_working(date(2026, 11, 23))


def test_wrong_calendars_and_terms_are_refused() -> None:
    with pytest.raises(ValueError, match="working day"):
        WorkCalendar(weekend=frozenset(range(7)))
    with pytest.raises(ValueError, match="back"):
        OFFICE.add_working_days(START, -1)


@settings(deadline=None)  # the first day of a year loads its holidays
@given(DAYS, st.integers(0, 40), st.sampled_from([OFFICE, SIX_DAYS]))
def test_a_term_holds_its_working_days(day: date, count: int, calendar: WorkCalendar) -> None:
    end = calendar.add_working_days(day, count)
    assert calendar.working_days_between(day, end) == count
    assert not count or calendar.is_working(end)
    assert calendar.working_days_between(end, day) == 0 or end < day


@settings(deadline=None)
@given(DAYS, st.integers(0, 20), st.integers(0, 20))
def test_terms_add_up(day: date, first: int, second: int) -> None:
    step = OFFICE.add_working_days(OFFICE.add_working_days(day, first), second)
    assert step == OFFICE.add_working_days(day, first + second)
