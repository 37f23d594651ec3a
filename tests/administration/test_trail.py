"""``nhipcau verify-audit``, on both engines."""

import pytest

from bot.administration.trail import verify_audit
from bot.core.errors import OperatorError
from bot.settings import Settings
from tests.administration.conftest import settings_for, store_of


@pytest.fixture
async def trail(settings: Settings) -> Settings:
    async with store_of(settings) as store:
        for number in range(5):
            await store.audit.write(None, "case.read", str(number), "/LDLD/")
    return settings


async def test_a_whole_trail_is_well(trail: Settings) -> None:
    report = await verify_audit(trail)
    assert report.well
    assert "5 entries" in report.lines[0]


@pytest.mark.parametrize(
    ("forgery", "first"),
    [
        ("UPDATE audit SET object = 'x' WHERE seq = 3", 3),
        ("DELETE FROM audit WHERE seq = 2", 2),
        ("DELETE FROM audit WHERE seq = 5", 5),
    ],
)
async def test_a_forged_trail_names_the_first_entry(
    trail: Settings, forgery: str, first: int
) -> None:
    async with store_of(trail) as store:
        await store.connection.run(forgery)
    report = await verify_audit(trail)
    assert not report.well
    assert report.lines[0].startswith(f"FAIL audit trail: entry {first} ")


async def test_a_database_without_schema_is_a_line(empty_url: str) -> None:
    with pytest.raises(OperatorError, match="migrate"):
        await verify_audit(settings_for(empty_url))
