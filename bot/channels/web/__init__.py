"""The web chat: ``WebChannel`` and what it asks of its surroundings."""

from bot.channels.web.channel import WebChannel
from bot.channels.web.errors import CODES
from bot.channels.web.page import LABELS, LANGUAGES
from bot.channels.web.ports import (
    ChatLog,
    Demo,
    Limit,
    Say,
    Sessions,
    WebLimits,
    WebOptions,
)

__all__ = [
    "CODES",
    "LABELS",
    "LANGUAGES",
    "ChatLog",
    "Demo",
    "Limit",
    "Say",
    "Sessions",
    "WebChannel",
    "WebLimits",
    "WebOptions",
]
