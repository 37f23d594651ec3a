"""One calculation as JSON text, for the command line and for other programs."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date

from bot.core.benefits.answer import Answer, Text
from bot.core.benefits.errors import BenefitError, ImpossibleInput, MissingInput
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
    ``notes``, ``sources``, ``confidence``, ``last_checked``, ``stale`` (the day asked about lies
    past the review) and ``rules_version``. A refusal has ``error`` (a stable reason code),
    ``field`` (null when no single input is to blame) and ``message`` (one English line).
    """
    try:
        answer = rules.calculate(benefit, on, _inputs(benefit, inputs_text))
    except BenefitError as error:
        return Report(text=_written(_refusal(error)), exit_code=REFUSED)
    return Report(text=_written(_shown(answer, render)), exit_code=0)


def batch(rules: Rules, lines: Iterable[str], render: Render) -> Iterator[str]:
    """One JSON line for each that is not blank: ``id`` with ``result``, or with ``error``,
    ``field`` and ``message``. A line asks with ``id``, ``code``, ``on`` and ``inputs``."""
    for line in lines:
        if line.strip("\ufeff \t\r\n"):
            yield json.dumps(_answered(rules, line, render), ensure_ascii=False)


def _answered(rules: Rules, line: str, render: Render) -> dict[str, object]:
    asked: dict[str, object] = {}
    try:
        asked = _inputs("", line.strip("\ufeff \t\r\n"))
        code = str(asked.get("code", asked.get("benefit", "")))
        inputs = asked.get("inputs") or {}
        if not isinstance(inputs, dict):
            raise ImpossibleInput(code, "inputs", "inputs-not-an-object")
        answer = rules.calculate(code, _day(code, asked), inputs)
    except BenefitError as error:
        return {"id": asked.get("id"), **_refusal(error)}
    return {"id": asked.get("id"), "result": _result(answer, render)}


def _day(code: str, asked: Mapping[str, object]) -> date:
    text = asked.get("on", asked.get("date"))
    if text is None:
        raise MissingInput(code, "on")
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        raise ImpossibleInput(code, "on", "not-a-date", ("YYYY-MM-DD",)) from None


def _refusal(error: BenefitError) -> dict[str, object]:
    return {"error": error.reason, "field": error.field, "message": str(error)}


def _inputs(benefit: str, text: str) -> dict[str, object]:
    try:
        inputs = json.loads(text)
    except (ValueError, RecursionError):
        raise ImpossibleInput(benefit, None, "inputs-not-json") from None
    if not isinstance(inputs, dict):
        raise ImpossibleInput(benefit, None, "inputs-not-an-object")
    return inputs


def _result(answer: Answer, render: Render) -> dict[str, object]:
    """The result with its words said."""
    plain = answer.model_dump(mode="json")["result"]
    words = {
        name: render(value.id, value.values)
        for name, value in answer.result.items()
        if isinstance(value, Text)
    }
    return {**plain, **words}


def _shown(answer: Answer, render: Render) -> dict[str, object]:
    plain = answer.model_dump(mode="json")
    steps = [
        {"text": render(step.text.id, step.text.values), "value": written["value"]}
        for step, written in zip(answer.steps, plain["steps"], strict=True)
    ]
    return {
        "code": answer.code,
        "on": plain["on"],
        "result": _result(answer, render),
        "steps": steps,
        "failing": [render(each.id, each.values) for each in answer.failing],
        "notes": [render(each.id, each.values) for each in answer.notes],
        "sources": plain["sources"],
        "confidence": answer.confidence,
        "last_checked": plain["last_checked"],
        "stale": answer.is_stale(answer.on),
        "rules_version": answer.rules_version,
    }


def _written(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, indent=2)
