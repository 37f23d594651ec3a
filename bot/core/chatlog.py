"""A chat of the web page as it is remembered: every other messenger keeps its own history."""

from datetime import datetime
from typing import Literal

from bot.core.chat import Choice, Frozen, StoredFile


class Entry(Frozen):
    """What one side said. ``key`` is the text id of a bot's message, for robots and tests."""

    sender: Literal["bot", "me"]
    key: str | None = None
    text: str = ""
    keyboard: tuple[tuple[Choice, ...], ...] = ()
    files: tuple[StoredFile, ...] = ()


class Logged(Frozen):
    """An entry at its place: ``seq`` counts from 1 in its chat, ``source`` names its origin."""

    seq: int
    source: str
    at: datetime
    entry: Entry


class WebSession(Frozen):
    """One browser or robot that may speak in one chat."""

    chat_id: str
    language: str | None = None
