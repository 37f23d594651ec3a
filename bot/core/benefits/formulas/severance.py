"""Severance and job-loss allowance (Labour Code Đ46–47; Decree 145/2020 Đ8)."""

from datetime import date, timedelta
from fractions import Fraction

from bot.core.benefits.case import Case
from bot.core.benefits.errors import MissingInput
from bot.core.benefits.exact import dong, plain
from bot.core.benefits.formulas.contribution import halves, reached
from bot.core.benefits.formulas.moving import in_the_calendar
from bot.core.benefits.terms import full_months, months_after

OPEN = "months_not_covered_by_ui"
ECONOMIC = ("restructuring", "job_loss")
HALF = Fraction(1, 2)


def severance(case: Case) -> dict[str, object]:
    """Half a month's wage for each year without unemployment insurance, in đồng (Đ46)."""
    _judge_severance(case)
    uncovered = _uncovered(case)
    served = _judge_service(case, uncovered)
    if case.failing:
        return _nothing(case)
    if uncovered is None:
        return _eligible(case, served)
    years = _years(case, uncovered)
    months = years * case.figure("severance_months", "severance")
    if not years:
        case.note("severance-all-insured")
    return {"eligible": True, "years_counted": plain(years), **_priced(case, years, months)}


def job_loss(case: Case) -> dict[str, object]:
    """A month's wage for each such year, at least two months' from a year's service on (Đ47)."""
    reason = case.get("reason", str)
    if reason is not None and reason not in ECONOMIC:
        case.fail("job-loss-reason")
    uncovered = _uncovered(case)
    served = _judge_service(case, uncovered)
    if case.failing:
        return _nothing(case)
    if uncovered is None:
        return _eligible(case, served)
    years = _years(case, uncovered)
    due = years * case.figure("severance_months", "job_loss")
    least = case.figure("severance_months", "job_loss_least")
    months = max(due, least)
    if months > due:
        case.step("job-loss-least", plain(least), least=plain(least))
    return {"eligible": True, "years_counted": plain(years), **_priced(case, years, months)}


def _nothing(case: Case) -> dict[str, object]:
    case.step("severance-refused", len(case.failing), count=len(case.failing))
    return {"eligible": False, "amount": dong(Fraction(0))}


def _eligible(case: Case, served: Fraction | None) -> dict[str, object]:
    """All that can be said while the months without unemployment insurance are unknown."""
    if served is None:
        raise MissingInput(case.code, OPEN)
    return {"eligible": True}


def _judge_severance(case: Case) -> None:
    reason = case.get("reason", str)
    pension = case.get("pension_eligible", bool)
    if reason == "retirement" and pension is None:
        pension = case.need("pension_eligible", bool)
    if pension:
        case.fail("severance-pension")
    if reason in {"dismissed", "quit_without_notice_illegal"}:
        case.fail("severance-fault", reason=reason)
    if reason in ECONOMIC:
        case.fail("severance-job-loss-instead")


def _judge_service(case: Case, uncovered: Fraction | None) -> Fraction | None:
    """Months of service, as far as they are known; less than a year gives neither allowance."""
    served = _served(case)
    least = case.figure("severance_service_months")
    if served is None:
        if uncovered is not None and uncovered < least and not case.failing:
            raise MissingInput(case.code, "total_months")
        return uncovered
    _agree(case, served)
    case.step("severance-service", plain(served), months=plain(served), least=plain(least))
    if served < least:
        left = least - served
        when = reached(case, left)
        case.fail("severance-short", left=plain(left), least=plain(least), when=when)
    return served


def _agree(case: Case, served: Fraction) -> None:
    """A month more is no contradiction where the service itself was counted from dates."""
    told = case.get(OPEN, Fraction)
    rounding = 1 if case.get("total_months", Fraction) is None else 0
    if told is not None and told > served + rounding:
        raise case.impossible(OPEN, "more-than-the-service")


def _served(case: Case) -> Fraction | None:
    told = case.get("total_months", Fraction)
    if told is not None:
        return told
    start, end = case.get("worked_from", date), case.get("worked_to", date)
    if start is None or end is None:
        return None
    if end < start:
        raise case.impossible("worked_to", "before-worked_from")
    return Fraction(full_months(start, end))


def _uncovered(case: Case) -> Fraction | None:
    """Months without unemployment insurance: as told, else from the first day to its start."""
    told = case.get(OPEN, Fraction)
    start, insured = case.get("worked_from", date), case.get("ui_covered_from", date)
    if told is not None or start is None or insured is None:
        return told
    with in_the_calendar(case, "ui_covered_from"):
        last = min(insured - timedelta(days=1), case.get("worked_to", date) or date.max)
    if last < start:
        return Fraction(0)
    months = full_months(start, last)
    more = months_after(start, months) <= last
    case.step("severance-uncovered", months, start=start, last=last, months=months)
    return Fraction(months) + (HALF if more else Fraction(0))


def _years(case: Case, months: Fraction) -> Fraction:
    """Years in halves: up to six odd months are half a year (Decree 145/2020 Đ8.3)."""
    years = halves(months, case.figure("severance_odd_months"))
    full = Fraction(months // 1)
    days = "some" if months > full else "none"
    case.step("severance-years", plain(years), months=plain(full), days=days, years=plain(years))
    return years


def _priced(case: Case, years: Fraction, months: Fraction) -> dict[str, object]:
    wage = case.get("avg_contract_wage_6m", Fraction)
    result: dict[str, object] = {"months_of_wage": plain(months)}
    if wage is None:
        return result
    amount = dong(wage * months)
    case.step(
        "severance-amount",
        amount,
        years=plain(years),
        wage=dong(wage),
        months=plain(months),
        amount=amount,
    )
    return {**result, "amount": amount}
