"""Durations, months, regions and rows of numbers, as workers type them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.answers import Duration, Money, Month, Numbers, Region
from tests.core.answers.reading import read


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("15 năm 4 tháng", 184),
        ("15 nam 4 thang", 184),
        ("15 năm", 180),
        ("được 15 năm rưỡi ạ", 186),
        ("mười lăm năm", 180),
        ("15 năm 4", 184),
        ("184 tháng", 184),
        ("184", 184),
        ("0", 0),
        ("0 tháng", 0),
        ("nửa năm", 6),
        ("15 years and 4 months", 184),
        ("2,5 năm", 30),
        ("hai mươi năm hai tháng", 242),
    ],
)
def test_durations(text: str, months: int) -> None:
    assert read(Duration(), text) == months


@pytest.mark.parametrize(
    ("text", "text_id"),
    [
        ("15", "answer-duration-unit"),
        ("700", "answer-duration-too-long"),
        ("60 năm", "answer-duration-too-long"),
        ("lâu rồi", "answer-duration"),
        ("1,3 tháng", "answer-duration"),
        ("-3 tháng", "answer-duration"),
        ("12tr5", "answer-duration"),
    ],
)
def test_no_durations(text: str, text_id: str) -> None:
    assert read(Duration(), text) == text_id


@given(st.integers(0, 50), st.integers(0, 11))
def test_years_and_months_add_up(years: int, months: int) -> None:
    assert read(Duration(most=700), f"{years} năm {months} tháng") == years * 12 + months


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("5/1969", date(1969, 5, 1)),
        ("05-1969", date(1969, 5, 1)),
        ("tháng 5 năm 1969", date(1969, 5, 1)),
        ("thang 10/2026", date(2026, 10, 1)),
        ("t9/26", date(2026, 9, 1)),
        ("2026-09", date(2026, 9, 1)),
        ("20/5/1969", date(1969, 5, 1)),
        ("9/88", date(1988, 9, 1)),
    ],
)
def test_months(text: str, month: date) -> None:
    assert read(Month(), text) == month


def test_relative_months() -> None:
    today = date(2026, 11, 20)
    kind = Month(past=True)
    assert read(kind, "tháng trước") in {date(today.year, 10, 1), read(kind, "tháng rồi")}
    assert isinstance(read(kind, "tháng này"), date)
    assert isinstance(read(kind, "tháng 12"), date)  # last year's: this year's is to come


@pytest.mark.parametrize(
    ("text", "text_id"),
    [
        ("1969", "answer-month-year-only"),
        ("13/2020", "answer-date-impossible"),
        ("12/2030", "answer-month-future"),
        ("5/1929", "answer-month-too-early"),
        ("hồi trước", "answer-month"),
        ("5 tr", "answer-month"),
    ],
)
def test_no_months(text: str, text_id: str) -> None:
    assert read(Month(past=True, earliest=date(1930, 1, 1)), text) == text_id


@pytest.mark.parametrize("text", ["2", "vùng 2", "vung ii", "Vùng II", "em ở vùng hai"])
def test_regions(text: str) -> None:
    assert read(Region(), text) == 2


@pytest.mark.parametrize("text", ["5", "vùng 0", "vùng V", "Hà Nội"])
def test_no_regions(text: str) -> None:
    assert read(Region(), text) == "answer-region"


@pytest.mark.parametrize("text", ["1,1,2", "1, 1 và 2", "1 ngày, 1 ngày, 2 ngày", "1 1 2"])
def test_rows_of_numbers(text: str) -> None:
    assert read(Numbers(), text) == (1, 1, 2)


@pytest.mark.parametrize(
    ("text", "text_id"),
    [
        ("chưa", "answer-numbers"),
        ("-1", "answer-numbers"),
        ("1.5", "answer-numbers"),
        ("1, 99", "answer-number-too-large"),
    ],
)
def test_no_rows_of_numbers(text: str, text_id: str) -> None:
    assert read(Numbers(most=30), text) == text_id


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("lương cơ bản với phụ cấp 12tr5", 12_500_000),
        ("lương đóng bhxh 9 triệu", 9_000_000),
        ("thực lĩnh khoảng 11tr", 11_000_000),
        ("lương cơ bản 5 triệu rưỡi cả phụ cấp", 5_500_000),
    ],
)
def test_a_wage_with_its_words(text: str, amount: int) -> None:
    assert read(Money(), text) == amount


@pytest.mark.parametrize("text", ["lương cơ bản 5tr với phụ cấp 1tr5", "luong 5tr, phu cap 2 tr"])
def test_two_amounts_are_asked_again(text: str) -> None:
    assert read(Money(), text) == "answer-money"
