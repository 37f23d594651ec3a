"""The contract of a channel: turn a payload into an Inbound, and send an Outbound."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

from aiohttp import web

from bot.core.chat import Inbound, Outbound, StoredFile

Receive = Callable[[Inbound], Awaitable[None]]
"""Handles one Inbound and returns after the commit. A channel confirms to its messenger only
after that. Raises when nothing was committed (database away): the channel must offer it again."""


class FileStore(Protocol):
    """Where a channel puts attachments before the turn, and takes them from when it sends."""

    async def save(self, name: str, content: bytes) -> StoredFile:
        """Checks size and real type by content and keeps the bytes encrypted.

        Raises ``bot.core.files.FileRefused`` (``problem`` is the Inbound's).
        """

    async def load(self, file: StoredFile) -> bytes: ...


class Channel(Protocol):
    """One messenger."""

    name: str

    def routes(self) -> Sequence[web.RouteDef]:
        """HTTP routes this channel wants; the composition root mounts them."""

    async def start(self, receive: Receive) -> None:
        """Begins to take messages; returns at once."""

    async def stop(self) -> None:
        """Stops taking messages and waits for what is under way."""

    async def send(self, message: Outbound) -> None:
        """Sends one message, or raises a ``SendError``; nothing else ever leaves a channel."""

    def ailment(self) -> str | None:
        """None while healthy, else one short line for ``/health``."""
