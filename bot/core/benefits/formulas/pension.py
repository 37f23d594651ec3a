"""Old-age pension, early pension, its rise of 2026 and its filing
(social-insurance law Đ64–79, Đ141.11; Decree 162/2026)."""

from datetime import date, timedelta
from fractions import Fraction

from bot.core.benefits.answer import Text
from bot.core.benefits.case import Case
from bot.core.benefits.exact import dong, plain
from bot.core.benefits.formulas.contribution import MONTHS_A_YEAR, insured_years, reached
from bot.core.benefits.formulas.moving import in_the_calendar
from bot.core.benefits.terms import OFFICE

MONTHS = "contribution_months"
AVERAGE = "avg_salary_adjusted"
FEMALE = "female"


def pension(case: Case) -> dict[str, object]:
    """Đồng a month at pension age, and the one-off on retirement (Đ64, Đ66, Đ68)."""
    months = case.need(MONTHS, Fraction)
    least = case.figure("pension_minimum_months")
    case.step("pension-months", plain(months), months=plain(months), least=plain(least))
    if months < least:
        return _too_few(case, months, least)
    years = insured_years(case, months)
    rate = _rate(case, years)
    known: dict[str, object] = {"eligible": True, "rate_pct": plain(rate)}
    return known | _monthly(case, rate, months) | _one_off(case, years)


def early_pension(case: Case) -> dict[str, object]:
    """Đồng a month before pension age with reduced ability to work (Đ65, Đ66.3)."""
    months = case.need(MONTHS, Fraction)
    _judge_early(case, months)
    if case.failing:
        return {"eligible": False, "amount": dong(Fraction(0))}
    years = insured_years(case, months)
    rate = _rate(case, years) - _cut(case)
    known: dict[str, object] = {"eligible": True, "rate_pct": plain(rate)}
    return known | _monthly(case, rate, months) | _one_off(case, years)


def _too_few(case: Case, months: Fraction, least: Fraction) -> dict[str, object]:
    """Not rounded: 179 months are not fifteen years."""
    left = least - months
    case.fail(
        "pension-too-few",
        months=plain(months),
        least=plain(least),
        left=plain(left),
        when=reached(case, left),
    )
    _may_pay_the_rest(case, left)
    case.note("pension-other-ways")
    reason = Text(
        id="benefits-word-pension-too-few", values={"least": plain(least), "left": plain(left)}
    )
    return {"eligible": False, "amount": dong(Fraction(0)), "reason": reason}


def _may_pay_the_rest(case: Case, left: Fraction) -> None:
    reported = case.glance("pension_months_paid_at_once")
    if reported is not None and left <= reported:
        case.figure("pension_months_paid_at_once")
        case.note("pension-pay-the-rest", most=plain(reported))


def _rate(case: Case, years: Fraction) -> Fraction:
    """Percent of the average (Đ66.1): men from 15 to under 20 years have a line of their own."""
    sex = case.need("sex", str)
    from_years = case.figure("pension_rate", f"years_{sex}")
    name = "pension_rate"
    if years < from_years:
        name = "pension_rate_men_short"
        from_years = case.figure(name, "years")
    base, yearly = case.figure(name, "base"), case.figure(name, "yearly")
    most = case.figure("pension_rate", "most")
    rate = min(base + yearly * (years - from_years), most)
    case.step(
        "pension-rate",
        plain(rate),
        years=plain(years),
        base=plain(base),
        since=plain(from_years),
        yearly=plain(yearly),
        most=plain(most),
        rate=plain(rate),
    )
    return rate


def _monthly(case: Case, rate: Fraction, months: Fraction) -> dict[str, object]:
    average = case.get(AVERAGE, Fraction)
    if average is None:
        return {}
    amount = average * rate / 100
    case.step(
        "pension-amount",
        dong(amount),
        average=dong(average),
        rate=plain(rate),
        amount=dong(amount),
    )
    case.note("pension-average")
    floor = case.figure("reference_level")
    if amount >= floor:
        return {"amount": dong(amount)}
    return {"amount": dong(_raised(case, amount, floor, months)), "calculated": dong(amount)}


def _raised(case: Case, amount: Fraction, floor: Fraction, months: Fraction) -> Fraction:
    """The pension, lifted to the reference level where the law promises it (Đ141.11)."""
    least = case.figure("pension_floor", "months")
    if months < least or not _joined_before(case, months):
        return amount
    case.step("pension-floor", dong(floor), least=plain(least / MONTHS_A_YEAR), floor=dong(floor))
    return floor


def _joined_before(case: Case, months: Fraction) -> bool:
    """As told; or surely, when more months are paid than there were since the change of law."""
    told = case.get("joined_before_2025_07_01", bool)
    if told is not None:
        return told
    change = [case.figure("pension_floor", part) for part in ("joined_year", "joined_month")]
    since = (case.on.year - change[0]) * MONTHS_A_YEAR + case.on.month - change[1] + 1
    return months > since or case.need("joined_before_2025_07_01", bool)


def _one_off(case: Case, years: Fraction) -> dict[str, object]:
    """Đồng once, for years above those of the highest rate (Đ68)."""
    average = case.get(AVERAGE, Fraction)
    after = case.get("years_after_retirement_age", Fraction) or Fraction(0)
    if after > years:
        raise case.impossible("years_after_retirement_age", "more-than-contributed")
    if average is None:
        return {}
    full = case.figure("pension_one_off", f"years_{case.need('sex', str)}")
    above = max(years - full, Fraction(0))
    late = min(after, above)
    times = (above - late) * case.figure("pension_one_off", "yearly")
    times += late * case.figure("pension_one_off", "yearly_after_age")
    if above:
        _explain_one_off(case, above, late, times)
    return {"one_off_on_retirement": dong(average * times)}


def _explain_one_off(case: Case, above: Fraction, late: Fraction, times: Fraction) -> None:
    case.step(
        "pension-one-off",
        dong(case.need(AVERAGE, Fraction) * times),
        above=plain(above),
        late=plain(late),
        times=plain(times),
        amount=dong(case.need(AVERAGE, Fraction) * times),
    )
    if case.get("years_after_retirement_age", Fraction) is None:
        case.note("pension-years-after-age")


def _judge_early(case: Case, months: Fraction) -> None:
    """Every condition of Đ65 that was told and is not met."""
    least = case.figure("pension_early", "months")
    case.step("pension-early-months", plain(months), months=plain(months), least=plain(least))
    if months < least:
        left = least - months
        case.fail("pension-early-too-few", left=plain(left), when=reached(case, left))
        pct = case.get("disability_pct", Fraction)
    else:
        pct = case.need("disability_pct", Fraction)
    if pct is not None:
        _judge_disability(case, pct)


def _judge_disability(case: Case, pct: Fraction) -> None:
    low, high = (case.figure("pension_early", each) for each in ("low_pct", "high_pct"))
    if pct < low:
        case.fail("pension-early-too-able", pct=plain(pct), low=plain(low))
        return
    allowed = case.figure("pension_early", "high_months" if pct >= high else "low_months")
    case.step(
        "pension-early-allowed",
        plain(allowed / MONTHS_A_YEAR),
        pct=plain(pct),
        years=plain(allowed / MONTHS_A_YEAR),
    )
    early = case.get("months_before_retirement_age", Fraction)
    if early is not None and early > allowed:
        left = early - allowed
        case.fail("pension-early-too-soon", left=plain(left), when=reached(case, left))


def _cut(case: Case) -> Fraction:
    """Percent taken off for retiring early: full years, and half for six odd months (Đ66.3)."""
    early = case.need("months_before_retirement_age", Fraction)
    years, odd = divmod(early, MONTHS_A_YEAR)
    cut = years * case.figure("pension_early_cut", "yearly")
    if odd >= case.figure("pension_early_cut", "odd_from"):
        cut += case.figure("pension_early_cut", "odd")
    case.step("pension-early-cut", plain(cut), years=years, odd=plain(odd), cut=plain(cut))
    return cut


def adjustment(case: Case) -> dict[str, object]:
    """Đồng a month from July 2026 for a pension of June (Decree 162/2026 Đ2)."""
    before = case.need("pension_june_2026", Fraction)
    percent = case.figure("pension_rise_2026", "percent")
    raised = before * (100 + percent) / 100
    case.step(
        "pension-rise",
        dong(raised),
        before=dong(before),
        percent=plain(percent),
        raised=dong(raised),
    )
    return {"amount": dong(_topped(case, raised)), "after_8pct": dong(raised)}


def _topped(case: Case, raised: Fraction) -> Fraction:
    """More for people who retired before 1995 and would still have little."""
    level = case.figure("pension_rise_2026", "level")
    if raised >= level or not case.need("retired_before_1995", bool):
        return raised
    low = case.figure("pension_rise_2026", "low")
    topped = raised + case.figure("pension_rise_2026", "extra") if raised <= low else level
    case.step("pension-rise-old", dong(topped), low=dong(low), topped=dong(topped))
    return topped


def filing(case: Case) -> dict[str, object]:
    """The last day to file before the pension begins (Đ79); counted back, it never moves on."""
    begins = case.need("pension_from", date)
    before = case.figure("pension_filing", "before_days")
    with in_the_calendar(case, "pension_from"):
        last = begins - timedelta(days=int(before))
    case.step("pension-filing", last, begins=begins, days=plain(before), last=last)
    _file_sooner(case, last)
    return {
        "employer_submit_by": last,
        "bhxh_decide_days": plain(case.figure("pension_filing", "decide_days")),
    }


def _file_sooner(case: Case, last: date) -> None:
    """Where the last day is a day off, the working day before it is the safe one."""
    day = last
    while not OFFICE.is_working(day):
        day -= timedelta(days=1)
    if day != last:
        case.note("pension-filing-day-off", last=last, day=day)
    if case.on > last:
        case.note("pension-filing-passed", last=last)
