"""Annual leave and its payment (Labour Code Đ113–114; Decree 145/2020 Đ66–67)."""

from fractions import Fraction
from math import floor

from bot.core.benefits.case import Case
from bot.core.benefits.exact import dong, plain

MONTHS_A_YEAR = 12


def annual_leave(case: Case) -> dict[str, object]:
    """Working days of leave for the year (Đ113.1–2, Đ114; Decree 145/2020 Đ66.1).

    ``days`` is what is due in any case; a part of a day left over follows the company's rules,
    because the law is silent on its rounding (C).
    """
    full = _full_year(case)
    months = case.need("months_worked_this_year", Fraction)
    days = full * months / MONTHS_A_YEAR
    if months < MONTHS_A_YEAR:
        case.step(
            "leave-months", plain(days), full=plain(full), months=plain(months), days=plain(days)
        )
    whole = floor(days)
    if whole != days:
        case.step("leave-part-day", whole, days=whole)
    return {"days": whole, "days_exact": plain(days), "days_floor": whole}


def _full_year(case: Case) -> Fraction:
    """Working days for twelve months: by working condition, and more with seniority."""
    condition = case.need("condition", str)
    years = case.need("seniority_years", Fraction)
    base = case.figure("annual_leave_days", condition)
    case.step("leave-base", plain(base), condition=condition, days=plain(base))
    step_years = case.figure("annual_leave_seniority", "years")
    extra = years // step_years * case.figure("annual_leave_seniority", "days")
    if extra:
        case.step("leave-seniority", plain(extra), years=plain(years), days=plain(extra))
    return base + extra


def leave_month(case: Case) -> dict[str, object]:
    """Whether a month counts: half of its normal working days (Decree 145/2020 Đ66.2)."""
    worked = case.need("days_worked_plus_paid_leave", Fraction)
    standard = case.need("standard_working_days", Fraction)
    share = worked / standard * 100
    least = case.figure("annual_leave_month_pct")
    case.step(
        "leave-month",
        share >= least,
        worked=plain(worked),
        standard=plain(standard),
        least=plain(least),
    )
    return {"counts_as_month": share >= least}


def unused_leave(case: Case) -> dict[str, object]:
    """Đồng for leave not taken when the job ends (Đ113.3; Decree 145/2020 Đ67.3)."""
    wage = case.need("contract_wage_previous_month", Fraction)
    standard = case.need("standard_working_days", Fraction)
    days = case.need("unused_days", Fraction)
    daily, amount = wage / standard, wage / standard * days
    case.step("leave-daily-wage", dong(daily), wage=dong(wage), standard=plain(standard))
    case.step("leave-payout", dong(amount), daily=dong(daily), days=plain(days))
    return {"amount": dong(amount), "daily_wage": dong(daily)}
