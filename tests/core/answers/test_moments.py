from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.answers import DateTime
from bot.core.answers.moments import VIETNAM
from tests.core.answers.reading import read
from tests.core.inbounds import NOW


def at(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=VIETNAM)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("18h ngày 25/11", at(11, 25, 18)),
        ("25/11 18:30", at(11, 25, 18, 30)),
        ("25/11/2026 lúc 18 giờ 30 phút", at(11, 25, 18, 30)),
        ("2026-11-25 18:30", at(11, 25, 18, 30)),
        ("mai 8h", at(11, 21, 8)),
        ("8h30 sang mai", at(11, 21, 8, 30)),
        ("sáng mai 8 giờ rưỡi", at(11, 21, 8, 30)),
        ("9h kém 15 sáng mai", at(11, 21, 8, 45)),
        ("7h tối nay", at(11, 20, 19)),
        ("3h chiều thứ 7", at(11, 21, 15)),
        ("1h trưa mai", at(11, 21, 13)),
        ("12h đêm", at(11, 21, 0)),
        ("8 giờ thứ hai tuần sau", at(11, 23, 8)),
        ("8am tomorrow", at(11, 21, 8)),
        ("18h", at(11, 20, 18)),
        ("10:00", at(11, 20, 10)),
    ],
)
def test_moments(text: str, moment: datetime) -> None:
    assert read(DateTime(), text) == moment


def test_from_now_on() -> None:
    assert read(DateTime(), "bây giờ") == NOW
    assert read(DateTime(), "30 phút nữa") == NOW + timedelta(minutes=30)
    assert read(DateTime(), "sau 2 tiếng") == NOW + timedelta(hours=2)


@pytest.mark.parametrize(
    ("text", "text_id"),
    [
        ("8h", "answer-time-past"),
        ("8h hôm qua", "answer-date-past"),
        ("mai", "answer-time-missing"),
        ("25/11", "answer-time-missing"),
        ("25:00 mai", "answer-time"),
        ("8h75", "answer-time"),
        ("abc", "answer-time"),
        ("8h 31/2", "answer-date-impossible"),
        ("8h 25/11/2029", "answer-date-too-late"),
    ],
)
def test_unclear_moments(text: str, text_id: str) -> None:
    assert read(DateTime(), text) == text_id


def test_past_moments_where_they_are_wanted() -> None:
    assert read(DateTime(past=True), "hôm qua 8h") == at(11, 19, 8)


@given(
    st.datetimes(datetime.fromisoformat("2026-11-21"), datetime.fromisoformat("2027-11-19")),
    st.sampled_from(["%H:%M %d/%m/%Y", "%d/%m/%Y %Hh%M", "%Hh%M ngày %d/%m/%Y"]),
)
def test_written_moments_come_back(wall: datetime, way: str) -> None:
    moment = wall.replace(second=0, microsecond=0, tzinfo=VIETNAM)
    assert read(DateTime(), moment.strftime(way)) == moment.astimezone(UTC)
