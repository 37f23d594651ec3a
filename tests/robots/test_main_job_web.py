"""The main job over the web chat's public API, on both databases."""

from tests.clocks import FrozenClock
from tests.robots.main_job import MainJob
from tests.robots.stage import stage
from tests.robots.web import web_people


async def test_the_main_job(database_url: str, clock: FrozenClock) -> None:
    async with (
        stage(database_url, clock) as service,
        web_people(service.app.server.url, clock, 2) as (worker, chair),
    ):
        await MainJob(service, worker, chair).play()
