"""Programmes, who may claim and why, and what an approval comes to."""

from datetime import UTC, date, datetime
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.care import (
    CLAIM_ARROWS,
    COMMITTED,
    LIVE,
    OPEN,
    CareKind,
    Claim,
    ClaimFacts,
    ClaimState,
    Programme,
    Reason,
    Spent,
    Terms,
    Verdict,
    may_go_to,
    obstacle,
    prevailing,
    reasons,
    verdict,
)
from bot.core.moments import months_between, months_later

TODAY = date(2026, 11, 20)
AT = datetime(2026, 11, 20, 2, 0, tzinfo=UTC)
PLANT, ZONE, TOP = 3, 2, 1


def terms(kind: CareKind = CareKind.WEDDING, **given: object) -> Terms:
    plain = {"kind": kind, "name": "Cưới", "valid_from": date(2026, 1, 1), "amount": 500_000}
    return Terms.model_validate({**plain, **given})


def claim(state: ClaimState = ClaimState.SUBMITTED, **given: object) -> Claim:
    plain: dict[str, object] = {
        "id": 1, "number": "CL", "programme_id": 1, "unit_id": PLANT, "home_unit_id": PLANT,
        "person_id": 7, "kind": CareKind.WEDDING, "year": 2026, "amount": 500_000,
        "facts": ClaimFacts(event_on=TODAY), "state": state, "filed_at": AT, "changed_at": AT,
    }  # fmt: skip
    return Claim.model_validate({**plain, **given})


def offered(*entries: tuple[int, Terms]) -> list[tuple[int, str]]:
    """(unit, name) of what holds at the plant."""
    listed = [Programme(id=n, unit_id=unit, terms=t) for n, (unit, t) in enumerate(entries)]
    return [(p.unit_id, p.terms.name) for p in prevailing((PLANT, ZONE, TOP), listed, TODAY)]


def test_what_is_above_holds_below() -> None:
    assert offered((TOP, terms()), (ZONE, terms(CareKind.TET, name="Tết"))) == [
        (TOP, "Cưới"),
        (ZONE, "Tết"),
    ]


def test_of_a_kind_the_nearest_unit_decides_alone() -> None:
    above, own = terms(name="Cưới tỉnh"), terms(name="Cưới CĐCS")
    both = terms(name="Cưới lần hai")
    assert offered((TOP, above), (PLANT, own), (PLANT, both)) == [
        (PLANT, "Cưới CĐCS"),
        (PLANT, "Cưới lần hai"),
    ]


def test_a_kind_is_switched_off() -> None:
    off = terms(name="-", off=True, amount=None)
    assert offered((TOP, terms()), (ZONE, off)) == []
    assert offered((TOP, terms()), (ZONE, off), (PLANT, terms(name="Cưới CĐCS"))) == [
        (PLANT, "Cưới CĐCS")
    ]


@pytest.mark.parametrize(
    "dates",
    [
        {"valid_from": date(2026, 11, 21)},
        {"valid_from": date(2026, 1, 1), "valid_to": date(2026, 11, 19)},
    ],
)
def test_what_is_not_in_force_overrides_nothing(dates: dict[str, Any]) -> None:
    assert offered((TOP, terms()), (PLANT, terms(name="Cưới CĐCS", **dates))) == [(TOP, "Cưới")]


def test_units_beside_do_not_count() -> None:
    assert offered((99, terms())) == []


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        ((1, 12), (6, None), True),
        ((1, 5), (6, None), False),
        ((1, 6), (6, 12), True),
        ((1, None), (6, 7), True),
    ],
)
def test_one_programme_is_in_force_once(
    one: tuple[int, int | None], other: tuple[int, int | None], both: bool
) -> None:
    def span(months: tuple[int, int | None]) -> Terms:
        last = date(2026, months[1], 1) if months[1] else None
        return terms(valid_from=date(2026, months[0], 1), valid_to=last)

    assert span(one).overlaps(span(other)) is span(other).overlaps(span(one)) is both
    assert not span(one).overlaps(span(other).model_copy(update={"name": "Khác"}))


SINCE = date(2026, 6, 30)


def failing(rule: Terms, *, event_on: date | None = None, used: int = 0) -> Reason | None:
    return obstacle(reasons(rule, since=SINCE, used=used, today=TODAY, event_on=event_on))


def test_every_condition_is_told_also_when_it_holds() -> None:
    full = terms(min_months=3, times_per_year=2, within_days=30)
    found = reasons(full, since=SINCE, used=1, today=TODAY, event_on=date(2026, 11, 1))
    assert [(each.code, each.holds) for each in found] == [
        ("valid", True), ("months", True), ("within", True), ("times", True),
    ]  # fmt: skip
    assert obstacle(found) is None


def test_membership_that_is_too_short_says_when_it_will_do() -> None:
    found = failing(terms(min_months=6))
    assert found == Reason(code="months", holds=False, need=6, have=4, day=date(2026, 12, 30))


def test_months_are_counted_at_the_event() -> None:
    rule = terms(min_months=4)
    assert failing(rule) is None
    assert failing(rule, event_on=date(2026, 10, 29)) is not None


def test_an_event_long_ago_says_by_how_much() -> None:
    found = failing(terms(within_days=30), event_on=date(2026, 10, 10))
    assert found == Reason(code="within", holds=False, need=30, have=41, day=date(2026, 11, 9))
    assert failing(terms(within_days=30), event_on=date(2026, 10, 21)) is None


def test_the_years_limit_says_from_when_again() -> None:
    found = failing(terms(times_per_year=1), used=1)
    assert found == Reason(code="times", holds=False, need=1, have=1, day=date(2027, 1, 1))


def test_an_event_outside_of_the_validity() -> None:
    rule = terms(valid_from=date(2026, 3, 1), valid_to=date(2026, 10, 1))
    early = failing(rule, event_on=date(2026, 2, 28))
    late = failing(rule, event_on=date(2026, 10, 2))
    assert early is not None
    assert late is not None
    assert (early.day, late.day) == (date(2026, 3, 1), date(2026, 10, 1))


@pytest.mark.parametrize(
    ("apart", "days", "same"),
    [(0, 0, True), (0, 1, False), (30, 29, True), (30, 30, False), (30, -29, True)],
)
def test_events_near_to_each_other_are_one(apart: int, days: int, same: bool) -> None:
    other = date.fromordinal(TODAY.toordinal() + days)
    assert claim().same_event(other, apart) is same


def test_claims_only_go_along_the_arrows() -> None:
    ends = {state for state, ahead in CLAIM_ARROWS.items() if not ahead}
    assert ends == {ClaimState.PAID, ClaimState.REFUSED, ClaimState.WITHDRAWN}
    into_paid = {s for s in ClaimState if may_go_to(claim(s), ClaimState.PAID)}
    assert into_paid == {ClaimState.APPROVED}
    assert OPEN < LIVE
    assert COMMITTED < LIVE
    for state, then in product(ClaimState, ClaimState):
        assert not (may_go_to(claim(state), then) and then is ClaimState.SUBMITTED)


def judged(rule: Terms, made: Claim, officer: int = 9, **spent: int) -> Verdict:
    return verdict(rule, made, officer, Spent.model_validate(spent))


def test_what_an_approval_comes_to() -> None:
    two = terms(second_from=500_000)
    half = claim(ClaimState.HALF_APPROVED, first_by=9)
    assert judged(terms(), claim()) is Verdict.APPROVED
    assert judged(two, claim(amount=499_999)) is Verdict.APPROVED
    assert judged(two, claim()) is Verdict.HALF_APPROVED
    assert judged(two, half) is Verdict.SAME_OFFICER
    assert judged(two, half, officer=10) is Verdict.APPROVED
    assert judged(terms(), claim(), officer=7) is Verdict.OWN
    assert judged(two, half, officer=7) is Verdict.OWN
    assert judged(terms(times_per_year=1), claim(), times=1) is Verdict.OVER_LIMIT
    assert judged(terms(yearly_budget=999_999), claim(), sum=500_000) is Verdict.OVER_BUDGET
    assert judged(terms(yearly_budget=1_000_000), claim(), sum=500_000) is Verdict.APPROVED


@pytest.mark.parametrize("state", sorted(set(ClaimState) - {"submitted", "half_approved"}))
def test_what_is_decided_is_not_approved_again(state: ClaimState) -> None:
    assert judged(terms(), claim(state)) is Verdict.ENDED


@given(st.lists(st.tuples(st.integers(1, 3), st.integers(1, 3)), max_size=12),
       st.integers(0, 4), st.integers(1, 3))  # fmt: skip
def test_approvals_one_after_another_keep_budget_and_limit(
    wishes: list[tuple[int, int]], budget: int, limit: int
) -> None:
    """``wishes`` are (person, sum): whatever the order, neither bound is passed."""
    rule = terms(yearly_budget=budget, times_per_year=limit)
    passed: list[tuple[int, int]] = []
    for person, amount in wishes:
        spent = Spent(
            sum=sum(each for _, each in passed), times=[who for who, _ in passed].count(person)
        )
        if verdict(rule, claim(person_id=person, amount=amount), 9, spent) is Verdict.APPROVED:
            passed.append((person, amount))
    assert sum(each for _, each in passed) <= budget
    assert all([who for who, _ in passed].count(person) <= limit for person in (1, 2, 3))


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 400))
def test_months_are_full_when_their_day_comes(first: date, months: int) -> None:
    ripe = months_later(first, months)
    assert months_between(first, ripe) == months
    before = date.fromordinal(ripe.toordinal() - 1)
    assert months_between(first, before) == max(0, months - 1)
