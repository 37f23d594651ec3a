"""Membership dues and the union fund (Decisions 61/2025, 1408/2024; Decree 105/2026)."""

from datetime import date
from fractions import Fraction

from bot.core.benefits.case import Case
from bot.core.benefits.errors import MissingInput
from bot.core.benefits.exact import dong, plain
from bot.core.benefits.formulas.reference import level
from bot.core.benefits.terms import days_after, month_end, months_after

Results = dict[str, object]
_NOTHING = Fraction(0)
_CAPPED = frozenset(("U2", "U3"))


def dues(case: Case) -> Results:
    """Đồng a month; what a unit's own higher rate brings beyond the general one stands apart."""
    month = case.get("month", date) or case.on
    kind = case.need("unit_type", str)
    exempt = case.get("exempt", str)
    if exempt is not None:
        case.figure("dues_pct", on=month)
        case.step("dues-exempt", dong(_NOTHING), why=exempt)
        return {"amount": dong(_NOTHING)}
    if kind == "U4":
        return _fixed(case, month)
    rate = case.figure("dues_pct", on=month)
    base = _base(case, kind)
    general = base * rate / 100
    case.step("dues", dong(general), base=dong(base), rate=plain(rate), sum=dong(general))
    result: Results = {"rate_pct": plain(rate)}
    if kind in _CAPPED:
        cap = case.figure("dues_cap_pct", on=month) * level(case, month) / 100
        result["cap"] = dong(cap)
        if general > cap:
            case.step("dues-cap", dong(cap), cap=dong(cap))
            general = cap
    return result | _with_local(case, kind, base, general)


def _with_local(case: Case, kind: str, base: Fraction, general: Fraction) -> Results:
    """A unit of type U2 or U3 may have resolved on more; all of the excess stays there."""
    local = case.get("local_rate_pct", Fraction)
    result: Results = {"amount": dong(general), "base_amount": dong(general)}
    if local is None or kind not in _CAPPED or base * local / 100 <= general:
        return result
    own = base * local / 100
    case.step("dues-local", dong(own), rate=plain(local), sum=dong(own), more=dong(own - general))
    return result | {"amount": dong(own), "excess": dong(own - general)}


def _base(case: Case, kind: str) -> Fraction:
    return case.need("net_wage_after_insurance_tax" if kind == "U2" else "salary", Fraction)


def _fixed(case: Case, month: date) -> Results:
    """A fixed sum, at least half a percent of the base salary."""
    least = case.figure("dues_fixed_pct", on=month) * level(case, month) / 100
    local = case.get("local_amount", Fraction)
    amount = max(local or _NOTHING, least)
    case.step("dues-fixed", dong(amount), least=dong(least))
    return {"amount": dong(amount), "base_amount": dong(amount)}


def fund(case: Case) -> Results:
    """What the employer pays, until when, and what stays at the grassroots union."""
    result: Results = {}
    month = case.get("contribution_month", date)
    if month is not None:
        last = month_end(months_after(month, 1))
        unpaid = days_after(last, int(case.figure("union_fund_unpaid_days")))
        case.step("fund-deadline", last, month=f"{month:%m/%Y}", on=last, unpaid=unpaid)
        result |= {"deadline": last, "unpaid_from": unpaid}
    payroll = case.get("payroll", Fraction)
    if payroll is not None:
        result |= _split(case, payroll)
    collected = case.get("dues_collected", Fraction)
    if collected is not None:
        share = collected * case.figure("union_split_pct", "dues") / 100
        case.step("fund-dues", dong(share), collected=dong(collected), share=dong(share))
        result["dues_share"] = dong(share)
    if not result:
        raise MissingInput(case.code, "payroll")
    return result


def _split(case: Case, payroll: Fraction) -> Results:
    pct, stays = case.figure("union_fund_pct"), case.figure("union_split_pct", "fund")
    whole = payroll * pct / 100
    own = whole * stays / 100
    case.step("fund", dong(whole), payroll=dong(payroll), pct=plain(pct), sum=dong(whole))
    case.step("fund-split", dong(own), pct=plain(stays), own=dong(own), upper=dong(whole - own))
    return {
        "amount": dong(whole),
        "grassroots_share": dong(own),
        "upper_share": dong(whole - own),
    }
