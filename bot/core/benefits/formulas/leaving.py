"""Notice, illegal termination and the last payment (Labour Code Đ35–36, Đ41, Đ48)."""

from datetime import date
from fractions import Fraction

from bot.core.benefits.case import Case
from bot.core.benefits.exact import dong, plain
from bot.core.benefits.formulas.moving import in_the_calendar, moved_on, week_of
from bot.core.benefits.terms import OFFICE, days_after

AT_ONCE = (
    "wage_unpaid_on_time",
    "mistreated",
    "harassed",
    "pregnant_medical",
    "wrong_job",
    "false_information",
    "retirement",
)
"""Reasons for which a worker may leave at once (Đ35.2)."""
WORKING_DAYS = "fixed_term_under_12"


def notice(case: Case) -> dict[str, object]:
    """Days of notice, the first day one may be gone, and whether notice is needed at all."""
    reason, party = case.get("reason", str), case.get("party", str)
    if party != "employer" and reason in AT_ONCE:
        return _at_once(case, reason)
    contract = case.need("contract", str)
    source = "notice_days_employer" if party == "employer" else "notice_days"
    days = case.figure(source, contract)
    kind = "working" if contract == WORKING_DAYS else "calendar"
    case.step("notice-days", plain(days), contract=contract, kind=kind, days=plain(days))
    result: dict[str, object] = {"notice_days": plain(days), **_end(case, days, kind)}
    case.note("notice-employer-ground" if party == "employer" else "notice-none-needed")
    if party != "employer":
        result["may_leave_immediately"] = False
    return {**result, "ui_eligible_if_other_conditions_met": True}


def _at_once(case: Case, reason: str | None) -> dict[str, object]:
    case.figure("notice_none", reason)
    case.step("notice-at-once", 0, reason=reason)
    result: dict[str, object] = {"notice_days": 0, "may_leave_immediately": True}
    given = case.get("notice_given", date)
    if given is not None:
        result["earliest_end"] = given
    case.note("notice-keep-proof")
    if reason == "retirement":
        return result
    return {**result, "ui_eligible_if_other_conditions_met": True}


def _end(case: Case, days: Fraction, kind: str) -> dict[str, object]:
    """The day on which the contract may end, counted from the day after the notice (C)."""
    given = case.get("notice_given", date)
    if given is None:
        return {}
    with in_the_calendar(case, "notice_given"):
        if kind == "working":
            end = OFFICE.add_working_days(given, int(days))
        else:
            end = days_after(given, int(days))
    case.figure("working_days_from_the_next")
    case.step("notice-end", end, given=given, end=end)
    return {"earliest_end": end}


def illegal_termination(case: Case) -> dict[str, object]:
    """Đồng that an employer owes at least who ended the contract against the law (Đ41)."""
    wage = case.need("contract_wage", Fraction)
    outcome = case.get("outcome", str)
    extra = wage * case.figure("illegal_end", "extra_months")
    case.step("illegal-extra", dong(extra), wage=dong(wage), extra=dong(extra))
    result: dict[str, object] = {"extra_min": dong(extra)}
    out = case.get("months_out_of_work", Fraction)
    back = wage * out if out is not None else None
    if out is not None and back is not None:
        case.step("illegal-back", dong(back), wage=dong(wage), months=plain(out), back=dong(back))
        result["wage_back"] = dong(back)
    more = _more(case, outcome, wage)
    result |= {name: dong(value) for name, value in more.items()}
    if back is not None:
        total = dong(extra + back + sum(more.values(), Fraction(0)))
        case.step("illegal-total", total, total=total)
        result["min_total"] = total
    _say_beside(case, outcome)
    return result


def _more(case: Case, outcome: str | None, wage: Fraction) -> dict[str, Fraction]:
    """What comes on top when the worker does not go back (Đ41.2–3)."""
    if outcome in {None, "reinstated"}:
        return {}
    more: dict[str, Fraction] = {}
    severance = case.get("severance_amount", Fraction)
    if severance is None:
        case.note("illegal-severance-besides")
    else:
        case.step("illegal-severance", dong(severance), severance=dong(severance))
        more["severance"] = severance
    if outcome == "employer_refuses_and_employee_agrees":
        additional = wage * case.figure("illegal_end", "refusal_months")
        case.step("illegal-refusal", dong(additional), additional=dong(additional))
        more["additional_min"] = additional
    return more


def _say_beside(case: Case, outcome: str | None) -> None:
    case.note("illegal-insurance")
    if case.get("notice_violation", bool):
        case.note("illegal-notice-days")
    if outcome is None:
        case.note("illegal-outcomes")
    severance = case.get("severance_amount", Fraction)
    if outcome == "reinstated" and severance:
        case.note("illegal-give-back")
    case.note("illegal-dispute")


def last_payment(case: Case) -> dict[str, object]:
    """The day by which the company must have paid everything (Đ48.1)."""
    end = case.need("contract_end", date)
    calendar = week_of(case)
    longer = bool(case.get("special_extension", bool))
    days = case.figure("last_payment_days", "special" if longer else "usual")
    with in_the_calendar(case, "contract_end"):
        raw = days_after(end, int(days)) if longer else calendar.add_working_days(end, int(days))
        kind = "calendar" if longer else "working"
        case.step("last-payment", raw, end=end, days=plain(days), kind=kind, raw=raw)
        last = moved_on(case, raw, calendar)
    if not longer:
        case.figure("working_days_from_the_next")
        case.note("last-payment-longer")
    if case.on > last:
        case.note("last-payment-late", last=last)
    return {"pay_all_by": last}
