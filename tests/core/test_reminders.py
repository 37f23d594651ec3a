"""On which days before a deadline somebody is reminded."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from bot.core.reminders import (
    DAYS_BEFORE,
    Day,
    Moment,
    Number,
    Subject,
    Sum,
    Wanted,
    days_to_remind,
    is_last_chance,
    next_day,
)

DAY = timedelta(days=1)
days = st.dates(date(2024, 1, 1), date(2032, 12, 31))


@pytest.mark.parametrize(
    ("deadline", "today", "expected"),
    [
        ("2026-12-31", "2026-11-01", ["2026-12-01", "2026-12-17", "2026-12-28", "2026-12-31"]),
        ("2027-03-31", "2026-12-31", ["2027-03-01", "2027-03-17", "2027-03-28", "2027-03-31"]),
        ("2028-03-01", "2028-01-01", ["2028-01-31", "2028-02-16", "2028-02-27", "2028-03-01"]),
        ("2027-03-01", "2027-01-01", ["2027-01-30", "2027-02-15", "2027-02-26", "2027-03-01"]),
        ("2026-12-31", "2026-12-01", ["2026-12-17", "2026-12-28", "2026-12-31"]),
        ("2026-12-31", "2026-12-28", ["2026-12-31"]),
        ("2026-12-31", "2026-12-30", ["2026-12-31"]),
        ("2026-12-31", "2026-12-31", []),
        ("2026-12-31", "2027-01-01", []),
    ],
)
def test_thirty_fourteen_three_days_and_the_day(
    deadline: str, today: str, expected: list[str]
) -> None:
    found = days_to_remind(date.fromisoformat(deadline), date.fromisoformat(today))
    assert [day.isoformat() for day in found] == expected


@given(days, days)
def test_every_day_is_ahead_and_none_comes_late(deadline: date, today: date) -> None:
    found = days_to_remind(deadline, today)
    assert list(found) == sorted(set(found))
    assert all(today < day <= deadline for day in found)
    assert {(deadline - day).days for day in found} <= set(DAYS_BEFORE)
    assert bool(found) == (today < deadline)
    assert next_day(deadline, today) == (found[0] if found else deadline + DAY)


@given(days, st.integers(-3, 400))
def test_the_days_left_shrink_to_nothing(deadline: date, before: int) -> None:
    today = deadline - before * DAY
    later = days_to_remind(deadline, today + DAY)
    assert days_to_remind(deadline, today) in {later, (today + DAY, *later)}


@given(days, st.integers(-5, 5))
def test_the_last_chance_is_today_or_tomorrow(deadline: date, before: int) -> None:
    assert is_last_chance(deadline, deadline - before * DAY) == (before in {0, 1})


def test_a_subject_lasts_through_json() -> None:
    subject = Subject(
        text="a",
        values={
            "count": 3,
            "digits": "03",
            "money": Sum(dong=12_345_678),
            "day": Day(day=date(2026, 12, 31)),
            "at": Moment(at=datetime(2026, 12, 31, 17, tzinfo=UTC)),
            "rate": Number(number=Decimal("1.50")),
            "inner": Subject(text="b", attribute="c", values={"n": 1}),
        },
    )
    assert Subject.model_validate_json(subject.model_dump_json()) == subject


@pytest.mark.parametrize("back", ["", "x" * 65, "quyền:1"])
def test_a_payload_that_no_button_could_send_is_refused(back: str) -> None:
    with pytest.raises(ValidationError):
        Wanted(
            person_id=1, key="k", subject=Subject(text="a"), deadline=date(2027, 1, 1), back=back
        )
