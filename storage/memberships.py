"""Who belongs to which unit, and since when."""

from bot.core.ids import Ids
from storage.database import Connection


class Memberships:
    def __init__(self, connection: Connection, ids: Ids) -> None:
        self._connection = connection
        self._ids = ids
