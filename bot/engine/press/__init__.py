"""Prints what was asked for, outside every turn."""

from bot.engine.press.press import Press
from bot.engine.press.printer import Printer, Unprintable

__all__ = ["Press", "Printer", "Unprintable"]
