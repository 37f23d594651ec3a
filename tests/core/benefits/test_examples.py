"""Every worked example of the rule files comes out as written."""

import json

import pytest

from bot.core.benefits import Rules
from bot.core.benefits.rulebook import Benefit, Example
from tests.core.benefits.conftest import RULES

EXAMPLES = [
    pytest.param(benefit, example, id=f"{benefit.code}-{number}")
    for benefit in RULES.benefits
    for number, example in enumerate(benefit.examples, 1)
]


@pytest.mark.parametrize(("benefit", "example"), EXAMPLES)
def test_example(rules: Rules, benefit: Benefit, example: Example) -> None:
    answer = rules.calculate(benefit.code, example.on, example.inputs)
    written = json.loads(answer.model_dump_json())
    assert {key: written["result"][key] for key in example.result} == example.result
    assert set(answer.result) <= set(benefit.results)
    assert answer.steps
    assert answer.sources


@pytest.mark.parametrize(("benefit", "example"), EXAMPLES)
def test_json_shape(rules: Rules, benefit: Benefit, example: Example) -> None:
    written = json.loads(
        rules.calculate(benefit.code, example.on, example.inputs).model_dump_json()
    )
    assert set(written) == {
        *("code", "on", "result", "steps", "failing", "notes", "sources", "rules_version"),
        *("last_checked", "review_due"),
    }
    assert written["on"] == example.on.isoformat()
    for step in written["steps"]:
        assert set(step) == {"text", "value"}
        assert step["text"]["id"].startswith("benefits-step-")
    for source in written["sources"]:
        assert set(source) == {"document", "article", "from", "confidence"}


def test_every_result_key_comes_out_of_some_example(rules: Rules) -> None:
    for benefit in rules.benefits:
        seen: set[str] = set()
        for example in benefit.examples:
            seen |= set(rules.calculate(benefit.code, example.on, example.inputs).result)
        assert seen == set(benefit.results), benefit.code
