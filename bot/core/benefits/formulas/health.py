"""What health insurance pays (Health Insurance Law Đ22 as amended by 51/2024/QH15)."""

from fractions import Fraction

from bot.core.benefits.case import Case
from bot.core.benefits.exact import dong, plain
from bot.core.benefits.formulas.reference import level

Results = dict[str, object]


def visit(case: Case) -> Results:
    """Đồng that the fund and the patient pay of one visit's covered cost."""
    cost = case.need("covered_cost", Fraction)
    threshold = case.figure("health_small_cost_pct") * level(case) / 100
    rate = _rate(case, cost, threshold)
    paid = dong(cost * rate / 100)
    case.step("health-paid", paid, cost=dong(cost), rate=plain(rate), paid=paid)
    return {
        "fund_pays": paid,
        "copay": dong(cost - paid),
        "rate_pct": plain(rate),
        "threshold": dong(threshold),
    }


def _rate(case: Case, cost: Fraction, threshold: Fraction) -> Fraction:
    """Percent of the covered cost."""
    if case.get("commune_level", bool):
        case.step("health-first-level", "commune_level")
        return case.figure("health_whole_pct")
    contact = case.get("contact", str)
    outside = contact == "self_referred" or (
        contact is None and case.get("in_network", bool) is False
    )
    if not outside and cost < threshold:
        case.step("health-small", dong(threshold), threshold=dong(threshold))
        return case.figure("health_whole_pct")
    rate = case.figure("health_level_pct", case.get("card_group", str) or "employee")
    if outside:
        share = case.figure("health_out_of_network_pct")
        case.note("health-outside", share=plain(share))
        return rate * share / 100
    if contact == "emergency":
        case.step("health-emergency", plain(rate), rate=plain(rate))
    return rate


def five_years(case: Case) -> Results:
    """Whether the fund pays everything for the rest of the year."""
    years, levels = (case.figure("health_five_years", key) for key in ("years", "levels"))
    threshold = levels * level(case)
    case.step("health-threshold", dong(threshold), levels=plain(levels), threshold=dong(threshold))
    had, paid = case.get("continuous_years", Fraction), case.get("copay_this_year", Fraction)
    result: Results = {"threshold": dong(threshold)}
    if had is None and paid is None:
        return result
    had, paid = case.need("continuous_years", Fraction), case.need("copay_this_year", Fraction)
    if had < years:
        case.fail("health-years", years=plain(had), least=plain(years))
    if paid <= threshold:
        case.fail("health-copay", paid=dong(paid), short=dong(threshold - paid))
    return result | {"fund_pays_100_from_now": had >= years and paid > threshold}
