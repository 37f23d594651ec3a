"""What overtime comes to, line by line: the sum first, then how it came about, then the law."""

from collections.abc import Iterator
from fractions import Fraction

from bot.core.benefits.exact import plain
from bot.core.money import Dong
from bot.engine.turn import Named
from handlers.benefits import citing
from handlers.benefits.calculator import Calculated
from handlers.benefits.kinds import UNSURE
from handlers.benefits.limits import exceeded
from handlers.benefits.worked import Overtime, Paid, paid


def told(state: Overtime) -> tuple[list[Calculated], tuple[object, ...]]:
    """The calculations and the lines of the answer. Raises ``BenefitError``."""
    parts = paid(state)
    steps = _long(parts[0]) if len(parts) == 1 else [line for p in parts for line in _short(p)]
    over = exceeded(state.parts(), state.normal_hours)
    warning = (
        (
            "",
            Named("benefits-over-limits"),
            *(line for each in over for line in citing.steps(each.answer)),
        )
        if over
        else ()
    )
    pay = [way for part in parts for way in part.ways]
    sources = citing.of_answers([each.answer for each in pay], [each.answer for each in over])
    lines = (_head(parts), "", *_hour(state), *steps, *warning, "", *sources)
    return [*pay, *over], lines


def _head(parts: list[Paid]) -> Named:
    ends = [part.amounts() for part in parts]
    known = [(low, high) for low, high in ends if low is not None and high is not None]
    if not known:
        low_rate, high_rate = parts[-1].rates
        name = "rate" if low_rate == high_rate else "rate-range"
        return Named(f"benefits-overtime-{name}", low=low_rate, high=high_rate)
    low, high = Dong(sum(low for low, _ in known)), Dong(sum(high for _, high in known))
    if low == high:
        return Named("benefits-overtime-sum", amount=low)
    return Named("benefits-overtime-sum-range", low=low, high=high)


def _hour(state: Overtime) -> Iterator[Named]:
    """How the normal hour was derived, and what was assumed for it."""
    hour, hours = state.hour(), plain(Fraction(state.normal_hours))
    if hour is None or state.wage_kind == "hourly":
        return
    if state.wage_kind == "daily":
        daily = Dong(state.daily_wage or 0)
        yield Named("benefits-overtime-hour-daily", wage=daily, hours=hours, hour=hour)
    else:
        wage, days = Dong(state.monthly_wage or 0), plain(Fraction(state.days))
        yield Named("benefits-overtime-hour-monthly", wage=wage, days=days, hours=hours, hour=hour)
    if state.wage_kind == "monthly" and state.month_days == UNSURE:
        yield Named("benefits-overtime-days-assumed", days=plain(Fraction(state.days)))
    if state.day_hours == UNSURE:
        yield Named("benefits-overtime-hours-assumed", hours=hours)


def _long(part: Paid) -> list[Named]:
    """Every step; both ways where it is not known which holds."""
    if len(part.ways) == 1:
        return citing.steps(part.answers[0])
    no, yes = part.answers
    return [
        Named("benefits-overtime-before-no"),
        *citing.steps(no),
        Named("benefits-overtime-before-yes"),
        *citing.steps(yes),
    ]


def _short(part: Paid) -> list[Named]:
    """One line of a sum of several parts, and the paid holiday where it is due."""
    low, high = part.amounts("amount")
    hours = plain(Fraction(part.part.hours or 0))
    values: dict[str, object] = {"on": part.part.on, "hours": hours, "low": low, "high": high}
    if low != high:
        return [Named("benefits-overtime-line-range", None, **values)]
    line = Named("benefits-overtime-line", None, rate=part.rates[0], **values)
    holiday = [s for s in citing.steps(part.answers[0]) if s.text == "benefits-step-holiday-pay"]
    return [line, *holiday]
