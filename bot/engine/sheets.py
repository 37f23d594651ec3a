"""A sheet as a handler makes it: its words have no language yet."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from bot.core.money import Dong
from bot.core.sheet import Bar, Chart, Comparison, Section, Sheet
from bot.engine.turn import Named, Say

Words: TypeAlias = str | Named | Say | Dong | date
"""Literal, a text, an amount, a day: whatever a text takes as a variable."""

Show: TypeAlias = Callable[[Words], str]


@dataclass(frozen=True, slots=True)
class SectionOf:
    """A part under its heading: sentences, then rows of a label and a value. What is rendered
    as several lines becomes several sentences."""

    heading: Words = ""
    lines: tuple[Words, ...] = ()
    rows: tuple[tuple[Words, Words], ...] = ()


@dataclass(frozen=True, slots=True)
class ComparisonOf:
    """Two scenarios side by side; a row is a label and the two values."""

    columns: tuple[Words, Words]
    rows: tuple[tuple[Words, Words, Words], ...]


@dataclass(frozen=True, slots=True)
class BarOf:
    label: Words
    value: float
    shown: Words


@dataclass(frozen=True, slots=True)
class ChartOf:
    title: Words
    bars: tuple[BarOf, ...]


@dataclass(frozen=True, slots=True)
class SheetOf:
    """``bot.core.sheet.Sheet`` says what each part is and how much of it there may be."""

    title: Words
    headline: Words
    subtitle: Words = ""
    comparison: ComparisonOf | None = None
    chart: ChartOf | None = None
    sections: tuple[SectionOf, ...] = ()
    footer: tuple[Words, ...] = ()


def rendered(sheet: SheetOf, language: str, show: Show) -> Sheet:
    """The sheet in one language; ``show`` renders words in it."""
    return Sheet(
        language=language,
        title=show(sheet.title),
        headline=show(sheet.headline),
        subtitle=show(sheet.subtitle),
        comparison=sheet.comparison and _comparison(sheet.comparison, show),
        chart=sheet.chart and _chart(sheet.chart, show),
        sections=tuple(_section(each, show) for each in sheet.sections),
        footer=tuple(_lines(sheet.footer, show)),
    )


def _section(section: SectionOf, show: Show) -> Section:
    return Section(
        heading=show(section.heading),
        lines=tuple(_lines(section.lines, show)),
        rows=tuple((show(label), show(value)) for label, value in section.rows),
    )


def _comparison(both: ComparisonOf, show: Show) -> Comparison:
    left, right = both.columns
    rows = tuple((show(label), show(one), show(other)) for label, one, other in both.rows)
    return Comparison(columns=(show(left), show(right)), rows=rows)


def _chart(chart: ChartOf, show: Show) -> Chart:
    bars = (
        Bar(label=show(each.label), value=float(each.value), shown=show(each.shown))
        for each in chart.bars
    )
    return Chart(title=show(chart.title), bars=tuple(bars))


def _lines(lines: Iterable[Words], show: Show) -> Iterator[str]:
    for each in lines:
        yield from show(each).split("\n")
