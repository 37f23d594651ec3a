"""A small service of the tests' own that prints, and presses that can be watched."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from bot.core.money import Dong
from bot.core.sheet import Format, Sheet
from bot.engine.press import Printer, Unprintable
from bot.engine.service import Act, Command, Service
from bot.engine.sheets import BarOf, ChartOf, ComparisonOf, SectionOf, SheetOf
from bot.engine.turn import Done, Named, Outcome, Turn, button, say
from handlers import SERVICES
from tests.engine import sample
from tests.kit import World

PDF, PNG = b"%PDF-1.7 sheet", b"\x89PNG\r\n\x1a\n sheet"


def sheet(turn: Turn[Any]) -> SheetOf:
    sums = (Dong(1_500_000), Dong(3_000_000))
    months = Named("poster-bar", n=1), Named("poster-bar", n=2)
    return SheetOf(
        title=turn.argument or Named("poster-title"),
        headline=Named("poster-headline", sum=sums[0], hours=12),
        sections=(
            SectionOf(
                lines=(Named("poster-steps", lines=("a", Named("poster-day"))),),
                rows=((Named("poster-day"), turn.today),),
            ),
        ),
        comparison=ComparisonOf(columns=months, rows=((Named("poster-day"), *sums),)),
        chart=ChartOf(
            Named("poster-title"),
            tuple(BarOf(month, each, each) for month, each in zip(months, sums, strict=True)),
        ),
        footer=(Named("poster-source"),),
    )


async def begin(turn: Turn[Any]) -> Outcome:
    buttons = (button("poster.pdf"), button("poster.png"))
    return Done(say("poster-ready", choices=buttons))


def printing(to: Format) -> Callable[[Turn[Any]], Awaitable[Outcome]]:
    async def run(turn: Turn[Any]) -> Outcome:
        message = say("poster-here", choices=(button("poster.png"),))
        turn.print_out(sheet(turn), to=to, name=Named("poster-name"), message=message)
        return Done("poster-coming")

    return run


async def once(turn: Turn[Any]) -> Outcome:
    """``/once``: the same print however often it is asked for."""
    plain = Sheet(title="t", headline="h")
    turn.print_out(plain, to="pdf", name="a", message=say("poster-here"), why="once")
    return Done("poster-coming")


service = Service(
    "poster",
    commands=(
        Command(("poster",), begin, listed=False),
        Command(("print",), printing("pdf"), listed=False),
        Command(("once",), once, listed=False),
    ),
    acts=(Act("poster.pdf", printing("pdf")), Act("poster.png", printing("png"))),
)
ALL = (*SERVICES, service)


class Watched(Printer):
    """Prints at once, notes what, and fails where it is told to. ``meanwhile`` happens in the
    middle of the next print."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[Sheet] = []
        self.poison: dict[str, BaseException] = {}
        self.meanwhile: Callable[[], Awaitable[object]] | None = None
        self.loop = asyncio.get_running_loop()

    def render(self, sheet: Sheet, to: Format) -> bytes:
        self.seen.append(sheet)
        if sheet.title in self.poison:
            raise self.poison[sheet.title]
        if self.meanwhile is not None:
            meanwhile, self.meanwhile = self.meanwhile, None
            asyncio.run_coroutine_threadsafe(_awaited(meanwhile), self.loop).result(30)
        return {"pdf": PDF, "png": PNG}[to]


async def _awaited(what: Callable[[], Awaitable[object]]) -> None:
    await what()


def unprintable() -> Unprintable:
    return Unprintable("TypstError")


def watch(world: World) -> Watched:
    """Takes the slow printer out of a world."""
    watched = Watched()
    world.engine.press._printer = watched
    return watched


async def print_all(world: World) -> None:
    """Lets the press and the outbox work until nothing is due."""
    await world.engine.press.drain()
    await world.engine.outbox.drain()


__all__ = ["ALL", "PDF", "PNG", "Watched", "print_all", "sample", "unprintable", "watch"]
