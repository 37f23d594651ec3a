"""What became of announcements: the branch's list, one with its progress, cancelling."""

from typing import Any

from bot.core import masking
from bot.core.announcements import OPEN, Announcement, Missed, Stage, title
from bot.core.errors import Refused
from bot.core.ids import short, unshort
from bot.core.members import Power
from bot.engine.turn import Button, Done, Named, Outcome, Turn, button, say
from handlers.officer.access import allow, offices
from handlers.officer.announcements.sending import tally_lines

_PAGE = 4
_MOST_MISSED = 30


async def listing(turn: Turn[Any]) -> Outcome:
    """``/dsthongbao``, ``announce.list:<page>``: the branch's, what is open first."""
    page = int(turn.argument) if turn.argument.isdecimal() and len(turn.argument) < 4 else 0
    held = await offices(turn, Power.ANNOUNCE)
    paths = _widest([office.path for office in held])
    found = await turn.store.announcements.in_branches(paths, _PAGE + 1, skip=page * _PAGE)
    await turn.store.audit.write(turn.person.id, "announcement.list", str(page), paths[0])
    if not found:
        return Done(say("announce-list-none", choices=(button("announce"),)))
    shown = found[:_PAGE]
    lines = tuple(
        Named(
            "announce-list-line", stage=_stage(each), title=title(each.body), unit=each.unit_name
        )
        for each in shown
    )
    buttons = [button("announce.show", short(each.id), title(each.body, 24)) for each in shown]
    if len(found) > _PAGE:
        buttons.append(button("announce.list", str(page + 1), Named("announce-list-more")))
    return Done(say("announce-list", choices=(*buttons, button("announce")), lines=lines))


def _widest(paths: list[str]) -> list[str]:
    """Branches without those that lie inside another of them."""
    return [p for p in paths if not any(p != q and p.startswith(q) for q in paths)]


def _stage(each: Announcement) -> Named:
    return Named(f"announce-stage-{each.stage}")


async def _allowed(turn: Turn[Any], act: str) -> Announcement:
    """The announcement of the argument, if the person may; ``Refused`` alike when there is none
    and when it is another branch's."""
    wanted = unshort(turn.argument)
    found = await turn.store.announcements.get(wanted) if wanted is not None else None
    unit = await turn.store.units.get(found.unit_id) if found else None
    if found is None or unit is None:
        await offices(turn, Power.ANNOUNCE)
        raise Refused("officer-not-found", object=turn.argument)
    await allow(turn, Power.ANNOUNCE, unit, act, turn.argument)
    return found


async def card(turn: Turn[Any]) -> Outcome:
    """``announce.show:<id>``: where it stands and how far the run is."""
    found = await _allowed(turn, "announcement.read")
    tally = await turn.store.deliveries.tally(found.id, found.run)
    lines: list[Named] = [Named("announce-card-run", run=found.run)] if found.run else []
    lines += tally_lines(tally) if found.run else ()
    if found.next_at is not None:
        lines.insert(0, Named("announce-card-next", at=found.next_at))
    missed_some = bool(tally.failed + tally.unreachable)
    return Done(
        say(
            "announce-card",
            choices=_card_buttons(found, missed_some=missed_some),
            title=title(found.body, 200),
            stage=_stage(found),
            unit=found.unit_name,
            audience=Named(f"announce-to-{found.audience}"),
            topic=Named(f"notice-topic-{found.topic}"),
            repeats=Named(f"announce-every-{found.repeats}"),
            lines=tuple(lines),
        )
    )


def _card_buttons(found: Announcement, *, missed_some: bool) -> tuple[Button, ...]:
    number = short(found.id)
    shown = []
    if found.stage in OPEN:
        shown.append(button("announce.cancel", number))
    if found.stage in (Stage.SENDING, Stage.STOPPING):
        shown.append(button("announce.show", number))
    if missed_some:
        shown.append(button("announce.missed", number))
    return (*shown, button("announce.list"))


async def ask_cancel(turn: Turn[Any]) -> Outcome:
    """``announce.cancel:<id>``: makes sure, because it cannot be undone."""
    found = await _allowed(turn, "announcement.read")
    if found.stage not in OPEN:
        return Done(say("announce-over", choices=(button("announce.show", short(found.id)),)))
    keep = button("announce.show", short(found.id), Named("announce-keep"))
    text = "announce-stop-sure" if found.stage is Stage.SENDING else "announce-cancel-sure"
    yes = button("announce.stop", short(found.id))
    return Done(say(text, choices=(yes, keep), title=title(found.body)))


async def cancel(turn: Turn[Any]) -> Outcome:
    """``announce.stop:<id>``: it does not go, or what is left of it does not."""
    found = await _allowed(turn, "announcement.cancel")
    became = await turn.store.announcements.cancel(found.id)
    show = button("announce.show", short(found.id))
    if became is None:
        return Done(say("announce-over", choices=(show,)))
    if found.author_id != turn.person.id:
        word = say("announce-cancelled-for-you", choices=(show,), title=title(found.body))
        turn.notify(found.author_id, word, why=f"announcement-cancelled:{found.id}:{found.run}")
    text = "announce-stopping" if became is Stage.STOPPING else "announce-cancelled"
    return Done(say(text, choices=(show, button("announce.list")), title=title(found.body)))


async def missed(turn: Turn[Any]) -> Outcome:
    """``announce.missed:<id>``: whom the last run did not reach, names masked."""
    found = await _allowed(turn, "announcement.read")
    people = await turn.store.deliveries.missed(found.id, found.run, _MOST_MISSED + 1)
    show = button("announce.show", short(found.id))
    if not people:
        return Done(say("announce-missed-none", choices=(show,)))
    lines: list[Named] = [_missed_line(each) for each in people[:_MOST_MISSED]]
    if len(people) > _MOST_MISSED:
        lines.append(Named("announce-missed-more", most=_MOST_MISSED))
    return Done(say("announce-missed", choices=(show,), title=title(found.body), lines=lines))


def _missed_line(each: Missed) -> Named:
    name = masking.name(each.name) if each.name else Named("announce-missed-nameless")
    return Named("announce-missed-line", name=name, why=Named(f"announce-why-{each.state}"))
