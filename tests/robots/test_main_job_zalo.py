"""The main job over Zalo, on both databases: every choice is a number that is typed."""

import asyncio

import pytest

from bot.channels.zalo import MediaRules
from tests.clocks import FrozenClock
from tests.robots.main_job import MainJob
from tests.robots.stage import stage
from tests.robots.zalo import ZaloTalker, listen
from tests.standins.zalo import TOKEN, Zalo


async def test_the_main_job(
    database_url: str, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    loopback = MediaRules(("127.0.0.1",), loopback=True)  # where the stand-in keeps photos
    monkeypatch.setattr("bot.app.MediaRules", lambda _: loopback)
    async with Zalo() as zalo:
        settings = {
            "zalo": {"token": TOKEN, "api_url": zalo.url},
            "limits": {"zalo_per_second": 1000},
        }
        async with stage(database_url, clock, **settings) as service:
            ground = service.app.ground
            worker, chair = (
                ZaloTalker(clock, zalo, ground, zalo.person(number)) for number in (501, 502)
            )
            listening = asyncio.create_task(listen(worker, chair))
            try:
                await MainJob(service, worker, chair).play()
            finally:
                listening.cancel()
                await asyncio.gather(listening, return_exceptions=True)
