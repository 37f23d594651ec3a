import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.answers import CitizenId, Phone
from tests.core.answers.reading import read
from tests.core.inbounds import sent


@pytest.mark.parametrize(
    "text",
    [
        "0912345678", "0912 345 678", "0912.345.678", "0912-345-678", "+84912345678",
        "84912345678", "+84 912 345 678", "(+84) 912345678", "+840912345678", "0084912345678",
        "O912345678", "sđt em là 0912345678 ạ", "０９１２３４５６７８",
    ],
)  # fmt: skip
def test_mobile_numbers(text: str) -> None:
    assert read(Phone(), text) == "+84912345678"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("+82 10 1234 5678", "+821012345678"),
        ("091234567", "answer-phone-digits"),
        ("09123456789", "answer-phone-digits"),
        ("0112345678", "answer-phone"),
        ("024 3822 1234", "answer-phone-landline"),
        ("0912345678 hoặc 0987654321", "answer-phone-several"),
        ("không có", "answer-phone"),
    ],
)
def test_other_numbers(text: str, value: str) -> None:
    assert read(Phone(), text) == value


def test_landlines_where_they_are_wanted() -> None:
    assert read(Phone(landline=True), "024 3822 1234") == "+842438221234"


@pytest.mark.parametrize(
    ("phone", "value"),
    [
        ("84912345678", "+84912345678"),
        ("+84912345678", "+84912345678"),
        ("0912345678", "+84912345678"),
        ("821012345678", "+821012345678"),
        ("84123", "answer-phone-digits"),
    ],
)
def test_shared_contacts(phone: str, value: str) -> None:
    assert read(Phone(), sent(phone=phone)) == value


@given(st.from_regex(r"0(3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-9])[0-9]{7}", fullmatch=True))
def test_a_normal_number_is_read_again(number: str) -> None:
    assert number.isascii()
    normal = read(Phone(), number)
    assert normal == f"+84{number[1:]}"
    assert read(Phone(), normal) == normal


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("001095012345", "001095012345"),
        ("001 095 012 345", "001095012345"),
        ("CCCD: 001.095.012.345", "001095012345"),
        ("00109501234", "answer-citizen-id-digits"),
        ("0010950123456", "answer-citizen-id-digits"),
        ("123456789", "answer-citizen-id-old"),
        ("không nhớ", "answer-citizen-id"),
    ],
)
def test_citizen_id(text: str, value: str) -> None:
    assert read(CitizenId(), text) == value
