"""The six-step form on this project: through the Telegram adapter, durable, limits off."""

import asyncio
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import aiohttp
from pydantic import BaseModel

from bot.app import MESSAGES, Ground, build_engine
from bot.channels.telegram import TelegramChannel
from bot.core.answers import Text
from bot.core.ids import Ids
from bot.engine.clock import SystemClock
from bot.engine.flow import Flow
from bot.engine.service import Command, Service
from bot.engine.texts import Texts
from bot.engine.turn import Done, Go, Outcome, Start, Turn
from bot.ports import Attachments, DeadUpdates
from bot.runtime import serve, settle
from bot.settings import Settings
from handlers import SERVICES
from storage.database import Database
from storage.migrate import migrate
from storage.store import Stores
from storage.vault import Vault

TOKEN = "123456789:" + "a" * 35


class Filled(BaseModel):
    """What the form gathers."""

    name: str = ""
    born: str = ""
    phone: str = ""
    work: str = ""


form = Flow("bench", Filled)


def _keep(field: str, ahead: str) -> Any:
    async def step(turn: Turn[Filled], value: str) -> Outcome:
        setattr(turn.state, field, value)
        return Go(ahead)

    return step


form.step("name", Text())(_keep("name", "born"))
form.step("born", Text())(_keep("born", "phone"))
form.step("phone", Text())(_keep("phone", "work"))
form.step("work", Text())(_keep("work", "sure"))


@form.step("sure", Text())
async def sure(turn: Turn[Filled], value: str) -> Outcome:
    """The last answer."""
    return Done("bench-done")


async def begin(turn: Turn[Any]) -> Outcome:
    """``/form``."""
    return Start(form, Filled())


SERVICE = Service("bench", commands=(Command(("form",), begin, listed=False),), flows=(form,))


async def ground(folder: Path) -> Ground:
    """A fresh, durable database."""
    clock = SystemClock()
    database = await Database.open(f"sqlite:///{folder}/bench.db")
    await migrate(database, clock.now())
    stores = Stores(Vault({1: bytes(32)}, 1), Ids(clock.now))
    texts = Texts(MESSAGES, Path(__file__).parent / "messages")
    return Ground(Settings(), database, stores, clock, texts)


async def turns(url: str, count: int, folder: Path) -> float:
    """Updates a second, from the first poll until every answer was sent and marked."""
    base = await ground(folder)
    files = Attachments(base.database, base.stores, base.clock, 1 << 20)
    dead = DeadUpdates(base.database, base.stores, base.clock)
    channel = TelegramChannel(token=TOKEN, files=files, dead=dead, now=base.clock.now, api_url=url)
    engine = build_engine(base, {"telegram": channel}, {}, (*SERVICES, SERVICE))
    engine.outbox.start()
    settle()
    started = time.perf_counter()
    await channel.start(engine.receive)
    async with aiohttp.ClientSession() as session:
        while await _sent(session, url) < count:
            await asyncio.sleep(0.05)
    spent = time.perf_counter() - started
    await channel.stop()
    await engine.outbox.stop()
    await base.database.close()
    return count / spent


async def _sent(session: aiohttp.ClientSession, url: str) -> int:
    async with session.get(f"{url}/sent") as answer:
        return int(await answer.text())


async def report(url: str, count: int, folder: Path) -> None:
    """Prints the rate."""
    print(await turns(url, count, folder))


def main() -> None:
    """``python -m benchmarks.ours URL COUNT`` prints the rate."""
    with tempfile.TemporaryDirectory() as folder:
        serve(report(sys.argv[1], int(sys.argv[2]), Path(folder)))


if __name__ == "__main__":
    main()
