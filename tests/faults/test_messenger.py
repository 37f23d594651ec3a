"""The messenger fails while people talk and a broadcast runs."""

from tests.faults.conftest import Record
from tests.faults.scene import scene
from tests.standins.telegram import CUT_AFTER, GARBAGE, HANG, flood, refusal

A_MINUTE = 60.0


async def test_away_for_a_minute(database_url: str, engine: str, record: Record) -> None:
    async with scene(database_url) as at:
        await at.begin()
        await at.telegram.go_away()
        await at.pass_time(A_MINUTE)
        await at.telegram.come_back()
        record(await at.verdict("messenger away", engine, deaths=1))


async def test_a_minute_of_everything(database_url: str, engine: str, record: Record) -> None:
    """One thing after another, and no call that works in between."""
    async with scene(database_url) as at:
        await at.begin()
        for trouble in (CUT_AFTER, refusal(502, "Bad Gateway"), GARBAGE, HANG):
            at.telegram.troubles.begin(trouble)
            await at.pass_time(A_MINUTE / 4)
        at.telegram.troubles.end()
        await at.telegram.go_away()  # what hangs would hang on
        await at.telegram.come_back()
        record(await at.verdict("messenger ill", engine, deaths=1))


async def test_a_minute_of_moods(database_url: str, engine: str, record: Record) -> None:
    """Most calls work; every pause that is asked for is kept."""
    async with scene(database_url) as at:
        await at.begin()
        at.telegram.troubles.sometimes(0.1, refusal(500), refusal(502), flood(3), flood(1))
        await at.pass_time(A_MINUTE)
        at.telegram.troubles.end()
        record(await at.verdict("messenger moody", engine))
