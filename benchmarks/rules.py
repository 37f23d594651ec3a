"""Random calculations of every benefit: pure rules, one core, no database."""

import random
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta

from bot.core.benefits import BenefitError, Rules, load
from bot.core.benefits.inputs import Field

_SEED = 2026
_FROM, _DAYS = date(2026, 7, 1), 150


def questions(rules: Rules, count: int) -> Iterator[tuple[str, date, dict[str, object]]]:
    """Questions about every code in turn: an example with some inputs drawn anew."""
    draw = random.Random(_SEED)  # noqa: S311 - figures, not secrets
    for number in range(count):
        benefit = rules.benefits[number % len(rules.benefits)]
        example = draw.choice(benefit.examples)
        inputs = dict(example.inputs)
        for name, field in rules.fields_of(benefit).items():
            if name in inputs and draw.random() < 0.5:
                inputs[name] = _drawn(draw, field, inputs[name])
        yield benefit.code, max(_FROM, example.on) + timedelta(draw.randrange(_DAYS)), inputs


def _drawn(draw: random.Random, field: Field, given: object) -> object:
    """A value of the same kind."""
    match field.kind:
        case "money" | "integer":
            return draw.randint(int(field.least or 0), min(int(field.most or 100), 50_000_000))
        case "flag":
            return draw.random() < 0.5
        case "choice":
            return draw.choice(field.choices)
    return given


def rate(count: int) -> tuple[float, int]:
    """Calculations a second, refused ones among them, and how many were answered."""
    rules = load()
    asked = list(questions(rules, count))
    answered = 0
    began = time.perf_counter()
    for code, on, inputs in asked:
        try:
            rules.calculate(code, on, inputs)
            answered += 1
        except BenefitError:
            continue
    return count / (time.perf_counter() - began), answered


def main(arguments: list[str] | None = None) -> None:
    """``python -m benchmarks.rules COUNT`` prints calculations a second."""
    count = int((arguments or sys.argv[1:] or ["10000"])[0])
    found, answered = rate(count)
    print(f"{answered} of {count} answered")
    print(f"{found:.0f}")


if __name__ == "__main__":
    main()
