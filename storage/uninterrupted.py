"""Waiting that a cancelled task finishes before it gives way."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

Result = TypeVar("Result")


async def until_done(future: "asyncio.Future[Any]") -> None:
    """Returns when ``future`` is done, whatever its outcome.

    A cancellation that arrives meanwhile is raised only then, so nobody leaves a transaction
    between two states.
    """
    cancelled: asyncio.CancelledError | None = None
    while not future.done():
        try:
            await asyncio.wait((future,))
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is not None:
        raise cancelled


async def to_the_end(work: Coroutine[Any, Any, Result]) -> Result:
    """The result of ``work``, which is never cut short; a cancellation is raised after it."""
    task = asyncio.ensure_future(work)
    try:
        await until_done(task)
    except asyncio.CancelledError:
        if not task.cancelled():
            task.exception()  # seen: the cancellation speaks for both
        raise
    return task.result()
