"""What a worker's death gives the family (social-insurance law Đ85–91)."""

from datetime import date
from fractions import Fraction

from bot.core.benefits.case import Case
from bot.core.benefits.errors import MissingInput
from bot.core.benefits.exact import dong, plain
from bot.core.benefits.formulas.lump_sum import AVERAGE, BEFORE, SINCE, months_of_salary
from bot.core.benefits.formulas.moving import in_the_calendar, moved_on
from bot.core.benefits.inputs import Relative
from bot.core.benefits.terms import days_after

NOTHING = dong(Fraction(0))


def funeral(case: Case) -> dict[str, object]:
    """Đồng for whoever buries the dead, by the level of the day asked about (Đ85)."""
    months, cause = case.get("compulsory_months", Fraction), case.get("cause", str)
    least = case.figure("funeral", "months")
    if cause != "occupational_accident":
        if months is None:
            raise MissingInput(case.code, "compulsory_months")
        if months < least:
            return _too_short(case, case.need("cause", str), months, least)
    case.step("funeral-right", True, cause=cause or "unknown", least=plain(least))
    times, level = case.figure("funeral", "times"), case.figure("reference_level")
    amount = dong(times * level)
    case.step("funeral-amount", amount, times=plain(times), level=dong(level), amount=amount)
    return {"eligible": True, "amount": amount}


def _too_short(case: Case, cause: str, months: Fraction, least: Fraction) -> dict[str, object]:
    case.step("funeral-months", plain(months), months=plain(months), least=plain(least))
    case.fail("funeral-too-short", cause=cause, least=plain(least), left=plain(least - months))
    return {"eligible": False, "amount": NOTHING}


def monthly(case: Case) -> dict[str, object]:
    """Đồng a month for each relative and for all (Đ86–87)."""
    months = case.need("compulsory_months", Fraction)
    least = case.figure("survivors_months")
    case.step("survivors-months", plain(months), months=plain(months), least=plain(least))
    if months < least:
        case.fail("survivors-too-short", left=plain(least - months), least=plain(least))
        return {"eligible": False, "amount_month": NOTHING}
    alone = sorted(_relatives(case), reverse=True)
    if not alone:
        case.fail("survivors-nobody")
        return {"eligible": False, "amount_month": NOTHING}
    most = case.figure("survivors_share", "people")
    if len(alone) > most:
        case.step("survivors-most", plain(most), people=len(alone), most=plain(most))
    return {"eligible": True, **_shares(case, alone[: int(most)])}


def _shares(case: Case, alone: list[bool]) -> dict[str, object]:
    level = case.figure("reference_level")
    shares = {}
    for cared_for in dict.fromkeys(alone):
        pct = case.figure("survivors_share", "alone_pct" if cared_for else "pct")
        shares[cared_for] = level * pct / 100
        case.step(
            "survivors-share",
            dong(shares[cared_for]),
            alone="yes" if cared_for else "no",
            people=alone.count(cared_for),
            pct=plain(pct),
            level=dong(level),
            share=dong(shares[cared_for]),
        )
    total = dong(sum((shares[each] for each in alone), Fraction(0)))
    case.step("survivors-total", total, people=len(alone), total=total)
    case.note("survivors-conditions")
    same = {"per_relative": dong(shares[alone[0]])} if len(shares) == 1 else {}
    return {**same, "amount_month": total}


def _relatives(case: Case) -> list[bool]:
    """For each relative, whether nobody else looks after them."""
    listed = case.items("eligible_relatives", Relative)
    if listed is not None:
        return [each.no_direct_caregiver for each in listed]
    count = case.get("relatives_count", Fraction)
    if count is None:
        raise MissingInput(case.code, "eligible_relatives")
    alone = case.get("relatives_without_caregiver", Fraction) or Fraction(0)
    if count:
        alone = case.need("relatives_without_caregiver", Fraction)
    if alone > count:
        raise case.impossible("relatives_without_caregiver", "more-than-relatives_count")
    return [True] * int(alone) + [False] * int(count - alone)


def one_off(case: Case) -> dict[str, object]:
    """Months of average salary and đồng where nobody gets it monthly (Đ88–89)."""
    if case.get("entitled_to_monthly_survivor", bool):
        return _monthly_instead(case)
    before, since = case.get(BEFORE, Fraction), case.get(SINCE, Fraction)
    if before is None or since is None:
        raise MissingInput(case.code, SINCE if since is None else BEFORE)
    if not before + since:
        case.step("survivors-one-off-months", 0, months=0)
        case.fail("survivors-nothing-paid")
        return {"eligible": False, "amount": NOTHING}
    months = _at_least(case, months_of_salary(case, before, since))
    return {"eligible": True, "months_of_salary": plain(months), **_paid(case, AVERAGE, months)}


def one_off_of_pensioner(case: Case) -> dict[str, object]:
    """Months of the pension and đồng, less for each month it was drawn (Đ89)."""
    if case.get("entitled_to_monthly_survivor", bool):
        return _monthly_instead(case)
    drawn = case.need("months_received", Fraction)
    full, free, less = (
        case.figure("survivors_of_pensioner", each) for each in ("months", "free", "less")
    )
    months = full - less * max(drawn - free, Fraction(0))
    case.step(
        "survivors-of-pensioner",
        plain(max(months, Fraction(0))),
        full=plain(full),
        less=plain(less),
        free=plain(free),
        drawn=plain(drawn),
        over=plain(max(drawn - free, Fraction(0))),
    )
    months = _at_least(case, months)
    return {"eligible": True, "months_of_pension": plain(months), **_paid(case, "pension", months)}


def _monthly_instead(case: Case) -> dict[str, object]:
    case.step("survivors-monthly-instead", True)
    case.fail("survivors-monthly-instead")
    return {"eligible": False, "amount": NOTHING}


def _at_least(case: Case, months: Fraction) -> Fraction:
    least = case.figure("survivors_one_off_least")
    if months >= least:
        return months
    case.step("survivors-least", plain(least), least=plain(least))
    return least


def _paid(case: Case, name: str, months: Fraction) -> dict[str, object]:
    month = case.get(name, Fraction)
    if case.get("entitled_to_monthly_survivor", bool) is None:
        case.note("survivors-if-none-monthly")
    if month is None:
        return {}
    amount = dong(month * months)
    case.step(
        "survivors-one-off-amount",
        amount,
        month=dong(month),
        months=plain(months),
        amount=amount,
    )
    if name == AVERAGE:
        case.note("survivors-average")
    return {"amount": amount}


def filing(case: Case) -> dict[str, object]:
    """The relatives' last day to file, moved on from a day off (Đ91; convention C)."""
    death = case.need("death_date", date)
    days = case.figure("survivors_filing_days")
    with in_the_calendar(case, "death_date"):
        raw = days_after(death, int(days))
        case.step("survivors-filing", raw, death=death, days=plain(days), raw=raw)
        last = moved_on(case, raw)
    if case.on > last:
        case.note("survivors-filing-passed", last=last)
    return {"relatives_submit_by": last}
