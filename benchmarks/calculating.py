"""What a turn of a calculator costs beside a turn of joining: the real engine, one person each."""

import itertools
import statistics
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import ours
from benchmarks.memory import Deaf
from bot.app import Engine, Ground, build_engine
from bot.core.chat import Address, Inbound
from bot.core.units import UnitKind
from bot.runtime import serve, settle
from tests.kit import CHANNEL

_numbers = itertools.count()
_JOINING = (
    "/thamgia", "agree", "worker", "none", "may hoa sen", "1", "Nguyễn Thị Lan", "female",
    "15/6/1995", "agree", "kinh", "Ninh Bình", "12 Lê Lợi, phường 3", "{citizen}", "{phone}",
    "công nhân may", "confirm", "confirm", "submit",
)  # fmt: skip
_CALCULATING = (
    "!benefits.calc:thai_san_sinh_con", "agree", "20/6/2026", "10tr", "1", "0", "12",
    "!benefits.calc:om_dau", "8tr5", "20", "3", "15 năm 4 tháng", "hazardous", "4/10/2026",
    "!benefits.calc:luong_huu", "female", "22 năm 4 tháng", "8 triệu",
)  # fmt: skip


async def plant(ground: Ground) -> None:
    """A workplace to join."""
    async with ground.database.transaction("bench units") as connection:
        units = ground.stores.at(connection, ground.clock.now()).units
        top = await units.add("LDLD", "LĐLĐ tỉnh Bình An", UnitKind.PROVINCE, parent=None)
        name = "CĐCS Công ty May Hoa Sen"
        await units.add("CD001", name, UnitKind.GRASSROOTS, parent=top, place="Bình An")


async def seconds(engine: Engine, ground: Ground, script: tuple[str, ...]) -> float:
    """Seconds a turn of one conversation."""
    person = next(_numbers)
    filled = {"citizen": f"001095{person:06d}", "phone": f"09{person:08d}"}
    address = Address(channel=CHANNEL, chat_id=str(person))
    began = time.perf_counter()
    for place, said in enumerate(script):
        button = said[1:] if said.startswith("!") else None
        await engine.receive(
            Inbound(
                address=address,
                external_id=f"{person}-{place}",
                at=ground.clock.now(),
                text=None if button else said.format(**filled),
                button=button,
            )
        )
    spent = time.perf_counter() - began
    await engine.outbox.drain()
    return spent / len(script)


async def ratio(people: int, folder: Path) -> tuple[float, float]:
    """Median milliseconds a turn of joining and of calculating, taken in turns."""
    ground = await ours.ground(folder)
    await plant(ground)
    engine = build_engine(ground, {CHANNEL: Deaf()}, {})
    settle()
    joined: list[float] = []
    calculated: list[float] = []
    for number in range(people):
        first = await seconds(engine, ground, _JOINING)
        second = await seconds(engine, ground, _CALCULATING)
        if number:  # the first of each fills caches
            joined.append(first * 1000)
            calculated.append(second * 1000)
    await ground.database.close()
    return statistics.median(joined), statistics.median(calculated)


async def report(people: int, folder: Path) -> None:
    """Prints both, then their ratio."""
    join, calculate = await ratio(people, folder)
    print(f"joining {join:.2f} ms a turn, calculating {calculate:.2f} ms")
    print(calculate / join)


def main(arguments: list[str] | None = None) -> None:
    """``python -m benchmarks.calculating PEOPLE`` prints the ratio."""
    people = int((arguments or sys.argv[1:] or ["40"])[0])
    with tempfile.TemporaryDirectory() as folder:
        serve(report(people, Path(folder)))


if __name__ == "__main__":
    main()
