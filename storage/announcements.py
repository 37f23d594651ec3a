"""Announcements, their schedules and their deliveries."""

from datetime import datetime

from bot.core.ids import Ids
from storage.database import Connection


class Announcements:
    def __init__(self, connection: Connection, ids: Ids, now: datetime) -> None:
        self._connection = connection
        self._ids = ids
        self._now = now
