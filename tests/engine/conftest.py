"""A world that also knows the tests' own service."""

import pytest

from storage.database import Database
from tests.clocks import FrozenClock
from tests.engine import sample
from tests.kit import World


@pytest.fixture
def world(database: Database, clock: FrozenClock) -> World:
    return World(database, clock, services=sample.ALL, texts=sample.texts())
