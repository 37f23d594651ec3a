"""Annual leave as a conversation: days due, days left, and their payment when leaving."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Literal

from pydantic import BaseModel

from bot.core.answers import Number, OneOf
from bot.core.benefits.exact import exact, plain
from bot.engine.turn import Named, Outcome, Start, Turn
from handlers.benefits import citing
from handlers.benefits.calculator import (
    Asked,
    Calculated,
    Calculator,
    Unsure,
    calculated,
    finish,
)
from handlers.benefits.kinds import UNSURE, Wage, YesNoUnsure

_USUAL_DAYS = Decimal(26)
_YEARS = ("nam", "tuoi", "year", "years")
_DAYS = ("ngay", "phep", "cong", "hom", "day", "days")


class Leave(BaseModel):
    """What is known of somebody's leave on the day ``on``; the wage is in đồng."""

    on: date
    condition: Literal["normal", "hazardous", "extremely_hazardous", "unsure"] | None = None
    years: Decimal | None = None
    months: Decimal | None = None
    taken: Decimal | Unsure | None = None
    leaving: Literal["yes", "no", "unsure"] | None = None
    wage: int | Unsure | None = None
    month_days: Decimal | Unsure | None = None

    @property
    def days(self) -> Decimal:
        return self.month_days if isinstance(self.month_days, Decimal) else _USUAL_DAYS


def _due(state: Leave) -> Calculated:
    """Days due this year; an unknown condition counts as a normal one, which has the fewest."""
    inputs = {
        "condition": "normal" if state.condition == UNSURE else state.condition,
        "seniority_years": state.years,
        "months_worked_this_year": state.months,
    }
    return calculated("nghi_hang_nam", state.on, inputs)


def _left(state: Leave, due: Calculated) -> Fraction | None:
    """Days not taken yet; None when nobody knows what was taken."""
    if not isinstance(state.taken, Decimal):
        return None
    return max(exact(due.answer.result["days"]) - Fraction(state.taken), Fraction(0))


def _is_paid(state: Leave) -> bool:
    """Whether a payout can be asked for: the job ends and days are left."""
    known = None not in (state.condition, state.years, state.months)
    return state.leaving == "yes" and known and bool(_left(state, _due(state)))


def _payout(state: Leave, left: Fraction | None) -> Calculated | None:
    if state.leaving != "yes" or not left or not isinstance(state.wage, int):
        return None
    inputs = {
        "contract_wage_previous_month": state.wage,
        "standard_working_days": state.days,
        "unused_days": plain(left),
    }
    return calculated("thanh_toan_phep", state.on, inputs)


async def _answer(turn: Turn[Leave]) -> Outcome:
    state = turn.state
    due = _due(state)
    left = _left(state, due)
    payout = _payout(state, left)
    calculations = [due, *([payout] if payout else [])]
    steps = [line for each in calculations for line in citing.steps(each.answer)]
    sources = citing.of_answers([each.answer for each in calculations])
    lines = (_head(due, left, payout), "", *steps, *_notes(state, due, left), "", *sources)
    return await finish(turn, leave.name, calculations, lines)


def _head(due: Calculated, left: Fraction | None, payout: Calculated | None) -> Named:
    if payout is not None and left is not None:
        amount = payout.answer.result["amount"]
        return Named("benefits-leave-payout", amount=amount, left=plain(left))
    if left is None:
        return Named("benefits-leave-due", days=due.answer.result["days"])
    return Named("benefits-leave-left", left=plain(left), days=due.answer.result["days"])


def _notes(state: Leave, due: Calculated, left: Fraction | None) -> list[Named]:
    """What was assumed, what was taken, and what is still unknown."""
    notes = []
    if isinstance(state.taken, Decimal) and left is not None:
        over = Fraction(state.taken) > exact(due.answer.result["days"])
        name = "over" if over else "taken"
        notes.append(Named(f"benefits-leave-{name}-note", taken=plain(Fraction(state.taken))))
    if state.condition == UNSURE:
        notes.append(Named("benefits-leave-condition-assumed"))
    if state.leaving == "yes" and left and state.wage == UNSURE:
        notes.append(Named("benefits-leave-wage-unknown"))
    if state.leaving == "yes" and isinstance(state.wage, int) and state.month_days == UNSURE:
        notes.append(Named("benefits-leave-days-assumed", days=plain(Fraction(state.days))))
    return notes


leave = Calculator(
    "benefits_leave",
    Leave,
    {
        "condition": Asked(OneOf("normal", "hazardous", "extremely_hazardous", UNSURE)),
        "years": Asked(Number(0, 60, units=_YEARS), options={"0": "under"}),
        "months": Asked(Number(0, 12, units=("thang", "month", "months")), options={"12": "full"}),
        "taken": Asked(
            Number(0, 60, decimals=1, units=_DAYS), options={"0": "none", UNSURE: UNSURE}
        ),
        "leaving": Asked(
            YesNoUnsure(),
            applies=lambda s: s.taken != UNSURE,
            options={"yes": "yes", "no": "no"},
        ),
        "wage": Asked(Wage(100_000, 1_000_000_000), applies=_is_paid, options={UNSURE: UNSURE}),
        "month_days": Asked(
            Number(1, 31, units=_DAYS),
            applies=lambda s: _is_paid(s) and s.wage != UNSURE,
            options={"26": "", "24": "", "22": "", UNSURE: UNSURE},
        ),
    },
    _answer,
)


async def begin(turn: Turn[Any]) -> Outcome:
    """``benefits.leave:<entry>``: counts leave; from the entry on its payment, the job ends."""
    leaving: Literal["yes"] | None = "yes" if turn.argument == "unused-leave" else None
    return Start(leave, Leave(on=turn.today, leaving=leaving))
