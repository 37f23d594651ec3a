"""How the serving process runs: which event loop, and how Python's collector behaves."""

import asyncio
import gc
import sys
from collections.abc import Callable, Coroutine
from typing import Any

# A turn makes thousands of short-lived objects and hardly a cycle: with Python's own thresholds
# a tenth of the time goes into looking for cycles that are not there.
_COLLECT_AFTER = (20_000, 20, 50)


def serve(work: Coroutine[Any, Any, None]) -> None:
    """Runs the service to its end on the quickest loop that this platform has."""
    with asyncio.Runner(loop_factory=_loop()) as runner:
        runner.run(work)


def _loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    if sys.platform == "win32":
        return None
    import uvloop  # noqa: PLC0415 - there is none for Windows

    return uvloop.new_event_loop


def settle() -> None:
    """To be called once everything is built: what is there now stays, and is not looked at."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_COLLECT_AFTER)
