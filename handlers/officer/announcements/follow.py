"""What became of announcements: the branch's list, one with its progress, whom it missed."""

from typing import Any

from bot.core import masking
from bot.core.announcements import Announcement, Missed, Stage, title
from bot.core.errors import Refused
from bot.core.ids import short, unshort
from bot.core.members import Power
from bot.engine.turn import Button, Done, Named, Outcome, Turn, button, say
from handlers.officer.access import allow, offices
from handlers.officer.announcements.progress import speed_lines, tally_lines

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


async def allowed(turn: Turn[Any], act: str) -> Announcement:
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
    found = await allowed(turn, "announcement.read")
    tally = await turn.store.deliveries.tally(found.id, found.run)
    lines: list[Named] = []
    if found.run:
        lines += [Named("announce-card-run", run=found.run), *tally_lines(tally)]
        lines += await speed_lines(turn.store, found, tally)
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


_CARD_ACTS = {
    Stage.SCHEDULED: ("announce.cancel",),
    Stage.SENDING: ("announce.pause", "announce.cancel", "announce.show"),
    Stage.PAUSED: ("announce.resume", "announce.cancel", "announce.show"),
    Stage.STOPPING: ("announce.show",),
}


def _card_buttons(found: Announcement, *, missed_some: bool) -> tuple[Button, ...]:
    acts = [*_CARD_ACTS.get(found.stage, ())]
    if missed_some:
        acts.append("announce.missed")
        acts += [] if found.stage in (Stage.STOPPING, Stage.CANCELLED) else ["announce.retry"]
    return (*(button(act, short(found.id)) for act in acts), button("announce.list"))


async def missed(turn: Turn[Any]) -> Outcome:
    """``announce.missed:<id>``: whom the last run did not reach, names masked."""
    found = await allowed(turn, "announcement.read")
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
