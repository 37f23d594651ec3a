"""Somebody who chats through a messenger's public side, whichever it is."""

import asyncio
import contextlib
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from tests.clocks import FrozenClock

BETWEEN = timedelta(seconds=5)
PATIENCE = 20.0  # seconds of real time; only a failing test waits so long
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c6360b0fd0f0001c6012d0e4e3b410000000049454e44ae426082"
)


@dataclass(frozen=True)
class Heard:
    """One message of the bot: its words, the payloads of its buttons, how many files."""

    text: str
    payloads: tuple[str, ...]
    files: int
    says: Callable[[str], bool]
    """Whether it is the message of a text id."""


class Talker(ABC):
    """Types, taps, sends photos, and waits for messages by text id."""

    def __init__(self, clock: FrozenClock) -> None:
        self._clock = clock
        self._acted = 0
        self.heard: list[Heard] = []
        self.changed = asyncio.Condition()

    @abstractmethod
    async def _type(self, text: str) -> None: ...

    @abstractmethod
    async def _press(self, payload: str) -> None: ...

    @abstractmethod
    async def _send(self, photo: bytes) -> None: ...

    async def say(self, text: str, then: str) -> Heard:
        """Types, and waits for the answer with that text id."""
        self._act()
        await self._type(text)
        return await self.until(then)

    async def tap(self, wanted: str, then: str) -> Heard:
        """Taps the newest button with that payload, step value, act or ``!way``, and waits."""
        payload = self.find(wanted)
        self._act()
        await self._press(payload)
        return await self.until(then)

    async def send_photo(self, then: str) -> Heard:
        self._act()
        await self._send(PNG)
        return await self.until(then)

    def _act(self) -> None:
        """Time passes between two acts of people; what is awaited comes after this one."""
        self._clock.move(BETWEEN)
        self._acted = len(self.heard)

    def find(self, wanted: str) -> str:
        """The payload of the newest button that fits."""
        for message in reversed(self.heard):
            for payload in message.payloads:
                name, _, value = payload.partition(":")
                if wanted in {payload, name, value if "#" in name else None}:
                    return payload
        shown = [message.payloads for message in self.heard[-3:]]
        raise AssertionError(f"no button {wanted!r} among {shown}")

    async def until(self, key: str) -> Heard:
        """The message of this text id that came since the last own act, or comes soon."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE), self.changed:
                await self.changed.wait_for(lambda: self._found(key))
        found = self._found(key)
        texts = [message.text for message in self.heard[self._acted :]]
        assert found, f"{key} did not come, but {texts}"
        return found

    def _found(self, key: str) -> Heard | None:
        return next((each for each in self.heard[self._acted :] if each.says(key)), None)

    async def hear(self, message: Heard) -> None:
        async with self.changed:
            self.heard.append(message)
            self.changed.notify_all()
