"""The rules and the catalogue in force. Ask ``LIBRARY`` each time: they change while the bot runs
(``handlers/benefits/review.py``)."""

from bot.core.benefits.shelf import Shelf

LIBRARY = Shelf()
