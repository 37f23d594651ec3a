"""Overtime and night pay as a conversation: what was worked, the normal hour, the hours."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from bot.core.answers import Date, Number, OneOf
from bot.core.benefits import NotKnownThen
from bot.engine.turn import Outcome, Retry, Start, Turn
from handlers.benefits.calculator import Asked, Calculator, finish, gone, reopened
from handlers.benefits.kinds import HOURS, UNSURE, Wage, YesNoUnsure
from handlers.benefits.library import LIBRARY
from handlers.benefits.overtime_lines import told
from handlers.benefits.worked import CODES, Overtime

_MOST_PARTS = 7  # what one message can list and still be read on a phone
_DAYTIME, _NIGHT, _DAY = 16, 8, 24  # hours from 6 to 22, from 22 to 6, and of a day
_LONGEST_NORMAL = 12


def _check_day_type(_turn: Turn[Overtime], value: str) -> Outcome | None:
    return Retry("benefits-overtime-day-type-help") if value == UNSURE else None


def _check_on(turn: Turn[Overtime], value: date) -> Outcome | None:
    try:
        LIBRARY.rules.benefit(CODES[turn.state.work or "day"], value)
    except NotKnownThen:
        return Retry("benefits-not-known-then", on=value)
    turn.state.learn_of(value)
    return None


def _check_day_hours(_turn: Turn[Overtime], value: Decimal | str) -> Outcome | None:
    too_long = isinstance(value, Decimal) and value > _LONGEST_NORMAL
    return Retry("benefits-overtime-day-hours-long") if too_long else None


def _check_hours(turn: Turn[Overtime], value: Decimal) -> Outcome | None:
    state = turn.state
    if value == 0:
        return Retry("benefits-overtime-hours-none")
    most = _DAYTIME if state.work == "day" else _NIGHT
    if value > most:
        return Retry("benefits-overtime-hours-window", work=state.work or "day", most=most)
    on = state.on or turn.today
    before = sum((part.hours or Decimal(0) for part in state.earlier if part.on == on), Decimal(0))
    if before + value > _DAY:
        return Retry("benefits-overtime-hours-full", on=on, told=before)
    return None


async def _answer(turn: Turn[Overtime]) -> Outcome:
    state = turn.state
    state.on = state.on or turn.today
    calculations, lines = told(state)
    room = state.wage_kind != UNSURE and len(state.earlier) + 1 < _MOST_PARTS
    more = (*(("benefits.more",) if room else ()), "benefits.day")
    return await finish(turn, overtime.name, calculations, lines, more)


overtime = Calculator(
    "benefits_overtime",
    Overtime,
    {
        "work": Asked(OneOf("day", "night", "shift")),
        "day_type": Asked(
            OneOf("weekday", "weekly_rest", "public_holiday", UNSURE),
            applies=lambda s: s.work != "shift",
            check=_check_day_type,
        ),
        "before": Asked(
            YesNoUnsure(), applies=lambda s: s.work == "night" and s.day_type == "weekday"
        ),
        "wage_kind": Asked(OneOf("monthly", "daily", "hourly", UNSURE)),
        "monthly_wage": Asked(
            Wage(100_000, 1_000_000_000), applies=lambda s: s.wage_kind == "monthly"
        ),
        "daily_wage": Asked(Wage(10_000, 100_000_000), applies=lambda s: s.wage_kind == "daily"),
        "hourly_wage": Asked(Wage(1_000, 10_000_000), applies=lambda s: s.wage_kind == "hourly"),
        "month_days": Asked(
            Number(1, 31, units=("ngay", "cong", "day", "days")),
            applies=lambda s: s.wage_kind == "monthly",
            options={"26": "", "24": "", "22": "", UNSURE: UNSURE},
        ),
        "day_hours": Asked(
            Number(1, 24, decimals=2, units=HOURS),
            applies=lambda s: s.wage_kind in {"monthly", "daily"},
            options={"8": "", UNSURE: UNSURE},
            check=_check_day_hours,
        ),
        "hours": Asked(
            Number(0, 24, decimals=2, units=HOURS),
            applies=lambda s: s.wage_kind != UNSURE,
            check=_check_hours,
        ),
        "on": Asked(Date(latest=timedelta(days=366)), asked=False, check=_check_on),
    },
    _answer,
)


async def begin(_turn: Turn[Any]) -> Outcome:
    """``benefits.overtime``: calculates overtime or night pay."""
    return Start(overtime, Overtime())


async def more(turn: Turn[Any]) -> Outcome:
    """``benefits.more:<answer>``: one more stretch of work, added to those of the answer."""
    start = await reopened(turn, (overtime,))
    if start is None or not isinstance(start.state, Overtime):
        return gone()
    if len(start.state.earlier) + 1 >= _MOST_PARTS:
        return gone()
    return Start(overtime, start.state.next_part(), step="on")


async def day(turn: Turn[Any]) -> Outcome:
    """``benefits.day:<answer>``: the same work on another day."""
    start = await reopened(turn, (overtime,))
    if start is None or not isinstance(start.state, Overtime):
        return gone()
    return Start(overtime, start.state.on_another_day(), step="on")
