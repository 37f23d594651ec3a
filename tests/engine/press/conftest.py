"""A world with the tests' own printing service."""

import pytest

from storage.database import Database
from tests.clocks import FrozenClock
from tests.engine import sample
from tests.engine.press import poster
from tests.kit import World


@pytest.fixture
def world(database: Database, clock: FrozenClock) -> World:
    return World(database, clock, services=poster.ALL, texts=sample.texts())
