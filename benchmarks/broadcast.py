"""A durable broadcast through the Telegram adapter: rows leased, sent, marked, committed."""

import asyncio
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import ours, town
from bot.app import Engine, Ground, build_engine
from bot.channels.telegram import TelegramChannel
from bot.engine.limits import Limits, Rates
from bot.ports import Attachments, DeadUpdates
from bot.runtime import serve, settle


def telegram(ground: Ground, url: str) -> TelegramChannel:
    """The adapter, with the sink on its far side."""
    files = Attachments(ground.database, ground.stores, ground.clock, 1 << 20)
    dead = DeadUpdates(ground.database, ground.stores, ground.clock)
    return TelegramChannel(
        token=ours.TOKEN, files=files, dead=dead, now=ground.clock.now, api_url=url
    )


def engine(ground: Ground, channel: TelegramChannel, per_second: float) -> Engine:
    """Everything but the server; ``per_second`` 0 is without limits."""
    limits = {"telegram": Limits(Rates(per_second))} if per_second else {}
    return build_engine(ground, {"telegram": channel}, limits)


async def broadcast(url: str, count: int, per_second: float, folder: Path) -> float:
    """Messages a second, from the run's begin until every delivery is marked as sent."""
    base = await ours.ground(folder)
    made = await town.announce(base, await town.people(base, count))
    channel = telegram(base, url)
    running = engine(base, channel, per_second)
    settle()
    await running.outbox.take_over()
    running.outbox.start()
    started = time.perf_counter()
    while await sent(base, made.id) < count:
        await running.ticker.run_due()
        await asyncio.sleep(0.05)
    spent = time.perf_counter() - started
    await running.outbox.stop()
    await channel.stop()
    await base.database.close()
    return count / spent


async def sent(ground: Ground, announcement_id: int) -> int:
    """How many deliveries of the first run are marked as sent."""
    async with ground.database.reading("bench") as connection:
        store = ground.stores.at(connection, ground.clock.now())
        return (await store.deliveries.tally(announcement_id, 1)).sent


async def _report(url: str, count: int, per_second: float, folder: Path) -> None:
    print(await broadcast(url, count, per_second, folder))


def main() -> None:
    """``python -m benchmarks.broadcast URL COUNT PER_SECOND`` prints the rate."""
    with tempfile.TemporaryDirectory() as folder:
        serve(_report(sys.argv[1], int(sys.argv[2]), float(sys.argv[3]), Path(folder)))


if __name__ == "__main__":
    main()
