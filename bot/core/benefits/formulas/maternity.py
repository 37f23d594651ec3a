"""A mother's leave and grant at a birth (Social Insurance Law Đ50, Đ53, Đ58–59; Labour Code
Đ139; for a second child the Population Law and Decree 168/2026, read in quotations)."""

from datetime import date, timedelta
from fractions import Fraction

from bot.core.benefits.case import Case
from bot.core.benefits.errors import MissingInput
from bot.core.benefits.exact import dong, plain
from bot.core.benefits.terms import months_after
from bot.core.money import Dong

NOTHING = Dong(0)
RECENT, TOTAL = "months_contributed_in_12", "total_contribution_months"
LIVING = "living_biological_children_at_birth"
RETURN, CONSENT = "leave_taken_months_before_return", "employer_and_medical_consent"
SECOND = 1
"""Living biological children at the birth of a second child."""


def birth(case: Case) -> dict[str, object]:
    """Months of leave, đồng a month and in all, the one-off grant, and whether an early return is
    possible. ``amount`` is the total; what depends on untold facts is left out."""
    day = case.get("birth_date", date)
    if not _insured_long_enough(case, day):
        case.step("birth-nothing", NOTHING)
        sums = dict.fromkeys(("leave_benefit", "one_off", "total", "amount"), NOTHING)
        return {"eligible": False, **sums}
    known = {**({} if day is None else _leave(case, day)), **_early_return(case)}
    if not known and case.get(RECENT, Fraction) is None:
        raise MissingInput(case.code, "birth_date" if day is None else "children_born")
    return {"eligible": True, **known}


def _leave(case: Case, day: date) -> dict[str, object]:
    months, grant, monthly = _months(case, day), one_off(case, day), _monthly(case)
    result: dict[str, object] = {}
    if months is not None:
        result["leave_months"] = plain(months)
    if monthly is not None:
        result["monthly_benefit"] = dong(monthly)
    if grant is not None:
        result["one_off"] = dong(grant)
    if months is None or monthly is None:
        return result
    benefit = dong(months * monthly)
    case.step("birth-leave", benefit, months=plain(months), monthly=dong(monthly), amount=benefit)
    result["leave_benefit"] = benefit
    return result if grant is None else result | _total(case, benefit, dong(grant))


def _total(case: Case, benefit: Dong, grant: Dong) -> dict[str, object]:
    total = Dong(benefit + grant)
    case.step("birth-total", total, leave=benefit, grant=grant, total=total)
    return {"total": total, "amount": total}


def _monthly(case: Case) -> Fraction | None:
    average = case.get("avg_salary_6m", Fraction)
    if average is None:
        return None
    pct = case.figure("birth_pay_pct")
    monthly = average * pct / 100
    case.step("birth-monthly", dong(monthly), average=dong(average), pct=plain(pct))
    return monthly


def one_off(case: Case, day: date) -> Fraction | None:
    """Đồng of the grant: twice the reference level of the birth month for each child (Đ58)."""
    born = case.get("children_born", Fraction)
    if born is None:
        return None
    levels = case.figure("birth_grant_levels", on=day)
    level = case.figure("reference_level", on=day)
    grant = levels * level * born
    case.step(
        "birth-one-off",
        dong(grant),
        levels=plain(levels),
        level=dong(level),
        born=plain(born),
        amount=dong(grant),
    )
    return grant


def _months(case: Case, day: date) -> Fraction | None:
    """Six, one more for each further child of one birth, and one more for a second child."""
    born = case.get("children_born", Fraction)
    more = _second_child(case, day)
    if born is None or more is None:
        return None
    base = case.figure("birth_leave_months", "base", on=day)
    further = (born - 1) * case.figure("birth_leave_months", "further", on=day)
    months = base + further + more
    case.step("birth-months", plain(months), base=plain(base), months=plain(months))
    if further:
        case.step("birth-months-several", plain(further), born=plain(born), more=plain(further))
    if more:
        case.step("birth-months-second", plain(more), more=plain(more))
        case.note("second-child-several" if further else "second-child-quoted")
    return months


def _second_child(case: Case, day: date) -> Fraction | None:
    """Months more for a second child; None where it depends on children not told of."""
    living = case.get(LIVING, Fraction)
    if living not in {None, SECOND}:
        return Fraction(0)
    more = case.figure("second_child_months", on=day)
    if not more:
        if living is not None:
            _watch_the_change(case, day)
        return more
    if living is None:
        case.note("second-child-untold", more=plain(more))
        return None
    case.figure("second_child_living", on=day)
    return more


def _watch_the_change(case: Case, day: date) -> None:
    """A leave that runs on into the longer rule: no transitional text was seen."""
    base = case.figure("birth_leave_months", "base", on=day)
    end = months_after(day, int(base)) - timedelta(days=1)
    if case.figure("second_child_months", on=end):
        case.note("second-child-on-leave")


def _insured_long_enough(case: Case, day: date | None) -> bool:
    """Six of the 12 months before, or with ordered bed rest 12 in all and three of the 12 (Đ50).

    Without the months of the 12 the total bounds them; nothing told speaks against nobody.
    """
    recent, total = case.get(RECENT, Fraction), case.get(TOTAL, Fraction)
    if recent is not None and total is not None and total < recent:
        raise case.impossible(TOTAL, f"less-than-{RECENT}")
    known = total if recent is None else recent
    if known is None:
        return True
    least = case.figure("birth_months_needed", on=day)
    if known < least:
        return _bed_rest(case, known, least, day)
    if recent is not None:
        case.step("birth-insured", plain(recent), months=plain(recent), least=plain(least))
    return True


def _bed_rest(case: Case, recent: Fraction, least: Fraction, day: date | None) -> bool:
    fewest = case.figure("bed_rest_months_needed", "recent", on=day)
    in_all = case.figure("bed_rest_months_needed", "total", on=day)
    rest, total = case.get("ordered_bed_rest", bool), case.get(TOTAL, Fraction)
    told = {"recent": plain(recent), "fewest": plain(fewest), "least": plain(in_all)}
    if rest is False or recent < fewest or (total is not None and total < in_all):
        if rest:
            case.fail("birth-bed-rest", **told)
        else:
            short = plain(least - recent)
            case.fail("birth-months", months=plain(recent), least=plain(least), short=short)
        case.note("birth-others")
        return False
    if rest is None or total is None:
        raise MissingInput(case.code, "ordered_bed_rest" if rest is None else TOTAL)
    case.step("birth-bed-rest", plain(total), total=plain(total), **told)
    return True


def _early_return(case: Case) -> dict[str, object]:
    """After four months, with the employer's and a doctor's consent (Labour Code Đ139.4)."""
    taken, consent = case.get(RETURN, Fraction), case.get(CONSENT, bool)
    if taken is None:
        return {}
    least = case.figure("early_return_months")
    if taken >= least and consent is None:
        raise MissingInput(case.code, CONSENT)
    if taken < least:
        case.note("return-too-early", least=plain(least), short=plain(least - taken))
    elif not consent:
        case.note("return-without-consent")
    may = taken >= least and bool(consent)
    case.step("birth-return", may, taken=plain(taken), may="yes" if may else "no")
    return dict.fromkeys(
        ("may_return_early", "keeps_remaining_benefit", "also_receives_wage"), may
    )
