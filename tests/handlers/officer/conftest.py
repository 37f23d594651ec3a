import pytest

from tests.handlers.officer.union import Union
from tests.kit import World


@pytest.fixture
async def union(world: World) -> Union:
    """A province with a park and two workplaces."""
    made = Union(world)
    await made.build()
    return made
