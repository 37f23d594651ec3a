"""Cancels a coroutine at a chosen one of its suspensions: every point where it can happen."""

import asyncio
from collections.abc import Coroutine, Generator
from typing import Any


class CancelledAt:
    """Awaits ``work`` and cancels its task at the suspensions numbered in ``points`` from 1.

    ``reached`` counts the suspensions that there were.
    """

    def __init__(self, work: Coroutine[Any, Any, object], points: range) -> None:
        self._work = work
        self._points = points
        self.reached = 0

    def __await__(self) -> Generator[Any, Any, None]:
        step = self._work.__await__()
        resume, argument = step.send, None
        while True:
            try:
                waiting_for = resume(argument)
            except StopIteration:
                return
            self._suspended()
            try:
                argument = yield waiting_for
                resume = step.send
            except BaseException as error:  # handed on to the coroutine
                resume, argument = step.throw, error

    def _suspended(self) -> None:
        self.reached += 1
        task = asyncio.current_task()
        if task is not None and self.reached in self._points:
            task.cancel()


async def run(cancelled_at: CancelledAt) -> bool:
    """Whether the work came to its end; False when the cancellation stopped it."""

    async def alone() -> None:
        await cancelled_at

    task = asyncio.create_task(alone())
    await asyncio.wait((task,))
    if task.cancelled():
        return False
    task.result()
    return True
