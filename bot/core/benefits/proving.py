"""The worked examples of the rule files, run: what does not come out as it is written."""

import json
from collections.abc import Iterator

from bot.core.benefits.checking import Files, Found, entries
from bot.core.benefits.errors import BenefitError
from bot.core.benefits.rulebook import Benefit, Example, Rules
from bot.core.benefits.yamltext import Place

BUGS = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""What a formula raises when it has a mistake, or when dates leave the calendar."""


def disproved(rules: Rules, files: Files) -> Iterator[list[Found]]:
    """What is wrong with the examples of each benefit, one benefit after the other."""
    for file, place, benefit in entries(files):
        yield [Found(file, (*place, *inner), why) for inner, why in _wrong(rules, benefit)]


def _wrong(rules: Rules, benefit: Benefit) -> Iterator[tuple[Place, str]]:
    for number, example in enumerate(benefit.examples):
        for reason in _reasons(rules, benefit, example):
            yield ("examples", number), f"{benefit.code}: example {number + 1}: {reason}"


def _reasons(rules: Rules, benefit: Benefit, example: Example) -> Iterator[str]:
    try:
        answer = rules.calculate(benefit.code, example.on, example.inputs)
    except BenefitError as error:
        yield str(error)
        return
    except BUGS as error:
        yield f"the formula {benefit.formula} fails: {type(error).__name__}: {error}"
        return
    written = json.loads(answer.model_dump_json())["result"]
    result = {key: _said(value) for key, value in written.items()}
    for key, wanted in example.result.items():
        if key not in result or result[key] != wanted:
            yield f"{key} is {result.get(key)}, not {wanted}"
    for key in result.keys() - set(benefit.results):
        yield f"{key} comes out and is not among the results"


def _said(value: object) -> object:
    """Words are told apart by their text id."""
    return value["id"] if isinstance(value, dict) and "id" in value else value
