"""What the insurance fund pays after an occupational accident (Safety Law Đ48–54)."""

from fractions import Fraction

from bot.core.benefits.case import Case
from bot.core.benefits.exact import dong, plain
from bot.core.benefits.formulas.recuperation import none, recuperate
from bot.core.money import Dong

NOTHING = Dong(0)
YEARS, SALARY = "fund_contribution_years", "salary_month_before_accident"
HUNDRED = Fraction(100)


def fund(case: Case) -> dict[str, object]:
    """Đồng once (5–30 % of lost ability) or every month (from 31 %): a part by the loss and a
    part by the years in the fund. ``type`` says which of the two it is, whatever was asked."""
    lost, least = case.need("disability_pct", Fraction), case.figure("accident_least_pct")
    if lost < least:
        return _too_little(case, lost, least)
    monthly_from = case.figure("accident_monthly_least_pct")
    monthly = lost >= monthly_from
    _say_which(case, monthly)
    if monthly:
        by_loss, by_years = _parts(case, "accident_monthly", lost - monthly_from, HUNDRED)
        _attendance(case, lost)
    else:
        by_loss, by_years = _parts(case, "accident_one_off", lost - least, Fraction(1))
    result: dict[str, object] = {
        "eligible": True,
        "type": "monthly" if monthly else "one_off",
        "part_by_disability": dong(by_loss),
    }
    return result if by_years is None else result | _sum(case, by_loss, by_years)


def _too_little(case: Case, lost: Fraction, least: Fraction) -> dict[str, object]:
    case.fail("accident-least", least=plain(least), lost=plain(lost), short=plain(least - lost))
    case.step("accident-nothing", NOTHING)
    return {"eligible": False, "amount": NOTHING}


def _say_which(case: Case, monthly: bool) -> None:
    """Points out when the loss belongs to the other of the two benefits."""
    if monthly is not (case.code == "tnld_quy_hang_thang"):
        case.note("accident-is-monthly" if monthly else "accident-is-one-off")


def _parts(
    case: Case, figures: str, more: Fraction, parts: Fraction
) -> tuple[Fraction, Fraction | None]:
    """Base and so much for each percent more of the level; a first and further years of salary.

    ``parts`` is 100 where the figures are percentages. The second is None without a salary.
    """
    level = case.figure("reference_level")
    base, further = case.figure(figures, "base"), case.figure(figures, "further")
    times = base + more * further
    by_loss = times * level / parts
    step = figures.replace("_", "-")
    case.step(
        f"{step}-loss",
        dong(by_loss),
        base=plain(base),
        more=plain(more),
        further=plain(further),
        level=dong(level),
        amount=dong(by_loss),
    )
    return by_loss, _by_years(case, figures, parts)


def _by_years(case: Case, figures: str, parts: Fraction) -> Fraction | None:
    years, salary = case.get(YEARS, Fraction), case.get(SALARY, Fraction)
    if years is None or salary is None:
        return None
    first, further = case.figure(figures, "first_year"), case.figure(figures, "further_year")
    times = first + max(years - 1, Fraction(0)) * further
    amount = times * salary / parts
    step = figures.replace("_", "-")
    case.step(
        f"{step}-years",
        dong(amount),
        years=plain(years),
        times=plain(times),
        salary=dong(salary),
        amount=dong(amount),
    )
    return amount


def _sum(case: Case, by_loss: Fraction, by_years: Fraction) -> dict[str, object]:
    amount = dong(by_loss + by_years)
    case.step("accident-sum", amount, loss=dong(by_loss), years=dong(by_years), amount=amount)
    return {"part_by_years": dong(by_years), "amount": amount}


def _attendance(case: Case, lost: Fraction) -> None:
    """From 81 % with listed injuries somebody to look after the person is paid for (Đ52)."""
    least = case.figure("accident_attendance", "least")
    if lost >= least:
        levels = case.figure("accident_attendance", "levels")
        amount = dong(levels * case.figure("reference_level"))
        case.note("accident-attendance", least=plain(least), amount=amount)


def accident_recuperation(case: Case) -> dict[str, object]:
    """Calendar days and đồng after treatment, by the loss of ability to work (Đ54)."""
    lost = case.need("disability_pct", Fraction)
    groups = ("heavy", "middle", "light")
    from_pct = {each: case.figure("accident_recuperation_from_pct", each) for each in groups}
    group = next((each for each in groups if lost >= from_pct[each]), None)
    if group is None:
        least = from_pct["light"]
        case.fail(
            "accident-recuperation",
            least=plain(least),
            lost=plain(lost),
            short=plain(least - lost),
        )
        return {**none(case), "max_days": 0}
    most = case.figure("accident_recuperation_days", group)
    case.step("accident-recuperation-limit", plain(most), lost=plain(lost), days=plain(most))
    return recuperate(case, [most], "accident_recuperation_pct", "disability_pct")
