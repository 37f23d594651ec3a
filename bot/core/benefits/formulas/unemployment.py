"""Unemployment benefit: who, how much, from when, until when to file (Employment Law Đ38–39)."""

from datetime import date
from fractions import Fraction

from bot.core.benefits.case import Case
from bot.core.benefits.errors import MissingInput
from bot.core.benefits.exact import dong, plain
from bot.core.benefits.formulas.contribution import month_of, reached
from bot.core.benefits.formulas.moving import in_the_calendar, moved_on, week_of
from bot.core.benefits.terms import months_after

SHORT_CONTRACTS = ("6_months", "1_to_12_months")
REGIONS = ("1", "2", "3", "4")
LONGEST_GAP = 15
"""Months between the last contribution and the claim at most: twelve within the last twenty-four
must be paid, and three are left for filing."""


def benefit(case: Case) -> dict[str, object]:
    """Months, đồng a month and in all; what was told against it makes it nothing (Đ38–39)."""
    told = _judge(case)
    if case.failing:
        nothing = dong(Fraction(0))
        case.step("unemployment-refused", len(case.failing), count=len(case.failing))
        return {"eligible": False, "months": 0, "monthly_amount": nothing, "total": nothing}
    months, amount = _months(case), _monthly(case)
    if not told and months is None and amount is None:
        raise MissingInput(case.code, "ui_months")
    result: dict[str, object] = {"eligible": True}
    if months is not None:
        result["months"] = plain(months)
    if amount is not None:
        result["monthly_amount"] = dong(amount)
    return result if months is None or amount is None else result | _total(case, months, amount)


def _total(case: Case, months: Fraction, amount: Fraction) -> dict[str, object]:
    total = dong(months * amount)
    case.step("unemployment-total", total, amount=dong(amount), months=plain(months), total=total)
    return {"total": total}


def _judge(case: Case) -> bool:
    """Names every condition that is not met; False when no count of months was told for one."""
    total = case.get("ui_months", Fraction)
    needed = case.figure("unemployment_needed")
    if case.get("termination", str) == "quit_without_notice_illegal":
        case.fail("unemployment-illegal-quit")
    windows = case.get("ui_months_in_24", Fraction), case.get("ui_months_in_36", Fraction)
    if total is not None and total < needed:
        left = needed - total
        case.fail("unemployment-too-few", months=plain(total), **_still(case, needed, left))
    elif windows != (None, None):
        _judge_window(case, needed, *windows)
        _say_condition(case, needed)
    return windows != (None, None)


def _still(case: Case, needed: Fraction, left: Fraction) -> dict[str, object]:
    return {"needed": plain(needed), "left": plain(left), "when": reached(case, left)}


def _say_condition(case: Case, needed: Fraction) -> None:
    if not case.failing:
        case.step("unemployment-condition", plain(needed), needed=plain(needed))


def _judge_window(
    case: Case, needed: Fraction, in_24: Fraction | None, in_36: Fraction | None
) -> None:
    """Twelve of the last 24 months; of the last 36 for contracts of less than a year."""
    if in_24 is not None and in_36 is not None and in_36 < in_24:
        raise case.impossible("ui_months_in_36", "less-than-ui_months_in_24")
    if in_24 is not None and in_24 >= needed:
        return
    paid, window = in_36, 36
    if in_36 is None or in_36 >= needed:
        short = case.need("contract_term", str) in SHORT_CONTRACTS
        window = 36 if short else 24
        paid = case.need(f"ui_months_in_{window}", Fraction)
    if paid is not None and paid < needed:
        still = _still(case, needed, needed - paid)
        case.fail("unemployment-window", months=plain(paid), window=window, **still)


def _months(case: Case) -> Fraction | None:
    """Three months up to 36 paid, one more for each further full twelve, twelve at most."""
    paid = case.get("ui_months", Fraction)
    if paid is None:
        return None
    names = ("first", "first_months", "each", "most")
    first, covered, each, most = (case.figure("unemployment_months", name) for name in names)
    further = max(paid - covered, Fraction(0)) // each
    months = min(first + further, most)
    case.step(
        "unemployment-months",
        plain(months),
        paid=plain(paid),
        covered=plain(covered),
        first=plain(first),
        further=further,
        most=plain(most),
        months=plain(months),
    )
    left = paid - covered - (months - first) * each
    if left > 0:
        case.note("unemployment-left-over", left=plain(left))
    return months


def _monthly(case: Case) -> Fraction | None:
    """Đồng a month: a share of the average, under the cap of the last month paid (Đ39.1)."""
    average = case.get("avg_salary_6m", Fraction)
    if average is None:
        return None
    pct = case.figure("unemployment_amount", "pct")
    amount = average * pct / 100
    case.step(
        "unemployment-share",
        dong(amount),
        average=dong(average),
        pct=plain(pct),
        amount=dong(amount),
    )
    return min(amount, _cap(case, amount))


def _cap(case: Case, amount: Fraction) -> Fraction:
    """The cap, or the amount itself where no cap that may hold is below it."""
    region = case.get("region", Fraction)
    last = case.get("last_contribution", date)
    regions = REGIONS if region is None else (str(region),)
    times = case.figure("unemployment_amount", "cap_times")
    caps = {
        times * case.figure("minimum_wage_month", each, on=day)
        for each in regions
        for day in _days(case, last)
    }
    if len(caps) > 1 and amount > min(caps):
        raise MissingInput(case.code, "region" if region is None else "last_contribution")
    if amount <= min(caps):
        case.step("unemployment-below-cap", dong(min(caps)), cap=dong(min(caps)))
    else:
        _explain_cap(case, min(caps), times, last)
    if last is not None and last.year > case.on.year:
        case.note("unemployment-next-year")
    return min(caps)


def _days(case: Case, last: date | None) -> tuple[date, ...]:
    """The month whose minimum wage counts, or the ends of the time in which it must lie."""
    return (months_after(case.on, -LONGEST_GAP), case.on) if last is None else (last,)


def _explain_cap(case: Case, cap: Fraction, times: Fraction, last: date | None) -> None:
    case.step(
        "unemployment-cap",
        dong(cap),
        times=plain(times),
        wage=dong(cap / times),
        last=month_of(last or case.on),
        cap=dong(cap),
    )


def start(case: Case) -> dict[str, object]:
    """The day the benefit begins: the eleventh working day after the whole file (Đ39.3; C)."""
    filed = case.need("full_file_date", date)
    number = case.figure("unemployment_start")
    calendar = week_of(case)
    with in_the_calendar(case, "full_file_date"):
        begins = calendar.add_working_days(filed, int(number))
    case.figure("working_days_from_the_next")
    case.step("unemployment-start", begins, filed=filed, number=plain(number), begins=begins)
    return {"benefit_starts": begins}


def filing(case: Case) -> dict[str, object]:
    """The last day to file, moved on from a day off, and the date itself (Đ38.1c)."""
    ended = case.need("termination_date", date)
    count = case.figure("unemployment_filing_months")
    with in_the_calendar(case, "termination_date"):
        raw = months_after(ended, int(count))
        case.step("unemployment-filing", raw, ended=ended, months=plain(count), raw=raw)
        last = moved_on(case, raw)
    if case.on > last:
        case.note("unemployment-filing-passed", last=last)
    return {"file_by": last, "raw_deadline": raw}
