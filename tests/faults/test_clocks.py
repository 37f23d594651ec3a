"""Somebody sets the machine's clock while people talk and a broadcast runs."""

from datetime import timedelta

import pytest

from tests.faults.conftest import Record
from tests.faults.scene import scene

HOUR = timedelta(hours=1)


@pytest.mark.parametrize("by", [HOUR, -HOUR], ids=["forward", "back"])
async def test_set_by_an_hour(
    database_url: str, engine: str, record: Record, by: timedelta
) -> None:
    async with scene(database_url) as at:
        await at.begin()
        at.tempo.jump(by)
        began = at.tempo.watch()
        verdict = await at.verdict(f"clock set {'on' if by > timedelta(0) else 'back'}", engine)
        if (took := at.tempo.watch() - began) > HOUR.total_seconds() / 2:
            verdict.wrong(f"it took {took:.0f} s")
        record(verdict)
