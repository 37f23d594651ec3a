"""Points in time: aware UTC inside, the union's wall clock for people."""

from datetime import datetime
from zoneinfo import ZoneInfo

LOCAL = ZoneInfo("Asia/Ho_Chi_Minh")


def local(at: datetime) -> datetime:
    """The same moment on the clocks of Việt Nam; ValueError when ``at`` has no time zone."""
    if at.tzinfo is None:
        raise ValueError("a moment needs its time zone")
    return at.astimezone(LOCAL)
