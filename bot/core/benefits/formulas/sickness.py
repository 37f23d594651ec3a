"""Sickness: own illness, a sick child, long diseases, recuperation (BHXH Đ42–49)."""

from datetime import date, timedelta
from fractions import Fraction

from bot.core.benefits.answer import Text
from bot.core.benefits.case import Case
from bot.core.benefits.errors import MissingInput
from bot.core.benefits.exact import dong, plain
from bot.core.benefits.formulas.moving import moved_on
from bot.core.benefits.formulas.reference import level
from bot.core.benefits.terms import days_after

Results = dict[str, object]
_NOTHING = Fraction(0)
_DEGREES = ("short", "middle", "long")
_CONDITIONS = ("normal", "hazardous")


def degree(case: Case, months: Fraction) -> str:
    """short, middle or long: by years of contribution."""
    if months >= case.figure("sick_contribution_months", "long"):
        return "long"
    return "middle" if months >= case.figure("sick_contribution_months", "middle") else "short"


def daily(case: Case) -> Fraction | None:
    """Đồng of one paid day at the full rate (Đ45); None without the salary."""
    salary = case.get("monthly_contribution_salary", Fraction)
    if salary is None:
        return None
    pct, divisor = case.figure("sick_pay_pct"), case.figure("sick_day_divisor")
    amount = salary * pct / 100 / divisor
    said = {"salary": dong(salary), "pct": plain(pct), "divisor": plain(divisor)}
    case.step("sick-daily", dong(amount), **said, daily=dong(amount))
    return amount


def leave(case: Case) -> Results:
    """Working days paid this year and đồng; the last day to hand in the papers (Đ43, 45, 48)."""
    claim = _claim(case)
    other = case.get("already_on_leave_type", str)
    if other is not None:
        case.fail("sick-other-leave", leave=other)
        reason = Text(id="benefits-word-other-leave", values={"leave": other})
        return {"eligible": False, "paid_days": 0, "amount": dong(_NOTHING), "reason": reason}
    asked = _days(case)
    if asked is None:
        if claim:
            return {"eligible": True, **claim}
        raise MissingInput(case.code, "sick_working_days")
    most = _most(case, asked)
    used = case.get("days_already_used_this_year", Fraction) or _NOTHING
    paid = asked if most is None else max(min(asked, most - used), _NOTHING)
    result: Results = {} if most is None else {"max_days_year": plain(most)}
    if most is not None:
        case.step("sick-most", plain(paid), most=plain(most), used=plain(used), paid=plain(paid))
    if not paid:
        case.fail("sick-used-up", most=plain(most or _NOTHING), used=plain(used))
        return {**result, "eligible": False, "paid_days": 0, "amount": dong(_NOTHING), **claim}
    if paid < asked and case.get("long_term_disease", bool):
        case.note("sick-long-disease", days=plain(asked - paid))
    return {"eligible": True, **result, **_paid(case, paid), **claim}


def _paid(case: Case, days: Fraction) -> Results:
    """The paid days with their money, where the salary is known."""
    a_day = daily(case)
    if a_day is None:
        return {"paid_days": plain(days)}
    amount = dong(a_day * days)
    case.step("sick-amount", amount, days=plain(days), daily=dong(a_day), amount=amount)
    return {"paid_days": plain(days), "daily_amount": dong(a_day), "amount": amount}


def _days(case: Case) -> Fraction | None:
    """Days off that count: whole ones, and a part of a day as half or whole (Đ45.5)."""
    whole, hours = case.get("sick_working_days", Fraction), case.get("hours_absent", Fraction)
    if hours is None or not hours:
        return whole
    normal = case.need("normal_hours_per_day", Fraction)
    if hours > normal:
        raise case.impossible("hours_absent", "more-than-normal_hours_per_day")
    part = case.figure("sick_half_day") if hours < normal / 2 else Fraction(1)
    case.step(
        "sick-part-day", plain(part), hours=plain(hours), normal=plain(normal), part=plain(part)
    )
    return (whole or _NOTHING) + part


def _most(case: Case, asked: Fraction) -> Fraction | None:
    """Days a year for these years and this work; None where every limit is far enough."""
    months = case.get("contribution_months", Fraction)
    condition = case.get("working_condition", str)
    if months is not None and condition is not None:
        return case.figure(f"sick_days_{condition}", degree(case, months))
    used = case.get("days_already_used_this_year", Fraction) or _NOTHING
    degrees = _DEGREES if months is None else (degree(case, months),)
    conditions = _CONDITIONS if condition is None else (condition,)
    limits = [case.glance(f"sick_days_{c}", d) or _NOTHING for c in conditions for d in degrees]
    if used + asked <= min(limits):
        return None
    raise MissingInput(case.code, "contribution_months" if months is None else "working_condition")


def _claim(case: Case) -> Results:
    """The last day to give the papers to the employer (Đ48.1)."""
    back, end = case.get("returned_to_work", date), case.get("sick_leave_end", date)
    if back is None and end is None:
        return {}
    if back is not None and end is not None and back <= end:
        raise case.impossible("returned_to_work", "before-sick_leave_end")
    start = back or (end or date.min) + timedelta(days=1)
    days = case.figure("sick_claim_days")
    raw = days_after(start, int(days))
    case.step("sick-claim", raw, start=start, days=plain(days), on=raw)
    return {"worker_submit_deadline": moved_on(case, raw)}


def long_disease(case: Case) -> Results:
    """Percent and đồng after the days at the full rate are used up (Đ43.2, 45.3)."""
    if case.get("long_term_disease", bool) is False:
        case.fail("sick-not-listed")
        return {"eligible": False, "amount": dong(_NOTHING)}
    months = case.need("contribution_months", Fraction)
    pct = case.figure("sick_long_disease_pct", degree(case, months))
    case.step("sick-long-rate", plain(pct), pct=plain(pct))
    result: Results = {"eligible": True, "rate_pct": plain(pct)}
    salary = case.get("monthly_contribution_salary", Fraction)
    if salary is None:
        return result
    a_day = salary * pct / 100 / case.figure("sick_day_divisor")
    result["daily_amount"] = dong(a_day)
    days = case.get("working_days_after_exhausting_75pct", Fraction)
    if days is None:
        return result
    amount = dong(a_day * days)
    case.step("sick-amount", amount, days=plain(days), daily=dong(a_day), amount=amount)
    return result | {"amount": amount}


def recuperation(case: Case) -> Results:
    """Days of rest after illness and their pay in đồng (Đ46)."""
    if _may_not_rest(case):
        return {"eligible": False, "paid_days": 0, "amount": dong(_NOTHING)}
    base = level(case, case.get("reference_level_date", date))
    a_day = base * case.figure("sick_recuperation_pct") / 100
    result: Results = {"eligible": True, "daily_amount": dong(a_day)}
    reason = case.get("last_sick_reason", str)
    most = case.figure("sick_recuperation_days", reason) if reason else None
    if most is not None:
        case.step("rest-most", plain(most), days=plain(most))
        result["max_days"] = plain(most)
    taken = case.get("days_taken", Fraction)
    taken = case.get("days", Fraction) if taken is None else taken
    if taken is None:
        case.step("rest-daily", dong(a_day), daily=dong(a_day))
        return result
    paid = taken if most is None else min(taken, most)
    case.step("rest-paid", dong(a_day * paid), days=plain(paid), daily=dong(a_day))
    return result | {"paid_days": plain(paid), "amount": dong(a_day * paid)}


def _may_not_rest(case: Case) -> bool:
    sick, least = (
        case.get("sick_days_this_year", Fraction),
        case.figure("sick_recuperation_least_days"),
    )
    if sick is not None and sick < least:
        case.fail(
            "rest-sick-days", sick=plain(sick), least=plain(least), short=plain(least - sick)
        )
    if case.get("within_30_days_after_sick_leave", bool) is False:
        case.fail("rest-too-late")
    return bool(case.failing)
