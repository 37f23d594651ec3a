from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.announcements import Repeats, next_after, title
from bot.core.moments import LOCAL, local

MOMENTS = st.datetimes(datetime(2025, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - hypothesis adds the zone
REPEATING = st.sampled_from([Repeats.DAILY, Repeats.WEEKLY, Repeats.MONTHLY])


def at(text: str) -> datetime:
    return datetime.strptime(text, "%d/%m/%Y %H:%M").replace(tzinfo=LOCAL).astimezone(UTC)


@pytest.mark.parametrize(
    ("start", "repeats", "after", "expected"),
    [
        ("20/11/2026 08:00", Repeats.DAILY, "20/11/2026 08:00", "21/11/2026 08:00"),
        ("20/11/2026 08:00", Repeats.DAILY, "25/11/2026 09:00", "26/11/2026 08:00"),
        ("20/11/2026 08:00", Repeats.WEEKLY, "20/11/2026 08:05", "27/11/2026 08:00"),
        ("20/11/2026 08:00", Repeats.WEEKLY, "18/12/2026 07:59", "18/12/2026 08:00"),
        ("20/11/2026 08:00", Repeats.MONTHLY, "20/11/2026 08:00", "20/12/2026 08:00"),
        ("31/01/2027 08:00", Repeats.MONTHLY, "31/01/2027 08:00", "28/02/2027 08:00"),
        ("31/01/2027 08:00", Repeats.MONTHLY, "28/02/2027 08:00", "31/03/2027 08:00"),
        ("31/01/2028 08:00", Repeats.MONTHLY, "01/02/2028 00:00", "29/02/2028 08:00"),
        ("30/12/2026 06:00", Repeats.MONTHLY, "05/02/2027 00:00", "28/02/2027 06:00"),
        ("31/12/2026 01:00", Repeats.MONTHLY, "31/12/2026 02:00", "31/01/2027 01:00"),
        ("31/12/2026 01:00", Repeats.MONTHLY, "30/04/2027 00:30", "30/04/2027 01:00"),
        ("20/11/2026 08:00", Repeats.MONTHLY, "01/01/2026 00:00", "20/11/2026 08:00"),
    ],
)
def test_the_next_repetition(start: str, repeats: Repeats, after: str, expected: str) -> None:
    assert next_after(at(start), repeats, at(after)) == at(expected)


def test_what_goes_once_has_no_next() -> None:
    assert next_after(at("20/11/2026 08:00"), Repeats.ONCE, at("20/11/2026 08:00")) is None


@given(start=MOMENTS, repeats=REPEATING, passed=st.timedeltas(timedelta(0), timedelta(900)))
def test_the_next_is_the_first_later_at_the_same_hour(
    start: datetime, repeats: Repeats, passed: timedelta
) -> None:
    after = start + passed
    found = next_after(start, repeats, after)
    assert found is not None
    assert found > after
    assert local(found).time() == local(start).time()
    longest = {Repeats.DAILY: 1, Repeats.WEEKLY: 7, Repeats.MONTHLY: 31}[repeats]
    assert found - after <= timedelta(days=longest)


@given(start=MOMENTS, months=st.integers(0, 60))
def test_no_month_is_left_out(start: datetime, months: int) -> None:
    when, seen = start, []
    for _ in range(months):
        following = next_after(start, Repeats.MONTHLY, when)
        assert following is not None
        seen.append(local(following).year * 12 + local(following).month)
        when = following
    first = local(start).year * 12 + local(start).month
    assert seen == [first + n + 1 for n in range(months)]


def test_a_title_is_one_short_line() -> None:
    assert title("Mai  nghỉ\nlễ") == "Mai nghỉ lễ"
    assert len(title("chữ " * 100, 24)) <= 24
