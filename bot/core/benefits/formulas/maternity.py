"""Birth: the mother's leave and money, the twelve months, last days (BHXH Đ50–62, 94–95)."""

from datetime import date, timedelta
from fractions import Fraction

from bot.core.benefits.case import Case
from bot.core.benefits.exact import dong, plain
from bot.core.benefits.formulas.moving import moved_on
from bot.core.benefits.formulas.reference import level
from bot.core.benefits.terms import days_after, months_after

Results = dict[str, object]
_NOTHING = Fraction(0)
_ONE = Fraction(1)


def birth(case: Case) -> Results:
    """Months of leave, đồng for them, and the grant of the birth month (Đ50, 53, 58, 59)."""
    born = case.need("birth_date", date)
    if _short_of_months(case):
        return {"eligible": False, "amount": dong(_NOTHING), "total": dong(_NOTHING)}
    early = _early_return(case)
    children = case.get("children_born", Fraction) or _ONE
    months = _leave(case, born, children)
    grant = children * case.figure("birth_grant_levels", on=born) * level(case, born)
    case.step("birth-grant", dong(grant), children=plain(children), level=dong(level(case, born)))
    result: Results = {"eligible": True, "leave_months": plain(months), "one_off": dong(grant)}
    average = case.get("avg_salary_6m", Fraction)
    if average is None:
        return result | early
    leave = months * average
    total = dong(leave + grant)
    case.step("birth-leave", dong(leave), months=plain(months), average=dong(average))
    case.step("birth-total", total, leave=dong(leave), grant=dong(grant), total=total)
    money = {"monthly_benefit": dong(average), "leave_benefit": dong(leave)}
    return result | money | {"total": total, "amount": total} | early


def _short_of_months(case: Case) -> bool:
    """Whether too little was contributed in the twelve months before the birth (Đ50)."""
    had = case.get("months_contributed_in_12", Fraction)
    if had is None:
        return False
    usual = case.figure("maternity_months_in_12", "usual")
    if had >= usual:
        return False
    if case.get("ordered_bed_rest", bool):
        least = case.figure("maternity_months_in_12", "bed_rest")
        whole = case.figure("maternity_months_in_12", "bed_rest_total")
        if had >= least and case.need("total_contribution_months", Fraction) >= whole:
            case.step("birth-bed-rest", True, least=plain(least), whole=plain(whole))
            return False
    case.fail("birth-months", had=plain(had), least=plain(usual), short=plain(usual - had))
    return True


def _leave(case: Case, born: date, children: Fraction) -> Fraction:
    """Months of leave: six, one more for each further child of this birth, one more for a second
    child born from 1 July 2026 on (Population Law 113/2025)."""
    base = case.figure("maternity_leave_months", "base", on=born)
    more = case.figure("maternity_leave_months", "each", on=born) * (children - 1)
    living = case.get("living_biological_children_at_birth", Fraction)
    second = _NOTHING
    if living == 1:
        if case.glance("second_child", "months", on=born) is not None:
            second = case.figure("second_child", "months", on=born)
            case.note("second-child")
        elif months_after(born, int(base)) > date(2026, 7, 1):
            case.note("second-child-before")
    months = base + more + second
    said = {"base": plain(base), "more": plain(more), "second": plain(second)}
    case.step("birth-months", plain(months), **said, months=plain(months))
    return months


def _early_return(case: Case) -> Results:
    """Whether the mother may return before the leave ends, with benefit and wage (BLLĐ Đ139.4)."""
    taken = case.get("leave_taken_months_before_return", Fraction)
    if taken is None:
        return {}
    least = case.figure("early_return_months")
    agreed = case.get("employer_and_medical_consent", bool)
    may = taken >= least and agreed is not False
    if taken < least:
        case.fail("early-return-months", taken=plain(taken), least=plain(least))
    if agreed is False:
        case.fail("early-return-consent")
    case.step("early-return", may, least=plain(least))
    return {"may_return_early": may, "keeps_remaining_benefit": may, "also_receives_wage": may}


def window(case: Case) -> Results:
    """The twelve months before the birth, as YYYY-MM (Circular 12/2025 Đ8.2)."""
    born = case.need("birth_date", date)
    from_day = case.figure("window_day")
    month = born.replace(day=1)
    late = born.day >= from_day
    with_birth = late and case.need("contributed_in_birth_month", bool)
    last = month if with_birth else months_after(month, -1)
    first = months_after(last, -11)
    kind = "with" if with_birth else "without"
    case.step("birth-window", True, kind=kind, first=f"{first:%m/%Y}", last=f"{last:%m/%Y}")
    return {"window_from": f"{first:%Y-%m}", "window_to": f"{last:%Y-%m}"}


def deadline(case: Case) -> Results:
    """The last day of the leave, and the last day to hand the papers in (Đ62.1)."""
    start, months = case.need("leave_start", date), case.need("leave_months", Fraction)
    same = months_after(start, int(months))
    end = same - timedelta(days=1) if same.day == start.day else same
    days = case.figure("maternity_claim_days")
    raw = days_after(end, int(days))
    case.step("maternity-end", end, start=start, months=plain(months), on=end)
    case.step("maternity-claim", raw, days=plain(days), on=raw)
    return {"leave_last_day": end, "worker_submit_deadline": moved_on(case, raw)}


def voluntary(case: Case) -> Results:
    """The birth grant of the voluntary scheme in đồng (Đ94–95)."""
    if case.get("scheme", str) == "bhxh_bat_buoc":
        case.fail("voluntary-scheme")
        return {"eligible": False, "amount": dong(_NOTHING)}
    had = case.need("months_contributed_in_12", Fraction)
    least = case.figure("voluntary_months_in_12")
    if had < least:
        case.fail("birth-months", had=plain(had), least=plain(least), short=plain(least - had))
        return {"eligible": False, "amount": dong(_NOTHING)}
    each = case.figure("voluntary_birth_grant")
    children = case.get("children_born", Fraction) or _ONE
    amount = dong(each * children)
    case.step("voluntary-birth", amount, each=dong(each), children=plain(children))
    return {"eligible": True, "amount": amount}
