"""What a person tells about overtime: parts of work, and the wage they are paid by."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from pydantic import BaseModel

from bot.core.benefits import Answer
from bot.core.benefits.exact import dong
from bot.core.money import Dong
from handlers.benefits.calculator import Calculated, Unsure, calculated

CODES = {"day": "lam_them_gio", "night": "lam_them_ban_dem", "shift": "lam_dem"}
USUAL_DAYS, USUAL_HOURS = Decimal(26), Decimal(8)
"""What stands in for an unknown month and day; the answer says so."""


class Part(BaseModel):
    """Hours of one kind on one day. ``on`` None is today until the answer is given."""

    on: date | None = None
    work: Literal["day", "night", "shift"] | None = None
    day_type: Literal["weekday", "weekly_rest", "public_holiday"] | None = None
    before: Literal["yes", "no", "unsure"] | None = None
    hours: Decimal | None = None

    @property
    def is_holiday(self) -> bool:
        return self.work != "shift" and self.day_type == "public_holiday"


class Overtime(Part):
    """The part asked about now, those before it, and the wage in đồng."""

    earlier: list[Part] = []
    wage_kind: Literal["monthly", "daily", "hourly", "unsure"] | None = None
    monthly_wage: int | None = None
    daily_wage: int | None = None
    hourly_wage: int | None = None
    month_days: Decimal | Unsure | None = None
    day_hours: Decimal | Unsure | None = None

    def parts(self) -> list[Part]:
        """Every part, this one last."""
        now = {name: getattr(self, name) for name in Part.model_fields}
        return [*self.earlier, Part.model_construct(**now)]

    def next_part(self) -> "Overtime":
        """A state that asks for one more part; the wage stays."""
        empty = dict.fromkeys(Part.model_fields)
        return self.model_copy(update={"earlier": self.parts(), **empty})

    def on_another_day(self) -> "Overtime":
        """The same work, for a day whose kind is not known yet."""
        return self.model_copy(update={"on": None, "day_type": None, "before": None})

    def learn_of(self, on: date) -> None:
        """A day is of one kind: what an earlier part told of it need not be asked again."""
        same = [part for part in self.earlier if part.on == on and part.day_type is not None]
        if self.day_type is None and same:
            self.day_type = same[0].day_type
        if self.before is None and any(part.work == "day" for part in same):
            self.before = "yes"

    @property
    def days(self) -> Decimal:
        return self.month_days if isinstance(self.month_days, Decimal) else USUAL_DAYS

    @property
    def normal_hours(self) -> Decimal:
        return self.day_hours if isinstance(self.day_hours, Decimal) else USUAL_HOURS

    def hour(self) -> Dong | None:
        """Đồng of a normal hour: month ÷ working days ÷ hours (Decree 145/2020 Đ54–55)."""
        if self.wage_kind == "hourly" and self.hourly_wage is not None:
            return Dong(self.hourly_wage)
        if self.wage_kind == "daily" and self.daily_wage is not None:
            return dong(Fraction(self.daily_wage) / Fraction(self.normal_hours))
        if self.wage_kind == "monthly" and self.monthly_wage is not None:
            day = Fraction(self.monthly_wage) / Fraction(self.days)
            return dong(day / Fraction(self.normal_hours))
        return None


@dataclass(frozen=True, slots=True)
class Paid:
    """One part with its calculation; two where nobody knows of overtime before the night."""

    part: Part
    ways: tuple[Calculated, ...]

    @property
    def answers(self) -> tuple[Answer, ...]:
        return tuple(way.answer for way in self.ways)

    def amounts(self, key: str = "total") -> tuple[Dong | None, Dong | None]:
        """The least and the most of it in đồng; ``amount`` leaves the paid holiday out."""
        found = [each.result.get(key, each.result.get("amount")) for each in self.answers]
        known = [each for each in found if isinstance(each, Dong)]
        return (min(known), max(known)) if known else (None, None)

    @property
    def rates(self) -> tuple[object, object]:
        found = [each.result["rate_pct"] for each in self.answers]
        return found[0], found[-1]


def paid(state: Overtime) -> list[Paid]:
    """Calculates every part; a part's day must be known by now. Raises ``BenefitError``."""
    holidays: set[date | None] = set()
    found = []
    for part in state.parts():
        first = part.is_holiday and part.on not in holidays
        holidays |= {part.on} if part.is_holiday else set()
        found.append(Paid(part, tuple(_ways(state, part, holiday_due=first))))
    return found


def _ways(state: Overtime, part: Part, *, holiday_due: bool) -> list[Calculated]:
    code, inputs = CODES[part.work or "day"], _inputs(state, part)
    if holiday_due and state.wage_kind == "daily":
        # Only this code knows the wage of the holiday itself, which is due once a day.
        code, inputs = CODES["day"], {**inputs, **_daily_paid(state, part)}
    on = part.on or date.min
    if part.work == "night" and part.day_type == "weekday":
        known = {"yes": (True,), "no": (False,)}.get(part.before or "", (False, True))
        many = [{**inputs, "worked_day_overtime_before": each} for each in known]
        return [calculated(code, on, each) for each in many]
    return [calculated(code, on, inputs)]


def _inputs(state: Overtime, part: Part) -> dict[str, object]:
    hour = state.hour()
    inputs: dict[str, object] = {} if hour is None else {"hourly_wage": int(hour)}
    inputs |= {} if part.hours is None else {"hours": part.hours}
    return inputs if part.work == "shift" else {**inputs, "day_type": part.day_type}


def _daily_paid(state: Overtime, part: Part) -> Mapping[str, object]:
    return {
        "time": part.work,
        "pay_type": "daily",
        "daily_wage": state.daily_wage,
        "normal_hours": state.normal_hours,
    }
