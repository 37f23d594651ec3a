"""Resident memory while many people talk: it must not grow with their number."""

import asyncio
import sys
import tempfile
from pathlib import Path

from benchmarks import ours
from bot.app import Engine, build_engine
from bot.core.chat import Address, Inbound, Outbound
from bot.engine.clock import Clock
from handlers import SERVICES
from tests.kit import CHANNEL, Hall

_PAGE_KB = 4
_SAYS = ("/start", "/form", "Nguyễn Văn An", "01/02/1990", "/menu")


class Deaf(Hall):
    """A channel that forgets what it was given to send."""

    async def send(self, message: Outbound) -> None:
        """Keeps nothing."""


def resident_mb() -> float:
    """This process's resident memory in megabytes."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * _PAGE_KB / 1024


async def grow(conversations: int, folder: Path) -> list[float]:
    """Megabytes after each quarter of the conversations."""
    ground = await ours.ground(folder)
    engine = build_engine(ground, {CHANNEL: Deaf()}, {}, (*SERVICES, ours.SERVICE))
    measured = []
    for quarter in range(4):
        first = quarter * conversations // 4
        for start in range(first, first + conversations // 4, 100):
            await asyncio.gather(
                *(talk(engine, ground.clock, n) for n in range(start, start + 100))
            )
            await engine.outbox.drain()
        measured.append(resident_mb())
    await ground.database.close()
    return measured


async def talk(engine: Engine, clock: Clock, number: int) -> None:
    """One conversation, left in the middle of a form that was put aside."""
    for turn, text in enumerate(_SAYS):
        await engine.receive(
            Inbound(
                address=Address(channel=CHANNEL, chat_id=str(number)),
                external_id=f"{number}-{turn}",
                at=clock.now(),
                text=text,
            )
        )


def main() -> None:
    """``python -m benchmarks.memory COUNT`` prints megabytes after each quarter."""
    with tempfile.TemporaryDirectory() as folder:
        measured = asyncio.run(grow(int(sys.argv[1]), Path(folder)))
    print(" ".join(f"{each:.0f}" for each in measured))


if __name__ == "__main__":
    main()
