"""How much of everything: a short form for ``make test``, the full counts for ``make soak``."""

import os
from dataclasses import dataclass

SOAK = bool(os.environ.get("NHIPCAU_TEST_SOAK"))  # read at import: tests clear the environment


@dataclass(frozen=True)
class Counts:
    """People who get a broadcast, people who talk, kills, chats at once."""

    readers: int
    talkers: int
    kills: int
    chats: int


COUNTS = Counts(2000, 200, 100, 1000) if SOAK else Counts(150, 12, 3, 100)
