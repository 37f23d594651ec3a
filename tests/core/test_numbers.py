import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.core.numbers import find, make, read

PREFIXES = st.sampled_from(["PA", "GN"])
YEARS = st.integers(2024, 2099)
SERIALS = st.integers(0, 999_999)
DIGITS = (3, 4, 6, 7, 8, 9, 10, 11)  # places in "PA-26-000123K"


def test_shape() -> None:
    number = make("PA", 2026, 123)
    assert number[:-1] == "PA-26-000123"
    assert make("PA", 26, 123) == number
    assert make("GN", 2026, 123)[-1] != number[-1]


@pytest.mark.parametrize(("prefix", "serial"), [("pa", 1), ("P", 1), ("PA", -1), ("PA", 10**6)])
def test_no_such_number(prefix: str, serial: int) -> None:
    with pytest.raises(ValueError, match="no number"):
        make(prefix, 2026, serial)


@given(PREFIXES, YEARS, SERIALS)
def test_a_number_is_read_however_it_is_typed(prefix: str, year: int, serial: int) -> None:
    number = make(prefix, year, serial)
    bare = number.replace("-", "")
    ways = [number, number.lower(), bare, bare.lower(), number.replace("-", " "),
            f" {number}. ", number.replace("-", "–"), number.replace("-", " - "),
            " ".join(bare), number[:3] + number[3:-1].replace("0", "O") + number[-1]]  # fmt: skip
    assert {read(way) for way in ways} == {number}
    assert find(f"cho em hỏi hồ sơ {number} tới đâu rồi ạ") == number


@given(PREFIXES, YEARS, SERIALS, st.sampled_from(DIGITS), st.integers(1, 9))
def test_one_wrong_digit_is_found(prefix: str, year: int, serial: int, at: int, by: int) -> None:
    number = make(prefix, year, serial)
    wrong = number[:at] + str((int(number[at]) + by) % 10) + number[at + 1 :]
    assert read(wrong) is None


@given(PREFIXES, YEARS, SERIALS, st.integers(0, 6))
def test_two_swapped_digits_are_found(prefix: str, year: int, serial: int, first: int) -> None:
    number = list(make(prefix, year, serial))
    here, there = DIGITS[first], DIGITS[first + 1]
    assume(number[here] != number[there])
    number[here], number[there] = number[there], number[here]
    assert read("".join(number)) is None


@given(PREFIXES, YEARS, SERIALS, st.sampled_from("ABCDEFGHJKMNPQRSTUVWXYZ"))
def test_only_one_check_letter_fits(prefix: str, year: int, serial: int, letter: str) -> None:
    number = make(prefix, year, serial)
    assume(letter != number[-1])
    assert read(number[:-1] + letter) is None


@given(st.text(max_size=40))
def test_any_text_is_a_number_or_none(text: str) -> None:
    assert read(text) in {None, find(text)}


def test_a_number_without_its_letter_is_none() -> None:
    assert read("PA-26-000123") is None
    assert find("em có 2 vụ năm 2026") is None
