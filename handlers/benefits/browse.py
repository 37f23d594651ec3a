"""The catalogue on a small screen: life events, their entries, one entry's explanation."""

from typing import Any

from bot.core.benefits import Entry, Event
from bot.engine.turn import Button, Done, Named, Outcome, Say, Turn, button, say
from handlers.benefits import citing
from handlers.benefits.library import CATALOGUE

_PORTION = 4
_CALCULATORS = {
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
    buttons = [event_button(event) for event in CATALOGUE.events]
    some = _portion(buttons, page, "benefits", "")
    return say("benefits", choices=(*some, button("menu")))


def event_button(event: Event) -> Button:
    """A button that lists this event's entries."""
    return button("benefits.event", event.id, Named(event.text))


def entry_button(entry: Entry) -> Button:
    """A button that shows this entry, labelled with its title."""
    return button("benefits.entry", entry.id, Named(entry.text, "title"))


def _portion(buttons: list[Button], page: int, act: str, prefix: str) -> list[Button]:
    """One screen's part of the buttons; the last leads to the next part, round and round."""
    if len(buttons) <= _PORTION + 1:
        return buttons
    screens = -(-len(buttons) // _PORTION)
    start = page % screens * _PORTION
    following = button(act, f"{prefix}{(page + 1) % screens}", Named("benefits-more"))
    return [*buttons[start : start + _PORTION], following]


async def events(turn: Turn[Any]) -> Outcome:
    """The ``benefits`` button, with the number of the screen."""
    return Done(events_screen(_number(turn.argument)))


async def event(turn: Turn[Any]) -> Outcome:
    """``benefits.event:<event>[.<screen>]``: the entries of one life event."""
    name, _, page = turn.argument.partition(".")
    for found in CATALOGUE.events:
        if found.id == name:
            return Done(event_screen(found, _number(page)))
    return Done(events_screen())


def event_screen(event: Event, page: int = 0) -> Say:
    """The entries of one life event, five a screen, or four where there are more."""
    entries = [entry_button(entry) for entry in CATALOGUE.of(event.id)]
    some = _portion(entries, page, "benefits.event", f"{event.id}.")
    back = button("benefits", label=Named("benefits-back"))
    return say("benefits-list", choices=(*some, back), event=Named(event.text))


async def entry(turn: Turn[Any]) -> Outcome:
    """``benefits.entry:<entry>``: what it is, what it stands on, and what to do next."""
    return Done(shown(turn.argument))


def shown(entry_id: str) -> Say:
    """The entry of this id, or the life events when there is none."""
    found = CATALOGUE.entry(entry_id)
    return entry_screen(found) if found else events_screen()


def entry_screen(entry: Entry) -> Say:
    """One entry, explained."""
    lines = (Named(entry.text, "title"), Named(entry.text), "", *citing.of_entry(entry))
    return say("benefits-show", choices=_ways_on(entry), lines=lines)


def _ways_on(entry: Entry) -> tuple[Button, ...]:
    acts = dict.fromkeys(_CALCULATORS[code] for code in entry.calculators)
    return (
        *(button(act, entry.id) for act in acts),
        button("ask", f"benefit-{entry.id}", Named("benefits-ask")),
        button("benefits.event", entry.event, Named("benefits-back")),
        button("menu"),
    )


def _number(text: str) -> int:
    """The number of a screen; what was tampered with is the first."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 3 else 0
