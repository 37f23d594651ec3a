"""Months of social insurance: years for amounts, and the year in which a count is reached."""

from datetime import date
from fractions import Fraction

from bot.core.benefits.case import Case
from bot.core.benefits.exact import plain
from bot.core.benefits.terms import months_after

MONTHS_A_YEAR = 12


def halves(months: Fraction, up_to: Fraction) -> Fraction:
    """Years in halves: odd months up to ``up_to`` are half a year, more are a whole one.

    Less than one month counts for nothing beside whole years.
    """
    years, odd = divmod(months, MONTHS_A_YEAR)
    if odd < 1:
        return Fraction(years)
    return years + Fraction(1 if odd > up_to else Fraction(1, 2))


def insured_years(case: Case, months: Fraction) -> Fraction:
    """Years that an amount counts for so many months (social-insurance law Đ5.6)."""
    years = halves(months, case.figure("insurance_odd_months"))
    if months % MONTHS_A_YEAR:
        full, odd = divmod(months, MONTHS_A_YEAR)
        case.step("insurance-years", plain(years), full=full, odd=plain(odd), years=plain(years))
    return years


def month_of(day: date) -> str:
    """A month as people write it: 05/2026."""
    return f"{day:%m/%Y}"


def reached(case: Case, months_left: Fraction) -> str:
    """The month in which so many more months are paid, if paying goes on without a gap."""
    return month_of(months_after(case.on.replace(day=1), int(months_left)))
