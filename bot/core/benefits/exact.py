"""Exact numbers: fractions all the way, rounded once at the end."""

from decimal import Decimal, InvalidOperation
from fractions import Fraction
from math import floor
from typing import Annotated

from pydantic import BeforeValidator, InstanceOf

from bot.core.money import Dong

_PLACES = 6


def exact(value: object) -> Fraction:
    """The number as it was written: 0.1 is a tenth. ValueError for anything else, also truth."""
    if isinstance(value, Fraction):
        return value
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise ValueError("not-a-number")  # noqa: TRY004  # pydantic reports only ValueError
    try:
        return Fraction(Decimal(str(value)))
    except (InvalidOperation, OverflowError, ValueError):
        raise ValueError("not-a-number") from None


Exact = Annotated[InstanceOf[Fraction], BeforeValidator(exact)]


def dong(value: Fraction) -> Dong:
    """Whole đồng, half a đồng upwards: the rounding at the end (a convention, C)."""
    return Dong(floor(value + Fraction(1, 2)))


def plain(value: Fraction) -> int | Decimal:
    """A number for people and JSON: an integer where it is one, else at most six decimals."""
    if value.denominator == 1:
        return value.numerator
    scaled = floor(value * 10**_PLACES + Fraction(1, 2))
    return Decimal(scaled).scaleb(-_PLACES).normalize()
