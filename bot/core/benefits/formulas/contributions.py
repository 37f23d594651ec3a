"""Insurance contributions: the worker's share, and the employer's last day (BHXH Đ31–34, 40)."""

from datetime import date
from fractions import Fraction

from bot.core.benefits.case import Case
from bot.core.benefits.errors import MissingInput
from bot.core.benefits.exact import dong, plain
from bot.core.benefits.formulas.moving import moved_on
from bot.core.benefits.formulas.reference import level
from bot.core.benefits.terms import month_end, months_after

Results = dict[str, object]
_REGIONS = ("1", "2", "3", "4")


def shares(case: Case) -> Results:
    """Đồng a month from the worker's wage, fund by fund."""
    salary = case.need("salary", Fraction)
    bounds = [case.figure("contribution_bounds", key) * level(case) for key in ("least", "most")]
    base = min(max(salary, bounds[0]), bounds[1])
    if base != salary:
        case.step("contribution-bounds", dong(base), salary=dong(salary), base=dong(base))
    parts = {
        "bhxh": (base, case.figure("worker_contribution_pct", "bhxh")),
        "bhyt": (base, case.figure("worker_health_pct")),
        "bhtn": (_unemployment_base(case, salary), case.figure("worker_unemployment_pct")),
    }
    sums = {name: dong(base * pct / 100) for name, (base, pct) in parts.items()}
    for name, (base, pct) in parts.items():
        case.step(
            "contribution", sums[name], fund=name, base=dong(base), pct=plain(pct), sum=sums[name]
        )
    return {**sums, "total": dong(Fraction(sum(sums.values())))}


def _unemployment_base(case: Case, salary: Fraction) -> Fraction:
    """The salary up to the region's ceiling; the region is needed only where it could bite."""
    times = case.figure("unemployment_contribution_most")
    region = case.get("region", Fraction)
    if region is not None:
        return min(salary, times * case.figure("minimum_wage_month", str(plain(region))))
    lowest = min(case.glance("minimum_wage_month", each) or Fraction(0) for each in _REGIONS)
    if salary > times * lowest:
        raise MissingInput(case.code, "region")
    return salary


def late(case: Case) -> Results:
    """The employer's last day for a month's contribution, and what lateness costs in đồng."""
    month = case.get("contribution_month", date)
    result: Results = {}
    if month is not None:
        raw = month_end(months_after(month, 1))
        case.step("contribution-deadline", raw, month=f"{month:%m/%Y}", on=raw)
        result |= {"deadline": moved_on(case, raw), "raw_deadline": raw}
    amount, days = case.get("late_amount", Fraction), case.get("days_late", Fraction)
    if days is None and month is not None:
        days = Fraction(max((case.on - month_end(months_after(month, 1))).days, 0))
    if amount is not None and days is not None:
        pct = case.figure("late_contribution_pct")
        extra = dong(amount * pct / 100 * days)
        case.step(
            "contribution-late", extra, amount=dong(amount), pct=plain(pct), days=plain(days)
        )
        result["extra_payable"] = extra
    if not result:
        raise MissingInput(case.code, "contribution_month")
    return result
