"""Rules whose check is due: officers with the editor's role hear of it a month ahead."""

from datetime import timedelta

from bot.core.moments import local
from bot.engine.service import Tick
from bot.engine.turn import Named, Occasion, button, say
from handlers.benefits.library import LIBRARY

_HOURLY = 3600
_MORNING = 8
_AHEAD = timedelta(days=30)
_MOST = 8


async def remind(occasion: Occasion) -> bool:
    """Tells every editor, or the administrators where there is none; once as long as the list
    of what is due stays the same."""
    if local(occasion.now).hour < _MORNING:
        return False
    due = LIBRARY.rules.due_for_review(occasion.today + _AHEAD)
    if not due:
        return False
    lines = tuple(Named("benefits-review-line", rule=name, due=day) for name, day in due[:_MOST])
    message = say(
        "benefits-review", choices=(button("menu"),), count=len(due), first=due[0][1], lines=lines
    )
    for person_id in await occasion.store.units.editors():
        why = f"rule-review:{person_id}:{due[0][1]}:{len(due)}"
        occasion.notify(person_id, message, why=why)
    return False


tick = Tick("benefit-review", _HOURLY, remind)
