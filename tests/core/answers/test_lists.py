"""Lists that are typed at: their marks, and what a word at them means."""

import pytest

from bot.core.answers.lists import is_place, marks, pointed
from bot.core.chat import Choice


def board(*labels: str) -> list[Choice]:
    return [Choice(label=label, payload=f"p:{n}") for n, label in enumerate(labels, start=1)]


PLAIN = board("Có", "Không", "◂ Quay lại", "Huỷ")
STARS = board("5 ★", "4 ★", "3 ★")


@pytest.mark.parametrize(
    ("choices", "numeric", "expected"),
    [
        (PLAIN, False, "1234"),
        (PLAIN, True, "abcd"),
        (STARS, False, "abc"),
        (board("(2) hai"), False, "a"),
        (board(*["x"] * 27), True, "".join(map(str, range(1, 28)))),
    ],
)
def test_marks(choices: list[Choice], numeric: bool, expected: str) -> None:
    assert "".join(marks(choices, numeric=numeric)) == expected


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("1", 1), (" 2. ", 2), ("02", 2), ("số 3", 3), ("so 3", 3), ("chọn 4", 4),
        ("1 ạ", 1), ("2 nhé", 2), ("Có", 1), ("co", 1), ("KHÔNG", 2), ("khong", 2),
        ("quay lai", 3), ("◂ Quay lại", 3), ("huy", 4),
        ("0", None), ("5", None), ("99", None), ("123", None), ("1 2", None), ("1,5", None),
        ("1.5", None), ("a", None), ("", None), ("?", None), ("hai", None),
        ("1 năm", None), ("một", None),
    ],
)  # fmt: skip
def test_what_a_word_means_at_numbers(text: str, place: int | None) -> None:
    found = pointed(text, PLAIN, numeric=False)
    assert (found and found.payload) == (place and f"p:{place}")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a", 1), ("A", 1), ("b.", 2), ("c)", 3), (" d ", 4), ("chọn b", 2), ("câu a", 1),
        ("ý c", 3), ("huỷ", 4),
        ("ạ", None), ("á", None), ("1", None), ("2", None), ("e", None), ("z", None), ("ab", None),
        ("dạ", None), ("5000", None),
    ],
)  # fmt: skip
def test_what_a_word_means_at_letters(text: str, place: int | None) -> None:
    found = pointed(text, PLAIN, numeric=True)
    assert (found and found.payload) == (place and f"p:{place}")


@pytest.mark.parametrize(("text", "place"), [("5", 1), ("4", 2), ("a", 1), ("1", None)])
def test_a_number_that_is_a_label_means_the_label(text: str, place: int | None) -> None:
    found = pointed(text, STARS, numeric=False)
    assert (found and found.payload) == (place and f"p:{place}")


def test_two_lines_of_one_label_are_told_apart_by_their_marks_only() -> None:
    twins = board("Xem", "Xem")
    assert pointed("xem", twins, numeric=False) is None
    assert pointed("2", twins, numeric=False) == twins[1]


@pytest.mark.parametrize(("text", "expected"), [("2", True), ("số 2", True), ("2tr", False)])
def test_a_place(text: str, expected: bool) -> None:
    assert is_place(text) is expected
