"""Wages: probation, minimum, part of a month, late payment, deductions (Labour Code Đ26–102)."""

from datetime import date
from fractions import Fraction

from bot.core.benefits.answer import Text
from bot.core.benefits.case import Case
from bot.core.benefits.exact import dong, plain

Results = dict[str, object]
_NOTHING = Fraction(0)


def probation(case: Case) -> Results:
    """The least wage of a probation in đồng a month (Đ26)."""
    job = case.need("job_wage", Fraction)
    pct = case.figure("probation_pct")
    least = dong(job * pct / 100)
    case.step("probation", least, wage=dong(job), pct=plain(pct), least=least)
    paid = case.get("probation_wage", Fraction)
    return {"minimum": least} | ({} if paid is None else _compared(case, paid, least, "shortfall"))


def _compared(case: Case, paid: Fraction, least: int, key: str) -> Results:
    """Whether what is paid reaches the least, and by how much it falls short."""
    short = max(least - paid, _NOTHING)
    if short:
        case.step("short", dong(short), paid=dong(paid), least=dong(Fraction(least)))
    return {"compliant": not short, key: dong(short)}


def minimum(case: Case) -> Results:
    """The region's minimum wage in đồng a month and an hour, and what is missing."""
    region = plain(case.need("region", Fraction))
    month = dong(case.figure("minimum_wage_month", str(region)))
    hour = dong(case.figure("minimum_wage_hour", str(region)))
    case.step("minimum-wage", month, region=str(region), month=month, hour=hour)
    result: Results = {"minimum": month, "minimum_hourly": hour}
    monthly, hourly = case.get("monthly_wage", Fraction), case.get("hourly_wage", Fraction)
    if monthly is not None:
        result |= _compared(case, monthly, month, "shortfall")
    if hourly is not None:
        by_hour = _compared(case, hourly, hour, "shortfall_per_hour")
        by_hour["compliant"] = by_hour["compliant"] and result.get("compliant", True)
        result |= by_hour
    return result


def part_month(case: Case) -> Results:
    """Đồng for the days worked in a month (Decree 145/2020 Đ54)."""
    wage = case.need("monthly_wage", Fraction)
    standard = case.need("standard_working_days", Fraction)
    daily = wage / standard
    case.step("daily-wage", dong(daily), wage=dong(wage), days=plain(standard))
    days = case.get("days_worked", Fraction)
    if days is None:
        return {"daily_wage": dong(daily)}
    if days > standard:
        raise case.impossible("days_worked", "more-than-standard_working_days")
    case.step("part-month", dong(daily * days), days=plain(days), daily=dong(daily))
    return {"daily_wage": dong(daily), "amount": dong(daily * days)}


def late(case: Case) -> Results:
    """Days that wages were late, until today where they are still owed, and the least interest in
    đồng (Đ97.4).

    The law speaks of interest for a delay by force majeure; any other delay is a violation, and
    the wages are owed with interest all the same.
    """
    due = case.need("due_date", date)
    paid = case.get("paid_date", date) or case.on
    days = max((paid - due).days, 0)
    least, most = (case.figure("late_wage_days", key) for key in ("interest", "most"))
    interest_due = days >= least
    case.step("late-days", days, due=due, paid=paid, days=days, least=plain(least))
    result: Results = {"days_late": days, "interest_due": interest_due}
    return result | _interest(case, days, owed=interest_due) | _violation(case, days, most)


def _interest(case: Case, days: int, *, owed: bool) -> Results:
    if not owed:
        return {"interest": dong(_NOTHING)}
    amount = case.get("amount_due", Fraction)
    rate = case.get("bank_1month_deposit_rate_pct_year", Fraction)
    if amount is None or rate is None:
        return {}
    year = case.figure("interest_year_days")
    interest = dong(amount * rate / 100 * days / year)
    case.step(
        "late-interest",
        interest,
        amount=dong(amount),
        rate=plain(rate),
        days=days,
        year=plain(year),
    )
    return {"interest": interest}


def _violation(case: Case, days: int, most: Fraction) -> Results:
    excused = case.get("force_majeure", bool)
    if not days or excused is None:
        return {}
    if not excused:
        case.note("late-violation")
        return {"violation": Text(id="benefits-word-late-unexcused")}
    if days > most:
        return {"violation": Text(id="benefits-word-late-too-long")}
    return {}


def deduction(case: Case) -> Results:
    """The most that may be taken off a month's wage in đồng (Đ102); fines are banned (Đ127)."""
    taken = case.get("deduction", Fraction)
    if case.need("reason", str) != "damage_compensation":
        case.cite("labour-code", "127")
        fine = case.get("reason", str) == "late_arrival_fine"
        word = Text(id="benefits-word-fine-banned" if fine else "benefits-word-not-damage")
        case.step("deduction-none", dong(_NOTHING))
        result: Results = {"max_deduction": dong(_NOTHING), "violation": word}
        if taken is None:
            return result
        return result | {"compliant": not taken, "excess": dong(taken)}
    wage, pct = case.need("net_wage_after_insurance_tax", Fraction), case.figure("deduction_pct")
    most = wage * pct / 100
    case.step("deduction-most", dong(most), wage=dong(wage), pct=plain(pct), most=dong(most))
    if taken is None:
        return {"max_deduction": dong(most)}
    excess = max(taken - most, _NOTHING)
    return {"max_deduction": dong(most), "compliant": not excess, "excess": dong(excess)}
