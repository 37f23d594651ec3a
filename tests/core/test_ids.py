"""Ids as they travel in payloads."""

from datetime import UTC, datetime

import pytest

from bot.core.ids import Ids, short, unshort


@pytest.mark.parametrize("number", [0, 1, 35, 36, 2**63 - 1])
def test_what_is_shortened_comes_back(number: int) -> None:
    assert unshort(short(number)) == number


@pytest.mark.parametrize("text", ["", "z" * 13, short(2**63), "z" * 14, "a-b", "é", "１２"])
def test_what_is_no_id_is_none(text: str) -> None:
    assert unshort(text) is None


def test_ids_follow_those_of_a_clock_that_was_ahead() -> None:
    ahead = Ids(lambda: datetime(2026, 11, 20, 10, tzinfo=UTC), 4095).new()
    ids = Ids(lambda: datetime(2026, 11, 20, 9, tzinfo=UTC), 0)
    ids.follow(ahead)
    assert ids.new() > ahead
