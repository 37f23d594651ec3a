"""What an officer does about an announcement: cancel or stop, pause, go on, send again."""

from typing import Any

from bot.core.announcements import OPEN, Announcement, Stage, title
from bot.core.ids import short
from bot.engine.turn import Done, Named, Outcome, Turn, button, say
from handlers.officer.announcements.follow import allowed
from handlers.officer.announcements.sending import write_down


async def ask_cancel(turn: Turn[Any]) -> Outcome:
    """``announce.cancel:<id>``: makes sure, because it cannot be undone."""
    found = await allowed(turn, "announcement.read")
    if found.stage not in OPEN:
        return _cannot("announce-over", found)
    keep = button("announce.show", short(found.id), Named("announce-keep"))
    under_way = found.stage in (Stage.SENDING, Stage.PAUSED)
    text = "announce-stop-sure" if under_way else "announce-cancel-sure"
    yes = button("announce.stop", short(found.id))
    return Done(say(text, choices=(yes, keep), title=title(found.body)))


async def cancel(turn: Turn[Any]) -> Outcome:
    """``announce.stop:<id>``: it does not go, or what is left of it does not."""
    found = await allowed(turn, "announcement.cancel")
    became = await turn.store.announcements.cancel(found.id)
    if became is None:
        return _cannot("announce-over", found)
    _tell_author(turn, found, "announce-cancelled-for-you", f"cancelled:{found.id}:{found.run}")
    text = "announce-stopping" if became is Stage.STOPPING else "announce-cancelled"
    show = button("announce.show", short(found.id))
    return Done(say(text, choices=(show, button("announce.list")), title=title(found.body)))


async def pause(turn: Turn[Any]) -> Outcome:
    """``announce.pause:<id>``: nobody gets it until somebody lets it go on."""
    found = await allowed(turn, "announcement.pause")
    if not await turn.store.announcements.pause(found):
        return _cannot("announce-not-sending", found)
    if found.stage is Stage.SENDING:
        _tell_author(turn, found, "announce-paused-for-you", f"paused:{_this(turn)}")
    number = short(found.id)
    acts = ("announce.resume", "announce.cancel", "announce.show")
    choices = tuple(button(act, number) for act in acts)
    return Done(say("announce-paused", choices=choices, title=title(found.body)))


async def resume(turn: Turn[Any]) -> Outcome:
    """``announce.resume:<id>``: those who did not get it yet do."""
    found = await allowed(turn, "announcement.resume")
    if not await turn.store.announcements.resume(found):
        return _cannot("announce-not-sending", found)
    if found.stage is Stage.PAUSED:
        _tell_author(turn, found, "announce-resumed-for-you", f"resumed:{_this(turn)}")
    choices = tuple(button(act, short(found.id)) for act in ("announce.show", "announce.pause"))
    return Done(say("announce-resumed", choices=choices, title=title(found.body)))


async def ask_retry(turn: Turn[Any]) -> Outcome:
    """``announce.retry:<id>``: says how many it would go to, and who may have it already."""
    found = await allowed(turn, "announcement.read")
    if not _may_retry(found):
        return _cannot("announce-retry-over", found)
    again = await turn.store.deliveries.missed_again(found.id, found.run)
    if not again.people:
        return _cannot("announce-retry-none", found)
    perhaps = (Named("announce-retry-perhaps", count=again.perhaps),) if again.perhaps else ()
    number = short(found.id)
    yes = button("announce.resend", number, Named("announce-send-to", people=again.people))
    return Done(
        say(
            "announce-retry-sure",
            choices=(yes, button("announce.show", number)),
            title=title(found.body),
            people=again.people,
            lines=perhaps,
        )
    )


async def retry(turn: Turn[Any]) -> Outcome:
    """``announce.resend:<id>``: once more to those whom the run missed."""
    found = await allowed(turn, "announcement.retry")
    if not _may_retry(found):
        return _cannot("announce-retry-over", found)
    people = await turn.store.announcements.retry(found)
    if not people:
        return _cannot("announce-retry-none", found)
    write_down(turn, found)  # of an old run it was forgotten
    text = "announce-retry-paused" if found.stage is Stage.PAUSED else "announce-retrying"
    choices = tuple(button(act, short(found.id)) for act in ("announce.show", "announce.cancel"))
    return Done(say(text, choices=choices, title=title(found.body), people=people))


def _may_retry(found: Announcement) -> bool:
    return found.run > 0 and (found.stage in OPEN or found.stage is Stage.DONE)


def _cannot(text: str, found: Announcement) -> Done:
    """It is too late, or too early; the card says how it stands."""
    return Done(say(text, choices=(button("announce.show", short(found.id)),)))


def _this(turn: Turn[Any]) -> str:
    """Tells this tap from every other."""
    return f"{turn.address.channel}:{turn.input.external_id}"


def _tell_author(turn: Turn[Any], found: Announcement, text: str, why: str) -> None:
    if found.author_id != turn.person.id:
        show = button("announce.show", short(found.id))
        word = say(text, choices=(show,), title=title(found.body))
        turn.notify(found.author_id, word, why=f"announcement-{why}")
