"""The rules as time goes by: a changed file is taken up, and editors hear what grows old."""

import logging
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby

from bot.core.benefits import Fault
from bot.core.benefits.rulebook import Review
from bot.core.members import Power, Role
from bot.core.moments import local
from bot.engine.service import Tick
from bot.engine.turn import Named, Occasion, say
from bot.log import event
from handlers.benefits.library import LIBRARY

_MORNING = 8
_AHEAD = timedelta(days=30)
_LINES = 20
"""What one message lists and can still be read on a phone."""
_DUE = "rule-review"
_log = logging.getLogger(__name__)


async def renew(occasion: Occasion) -> bool:
    """Takes up changed rule files, a portion a round; what is refused is logged and an alarm."""
    change = LIBRARY.advance()
    if change is not None and change.faults:
        await _refused(occasion, change.version, change.faults)
    elif change is not None:
        event(_log, "rules.taken-up", version=change.version)
    return LIBRARY.busy


async def _refused(occasion: Occasion, kept: str, faults: Sequence[Fault]) -> None:
    first = faults[0]
    event(
        _log,
        "rules.refused",
        level=logging.ERROR,
        file=first.file,
        line=first.line,
        reason=first.reason,
        faults=len(faults),
        kept=kept,
    )
    await occasion.store.alarms.raise_(
        why=f"rules:{first.file}:{occasion.today}",
        kind="rules-refused",
        channel=f"{first.file}:{first.line}",
        count=len(faults),
    )


async def remind(occasion: Occasion) -> bool:
    """From 08:00 on tells editors what is due for review within 30 days, each review day of each
    rule once; without an editor administrators of the whole tree hear it."""
    if local(occasion.now).hour < _MORNING:
        return False
    fresh = await _fresh(occasion, LIBRARY.rules.reviews(occasion.today + _AHEAD))
    readers = await _readers(occasion) if fresh else []
    if not readers:
        return False
    await occasion.store.alarms.tell_once(_DUE, [_why(each) for each in fresh])
    for due, lines in _portions(fresh):
        for person in readers:
            _tell(occasion, person, due, lines)
    return False


async def _fresh(occasion: Occasion, due: Sequence[Review]) -> list[Review]:
    known = await occasion.store.alarms.reasons(_DUE) if due else set()
    return [each for each in due if _why(each) not in known]


def _why(review: Review) -> str:
    return f"{_DUE}:{review.name}:{review.due}"


async def _readers(occasion: Occasion) -> list[int]:
    units = occasion.store.units
    editors = await units.holders(Role.EDITOR)
    root = None if editors else await units.root()
    return editors if root is None else await units.officers(root, Power.OPERATE)


def _portions(fresh: Iterable[Review]) -> Iterator[tuple[date, list[Named | str]]]:
    """What one message says: lines of one review day, codes first."""
    for due, reviews in groupby(fresh, key=lambda each: each.due):
        lines = _lines(list(reviews))
        for start in range(0, len(lines), _LINES):
            yield due, lines[start : start + _LINES]


def _lines(reviews: Sequence[Review]) -> list[Named | str]:
    figures: dict[str, list[str]] = {}
    for each in reviews:
        if each.document is not None:
            figures.setdefault(each.document, []).append(each.name)
    codes = [each.name for each in reviews if each.document is None]
    return [
        *(Named(f"benefits-code-{code}") for code in codes),
        *(f"{document}: {', '.join(names)}" for document, names in figures.items()),
    ]


def _tell(occasion: Occasion, person: int, due: date, lines: Sequence[Named | str]) -> None:
    late = "yes" if due <= occasion.today else "no"
    first = lines[0].text if isinstance(lines[0], Named) else lines[0]
    occasion.notify(
        person,
        say("benefits-review", due=due, late=late, lines=tuple(lines)),
        why=f"{_DUE}:{occasion.today}:{due}:{first}:{person}",
    )


ticks = (Tick("benefit-rules", 60, renew), Tick("benefit-reviews", 600, remind))
