"""Log lines named by a stable action, in the form that ``bot.log`` writes them."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

_log = logging.getLogger("bot.channels.telegram")


def event(level: int, action: str, **fields: object) -> None:
    """Logs that ``action`` happened. ``fields``: ids, counts, kinds of error; no one's words."""
    extra = {"action": f"telegram.{action}", "fields": fields}
    _log.log(level, "%s %s", action, fields, extra=extra)


def shown(update_id: int) -> str:
    """An update's id as 123_456_789: in one run it looks like a phone and is taken out."""
    return f"{update_id:_}"


class Seldom:
    """Logs an action at most once a minute, with how often it happened since its last line:
    whoever knocks at our door must not fill the disk."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._again = now()
        self._quiet = 0

    def __call__(self, level: int, action: str, **fields: object) -> None:
        self._quiet += 1
        if self._now() < self._again:
            return
        event(level, action, count=self._quiet, **fields)
        self._again = self._now() + timedelta(minutes=1)
        self._quiet = 0
