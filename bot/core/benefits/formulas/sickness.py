"""Sick leave and long disease (Social Insurance Law Đ42–45, Đ48; Circular 12/2025 Đ4)."""

from datetime import date, timedelta
from fractions import Fraction
from math import floor

from bot.core.benefits.answer import Text
from bot.core.benefits.case import Case
from bot.core.benefits.errors import MissingInput
from bot.core.benefits.exact import dong, plain
from bot.core.benefits.terms import OFFICE, days_after, working_day
from bot.core.money import Dong

SALARY = "monthly_contribution_salary"
MONTHS = "contribution_months"
USED = "days_already_used_this_year"
NOTHING = Dong(0)


def sick_leave(case: Case) -> dict[str, object]:
    """Working days paid and đồng at 75 % (Đ43.1, Đ45), and the last day to hand in papers (Đ48).

    ``paid_days`` may end in a half. A day to hand in is known without any salary.
    """
    deadline = _deadline(case)
    leave = case.get("already_on_leave_type", str)
    if leave is not None:
        case.fail("sick-on-other-leave", leave=leave)
        reason = Text(id="benefits-word-sick-on-other-leave", values={"leave": leave})
        return _nothing(case) | {"reason": reason} | deadline
    days, limit = _days(case), _limit(case)
    known: dict[str, object] = {} if limit is None else {"max_days_year": plain(limit)}
    known |= {**daily_pay(case, case.figure("sick_pay_pct")), **deadline}
    if days is None and not known:
        raise MissingInput(case.code, "sick_working_days")
    paid = {} if days is None else _paid(case, days, limit)
    return {"eligible": True, **known, **paid}


def daily_pay(case: Case, rate: Fraction) -> dict[str, object]:
    """``daily_amount`` in đồng: the month's contribution salary × rate ÷ 24 (Đ45)."""
    daily = _daily(case, rate)
    if daily is None:
        return {}
    case.step(
        "sick-daily",
        dong(daily),
        salary=dong(case.need(SALARY, Fraction)),
        rate=plain(rate),
        divisor=plain(case.figure("sick_day_divisor")),
        daily=dong(daily),
    )
    return {"daily_amount": dong(daily)}


def pay(case: Case, rate: Fraction, days: Fraction) -> dict[str, object]:
    """``amount`` in đồng for so many days, where the salary is known."""
    daily = _daily(case, rate)
    if daily is None:
        return {}
    amount = dong(daily * days)
    case.step("sick-amount", amount, daily=dong(daily), days=plain(days), amount=amount)
    return {"amount": amount}


def _daily(case: Case, rate: Fraction) -> Fraction | None:
    salary = case.get(SALARY, Fraction)
    return None if salary is None else salary * rate / 100 / case.figure("sick_day_divisor")


def _nothing(case: Case) -> dict[str, object]:
    case.step("sick-nothing", NOTHING)
    return {"eligible": False, "paid_days": 0, "amount": NOTHING}


def _days(case: Case) -> Fraction | None:
    """Working days off: whole days, and part days counted as a half or a whole (Đ45.5)."""
    whole, hours = case.get("sick_working_days", Fraction), case.get("hours_absent", Fraction)
    if hours is None:
        return whole
    normal = case.need("normal_hours_per_day", Fraction)
    part = _part(hours / normal, case.figure("sick_half_day"))
    case.step(
        "sick-part-day", plain(part), hours=plain(hours), normal=plain(normal), days=plain(part)
    )
    return part + (whole or 0)


def _part(share: Fraction, half: Fraction) -> Fraction:
    """Under half a day is half a day, from half a day on a whole one."""
    full, rest = floor(share), share - floor(share)
    if rest == 0:
        return Fraction(full)
    return full + (half if rest < half else Fraction(1))


def seniority(case: Case, months: Fraction) -> str:
    """Under 15 years, from 15, or from 30: ``short``, ``middle``, ``long`` (Đ43.1)."""
    if months >= case.figure("sick_contribution_months", "long"):
        return "long"
    return "middle" if months >= case.figure("sick_contribution_months", "middle") else "short"


def _limit(case: Case) -> Fraction | None:
    """Days a year where years of contribution and working condition are known (Đ43.1)."""
    months, condition = case.get(MONTHS, Fraction), case.get("working_condition", str)
    if months is None or condition is None:
        return None
    years = seniority(case, months)
    days = case.figure(f"sick_days_{condition}", years)
    case.step("sick-limit", plain(days), years=years, condition=condition, days=plain(days))
    return days


def _paid(case: Case, days: Fraction, limit: Fraction | None) -> dict[str, object]:
    used = case.get(USED, Fraction)
    most = _most(case, days + (used or 0)) if limit is None else limit
    left = max(most - (used or 0), Fraction(0))
    paid = min(days, left)
    if used is None:
        case.note("sick-used-unknown")
    if days and not left:
        case.fail("sick-limit-used", limit=plain(most), year=case.on.year + 1)
        _beyond(case)
        return _nothing(case)
    if paid < days:
        over = plain(days - paid)
        case.note("sick-over-limit", limit=plain(most), used=plain(used or Fraction(0)), over=over)
        _beyond(case)
    case.step("sick-days", plain(paid), asked=plain(days), days=plain(paid))
    _across_years(case, days)
    return {"paid_days": plain(paid), **pay(case, case.figure("sick_pay_pct"), paid)}


def _most(case: Case, wanted: Fraction) -> Fraction:
    """The days of the year are surely enough under the lowest limit that what was told allows;
    otherwise what decides is needed."""
    months, condition = case.get(MONTHS, Fraction), case.get("working_condition", str)
    years = "short" if months is None else seniority(case, months)
    lowest = case.figure(f"sick_days_{condition or 'normal'}", years)
    if wanted <= lowest:
        return lowest
    raise MissingInput(case.code, MONTHS if months is None else "working_condition")


def _beyond(case: Case) -> None:
    if case.get("long_term_disease", bool) is not False:
        case.note("sick-long-disease-goes-on")


def _across_years(case: Case, days: Fraction) -> None:
    """Says that each calendar year's days count for that year (Circular 12/2025 Đ4)."""
    end = case.get("sick_leave_end", date)
    if end is None:
        return
    before = date(end.year, 1, 1) - timedelta(days=1)
    if days > OFFICE.working_days_between(before, end):
        case.note("sick-across-years", year=end.year)


def _deadline(case: Case) -> dict[str, object]:
    """``worker_submit_deadline``: 45 days from the return to work (Đ48.1).

    With only the end of the leave known, the day after it is taken: the cautious side.
    """
    end, back = case.get("sick_leave_end", date), case.get("returned_to_work", date)
    if end is not None and back is not None and back <= end:
        raise case.impossible("returned_to_work", "not-after-sick_leave_end")
    start = back or (end and days_after(end, 1))
    if start is None:
        return {}
    days = case.figure("sick_claim_days")
    last = days_after(start, int(days))
    day = working_day(last)
    if back is None:
        case.note("sick-return-assumed", back=start)
    case.step("sick-deadline", day, back=start, days=plain(days), day=last)
    moved(case, last, day)
    return {"worker_submit_deadline": day}


def moved(case: Case, last: date, day: date) -> None:
    """Says by which convention (C) a last day on a day off moved to the next working day."""
    if day != last:
        case.note("claim-day-moved", last=last, day=day)


def long_disease(case: Case) -> dict[str, object]:
    """Rate in percent and đồng once the year's days at 75 % are used up (Đ43.2, Đ45)."""
    if case.get("long_term_disease", bool) is False:
        case.fail("sick-not-on-list")
        return _nothing(case)
    months = case.need(MONTHS, Fraction)
    years = seniority(case, months)
    rate = case.figure("sick_long_disease_pct", years)
    case.step("sick-long-rate", plain(rate), years=years, rate=plain(rate))
    result: dict[str, object] = {
        "eligible": True,
        "rate_pct": plain(rate),
        **daily_pay(case, rate),
    }
    days = case.get("working_days_after_exhausting_75pct", Fraction)
    return result if days is None else result | {"paid_days": plain(days), **pay(case, rate, days)}
