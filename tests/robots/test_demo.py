"""``nhipcau run --demo``: a start without any setting ends at links that can be clicked."""

import re
from pathlib import Path

from tests.clocks import FrozenClock
from tests.robots.process import Process
from tests.robots.web import web_person

_LINK = re.compile(r"  (member|officer|province): (http://\S+)/\?fresh=1&start=(demo-[a-z0-9]+)")


async def test_the_links_lead_into_the_sample_union(tmp_path: Path) -> None:
    process = Process(tmp_path, "--demo")
    printed = await process.start()
    try:
        links = [_LINK.fullmatch(line) for line in printed]
        assert [link and link[1] for link in links] == ["member", "officer", "province"]
        for link in filter(None, links):
            async with web_person(process.url, FrozenClock(), start=link[3]) as person:
                await person.until("start-demo")
                if link[1] != "member":
                    await person.say("/viec", "work")
        again = await restarted(process)
        assert [line.rpartition("=")[2] for line in again] == [
            line.rpartition("=")[2] for line in printed
        ]
    finally:
        await process.kill()


async def restarted(process: Process) -> list[str]:
    await process.stop()
    return await process.start()
