"""The clock's part: runs begin when due, are handed to the outbox in portions, end with a report.

Each round is one transaction that may be repeated or cut short anywhere: a run is claimed by
compare-and-set together with all its deliveries, a delivery leaves ``queued`` together with its
outbox row, and whoever ends the run reports in the same transaction.
"""

from bot.core.announcements import Announcement, Stage, Tally, title
from bot.core.ids import short
from bot.engine.turn import Named, Occasion, Say, button, say
from handlers.announcements import as_read

PORTION = 1_000
MOST_ON_THE_WAY = 5_000


async def begin_due(occasion: Occasion) -> bool:
    """Begins one run that is due, with its text in every language; True when there may be
    another."""
    begun = await occasion.store.announcements.claim_due()
    if begun is None:
        return False
    message = as_read(begun, button("notice.mute", begun.topic))
    occasion.broadcast(message, why=reason(begun))
    return True


async def post(occasion: Occasion) -> bool:
    """Hands one portion of one run to the outbox; True when there may be more and the outbox
    is not full: what waits here can still be paused."""
    store = occasion.store
    if await store.deliveries.on_the_way() >= MOST_ON_THE_WAY:
        return False
    for each in await store.announcements.running():
        if await store.deliveries.post(each, reason(each), PORTION):
            return True
    return False


def reason(announcement: Announcement) -> str:
    """Why the messages of a run exist."""
    return f"announcement:{announcement.id}:{announcement.run}"


async def finish(occasion: Occasion) -> bool:
    """Ends the runs that have nothing open any more, and reports each to its author once."""
    for each in await occasion.store.announcements.running():
        if each.stage is Stage.STOPPING:
            await occasion.store.deliveries.withdraw(each.id)
        ended = await occasion.store.announcements.end_run(each)
        if ended is not None:
            tally = await occasion.store.deliveries.tally(each.id, each.run)
            why = f"announcement-report:{each.id}:{each.run}"
            occasion.notify(each.author_id, _report(ended, tally), why=why)
    return False


def _report(ended: Announcement, tally: Tally) -> Say:
    stopped = ended.stage is Stage.CANCELLED
    number = short(ended.id)
    missed = (button("announce.missed", number),) if tally.failed + tally.unreachable else ()
    lines = [Named("announce-report-next", at=ended.next_at)] if ended.next_at else []
    return say(
        "announce-report-stopped" if stopped else "announce-report",
        choices=(button("announce.show", number), *missed),
        title=title(ended.body),
        unit=ended.unit_name,
        lines=(*tally_lines(tally), *lines),
    )


def tally_lines(tally: Tally) -> tuple[Named, ...]:
    """What became of a run, a line for each outcome that there is."""
    shown = [Named("announce-tally-sent", sent=tally.sent, people=tally.people)]
    for name in ("waiting", "failed", "unreachable", "cancelled", "twice", "perhaps"):
        count = getattr(tally, name)
        if count:
            shown.append(Named(f"announce-tally-{name}", count=count))
    return tuple(shown)
