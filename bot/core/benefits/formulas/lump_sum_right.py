"""Who may take social insurance at once (social-insurance law Đ70.1; Decree 158/2025 Đ14)."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from bot.core.benefits.case import Case
from bot.core.benefits.errors import MissingInput
from bot.core.benefits.exact import plain
from bot.core.benefits.formulas.contribution import MONTHS_A_YEAR, month_of, reached

ALWAYS = ("abroad", "serious_illness")
OUT, AGE = "pre_2025_12_months_out", "retirement_age"


@dataclass(frozen=True)
class Right:
    """``ground`` is why it is given, ``not_told`` when nothing speaks for or against it yet;
    then ``missing`` is the input to ask for. ``months_to_wait`` cures a refusal, 0 for none."""

    given: bool
    ground: str = ""
    missing: str = ""
    months_to_wait: Fraction = Fraction(0)


def right(case: Case, total: Fraction | None) -> Right:
    """The verdict on what was told; every condition that is not met is named in the case."""
    if total == 0:
        case.fail("lump-sum-nothing-paid")
        return Right(given=False)
    established, special = case.get("eligible_case", str), case.get("special_case", str)
    if established is not None and established in ALWAYS:
        return Right(given=True, ground=established)
    if special not in {None, "none"}:
        ground = "abroad" if special == "settles_abroad" else "serious_illness"
        return Right(given=True, ground=ground)
    if established == AGE or (established is None and case.get("age_reached_retirement", bool)):
        return _at_pension_age(case, total)
    return _years_out(case, total, established == OUT)


def _at_pension_age(case: Case, total: Fraction | None) -> Right:
    """Fewer years than a pension needs; with enough of them it is the pension."""
    if total is None and case.get("eligible_case", str) is None:
        raise MissingInput(case.code, "months_total")
    least = case.figure("pension_minimum_months")
    if total is not None and total >= least:
        case.fail("lump-sum-pension-due", months=plain(total), least=plain(least))
        return Right(given=False)
    return Right(given=True, ground=AGE)


def _years_out(case: Case, total: Fraction | None, established: bool) -> Right:
    """Began before July 2025, out of every scheme for a year, less than twenty years paid."""
    _judge_beginning(case)
    _judge_length(case, total)
    others = len(case.failing)
    wait = _judge_wait(case)
    if case.failing:
        return Right(given=False, months_to_wait=Fraction(0) if others else wait)
    missing = _missing(case, total)
    if established or missing is None:
        return Right(given=True, ground=OUT)
    begun = (
        case.get("first_contribution", date),
        case.get("months_since_stopped", Fraction),
        case.get("age_reached_retirement", bool),
    )
    if any(each is not None for each in begun):
        raise MissingInput(case.code, missing)
    return Right(given=True, ground="not_told", missing=missing)


def _judge_beginning(case: Case) -> None:
    first = case.get("first_contribution", date)
    if first is None:
        return
    if first > case.on:
        raise case.impossible("first_contribution", "in-the-future")
    year, month = (int(case.figure("lump_sum_old_rule", each)) for each in ("year", "month"))
    change = date(year, month, 1)
    if first >= change:
        case.fail("lump-sum-began-new", first=month_of(first), change=month_of(change))


def _judge_length(case: Case, total: Fraction | None) -> None:
    most = case.figure("lump_sum_under_months")
    if total is not None and total >= most:
        years = plain(most / MONTHS_A_YEAR)
        case.fail("lump-sum-many-years", months=plain(total), years=years)


def _judge_wait(case: Case) -> Fraction:
    """Months still to wait, 0 when enough have passed or nothing was told."""
    stopped = case.get("months_since_stopped", Fraction)
    if stopped is None:
        return Fraction(0)
    least = case.figure("lump_sum_wait_months")
    left = max(least - stopped, Fraction(0))
    if left:
        case.fail(
            "lump-sum-too-soon",
            stopped=plain(stopped),
            least=plain(least),
            left=plain(left),
            when=reached(case, left),
        )
    return left


def _missing(case: Case, total: Fraction | None) -> str | None:
    """The first fact without which the year-out case is open."""
    early = case.get("months_before_2014", Fraction)
    if case.get("first_contribution", date) is None and not early:
        return "first_contribution"
    if case.get("months_since_stopped", Fraction) is None:
        return "months_since_stopped"
    return "months_total" if total is None else None
