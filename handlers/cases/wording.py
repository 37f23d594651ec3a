"""How a case is spoken of, to its reporter and to officers alike."""

from bot.core.cases import Case, CaseEvent, EventKind
from bot.core.units import Unit, UnitKind
from bot.engine.turn import Named

_WORKPLACE = frozenset({UnitKind.GRASSROOTS, UnitKind.SYNDICATE, UnitKind.GROUP})
_SHORT = 300


def category_name(code: str) -> Named:
    """The name of a category, or of a question."""
    return Named(f"case-category-{code.replace('_', '-')}")


def state_name(state: str) -> Named:
    return Named(f"case-state-{state.replace('_', '-')}")


def level_name(unit: Unit) -> Named:
    """Which level of the union a unit is: at the workplace, above it, or at the top."""
    if unit.kind in _WORKPLACE:
        return Named("case-level-workplace")
    return Named("case-level-above" if unit.parent_id else "case-level-top")


def promise(case: Case) -> Named:
    """The service level that the union promises for a case of this urgency."""
    return Named(f"case-promise-{case.urgency.value.lower()}")


def clipped(text: str, most: int = _SHORT) -> str:
    """The beginning of a text."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def line(event: CaseEvent, most: int = _SHORT) -> Named:
    """One line of a case's history."""
    name = f"case-line-{event.kind.value.replace('_', '-')}"
    if event.kind is EventKind.STATE:
        return Named(name, at=event.at, state=state_name(event.text or ""))
    words: object = clipped(event.text, most) if event.text else Named("case-no-words")
    if event.file is not None and event.kind is not EventKind.FILE:
        words = Named("case-with-file", words=words)
    return Named(name, at=event.at, words=words)
