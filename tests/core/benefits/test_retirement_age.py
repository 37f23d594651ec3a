"""The table of pension ages, row by row, from the rule that made it."""

from datetime import date
from typing import Any

import pytest

from bot.core.benefits import ImpossibleInput, MissingInput, NotKnownThen, Rules
from bot.core.benefits.terms import months_after
from tests.core.benefits.conftest import RULES, Calculate

ON = date(2026, 11, 20)
MEN = {2021: (60, 3), 2022: (60, 6), 2023: (60, 9), 2024: (61, 0), 2025: (61, 3), 2026: (61, 6)}
MEN |= {2027: (61, 9)} | dict.fromkeys(range(2028, 2060), (62, 0))
WOMEN = {2021 + n: divmod(664 + 4 * n, 12) for n in range(15)}
WOMEN |= dict.fromkeys(range(2036, 2060), (60, 0))


def months(first: tuple[int, int], last: tuple[int, int]) -> list[date]:
    start, end = date(*first, 1), date(*last, 1)
    span = (end.year - start.year) * 12 + end.month - start.month
    return [months_after(start, each) for each in range(span + 1)]


def answered(sex: str, birth: date, condition: str = "normal") -> tuple[int, int, date]:
    inputs = {"sex": sex, "birth": f"{birth:%Y-%m}", "condition": condition}
    result: Any = RULES.calculate("tuoi_nghi_huu", ON, inputs).result
    words = result["retirement_age"].values
    return words["years"], words["months"], date.fromisoformat(f"{result['reach_month']}-01")


@pytest.mark.parametrize(
    ("sex", "table", "births"),
    [
        ("male", MEN, months((1961, 1), (1975, 12))),
        ("female", WOMEN, months((1966, 1), (1985, 12))),
    ],
)
def test_every_row(sex: str, table: dict[int, tuple[int, int]], births: list[date]) -> None:
    last = date.min
    for birth in births:
        years, odd, reach = answered(sex, birth)
        assert (years, odd) in table.values()
        assert reach == months_after(birth, years * 12 + odd)
        assert (years, odd) <= table[reach.year]
        assert reach >= last
        last = reach
        earlier = [
            year
            for year in table
            if year < reach.year and months_after(birth, sum_of(table[year])).year <= year
        ]
        assert not earlier or (years, odd) == table[min(earlier)]


def sum_of(age: tuple[int, int]) -> int:
    return age[0] * 12 + age[1]


@pytest.mark.parametrize(
    ("sex", "birth", "age", "reach"),
    [
        ("male", "1961-09", (60, 3), "2021-12"),
        ("male", "1961-10", (60, 6), "2022-04"),
        ("male", "1963-04", (61, 0), "2024-04"),
        ("male", "1964-09", (61, 3), "2025-12"),
        ("male", "1966-03", (61, 9), "2027-12"),
        ("male", "1966-04", (62, 0), "2028-04"),
        ("female", "1966-01", (55, 4), "2021-05"),
        ("female", "1969-12", (57, 0), "2026-12"),
        ("female", "1970-01", (57, 4), "2027-05"),
        ("female", "1975-05", (60, 0), "2035-05"),
    ],
)
def test_rows_of_the_annex(sex: str, birth: str, age: tuple[int, int], reach: str) -> None:
    years, odd, reached = answered(sex, date.fromisoformat(f"{birth}-01"))
    assert ((years, odd), f"{reached:%Y-%m}") == (age, reach)


@pytest.mark.parametrize(
    "condition", ["hazardous", "extremely_hazardous", "extremely_difficult_area"]
)
def test_hard_work_is_five_years_earlier(condition: str) -> None:
    for birth in months((1966, 1), (1975, 12)):
        years, odd, reach = answered("male", birth, condition)
        older = months_after(birth, -60)
        full_years, full_odd, full_reach = answered("male", older)
        assert (years + 5, odd, reach) == (full_years, full_odd, full_reach)


def test_the_pension_begins_the_month_after(result: Calculate) -> None:
    answer = result("tuoi_nghi_huu", sex="male", birth="1966-12", condition="normal")
    assert (answer["reach_month"], answer["pension_from"]) == ("2028-12", "2029-01")


@pytest.mark.parametrize(
    ("sex", "birth", "condition"),
    [
        ("male", "1960-12", "normal"),
        ("female", "1965-12", "normal"),
        ("male", "1965-12", "hazardous"),
    ],
)
def test_ages_before_the_table_are_not_known(
    rules: Rules, sex: str, birth: str, condition: str
) -> None:
    with pytest.raises(NotKnownThen):
        rules.calculate("tuoi_nghi_huu", ON, {"sex": sex, "birth": birth, "condition": condition})


def test_nobody_is_born_tomorrow(rules: Rules) -> None:
    with pytest.raises(ImpossibleInput) as caught:
        rules.calculate(
            "tuoi_nghi_huu", ON, {"sex": "male", "birth": "2026-12", "condition": "normal"}
        )
    assert caught.value.field == "birth"


@pytest.mark.parametrize("field", ["sex", "birth", "condition"])
def test_all_three_are_needed(rules: Rules, field: str) -> None:
    inputs: dict[str, object] = {"sex": "female", "birth": "1970-02", "condition": "normal"}
    with pytest.raises(MissingInput) as caught:
        rules.calculate("tuoi_nghi_huu", ON, {**inputs, field: None})
    assert caught.value.field == field
