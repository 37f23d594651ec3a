"""Walks a dialog from a script, and looks at what every walk must keep to on its way."""

import itertools
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.core.chat import Choice, Outbound
from bot.core.conversation import Conversation
from bot.engine.screen import WAYS_OUT
from storage.database import Database
from tests.databases import count_rows
from tests.kit import Talker, World

WORKING = frozenset(
    ("inbox", "outbox", "conversations", "parked", "chat_log", "chat_sessions", "people",
     "addresses", "counters", "audit", "files", "guesses", "consents",
     "link_codes", "link_guesses")
)  # fmt: skip
"""Tables that hold how a conversation goes, not what came of it."""


@dataclass(frozen=True)
class Tap:
    """The choice of this value."""

    value: str


@dataclass(frozen=True)
class Pick:
    """The choice at this place, for values that are made anew each time."""

    place: int = 0


@dataclass(frozen=True)
class Say:
    text: str


@dataclass(frozen=True)
class Photo:
    caption: str | None = None


@dataclass(frozen=True)
class Skip:
    """The question is left out by the word for it."""


Move = Tap | Pick | Say | Photo | Skip
Setup = Callable[[World], Awaitable[Talker]]


@dataclass(frozen=True)
class Walk:
    """From the first question of a flow (where ``setup`` leads) to its end.

    ``script`` names each step with the answer to it, ``end`` is the text id of the answer to the
    last. ``after`` is where that leads, None outside of flows. ``keeps`` says that a part which
    was given stays, even when the rest is cancelled.
    """

    flow: str
    name: str
    setup: Setup
    script: tuple[tuple[str, Move], ...]
    end: str
    after: str | None = None
    keeps: bool = False

    def __str__(self) -> str:
        return f"{self.flow}-{self.name}"


Manner = Callable[["Walker", Move], Awaitable[Mapping[str, Any]]]
Look = Callable[["Walker"], Awaitable[None]]


class Walker:
    """Somebody on a walk: ``place`` is the next line of the script."""

    def __init__(self, walk: Walk, who: Talker) -> None:
        self.walk = walk
        self.who = who
        self.place = 0

    @classmethod
    async def begin(cls, walk: Walk, world: World) -> "Walker":
        return cls(walk, await walk.setup(world))

    @property
    def step(self) -> str:
        """``flow.step`` where the script is."""
        return f"{self.walk.flow}.{self.walk.script[self.place][0]}"

    @property
    def move(self) -> Move:
        return self.walk.script[self.place][1]

    async def go(self, look: Look | None = None, manner: Manner | None = None) -> list[str]:
        """To the end of the script; ``look`` before each answer. Gives the last text ids."""
        heard: list[str] = []
        for place in range(len(self.walk.script)):
            self.place = place
            assert await self.who.at() == self.step, self.who.keys()[-3:]
            if look is not None:
                await look(self)
            heard = await self.who.send(**await (manner or given)(self, self.move))
        assert self.walk.end in heard
        assert await self.who.at() == self.walk.after
        return heard

    def screen(self) -> Outbound:
        """The question as it stands before the person."""
        return self.who.received()[-1]

    def shown(self) -> list[Choice]:
        return list(itertools.chain.from_iterable(self.screen().keyboard))

    async def options(self) -> list[tuple[str, str]]:
        """The (value, label) pairs of the question, page by page, in their order."""
        found: list[tuple[str, str]] = []
        for _ in range(20):
            page = [(value_of(choice), choice.label) for choice in self.shown()]
            fresh = [each for each in page if each[0] not in WAYS_OUT and each not in found]
            found += fresh
            if not fresh or "!page" not in dict(page):
                break
            await self.tap_way("!page")
        return found

    async def tap_way(self, way: str) -> list[str]:
        """Taps a way out, behind "more" where the screen has no room for it."""
        if way not in map(value_of, self.shown()):
            await self.who.send(button=self._payload("!more"))
        return await self.who.send(button=self._payload(way))

    def _payload(self, value: str) -> str:
        return next(each.payload for each in self.shown() if value_of(each) == value)

    async def catch_up(self) -> None:
        """Gives the same answers again until the script's place is reached."""
        for _ in range(len(self.walk.script)):
            at = await self.who.at()
            if at == self.step:
                return
            known = [move for step, move in self.walk.script[: self.place] if at == self._at(step)]
            await self.who.send(**await given(self, known[-1]))
        raise AssertionError(f"no way from {await self.who.at()} to {self.step}")

    def _at(self, step: str) -> str:
        return f"{self.walk.flow}.{step}"

    async def restore(self, kept: Conversation) -> None:
        """Puts the conversation back to where it was."""
        async with self.who.world.database.transaction("restore") as connection:
            await self.who.world.store(connection).conversations.save(kept)


def value_of(choice: Choice) -> str:
    """What a button of a step stands for."""
    return choice.payload.partition(":")[2]


async def given(walker: Walker, move: Move) -> Mapping[str, Any]:
    """A move as the person makes it with buttons."""
    where = await walker.who.conversation()
    start = f"{where.flow}.{where.step}#{where.visit}:"
    match move:
        case Tap(value):
            return {"button": start + value}
        case Pick(place):
            return {"button": start + (await walker.options())[place][0]}
        case Say(text):
            return {"text": text}
        case Photo(caption):
            return {"file": await _photo(walker.who.world), "caption": caption}
        case Skip():
            return {"text": "bỏ qua"}


async def _photo(world: World) -> Any:
    async with world.database.transaction("photo") as connection:
        return await world.store(connection).files.add("a.jpg", "image/jpeg", b"\xff\xd8\xff")


async def facts(database: Database, without: Sequence[str] = ("inbox",)) -> dict[str, int]:
    """How many rows there are of everything."""
    counted = await count_rows(database)
    return {table: count for table, count in counted.items() if table not in without}


async def outcome(database: Database) -> dict[str, int]:
    """How many rows there are of what conversations are for."""
    return await facts(database, tuple(WORKING))
