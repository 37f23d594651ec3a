"""What a file in ``handlers/`` offers to the engine."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from bot.engine.flow import Flow
from bot.engine.turn import Occasion, Outcome, Turn

Handler = Callable[[Turn[Any]], Awaitable[Outcome]]


@dataclass(frozen=True, slots=True)
class Command:
    """A chat command under all its names, the Vietnamese one first, ASCII without the slash.

    Its line in the messenger's command list is the text ``command-<first name>``. ``officer``
    ones are listed to officers only; every act checks rights again by itself. ``parks`` puts a
    form under way aside first, so that what follows is not about it.
    """

    names: tuple[str, ...]
    run: Handler
    officer: bool = False
    listed: bool = True
    parks: bool = False


@dataclass(frozen=True, slots=True)
class Act:
    """A button outside forms: payload ``<name>:<argument>``, the argument in ``turn.argument``."""

    name: str
    run: Handler


@dataclass(frozen=True, slots=True)
class Intent:
    """Folded phrases in free text that mean this; the longest phrase found wins.

    ``anywhere`` are whole messages that mean it even in the middle of a form, before any way out
    of the form: folded ones for any spelling, marked ones in lower case for only that.
    """

    name: str
    phrases: tuple[str, ...]
    run: Handler
    anywhere: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tick:
    """Work that the clock starts, in one transaction a call; True means there is more to do."""

    name: str
    every: int
    run: Callable[[Occasion], Awaitable[bool]]


@dataclass(frozen=True, slots=True)
class Service:
    """One service, named by its stem in ``handlers/`` and ``messages/``."""

    stem: str
    commands: tuple[Command, ...] = ()
    flows: tuple[Flow[Any], ...] = ()
    acts: tuple[Act, ...] = ()
    intents: tuple[Intent, ...] = ()
    ticks: tuple[Tick, ...] = ()
    fallback: Handler | None = None
