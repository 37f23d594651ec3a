"""The sample union: a fictional province federation to try everything with."""

from dataclasses import dataclass
from datetime import datetime

from storage.database import Database
from storage.store import Stores


@dataclass(frozen=True, slots=True)
class Sample:
    """The links into the sample union: (role, start payload)."""

    links: tuple[tuple[str, str], ...]


async def load_sample(database: Database, stores: Stores, now: datetime) -> Sample:
    """Loads the sample once; the links are made anew at every start."""
    return Sample(())
