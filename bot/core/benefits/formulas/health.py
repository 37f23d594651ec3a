"""Health insurance: what the fund pays of a cost, and the limit after five years (Health Insurance
Law Đ22 as amended by Law 51/2024/QH15). The cards of employees only."""

from fractions import Fraction

from bot.core.benefits.case import Case
from bot.core.benefits.errors import MissingInput
from bot.core.benefits.exact import dong, plain
from bot.core.money import Dong

EMPLOYEE = "employee"


def share(case: Case) -> dict[str, object]:
    """Đồng that the fund and the patient pay of a cost within the scope of insurance.

    ``threshold`` is the cost of one visit below which the fund pays all. Outside the network the
    sums depend on the hospital's level, so the steps give them instead.
    """
    cost = case.need("covered_cost", Fraction)
    if case.get("commune_level", bool):
        return _paid(case, cost, case.figure("bhyt_full_pct"), "commune")
    way = _way(case)
    threshold = _small_cost(case)
    known: dict[str, object] = {} if threshold is None else {"threshold": dong(threshold)}
    if way == "outside":
        _outside(case, cost)
        return known
    if threshold is not None and cost < threshold:
        case.figure("bhyt_small_cost_pct")
        case.note("health-small-cost", threshold=dong(threshold))
        return known | _paid(case, cost, case.figure("bhyt_full_pct"), "small")
    return known | _paid(case, cost, case.figure("bhyt_level_pct", EMPLOYEE), way)


def _way(case: Case) -> str:
    """``emergency``, ``network`` or ``outside``: a referral counts as within the network."""
    contact, network = case.get("contact", str), case.get("in_network", bool)
    if contact == "emergency":
        return "emergency"
    if contact is None and network is None:
        raise MissingInput(case.code, "contact")
    if contact == "referral_ok" or (contact is None and network):
        return "network"
    return "outside"


def _small_cost(case: Case) -> Fraction | None:
    """Looked at without citing it: it is quoted only, and seldom decides."""
    level, pct = case.glance("reference_level"), case.glance("bhyt_small_cost_pct")
    return None if level is None or pct is None else level * pct / 100


def _paid(case: Case, cost: Fraction, pct: Fraction, why: str) -> dict[str, object]:
    fund = dong(cost * pct / 100)
    own = Dong(dong(cost) - fund)
    case.step("health-share", fund, why=why, cost=dong(cost), pct=plain(pct), amount=fund, own=own)
    return {"fund_pays": fund, "copay": own}


def _outside(case: Case, cost: Fraction) -> None:
    full = cost * case.figure("bhyt_level_pct", EMPLOYEE) / 100
    basic = dong(full * case.figure("bhyt_outside_pct", "basic") / 100)
    pct = case.figure("bhyt_outside_pct", "specialised")
    special = dong(full * pct / 100)
    case.step("health-outside-basic", basic, amount=basic)
    case.step("health-outside-specialised", special, pct=plain(pct), amount=special)
    case.note("health-outside")


def five_years(case: Case) -> dict[str, object]:
    """Whether the fund pays all from now to the year's end: five years without a break, and more
    co-paid this year than six reference levels. What is told may settle it alone."""
    level, levels = case.figure("reference_level"), case.figure("bhyt_five_years", "levels")
    least, threshold = case.figure("bhyt_five_years", "years"), level * levels
    case.step("health-threshold", dong(threshold), levels=plain(levels), level=dong(level))
    years, own = case.get("continuous_years", Fraction), case.get("copay_this_year", Fraction)
    if years is not None and years < least:
        case.fail(
            "health-years", least=plain(least), years=plain(years), short=plain(least - years)
        )
    if own is not None and own <= threshold:
        case.fail(
            "health-copay", threshold=dong(threshold), own=dong(own), short=dong(threshold - own)
        )
    result: dict[str, object] = {"threshold": dong(threshold)}
    if not case.failing and (years is None or own is None):
        return result
    return result | {"fund_pays_100_from_now": not case.failing}
