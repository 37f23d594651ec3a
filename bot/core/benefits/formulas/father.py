"""A father's leave and grant at a birth (Social Insurance Law Đ53.2, Đ58–59; for a second child
the Population Law and Decree 168/2026, read in quotations)."""

from datetime import date, timedelta
from fractions import Fraction

from bot.core.benefits.case import Case
from bot.core.benefits.errors import MissingInput
from bot.core.benefits.exact import dong, plain
from bot.core.benefits.formulas.maternity import NOTHING, SECOND, one_off
from bot.core.money import Dong

LIVING = "wife_living_biological_children"
TWINS = 2


def father(case: Case) -> dict[str, object]:
    """Working days and đồng of the leave, and the one-off grant where the mother has none.

    ``amount`` is what is known of the total: with no word on the mother, the leave alone.
    """
    day = case.need("birth_date", date)
    days, daily, grant = _days(case, day), _daily(case), _grant(case, day)
    result = {
        **({} if days is None else {"working_days": plain(days)}),
        **({} if daily is None else {"daily_amount": dong(daily)}),
        **({} if grant is None else {"one_off": grant}),
    }
    if not result:
        raise MissingInput(case.code, _untold(case))
    start = day + timedelta(days=int(case.figure("father_start_days", on=day)))
    case.step("father-start", start, start=start)
    leave = _leave(case, days, daily)
    return {"eligible": True, **result, **_sums(case, leave, grant)}


def _untold(case: Case) -> str:
    names = ("birth_type", "children_born", LIVING)
    told = [name for name in names if case.get(name, str) or case.get(name, Fraction) is not None]
    return next((name for name in names if name not in told), "avg_salary_6m")


def _days(case: Case, day: date) -> Fraction | None:
    """Working days: by kind of birth and number of children, at least ten for a second child."""
    kind, born = case.get("birth_type", str), case.get("children_born", Fraction)
    if kind is None or born is None:
        return None
    days = _by_law(case, day, kind, born)
    living = case.get(LIVING, Fraction)
    if living not in {None, SECOND}:
        return days
    second = case.figure("father_second_child_days", on=day)
    if second <= days:
        return days
    if living is None:
        case.note("second-child-untold-father", days=plain(second))
        return None
    case.figure("second_child_living", on=day)
    case.step("father-second-child", plain(second), days=plain(second))
    case.note("second-child-quoted")
    return second


def _by_law(case: Case, day: date, kind: str, born: Fraction) -> Fraction:
    group = kind
    if born >= TWINS:
        group = "twins_surgery" if kind == "surgery" else "twins"
    days = case.figure("father_days", group, on=day)
    if born > TWINS:
        days += (born - TWINS) * case.figure("father_days", "further", on=day)
    case.step("father-days", plain(days), kind=group, born=plain(born), days=plain(days))
    return days


def _daily(case: Case) -> Fraction | None:
    average = case.get("avg_salary_6m", Fraction)
    if average is None:
        return None
    divisor = case.figure("birth_workday_divisor")
    daily = average / divisor
    case.step("birth-workday", dong(daily), average=dong(average), divisor=plain(divisor))
    return daily


def _leave(case: Case, days: Fraction | None, daily: Fraction | None) -> Dong | None:
    if days is None or daily is None:
        return None
    leave = dong(days * daily)
    case.step("father-leave", leave, days=plain(days), daily=dong(daily), amount=leave)
    return leave


def _grant(case: Case, day: date) -> Dong | None:
    """The grant goes to the father when the mother cannot have it and he paid six of the 12
    months before the birth (Đ58); None where that is not told."""
    mother, months = case.get("mother_eligible_for_bhxh", bool), None
    if mother is False:
        months = case.get("father_months_in_12", Fraction)
    if mother is None or (mother is False and months is None):
        return None
    least = case.figure("father_grant_months", on=day)
    if mother or months is None:
        case.step("father-grant-mother", NOTHING)
        return NOTHING
    if months < least:
        case.step("father-grant-months", NOTHING, months=plain(months), least=plain(least))
        return NOTHING
    grant = one_off(case, day)
    return None if grant is None else dong(grant)


def _sums(case: Case, leave: Dong | None, grant: Dong | None) -> dict[str, object]:
    if leave is None:
        return {}
    if grant is None:
        return {"leave_amount": leave, "amount": leave}
    total = Dong(leave + grant)
    case.step("birth-total", total, leave=leave, grant=grant, total=total)
    return {"leave_amount": leave, "total": total, "amount": total}
