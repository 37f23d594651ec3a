"""Applications to join, and what was decided."""

from datetime import datetime

from bot.core.ids import Ids
from storage.counters import Counters
from storage.database import Connection
from storage.vault import Vault


class Applications:
    def __init__(
        self, connection: Connection, vault: Vault, ids: Ids, now: datetime, counters: Counters
    ) -> None:
        self._connection = connection
        self._vault = vault
        self._ids = ids
        self._now = now
        self._counters = counters
