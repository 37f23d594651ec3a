"""Around a birth: the 12-month window, antenatal visits, loss of a pregnancy, the day to hand in
papers, the voluntary scheme's grant (Social Insurance Law Đ50–52, Đ59, Đ62, Đ94–95)."""

from datetime import date, timedelta
from fractions import Fraction

from bot.core.benefits.case import Case
from bot.core.benefits.errors import MissingInput
from bot.core.benefits.exact import dong, plain
from bot.core.benefits.formulas.sickness import moved
from bot.core.benefits.terms import days_after, months_after, working_day
from bot.core.money import Dong

NOTHING = Dong(0)


def window(case: Case) -> dict[str, object]:
    """First and last month (YYYY-MM) of the 12 before a birth (Circular 12/2025 Đ8.2)."""
    birth = case.need("birth_date", date)
    middle = case.figure("birth_window", "day", on=birth)
    counts = birth.day >= middle and case.need("contributed_in_birth_month", bool)
    last = months_after(birth.replace(day=1), 0 if counts else -1)
    months = case.figure("birth_window", "months", on=birth)
    first = months_after(last, 1 - int(months))
    begin, end = first.isoformat()[:7], last.isoformat()[:7]
    side = "before" if birth.day < middle else "counted" if counts else "unpaid"
    case.step(
        "birth-window", end, side=side, day=plain(middle), first=_said(first), last=_said(last)
    )
    return {"window_from": begin, "window_to": end}


def _said(month: date) -> str:
    return f"{month.month:02}/{month.year}"


def antenatal(case: Case) -> dict[str, object]:
    """Working days paid for the first five visits, two a visit at most, and đồng (Đ51, Đ59.2)."""
    visits = case.items("visits_days", Fraction)
    average = case.get("avg_salary_6m", Fraction)
    if visits is None and average is None:
        raise MissingInput(case.code, "visits_days")
    daily = _per_day(case, average, "birth_workday_divisor")
    result = {"eligible": True, **_daily(daily)}
    return result if visits is None else result | _visits(case, visits, daily)


def _visits(case: Case, visits: tuple[Fraction, ...], daily: Fraction | None) -> dict[str, object]:
    most, each = (case.figure("antenatal_visits", key) for key in ("visits", "days"))
    taken = [days for days in visits if days]
    paid = [min(days, each) for days in taken[: int(most)]]
    days = sum(paid, Fraction(0))
    if days < sum(taken):
        case.note("antenatal-over", visits=plain(most), days=plain(each))
    case.step("antenatal-days", plain(days), visits=len(paid), days=plain(days))
    return {"paid_visits": len(paid), "paid_days": plain(days), **_amount(case, days, daily)}


def _per_day(case: Case, average: Fraction | None, divisor: str) -> Fraction | None:
    if average is None:
        return None
    parts = case.figure(divisor)
    daily = average / parts
    case.step("birth-workday", dong(daily), average=dong(average), divisor=plain(parts))
    return daily


def _daily(daily: Fraction | None) -> dict[str, object]:
    return {} if daily is None else {"daily_amount": dong(daily)}


def _amount(case: Case, days: Fraction, daily: Fraction | None) -> dict[str, object]:
    if daily is None:
        return {}
    amount = dong(days * daily)
    case.step("birth-days-amount", amount, days=plain(days), daily=dong(daily), amount=amount)
    return {"amount": amount}


def loss(case: Case) -> dict[str, object]:
    """Calendar days of leave after a miscarriage or stillbirth and đồng (Đ52, Đ59.3)."""
    weeks, ordered = case.need("gestation_weeks", Fraction), case.get("days_ordered", Fraction)
    group = _group(case, weeks)
    most = case.figure("loss_days", group)
    case.step("loss-limit", plain(most), weeks=plain(weeks), days=plain(most))
    if group == "late":
        case.note("loss-like-birth")
    daily = _per_day(case, case.get("avg_salary_6m", Fraction), "birth_day_divisor")
    result = {"eligible": True, "max_days": plain(most), **_daily(daily)}
    if ordered is None:
        return result
    paid = min(ordered, most)
    if paid < ordered:
        case.note("loss-over", asked=plain(ordered), most=plain(most))
    return result | {"paid_days": plain(paid), **_amount(case, paid, daily)}


def _group(case: Case, weeks: Fraction) -> str:
    for group in ("late", "middle", "early"):
        if weeks >= case.figure("loss_weeks", group):
            return group
    return "first"


def deadline(case: Case) -> dict[str, object]:
    """Last day of the leave, and the last day to hand in papers, 45 days on (Đ62.1)."""
    start = case.need("leave_start", date)
    end = _leave_end(start, int(case.need("leave_months", Fraction)))
    days = case.figure("birth_claim_days", on=start)
    last = days_after(end, int(days))
    day = working_day(last)
    case.step("birth-leave-end", end, start=start, end=end)
    case.step("birth-deadline", day, end=end, days=plain(days), day=last)
    moved(case, last, day)
    return {"leave_last_day": end, "worker_submit_deadline": day}


def _leave_end(start: date, months: int) -> date:
    """The day before the same date, or the month's last day where the month has no such date."""
    same = months_after(start, months)
    return same if same.day < start.day else same - timedelta(days=1)


def voluntary(case: Case) -> dict[str, object]:
    """Đồng for a birth under the voluntary scheme (Đ94–95)."""
    months, born = (
        case.get("months_contributed_in_12", Fraction),
        case.get("children_born", Fraction),
    )
    if case.get("scheme", str) == "bhxh_bat_buoc":
        case.fail("voluntary-scheme")
        return _refused(case)
    if months is None and born is None:
        raise MissingInput(case.code, "months_contributed_in_12")
    least = case.figure("voluntary_birth_months")
    if months is not None and months < least:
        short = plain(least - months)
        case.fail("birth-months", months=plain(months), least=plain(least), short=short)
        return _refused(case)
    if months is not None:
        case.step("birth-insured", plain(months), months=plain(months), least=plain(least))
    return {"eligible": True, **_voluntary_grant(case, born)}


def _refused(case: Case) -> dict[str, object]:
    case.step("birth-nothing", NOTHING)
    return {"eligible": False, "amount": NOTHING}


def _voluntary_grant(case: Case, born: Fraction | None) -> dict[str, object]:
    if born is None:
        return {}
    each = case.figure("voluntary_birth_grant")
    amount = dong(each * born)
    case.step("voluntary-grant", amount, each=dong(each), born=plain(born), amount=amount)
    return {"amount": amount}
