"""One calculation as JSON text, for the command line and for other programs."""

import json
from collections.abc import Callable, Mapping
from datetime import date

from bot.core.benefits.answer import Answer, Text
from bot.core.benefits.errors import BenefitError, ImpossibleInput
from bot.core.benefits.rulebook import Rules
from bot.core.chat import Frozen

Render = Callable[[str, Mapping[str, object]], str]
"""A text id and its variables as a sentence."""

REFUSED = 2


class Report(Frozen):
    """What to print, and the exit code: 0, or 2 when there is no answer."""

    text: str
    exit_code: int


def calculate_json(
    rules: Rules, benefit: str, on: date, inputs_text: str, render: Render
) -> Report:
    """The answer of ``benefit`` for the day ``on``; ``inputs_text`` is a JSON object.

    An answer has ``code``, ``on``, ``result``, ``steps`` (``text``, ``value``), ``failing``,
    ``notes``, ``sources``, ``confidence`` and ``rules_version``. A refusal has ``error`` (a stable
    reason code), ``field`` (null when no single input is to blame) and ``message`` (one English
    line).
    """
    try:
        answer = rules.calculate(benefit, on, _inputs(benefit, inputs_text))
    except BenefitError as error:
        refusal = {"error": error.reason, "field": error.field, "message": str(error)}
        return Report(text=_written(refusal), exit_code=REFUSED)
    return Report(text=_written(_shown(answer, render)), exit_code=0)


def _inputs(benefit: str, text: str) -> dict[str, object]:
    try:
        inputs = json.loads(text)
    except (ValueError, RecursionError):
        raise ImpossibleInput(benefit, None, "inputs-not-json") from None
    if not isinstance(inputs, dict):
        raise ImpossibleInput(benefit, None, "inputs-not-an-object")
    return inputs


def _shown(answer: Answer, render: Render) -> dict[str, object]:
    plain = answer.model_dump(mode="json")
    steps = [
        {"text": render(step.text.id, step.text.values), "value": written["value"]}
        for step, written in zip(answer.steps, plain["steps"], strict=True)
    ]
    words = {
        name: render(value.id, value.values)
        for name, value in answer.result.items()
        if isinstance(value, Text)
    }
    return {
        "code": answer.code,
        "on": plain["on"],
        "result": plain["result"] | words,
        "steps": steps,
        "failing": [render(each.id, each.values) for each in answer.failing],
        "notes": [render(each.id, each.values) for each in answer.notes],
        "sources": plain["sources"],
        "confidence": answer.confidence,
        "rules_version": answer.rules_version,
    }


def _written(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, indent=2)
