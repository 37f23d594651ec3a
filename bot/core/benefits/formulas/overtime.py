"""Pay for overtime and for night work (Labour Code Đ98; Decree 145/2020 Đ55–57)."""

from fractions import Fraction

from bot.core.benefits.case import Case
from bot.core.benefits.exact import dong, plain

WEEKDAY = "weekday"
HOLIDAY = "public_holiday"


def overtime(case: Case) -> dict[str, object]:
    """Overtime pay in đồng, by day, or by night where ``time`` says so (Đ98.1)."""
    rate = _night_overtime_rate(case) if case.get("time", str) == "night" else _day_rate(case)
    result: dict[str, object] = {"rate_pct": plain(rate)}
    amount = _pay(case, rate)
    if amount is not None:
        result |= {"amount": dong(amount), "overtime_amount": dong(amount)}
    return result | _day_paid(case, amount)


def night(case: Case) -> dict[str, object]:
    """Pay in đồng for night work in normal hours (Đ98.2); overtime at night goes its own way."""
    if case.get("overtime", bool):
        return night_overtime(case)
    day = case.get("day_type", str)
    if day not in {None, WEEKDAY}:
        raise case.impossible("overtime", "work-on-a-day-off-is-overtime", "true")
    extra = case.figure("night_work_extra_pct")
    rate = 100 + extra
    case.step("night-rate", plain(rate), extra=plain(extra), rate=plain(rate))
    return _priced(case, rate)


def night_overtime(case: Case) -> dict[str, object]:
    """Pay in đồng for overtime between 22:00 and 06:00 (Decree 145/2020 Đ57)."""
    return _priced(case, _night_overtime_rate(case))


def _day_rate(case: Case) -> Fraction:
    day = case.need("day_type", str)
    rate = case.figure("overtime_pay_pct", day)
    case.step("overtime-rate", plain(rate), day=day, rate=plain(rate))
    return rate


def _night_overtime_rate(case: Case) -> Fraction:
    """Percent of a normal hour: overtime rate + night extra + a share of that day's day hour."""
    day = case.need("day_type", str)
    base = case.figure("overtime_pay_pct", day)
    night_extra = case.figure("night_work_extra_pct")
    before = day != WEEKDAY or case.need("worked_day_overtime_before", bool)
    day_hour = base if before else Fraction(100)
    share = case.figure("night_overtime_extra_pct") * day_hour / 100
    rate = base + night_extra + share
    case.step(
        "night-overtime-rate",
        plain(rate),
        base=plain(base),
        night=plain(night_extra),
        share=plain(share),
        rate=plain(rate),
    )
    return rate


def _hour(case: Case) -> Fraction | None:
    """Đồng for a normal hour: as given, or the daily wage over the normal hours (Đ54, Đ55)."""
    given, daily = case.get("hourly_wage", Fraction), case.get("daily_wage", Fraction)
    hours = case.get("normal_hours", Fraction)
    if given is not None:
        if daily is not None and hours is not None and abs(given - daily / hours) > 1:
            raise case.impossible("hourly_wage", "contradicts-daily-wage")
        return given
    if daily is None or hours is None:
        return None
    case.step("hourly-wage", dong(daily / hours), daily=dong(daily), hours=plain(hours))
    return daily / hours


def _pay(case: Case, rate: Fraction) -> Fraction | None:
    wage, hours = _hour(case), case.get("hours", Fraction)
    if wage is None or hours is None:
        return None
    amount = wage * rate / 100 * hours
    case.step(
        "overtime-amount",
        dong(amount),
        wage=dong(wage),
        rate=plain(rate),
        hours=plain(hours),
        amount=dong(amount),
    )
    return amount


def _priced(case: Case, rate: Fraction) -> dict[str, object]:
    amount = _pay(case, rate)
    priced = {} if amount is None else {"amount": dong(amount)}
    return {"rate_pct": plain(rate), **priced}


def _holiday_wage(case: Case) -> Fraction | None:
    """Đồng of the paid holiday itself: 300 % does not include it for daily-paid workers."""
    daily, hourly = case.get("daily_wage", Fraction), case.get("hourly_wage", Fraction)
    hours = case.get("normal_hours", Fraction)
    if daily is None and hourly is not None and hours is not None:
        return hourly * hours
    return daily


def _day_paid(case: Case, amount: Fraction | None) -> dict[str, object]:
    if case.get("pay_type", str) != "daily" or case.get("day_type", str) != HOLIDAY:
        return {} if amount is None else {"total": dong(amount)}
    wage = _holiday_wage(case)
    if wage is None:
        return {}
    case.step("holiday-pay", dong(wage), amount=dong(wage))
    if amount is None:
        return {"holiday_pay": dong(wage)}
    total = dong(amount + wage)
    case.step("overtime-total", total, overtime=dong(amount), holiday=dong(wage), total=total)
    return {"holiday_pay": dong(wage), "total": total}
