"""How this adapter waits: always through a ``Pause`` that a test can pass at once."""

import asyncio
from collections.abc import Awaitable, Callable

Pause = Callable[[float], Awaitable[None]]


def backoff(tries: int, slowest: float) -> float:
    """1, 2, 4 … seconds, never more than ``slowest``."""
    return min(2.0 ** min(tries, 16), slowest)


async def first_of(*works: Awaitable[object]) -> None:
    """Waits for one of them and cancels the rest."""
    tasks = [asyncio.ensure_future(work) for work in works]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
