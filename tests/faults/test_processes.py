"""Two processes on one database and one token: together they are one bot."""

from pathlib import Path

import pytest

from tests.faults.conftest import Record
from tests.faults.counts import COUNTS
from tests.faults.ledger import SCRIPTS, Talks, Verdict, judge
from tests.faults.scene import NOTICE
from tests.faults.test_kills import city, quiet, speak
from tests.robots.process import Process


async def test_two_processes(
    database_url: str, engine: str, tmp_path: Path, record: Record
) -> None:
    if engine == "sqlite":
        pytest.skip("a file has one process")
    async with city(database_url, tmp_path, COUNTS.readers) as (town, first):
        second = Process(tmp_path, settings=first.settings)
        people = iter(town.people)
        talks = Talks(calm={name: next(people) for name in SCRIPTS}, aside=(NOTICE,))
        try:
            await first.start()
            speak(talks.calm.items())
            await quiet(town)
            await second.start()
            await town.announce(NOTICE)
            talkers = range(COUNTS.talkers)
            talks.among = [(SCRIPTS[n % len(SCRIPTS)], next(people)) for n in talkers]
            speak(talks.among)
            await quiet(town)
            facts = await town.facts()
        finally:
            await second.kill()
    count = f"{COUNTS.readers} readers, {COUNTS.talkers} talkers"
    verdict = Verdict("two processes", engine, count)
    record(judge(verdict, town, facts, talks, 0))
