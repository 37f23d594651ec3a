"""Every formula that a rule may name, in one list."""

from collections.abc import Callable, Mapping

from bot.core.benefits.case import Case
from bot.core.benefits.formulas import annual_leave, overtime, overtime_limits

Formula = Callable[[Case], dict[str, object]]

FORMULAS: Mapping[str, Formula] = {
    "overtime": overtime.overtime,
    "night": overtime.night,
    "night-overtime": overtime.night_overtime,
    "overtime-limits": overtime_limits.overtime_limits,
    "annual-leave": annual_leave.annual_leave,
    "leave-month": annual_leave.leave_month,
    "unused-leave": annual_leave.unused_leave,
}
