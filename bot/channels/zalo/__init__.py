"""The Zalo Bot Platform over aiohttp; reference and traps are in docs/decisions/zalo.md."""

from bot.channels.zalo.channel import ZaloChannel, ZaloOptions
from bot.channels.zalo.limits import Limits
from bot.channels.zalo.media import MediaRules

__all__ = ["Limits", "MediaRules", "ZaloChannel", "ZaloOptions"]
