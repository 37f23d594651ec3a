"""The main job over Telegram, on both databases."""

import asyncio

from tests.clocks import FrozenClock
from tests.robots.main_job import MainJob
from tests.robots.stage import stage
from tests.robots.telegram import TelegramTalker, listen
from tests.standins.telegram import TOKEN, Telegram


async def test_the_main_job(database_url: str, clock: FrozenClock) -> None:
    async with Telegram(lambda: clock.now().timestamp()) as telegram:
        settings = {
            "telegram": {"token": TOKEN, "api_url": telegram.url},
            "limits": {"telegram_per_second": 1000, "telegram_per_chat_per_second": 30},
        }
        async with stage(database_url, clock, **settings) as service:
            worker, chair = (
                TelegramTalker(clock, telegram, telegram.person(number)) for number in (501, 502)
            )
            listening = asyncio.create_task(listen(worker, chair))
            try:
                await MainJob(service, worker, chair).play()
            finally:
                listening.cancel()
                await asyncio.gather(listening, return_exceptions=True)
