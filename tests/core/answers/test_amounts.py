from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.answers import Money, Number
from tests.core.answers.reading import read


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("5tr", 5_000_000),
        ("5.000.000", 5_000_000),
        ("5,000,000", 5_000_000),
        ("5 000 000", 5_000_000),
        ("5000000đ", 5_000_000),
        ("5 triệu đồng", 5_000_000),
        ("5 triệu rưỡi", 5_500_000),
        ("5 trieu ruoi", 5_500_000),
        ("năm triệu rưỡi", 5_500_000),
        ("triệu rưỡi", 1_500_000),
        ("5tr5", 5_500_000),
        ("5,5tr", 5_500_000),
        ("5tr500", 5_500_000),
        ("5tr05", 5_050_000),
        ("5tr 500k", 5_500_000),
        ("500k", 500_000),
        ("500 nghìn", 500_000),
        ("500 ngàn", 500_000),
        ("5 trăm nghìn", 500_000),
        ("1k5", 1_500),
        ("1 tỷ 2", 1_200_000_000),
        ("1 tỷ 200 triệu", 1_200_000_000),
        ("mười lăm triệu", 15_000_000),
        ("khoảng 6 triệu/tháng ạ", 6_000_000),
        ("7 trieu mot thang", 7_000_000),
        ("2 củ rưỡi", 2_500_000),
        ("1500 đồng", 1_500),
        ("0", 0),
    ],
)
def test_money(text: str, amount: int) -> None:
    assert read(Money(), text) == amount


@pytest.mark.parametrize(
    ("text", "text_id"),
    [
        ("500", "answer-money-unit"),
        ("5", "answer-money-unit"),
        ("5.5", "answer-money-unit"),
        ("15.000", "answer-money-unit"),
        ("5tr50", "answer-money-ambiguous"),
        ("1.250 triệu", "answer-money-ambiguous"),
        ("$500", "answer-money-currency"),
        ("500 usd", "answer-money-currency"),
        ("-5tr", "answer-money"),
        ("rưỡi", "answer-money"),
        ("triệu", "answer-money"),
        ("5 triệu 6 tỷ", "answer-money"),
        ("5tr - 6tr", "answer-money"),
        ("không biết", "answer-money"),
        ("0,5 đồng", "answer-money"),
        ("200 tỷ", "answer-money-too-large"),
        ("9" * 40, "answer-money"),
    ],
)
def test_unclear_money(text: str, text_id: str) -> None:
    assert read(Money(), text) == text_id


def test_least_money() -> None:
    assert read(Money(least=1000), "0") == "answer-money-too-small"


@given(st.integers(100_000, 10**11), st.sampled_from([",", "."]))
def test_grouped_money_comes_back(amount: int, sign: str) -> None:
    assert read(Money(), f"{amount:,}".replace(",", sign)) == amount
    assert read(Money(), f"{amount} đ") == amount


@given(st.integers(1, 999), st.integers(0, 999))
def test_millions_and_thousands(millions: int, thousands: int) -> None:
    assert (
        read(Money(), f"{millions} triệu {thousands} nghìn")
        == (millions * 1000 + thousands) * 1000
    )
    assert read(Money(), f"{millions}tr{thousands:03}") == (millions * 1000 + thousands) * 1000


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("2,5", "2.5"),
        ("2.5", "2.5"),
        ("2 tiếng rưỡi", "2.5"),
        ("nửa ngày", "0.5"),
        ("3 ngày", "3"),
        ("ba ngày", "3"),
        ("khoảng 3 ngày ạ", "3"),
        ("mười", "10"),
        ("mười năm", "10"),
        ("năm năm", "5"),
        ("hai mươi mốt", "21"),
        ("10", "10"),
    ],
)
def test_number(text: str, number: str) -> None:
    assert read(Number(0, 100, 2), text) == Decimal(number)


@pytest.mark.parametrize(
    ("text", "text_id"),
    [
        ("2,5", "answer-number-whole"),
        ("2 rưỡi", "answer-number-whole"),
        ("32", "answer-number-too-large"),
        ("0", "answer-number-too-small"),
        ("2 tuần", "answer-number-unit"),
        ("-1", "answer-number"),
        ("nhiều lắm", "answer-number"),
        ("1/2", "answer-number"),
    ],
)
def test_unclear_number(text: str, text_id: str) -> None:
    assert read(Number(1, 31, units=("ngay", "hom")), text) == text_id


def test_three_digits_after_a_sign() -> None:
    assert read(Number(0, 5000), "2.500") == Decimal(2500)
    assert read(Number(0, 5000, 3), "2.500") == "answer-number-ambiguous"
    assert read(Number(0, 100, 1), "2,555") == "answer-number-too-large"
    assert read(Number(0, 10, 1), "2,55") == "answer-number-decimals"


@given(st.integers(0, 1000))
def test_whole_numbers_come_back(number: int) -> None:
    assert read(Number(), str(number)) == number
