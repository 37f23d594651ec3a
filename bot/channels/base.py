"""The contract of a channel: turn a payload into an Inbound, and send an Outbound."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Protocol, runtime_checkable

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


class DeadUpdates(Protocol):
    """Where a channel puts an update that it cannot read: it neither blocks nor is lost."""

    async def keep(self, channel: str, external_id: str, raw: bytes, error: str) -> None:
        """Keeps the raw body, encrypted, once an id. ``error`` is the kind of failure only.

        Raises when nothing was stored: the update must be offered again.
        """


@runtime_checkable
class Counting(Protocol):
    """A channel that counts what did not go the usual way; ``/metrics`` shows it."""

    @property
    def counts(self) -> Mapping[str, int]:
        """How often, by kind, since the start."""


class Channel(Protocol):
    """One messenger."""

    name: str
    buttons: bool
    """Whether a message can carry buttons. Without, the channel lists the choices, and what is
    typed at the list is understood as the tap it stands for."""

    def routes(self) -> Sequence[web.RouteDef]:
        """HTTP routes this channel wants; the composition root mounts them."""

    async def start(self, receive: Receive) -> None:
        """Begins to take messages; returns at once."""

    async def stop(self) -> None:
        """Stops taking messages and waits for what is under way."""

    def parts(self, message: Outbound) -> int:
        """How many messages of the messenger's own this becomes: limits and quotas count them.
        Raises a ``SendError`` for what ``send`` would refuse."""

    async def send(self, message: Outbound) -> None:
        """Sends one message, or raises a ``SendError``; nothing else ever leaves a channel."""

    async def probe(self) -> None:
        """Asks the messenger whether it answers and knows us, without any message: what the
        outbox tries while nothing goes. Raises a ``SendError`` when it does not."""

    def ailment(self) -> str | None:
        """None while healthy, else one short line for ``/health``."""
