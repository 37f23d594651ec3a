"""A turn in a database that holds years: its slowest hundredth, and the memory it takes."""

import asyncio
import itertools
import statistics
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from benchmarks import ours, town
from benchmarks.memory import Deaf, resident_mb
from bot.app import Engine, Ground, build_engine
from bot.core.chat import Address, Inbound, Outbound
from bot.core.delivery import ANSWERS
from bot.runtime import serve, settle
from tests.kit import CHANNEL

_NUMBERS = itertools.count()
_PORTION = 10_000
_TALKERS = 50
_TURNS = 40
_SAID = ("/menu", "/quyenloi", "/thongbao", "/trogiup")


async def fill(ground: Ground, people: int, messages: int) -> None:
    """So many members, each with a chat, and so many messages sent to them in the past."""
    await town.people(ground, people)
    for start in range(0, messages, _PORTION):
        async with ground.database.transaction("bench messages") as connection:
            store = ground.stores.at(connection, ground.clock.now() - timedelta(days=9))
            sent = [
                (_message(store.ids.new(), town.FIRST + n % people), f"bench:{n}")
                for n in range(start, min(start + _PORTION, messages))
            ]
            await store.outbox.queue(sent, lane=ANSWERS)
            await connection.run(
                "UPDATE outbox SET state = 'sent', ended_at = due_at WHERE state = 'queued'"
            )


def _message(number: int, chat: int) -> Outbound:
    return Outbound(
        id=number, address=Address(channel="telegram", chat_id=str(chat)), text=town.NOTICE
    )


async def turns(engine: Engine, ground: Ground) -> list[float]:
    """Seconds of each turn while ``_TALKERS`` people write at once."""
    spent: list[float] = []

    async def talk(person: int) -> None:
        for turn in range(_TURNS):
            said = Inbound(
                address=Address(channel=CHANNEL, chat_id=str(person)),
                external_id=str(next(_NUMBERS)),
                at=ground.clock.now(),
                text=_SAID[turn % len(_SAID)],
            )
            began = time.perf_counter()
            await engine.receive(said)
            spent.append(time.perf_counter() - began)

    await asyncio.gather(*(talk(person) for person in range(_TALKERS)))
    return spent


async def measure(people: int, messages: int, folder: Path) -> tuple[float, float]:
    """Milliseconds of the 99th percentile, and resident megabytes."""
    ground = await ours.ground(folder)
    await fill(ground, people, messages)
    engine = build_engine(ground, {CHANNEL: Deaf()}, {})
    settle()
    engine.outbox.start()
    await turns(engine, ground)  # warm
    rounds = [await turns(engine, ground) for _ in range(3)]
    await engine.outbox.stop()
    await ground.database.close()
    p99 = statistics.median(statistics.quantiles(each, n=100)[-1] for each in rounds)
    return 1000 * p99, resident_mb()


async def _report(people: int, messages: int, folder: Path) -> None:
    print(*await measure(people, messages, folder))


def main() -> None:
    """``python -m benchmarks.crowded PEOPLE MESSAGES`` prints milliseconds and megabytes."""
    with tempfile.TemporaryDirectory() as folder:
        serve(_report(int(sys.argv[1]), int(sys.argv[2]), Path(folder)))


if __name__ == "__main__":
    main()
