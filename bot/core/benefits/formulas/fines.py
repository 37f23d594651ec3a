"""Fines that an employer risks (Decree 283/2026; Decree 12/2022 for what ended before)."""

from datetime import date
from fractions import Fraction

from bot.core.benefits.case import Case
from bot.core.benefits.errors import MissingInput
from bot.core.benefits.exact import dong
from bot.core.benefits.terms import month_end

Results = dict[str, object]
_DECREES = {2022: "12/2022/NĐ-CP", 2026: "283/2026/NĐ-CP"}
_BY_WORKERS = {
    "khong_tra_du_luong": "wages",
    "khong_tra_du_luong_lam_them": "wages",
    "tra_luong_duoi_toi_thieu": "minimum",
}
_BY_SHARE = {"cham_dong_bhxh", "tron_dong_bhxh"}
_OLD = 2022


def fine(case: Case) -> Results:
    """The decree in force for the conduct, and the range in đồng where it can be known."""
    violation = case.need("violation", str)
    judged_on = _judged_on(case)
    decree = int(case.figure("fine_decree", on=judged_on))
    name = _DECREES[decree]
    case.step("fine-decree", name, decree=name)
    case.note("fine-no-promise")
    if decree == _OLD:
        case.note("fine-old-decree")
        return {"decree": name}
    if violation in _BY_SHARE:
        case.note("fine-share", kind="late" if violation == "cham_dong_bhxh" else "evaded")
        return {"decree": name}
    return {"decree": name} | _range(case, violation, judged_on)


def _judged_on(case: Case) -> date:
    """The day whose decree counts: the day the act ended, today while it goes on (Đ67.1)."""
    ended, occurred = case.get("ended", date), case.get("occurred", date)
    begun = case.get("occurred_from", date)
    if begun is not None and ended is not None and ended < begun:
        raise case.impossible("ended", "before-occurred_from")
    if ended is not None and ended > case.on:
        raise case.impossible("ended", "after-the-day-asked-about")
    if case.get("still_ongoing", bool):
        return case.on
    if ended is not None:
        return ended
    if occurred is not None:
        return min(month_end(occurred), case.on)
    if begun is None and case.get("still_ongoing", bool) is None:
        raise MissingInput(case.code, "still_ongoing")
    raise MissingInput(case.code, "ended")


def _range(case: Case, violation: str, judged_on: date) -> Results:
    violator = case.get("violator", str)
    if violator is None:
        case.note("fine-violator")
        return {}
    ends = _ends(case, violation, judged_on)
    if ends is None:
        return {}
    if violator == "organisation":
        times = case.figure("fine_double", on=judged_on)
        ends = (ends[0] * times, ends[1] * times)
    low, high = dong(ends[0]), dong(ends[1])
    case.step("fine-range", low, low=low, high=high, violator=violator)
    return {"fine_range": [low, high]}


def _ends(case: Case, violation: str, judged_on: date) -> tuple[Fraction, Fraction] | None:
    """The range for a person; by number of workers for wages; of the decree
    that judges the act, whatever day is asked about."""
    name = _BY_WORKERS.get(violation)
    if name is None:
        return (
            case.figure("fine_low", violation, on=judged_on),
            case.figure("fine_high", violation, on=judged_on),
        )
    workers = case.get("affected_workers", Fraction)
    if workers is None:
        case.note("fine-workers")
        return None
    steps = [s for s in ("1", "11", "51", "101", "301") if workers >= int(s)]
    reached = [s for s in steps if case.glance(f"fine_{name}_low", s, on=judged_on) is not None]
    low = case.figure(f"fine_{name}_low", reached[-1], on=judged_on)
    return low, case.figure(f"fine_{name}_high", reached[-1], on=judged_on)
