from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.answers import BirthDate, Date
from bot.core.answers.dates import age
from tests.core.answers.reading import read
from tests.core.inbounds import TODAY

PAST = Date(future=False)
NEXT = Date(past=False)
WAYS = (
    "{d:02}/{m:02}/{y}", "{d}/{m}/{y}", "{d}-{m}-{y}", "{d}.{m}.{y}", "{d} {m} {y}",
    "{y}-{m:02}-{d:02}", "{d:02}{m:02}{y}", "ngày {d} tháng {m} năm {y}", "{d} thang {m} {y}",
    "mùng {d}/{m}/{y}", "Ngày {d}/{m}/{y} ạ", "{d} / {m} / {y}",
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("hôm qua", date(2026, 11, 19)),
        ("hom nay", TODAY),
        ("hôm kia", date(2026, 11, 18)),
        ("tối qua ạ", date(2026, 11, 19)),
        ("3 ngày trước", date(2026, 11, 17)),
        ("cách đây 2 tuần", date(2026, 11, 6)),
        ("thứ hai", date(2026, 11, 16)),
        ("thứ 2 tuần trước", date(2026, 11, 9)),
        ("chủ nhật vừa rồi", date(2026, 11, 15)),
        ("thứ sáu", TODAY),
        ("mùng 1/2", date(2026, 2, 1)),
        ("25/12", date(2025, 12, 25)),
        ("ngày 1 tháng tư", date(2026, 4, 1)),
        ("1-2-90", date(1990, 2, 1)),
        ("20261101", date(2026, 11, 1)),
        ("mai", "answer-date-future"),
        ("21/11/2026", "answer-date-future"),
        ("1990", "answer-date-year-only"),
        ("năm 1990", "answer-date-year-only"),
        ("tháng 11", "answer-date-month-only"),
        ("02/2026", "answer-date-month-only"),
        ("tuần trước", "answer-date-vague"),
        ("đầu tháng", "answer-date-vague"),
        ("31/02/2026", "answer-date-impossible"),
        ("29/2/2025", "answer-date-impossible"),
        ("12/25/2025", "answer-date-impossible"),
        ("31/4", "answer-date-impossible"),
        ("1/1/0001", "answer-date-impossible"),
        ("không nhớ", "answer-date-vague"),
        ("abc", "answer-date"),
        ("1/2/3/4", "answer-date"),
    ],
)
def test_days_that_have_come(text: str, value: object) -> None:
    assert read(PAST, text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("mai", date(2026, 11, 21)),
        ("ngày mốt", date(2026, 11, 22)),
        ("thứ hai", date(2026, 11, 23)),
        ("cn tuần này", date(2026, 11, 22)),
        ("5 ngày nữa", date(2026, 11, 25)),
        ("19/11", date(2027, 11, 19)),
        ("20/11", TODAY),
        ("hôm qua", "answer-date-past"),
    ],
)
def test_days_to_come(text: str, value: object) -> None:
    assert read(NEXT, text) == value


def test_any_day_never_guesses_a_weekday() -> None:
    assert read(Date(), "thứ hai") == "answer-date-vague"
    assert read(Date(), "thứ hai tuần sau") == date(2026, 11, 23)
    assert read(Date(), "1/1") == date(2027, 1, 1)


def test_bounds() -> None:
    kind = Date(earliest=date(2026, 1, 1), latest=timedelta(days=30))
    assert read(kind, "31/12/2025") == "answer-date-too-early"
    assert read(kind, "1/1/2026") == date(2026, 1, 1)
    assert read(kind, "20/12/2026") == date(2026, 12, 20)
    assert read(kind, "21/12/2026") == "answer-date-too-late"


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.sampled_from(WAYS))
def test_every_way_of_writing_gives_the_day(day: date, way: str) -> None:
    assert read(Date(), way.format(d=day.day, m=day.month, y=day.year)) == day


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1/2/1990", date(1990, 2, 1)),
        ("01021990", date(1990, 2, 1)),
        ("sinh ngày 3 tháng 4 năm 88", date(1988, 4, 3)),
        ("5/6/05", date(2005, 6, 5)),
        ("5/6/30", date(1930, 6, 5)),
        ("20/11/2011", date(2011, 11, 20)),
        ("21/11/2011", "answer-birth-young"),
        ("5/6/12", "answer-birth-young"),
        ("1/1/2027", "answer-birth-future"),
        ("1/1/1910", "answer-birth-old"),
        ("31/02/1990", "answer-date-impossible"),
        ("1990", "answer-date-year-only"),
        ("1/2", "answer-date-no-year"),
        ("hôm qua", "answer-date"),
    ],
)
def test_birth_date(text: str, value: object) -> None:
    assert read(BirthDate(), text) == value


def test_age_of_a_leap_day() -> None:
    assert age(date(2008, 2, 29), date(2023, 2, 28)) == 14
    assert age(date(2008, 2, 29), date(2023, 3, 1)) == 15
