"""Whatever is told, the codes of sickness, birth, accident and health answer or say why not, and
what they say can be said in both languages."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.benefits import Answer
from bot.core.benefits.errors import BenefitError, MissingInput
from bot.core.benefits.inputs import Field
from tests.core.benefits.conftest import RULES
from tests.core.benefits.test_texts import LANGUAGES, LONGEST, rendered

CODES = [
    code
    for code in RULES.codes
    if code.startswith(("om_dau", "duong_suc", "thai_san", "tnld", "bhyt"))
]
DAY = date(2026, 11, 20)
days = st.dates(date(2025, 7, 1), date(2028, 3, 1))
periods = st.lists(st.tuples(days, days).map(sorted), max_size=3)


def values(field: Field) -> st.SearchStrategy[Any]:
    least, most = int(field.least or 0), int(field.most or 0)
    whole = st.integers(least, most) | st.integers(least, min(most, least + 60))
    kinds: Mapping[str, st.SearchStrategy[Any]] = {
        "flag": st.booleans(),
        "choice": st.sampled_from(field.choices or ("",)),
        "date": days.map(date.isoformat),
        "integers": st.lists(whole, max_size=4),
        "periods": periods.map(lambda many: [[a.isoformat(), b.isoformat()] for a, b in many]),
        "words": st.just(["giay_ra_vien"]),
    }
    return kinds.get(field.kind, whole)


@st.composite
def told(draw: st.DrawFn) -> tuple[str, dict[str, object]]:
    code = draw(st.sampled_from(CODES))
    fields = RULES.fields(code, DAY)
    names = draw(st.lists(st.sampled_from(sorted(fields)), unique=True))
    return code, {name: draw(values(fields[name])) for name in names}


def answered(code: str, inputs: Mapping[str, object]) -> Answer | None:
    try:
        return RULES.calculate(code, DAY, inputs)
    except BenefitError as error:
        named = error.field in RULES.fields(code, DAY)
    return None if named else pytest.fail("the error names no input")


def numbers(answer: Answer) -> list[int | Decimal]:
    return [each for each in answer.result.values() if isinstance(each, int | Decimal)]


@settings(max_examples=400)
@given(told())
def test_an_answer_or_a_reason(case: tuple[str, dict[str, object]]) -> None:
    code, inputs = case
    answer = answered(code, inputs)
    if answer is None:
        return
    assert min(numbers(answer), default=0) >= 0
    assert answer.result.get("eligible", True) or answer.failing
    assert set(answer.result) <= set(RULES.benefit(code, DAY).results)
    texts = (*(step.text for step in answer.steps), *answer.failing, *answer.notes)
    for text in texts:
        for language in LANGUAGES:
            assert len(rendered(language, text)) <= LONGEST


@pytest.mark.parametrize("code", CODES)
def test_what_is_missing_can_be_asked_for(code: str) -> None:
    """From nothing told, answering what is missing leads to an answer."""
    fields = RULES.fields(code, DAY)
    simple = {"money": 9_000_000, "integer": 8, "number": 5, "flag": False, "integers": [1]}
    inputs: dict[str, object] = {}
    for _ in fields:
        try:
            assert RULES.calculate(code, DAY, inputs).result
        except MissingInput as missing:
            name = str(missing.field)
            field = fields[name]
            choice = field.choices[0] if field.choices else "2026-10-10"
            inputs[name] = simple.get(field.kind, choice)
    assert RULES.calculate(code, DAY, inputs).result
