"""What a unit tells everybody of its care: aggregates in which nobody can be found.

Sums are per programme and year. A line of fewer than five people shows neither their number nor
their sum, and enters no total: every programme's amount is public, so a total that held such a
line would give it away.
"""

from collections.abc import Iterable

from bot.core.care import CareKind
from bot.core.chat import Frozen

LEAST_PEOPLE = 5


class Spending(Frozen):
    """What was paid on one programme in one year, and to how many different people."""

    kind: CareKind
    name: str
    people: int
    sum: int


class Line(Frozen):
    """A line of the report; both None when it is hidden."""

    kind: CareKind
    name: str
    people: int | None
    sum: int | None


class CareReport(Frozen):
    """``total`` is of the lines that show their sum; None when none does."""

    lines: tuple[Line, ...]
    hidden: int
    total: int | None


def publish(spent: Iterable[Spending]) -> CareReport:
    """The report of what was spent; a programme that paid nobody has no line."""
    lines = tuple(_line(each) for each in spent if each.people)
    shown = [line.sum for line in lines if line.sum is not None]
    return CareReport(
        lines=lines, hidden=len(lines) - len(shown), total=sum(shown) if shown else None
    )


def _line(each: Spending) -> Line:
    if each.people < LEAST_PEOPLE:
        return Line(kind=each.kind, name=each.name, people=None, sum=None)
    return Line(kind=each.kind, name=each.name, people=each.people, sum=each.sum)
