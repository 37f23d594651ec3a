"""The catalogue on a small screen: life events, their entries, one entry's explanation."""

from typing import Any

from bot.core.benefits import Entry, Event
from bot.engine.turn import Button, Done, Named, Outcome, Say, Turn, button, say
from handlers.benefits import citing
from handlers.benefits.library import LIBRARY

_PORTION = 4
_UNION_CARE = "union-care"
_MOST_CALCULATORS = 3
_OWN_FLOWS = {
    "lam_them_gio": "benefits.overtime",
    "lam_them_ban_dem": "benefits.overtime",
    "lam_dem": "benefits.overtime",
    "gioi_han_lam_them": "benefits.limits",
    "nghi_hang_nam": "benefits.leave",
    "nghi_hang_nam_thang_le": "benefits.leave",
    "thanh_toan_phep": "benefits.leave",
}


def events_screen(page: int = 0) -> Say:
    """Life events, four a screen."""
    buttons = [event_button(event) for event in LIBRARY.catalogue.events]
    some = _portion(buttons, page, "benefits", "")
    return say("benefits", choices=(*some, button("menu")))


def event_button(event: Event) -> Button:
    """A button that lists this event's entries."""
    return button("benefits.event", event.id, Named(event.text))


def entry_button(entry: Entry) -> Button:
    """A button that shows this entry, labelled with its title."""
    return button("benefits.entry", entry.id, Named(entry.text, "title"))


def _portion(
    buttons: list[Button], page: int, act: str, prefix: str, room: int = _PORTION
) -> list[Button]:
    """One screen's part of the buttons; the last leads to the next part, round and round."""
    if len(buttons) <= room + 1:
        return buttons
    screens = -(-len(buttons) // room)
    start = page % screens * room
    following = button(act, f"{prefix}{(page + 1) % screens}", Named("benefits-more"))
    return [*buttons[start : start + room], following]


async def events(turn: Turn[Any]) -> Outcome:
    """The ``benefits`` button, with the number of the screen."""
    return Done(events_screen(_number(turn.argument)))


async def event(turn: Turn[Any]) -> Outcome:
    """``benefits.event:<event>[.<screen>]``: the entries of one life event."""
    name, _, page = turn.argument.partition(".")
    for found in LIBRARY.catalogue.events:
        if found.id == name:
            return Done(event_screen(found, _number(page)))
    return Done(events_screen())


def event_screen(event: Event, page: int = 0) -> Say:
    """The entries of one life event, five a screen, or four where there are more."""
    entries = [entry_button(entry) for entry in LIBRARY.catalogue.of(event.id)]
    own = (button("care"),) if event.id == _UNION_CARE else ()
    some = _portion(entries, page, "benefits.event", f"{event.id}.", _PORTION - len(own))
    back = button("benefits", label=Named("benefits-back"))
    return say("benefits-list", choices=(*own, *some, back), event=Named(event.text))


async def entry(turn: Turn[Any]) -> Outcome:
    """``benefits.entry:<entry>``: what it is, what it stands on, and what to do next."""
    return Done(shown(turn.argument))


def shown(entry_id: str) -> Say:
    """The entry of this id, or the life events when there is none."""
    found = LIBRARY.catalogue.entry(entry_id)
    return entry_screen(found) if found else events_screen()


def entry_screen(entry: Entry) -> Say:
    """One entry, explained."""
    lines = (Named(entry.text, "title"), Named(entry.text), "", *citing.of_entry(entry))
    return say("benefits-show", choices=_ways_on(entry), lines=lines)


def _ways_on(entry: Entry) -> tuple[Button, ...]:
    own = (button("care"),) if entry.event == _UNION_CARE else ()
    return (
        *own,
        *_calculators(entry),
        button("ask", f"benefit-{entry.id}", Named("benefits-ask")),
        button("benefits.event", entry.event, Named("benefits-back")),
        button("menu"),
    )


def _calculators(entry: Entry) -> tuple[Button, ...]:
    """A button a calculator; where they would fill the screen, one that lists them."""
    made = _offered(entry)
    if len(made) > _MOST_CALCULATORS:
        return (button("benefits.calculators", entry.id),)
    return tuple(made)


def _offered(entry: Entry) -> list[Button]:
    """A button a calculator; several codes of one flow share theirs."""
    made: list[Button] = []
    for code in entry.calculators:
        each = _calculator(entry, code)
        made += [each] if each not in made else []
    return made


def _calculator(entry: Entry, code: str) -> Button:
    own = _OWN_FLOWS.get(code)
    if own is not None:
        return button(own, entry.id)
    label = Named("benefits-calc-code", name=Named(f"benefits-code-{code}"))
    if len(entry.calculators) == 1:
        label = Named("benefits-calc-one")
    return button("benefits.calc", f"{code}.{entry.id}", label)


async def calculators(turn: Turn[Any]) -> Outcome:
    """``benefits.calculators:<entry>[.<screen>]``: what can be calculated of one entry."""
    name, _, page = turn.argument.partition(".")
    found = LIBRARY.catalogue.entry(name)
    if found is None:
        return Done(events_screen())
    some = _portion(_offered(found), _number(page), "benefits.calculators", f"{found.id}.")
    back = button("benefits.entry", found.id, Named("benefits-back"))
    return Done(say("benefits-which", choices=(*some, back)))


def _number(text: str) -> int:
    """The number of a screen; what was tampered with is the first."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 3 else 0
