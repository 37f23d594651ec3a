"""What the web chat needs from others, and what an installation may set."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

from bot.core.chat import Frozen
from bot.core.chatlog import Entry, Logged, WebSession

Now = Callable[[], datetime]

Say = Callable[[str, str], str]
"""``(name, language) -> sentence``; the composition root wires it to the message catalogues."""


class ChatLog(Protocol):
    """The history of every web chat.

    Every method raises a ``NhipcauError`` or an ``OSError`` when the database is away.
    """

    async def append(self, chat_id: str, source: str, entry: Entry, at: datetime) -> int | None:
        """Adds an entry and returns its ``seq``, the newest plus one (the first is 1).

        ``(chat_id, source)`` is taken once: None when it is there already. Committed on return;
        whoever has read ``seq`` n never finds a smaller one later. Raises ``Gone`` when nobody
        can read that chat any more.
        """

    async def find(self, chat_id: str, source: str) -> Logged | None: ...

    async def after(self, chat_id: str, seq: int, limit: int) -> Sequence[Logged]:
        """At most ``limit`` entries with a greater ``seq``, in order."""

    async def newest(self, chat_id: str) -> int:
        """The greatest ``seq`` of the chat, 0 when it is empty."""


class Sessions(Protocol):
    """Who may speak in which web chat; only a SHA-256 of the token is kept."""

    async def create(self, language: str | None, at: datetime) -> tuple[str, WebSession]:
        """A new chat and its unguessable token (URL-safe, at least 32 random bytes)."""

    async def find(self, token: str, at: datetime) -> WebSession | None:
        """The session of a token, None when there is none. May note ``at`` as last seen."""

    async def end(self, token: str, at: datetime) -> WebSession | None:
        """Forgets a token and returns what it opened, None when there is none.

        From then on the log raises ``Gone`` for an entry of that chat.
        """


class Limit(Frozen):
    """At most ``count`` in any ``seconds``."""

    count: int
    seconds: float


class WebLimits(Frozen):
    """How much one session or one client address may do."""

    messages: Limit = Limit(count=20, seconds=10)
    files: Limit = Limit(count=200, seconds=3600)
    # A whole factory may share one address, and a meeting scans one QR code together.
    sessions: Limit = Limit(count=120, seconds=60)
    streams: int = 8
    json_bytes: int = 64 * 1024
    file_bytes: int = 20 * 1024 * 1024
    body_bytes: int = 64 * 1024 * 1024  # read and thrown away, so that the answer is heard
    text_chars: int = 10_000
    upload_seconds: float = 300


class Demo(Frozen):
    """A way into the sample union: label ``demo-<role>``, start payload ``start``."""

    role: str
    start: str


class WebOptions(Frozen):
    """What an installation decides about its page."""

    title: str = "Nhịp Cầu"
    sample: bool = False
    demos: tuple[Demo, ...] = ()
    public_url: str | None = None
    trust_proxy: bool = False  # believe the last X-Forwarded-For
    heartbeat: float = 15.0
