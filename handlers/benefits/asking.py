"""How the conversation asks for an input: the kind of answer, the buttons, what they mean."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from bot.core.benefits.inputs import Field
from bot.core.benefits.inputs import Kind as FieldKind
from bot.core.money import Dong
from bot.engine.flow import Question
from bot.engine.turn import Named, Option
from handlers.benefits.kinds import UNSURE, is_span
from handlers.benefits.scenario import ON, Scenario

AS_BEFORE = "before"


def question_of(scenario: Scenario, name: str, before: object = None) -> Question:
    """The question for an input, with a button for the answer given ``before``."""
    options: list[Option] = []
    if before is not None:
        label = Named("benefits-as-before", value=shown(scenario, name, before))
        options.append(Option(AS_BEFORE, label))
    options += [
        Option(value, label_of(scenario, name, value)) for value in choices(scenario, name)
    ]
    ask = scenario.benefit.asks.get(name)
    if ask is not None:
        options += [Option(_payload(v), _plain(scenario, name, v)) for v in ask.quick]
        options += [Option(UNSURE, Named("benefits-unsure"))] if ask.unsure else []
    return Question(asked(scenario.code, name), options=tuple(options))


def choices(scenario: Scenario, name: str) -> tuple[str, ...]:
    """The values that a question offers, empty where the answer is typed."""
    if name == ON:
        return ()
    field = scenario.field(name)
    if field.kind == "flag":
        return ("yes", "no")
    return ("1", "2", "3", "4") if name == "region" else field.choices


def _payload(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def asked(code: str, name: str) -> str:
    """The text id of a question: the code's own, else that of the input."""
    return f"benefits-ask-{code}-{name}|benefits-ask-{name}"


def label_of(scenario: Scenario, name: str, value: str) -> Named:
    """What the button of a choice says."""
    return Named(f"{asked(scenario.code, name)}|benefits-flag", attribute(value))


def attribute(value: str) -> str:
    """The attribute of a question that labels a choice; Fluent's begin with a letter."""
    plain = value.replace("_", "-")
    return f"c-{plain}" if plain[0].isdigit() else plain


def name_of(code: str, name: str) -> Named:
    """The short name of an input."""
    return Named(asked(code, name), "field")


def meant(scenario: Scenario, name: str, value: Any, before: object) -> Any:
    """What was chosen or typed, as JSON has it; None when the person does not know."""
    if value == UNSURE:
        return None
    if value == AS_BEFORE and before is not None:
        return before
    if isinstance(value, date):
        is_month = name != ON and scenario.field(name).kind == "month"
        return value.isoformat()[:7] if is_month else value.isoformat()
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, str) and (name == ON or scenario.field(name).kind != "choice"):
        return _unquoted(value)
    return _plain_number(value) if isinstance(value, Decimal) else value


def _unquoted(value: str) -> object:
    if value in {"yes", "no"}:
        return value == "yes"
    return _plain_number(Decimal(value)) if value.replace(".", "").isdigit() else value


def _plain_number(value: Decimal) -> int | float:
    return int(value) if value == int(value) else float(value)


def shown(scenario: Scenario, name: str, value: Any) -> object:
    """An input as people read it: money, dates, durations, the words of a choice."""
    if name == ON:
        return date.fromisoformat(value)
    field = scenario.field(name)
    if field.kind in {"flag", "choice"} or name == "region":
        return label_of(scenario, name, _payload(value))
    return _SHOWN.get(field.kind, _counted)(field, value)


def _plain(scenario: Scenario, name: str, value: object) -> str | Named:
    """The label of a quick answer."""
    given = shown(scenario, name, value)
    return given if isinstance(given, Named) else Named("benefits-quick", value=given)


def _counted(field: Field, value: Any) -> object:
    if is_span(field):
        years, months = divmod(int(value), 12)
        return Named("benefits-span", years=years, months=months)
    return value if isinstance(value, int) else Decimal(str(value))


_SHOWN: Mapping[FieldKind, Callable[[Field, Any], object]] = {
    "money": lambda _field, value: Dong(value),
    "date": lambda _field, value: date.fromisoformat(value),
    "month": lambda _field, value: f"{value[5:]}/{value[:4]}",
    "integers": lambda _field, value: ", ".join(map(str, value)),
}
