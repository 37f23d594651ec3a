"""Calculations a second: random inputs for every code, pure rules, one core."""

import random
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from bot.core.benefits import BenefitError, Rules, load
from bot.core.benefits.inputs import Field
from bot.core.benefits.rulebook import Benefit

COUNT = 20_000
ROUNDS = 3
_SEED = 20261120
_YEAR = 365
_SLOWEST = 5


class Question(NamedTuple):
    """What one calculation is asked."""

    code: str
    on: date
    inputs: dict[str, object]


class Measured(NamedTuple):
    """``answered`` of ``asked`` questions had a sum; the others were refused with a reason."""

    per_second: float
    asked: int
    answered: int
    slowest: list[tuple[str, float]]


def questions(rules: Rules, count: int) -> Iterator[Question]:
    """Every code in turn: one of its examples with some inputs drawn anew, each possible by
    itself; together they may contradict each other."""
    draw = random.Random(_SEED)  # noqa: S311 - nothing secret: the same questions each time
    for number in range(count):
        benefit = rules.benefits[number % len(rules.benefits)]
        example = draw.choice(benefit.examples)
        inputs = dict(example.inputs)
        fields = [each for each in rules.fields_of(benefit).items() if each[0] in inputs]
        for name, field in draw.sample(fields, draw.randint(0, len(fields))):
            inputs[name] = _drawn(draw, field, inputs[name])
        yield Question(benefit.code, _day(draw, benefit, example.on), inputs)


def _day(draw: random.Random, benefit: Benefit, on: date) -> date:
    near = on + timedelta(days=draw.randint(-_YEAR, _YEAR))
    return near if benefit.holds(near) else on


def _drawn(draw: random.Random, field: Field, told: object) -> object:
    """Another value that the field allows; lists stay as the example has them."""
    match field.kind:
        case "flag":
            return draw.random() < 0.5
        case "choice":
            return draw.choice(field.choices)
        case "date" if isinstance(told, str | date):
            near = date.fromisoformat(str(told)) + timedelta(days=draw.randint(-_YEAR, _YEAR))
            return near.isoformat()
        case "integer" | "number" | "money":
            return draw.randint(*_bounds(field, told))
    return told


def _bounds(field: Field, told: object) -> tuple[int, int]:
    """Around what the example has, within what is possible."""
    number = int(told) if isinstance(told, int | float) else 1
    least, most = field.least or 0, field.most or 2 * number
    return max(int(least), number // 2), max(int(least), number // 2, min(int(most), 2 * number))


def measure(rules: Rules, count: int = COUNT) -> Measured:
    """The best of some rounds over the same questions: what else runs here only slows."""
    asked = list(questions(rules, count))
    spent: dict[str, float] = defaultdict(float)
    best, answered = float("inf"), 0
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        answered = 0
        for question in asked:
            before = time.perf_counter()
            answered += _answers(rules, question)
            spent[question.code] += time.perf_counter() - before
        best = min(best, time.perf_counter() - begun)
    times = {code: spent[code] / ROUNDS / _share(asked, code) for code in rules.codes}
    slowest = sorted(times.items(), key=lambda each: -each[1])[:_SLOWEST]
    return Measured(count / best, count, answered, slowest)


def _answers(rules: Rules, question: Question) -> bool:
    try:
        rules.calculate(*question)
    except BenefitError:
        return False
    return True


def _share(asked: list[Question], code: str) -> int:
    return sum(question.code == code for question in asked) or 1


def main(arguments: list[str]) -> None:
    """``python -m benchmarks.rules [COUNT]``: the last line is the rate, the share that had an
    answer, and the milliseconds of a load."""
    begun = time.perf_counter()
    rules = load()
    loading = 1000 * (time.perf_counter() - begun)
    found = measure(rules, int(arguments[0]) if arguments else COUNT)
    for code, seconds in found.slowest:
        print(f"{code:32}{1_000_000 * seconds:8.0f} µs")
    print(f"{found.per_second:.0f} {found.answered / found.asked:.3f} {loading:.0f}")


if __name__ == "__main__":
    main(sys.argv[1:])
