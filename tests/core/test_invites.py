"""Officer codes: read back however they are typed, and every slip found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.invites import _ALPHABET, new_code, read


def test_a_code_reads_back() -> None:
    code = new_code()
    bare = code.replace("-", "")
    assert len(code) == 14
    for typed in (code, bare, code.lower(), f" {code} ", code.replace("-", " "), f"{code}."):
        assert read(typed) == bare


def test_codes_differ() -> None:
    assert len({new_code() for _ in range(200)}) == 200


@pytest.mark.parametrize("text", ["", "abc", "😀", "2" * 11, "2" * 13, "O0I1L5S8BZQU", "x" * 5000])
def test_what_is_no_code(text: str) -> None:
    assert read(text) is None


@given(st.integers(0, 11), st.sampled_from(_ALPHABET))
def test_one_wrong_character_is_found(place: int, letter: str) -> None:
    bare = new_code().replace("-", "")
    changed = bare[:place] + letter + bare[place + 1 :]
    assert read(changed) == (bare if changed == bare else None)


@given(st.integers(0, 10))
def test_two_swapped_characters_are_found(place: int) -> None:
    bare = new_code().replace("-", "")
    swapped = bare[:place] + bare[place + 1] + bare[place] + bare[place + 2 :]
    assert read(swapped) == (bare if swapped == bare else None)
