"""The clock's part: a missed date is told once to those who handle the case."""

from bot.engine.service import Tick
from bot.engine.turn import Occasion
from handlers.cases import news

_PORTION = 100
_EVERY = 300


async def remind(occasion: Occasion) -> bool:
    """Tells of cases past their due time; True when there was a full portion."""
    late = await occasion.store.cases.late(_PORTION)
    for case in late:
        why = f"case-late:{case.number}:{case.due_at.isoformat()}"
        await news.tell_officers(occasion, case, "case-late-for-officer", why)
        await occasion.store.cases.told_late(case)
    return len(late) >= _PORTION


tick = Tick("case-deadlines", _EVERY, remind)
