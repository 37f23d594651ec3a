"""Enough to recognise, too little to misuse."""

from datetime import date

import pytest

from bot.core import masking


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("+84912345678", "09•••••678"),
        ("0912345678", "09•••••678"),
        ("+6591234567", "+65•••••567"),
        ("12345", "•••••"),
        ("", ""),
    ],
)
def test_a_phone_number_by_its_ends(number: str, shown: str) -> None:
    assert masking.phone(number) == shown


@pytest.mark.parametrize(
    ("number", "shown"),
    [("001095012345", "••••••••2345"), ("C1234567", "••••4567"), ("123456", "••••••"), ("", "")],
)
def test_an_identity_number_by_its_tail(number: str, shown: str) -> None:
    assert masking.citizen_id(number) == shown


@pytest.mark.parametrize(
    ("chat_id", "shown"), [("5512345678", "•••••678"), ("-100123", "•••••123"), ("12345", "•••••")]
)
def test_a_chat_by_its_tail(chat_id: str, shown: str) -> None:
    assert masking.chat(chat_id) == shown


@pytest.mark.parametrize(
    ("full", "listed", "letters"),
    [
        ("Nguyễn Thị Lan", "Lan N.T.", "N. T. L."),
        ("Đặng Ân", "Ân Đ.", "Đ. Â."),
        ("Kim", "Kim", "K."),
        ("", "", ""),
    ],
)
def test_names(full: str, listed: str, letters: str) -> None:
    assert masking.name(full) == listed
    assert masking.initials(full) == letters


def test_a_birth_date_by_its_year() -> None:
    assert masking.birth(date(1995, 2, 28)) == "••/••/1995"


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("12 Lê Lợi, Dĩ An, Bình Dương", "•••, Bình Dương"),
        ("Hẻm 7", "•••"),
        ("Hẻm 7,", "•••"),
        (", Đồng Nai", "•••"),
        ("", ""),
    ],
)
def test_an_address_by_its_province(address: str, shown: str) -> None:
    assert masking.place(address) == shown


def test_some_values_are_only_said_to_exist() -> None:
    assert masking.hidden("Ê Đê") == "•••"
    assert masking.hidden("") == ""
