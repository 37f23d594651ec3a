from datetime import UTC, datetime, timedelta

import pytest

from bot.core.announcements import Pace

NOW = datetime(2026, 11, 20, 2, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("sent", "span", "rate"),
    [(0, 60, 0), (1800, 60, 1800), (1800, 59, 1831), (300, 10, 1800), (30, 1, 180), (9, 90, 9)],
)
def test_a_minute_or_what_there_is_of_it(sent: int, span: int, rate: int) -> None:
    assert Pace(sent=sent, span=timedelta(seconds=span)).per_minute == rate


def test_the_end_is_as_far_as_the_rest_takes() -> None:
    pace = Pace(sent=1800, span=timedelta(minutes=1))
    assert pace.end(NOW, 90_000) == NOW + timedelta(minutes=50)
    assert pace.end(NOW, 0) == NOW


def test_what_stands_still_has_no_end() -> None:
    assert Pace().end(NOW, 5) is None
