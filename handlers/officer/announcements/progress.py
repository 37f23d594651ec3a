"""How far a run is, as lines of a card or a report."""

from bot.core.announcements import Announcement, Hindrance, Stage, Tally
from bot.engine.turn import Named
from storage.store import Store


def tally_lines(tally: Tally) -> tuple[Named, ...]:
    """What became of a run, a line for each outcome that there is."""
    shown = [Named("announce-tally-sent", sent=tally.sent, people=tally.people)]
    for name in ("waiting", "failed", "unreachable", "cancelled", "twice", "perhaps"):
        count = getattr(tally, name)
        if count:
            shown.append(Named(f"announce-tally-{name}", count=count))
    return tuple(shown)


async def speed_lines(store: Store, found: Announcement, tally: Tally) -> list[Named]:
    """Of a run that is being sent: how fast it goes, when it will end, and what it waits for."""
    if found.stage is not Stage.SENDING or not tally.waiting:
        return []
    pace = await store.progress.pace(found.id, found.run)
    hindrances = await store.progress.hindrances(found.id, found.run)
    lines = [Named("announce-pace", count=pace.per_minute)]
    end = None if hindrances else pace.end(store.now, tally.waiting)
    if end is not None:
        lines.append(Named("announce-pace-end", at=end))
    return [*lines, *map(_hindrance_line, hindrances)]


def _hindrance_line(each: Hindrance) -> Named:
    channel = each.channel.capitalize()
    if each.since is None:
        return Named(f"announce-waits-{each.why}", channel=channel)
    return Named(f"announce-waits-{each.why}", channel=channel, since=each.since)
