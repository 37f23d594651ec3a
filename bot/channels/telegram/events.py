"""Log lines named by a stable action, in the form that ``bot.log`` writes them."""

import logging

_log = logging.getLogger("bot.channels.telegram")


def event(level: int, action: str, **fields: object) -> None:
    """Logs that ``action`` happened. ``fields``: ids, counts, kinds of error; no one's words."""
    extra = {"action": f"telegram.{action}", "fields": fields}
    _log.log(level, "%s %s", action, fields, extra=extra)


def shown(update_id: int) -> str:
    """An update's id as 123_456_789: in one run it looks like a phone and is taken out."""
    return f"{update_id:_}"
