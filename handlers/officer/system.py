"""``/hethong``: how delivery stands, for the administrators of the whole installation."""

from typing import Any

from bot.core.backlog import LANES, Backlog
from bot.core.members import Power
from bot.engine.service import Act, Command, Service
from bot.engine.turn import Done, Named, Outcome, Turn, button, say
from handlers.officer import access

_SPANS = ((86_400, "days"), (3_600, "hours"), (60, "minutes"), (1, "seconds"))


async def show(turn: Turn[Any]) -> Outcome:
    """What ``nhipcau outbox`` shows, short enough for a phone."""
    await access.offices(turn, Power.OPERATE)
    root = await turn.store.units.root()
    if root is not None:
        await access.allow(turn, Power.OPERATE, root, "system.read", "hethong")
    backlogs = await turn.store.backlogs.all()
    lines = tuple(line for each in backlogs for line in _lines(each, turn))
    return Done(
        say("system", choices=(button("system"), button("menu")), at=turn.now, lines=lines)
    )


def _lines(backlog: Backlog, turn: Turn[Any]) -> list[Named]:
    """A head for the channel, and a line for each thing there is to know."""
    lines = [Named("system-channel", channel=backlog.channel)]
    if backlog.down_since:
        lines.append(Named("system-down", since=backlog.down_since))
    elif not backlog.held:
        lines.append(Named("system-nobody"))
    for lane, name in LANES.items():
        waiting = backlog.lanes.get(lane)
        if waiting is not None:
            wait = span(waiting.seconds(turn.now))
            lines.append(Named("system-waiting", name, count=waiting.queued, wait=wait))
    if backlog.dead:
        lines.append(Named("system-dead", count=backlog.dead))
    if backlog.used is not None:
        most = turn.about.quotas.get(backlog.channel)
        text = "system-used" if most is None else "system-used-of"
        lines.append(Named(text, count=backlog.used, most=most))
    return lines if len(lines) > 1 else [*lines, Named("system-calm")]


def span(seconds: int) -> Named:
    """A length of time in its largest unit."""
    size, unit = next(each for each in _SPANS if seconds >= each[0] or each[0] == 1)
    return Named("system-span", unit, count=seconds // size)


service = Service(
    "officer/system",
    commands=(Command(("hethong", "system"), show, officer=True),),
    acts=(Act("system", show),),
)
