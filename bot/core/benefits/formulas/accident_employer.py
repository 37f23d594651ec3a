"""What the employer owes after an occupational accident (Safety Law Đ38–39), and a death's sums
(Đ53; Social Insurance Law Đ85). All of the employer's sums are the least the law allows."""

from fractions import Fraction

from bot.core.benefits.case import Case
from bot.core.benefits.exact import dong, plain
from bot.core.money import Dong

NOTHING = Dong(0)
FAULT, WAGE = "worker_sole_fault", "avg_wage_6m"
MONTHS = "accident_employer_months"
OWN_FAULT, COMMUTE = "accident_own_fault_pct", "accident_commute_pct"


def compensation(case: Case) -> dict[str, object]:
    """Months of wage and đồng; at 40 % where the accident was the worker's own fault alone."""
    fault = case.get(FAULT, bool)
    if fault is None:
        case.note("accident-fault-assumed")
    elif fault:
        case.note("accident-own-fault")
    return _due(case, OWN_FAULT if fault else None)


def allowance(case: Case) -> dict[str, object]:
    """Months of wage and đồng at 40 %: own fault (Đ38.5), or on the way to work (Đ39.2).

    At work and not by one's own fault alone the full compensation is due instead.
    """
    fault = case.get(FAULT, bool)
    if case.get("accident_type", str) == "commute":
        if fault:
            case.fail("accident-commute-own-fault")
            return _nothing(case)
        return _due(case, COMMUTE)
    if fault is False:
        case.note("accident-full-instead")
    return _due(case, None if fault is False else OWN_FAULT)


def _nothing(case: Case) -> dict[str, object]:
    case.step("accident-nothing", NOTHING)
    return {"eligible": False, "months": 0, "amount": NOTHING}


def _due(case: Case, share: str | None) -> dict[str, object]:
    """``share`` names the parameter of the percentage; None for the whole."""
    lost, least = case.need("disability_pct", Fraction), case.figure(MONTHS, "least")
    if lost < least:
        case.fail(
            "accident-least", least=plain(least), lost=plain(lost), short=plain(least - lost)
        )
        return _nothing(case)
    months = _shared(case, _full(case, lost), share)
    days = plain(case.figure("accident_employer_pays_days"))
    case.step("accident-pay-within", days, days=days)
    result: dict[str, object] = {
        "eligible": True,
        "months": plain(months),
        "pay_within_days": days,
    }
    wage = case.get(WAGE, Fraction)
    return result if wage is None else result | {"amount": _money(case, months, wage)}


def _full(case: Case, lost: Fraction) -> Fraction:
    """Months of wage: 1.5 to 10 %, 0.4 more for each percent above, 30 from 81 % on (Đ38.4)."""
    flat, base = case.figure(MONTHS, "flat"), case.figure(MONTHS, "base")
    further, full_from = case.figure(MONTHS, "further"), case.figure(MONTHS, "full_from")
    more = max(lost - flat, Fraction(0))
    full = lost >= full_from
    months = case.figure(MONTHS, "full") if full else base + more * further
    case.step(
        "accident-months",
        plain(months),
        group="full" if full else "more" if more else "flat",
        lost=plain(lost),
        least=plain(case.figure(MONTHS, "least")),
        flat=plain(flat),
        base=plain(base),
        further=plain(further),
        full=plain(full_from),
        months=plain(months),
    )
    return months


def _shared(case: Case, months: Fraction, share: str | None) -> Fraction:
    if share is None:
        return months
    pct = case.figure(share)
    shared = months * pct / 100
    why = "commute" if share == COMMUTE else "fault"
    case.step(
        "accident-share",
        plain(shared),
        why=why,
        pct=plain(pct),
        full=plain(months),
        months=plain(shared),
    )
    return shared


def _money(case: Case, months: Fraction, wage: Fraction) -> Dong:
    amount = dong(months * wage)
    case.step("accident-amount", amount, wage=dong(wage), months=plain(months), amount=amount)
    return amount


def death(case: Case) -> dict[str, object]:
    """Đồng from the employer, from the fund and for the funeral, at the level of the day of death.

    Survivors' benefits come on top. The employer's part needs the fault and the wage.
    """
    if case.get("death", bool) is False:
        raise case.impossible("death", "only-after-a-death", "true")
    fund, funeral = (
        _levels(case, "accident_death_levels"),
        _levels(case, "accident_funeral_levels"),
    )
    case.note("accident-survivors")
    return {"fund_one_off_36x": fund, "funeral_10x": funeral, **_employer(case)}


def _levels(case: Case, figure: str) -> Dong:
    level, times = case.figure("reference_level"), case.figure(figure)
    amount = dong(level * times)
    name = figure.replace("_", "-").removesuffix("-levels")
    case.step(name, amount, times=plain(times), level=dong(level), amount=amount)
    return amount


def _employer(case: Case) -> dict[str, object]:
    fault, wage = case.get(FAULT, bool), case.get(WAGE, Fraction)
    if fault is None or wage is None:
        return {}
    months = case.figure(MONTHS, "full")
    case.step("accident-death-months", plain(months), months=plain(months))
    amount = _money(case, _shared(case, months, OWN_FAULT if fault else None), wage)
    if fault:
        return {"employer_compensation": NOTHING, "employer_allowance": amount}
    return {"employer_compensation": amount}
