"""Calculations as JSON text, for the command line and for other programs."""

import json
from collections.abc import Callable, Mapping
from datetime import date

from bot.core.benefits.answer import Answer, Text
from bot.core.benefits.errors import BenefitError, ImpossibleInput, MissingInput
from bot.core.benefits.proving import BUGS
from bot.core.benefits.rulebook import Rules
from bot.core.chat import Frozen

Render = Callable[[str, Mapping[str, object]], str]
"""A text id and its variables as a sentence."""

REFUSED = 2
LONGEST_LINE = 1_000_000
"""Bytes of a line of a batch; a longer one is refused and not kept in memory."""


class Report(Frozen):
    """What to print, and the exit code: 0, or 2 when there is no answer."""

    text: str
    exit_code: int


def calculate_json(
    rules: Rules,
    benefit: str,
    on: str | date,
    inputs_text: str,
    render: Render,
    *,
    today: date = date.min,
) -> Report:
    """The answer of ``benefit`` for the day ``on``; ``inputs_text`` is a JSON object.

    An answer has ``code``, ``on``, ``result``, ``steps`` (``text``, ``value``), ``failing``,
    ``notes``, ``sources``, ``confidence``, ``rules_version``, ``last_checked``, ``review_due`` and
    ``stale`` (the review is due on ``today`` or by the day asked about). A refusal has ``error``
    (a stable reason code), ``field`` (null when no single input is to blame) and ``message`` (one
    English line).
    """
    try:
        answer = _calculated(rules, benefit, on, _object(benefit, inputs_text, "inputs"))
    except BenefitError as error:
        return Report(text=_written(_refusal(error), indent=2), exit_code=REFUSED)
    shown = {**_shown(answer, render), "stale": answer.stale(today)}
    return Report(text=_written(shown, indent=2), exit_code=0)


def calculate_line(rules: Rules, line: bytes, render: Render) -> str:
    """One line of a batch: ``{"id", "code", "on", "inputs"}`` becomes ``{"id", "result"}``, or
    ``{"id", "error"}`` with the refusal that ``calculate_json`` gives.

    ``benefit`` does for ``code`` and ``date`` for ``on``; other keys are left alone. Whatever the
    line is, this answers: ``id`` is null where none can be read.
    """
    asked: dict[str, object] = {}
    try:
        asked |= _object("", _decoded(line), "line")
        answer = _calculated(rules, *_request(asked))
        said: dict[str, object] = {"result": _result(answer, render)}
    except BenefitError as error:
        said = {"error": _refusal(error)}
    return _written({"id": asked.get("id"), **said})


def _decoded(line: bytes) -> str:
    if len(line) > LONGEST_LINE:
        raise ImpossibleInput("", None, "line-too-long", [str(LONGEST_LINE)])
    try:
        return line.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ImpossibleInput("", None, "line-not-utf-8") from None


def _request(asked: Mapping[str, object]) -> tuple[str, str, dict[str, object]]:
    """Code, day and inputs; what is missing or of another kind is refused by its name."""
    code = asked.get("code", asked.get("benefit"))
    on = asked.get("on", asked.get("date"))
    inputs = asked.get("inputs", {})
    named = code if isinstance(code, str) else ""
    for field, value in (("id", asked.get("id")), ("code", code), ("on", on)):
        if value is None:
            raise MissingInput(named, field)
    if not isinstance(code, str):
        raise ImpossibleInput("", "code", "not-text")
    if not isinstance(inputs, dict):
        raise ImpossibleInput(code, "inputs", "inputs-not-an-object")
    return code, str(on), inputs


def _calculated(
    rules: Rules, benefit: str, on: str | date, inputs: Mapping[str, object]
) -> Answer:
    code = rules.spelt(benefit)
    try:
        return rules.calculate(code, _day(code, on), inputs)
    except BUGS as error:
        why = f"{type(error).__name__}: {error}"
        raise BenefitError(code, None, "cannot-be-calculated", [why]) from error


def _day(code: str, on: str | date) -> date:
    try:
        day = on if isinstance(on, date) else date.fromisoformat(on)
    except ValueError:
        raise ImpossibleInput(code, "on", "not-a-date", ["YYYY-MM-DD"]) from None
    if isinstance(on, str) and on != day.isoformat():  # 20261120, 2026-W47-5
        raise ImpossibleInput(code, "on", "not-a-date", ["YYYY-MM-DD"])
    return day


def _object(benefit: str, text: str, what: str) -> dict[str, object]:
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        raise ImpossibleInput(benefit, None, f"{what}-not-json") from None
    if not isinstance(content, dict):
        raise ImpossibleInput(benefit, None, f"{what}-not-an-object")
    return content


def _refusal(error: BenefitError) -> dict[str, object]:
    return {"error": error.reason, "field": error.field, "message": str(error)}


def _result(answer: Answer, render: Render) -> dict[str, object]:
    """The result with its words in a language."""
    words = {
        name: render(value.id, value.values)
        for name, value in answer.result.items()
        if isinstance(value, Text)
    }
    written: dict[str, object] = answer.model_dump(mode="json", include={"result"})["result"]
    return written | words


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
        "rules_version": answer.rules_version,
        "last_checked": plain["last_checked"],
        "review_due": plain["review_due"],
    }


def _written(content: object, indent: int | None = None) -> str:
    """JSON that every UTF-8 stream takes: half a surrogate pair stays the escape that it was."""
    text = json.dumps(content, ensure_ascii=False, indent=indent)
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
