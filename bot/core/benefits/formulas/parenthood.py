"""Around a birth: the father's leave, visits, loss, recuperation (BHXH Đ51–53, 58–60)."""

from datetime import date
from fractions import Fraction

from bot.core.benefits.case import Case
from bot.core.benefits.exact import dong, plain
from bot.core.benefits.formulas.reference import level

Results = dict[str, object]
_NOTHING = Fraction(0)
_ONE = Fraction(1)


def father(case: Case) -> Results:
    """Working days and đồng; the grant where the mother has no right to it (Đ53.2, 58, 59.2)."""
    born = case.need("birth_date", date)
    children = case.get("children_born", Fraction) or _ONE
    days = _father_days(case, born, children)
    result: Results = {"eligible": True, "working_days": plain(days)}
    grant = _father_grant(case, born, children)
    if grant is not None:
        result["one_off"] = dong(grant)
    average = case.get("avg_salary_6m", Fraction)
    if average is None:
        return result
    a_day = average / case.figure("maternity_day_divisor", "working", on=born)
    leave = a_day * days
    case.step("parent-days", dong(leave), days=plain(days), daily=dong(a_day))
    total = dong(leave + (grant or _NOTHING))
    return result | {
        "daily_amount": dong(a_day),
        "leave_amount": dong(leave),
        "amount": dong(leave),
        "total": total,
    }


def _father_days(case: Case, born: date, children: Fraction) -> Fraction:
    surgery = case.get("birth_type", str) not in {None, "normal"}
    if children >= 2:
        key = "twins_surgery" if surgery and case.get("birth_type", str) == "surgery" else "twins"
        more = case.figure("father_days", "each", on=born) * (children - 2)
        days = case.figure("father_days", key, on=born) + more
    else:
        days = case.figure("father_days", "surgery" if surgery else "normal", on=born)
    second = _second(case, born)
    if second is not None and second > days:
        case.note("second-child")
        days = second
    case.step("father-days", plain(days), days=plain(days))
    return days


def _second(case: Case, born: date) -> Fraction | None:
    if case.get("wife_living_biological_children", Fraction) != 1:
        return None
    if case.glance("second_child", "father_days", on=born) is None:
        return None
    return case.figure("second_child", "father_days", on=born)


def _father_grant(case: Case, born: date, children: Fraction) -> Fraction | None:
    """The grant goes to the father only where the mother has no right (Đ58)."""
    mother = case.get("mother_eligible_for_bhxh", bool)
    if mother is None:
        return None
    if mother:
        return _NOTHING
    least = case.figure("father_grant_months", on=born)
    if case.need("father_months_in_12", Fraction) < least:
        case.note("father-grant-months", least=plain(least))
        return _NOTHING
    grant = children * case.figure("birth_grant_levels", on=born) * level(case, born)
    case.step("birth-grant", dong(grant), children=plain(children), level=dong(level(case, born)))
    return grant


def antenatal(case: Case) -> Results:
    """Paid visits before the birth (Đ51, 59.2)."""
    visits = case.items("visits_days", Fraction)
    if visits is None:
        visits = (case.need("visits_days", Fraction),)
    most, each = (case.figure("antenatal", key) for key in ("visits", "days"))
    counted = visits[: int(most)]
    days = sum((min(day, each) for day in counted), _NOTHING)
    case.step("antenatal", plain(days), visits=len(counted), most=plain(most), each=plain(each))
    if not days:
        case.fail("antenatal-none")
        return {"eligible": False, "paid_days": 0, "amount": dong(_NOTHING)}
    result: Results = {"eligible": True, "paid_visits": len(counted), "paid_days": plain(days)}
    return result | _daily(case, days, "working")


def _daily(case: Case, days: Fraction, divisor: str) -> Results:
    average = case.get("avg_salary_6m", Fraction)
    if average is None:
        return {}
    a_day = average / case.figure("maternity_day_divisor", divisor)
    case.step("parent-days", dong(a_day * days), days=plain(days), daily=dong(a_day))
    return {"daily_amount": dong(a_day), "amount": dong(a_day * days)}


def loss(case: Case) -> Results:
    """Days off after the loss of a pregnancy, days off included (Đ52, 59.3)."""
    weeks = case.need("gestation_weeks", Fraction)
    reached = [
        key
        for key in ("early", "middle", "late")
        if weeks >= case.figure("pregnancy_loss_weeks", key)
    ]
    most = case.figure("pregnancy_loss_days", reached[-1] if reached else "first")
    case.step("loss-most", plain(most), weeks=plain(weeks), days=plain(most))
    if reached[-1:] == ["late"]:
        case.note("loss-as-birth")
    result: Results = {"eligible": True, "max_days": plain(most)}
    ordered = case.get("days_ordered", Fraction)
    if ordered is None:
        return result
    paid = min(ordered, most)
    return result | {"paid_days": plain(paid)} | _daily(case, paid, "calendar")


def recuperation(case: Case) -> Results:
    """Days of rest after the leave and their pay in đồng (Đ60)."""
    if case.get("returned_early", bool):
        case.fail("rest-returned-early")
        return {"eligible": False, "amount": dong(_NOTHING)}
    children = case.get("children_born", Fraction) or _ONE
    surgery = case.get("birth_type", str) == "surgery"
    key = "several" if children >= 2 else "surgery" if surgery else "other"
    most = case.figure("birth_recuperation_days", key)
    a_day = level(case) * case.figure("birth_recuperation_pct") / 100
    case.step("rest-most", plain(most), days=plain(most))
    result: Results = {"eligible": True, "max_days": plain(most), "daily_amount": dong(a_day)}
    taken = case.get("days_taken", Fraction)
    if taken is None:
        return result
    paid = min(taken, most)
    case.step("rest-paid", dong(a_day * paid), days=plain(paid), daily=dong(a_day))
    return result | {"paid_days": plain(paid), "amount": dong(a_day * paid)}
