"""An answer as a page to print or a picture to keep; two of them as a small chart."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from bot.core.benefits import BenefitError
from bot.core.sheet import Format
from bot.engine.sheets import BarOf, ChartOf, SectionOf, SheetOf, Words
from bot.engine.turn import Done, Named, Outcome, Turn, button, say
from handlers.benefits import comparing, reckoned
from handlers.benefits.calculate import calc
from handlers.benefits.calculator import gone
from handlers.benefits.comparing import Side
from handlers.benefits.keeping import reopened
from handlers.benefits.scenario import Calculation, Scenario, Way, ways


async def pdf(turn: Turn[Any]) -> Outcome:
    """``benefits.pdf:<answer>``: the answer as an A4 page."""
    return await _printed(turn, "pdf")


async def picture(turn: Turn[Any]) -> Outcome:
    """``benefits.picture:<answer>``: the answer as a picture."""
    return await _printed(turn, "png")


async def _printed(turn: Turn[Any], to: Format) -> Outcome:
    state = await _state(turn)
    if state is None:
        return gone()
    try:
        made = page(state, ways(state.plain()), turn.today)
    except BenefitError:
        return gone()
    return _ordered(turn, state, made, to)


async def chart(turn: Turn[Any]) -> Outcome:
    """``benefits.chart:<answer>``: both scenarios of a comparison as a picture."""
    state = await _state(turn)
    if state is None or state.other is None:
        return gone()
    try:
        made = both(state, comparing.both(state, state.other))
    except BenefitError:
        return gone()
    return _ordered(turn, state, made, "png")


async def _state(turn: Turn[Any]) -> Calculation | None:
    start = await reopened(turn, calc)
    return start.state if start is not None and isinstance(start.state, Calculation) else None


def _ordered(turn: Turn[Any], state: Calculation, made: SheetOf, to: Format) -> Outcome:
    back = button("benefits.answer", turn.argument)
    message = say("benefits-printed", choices=(back, button("menu")))
    turn.print_out(made, to=to, name=reckoned.title(state), message=message)
    return Done(say("benefits-printing"))


def page(state: Calculation, found: Sequence[Way], today: date) -> SheetOf:
    """The whole answer: sums, reckoning, papers and last day, and the law below."""
    first, *others = _heads(state, found)
    sections = (
        SectionOf(lines=tuple(others)),
        SectionOf(Named("benefits-how"), lines=tuple(_why(state, found))),
        SectionOf(
            Named("benefits-claiming"), lines=tuple(reckoned.practical(state, found, today))
        ),
    )
    return SheetOf(
        title=reckoned.title(state),
        headline=first,
        sections=tuple(each for each in sections if each.lines),
        footer=tuple(_footer(state, found, today)),
    )


def _heads(state: Calculation, found: Sequence[Way]) -> list[Words]:
    """The first line stands large: where there are several ways, it says that it depends."""
    if len(found) == 1:
        return [each for each in reckoned.heads(state, found[0].answer) if each] or [
            reckoned.title(state)
        ]
    lines = [line for line in reckoned.each_way(state, found) if line]
    return [Named("benefits-depends"), *lines]


def _why(state: Calculation, found: Sequence[Way]) -> Iterator[Words]:
    yield from reckoned.varied(state, found)
    yield from reckoned.why(found[0].answer)
    yield from reckoned.assumed(state, found)


def _footer(state: Scenario, found: Sequence[Way], today: date) -> Iterator[Words]:
    yield from reckoned.law(state, found, today)
    yield Named("benefits-printed-on", on=today)


def both(state: Calculation, sides: tuple[Side, Side]) -> SheetOf:
    """The sums of each side, and bars for what can be set side by side."""
    labels = [comparing.label(state, scenario) for scenario, _ in sides]
    gap = tuple(comparing.difference(sides))
    parts = [
        SectionOf(label, lines=tuple(reckoned.heads(scenario, found[0].answer)))
        for label, (scenario, found) in zip(labels, sides, strict=True)
    ]
    noted = SectionOf(lines=tuple(comparing.notes(sides)))
    return SheetOf(
        title=reckoned.title(state),
        headline=gap[0] if gap else Named("benefits-compared-title"),
        chart=_bars(sides, labels),
        sections=(*parts, noted) if noted.lines else tuple(parts),
        footer=comparing.law(sides),
    )


def _bars(sides: tuple[Side, Side], labels: Sequence[Words]) -> ChartOf | None:
    """None for a lump sum beside a monthly one: they share no scale."""
    sums = [comparing.money(scenario, found) for scenario, found in sides]
    if sides[0][0].code != sides[1][0].code or None in sums:
        return None
    pairs = zip(labels, sums, strict=True)
    bars = [BarOf(label, float(amount), amount) for label, amount in pairs if amount is not None]
    return ChartOf(Named("benefits-chart"), tuple(bars))
