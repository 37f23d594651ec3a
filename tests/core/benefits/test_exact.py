from datetime import datetime
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.benefits.exact import dong, exact, plain
from bot.core.money import Dong


def test_a_written_decimal_is_exact() -> None:
    assert exact(0.1) == Fraction(1, 10)
    assert exact(Decimal("3.65")) == Fraction(365, 100)


@pytest.mark.parametrize(
    "value",
    [True, None, "5", float("nan"), float("inf"), [], datetime(2026, 1, 1)],  # noqa: DTZ001  # not about time
)
def test_not_a_number(value: object) -> None:
    with pytest.raises(ValueError, match="not-a-number"):
        exact(value)


def test_half_a_dong_goes_up() -> None:
    assert dong(Fraction(5, 2)) == 3
    assert dong(Fraction(49, 20)) == 2
    assert isinstance(dong(Fraction(1)), Dong)


@given(st.fractions(min_value=0, max_value=10**12))
def test_rounding_moves_at_most_half_a_dong(value: Fraction) -> None:
    assert abs(dong(value) - value) <= Fraction(1, 2)


def test_plain() -> None:
    assert plain(Fraction(7)) == 7
    assert plain(Fraction(7, 2)) == Decimal("3.5")
    assert plain(Fraction(35, 6)) == Decimal("5.833333")
