"""What health insurance pays of a cost, and the limit after five years."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.benefits import Answer, ImpossibleInput, MissingInput
from tests.core.benefits.conftest import RULES

TODAY = date(2026, 11, 20)
BEFORE = date(2026, 6, 30)
costs = st.integers(0, 10**10)


def share(**inputs: object) -> Answer:
    return RULES.calculate("bhyt_muc_huong", TODAY, inputs)


def five(**inputs: object) -> Answer:
    return RULES.calculate("bhyt_5_nam", TODAY, inputs)


@given(costs, st.booleans(), st.sampled_from(["referral_ok", "emergency"]))
def test_the_two_shares_are_the_cost(cost: int, commune: bool, contact: str) -> None:
    result: Any = share(covered_cost=cost, commune_level=commune, contact=contact).result
    assert result["fund_pays"] + result["copay"] == cost
    assert 0 <= result["copay"] <= cost / 5 + 1
    assert (result["copay"] == 0) is (commune or cost < 379_500)


@pytest.mark.parametrize(
    ("inputs", "pays"),
    [
        ({"in_network": True}, 1_600_000),
        ({"contact": "referral_ok"}, 1_600_000),
        ({"in_network": False, "contact": "referral_ok"}, 1_600_000),
        ({"in_network": False, "contact": "emergency"}, 1_600_000),
        ({"contact": "self_referred", "commune_level": True}, 2_000_000),
        ({"contact": "self_referred"}, None),
        ({"in_network": True, "contact": "self_referred"}, None),
        ({"in_network": False}, None),
    ],
)
def test_ways_to_a_hospital(inputs: dict[str, object], pays: int | None) -> None:
    given = share(covered_cost=2_000_000, **inputs)
    assert given.result.get("fund_pays") == pays
    assert bool(given.notes) is (pays is None)


def test_outside_the_network_both_levels_are_said() -> None:
    steps = share(covered_cost=2_000_000, contact="self_referred").steps
    assert [step.value for step in steps] == [1_600_000, 640_000]


def test_a_small_cost_is_quoted_and_only_then() -> None:
    assert share(covered_cost=379_499, in_network=True).confidence == "S"
    assert share(covered_cost=379_500, in_network=True).confidence == "V"
    assert share(covered_cost=379_499, commune_level=True).confidence == "V"


@pytest.mark.parametrize(
    ("inputs", "field"), [({}, "covered_cost"), ({"covered_cost": 2_000_000}, "contact")]
)
def test_a_share_needs(inputs: dict[str, object], field: str) -> None:
    with pytest.raises(MissingInput) as caught:
        share(**inputs)
    assert caught.value.field == field


def test_other_cards_are_not_known() -> None:
    with pytest.raises(ImpossibleInput) as caught:
        share(covered_cost=1, card_group="child_under_6")
    assert (caught.value.field, caught.value.allowed) == ("card_group", ("employee",))


@pytest.mark.parametrize(
    ("years", "own", "verdict", "failing"),
    [
        (5, 15_180_001, True, 0),
        (5, 15_180_000, False, 1),
        (4.99, 15_180_001, False, 1),
        (4, 0, False, 2),
        (4, None, False, 1),
        (None, 15_180_000, False, 1),
        (6, None, None, 0),
        (None, 20_000_000, None, 0),
        (None, None, None, 0),
    ],
)
def test_five_years(
    years: float | None, own: int | None, verdict: bool | None, failing: int
) -> None:
    given = five(continuous_years=years, copay_this_year=own)
    assert given.result.get("fund_pays_100_from_now") is verdict
    assert given.result["threshold"] == 15_180_000
    assert len(given.failing) == failing


def test_the_threshold_follows_the_level() -> None:
    assert RULES.calculate("bhyt_5_nam", BEFORE, {}).result["threshold"] == 14_040_000
    small = RULES.calculate("bhyt_muc_huong", BEFORE, {"covered_cost": 1, "in_network": True})
    assert small.result["threshold"] == 351_000
