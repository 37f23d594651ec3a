"""Social insurance at once (social-insurance law Đ70; Decree 158/2025 Đ14)."""

from datetime import date
from fractions import Fraction

from bot.core.benefits.answer import Text
from bot.core.benefits.case import Case
from bot.core.benefits.errors import MissingInput
from bot.core.benefits.exact import dong, plain
from bot.core.benefits.formulas.contribution import MONTHS_A_YEAR, insured_years, reached
from bot.core.benefits.formulas.lump_sum_right import Right, right

BEFORE, SINCE, AVERAGE = "months_before_2014", "months_from_2014", "avg_salary_adjusted"
SPLIT = 2014
"""The year from which a year of contribution counts for more; part of the inputs' names."""


def lump_sum(case: Case) -> dict[str, object]:
    """Whether it is due, months of salary, and đồng; always with what it costs to take it."""
    total = _total(case)
    verdict = right(case, total)
    case.note("lump-sum-price")
    if not verdict.given:
        return _refused(case, verdict)
    case.step("lump-sum-right", verdict.ground, ground=verdict.ground)
    if verdict.ground == "retirement_age":
        case.note("lump-sum-allowance")
    result = _amount(case, total)
    if verdict.ground == "not_told":
        if not result:
            raise MissingInput(case.code, verdict.missing)
        case.note("lump-sum-if-entitled")
    return {"eligible": True, **result}


def _refused(case: Case, verdict: Right) -> dict[str, object]:
    case.step("lump-sum-refused", len(case.failing), count=len(case.failing))
    hint = Text(id="benefits-word-lump-sum-never")
    if verdict.months_to_wait:
        left = verdict.months_to_wait
        when = reached(case, left)
        hint = Text(id="benefits-word-lump-sum-wait", values={"left": plain(left), "when": when})
    return {"eligible": False, "amount": dong(Fraction(0)), "earliest_hint": hint}


def _parts(case: Case) -> tuple[Fraction | None, Fraction | None]:
    """Months before 2014 and from 2014 on, as told or as they follow from what was told."""
    before, since = case.get(BEFORE, Fraction), case.get(SINCE, Fraction)
    total, first = case.get("months_total", Fraction), case.get("first_contribution", date)
    if before is None and first is not None and first.year >= SPLIT:
        before = Fraction(0)
    if total is not None:
        before = total - since if before is None and since is not None else before
        since = total - before if since is None and before is not None else since
    for part in (before, since):
        if part is not None and part < 0:
            raise case.impossible("months_total", "less-than-its-parts")
    return before, since


def _total(case: Case) -> Fraction | None:
    """All months paid: as told, or both parts together; None while a part is unknown."""
    told = case.get("months_total", Fraction)
    before, since = _parts(case)
    if before is None or since is None:
        return told
    if told is not None and told != before + since:
        raise case.impossible("months_total", "not-the-sum-of-its-parts")
    return before + since


def _amount(case: Case, total: Fraction | None) -> dict[str, object]:
    if total is not None and total < MONTHS_A_YEAR:
        return _paid_back(case, total)
    before, since = _parts(case)
    if before is None or since is None:
        if case.get(AVERAGE, Fraction) is not None:
            raise MissingInput(case.code, SINCE if since is None else BEFORE)
        return {}
    months = months_of_salary(case, before, since)
    return {"months_of_salary": plain(months), **priced(case, months)}


def months_of_salary(case: Case, before: Fraction, since: Fraction) -> Fraction:
    """Months of average salary for both parts; odd months before 2014 count with the later part
    (Đ70.3, Đ89)."""
    moved = before % MONTHS_A_YEAR
    early, late = (before - moved) / MONTHS_A_YEAR, since + moved
    if moved and since:
        case.step("lump-sum-moved", plain(late), odd=plain(moved), months=plain(late))
    years = insured_years(case, late)
    factors = {key: case.figure("lump_sum_months", key) for key in ("before_2014", "from_2014")}
    months = early * factors["before_2014"] + years * factors["from_2014"]
    case.step(
        "lump-sum-months",
        plain(months),
        early=plain(early),
        once=plain(factors["before_2014"]),
        late=plain(years),
        twice=plain(factors["from_2014"]),
        months=plain(months),
    )
    return months


def priced(case: Case, months: Fraction) -> dict[str, object]:
    """Đồng for so many months of average salary, where the average was told."""
    average = case.get(AVERAGE, Fraction)
    if average is None:
        return {}
    amount = average * months
    case.step(
        "lump-sum-amount",
        dong(amount),
        average=dong(average),
        months=plain(months),
        amount=dong(amount),
    )
    case.note("lump-sum-estimate")
    return {"amount": dong(amount)}


def _paid_back(case: Case, months: Fraction) -> dict[str, object]:
    """Less than a year in all: what was paid in, at most two months' average (Đ70.3)."""
    average = case.get(AVERAGE, Fraction)
    salary = case.get("monthly_salary", Fraction) or average
    if salary is None:
        return {}
    rate = case.get("contribution_rate_pct", Fraction)
    if rate is None:
        rate = case.figure("lump_sum_paid_in_pct")
    paid = salary * rate / 100 * months
    cap = (average or salary) * case.figure("lump_sum_short_cap")
    case.step(
        "lump-sum-paid-in",
        dong(paid),
        salary=dong(salary),
        rate=plain(rate),
        months=plain(months),
        paid=dong(paid),
    )
    case.step("lump-sum-cap", dong(min(paid, cap)), cap=dong(cap), amount=dong(min(paid, cap)))
    case.note("lump-sum-estimate")
    return {"amount": dong(min(paid, cap)), "cap": dong(cap)}
