"""Time limits of disputes and complaints (Labour Code Đ188–190; Decree 24/2018 Đ7, 20, 27)."""

from datetime import date

from bot.core.benefits.case import Case
from bot.core.benefits.exact import plain
from bot.core.benefits.formulas.moving import moved_on, week_of
from bot.core.benefits.terms import days_after, months_after

Results = dict[str, object]
_STRAIGHT_TO_COURT = frozenset(
    ("dismissal", "unilateral_termination", "social_insurance_not_paid",
     "compensation_at_termination", "domestic_worker")
)  # fmt: skip


def limits(case: Case) -> Results:
    """Last days for mediation, arbitration and court, and whether each is still possible."""
    found = case.need("violation_discovered", date)
    if found > case.on:
        raise case.impossible("violation_discovered", "after-the-day-asked-about")
    result: Results = {}
    for way in ("mediation", "arbitration", "court"):
        months = case.figure("dispute_limits", way)
        raw = months_after(found, int(months))
        last = moved_on(case, raw)
        case.step("dispute-limit", last, way=way, months=plain(months), found=found, on=last)
        result[f"{way}_by"] = last
        result[f"{way}_still_possible"] = case.on <= last
    case.note("dispute-obstacle")
    return result


def mediation_required(case: Case) -> Results:
    """Whether mediation must come before arbitration or court (Đ188.1)."""
    required = case.need("dispute", str) not in _STRAIGHT_TO_COURT
    case.step("mediation-required", required, required="yes" if required else "no")
    return {"mediation_required": required}


def mediation_time(case: Case) -> Results:
    """The mediator's last day, in working days (Đ188.2, 188.5)."""
    received = case.need("mediator_received", date)
    days, copy = (case.figure("mediation_days", key) for key in ("finish", "copy"))
    by = week_of(case).add_working_days(received, int(days))
    case.step("mediation-time", by, received=received, days=plain(days), on=by)
    return {"finish_by": by, "copy_of_minutes_working_days": plain(copy)}


def complaint(case: Case) -> Results:
    """The last day of a first complaint (Decree 24/2018 Đ7)."""
    known = case.need("decision_known", date)
    by = _term(case, "complaint_days", "first", known)
    return {"first_complaint_by": by["on"], "expired": case.on > by["on"]} | _raw(by)


def decision(case: Case) -> Results:
    """The last day on which a first complaint must be decided (Đ20)."""
    hard, remote = case.get("complex", bool), case.get("remote_area", bool)
    key = "both" if hard and remote else "complex" if hard else "remote" if remote else "usual"
    by = _term(case, "complaint_decision_days", key, case.need("accepted", date))
    return {"decide_by": by["on"]} | _raw(by)


def second(case: Case) -> Results:
    """The last day of a second complaint (Đ27)."""
    key = "remote" if case.get("remote_area", bool) else "usual"
    start = case.need("first_decision_received", date)
    by = _term(case, "second_complaint_days", key, start)
    case.note("second-complaint-office")
    return {"second_complaint_by": by["on"]} | _raw(by)


def _term(case: Case, figure: str, key: str, start: date) -> dict[str, date]:
    """A term of days: where it ends by the calendar, and its last day to act."""
    days = case.figure(figure, key)
    raw = days_after(start, int(days))
    case.step("complaint-term", raw, start=start, days=plain(days), on=raw)
    return {"raw": raw, "on": moved_on(case, raw)}


def _raw(by: dict[str, date]) -> Results:
    return {"raw_deadline": by["raw"]}
