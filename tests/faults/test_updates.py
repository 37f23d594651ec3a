"""Updates come twice, mixed, long after they were confirmed, and dated a year ago."""

import random
from typing import Any

from tests.faults.conftest import Record
from tests.faults.scene import Scene, scene
from tests.standins.telegram_people import DATE

Fields = dict[str, Any]
_OLD = 5
YEAR = 365 * 24 * 3600


class Spoiler:
    """Hands out many updates twice in a breath and each once more later, in any order."""

    def __init__(self) -> None:
        self._dice = random.Random(7)
        self._kept: list[Fields] = []
        self.repeated = 0

    def __call__(self, found: list[Fields]) -> list[Fields]:
        self._dice.shuffle(self._kept)
        old, self._kept = self._kept[:_OLD], self._kept[_OLD:]
        known = {each["update_id"] for each in self._kept}
        self._kept += [each for each in found if each["update_id"] not in known]
        again = old + found[::3]
        self.repeated += len(again)
        mixed = found + again
        self._dice.shuffle(mixed)
        return mixed


async def test_doubled_mixed_and_old(database_url: str, engine: str, record: Record) -> None:
    async with scene(database_url) as at:
        spoiler = Spoiler()
        at.telegram.updates.spoil = spoiler
        at.telegram.people.date = lambda: DATE - YEAR
        await at.begin()
        await at.quiet()
        await everything_again(at)
        assert spoiler.repeated > 100
        record(await at.verdict("updates doubled, mixed, old", engine))


async def everything_again(at: Scene) -> None:
    """Each time that the reader taps nothing new, old updates come along."""
    stranger = at.telegram.person(77)
    for _ in range(10):
        stranger.say("/menu")
        await at.quiet()
