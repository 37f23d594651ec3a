"""Recuperation after sickness, birth or an accident: calendar days at a share of the reference
level (Social Insurance Law Đ46, Đ60; Safety Law Đ54)."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from bot.core.benefits.case import Case
from bot.core.benefits.errors import MissingInput
from bot.core.benefits.exact import dong, plain
from bot.core.money import Dong

TAKEN = "days_taken"
NOTHING = Dong(0)


def sick_recuperation(case: Case) -> dict[str, object]:
    """Days and đồng after 30 sick days or more in the year (Đ46).

    ``days`` is a number of days to be priced; ``days_taken`` what the person took or will take.
    """
    wanted = _wanted(case)
    daily = _daily(case, "sick_recuperation_pct", case.get("reference_level_date", date))
    if _sick_too_little(case) | _too_late(case):
        return {**none(case), "daily_amount": dong(daily)}
    reason = case.get("last_sick_reason", str)
    limits = _sick_limits(case, reason)
    if reason is not None:
        case.step(
            "sick-recuperation-limit", plain(limits[0]), reason=reason, days=plain(limits[0])
        )
    if wanted is not None and wanted > min(limits) < max(limits):
        if case.get("days", Fraction) is None:
            raise MissingInput(case.code, "last_sick_reason")
        case.note("sick-recuperation-limits", least=plain(min(limits)), most=plain(max(limits)))
    return _priced(case, limits, wanted, daily)


def _wanted(case: Case) -> Fraction | None:
    days, taken = case.get("days", Fraction), case.get(TAKEN, Fraction)
    if days is not None and taken is not None and days != taken:
        raise case.impossible("days", f"contradicts-{TAKEN}")
    return days if taken is None else taken


def _sick_too_little(case: Case) -> bool:
    sick = case.get("sick_days_this_year", Fraction)
    least = case.figure("sick_recuperation_least_days")
    if sick is None or sick >= least:
        return False
    short = plain(least - sick)
    case.fail("sick-recuperation-days", least=plain(least), days=plain(sick), short=short)
    return True


def _too_late(case: Case) -> bool:
    if case.get("within_30_days_after_sick_leave", bool) is not False:
        return False
    case.fail("sick-recuperation-late")
    return True


def _sick_limits(case: Case, reason: str | None) -> list[Fraction]:
    reasons = (reason,) if reason else ("other", "surgery", "long_term_disease")
    return [case.figure("sick_recuperation_days", each) for each in reasons]


def none(case: Case) -> dict[str, object]:
    """What nobody entitled gets."""
    case.step("recuperation-nothing", NOTHING)
    return {"eligible": False, "paid_days": 0, "amount": NOTHING}


def recuperate(case: Case, limits: Sequence[Fraction], pct: str, unsure: str) -> dict[str, object]:
    """The days taken and their đồng; ``limits`` are all that what was told allows.

    ``pct`` is the parameter of the share of the reference level; ``unsure`` is the input that
    decides between several limits.
    """
    wanted = case.get(TAKEN, Fraction)
    if min(limits) < max(limits) and (wanted is None or wanted > min(limits)):
        raise MissingInput(case.code, unsure)
    return _priced(case, limits, wanted, _daily(case, pct, None))


def _daily(case: Case, pct: str, on: date | None) -> Fraction:
    """A day's đồng at the reference level of the day of the recuperation."""
    level, share = case.figure("reference_level", on=on), case.figure(pct)
    daily = level * share / 100
    case.step(
        "recuperation-daily",
        dong(daily),
        level=dong(level),
        share=plain(share),
        daily=dong(daily),
    )
    return daily


def _priced(
    case: Case, limits: Sequence[Fraction], wanted: Fraction | None, daily: Fraction
) -> dict[str, object]:
    result: dict[str, object] = {"eligible": True, "daily_amount": dong(daily)}
    if min(limits) == max(limits):
        result["max_days"] = plain(limits[0])
    if wanted is None:
        return result
    paid = min(wanted, max(limits))
    if paid < wanted:
        case.note("recuperation-over-limit", most=plain(paid), asked=plain(wanted))
    amount = dong(paid * daily)
    case.step("recuperation-amount", amount, days=plain(paid), amount=amount)
    return result | {"paid_days": plain(paid), "amount": amount}


def birth_recuperation(case: Case) -> dict[str, object]:
    """Days and đồng in the 30 days after maternity leave (Đ60); none after an early return."""
    if case.get("returned_early", bool):
        case.fail("recuperation-returned-early")
        return {**none(case), "max_days": 0}
    born, kind = case.get("children_born", Fraction), case.get("birth_type", str)
    limits = [case.figure("birth_recuperation_days", each) for each in _birth_groups(born, kind)]
    unsure = "children_born" if born is None else "birth_type"
    if len(limits) == 1:
        case.step("birth-recuperation-limit", plain(limits[0]), days=plain(limits[0]))
    return recuperate(case, limits, "birth_recuperation_pct", unsure)


def _birth_groups(born: Fraction | None, kind: str | None) -> list[str]:
    """The groups that what was told allows, the most children first."""
    if born is not None and born > 1:
        return ["several"]
    of_one = (
        ["other", "surgery"] if kind is None else ["surgery" if kind == "surgery" else "other"]
    )
    return of_one if born == 1 else [*of_one, "several"]
