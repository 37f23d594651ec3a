"""The reference level, on which many benefits stand (BHXH Đ141 k13)."""

from datetime import date
from fractions import Fraction

from bot.core.benefits.case import Case


def level(case: Case, on: date | None = None) -> Fraction:
    """Đồng of the reference level on the case's day, or ``on``."""
    return case.figure("reference_level", on=on)
