"""Whatever JSON a calculator is given, it answers or names a reason; it never fails."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from benchmarks.rules import Question, questions
from bot.core.benefits import BenefitError
from bot.core.benefits.inputs import Field
from bot.core.benefits.report import calculate_line
from tests.core.benefits.conftest import RULES

DAYS = st.dates(date(2020, 1, 1), date(2031, 12, 31)).map(date.isoformat)
MONTHS = DAYS.map(lambda day: day[:7])
EDGES = ["0001-01-01", "1900-01-01", "2099-12-31", "9999-12-31"]
NUMBERS = st.integers(-1, 10**12) | st.floats() | st.integers()
WORDS = st.text(max_size=5) | st.sampled_from(["", "0", "true", "2026-02-30", "9999-12-31", "x"])
LEAVES = st.none() | st.booleans() | NUMBERS | WORDS | DAYS | MONTHS
ANYTHING = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3)
)
ODD: st.SearchStrategy[object] = st.sampled_from(
    [
        *(None, True, "", "0", "x", -1, 0, 0.1, 10**30, float("nan"), float("inf"), "2026-02-30"),
        *([], [[]], {}, [None], [1, "x"], ["2026-01-01"], [{"type": "spouse"}], {"type": 1}),
    ]
)
RELATIVES = st.fixed_dictionaries(
    {"type": st.sampled_from(["child_under_18", "spouse", "parent", "other"])},
    optional={"no_direct_caregiver": st.booleans()},
)


def render(text_id: str, values: Mapping[str, object]) -> str:
    return f"{text_id} {sorted(values)}"


def fitting(field: Field) -> st.SearchStrategy[object]:
    """Values that the field takes; it may refuse some for their size."""
    whole = st.integers(int(field.least or 0), int(field.most or 1000))
    return {
        "flag": st.booleans(),
        "choice": st.sampled_from(field.choices or ("",)),
        "date": DAYS | st.sampled_from([*EDGES, "2024-02-29"]),
        "month": MONTHS | st.sampled_from([edge[:7] for edge in EDGES]),
        "integers": st.lists(whole, max_size=4),
        "words": st.lists(st.sampled_from(field.choices or ("a", "b")), max_size=4),
        "periods": st.lists(st.tuples(DAYS, DAYS).map(sorted), max_size=3),
        "relatives": st.lists(RELATIVES, max_size=4),
    }.get(field.kind, whole)


@st.composite
def requests(draw: st.DrawFn) -> dict[str, object]:
    benefit = draw(st.sampled_from(RULES.benefits))
    fields = RULES.fields_of(benefit)
    values = {
        name: draw(st.one_of(fitting(field), fitting(field), ODD))
        for name, field in fields.items()
        if draw(st.booleans())
    }
    return {
        "id": 1,
        "code": benefit.code,
        "on": draw(DAYS | st.sampled_from(EDGES)),
        "inputs": values,
    }


def answered(line: bytes) -> dict[str, Any]:
    written = calculate_line(RULES, line, render)
    assert "\n" not in written
    shown: dict[str, Any] = json.loads(written.encode())
    assert set(shown) in ({"id", "result"}, {"id", "error"})
    return shown


@given(requests())
def test_a_calculator_never_fails(request: dict[str, object]) -> None:
    shown = answered(json.dumps(request).encode())
    assert shown.get("error", {}).get("error") != "cannot-be-calculated", (request, shown)


@given(st.binary() | ANYTHING.map(lambda value: json.dumps(value).encode()))
def test_any_bytes_are_answered(line: bytes) -> None:
    assert answered(line)["error"]["error"]


@given(st.dictionaries(st.sampled_from(["id", "code", "on", "inputs", "benefit"]), ANYTHING))
def test_any_values_are_answered(request: dict[str, object]) -> None:
    shown = answered(json.dumps(request).encode())
    assert shown["error"]["error"]


def test_examples_with_some_inputs_drawn_anew_never_fail() -> None:
    """What ``python -m benchmarks.rules`` asks: nearer to what people ask than anything at all."""
    answers = [answered_or_refused(question) for question in questions(RULES, 4000)]
    assert sum(answers) > len(answers) / 2


def answered_or_refused(question: Question) -> bool:
    try:
        RULES.calculate(*question)
    except BenefitError:
        return False
    return True
