"""What data subjects asked for, and by when they must be answered."""

from datetime import datetime

from bot.core.ids import Ids
from storage.counters import Counters
from storage.database import Connection
from storage.vault import Vault


class Privacy:
    def __init__(
        self, connection: Connection, vault: Vault, ids: Ids, now: datetime, counters: Counters
    ) -> None:
        self._connection = connection
        self._vault = vault
        self._ids = ids
        self._now = now
        self._counters = counters
