"""Telegram over python-telegram-bot's ``Bot``; no other part of that library runs here."""

from bot.channels.http import Timeouts
from bot.channels.telegram.channel import CommandMenu, TelegramChannel
from bot.channels.telegram.limits import Limits
from bot.channels.telegram.webhook import Webhook

__all__ = ["CommandMenu", "Limits", "TelegramChannel", "Timeouts", "Webhook"]
