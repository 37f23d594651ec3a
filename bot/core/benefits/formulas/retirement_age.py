"""When pension age is reached (Labour Code Đ169; Decree 135/2020 Đ4–5 and annexes)."""

from datetime import date
from fractions import Fraction

from bot.core.benefits.answer import Text
from bot.core.benefits.case import Case
from bot.core.benefits.errors import NotKnownThen
from bot.core.benefits.exact import plain
from bot.core.benefits.formulas.contribution import MONTHS_A_YEAR, month_of
from bot.core.benefits.terms import months_after


def retirement_age(case: Case) -> dict[str, object]:
    """The age in words, the month it is reached, and the month the pension begins."""
    sex, birth = case.need("sex", str), case.need("birth", date)
    if birth > case.on:
        raise case.impossible("birth", "in-the-future")
    lower = _lower(case)
    year, age = _year_and_age(case, sex, birth, lower)
    reach, begins = months_after(birth, age), months_after(birth, age + 1)
    words = _words(age)
    case.step("retirement-age", str(year), sex=sex, year=str(year), **words.values)
    _explain_lower(case, lower)
    case.step("retirement-reach", month_of(reach), birth=month_of(birth), reach=month_of(reach))
    case.step("retirement-pension", month_of(begins), begins=month_of(begins))
    return {
        "retirement_age": words,
        "reach_month": f"{reach:%Y-%m}",
        "pension_from": f"{begins:%Y-%m}",
    }


def _words(months: int) -> Text:
    years, odd = divmod(months, MONTHS_A_YEAR)
    return Text(id="benefits-word-retirement-age", values={"years": years, "months": odd})


def _lower(case: Case) -> int:
    """Months by which hard work or a hard region brings pension age forward (Đ5)."""
    condition = case.need("condition", str)
    return 0 if condition == "normal" else int(case.figure("retirement_age_lower"))


def _explain_lower(case: Case, lower: int) -> None:
    if not lower:
        return
    condition = case.need("condition", str)
    years = plain(Fraction(lower, MONTHS_A_YEAR))
    case.step("retirement-lower", years, condition=condition, years=years)
    case.note("retirement-lower-years")
    if condition == "extremely_hazardous":
        case.note("retirement-much-lower")


def _year_and_age(case: Case, sex: str, birth: date, lower: int) -> tuple[int, int]:
    """The first year in which, or before whose end, that year's age is reached."""
    names = ("first_year", f"{sex}_first", f"{sex}_yearly", f"{sex}_last")
    first_year, first, yearly, last = (int(case.figure("retirement_age", n)) for n in names)
    year, age = first_year, first - lower
    under_old_law = months_after(birth, age - yearly)
    if under_old_law.year < first_year:
        raise NotKnownThen(case.code, under_old_law, "birth")
    while months_after(birth, age).year > year:
        year += 1
        age = min(first + yearly * (year - first_year), last) - lower
    return year, age
