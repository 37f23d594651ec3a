"""The clock's part: runs begin when due, are handed to the outbox in portions, end with a report.

Each round is one transaction that may be repeated or cut short anywhere: a run is claimed by
compare-and-set together with all its deliveries, a delivery leaves ``queued`` together with its
outbox row, and whoever ends the run reports in the same transaction.
"""

from bot.core.announcements import Announcement, Stage, Tally, title
from bot.core.ids import short
from bot.engine.turn import Named, Occasion, Say, button, say
from handlers.announcements import as_read
from handlers.officer.announcements.progress import tally_lines
from storage.announcements import WITHDRAWN_AT_ONCE
from storage.store import Store

PORTION = 1_000
MOST_ON_THE_WAY = 5_000


async def begin_due(occasion: Occasion) -> bool:
    """Begins one run that is due, with its text in every language; True when there may be
    another."""
    begun = await occasion.store.announcements.claim_due()
    if begun is None:
        return False
    write_down(occasion, begun)
    return True


def write_down(occasion: Occasion, announcement: Announcement) -> None:
    """Keeps the text of a run for all who get it; once more changes nothing."""
    message = as_read(announcement, button("notice.mute", announcement.topic))
    occasion.broadcast(message, why=reason(announcement))


async def post(occasion: Occasion) -> bool:
    """Hands one portion of one run to the outbox, or looks up where a portion goes; True when
    there may be more."""
    for each in await occasion.store.announcements.running():
        if each.stage is Stage.SENDING and (
            await _post_portion(occasion.store, each)
            or await occasion.store.deliveries.locate(each, PORTION)
        ):
            return True
    return False


async def _post_portion(store: Store, announcement: Announcement) -> bool:
    """On the first messenger whose outbox has room: what waits outside can still be paused, and
    a messenger that stands still keeps nobody from the others."""
    for channel in await store.deliveries.channels(announcement):
        room = MOST_ON_THE_WAY - await store.deliveries.on_the_way(channel)
        if room > 0:
            why, portion = reason(announcement), min(room, PORTION)
            return await store.deliveries.post(announcement, channel, why, portion) > 0
    return False


def reason(announcement: Announcement) -> str:
    """Why the messages of a run exist."""
    return f"announcement:{announcement.id}:{announcement.run}"


async def finish(occasion: Occasion) -> bool:
    """Ends the runs that have nothing open any more, and reports each to its author once; holds
    those that are paused or stopped. True when a stopped one has more to be withdrawn."""
    more, deliveries = False, occasion.store.deliveries
    for each in await occasion.store.announcements.running():
        if each.stage is Stage.PAUSED:
            await deliveries.take_back(each.id, each.run)
            continue
        if each.stage is Stage.STOPPING:
            more |= await deliveries.withdraw(each.id, each.run, WITHDRAWN_AT_ONCE)
        ended = await occasion.store.announcements.end_run(each)
        if ended is not None:
            tally = await deliveries.tally(each.id, each.run)
            why = f"announcement-report:{each.id}:{each.run}:{each.retries}"
            occasion.notify(each.author_id, _report(ended, tally), why=why)
    return more


def _report(ended: Announcement, tally: Tally) -> Say:
    stopped = ended.stage is Stage.CANCELLED
    number = short(ended.id)
    choices = [button("announce.show", number)]
    if tally.failed + tally.unreachable:
        choices.append(button("announce.missed", number))
        choices += [] if stopped else [button("announce.retry", number)]
    lines = [Named("announce-report-next", at=ended.next_at)] if ended.next_at else []
    return say(
        "announce-report-stopped" if stopped else "announce-report",
        choices=tuple(choices),
        title=title(ended.body),
        unit=ended.unit_name,
        lines=(*tally_lines(tally), *lines),
    )
