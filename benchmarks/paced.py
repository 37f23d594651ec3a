"""A broadcast at a messenger's limit, while members ask and want their answers."""

import asyncio
import statistics
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import aiohttp
from pydantic import BaseModel

from benchmarks import broadcast, ours, town
from bot.runtime import serve, settle

_ASK_EVERY = 0.1


@dataclass(frozen=True)
class Paced:
    """``share`` of the allowed rate that was reached; ``most`` messages in any second, answers
    included; ``reply_p95`` seconds from a member's question to the bot's answer."""

    share: float
    most: int
    reply_p95: float


class Seen(BaseModel):
    """What the far side measured: messages a second from the first to the last, the most of them
    in any second, and the seconds that each question waited."""

    rate: float
    most: int
    waited: list[float]


async def paced(url: str, count: int, per_second: float, folder: Path) -> Paced:
    """``count`` recipients at ``per_second``."""
    base = await ours.ground(folder)
    made = await town.announce(base, await town.people(base, count))
    channel = broadcast.telegram(base, url)
    running = broadcast.engine(base, channel, per_second)
    settle()
    await running.outbox.take_over()
    async with aiohttp.ClientSession() as session:
        await session.get(f"{url}/watch/asking")
        await channel.start(running.receive)
        running.outbox.start()
        asking = asyncio.create_task(_ask(session, url))
        while await broadcast.sent(base, made.id) < count:
            await running.ticker.run_due()
            await asyncio.sleep(0.2)
        asking.cancel()
        seen = await _seen(session, url)
    await channel.stop()
    await running.outbox.stop()
    await base.database.close()
    p95 = statistics.quantiles(seen.waited, n=20)[-1]
    return Paced(seen.rate / per_second, seen.most, p95)


async def _ask(session: aiohttp.ClientSession, url: str) -> None:
    while True:
        await session.get(f"{url}/ask")
        await asyncio.sleep(_ASK_EVERY)


async def _seen(session: aiohttp.ClientSession, url: str) -> Seen:
    async with session.get(f"{url}/seen") as answer:
        return Seen.model_validate_json(await answer.text())


async def _report(url: str, count: int, per_second: float, folder: Path) -> None:
    found = await paced(url, count, per_second, folder)
    print(found.share, found.most, found.reply_p95)


def main() -> None:
    """``python -m benchmarks.paced URL COUNT PER_SECOND`` prints share, most in a second, p95."""
    with tempfile.TemporaryDirectory() as folder:
        serve(_report(sys.argv[1], int(sys.argv[2]), float(sys.argv[3]), Path(folder)))


if __name__ == "__main__":
    main()
