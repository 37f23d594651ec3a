"""Occupational accident and disease: what the employer and the insurance fund pay.

OSH Law 84/2015 Đ38–39 (employer) and Đ48–54 (fund); both are due side by side.
"""

from fractions import Fraction

from bot.core.benefits.case import Case
from bot.core.benefits.exact import dong, plain
from bot.core.benefits.formulas.reference import level

Results = dict[str, object]


def one_off(case: Case) -> Results:
    """Đồng once, for 5 to 30 percent of working ability lost (Đ48)."""
    lost = case.need("disability_pct", Fraction)
    least, most = (case.figure("accident_one_off", key) for key in ("least", "most"))
    if lost < least:
        case.fail("accident-light", lost=plain(lost), least=plain(least))
        return {"eligible": False, "type": "one_off", "amount": dong(Fraction(0))}
    if lost > most:
        case.fail("accident-monthly-instead", lost=plain(lost))
        return {"eligible": False, "type": "monthly", "amount": dong(Fraction(0))}
    base, each = (case.figure("accident_one_off", key) for key in ("base", "each"))
    times = base + each * (lost - least)
    part = times * level(case)
    case.step("accident-by-loss", dong(part), times=plain(times), level=dong(level(case)))
    return {"eligible": True, "type": "one_off"} | _with_years(
        case, part, "accident_one_off_years", "accident-by-years", Fraction(1)
    )


def monthly(case: Case) -> Results:
    """Đồng a month, from 31 percent lost (Đ49)."""
    lost = case.need("disability_pct", Fraction)
    least = case.figure("accident_monthly", "least")
    if lost < least:
        case.fail("accident-one-off-instead", lost=plain(lost), least=plain(least))
        return {"eligible": False, "type": "one_off", "amount": dong(Fraction(0))}
    base, each = (case.figure("accident_monthly", key) for key in ("base", "each"))
    pct = base + each * (lost - least)
    part = pct * level(case) / 100
    case.step("accident-monthly-loss", dong(part), pct=plain(pct), level=dong(level(case)))
    return {"eligible": True, "type": "monthly"} | _with_years(
        case, part, "accident_monthly_years", "accident-monthly-years", Fraction(1, 100)
    )


def _with_years(case: Case, part: Fraction, figures: str, step: str, unit: Fraction) -> Results:
    """The part for the loss, the part for the years in the fund, and their sum where known."""
    result: Results = {"part_by_disability": dong(part)}
    years, salary = (
        case.get("fund_contribution_years", Fraction),
        case.get("salary_month_before_accident", Fraction),
    )
    if years is None or salary is None:
        return result
    rate = case.figure(figures, "first") + case.figure(figures, "each") * max(
        years - 1, Fraction(0)
    )
    by_years = rate * unit * salary
    case.step(step, dong(by_years), rate=plain(rate), salary=dong(salary), years=plain(years))
    total = dong(part + by_years)
    case.step("accident-sum", total, first=dong(part), second=dong(by_years), total=total)
    return {**result, "part_by_years": dong(by_years), "amount": total}


def compensation(case: Case) -> Results:
    """Months of wage that the employer owes; 40 percent of it when the fault was the worker's."""
    own = case.get("worker_sole_fault", bool)
    return _employer(case, "accident_own_fault_pct" if own else None)


def allowance(case: Case) -> Results:
    """The 40 percent level: the worker's own fault (Đ38.5) or a commute (Đ39.2)."""
    if case.get("accident_type", str) == "commute":
        return _employer(case, "accident_commute_pct")
    own = case.need("worker_sole_fault", bool)
    return _employer(case, "accident_own_fault_pct" if own else None)


def _employer(case: Case, share: str | None) -> Results:
    months = _months(case)
    result: Results = {"eligible": bool(months), "months": plain(months)}
    if not months:
        return result | {"amount": dong(Fraction(0))}
    if share is not None:
        pct = case.figure(share)
        months = months * pct / 100
        name = "commute" if share == "accident_commute_pct" else "own-fault"
        case.step(f"accident-{name}", plain(months), pct=plain(pct), months=plain(months))
    else:
        case.note("accident-full")
    result["months"] = plain(months)
    wage = case.get("avg_wage_6m", Fraction)
    if wage is not None:
        amount = dong(months * wage)
        case.step("accident-wage", amount, months=plain(months), wage=dong(wage))
        result["amount"] = amount
    return result | {"pay_within_days": plain(case.figure("accident_pay_days"))}


def _months(case: Case) -> Fraction:
    """Months of full compensation by percent lost (Đ38.4)."""
    lost = case.need("disability_pct", Fraction)
    least, growing, most = (
        case.figure("accident_employer_pct", key) for key in ("least", "growing", "most")
    )
    if lost < least:
        case.fail("accident-light", lost=plain(lost), least=plain(least))
        return Fraction(0)
    if lost >= most:
        months = case.figure("accident_employer_months", "most")
    else:
        base = case.figure("accident_employer_months", "base")
        each = case.figure("accident_employer_months", "each")
        months = base + each * max(lost - growing, Fraction(0))
    case.step("accident-months", plain(months), lost=plain(lost), months=plain(months))
    return months


def death(case: Case) -> Results:
    """What a family gets after a fatal accident at work, in đồng (Đ38.4–5, Đ53; BHXH Đ85)."""
    if case.get("death", bool) is False:
        raise case.impossible("death", "only-after-a-death", "true")
    fund = case.figure("accident_death_levels") * level(case)
    funeral = case.figure("funeral", "times") * level(case)
    case.step("accident-death-fund", dong(fund), level=dong(level(case)), amount=dong(fund))
    case.step("accident-funeral", dong(funeral), level=dong(level(case)), amount=dong(funeral))
    result: Results = {"fund_one_off_36x": dong(fund), "funeral_10x": dong(funeral)}
    own, wage = case.get("worker_sole_fault", bool), case.get("avg_wage_6m", Fraction)
    case.note("accident-death-survivors")
    if own is None or wage is None:
        return result
    months = case.figure("accident_employer_months", "most")
    if own:
        months = months * case.figure("accident_own_fault_pct") / 100
    paid = months * wage
    case.step("accident-wage", dong(paid), months=plain(months), wage=dong(wage))
    key = "employer_allowance" if own else "employer_compensation"
    return result | {key: dong(paid), "total": dong(fund + funeral + paid)}


def recuperation(case: Case) -> Results:
    """Days of rest after an accident and their pay in đồng (Đ54)."""
    lost = case.need("disability_pct", Fraction)
    degrees = ("heavy", "middle", "light")
    for degree in degrees:
        if lost >= case.figure("accident_recuperation_from", degree):
            most = case.figure("accident_recuperation_days", degree)
            break
    else:
        least = case.figure("accident_recuperation_from", "light")
        case.fail("accident-recuperation", lost=plain(lost), least=plain(least))
        return {"eligible": False, "max_days": 0, "amount": dong(Fraction(0))}
    case.step("rest-most", plain(most), days=plain(most))
    daily = level(case) * case.figure("accident_recuperation_pct") / 100
    result: Results = {"eligible": True, "max_days": plain(most), "daily_amount": dong(daily)}
    taken = case.get("days_taken", Fraction)
    if taken is None:
        return result
    paid = min(taken, most)
    case.step("rest-paid", dong(daily * paid), days=plain(paid), daily=dong(daily))
    return result | {"paid_days": plain(paid), "amount": dong(daily * paid)}
