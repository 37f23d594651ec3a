"""What the Telegram stand-in can be told to do wrong: for the next calls, or until told."""

import asyncio
import json
import random
from collections import defaultdict, deque
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any, Literal

from aiohttp import web

Fields = dict[str, Any]
EVERY = "*"
DOWNLOAD = "download"


@dataclass(frozen=True)
class Answer:
    """A scripted answer."""

    status: int
    body: bytes


@dataclass(frozen=True)
class Silence:
    """A scripted end without an answer; ``after`` the work was done, or instead of it."""

    how: Literal["hang", "cut"]
    after: bool = False


@dataclass(frozen=True)
class Slow:
    """The true answer, one piece after another with so many seconds between."""

    pause: float = 0.02
    pieces: int = 8


@dataclass(frozen=True)
class Endless:
    """A body that never ends."""


Trouble = Answer | Silence | Slow | Endless
GARBAGE = Answer(200, b"<html>captive portal</html>")
HANG, CUT = Silence("hang"), Silence("cut")
HANG_AFTER, CUT_AFTER = Silence("hang", after=True), Silence("cut", after=True)


class RefusedError(Exception):
    """What the server answers instead of a result."""

    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.status = status
        self.answer: Fields = {"ok": False, "error_code": status, "description": description}
        if parameters:
            self.answer["parameters"] = parameters


def refusal(status: int, description: str = "Internal Server Error", **parameters: int) -> Answer:
    """A scripted error in Telegram's own form."""
    refused = RefusedError(status, description, **parameters)
    return Answer(status, json.dumps(refused.answer).encode())


def too_many(seconds: int) -> RefusedError:
    return RefusedError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


def flood(seconds: int) -> Answer:
    return refusal(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


class Troubles:
    """Which call goes wrong, and how. A call that is scripted comes before what lasts."""

    def __init__(self) -> None:
        self._next: dict[str, deque[Trouble | None]] = defaultdict(deque)
        self._lasting: dict[str, Trouble] = {}
        self._rare: tuple[Trouble, ...] = ()
        self._odds = 0.0
        self._dice = random.Random(1)

    def script(self, method: str, *troubles: Trouble | None) -> None:
        """The next calls of ``method``, or of ``EVERY``, go so, one each; None stands for a call
        that works."""
        self._next[method].extend(troubles)

    def begin(self, trouble: Trouble, *methods: str) -> None:
        """From now on, until told, these methods go so; without a name every one does."""
        self._lasting.update(dict.fromkeys(methods or (EVERY,), trouble))

    def sometimes(self, odds: float, *troubles: Trouble) -> None:
        """From now on, until told, any call goes in one of these ways with so much chance."""
        self._odds, self._rare = odds, troubles

    def end(self) -> None:
        """Everything works again."""
        self._lasting.clear()
        self._next.clear()
        self._rare = ()

    def take(self, method: str) -> Trouble | None:
        """What is wrong with this call."""
        for name in (method, EVERY):
            if self._next[name]:
                return self._next[name].popleft()
        if self._rare and self._dice.random() < self._odds:
            return self._dice.choice(self._rare)
        return self._lasting.get(method, self._lasting.get(EVERY))


async def dripping(
    request: web.Request, how: Slow | Endless, body: bytes, status: int
) -> web.StreamResponse:
    """The body in pieces, or pieces without end."""
    answer = web.StreamResponse(status=status, headers={"Content-Type": "application/json"})
    await answer.prepare(request)
    async for piece in _pieces(how, body):
        await answer.write(piece)
    await answer.write_eof()
    return answer


async def _pieces(how: Slow | Endless, body: bytes) -> AsyncIterator[bytes]:
    if isinstance(how, Endless):
        while True:
            yield bytes(64 * 1024)
    size = len(body) // how.pieces + 1
    for start in range(0, len(body), size):
        yield body[start : start + size]
        await asyncio.sleep(how.pause)
