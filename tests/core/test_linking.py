"""Codes as people type them, how often they may be guessed, and which records fit together."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.linking import (
    Belongings,
    Conflict,
    Refusal,
    Tries,
    alone,
    conflict,
    filled,
    new_code,
    read,
    refusal,
    shown,
    stays_and_goes,
)
from bot.core.members import Details, Role

NOW = datetime(2026, 11, 20, 2, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "code", "bare"),
    [
        ("482913", "482913", True),
        ("482 913", "482913", True),
        (" 48.29-13 ", "482913", True),
        ("000007", "000007", True),
        ("４８２９１３", "482913", True),
        ("mã 482913 ạ", "482913", False),
        ("48291", None, False),
        ("4829130", None, False),
        ("0912345678", None, False),
        ("lương 6.000.000", None, False),
        ("", None, False),
        ("²³⁴⁵⁶⁷", "234567", True),
        ("482913" + " " * 60, None, False),
        ("x" * 10_000, None, False),
    ],
)
def test_a_code_as_it_is_typed(text: str, code: str | None, bare: bool) -> None:
    assert read(text) == code
    assert alone(text) is bare


def test_codes_are_six_digits_of_any_value() -> None:
    made = {new_code() for _ in range(500)}
    assert all(read(shown(code)) == code for code in made)
    assert len(made) > 490
    assert {code[0] for code in made} == set("0123456789")


@pytest.mark.parametrize(
    ("tries", "expected"),
    [
        (Tries(), None),
        (Tries(mine=4, last_at=NOW), None),
        (Tries(mine=5, last_at=NOW - timedelta(seconds=59)), "slow"),
        (Tries(mine=5, last_at=NOW - timedelta(seconds=60)), None),
        (Tries(mine=9, last_at=NOW - timedelta(minutes=1)), None),
        (Tries(mine=10, last_at=NOW - timedelta(minutes=50)), "wait"),
        (Tries(alive=900), None),
        (Tries(alive=901), "closed"),
        (Tries(alive=1, spent=899), None),
        (Tries(alive=1, spent=900), "closed"),
        (Tries(alive=10, spent=440, spent_here=440), None),
        (Tries(alive=10, spent=441, spent_here=441), "closed"),
        (Tries(alive=10, spent=441, spent_here=0), None),
    ],
)
def test_who_may_guess(tries: Tries, expected: Refusal | None) -> None:
    assert refusal(tries, NOW) == expected


@given(st.lists(st.integers(0, 1_200), max_size=400))
def test_the_chance_to_hit_any_code_within_an_hour_is_below_one_in_a_thousand(
    alive: list[int],
) -> None:
    """However many codes are alive at each guess, and whoever guesses: union bound."""
    spent = 0
    for codes in alive:
        if refusal(Tries(alive=codes, spent=spent), NOW) is None:
            spent += codes
    assert spent / 1_000_000 < 1 / 1_000


def one(person_id: int = 1, **has: Any) -> Belongings:
    return Belongings(person_id=person_id, **has)


ID, OTHER_ID = Details(citizen_id="001095012345"), Details(citizen_id="001095099999")
ERASE, RESTRICT = frozenset({("erase", "")}), frozenset({("restrict", "")})
CHAIR, OFFICER = frozenset({(7, Role.CHAIR)}), frozenset({(8, Role.OFFICER)})


@pytest.mark.parametrize(
    ("mine", "theirs", "expected"),
    [
        (one(), one(2), None),
        (one(), one(2, member_of=7, offices=CHAIR, requests=ERASE), None),
        (one(cases=True), one(2, member_of=7), None),
        (one(details=ID), one(2, details=ID), None),
        (one(details=ID), one(2, details=OTHER_ID), "identity"),
        (one(details=Details(passport="C1")), one(2, details=Details(passport="C2")), "identity"),
        (one(details=Details(passport="C1")), one(2, details=ID), None),
        (one(details=ID), one(2, cases=True), None),
        (one(is_sample=True, cases=True), one(2, cases=True), "identity"),
        (one(is_sample=True, cases=True), one(2), None),
        (one(member_of=7), one(2, member_of=8), "membership"),
        (one(member_of=7), one(2, member_of=7), "membership"),
        (one(member_of=7, details=ID), one(2, member_of=7), "membership"),
        (one(member_of=7, details=ID), one(2, member_of=7, details=ID), None),
        (one(member_of=7, details=ID), one(2, member_of=8, details=ID), "membership"),
        (one(application=True), one(2, application=True), "application"),
        (one(application=True), one(2, member_of=7), "application"),
        (one(member_of=7), one(2, application=True), "application"),
        (one(member_of=7, application=True), one(2, cases=True), None),
        (one(application=True), one(2, past=True), None),
        (one(offices=CHAIR), one(2, offices=OFFICER), None),
        (one(offices=CHAIR), one(2, offices=CHAIR), None),
        (one(requests=ERASE), one(2, cases=True), "request"),
        (one(cases=True), one(2, requests=ERASE), "request"),
        (one(requests=RESTRICT), one(2, requests=RESTRICT), "request"),
        (one(requests=RESTRICT), one(2, requests=frozenset({("withdraw", "")})), None),
        (one(offices=CHAIR, handles=frozenset({2})), one(2, cases=True), "case"),
        (one(cases=True), one(2, offices=CHAIR, handles=frozenset({1})), "case"),
        (one(offices=CHAIR, handles=frozenset({3})), one(2, cases=True), None),
    ],
)
def test_which_records_fit_together(
    mine: Belongings, theirs: Belongings, expected: Conflict | None
) -> None:
    assert conflict(mine, theirs) == expected
    assert conflict(theirs, mine) == expected


@pytest.mark.parametrize(
    ("typed", "offered", "stays"),
    [
        (one(), one(2), 2),
        (one(other=True), one(2), 1),
        (one(named=True), one(2, other=True), 1),
        (one(cases=True), one(2, details=ID), 1),
        (one(past=True), one(2, cases=True), 1),
        (one(application=True, past=True), one(2, past=True, cases=True), 1),
        (one(member_of=7), one(2, application=True), 1),
        (one(offices=CHAIR), one(2, member_of=7), 1),
        (one(member_of=7), one(2, offices=CHAIR), 2),
        (one(member_of=7), one(2, member_of=7), 2),
    ],
)
def test_the_weightier_record_stays(typed: Belongings, offered: Belongings, stays: int) -> None:
    gone = ({1, 2} - {stays}).pop()
    assert stays_and_goes(typed, offered) == (stays, gone)


def test_details_keep_their_own_and_fill_gaps() -> None:
    own = Details(phone="+84912345678", job="may")
    more = Details(phone="+84900000000", home="Đồng Nai")
    assert filled(own, more) == Details(phone="+84912345678", job="may", home="Đồng Nai")
