"""The legal limits of overtime: what a person's hours exceed, and a calculation of its own."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any, Literal

from pydantic import BaseModel

from bot.core.answers import Number
from bot.engine.turn import Done, Named, Outcome, Retry, Start, Turn
from handlers.benefits import citing
from handlers.benefits.browse import shown
from handlers.benefits.calculator import (
    Asked,
    Calculated,
    Calculator,
    Unsure,
    calculated,
    finish,
)
from handlers.benefits.kinds import HOURS, UNSURE, YesNoUnsure
from handlers.benefits.library import LIBRARY
from handlers.benefits.worked import Part

CODE = "gioi_han_lam_them"
_DAY = Decimal(24)
Hours = dict[date, Decimal]


def exceeded(parts: Iterable[Part], normal: Decimal) -> list[Calculated]:
    """The limits that the told hours surely exceed; ``normal`` hours stand for a usual day.

    Only ordinary days are held against the limit of a day, for the rules say nothing of others.
    A month counts what was told of it, so that it can be over but never surely within. One
    limit is enough to name: the month's, else the day's, where the hours are the most.
    """
    days: Hours = defaultdict(Decimal)
    months: Hours = defaultdict(Decimal)
    for part in parts:
        if part.on is None or part.hours is None or part.work == "shift":
            continue
        months[part.on.replace(day=1)] += part.hours
        if part.day_type == "weekday":
            days[part.on] += part.hours
    return _over_months(months)[-1:] or _over_days(days, normal)[:1]


def _over_days(days: Hours, normal: Decimal) -> list[Calculated]:
    over = []
    for on, hours in sorted(days.items(), key=lambda each: -each[1]):
        told = {"normal_hours_day": normal, "overtime_hours_day": min(hours, _DAY)}
        ways = [
            calculated(CODE, on, {**told, "weekly_schedule": weekly}) for weekly in (False, True)
        ]
        over += ways[:1] if not any(way.answer.result["compliant"] for way in ways) else []
    return over


def _over_months(months: Hours) -> list[Calculated]:
    judged = [
        calculated(CODE, month, {"overtime_hours_month": hours})
        for month, hours in sorted(months.items(), key=lambda each: each[1])
    ]
    return [each for each in judged if not each.answer.result["compliant"]]


class Limits(BaseModel):
    """Hours of overtime that somebody wants judged, on the law of the day ``on``."""

    on: date
    month_hours: Decimal | Unsure | None = None
    year_hours: Decimal | Unsure | None = None
    special: Literal["yes", "no", "unsure"] | None = None


def _needs_sector(state: Limits) -> bool:
    general = LIBRARY.rules.figure("overtime_year_hours", state.on, "general")
    return isinstance(state.year_hours, Decimal) and state.year_hours > general


def _check_year(turn: Turn[Limits], value: Decimal | str) -> Outcome | None:
    month = turn.state.month_hours
    less = isinstance(value, Decimal) and isinstance(month, Decimal) and value < month
    return Retry("benefits-limits-year-less", month=month) if less else None


async def _answer(turn: Turn[Limits]) -> Outcome:
    state = turn.state
    told = {"overtime_hours_month": state.month_hours, "overtime_hours_year": state.year_hours}
    known: dict[str, object] = {n: v for n, v in told.items() if isinstance(v, Decimal)}
    if not known:
        return Done(shown("overtime-limits"))
    sectors = {"yes": (True,), "no": (False,)}.get(state.special or "no", (False, True))
    ways = [calculated(CODE, state.on, {**known, "special_sector": each}) for each in sectors]
    within = [bool(way.answer.result["compliant"]) for way in ways]
    head = "within" if all(within) else "depends" if any(within) else "over"
    steps = citing.steps(ways[-1].answer)
    sources = citing.of_answers([way.answer for way in ways])
    lines = (Named(f"benefits-limits-{head}"), "", *steps, "", *sources)
    return await finish(turn, limits.name, ways, lines)


limits = Calculator(
    "benefits_limits",
    Limits,
    {
        "month_hours": Asked(Number(0, 400, decimals=1, units=HOURS), options={UNSURE: UNSURE}),
        "year_hours": Asked(
            Number(0, 4000, decimals=1, units=HOURS), options={UNSURE: UNSURE}, check=_check_year
        ),
        "special": Asked(YesNoUnsure(), applies=_needs_sector),
    },
    _answer,
)


async def begin(turn: Turn[Any]) -> Outcome:
    """``benefits.limits``: judges hours of overtime."""
    return Start(limits, Limits(on=turn.today))
